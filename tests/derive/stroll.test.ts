import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Plan } from '../../src/derive/plan.ts';
import type { Body, Stroller } from '../../src/derive/stroll.ts';
import { comingIn, stroll, walkMapOf, wayTo } from '../../src/derive/stroll.ts';
import type { Picture } from '../picture.ts';
import { planOf } from '../picture.ts';
import { homes, models } from '../view/home.ts';

const SIZES = models.kinds.furniture;
const ADULT: Body = { half: 225, eye: 1600, climbs: true };
const CHAIR: Body = { half: 350, eye: 1200, climbs: false };
const at = (x: number, y: number): Stroller => ({ x, y, z: 0, storey: 0 });

/** Two rooms of 3 m × 3 m, a wall between them at x = 3000, and what stands in it. */
const twoRooms = (more: Partial<Picture> = {}) =>
  walkMapOf(
    planOf({
      storeys: [
        `
        LLLLLLLLLLKKKKKKKKKK
        LLLLLLLLLLKKKKKKKKKK
        LLLLLLLLLLKKKKKKKKKK
        LLLLLLLLLLKKKKKKKKKK
        LLLLLLLLLLKKKKKKKKKK
        LLLLLLLLLLKKKKKKKKKK
        LLLLLLLLLLKKKKKKKKKK
        LLLLLLLLLLKKKKKKKKKK
        LLLLLLLLLLKKKKKKKKKK
        LLLLLLLLLLKKKKKKKKKK
        `,
      ],
      ...more,
    }),
    SIZES,
  );
const door = (width: number) => ({ openings: [{ edge: '10,4 v' as const, offset: 0, width }] });

describe('walking', () => {
  test('a wall stops a body before it touches', () => {
    const { at: end, met } = stroll(twoRooms(), at(1500, 1500), 3000, 0, ADULT);
    expect(met).toBe('wall');
    expect(end.x).toBeLessThanOrEqual(3000 - 50 - ADULT.half);
    expect(end.x).toBeGreaterThan(3000 - 50 - ADULT.half - 45);
  });

  test('a door of the house stays shut, and is told as a door', () => {
    const out = { openings: [{ edge: '0,4 v' as const, offset: 0, width: 900 }] };
    expect(stroll(twoRooms(out), at(1500, 1650), -3000, 0, ADULT).met).toBe('door');
    expect(stroll(twoRooms(out), at(1500, 600), -3000, 0, ADULT).met).toBe('wall');
  });

  test('a door lets it through', () => {
    const { at: end, met } = stroll(twoRooms(door(900)), at(1500, 1650), 3000, 0, ADULT);
    expect(met).toBeNull();
    expect(end.x).toBe(4500);
  });

  test('the frame of a door is stepped round', () => {
    const { at: end, met } = stroll(twoRooms(door(900)), at(1500, 1350), 3000, 0, ADULT);
    expect(met).toBeNull();
    expect(end.x).toBeGreaterThan(4000);
    expect(end.y).toBeGreaterThan(1350);
  });

  test('aslant against a wall it goes along it', () => {
    const { at: end } = stroll(twoRooms(), at(2000, 1000), 1000, 1000, ADULT);
    expect(end.x).toBeLessThan(2800);
    expect(end.y).toBeCloseTo(2000, -2);
  });

  test('furniture stops it, a mat does not', () => {
    const table = twoRooms({ furniture: [{ kind: 'table-4', x: 1500, y: 1500 }] });
    expect(stroll(table, at(1500, 400), 0, 2000, ADULT).met).toBe('thing');
    const mat = twoRooms({ furniture: [{ kind: 'play-mat', x: 1500, y: 1500 }] });
    expect(stroll(mat, at(1500, 400), 0, 2000, ADULT).met).toBeNull();
  });

  test('a narrow door stops a wheelchair, and says that it is narrow; a wide one does not', () => {
    const narrow = stroll(twoRooms(door(600)), at(1500, 1500), 3000, 0, CHAIR);
    expect(narrow.met).toBe('narrow');
    expect(narrow.at.x).toBeLessThan(3000);
    expect(stroll(twoRooms(door(600)), at(1500, 1500), 3000, 0, ADULT).met).toBeNull();
    expect(stroll(twoRooms(door(900)), at(1500, 1650), 3000, 0, CHAIR).met).toBeNull();
  });

  test('a plain wall is no narrow place', () => {
    expect(stroll(twoRooms(), at(1500, 1500), 3000, 0, CHAIR).met).toBe('wall');
  });

  test('the way to a place goes through the door, and without one as near as one comes', () => {
    const map = twoRooms(door(900));
    const way = wayTo(map, at(600, 2600), { x: 5400, y: 2600 }, ADULT);
    expect(way.at(-1)!.x).toBeGreaterThan(5200);
    expect(way.some(({ y }) => y < 2300)).toBe(true);
    const near = wayTo(twoRooms(), at(600, 2600), { x: 5400, y: 2600 }, ADULT).at(-1)!;
    expect(near.x).toBeLessThan(3000 - 50 - ADULT.half);
    expect(near.x).toBeGreaterThan(2500);
  });
});

/** Up every stair of a home, flight by flight, as somebody who climbs would push on. */
function climb(plan: Plan, index: number, body: Body): Stroller {
  const stair = plan.stairs[index]!;
  const map = walkMapOf(plan, {});
  const floor = plan.storeys[stair.storey]!.shell.floor;
  const [first] = stair.flights;
  const OUT = { top: [0, 1], bottom: [0, -1], left: [1, 0], right: [-1, 0] } as const;
  const [ox, oy] = OUT[first!.up];
  const r = first!.rect;
  const foot = {
    x: ox === 0 ? (r.x0 + r.x1) / 2 : (ox > 0 ? r.x1 : r.x0) + ox * 300,
    y: oy === 0 ? (r.y0 + r.y1) / 2 : (oy > 0 ? r.y1 : r.y0) + oy * 300,
  };
  let now: Stroller = { ...foot, z: floor, storey: stair.storey };
  const to = (x: number, y: number): void => {
    now = stroll(map, now, x - now.x, y - now.y, body).at;
  };
  for (const { rect, up } of stair.flights) {
    const [ux, uy] = OUT[up];
    const middle = { x: (rect.x0 + rect.x1) / 2, y: (rect.y0 + rect.y1) / 2 };
    to(middle.x, middle.y);
    to(
      ux === 0 ? middle.x : (ux > 0 ? rect.x0 : rect.x1) - ux * 20,
      uy === 0 ? middle.y : (uy > 0 ? rect.y0 : rect.y1) - uy * 20,
    );
  }
  const { top } = stair;
  const end = { x: (top.from.x + top.to.x) / 2, y: (top.from.y + top.to.y) / 2 };
  to(end.x + (end.x - now.x || 0) * 1.5, end.y + (end.y - now.y || 0) * 1.5);
  return now;
}

const stairs = homes.flatMap(([id, plan]) => plan.stairs.map((stair) => ({ id, plan, stair })));

describe('stairs', () => {
  test('there are some to climb', () => expect(stairs.length).toBeGreaterThan(3));

  test.each(stairs)('$id: lead whoever climbs to the storey above', ({ plan, stair }) => {
    const end = climb(plan, stair.index, { ...ADULT, half: 150 });
    expect(end.storey).toBe(stair.storey + 1);
    expect(end.z).toBeGreaterThan(plan.storeys[stair.storey + 1]!.shell.floor - 400);
  });

  test.each(stairs)('$id: carry no wheelchair', ({ plan, stair }) => {
    expect(climb(plan, stair.index, { ...CHAIR, half: 150 }).storey).toBe(stair.storey);
  });
});

test('one comes in where the entrance is, and not by the door of a store beside it', () => {
  const plan = planOf({
    storeys: [
      `
      UUUUULLLLLLLLLL
      UUUUULLLLLLLLLL
      UUUUULLLLLLLLLL
      UUUUULLLLLLLLLL
      UUUUULLLLLLLLLL
      `,
    ],
    openings: [{ edge: '1,0 h' }, { edge: '9,0 h' }],
    // Both doors stand where the entrance may be.
    shell: { entrance: { storey: 0, side: 'top', from: 0, to: 4500 } },
  });
  expect(comingIn(plan, walkMapOf(plan, SIZES), ADULT)!.x).toBeGreaterThan(1500);
});

describe.each(homes)('%s', (_, plan) => {
  const map = walkMapOf(plan, SIZES);
  test('one comes in by the front door and stands in a room', () => {
    const start = comingIn(plan, map, ADULT)!;
    const here = plan.storeys[start.storey]!.built;
    expect(here.some((r) => start.x > r.x0 && start.x < r.x1 && start.y > r.y0 && start.y < r.y1)).toBe(true);
  });

  test('whatever the steps, a body never stands in a wall or outside', () => {
    const start = comingIn(plan, map, ADULT)!;
    const step = fc.tuple(fc.integer({ min: -900, max: 900 }), fc.integer({ min: -900, max: 900 }));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let now: Stroller = start;
        for (const [dx, dy] of steps) {
          now = stroll(map, now, dx, dy, ADULT).at;
          const storey = plan.storeys[now.storey]!;
          const holes = plan.openings.filter((o) => o.storey === now.storey && !o.outer).map((o) => o.hole);
          const inWall = storey.pieces.some(
            ({ rect: r }) =>
              now.x > r.x0 &&
              now.x < r.x1 &&
              now.y > r.y0 &&
              now.y < r.y1 &&
              !holes.some((h) => now.x >= h.x0 && now.x <= h.x1 && now.y >= h.y0 && now.y <= h.y1),
          );
          expect(inWall).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });
});
