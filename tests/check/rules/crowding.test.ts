import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../../src/check/check-plan.ts';
import { crowding } from '../../../src/check/rules/crowding.ts';
import type { Plan } from '../../../src/derive/plan.ts';
import type { Picture } from '../../picture.ts';
import { planOf } from '../../picture.ts';
import { kinds, programme, said } from '../said.ts';

/** Rooms of 3.0 × 5.0 m side by side, each a letter; the home has no other floor. */
const home = (letters: string, kinds: Picture['kinds'] = {}): Picture => ({
  cell: 500,
  storeys: [`${[...letters].map((c) => c.repeat(6)).join('')}\n`.repeat(10)],
  kinds,
});

/** The same, for a family that has told how many of each age it is. */
const told = (picture: Picture, household: Record<string, number>) => {
  const plan = planOf(picture);
  const design = { ...plan.design, needs: { household } };
  return checkPlan({ ...plan, design } as Plan, programme, kinds, [crowding]).map(
    (f) => `${f.about} ${f.state} ${f.found?.toFixed(1)}/${f.wanted} ${f.rooms.join('')}`,
  );
};

describe('H-01 space for each', () => {
  it('cannot tell while nobody has said how many live here', () => {
    expect(said('H-01', home('AL'))).toEqual(['persons unknown –/25 AL']);
    expect(told(home('AL'), { adult: 0 })).toEqual(['persons unknown undefined/25 AL']);
  });
  it('is crowded with fewer rooms than persons and under 25 m² for each, never by one of them alone', () => {
    // Two rooms on 30 m², three on 45, five on 75.
    expect(told(home('AL'), { adult: 2 })).toEqual(['space holds 15.0/25 AL']);
    expect(told(home('AL'), { adult: 2, '0-5': 1 })).toEqual(['space not 10.0/25 AL']);
    expect(told(home('ALKBH'), { adult: 3 })).toEqual(['space holds 25.0/25 AL']);
    expect(told(home('ALKBH'), { adult: 2, older: 2 })).toEqual(['space not 18.8/25 AL']);
    // 0.15 m² short of 75 for three.
    const short: Picture = { cell: 50, storeys: [`${'A'.repeat(150)}${'L'.repeat(149)}\n`.repeat(100)] };
    expect(told(short, { adult: 3 })).toEqual(['space not 24.9/25 AL']);
  });
  it('is crowded for one person in one room', () => {
    expect(told(home('L'), { adult: 1 })).toEqual(['space not 15.0/25 L']);
    expect(told(home('AL'), { adult: 1 })).toEqual(['space holds 30.0/25 AL']);
  });
  it('does not count rooms under 6 m²', () => {
    const small = (rows: number): Picture => ({ cell: 500, storeys: [`AAAAAA\n`.repeat(rows)] });
    expect(told(small(4), { adult: 1 })).toEqual(['space not 6.0/25 A']);
    expect(told(small(3), { adult: 1 })).toEqual(['space not 4.5/25 ']);
    // A bedroom of 6.0 m² net beside a living room, and one a square of 50 mm narrower.
    const beside = (width: number): Picture => ({
      cell: 50,
      storeys: [`${'A'.repeat(width)}${'L'.repeat(100)}\n`.repeat(50)],
    });
    expect(told(beside(49), { adult: 2 })).toEqual(['space holds 9.3/25 AL']);
    expect(told(beside(48), { adult: 2 })).toEqual(['space not 9.3/25 L']);
    // 5.99 m².
    const hair: Picture = { cell: 50, storeys: [`${'A'.repeat(48)}${'L'.repeat(100)}\n`.repeat(51)] };
    expect(told(hair, { adult: 2 })).toEqual(['space not 9.4/25 L']);
  });
});
