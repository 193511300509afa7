import { describe, expect, test } from 'vitest';
import { stairParts } from '../../src/derive/stair-parts.ts';
import { stepsOf } from '../../src/derive/steps.ts';
import { isTurning, outerEnd } from '../../src/derive/wedges.ts';
import { overlap } from '../../src/model/units.ts';
import { ceilingMesh } from '../../src/view/ceiling-geometry.ts';
import { startMesh } from '../../src/view/mesh.ts';
import { rimOf } from '../../src/view/rects.ts';
import { stairMesh } from '../../src/view/stairs-geometry.ts';
import { outerString } from '../../src/view/winder-geometry.ts';
import { homes } from './home.ts';
import { light, palette } from './light.ts';

type Corner = readonly [number, number, number];

/** Height of the highest face that looks up over a place, in metres. */
function highest(faces: readonly (readonly [Corner, Corner, Corner])[], x: number, z: number): number {
  let most = Number.NEGATIVE_INFINITY;
  for (const [a, b, c] of faces) {
    const side = (p: Corner, q: Corner): number => (q[2] - p[2]) * (x - p[0]) - (q[0] - p[0]) * (z - p[2]);
    if (side(a, b) < 0 || side(b, c) < 0 || side(c, a) < 0) continue;
    most = Math.max(most, (a[1] + b[1] + c[1]) / 3);
  }
  return most;
}

describe.each(homes)('stairs of %s', (_, plan) => {
  test.each(plan.stairs)(
    'stair $index has every tread where the plan has it, and keeps to its floor',
    (stair) => {
      const { open } = plan.storeys[stair.storey]!;
      const { position, index } = stairMesh([stair], [], open, palette, light);
      const at = (i: number): Corner => [position[3 * i]!, position[3 * i + 1]!, position[3 * i + 2]!];
      const faces = Array.from({ length: index.length / 3 }, (_n, i) => {
        const [a, b, c] = [0, 1, 2].map((k) => at(index[3 * i + k]!)) as [Corner, Corner, Corner];
        return [a, b, c] as const;
      });
      for (const { rect, ring, top } of stepsOf(stair)) {
        const corners = ring ?? [
          { x: rect.x0, y: rect.y0 },
          { x: rect.x1, y: rect.y1 },
        ];
        const middle = (axis: 'x' | 'y'): number =>
          corners.reduce((sum, corner) => sum + corner[axis], 0) / corners.length / 1000;
        expect(highest(faces, middle('x'), middle('y'))).toBeCloseTo(top / 1000, 4);
      }
      // A nosing stands out over the floor before the first riser.
      const { x0, x1, y0, y1 } = stair.bounds;
      const along = (axis: number): number[] => [...position].filter((_n, i) => i % 3 === axis);
      const [x, y, z] = [along(0), along(1), along(2)];
      expect(Math.min(...x)).toBeGreaterThanOrEqual(x0 / 1000 - 0.03);
      expect(Math.max(...x)).toBeLessThanOrEqual(x1 / 1000 + 0.03);
      expect(Math.min(...z)).toBeGreaterThanOrEqual(y0 / 1000 - 0.03);
      expect(Math.max(...z)).toBeLessThanOrEqual(y1 / 1000 + 0.03);
      expect(Math.min(...y)).toBe(0);
      expect(Math.max(...y)).toBeLessThanOrEqual(stair.rise / 1000 + 0.95);
    },
  );

  test.each(plan.stairs.filter(({ flights }) => flights.some(isTurning)))(
    'the turns of stair $index have a string along their outer sides, that stands over the treads',
    (stair) => {
      const { position, index } = stairMesh([stair], [], [], palette, light);
      const faces = Array.from({ length: index.length / 3 }, (_n, i) => {
        const [a, b, c] = [0, 1, 2].map((k) => {
          const at = 3 * index[3 * i + k]!;
          return [position[at]!, position[at + 1]!, position[at + 2]!] as const;
        });
        return [a!, b!, c!] as const;
      });
      let climbed = 0;
      for (const flight of stair.flights) {
        if (isTurning(flight)) {
          // A body whose faces look outwards holds more than nothing.
          const alone = startMesh(light);
          outerString(alone, flight, 0.2, 0.18, 3, palette);
          const string = alone.done();
          const p = (i: number): Corner => {
            const at = 3 * string.index[i]!;
            return [string.position[at]!, string.position[at + 1]!, string.position[at + 2]!];
          };
          let holds = 0;
          for (let i = 0; i < string.index.length; i += 3) {
            const [a, b, c] = [p(i), p(i + 1), p(i + 2)];
            holds +=
              (a[0] * (b[1] * c[2] - b[2] * c[1]) +
                a[1] * (b[2] * c[0] - b[0] * c[2]) +
                a[2] * (b[0] * c[1] - b[1] * c[0])) /
              6;
          }
          expect(holds).toBeGreaterThan(0.01);
          const { x0, x1, y0, y1 } = flight.rect;
          for (let k = 0; k < flight.treads; k++) {
            const { x, y } = outerEnd(flight, (k + 0.5) / flight.treads);
            const inward = (value: number, low: number, high: number): number =>
              Math.min(Math.max(value, low + 37), high - 37) / 1000;
            const tread = ((climbed + k + 1) * stair.riser) / 1000;
            const over = highest(faces, inward(x, x0, x1), inward(y, y0, y1)) - tread;
            expect(over).toBeGreaterThan(0.02);
            expect(over).toBeLessThan(0.2);
          }
        }
        climbed += Math.max(1, flight.treads);
      }
    },
  );

  test.each(plan.stairs)('a cut through stair $index shows boards, with air under every tread', (stair) => {
    const parts = stairParts(stair);
    const steps = stepsOf(stair);
    const trodden = parts.filter(({ of }) => of === 'tread' || of === 'landing');
    expect(trodden.map(({ top }) => Math.round(top[0]))).toEqual(steps.map(({ top }) => Math.round(top)));
    trodden.forEach(({ of, foot, top, rect }, i) => {
      const high = top[0] - foot[0];
      if (of === 'landing') expect(high).toBeLessThanOrEqual(200);
      else expect(high).toBeCloseTo(40, 6);
      // A nosing stands out over what is trodden before it.
      const before = steps[i - 1];
      if (of === 'tread' && before) expect(overlap(rect, before.rect)).not.toBeNull();
    });
  });
});

test.each(homes)('%s: nobody sees out between two floors round the hole of a stair', (_, plan) => {
  for (const storey of plan.storeys) {
    const { ceiling, height } = storey.shell;
    const holes = plan.stairs.filter((s) => s.storey === storey.index).flatMap((s) => s.rects);
    if (holes.length === 0 || !('clear' in ceiling)) continue;
    const { position, index } = ceilingMesh(storey, holes, palette, light);
    const round = (value: number): number => Math.round(value * 1000);
    let closed = 0;
    for (let i = 0; i < index.length; i += 3) {
      const three = [0, 1, 2].map((k) => 3 * index[i + k]!);
      const [xs, ys, zs] = [0, 1, 2].map((axis) => three.map((at) => round(position[at + axis]!)));
      const span = (all: readonly number[]): number => Math.max(...all) - Math.min(...all);
      if (span(ys!) !== height - ceiling.clear) continue;
      closed += ((span(xs!) + span(zs!)) * span(ys!)) / 2;
    }
    const long = rimOf(holes).reduce((sum, { from, to }) => sum + to - from, 0);
    expect(closed).toBe(long * (height - ceiling.clear));
  }
});

test('there are stairs to try, straight and turning', () => {
  const flights = homes.flatMap(([, plan]) => plan.stairs.flatMap((stair) => stair.flights));
  expect(flights.some(({ pivot, treads }) => !pivot && treads > 2)).toBe(true);
  expect(flights.some(({ pivot }) => pivot)).toBe(true);
});
