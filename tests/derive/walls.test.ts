import { describe, expect, it } from 'vitest';
import { overlap } from '../../src/model/units.ts';
import { planOf } from '../picture.ts';

const said = (plan: ReturnType<typeof planOf>) =>
  plan.storeys[0]!.walls.map((w) => `${w.kind} ${w.axis}${w.at} ${w.from}–${w.to} ${w.owners.join('|')}`);

describe('walls', () => {
  it('stand between two rooms, and end where one of them ends', () => {
    const plan = planOf({
      storeys: [
        `AABB
         AACC`,
      ],
    });
    expect(said(plan).filter((w) => w.startsWith('inner'))).toEqual([
      'inner v600 0–300 A|B',
      'inner v600 300–600 A|C',
      'inner h300 600–1200 B|C',
    ]);
  });

  it('look outwards, and the one to the neighbour is the party wall', () => {
    const plan = planOf({ storeys: [`AA\nAA`] });
    expect(plan.storeys[0]!.walls.map((w) => [w.kind, w.faces, w.windows])).toEqual([
      ['outer', 'left', true],
      ['party', 'right', false],
      ['outer', 'top', true],
      ['outer', 'bottom', true],
    ]);
  });

  it('follow the floor that is built', () => {
    const plan = planOf({ storeys: [`AAAA\nAAAA\nAA--\nAA##`] });
    const [ring] = plan.storeys[0]!.outlines;
    expect(ring).toHaveLength(6);
    expect(plan.storeys[0]!.unbuilt).toEqual([{ x0: 600, y0: 600, x1: 1200, y1: 900 }]);
    // The shell's walls stand outside the floor and nowhere twice.
    const outer = plan.storeys[0]!.pieces.filter((p) => p.kind !== 'inner').map((p) => p.rect);
    for (const [i, a] of outer.entries()) {
      for (const b of outer.slice(i + 1)) expect(overlap(a, b)).toBeNull();
      for (const floor of plan.storeys[0]!.built) expect(overlap(a, floor)).toBeNull();
    }
  });

  it('a hole in the floor has an outline of its own', () => {
    const plan = planOf({ storeys: [`AAAA\nA--A\nAAAA`] });
    expect(plan.storeys[0]!.outlines).toHaveLength(2);
  });

  it('an opened edge is no wall, and a nib is one', () => {
    const plan = planOf({
      storeys: [`AABB\nAABB`],
      edges: [{ '2,0 v': 'open', '1,1 v': 'wall' }],
    });
    expect(said(plan).filter((w) => w.startsWith('inner'))).toEqual([
      'inner v300 300–600 A|A',
      'inner v600 300–600 A|B',
    ]);
    expect(plan.storeys[0]!.open).toMatchObject([{ at: 600, from: 0, to: 300, owners: ['A', 'B'] }]);
  });
});
