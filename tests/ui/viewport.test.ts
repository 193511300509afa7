import { describe, expect, test } from 'vitest';
import type { Camera, Size } from '../../src/ui/plan/viewport.ts';
import {
  CLOSEST,
  clamp,
  closer,
  fitted,
  pan,
  pinch,
  resized,
  toMm,
  viewBox,
  zoom,
} from '../../src/ui/plan/viewport.ts';

const house = { x0: -350, y0: -350, x1: 6950, y1: 8750 };
const margin = { top: 30, right: 20, bottom: 60, left: 20 };
const desk: Size = { width: 900, height: 700 };
const phone: Size = { width: 360, height: 380 };
const home = fitted(house, desk, margin);

/** Position on the screen of a point on the sheet. */
const toScreen = (c: Camera, p: { x: number; y: number }) => ({
  x: (p.x - c.x) * c.scale,
  y: (p.y - c.y) * c.scale,
});

const near = (a: { x: number; y: number }, b: { x: number; y: number }): void => {
  expect(a.x).toBeCloseTo(b.x, 6);
  expect(a.y).toBeCloseTo(b.y, 6);
};

describe('fitted', () => {
  for (const size of [desk, phone, { width: 820, height: 300 }, { width: 200, height: 900 }]) {
    test(`shows the whole house inside its margin at ${size.width} × ${size.height}`, () => {
      const camera = fitted(house, size, margin);
      const a = toScreen(camera, { x: house.x0, y: house.y0 });
      const b = toScreen(camera, { x: house.x1, y: house.y1 });
      expect(a.x).toBeGreaterThanOrEqual(margin.left - 1e-6);
      expect(a.y).toBeGreaterThanOrEqual(margin.top - 1e-6);
      expect(b.x).toBeLessThanOrEqual(size.width - margin.right + 1e-6);
      expect(b.y).toBeLessThanOrEqual(size.height - margin.bottom + 1e-6);
      const [slackX, slackY] = [
        size.width - margin.left - margin.right - (b.x - a.x),
        size.height - margin.top - margin.bottom - (b.y - a.y),
      ];
      expect(Math.min(slackX, slackY)).toBeCloseTo(0, 6);
    });
  }

  test('keeps a sane scale where the window is smaller than its margin', () => {
    expect(fitted(house, { width: 10, height: 10 }, margin).scale).toBeGreaterThan(0);
  });
});

describe('camera', () => {
  test('screen and sheet are each other’s inverse', () => {
    near(toMm(home, toScreen(home, { x: 1234, y: 567 })), { x: 1234, y: 567 });
  });

  test('the viewBox shows what the camera says', () => {
    const [x, y, w, h] = viewBox(home, desk).split(' ').map(Number);
    near({ x: x!, y: y! }, toMm(home, { x: 0, y: 0 }));
    near({ x: x! + w!, y: y! + h! }, toMm(home, { x: desk.width, y: desk.height }));
  });

  test('zoom keeps the point under the hand', () => {
    const at = { x: 300, y: 200 };
    near(toMm(zoom(home, at, 2.5), at), toMm(home, at));
  });

  test('pan moves the sheet with the hand', () => {
    const under = toMm(home, { x: 100, y: 100 });
    near(toScreen(pan(home, 40, -25), under), { x: 140, y: 75 });
  });

  test('a pinch keeps what was under both fingers under them', () => {
    const before = [
      { x: 200, y: 300 },
      { x: 400, y: 300 },
    ] as const;
    const after = [
      { x: 150, y: 320 },
      { x: 550, y: 320 },
    ] as const;
    const camera = pinch(home, before, after);
    expect(camera.scale).toBeCloseTo(home.scale * 2, 9);
    near(toMm(camera, after[0]), toMm(home, before[0]));
    near(toMm(camera, after[1]), toMm(home, before[1]));
  });

  test('two fingers on the same spot do not blow the camera up', () => {
    const spot = [
      { x: 10, y: 10 },
      { x: 10, y: 10 },
    ] as const;
    expect(Number.isFinite(pinch(home, spot, spot).scale)).toBe(true);
  });
});

describe('clamp', () => {
  test('the fitted view is the farthest one gets, and it does not wander', () => {
    expect(clamp(pan(zoom(home, { x: 0, y: 0 }, 0.2), 500, 500), home, desk)).toEqual(home);
    expect(clamp(pan(home, 80, -30), home, desk)).toEqual(home);
  });

  test('one comes no closer than ten times', () => {
    expect(clamp(zoom(home, { x: 9, y: 9 }, 1000), home, desk).scale).toBeCloseTo(home.scale * CLOSEST, 9);
  });

  test('closer, one stays within the fitted view', () => {
    const inside = (c: Camera): void => {
      const a = toMm(c, { x: 0, y: 0 });
      const b = toMm(c, { x: desk.width, y: desk.height });
      const end = toMm(home, { x: desk.width, y: desk.height });
      expect(a.x).toBeGreaterThanOrEqual(home.x - 1e-6);
      expect(a.y).toBeGreaterThanOrEqual(home.y - 1e-6);
      expect(b.x).toBeLessThanOrEqual(end.x + 1e-6);
      expect(b.y).toBeLessThanOrEqual(end.y + 1e-6);
    };
    const near = zoom(home, { x: 450, y: 350 }, 3);
    for (const [dx, dy] of [
      [9999, 0],
      [-9999, 0],
      [0, 9999],
      [0, -9999],
    ] as const)
      inside(clamp(pan(near, dx, dy), home, desk));
  });
});

describe('resized', () => {
  const now = { home: fitted(house, phone, margin), size: phone };

  test('fitted stays fitted', () => {
    expect(resized(home, { home, size: desk }, now)).toEqual(now.home);
  });

  test('who had come closer keeps the middle and how much closer', () => {
    const camera = clamp(zoom(home, { x: 450, y: 350 }, 4), home, desk);
    expect(closer(camera, home)).toBe(true);
    const after = resized(camera, { home, size: desk }, now);
    expect(after.scale / now.home.scale).toBeCloseTo(4, 6);
    near(toMm(after, { x: 180, y: 190 }), toMm(camera, { x: 450, y: 350 }));
  });
});
