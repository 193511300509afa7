import { describe, expect, test } from 'vitest';
import { massesOf } from '../../src/derive/masses.ts';
import { cutsOf } from '../../src/drawing/cut.ts';
import { cutThrough, flipped, looking } from '../../src/drawing/looking.ts';
import { around } from '../../src/model/units.ts';
import { firstLook, fitted, MARGIN } from '../../src/view/eye.ts';
import { boxRound, cardsOf, homesKeeper } from '../../src/view/homes.ts';
import { groundAt, levelsOf, terrainOf } from '../../src/view/levels.ts';
import type { Mesh } from '../../src/view/mesh.ts';
import type { Plane } from '../../src/view/section.ts';
import { boxBehind, facing, halfBehind, justBehind } from '../../src/view/section.ts';
import { roundSectionMesh, sectionMesh } from '../../src/view/section-geometry.ts';
import { homes, models, openingsAt } from './home.ts';
import { light, palette } from './light.ts';

const AXES = ['x', 'y'] as const;
const towardsOf = (axis: Plane['axis']) => (axis === 'x' ? ('right' as const) : ('bottom' as const));

/** Nine planes through a house, from face to face. */
const planesOf = (plan: (typeof homes)[number][1], axis: Plane['axis']): Plane[] => {
  const [from, to] = cutsOf(plan, towardsOf(axis));
  return Array.from({ length: 9 }, (_, i) => ({ axis, at: from + ((to - from) * (i + 0.53)) / 9 }));
};

/** Triangles of a mesh as places along the plane and up, in mm. */
function trianglesOf({ position, index }: Mesh, axis: Plane['axis']): (readonly [number, number])[][] {
  const along = axis === 'x' ? 2 : 0;
  return Array.from({ length: index.length / 3 }, (_, i) =>
    [0, 1, 2].map((k) => {
      const corner = 3 * index[3 * i + k]!;
      return [1000 * position[corner + along]!, 1000 * position[corner + 1]!] as const;
    }),
  );
}
const areaOf = (ring: readonly (readonly [number, number])[]): number =>
  Math.abs(
    ring.reduce((sum, [x, y], i) => {
      const [nx, ny] = ring[(i + 1) % ring.length]!;
      return sum + x * ny - nx * y;
    }, 0) / 2,
  );
const holds = (triangle: readonly (readonly [number, number])[], x: number, y: number): boolean => {
  const parts = triangle.map((corner, i) => areaOf([corner, triangle[(i + 1) % 3]!, [x, y]]));
  return Math.abs(parts.reduce((a, b) => a + b, 0) - areaOf(triangle)) < 1;
};

describe.each(homes)('%s cut upright', (_, plan) => {
  test.each(AXES)('fills what the drawn section fills, across %s', (axis) => {
    const look = looking(towardsOf(axis));
    for (const plane of planesOf(plan, axis)) {
      const drawn = massesOf(plan).flatMap((mass) => cutThrough(look, mass, flipped(look, plane.at)) ?? []);
      const wanted = drawn.reduce(
        (sum, { foot, top }) =>
          sum + areaOf([...foot, ...top.toReversed()].map(({ x, y }) => [x, y] as const)),
        0,
      );
      const mesh = sectionMesh(plan, plane, palette, light);
      const filled = trianglesOf(mesh, axis).reduce((sum, triangle) => sum + areaOf(triangle), 0);
      expect(filled / 1e6).toBeCloseTo(wanted / 1e6, 2);
      const across = axis === 'x' ? 0 : 2;
      expect(
        mesh.position.every((value, i) => i % 3 !== across || Math.abs(1000 * value - plane.at) < 0.5),
      ).toBe(true);
    }
  });

  test('leaves every opening open where the plane goes through it', () => {
    const openings = plan.storeys.flatMap(({ index }) => openingsAt(plan, index)).filter((o) => o.wall);
    expect(openings.length).toBeGreaterThan(0);
    for (const o of openings) {
      const plane: Plane = { axis: o.axis === 'v' ? 'y' : 'x', at: (o.from + o.to) / 2 + 1 };
      const across = o.axis === 'v' ? (o.hole.x0 + o.hole.x1) / 2 : (o.hole.y0 + o.hole.y1) / 2;
      const { floor } = plan.storeys[o.storey]!.shell;
      const triangles = trianglesOf(sectionMesh(plan, plane, palette, light), plane.axis);
      const at = (high: number): boolean =>
        triangles.some((triangle) => holds(triangle, across, floor + high));
      expect(at(o.sill + o.height / 2)).toBe(false);
      // And stands in a wall: over it, or under its sill, or on a floor.
      expect(at(o.sill + o.height + 20) || at(o.sill - 20)).toBe(true);
    }
  });

  test.each(AXES)('the half towards the eye is taken away, across %s', (axis) => {
    const furniture = models.kinds.furniture;
    const shown = homesKeeper()([{ plan, at: 0 }], {
      storey: 0,
      stacking: 'section',
      furniture,
      inside: false,
    });
    expect(shown[0]!.levels.every((level) => level.shown === 'cut')).toBe(true);
    const box = boxRound(shown, true)!;
    for (const plane of planesOf(plan, axis)) {
      const first = { ...firstLook(plan.shell.party, 1.4), azimuth: facing(plane, plan.shell.party) };
      const eye = fitted(first, box, MARGIN);
      const { towards, by } = halfBehind(plane, eye);
      const kept = ([x, y, z]: readonly [number, number, number]): number =>
        towards[0] * x + towards[1] * y + towards[2] * z + by;
      const behind = boxBehind(plane, eye, box);
      const [near, far] = [behind.low, behind.high].map(kept).sort((a, b) => a - b);
      expect(near).toBeCloseTo(0, 2);
      expect(far).toBeGreaterThan(0);
    }
  });

  test('the earth is cut round it, and the neighbour only where the plane goes on', () => {
    const levels = levelsOf(plan, 0, 'section');
    const house = around(levels.flatMap((l) => l.storey.built))!;
    const terrain = terrainOf(plan, levels);
    const ground = (z: number): number => groundAt(terrain, 1000 * z);
    const round = (plane: Plane) => {
      const { position } = roundSectionMesh([{ plan, at: 0, levels }], house, plane, terrain, palette, light);
      const corners = Array.from({ length: position.length / 3 }, (_, i) => position.slice(3 * i, 3 * i + 3));
      const over = corners.filter(([, y, z]) => y! > ground(z!) + 0.01);
      return { earth: corners.length - over.length, over: over.length };
    };
    const [x, y] = AXES.map((axis) => round(planesOf(plan, axis)[4]!));
    for (const { earth } of [x!, y!]) expect(earth).toBeGreaterThanOrEqual(4);
    expect(x!.over).toBe(0);
    expect(y!.over).toBeGreaterThan(0);
  });
});

test('a plane along the border of two rooms that are open to each other names the one that is left', () => {
  for (const [, plan] of homes) {
    const shown = homesKeeper()([{ plan, at: 0 }], {
      storey: 0,
      stacking: 'section',
      furniture: models.kinds.furniture,
      inside: false,
    });
    const words = { names: (room: string) => room, area: String };
    for (const { id, rects } of plan.storeys.flatMap(({ rooms }) => rooms))
      for (const { y0, y1 } of rects) {
        const eye = {
          ...firstLook(plan.shell.party, 1),
          azimuth: facing({ axis: 'y', at: y1 }, plan.shell.party),
        };
        const plane = justBehind({ axis: 'y', at: y1 }, eye);
        // The eye stands at the garden: what lies towards the street is left.
        expect(plane.at < y1 && plane.at > y0).toBe(true);
        const named = cardsOf(shown, { words, storey: 0, selection: null }, plane).map((card) => card.name);
        expect(named).toContain(id);
      }
  }
});
