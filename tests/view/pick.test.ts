import { describe, expect, test } from 'vitest';
import { stepsOf } from '../../src/derive/steps.ts';
import { within } from '../../src/model/units.ts';
import { standing } from '../../src/view/cards-apart.ts';
import { cutHeights, GROUPS, INNER_CUT, LEFT, RIGHT } from '../../src/view/cuts.ts';
import type { Eye } from '../../src/view/eye.ts';
import { fitted, projector, rayThrough } from '../../src/view/eye.ts';
import { thingsOn } from '../../src/view/furniture-geometry.ts';
import { boxOf, levelsOf, terrainOf } from '../../src/view/levels.ts';
import type { Thing } from '../../src/view/pick.ts';
import { pick, toGrab } from '../../src/view/pick.ts';
import { wallSolids } from '../../src/view/solids.ts';
import { homes, models, openingsAt } from './home.ts';

const sizes = models.kinds.furniture;

const from: Eye = { target: [0, 0, 0], azimuth: -0.5, elevation: 1, distance: 20, aspect: 1.5 };

/** A home as it stands on the screen, with a finger that points at places in the world. */
function table(
  plan: (typeof homes)[number][1],
  storey: number,
  stacking: 'one' | 'exploded' = 'one',
  things: readonly Thing[] = [],
) {
  const levels = levelsOf(plan, storey, stacking);
  const box = boxOf(levels, terrainOf(plan, levels), plan.shell.walls.outer)!;
  const eye = fitted(from, box, 0.1);
  const cuts = new Float32Array(GROUPS);
  cutHeights(eye.azimuth, 2.4, plan.shell.party, cuts);
  const open = levels
    .filter((l) => l.shown === 'cut')
    .map((level) => ({ ...level, solids: wallSolids(level.storey, openingsAt(plan, level.index)), things }));
  const met = (px: number, py: number) => pick(rayThrough(eye, px, py), open, cuts, storey);
  /** `above` the place, as a share of half the picture. */
  const point = (x: number, y: number, height: number, above = 0) => {
    const [px, py] = projector(eye)(x / 1000, height, y / 1000);
    return met(px, py + above);
  };
  const grab = (x: number, y: number, height: number, above: number) => {
    const [px, py] = projector(eye)(x / 1000, height, y / 1000);
    return toGrab(met, px, py + above, [0.06, 0.06]);
  };
  return { levels, point, grab };
}

describe.each(homes)('%s', (_, plan) => {
  test('a finger on a door or window in a wall that stands meets that, and not the ground seen through it', () => {
    let met = 0;
    for (const storey of plan.storeys) {
      const { levels, point } = table(plan, storey.index);
      const { y } = levels.at(-1)!;
      for (const o of plan.openings) {
        if (!o.outer || !o.wall || o.storey !== storey.index) continue;
        const [x, z] = [(o.hole.x0 + o.hole.x1) / 2, (o.hole.y0 + o.hole.y1) / 2];
        const hit = point(x, z, y + (o.sill + o.height / 2) / 1000)!;
        // Of a wall that has sunk, nothing is left there.
        const beside = point(o.axis === 'h' ? o.from - 60 : x, o.axis === 'v' ? o.from - 60 : z, y + 2)!;
        if (beside.plane < y + 1.5) continue;
        expect(hit.inside).toBe(true);
        met++;
      }
    }
    expect(met).toBeGreaterThan(0);
  });

  test('a finger on the middle of a room meets that room, or a wall that stands before it', () => {
    for (const storey of plan.storeys) {
      const { levels, point } = table(plan, storey.index);
      const y = levels.at(-1)!.y;
      for (const room of storey.rooms) {
        const middle = { x: (room.clear.x0 + room.clear.x1) / 2, y: (room.clear.y0 + room.clear.y1) / 2 };
        const hit = point(middle.x, middle.y, y)!;
        expect(hit.storey).toBe(storey.index);
        if (hit.plane > y + 1e-6) continue;
        expect(hit).toMatchObject({
          inside: true,
          x: expect.closeTo(middle.x, 3),
          y: expect.closeTo(middle.y, 3),
        });
      }
    }
  });

  test('a finger on the cut edge of an inner wall meets that wall, and moves at its height', () => {
    const storey = plan.storeys[plan.shell.entrance.storey]!;
    const { levels, point } = table(plan, storey.index);
    const y = levels.find((l) => l.index === storey.index)!.y;
    const whole = wallSolids(storey, openingsAt(plan, storey.index)).filter(
      (s) => s.kind === 'inner' && s.part === 'wall',
    );
    expect(whole.length).toBeGreaterThan(0);
    for (const { rect } of whole) {
      const [x, z] = [(rect.x0 + rect.x1) / 2, (rect.y0 + rect.y1) / 2];
      const hit = point(x, z, y + INNER_CUT)!;
      expect(hit.inside).toBe(true);
      expect(hit.plane).toBeGreaterThan(y);
    }
  });

  test('a finger that just misses the edge of an inner wall takes hold of the wall, and not of the floor behind it', () => {
    const storey = plan.storeys[plan.shell.entrance.storey]!;
    const { levels, grab, point } = table(plan, storey.index);
    const y = levels.find((l) => l.index === storey.index)!.y;
    let missed = 0;
    for (const { kind, part, rect } of wallSolids(storey, openingsAt(plan, storey.index))) {
      if (kind !== 'inner' || part !== 'wall') continue;
      const [x, z] = [(rect.x0 + rect.x1) / 2, (rect.y0 + rect.y1) / 2];
      for (const up of [0.02, 0.03]) {
        const exact = point(x, z, y + INNER_CUT, up)!;
        const held = grab(x, z, y + INNER_CUT, up)!;
        if (exact.on !== 'floor' || point(x, z, y + INNER_CUT)?.on !== 'wall') continue;
        missed++;
        expect(held.on).toBe('wall');
      }
    }
    expect(missed).toBeGreaterThan(0);
  });

  test('a finger on the face of a wall that stands points at the floor before it too', () => {
    const storey = plan.storeys[plan.shell.entrance.storey]!;
    const { levels, point } = table(plan, storey.index);
    const y = levels.find((l) => l.index === storey.index)!.y;
    const faces = storey.rooms.flatMap(({ id, clear }) => {
      const hit = point((clear.x0 + clear.x1) / 2, clear.y0, y + 1.2);
      return hit?.floor ? [{ id, clear, floor: hit.floor }] : [];
    });
    expect(faces.length).toBeGreaterThan(0);
    for (const { floor } of faces)
      expect(
        storey.built.some((r) => within(r, floor)),
        JSON.stringify(floor),
      ).toBe(true);
  });

  test('a finger on a step of a flight meets the stair, and not the room seen behind it', () => {
    for (const stair of plan.stairs) {
      const { levels, point } = table(plan, stair.storey, 'one', thingsOn(plan, stair.storey, sizes));
      const y = levels.find((l) => l.index === stair.storey)!.y;
      const hits = stepsOf(stair).map(({ rect, top }) =>
        point((rect.x0 + rect.x1) / 2, (rect.y0 + rect.y1) / 2, y + top / 1000),
      );
      // A wall may stand before some of them.
      const met = hits.filter((hit) => hit?.on !== 'wall');
      expect(met.length).toBeGreaterThan(hits.length / 2);
      for (const hit of met) {
        expect(hit!.on).toBe('thing');
        expect(stair.rects.some((r) => within(r, hit!))).toBe(true);
      }
    }
  });

  test('beside the home there is nothing to hold', () => {
    const storey = plan.shell.entrance.storey;
    const { levels, point } = table(plan, storey);
    const y = levels.find((l) => l.index === storey)!.y;
    expect(point(-4000, 14_000, y)).toMatchObject({ inside: false, storey });
  });
});

test('lifted apart, each storey answers for itself', () => {
  const [, plan] = homes[0]!;
  const { levels, point } = table(plan, 0, 'exploded');
  for (const { index, y, storey } of levels) {
    const room = [...storey.rooms].sort((a, b) => b.net - a.net)[0]!;
    const hit = point((room.clear.x0 + room.clear.x1) / 2, room.clear.y1 - 300, y);
    expect(hit?.storey).toBe(index);
  }
});

describe('cuts', () => {
  test('near walls sink and far walls stand', () => {
    const cuts = new Float32Array(GROUPS);
    cutHeights(Math.PI / 2, 2.4, 'right', cuts);
    expect(cuts[RIGHT]).toBeLessThan(0.6);
    expect(cuts[LEFT]).toBeCloseTo(2.4);
    cutHeights(-Math.PI / 2, 2.4, 'right', cuts);
    expect(cuts[LEFT]).toBeLessThan(0.6);
    expect(cuts[RIGHT]).toBeCloseTo(2.4);
  });
});

describe('labels', () => {
  const card = (x: number, y: number) => ({ x, y, width: 60, height: 30 });
  test('the first stays, what would touch it moves aside or gives way, the rest stay', () => {
    const cards = [card(100, 100), card(120, 110), card(170, 100), card(101, 101), card(100, 400)];
    expect(standing(cards)).toEqual([0, 30, 0, null, 0]);
    expect(standing([card(100, 110)], [card(100, 100)])).toEqual([30]);
  });
});

test('a finger on the top of a wardrobe meets its own floor, and not the floor behind it', () => {
  const [, plan] = homes[0]!;
  const storey = plan.storeys[0]!;
  const { clear } = storey.rooms[0]!;
  const rect = { x0: clear.x0 + 100, x1: clear.x0 + 700, y0: clear.y0 + 100, y1: clear.y0 + 700 };
  const { levels, point } = table(plan, storey.index, 'one', [{ rect, foot: 0, top: 2100 }]);
  const high = levels.at(-1)!.y + 2.1;
  const hit = point(rect.x0 + 300, rect.y0 + 300, high)!;
  expect(hit.plane).toBeCloseTo(high, 3);
  expect(hit.x).toBeGreaterThan(rect.x0);
  expect(hit.x).toBeLessThan(rect.x1);
  expect(hit.y).toBeGreaterThan(rect.y0);
  expect(hit.y).toBeLessThan(rect.y1);
});
