import { describe, expect, it } from 'vitest';
import type { Flight, StairPlan } from '../../src/derive/plan.ts';
import { stepsOf } from '../../src/derive/steps.ts';
import type { Turning } from '../../src/derive/wedges.ts';
import { isTurning, turnedAt, wedgeGoing, wedgesOf } from '../../src/derive/wedges.ts';
import type { Stair } from '../../src/model/design.ts';
import type { Point } from '../../src/model/units.ts';
import { planOf } from '../picture.ts';

const floor = 'HHHHHHHHHHHHHHHHHHHHHHHH\n'.repeat(24);
/** 2.8 m up on a grid of 150 mm. */
const winder = (stair: Partial<Stair> = {}): StairPlan =>
  planOf({
    cell: 150,
    storeys: [floor, floor.replaceAll('H', 'D')],
    stairs: [{ kind: 'winder', storey: 0, x: 2, y: 2, turn: 0, ...stair }],
  }).stairs[0]!;
const turningOf = ({ flights }: { flights: readonly Flight[] }): Turning => flights.find(isTurning)!;

const area = (ring: readonly Point[]): number =>
  ring.reduce((sum, a, i) => {
    const b = ring[(i + 1) % ring.length]!;
    return sum + (a.x * b.y - b.x * a.y) / 2;
  }, 0);

const everyWay = [0, 1, 2, 3].flatMap((turn) =>
  [{}, { mirrored: true as const }].map((m) => ({ turn: turn as 0, ...m })),
);

describe('a winder', () => {
  it('has as many wedges as are deep enough, and shares the other treads between its flights', () => {
    //   ┌───┬──┬──┬──┬──┬──┐
    //   │╲ ╱│  │  │  │  │  │ 5
    //   ├───┼──┴──┴──┴──┴──┘    the corner: 3 wedges
    //   ├───┤
    //   ├───┤ 6 treads, 2.8 m = 15 risers
    expect(winder().flights.map((f) => [f.treads, f.up])).toEqual([
      [6, 'top'],
      [3, 'right'],
      [5, 'right'],
    ]);
    expect(wedgeGoing(turningOf(winder()))).toBeCloseTo(2 * 525 * Math.sin(Math.PI / 12), 1);
    // Wider, the line one walks is longer; deeper treads need more of it.
    expect(turningOf(winder({ width: 1200 })).treads).toBe(4);
    expect(turningOf(winder({ going: 300 })).treads).toBe(2);
  });

  it('takes less floor than a stair that turns on a landing', () => {
    const size = (s: StairPlan): number => s.rects.reduce((sum, r) => sum + (r.x1 - r.x0) * (r.y1 - r.y0), 0);
    expect(size(winder())).toBeLessThan(size(winder({ kind: 'l' })));
  });

  it.each(everyWay)('fills its corner with wedges that climb evenly: %o', (way) => {
    const stair = winder(way);
    const turning = turningOf(stair);
    const rings = wedgesOf(turning);
    const { rect } = turning;
    for (const ring of rings) expect(area(ring)).toBeGreaterThan(0);
    expect(rings.reduce((sum, ring) => sum + area(ring), 0)).toBeCloseTo(
      (rect.x1 - rect.x0) * (rect.y1 - rect.y0),
      -2,
    );
    const tops = stepsOf(stair).map((s) => s.top);
    tops.forEach((top, i) => {
      expect(top).toBeCloseTo((i + 1) * stair.riser, 6);
    });
  });

  it.each(everyWay)('is entered where the first flight ends and left where the last begins: %o', (way) => {
    const stair = winder(way);
    const turning = turningOf(stair);
    const [first, , last] = stair.flights;
    const middle = ({ rect }: Flight): Point => ({
      x: (rect.x0 + rect.x1) / 2,
      y: (rect.y0 + rect.y1) / 2,
    });
    expect(turnedAt(turning, middle(first!))).toBe(0);
    expect(turnedAt(turning, middle(last!))).toBe(1);
    expect(turnedAt(turning, middle(turning))).toBeCloseTo(0.5, 9);
  });
});
