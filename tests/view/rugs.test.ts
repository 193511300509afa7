import { describe, expect, test } from 'vitest';
import { footprint } from '../../src/view/furniture-geometry.ts';
import { lampsOf } from '../../src/view/lamps.ts';
import { covers } from '../../src/view/rects.ts';
import { rugMesh } from '../../src/view/rugs-geometry.ts';
import { homes, models } from './home.ts';
import { light, palette } from './light.ts';

const sizes = models.kinds.furniture;

describe.each(homes)('in %s', (_, plan) => {
  const storeys = plan.storeys.map((storey) => ({
    storey,
    pieces: plan.design.furniture.filter((f) => f.storey === storey.index),
    steps: plan.stairs
      .filter((s) => s.storey === storey.index || s.storey === storey.index - 1)
      .flatMap((s) => s.rects),
  }));

  test('a rug lies on the clear floor of one room, over no stair, and a hand of it over the floor at most', () => {
    for (const { storey, pieces, steps } of storeys) {
      const { position } = rugMesh(storey, steps, pieces, sizes, palette, light);
      for (let i = 0; i < position.length; i += 3) {
        const [x, y, z] = [1000 * position[i]!, position[i + 1]!, 1000 * position[i + 2]!];
        expect(storey.rooms.some(({ clear }) => covers([clear], x, z))).toBe(true);
        expect(steps.some((r) => x > r.x0 + 1 && x < r.x1 - 1 && z > r.y0 + 1 && z < r.y1 - 1)).toBe(false);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(0.03);
      }
    }
  });

  test('nothing is laid where nothing stands', () => {
    for (const { storey, steps } of storeys)
      expect(rugMesh(storey, steps, [], sizes, palette, light).index.length).toBe(0);
  });

  test('a lamp hangs over every table, and every room has one', () => {
    for (const { storey, pieces } of storeys)
      for (const room of storey.rooms) {
        const lamps = lampsOf(room, pieces, sizes);
        expect(lamps.length).toBeGreaterThan(0);
        for (const piece of pieces.filter(({ kind }) => kind.startsWith('table'))) {
          const at = footprint(piece, sizes)!;
          const [x, y] = [(at.x0 + at.x1) / 2, (at.y0 + at.y1) / 2];
          if (covers(room.rects, x, y)) expect(lamps.some((l) => l.x === x && l.y === y)).toBe(true);
        }
      }
  });
});

test('there is a rug in some home', () => {
  const corners = homes.flatMap(([, plan]) =>
    plan.storeys.map((s) => {
      const pieces = plan.design.furniture.filter((f) => f.storey === s.index);
      return rugMesh(s, [], pieces, sizes, palette, light).index.length;
    }),
  );
  expect(Math.max(...corners)).toBeGreaterThan(0);
});
