import { describe, expect, it } from 'vitest';
import type { Stair } from '../../../src/model/design.ts';
import type { Ceiling, ShellStorey } from '../../../src/model/shell.ts';
import type { Picture } from '../../picture.ts';
import { planOf, shellOf } from '../../picture.ts';
import { findingsOf, said } from '../said.ts';

const storey = `HHHHHHHHHHHHHHHHHHHH\n`.repeat(40);
const home = (stair: Partial<Stair>, upper?: Ceiling): Picture => {
  const storeys = [storey, storey.replaceAll('H', 'C')];
  const shell = shellOf({ storeys, cell: 150 });
  const high = shell.storeys.map((s, i): ShellStorey => (i === 1 && upper ? { ...s, ceiling: upper } : s));
  return {
    cell: 150,
    storeys,
    shell: { storeys: high },
    stairs: [{ kind: 'straight', storey: 0, x: 4, y: 6, turn: 0, ...stair }],
  };
};

describe('S-01 width of straight flights', () => {
  it('is measured between the walls', () => {
    expect(said('S-01', home({}))[0]).toMatch(/^width holds (9|10)\d\d\/800$/);
    expect(said('S-01', home({ width: 700 }))[0]).toBe('width holds 800/800');
    // The next width that the squares give.
    expect(said('S-01', home({ width: 650 }))[0]).toBe('width not 650/800');
  });
  it('is asked of a stair that turns on a landing too', () => {
    expect(said('S-01', home({ kind: 'u' }))[0]).toMatch(/^width holds/);
    expect(said('S-02', home({ kind: 'u' }))).toEqual([]);
  });
});

/** The same stair on squares of 100 mm, its walls included. */
const onDecimetres = (stair: Partial<Stair>): Picture => {
  const hall = `${'H'.repeat(30)}\n`.repeat(60);
  const stairs = [{ kind: 'straight', storey: 0, x: 6, y: 9, turn: 0, ...stair } as const];
  return { cell: 100, storeys: [hall, hall.replaceAll('H', 'C')], stairs };
};

describe('S-01 and S-02 to a square of 100 mm', () => {
  it('hold at 0.8 and at 0.9 m, and not at a square less', () => {
    const straight = (width: number) => said('S-01', onDecimetres({ width }))[0];
    expect([straight(800), straight(700)]).toEqual(['width holds 800/800', 'width not 700/800']);
    const winder = (width: number) => said('S-02', onDecimetres({ kind: 'winder', width }))[0];
    expect([winder(900), winder(800)]).toEqual(['width holds 900/900', 'width not 800/900']);
  });
});

describe('S-01 headroom', () => {
  it('is the climb that is left and the clear height above', () => {
    // A riser of 186.7 mm is left to climb from the highest tread under the ceiling.
    expect(said('S-01', home({}, { clear: 1814 }))).toContain('headroom holds 2000.67/2000');
    expect(said('S-01', home({}, { clear: 1813 }))).toContain('headroom not 1999.67/2000');
    expect(said('S-01', home({}, { clear: 2000 - 2800 / 15 }))).toContain('headroom holds 2000/2000');
  });
  it('sees the roof come down over the top of the stair', () => {
    const low: Ceiling = {
      along: 'y',
      profile: [
        [0, 600],
        [6000, 3000],
      ],
    };
    expect(said('S-01', home({}, low))).toContainEqual(expect.stringMatching(/^headroom not/));
    expect(said('S-01', home({ turn: 2 }, low))).toContainEqual(expect.stringMatching(/^headroom holds/));
  });
});

describe('S-02 width of a stair that turns on its treads', () => {
  it('is asked of a winder and of no other', () => {
    expect(said('S-02', home({ kind: 'winder' }))[0]).toMatch(/^width holds 9\d\d\/900$/);
    expect(said('S-02', home({ kind: 'winder', width: 750 }))[0]).toMatch(/^width not 8\d\d\/900$/);
    expect(said('S-02', home({ kind: 'l' }))).toEqual([]);
    expect(said('S-01', home({ kind: 'winder' })).filter((s) => s.startsWith('width'))).toEqual([]);
  });
});

describe('S-03 steps', () => {
  it('of a winder are as deep on the line where we assume that one walks', () => {
    expect(said('S-03', home({ kind: 'winder' }))).toContain('walking holds 250/250');
    expect(said('S-03', home({ kind: 'winder', going: 240 }))).toContain('walking not 240/250');
  });
  it('are at least 250 mm deep', () => {
    expect(said('S-03', home({ going: 250 }))).toContain('going holds 250/250');
    expect(said('S-03', home({ going: 249 }))).toContain('going not 249/250');
  });
  it('keep two risers and a going within 600–640 mm', () => {
    // 2.8 m in 15 risers of 186.7 mm.
    expect(said('S-03', home({ going: 266 }))).toContain('steps holds 639.33/640');
    expect(said('S-03', home({ going: 267 }))).toContain('steps not 640.33/640');
    expect(said('S-03', home({ going: 227 }))).toContain('steps holds 600.33/640');
    expect(said('S-03', home({ going: 226 }))).toContain('steps not 599.33/600');
  });
});

/** The same home with this height from floor to floor. */
const rising = (height: number, stair: Partial<Stair> = {}): Picture => {
  const picture = home(stair);
  const storeys = shellOf(picture).storeys.map(
    (s): ShellStorey => ({ ...s, height, floor: s.level * height }),
  );
  return { ...picture, shell: { storeys } };
};

describe('S-04 landing', () => {
  it('is needed over 3.3 m, and a straight stair has none', () => {
    expect(said('S-04', rising(3300))).toEqual(['rise holds 3300/3300']);
    expect(said('S-04', rising(3301))).toEqual(['rise not 3301/3300']);
    expect(said('S-04', rising(3301, { kind: 'u' }))[0]).toBe('rise holds 3301/3300');
  });
  it.each([0, 1, 2, 3] as const)('is as deep as its flight is wide, turned %i times', (turn) => {
    expect(said('S-04', home({ kind: 'u', x: 0, turn }))).toContain('depth holds 900/900');
    // A stair of few steps has no length to land on.
    expect(said('S-04', rising(500, { kind: 'u', x: 0, turn }))).toContain('depth not 200/900');
    expect(said('S-04', home({ kind: 'l', x: 0, turn, width: 1000 }))).toContainEqual(
      expect.stringMatching(/^depth holds 1\d\d\d\/1000$/),
    );
  });
});

describe('S-06 opening above', () => {
  it('is as long as the stair, whatever the ceiling', () => {
    expect(said('S-06', home({}))).toEqual(['open holds –/–']);
    const { terms } = findingsOf(home({})).find((f) => f.id === 'S-06')!;
    // 2.4 m of ceiling leaves 0.4 m over the headroom: two risers of 187 mm, so the third tread is the first in the open.
    expect(terms).toMatchObject({ clear: 2400, tread: 3 });
  });
  const over = (second: Partial<Stair>): Picture => {
    const third = storey.replaceAll('H', 'D');
    const first = { kind: 'straight', storey: 0, x: 4, y: 6, turn: 0 } as const;
    return {
      cell: 150,
      storeys: [storey, storey.replaceAll('H', 'C'), third],
      stairs: [first, { ...first, storey: 1, ...second }],
    };
  };
  it('may hold another stair that stands just over it, and cannot tell of one that crosses it', () => {
    expect(said('S-06', over({}))[0]).toBe('open holds –/–');
    expect(said('S-06', over({ x: 5 }))[0]).toBe('crossed unknown –/–');
    // Beside it, and just beside it.
    expect(said('S-06', over({ x: 13 }))[0]).toBe('open holds –/–');
    expect(said('S-06', over({ x: 11 }))[0]).toBe('open holds –/–');
  });
});

describe('S-08 railings', () => {
  it('are not needed where walls stand all along, at the steps least of all', () => {
    expect(said('S-08', home({}))).toEqual(['walls holds 0/–']);
    expect(said('S-08', home({ kind: 'u' }))).toEqual(['walls holds 0/–']);
  });
  it('are asked where one may fall more than half a metre', () => {
    expect(said('S-08', rising(501))).toEqual(['walls holds 0/–']);
    expect(said('S-08', rising(500))).toEqual([]);
  });
  it('cannot be told where a side is open, below or above', () => {
    const { rects } = planOf(home({})).stairs[0]!;
    const line = rects[0]!.x0 / 150;
    const open = { [`${line},10 v`]: 'open', [`${line},11 v`]: 'open' } as const;
    expect(said('S-08', { ...home({}), edges: [open] })).toEqual(['open unknown 300/–']);
    expect(said('S-08', { ...home({}), edges: [{}, open] })).toEqual(['open unknown 300/–']);
  });
});

describe('S-05 from a door to the first and the last step', () => {
  // A stair of 1 × 3.5 m whose first step is at y = 4100, in a hall beside a room; a room beyond the hall.
  const hall = `${'H'.repeat(20)}${'D'.repeat(20)}\n`.repeat(50) + `${'F'.repeat(40)}\n`.repeat(20);
  const steps = (...openings: NonNullable<Picture['openings']>) =>
    said('S-05', {
      cell: 100,
      storeys: [hall, hall.replace(/./g, 'C')],
      stairs: [{ kind: 'straight', storey: 0, x: 10, y: 6, turn: 0 }],
      openings,
    });
  it('is 0.3 m, to the millimetre', () => {
    expect(steps({ edge: '20,44 v', width: 600 })).toEqual(['gap holds 300/300']);
    expect(steps({ edge: '20,43 v', offset: 99, width: 600 })).toEqual(['gap not 299/300']);
  });
  it('counts the swing of a door that opens towards the stair', () => {
    expect(steps({ edge: '10,50 h', swing: 1 })).toEqual(['gap holds 850/300']);
    expect(steps({ edge: '10,50 h', swing: -1 })).toEqual(['gap not 0/300']);
  });
  it('asks the doors of the place one steps from, and is silent where there are none', () => {
    expect(steps({ edge: '30,50 h' })).toEqual([]);
  });
});
