import { describe, expect, test } from 'vitest';
import type { Rect } from '../../src/model/units.ts';
import { areaOf, overlap } from '../../src/model/units.ts';
import { BOTTOM, LEFT, RIGHT, TOP } from '../../src/view/cuts.ts';
import { type WallSolid, wallSolids } from '../../src/view/solids.ts';
import { homes, openingsAt } from './home.ts';

/** In m³. */
const volumeOf = ({ rect, foot, tops }: WallSolid): number =>
  areaOf(rect) * ((tops[0] + tops[1] + tops[2] + tops[3]) / 4 - foot) * 1e-3;

// Unit A has doors that reach into the walls beside them; there the walls stand, and the sum is another.
const sound = homes.filter(([id]) => id !== 'unit-a');
const flat = sound.flatMap(([id, plan]) =>
  plan.storeys.flatMap((storey) =>
    'clear' in storey.shell.ceiling
      ? [{ name: `${id} ${storey.index}`, plan, storey, clear: storey.shell.ceiling.clear }]
      : [],
  ),
);

describe('walls as solids', () => {
  test('there are homes to try', () => expect(flat.length).toBeGreaterThan(4));

  test.each(flat)('$name: the volume is the walls without their openings', ({ plan, storey, clear }) => {
    const openings = openingsAt(plan, storey.index);
    const solids = wallSolids(storey, openings);
    const walls = storey.pieces.reduce((sum, p) => sum + (areaOf(p.rect) * clear) / 1000, 0);
    const holes = openings
      .filter((o) => o.wall)
      .reduce((sum, o) => sum + ((o.to - o.from) * o.wall!.thickness * o.height) / 1e9, 0);
    const built = solids.reduce((sum, solid) => sum + volumeOf(solid), 0);
    expect(built).toBeCloseTo(walls - holes, 6);
  });

  test.each(homes)('%s: no two solids share room', (_, plan) => {
    for (const storey of plan.storeys) {
      const solids = wallSolids(storey, openingsAt(plan, storey.index));
      solids.forEach((a, i) => {
        for (const b of solids.slice(i + 1)) {
          if (!overlap(a.rect, b.rect)) continue;
          const apart = Math.max(...a.tops) <= b.foot || Math.max(...b.tops) <= a.foot;
          expect(apart, JSON.stringify([a, b])).toBe(true);
        }
      });
    }
  });

  test('each façade and its corners belong to the group that looks its way', () => {
    const [, plan] = homes.find(([id]) => id.startsWith('stavern'))!;
    const storey = plan.storeys[0]!;
    const solids = wallSolids(storey, openingsAt(plan, 0)).filter((s) => s.kind !== 'inner');
    const built: Rect = {
      x0: Math.min(...storey.built.map((r) => r.x0)),
      y0: Math.min(...storey.built.map((r) => r.y0)),
      x1: Math.max(...storey.built.map((r) => r.x1)),
      y1: Math.max(...storey.built.map((r) => r.y1)),
    };
    for (const { rect, groups } of solids) {
      const looks = new Set([
        ...(rect.y1 <= built.y0 ? [TOP] : []),
        ...(rect.y0 >= built.y1 ? [BOTTOM] : []),
        ...(rect.x1 <= built.x0 ? [LEFT] : []),
        ...(rect.x0 >= built.x1 ? [RIGHT] : []),
      ]);
      for (const group of groups) expect(looks.has(group), JSON.stringify(rect)).toBe(true);
    }
  });

  test.each(homes)(
    '%s: a façade looks one way also where it ends at another, so that it sinks before the eye',
    (_, plan) => {
      for (const storey of plan.storeys) {
        for (const { piece, groups } of wallSolids(storey, openingsAt(plan, storey.index))) {
          const [wide, deep] = [piece.rect.x1 - piece.rect.x0, piece.rect.y1 - piece.rect.y0];
          if (piece.kind === 'inner' || wide === deep) continue;
          const across = wide > deep ? [LEFT, RIGHT] : [TOP, BOTTOM];
          for (const group of groups) expect(across, JSON.stringify(piece.rect)).not.toContain(group);
        }
      }
    },
  );

  test('a sloping ceiling cuts the walls', () => {
    const [, plan] = homes.find(([, p]) => p.storeys.some((s) => 'profile' in s.shell.ceiling))!;
    const storey = plan.storeys.find((s) => 'profile' in s.shell.ceiling)!;
    const tops = wallSolids(storey, openingsAt(plan, storey.index)).flatMap((s) => s.tops);
    expect(new Set(tops).size).toBeGreaterThan(2);
  });
});
