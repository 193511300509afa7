import { describe, expect, test } from 'vitest';
import type { Eye } from '../../src/view/eye.ts';
import {
  atLevel,
  between,
  firstLook,
  fitted,
  positionOf,
  projector,
  rayThrough,
  slid,
  turned,
  zoomed,
} from '../../src/view/eye.ts';
import { AJAR } from '../../src/view/openings-geometry.ts';

const eye: Eye = { target: [3, 0, 4], azimuth: -0.5, elevation: 0.9, distance: 20, aspect: 1.6 };
const far = Number.POSITIVE_INFINITY;

describe('the eye', () => {
  test('first looks at no open door on its edge, whichever way it hangs', () => {
    for (const party of ['left', 'right'] as const)
      for (const [aspect, both] of [
        [1.4, false],
        [1.4, true],
        [0.6, false],
        [0.6, true],
      ] as const) {
        const { azimuth } = firstLook(party, aspect, both);
        for (const wall of [0, 1, 2, 3])
          for (const way of [AJAR, -AJAR]) {
            const leaf = (wall * Math.PI) / 2 + way;
            // A leaf runs along the look when the two are half a turn apart, or none.
            expect(Math.abs(Math.sin(leaf - azimuth))).toBeGreaterThan(0.25);
          }
      }
  });

  test('stands below the sheet at azimuth 0 and looks up it', () => {
    const [x, y, z] = positionOf({ ...eye, azimuth: 0 });
    expect(x).toBeCloseTo(3);
    expect(y).toBeGreaterThan(0);
    expect(z).toBeGreaterThan(4);
    const project = projector({ ...eye, azimuth: 0 });
    expect(project(4, 0, 4)[0]).toBeGreaterThan(project(2, 0, 4)[0]);
    expect(project(3, 0, 2)[1]).toBeGreaterThan(project(3, 0, 6)[1]);
  });

  test('sends a ray back to the point it projected', () => {
    for (const azimuth of [-2.4, -0.5, 0, 1, 3]) {
      const from = { ...eye, azimuth };
      const [x, y] = projector(from)(1.25, 2.8, 6.5);
      const met = atLevel(rayThrough(from, x, y), 2.8);
      expect(met?.x).toBeCloseTo(1.25, 9);
      expect(met?.z).toBeCloseTo(6.5, 9);
    }
  });

  test('meets no floor above the horizon', () => {
    expect(atLevel({ from: [0, 2, 0], along: [0, 0.1, -1] }, 0)).toBeNull();
    expect(atLevel({ from: [0, 2, 0], along: [0, 0, -1] }, 0)).toBeNull();
  });

  test('keeps what lies under the finger there while it zooms and slides', () => {
    const [x, y] = projector(eye)(1, 0, 2);
    const nearer = zoomed(eye, 1.7, x, y);
    const [zx, zy] = projector(nearer)(1, 0, 2);
    expect([zx, zy]).toEqual([expect.closeTo(x, 6), expect.closeTo(y, 6)]);
    const [sx, sy] = projector(slid(eye, x, y, x + 0.2, y - 0.1))(1, 0, 2);
    expect([sx, sy]).toEqual([expect.closeTo(x + 0.2, 6), expect.closeTo(y - 0.1, 6)]);
  });

  test('never tips over or goes through the table', () => {
    expect(turned(eye, 0, far).elevation).toBeLessThan(Math.PI / 2);
    expect(turned(eye, 0, -far).elevation).toBeGreaterThan(0);
    expect(zoomed(eye, 1e9).distance).toBeGreaterThan(1);
  });

  test('fits a home inside the margin and touches it', () => {
    const box = { low: [-0.35, 0, -0.35], high: [6.15, 2.2, 8.75] } as const;
    for (const aspect of [0.5, 1, 2.2]) {
      for (const azimuth of [0, 0.5, 2]) {
        const seen = fitted({ ...eye, aspect, azimuth }, box, 0.1);
        const project = projector(seen);
        const reach: number[] = [];
        for (const x of [box.low[0], box.high[0]])
          for (const y of [box.low[1], box.high[1]])
            for (const z of [box.low[2], box.high[2]])
              reach.push(...project(x, y, z).slice(0, 2).map(Math.abs));
        expect(Math.max(...reach)).toBeLessThanOrEqual(0.93);
        expect(Math.max(...reach)).toBeGreaterThan(0.8);
      }
    }
  });

  test('fits what a home stands on too, without the air over it', () => {
    const box = { low: [0, 0, 0], high: [6, 2.2, 8] } as const;
    const board = { low: [-2.7, -0.4, -2.5], high: [7.7, 0, 10.9] } as const;
    for (const aspect of [0.5, 1, 2.2]) {
      const seen = fitted({ ...eye, aspect }, box, 0.03, [board]);
      const project = projector(seen);
      const reach = [box, board].flatMap(({ low, high }) =>
        [low, high].flatMap(([x]) =>
          [low, high].flatMap(([, y]) => [low, high].flatMap(([, , z]) => project(x, y, z).slice(0, 2))),
        ),
      );
      expect(Math.max(...reach.map(Math.abs))).toBeLessThanOrEqual(1);
      expect(Math.max(...reach.map(Math.abs))).toBeGreaterThan(0.9);
      const all = { low: board.low, high: [7.7, 2.2, 10.9] } as const;
      expect(seen.distance).toBeLessThan(fitted({ ...eye, aspect }, all, 0.03).distance);
    }
  });

  test('travels from one place to another', () => {
    const to = turned(eye, 1, 0.1);
    expect(between(eye, to, 1)).toEqual(to);
    expect(between(eye, to, 0).azimuth).toBe(eye.azimuth);
  });
});
