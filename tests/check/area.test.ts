import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureArea, measuredFloor } from '../../src/check/area.ts';
import { floorArea, union } from '../../src/check/floor.ts';
import type { Ceiling } from '../../src/model/shell.ts';
import type { Rect } from '../../src/model/units.ts';
import type { Picture } from '../picture.ts';
import { measures, planOf, shellOf } from '../picture.ts';

/** A stair that climbs from the lower left corner; see tests of stairs for its shape. */
const withStair: Picture = {
  cell: 300,
  storeys: [
    `LLLLLLLLLL
     LLLLLLLLLL
     LLLLLLLLLL
     LLLLLLLLLL
     LLLLLLLLLL
     ..........
     ..........
     ..........
     ..........
     ..........
     ..........
     ..........
     ..........
     ..........
     ..........
     ..........
     HHHHHHHHHH`,
    `AAAAAAAAAA
     AAAAAAAAAA
     AAAAAAAAAA
     AAAAAAAAAA
     ..........
     ..........
     ..........
     ..........
     ..........
     ..........
     ..........
     ..........
     ..........
     ..........
     ..........
     ..........
     CCCCCCCCCC`,
  ],
  stairs: [{ kind: 'straight', storey: 0, x: 0, y: 4, turn: 0 }],
};

describe('areas of a home under a flat ceiling', () => {
  it('count inner walls and, on both storeys, the stair', () => {
    const plan = planOf(withStair);
    const area = measureArea(plan);
    expect(plan.stairs).toHaveLength(1);
    expect(plan.storeys.map((s) => s.stairArea > 0)).toEqual([true, true]);
    expect(area.bra).toBeCloseTo(2 * 3.0 * 5.1, 9);
    expect(area.storeys[0]!.bra).toBeCloseTo(area.storeys[1]!.bra, 9);
  });

  it('add up: rooms + free + walls + stairs = built = measured', () => {
    for (const storey of planOf(withStair).storeys) {
      const rooms = storey.rooms.reduce((sum, r) => sum + r.net, 0);
      expect(rooms + storey.free.net + storey.wallArea + storey.stairArea).toBeCloseTo(storey.builtArea, 9);
      expect(floorArea(measuredFloor(storey, measures.floor))).toBeCloseTo(storey.builtArea, 9);
    }
  });

  it('hold floor in use against the frame, and show free floor beside it', () => {
    const area = measureArea(planOf({ storeys: [`AAA..\nAAA..\nAAA--`] }));
    expect(area.bra).toBeCloseTo(13 * 0.09, 9);
    expect(area.inUse).toBeCloseTo(9 * 0.09, 9);
    expect(area.free).toBeCloseTo(4 * 0.09, 9);
    expect(area.frame).toBe(100);
    expect(measureArea(planOf({ storeys: [`.....\n.....`] })).inUse).toBe(0);
  });

  it('do not measure floor that is lower than 1.9 m', () => {
    const flat = shellOf({ storeys: [`AAAA\nAAAA`] });
    const low = (clear: number) =>
      measureArea(
        planOf({
          storeys: [`AAAA\nAAAA`],
          shell: { storeys: [{ ...flat.storeys[0]!, ceiling: { clear } }] },
        }),
      ).bra;
    expect(low(1899)).toBe(0);
    expect(low(1900)).toBeCloseTo(0.72, 9);
  });
});

describe('a sloping ceiling', () => {
  /** Measured area of floor under a ceiling, in m². */
  const measured = (ceiling: Ceiling, built: readonly Rect[]): number => {
    const { storeys } = shellOf({ storeys: ['A'] });
    return floorArea(measuredFloor({ shell: { ...storeys[0]!, ceiling }, built }, measures.floor));
  };
  //      1.9 ┈┈┈┈╱▔▔▔▔╲┈┈┈     from 1.2 m at the wall to 2.6 m at 1.8 m from it: the line is 0.9 m in, so floor counts from 0.3 m
  const gable: Ceiling = {
    along: 'y',
    profile: [
      [0, 1200],
      [1800, 2600],
      [7200, 2600],
      [9000, 1200],
    ],
  };

  it('is measured to 0.6 m outside the 1.9 m line', () => {
    expect(measured(gable, [{ x0: 0, y0: 0, x1: 1000, y1: 9000 }])).toBeCloseTo(9.0 - 2 * 0.3, 9);
  });

  it('is measured to the wall where that is nearer', () => {
    expect(measured(gable, [{ x0: 0, y0: 600, x1: 1000, y1: 4000 }])).toBeCloseTo(3.4, 9);
  });

  it('gives nothing where less than 0.6 m is high enough', () => {
    expect(measured(gable, [{ x0: 0, y0: 0, x1: 1000, y1: 1499 }])).toBe(0);
    expect(measured(gable, [{ x0: 0, y0: 0, x1: 1000, y1: 1500 }])).toBeCloseTo(1.2, 9);
  });

  it('takes each strip of an L-shaped floor for itself', () => {
    const leg = { x0: 0, y0: 0, x1: 1000, y1: 1200 };
    const body = { x0: 1000, y0: 0, x1: 2000, y1: 4000 };
    expect(measured(gable, [leg, body])).toBeCloseTo(3.7, 9);
  });

  it('does not care how the floor is cut into rectangles, nor which way the roof turns', () => {
    const rect = fc
      .tuple(fc.nat(20), fc.nat(30), fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 30 }))
      .map(([x, y, w, d]): Rect => ({ x0: x * 150, y0: y * 150, x1: (x + w) * 150, y1: (y + d) * 150 }));
    const turned = (r: Rect): Rect => ({ x0: r.y0, y0: r.x0, x1: r.y1, y1: r.x1 });
    fc.assert(
      fc.property(fc.array(rect, { minLength: 1, maxLength: 4 }), (rects) => {
        const floor = union(rects.map((r) => [r]));
        const other = union([...rects].reverse().map((r) => [r]));
        const area = measured(gable, floor);
        expect(measured(gable, other)).toBeCloseTo(area, 9);
        expect(measured({ ...gable, along: 'x' }, floor.map(turned))).toBeCloseTo(area, 9);
        expect(area).toBeLessThanOrEqual(floorArea(floor) + 1e-9);
      }),
    );
  });
});

describe('BRA-e', () => {
  const home = `EEELLL
                EEELLL
                UUULLL
                UUULLL`;

  it('is the store one reaches only from outside, to the middle of its walls', () => {
    const outer = { edge: '0,2 v', width: 600 } as const;
    const area = measureArea(planOf({ storeys: [home], openings: [outer] }));
    expect(area.braE).toBeCloseTo(0.54, 9);
    expect(area.braI).toBeCloseTo(24 * 0.09 - 0.54, 9);
  });

  it('counts an outdoor store before its door is drawn, an indoor one only with a door out', () => {
    expect(measureArea(planOf({ storeys: [home] })).braE).toBeCloseTo(0.54, 9);
    expect(measureArea(planOf({ storeys: [home], kinds: { U: 'store' } })).braE).toBe(0);
  });

  it('is nothing when a door leads in from the home, or the room is one to live in', () => {
    const outer = { edge: '0,2 v', width: 600 } as const;
    const inner = { edge: '3,2 v', width: 600 } as const;
    expect(measureArea(planOf({ storeys: [home], openings: [outer, inner] })).braE).toBe(0);
    expect(measureArea(planOf({ storeys: [home], kinds: { U: 'bedroom' }, openings: [outer] })).braE).toBe(0);
  });
});
