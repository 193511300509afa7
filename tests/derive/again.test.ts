import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derive } from '../../src/derive/derive.ts';
import { openFloors } from '../../src/derive/open-floor.ts';
import type { Plan } from '../../src/derive/plan.ts';
import { applyEdit } from '../../src/model/apply.ts';
import type { Design } from '../../src/model/design.ts';
import type { Edit } from '../../src/model/edit.ts';
import type { Picture } from '../picture.ts';
import { designOf, shellOf } from '../picture.ts';

const HOME: Picture = {
  cell: 600,
  storeys: [
    `
    LLLLKKKKB.
    LLLLKKKKB.
    LLLLKKKKB.
    LLLLHHHHH.
    LLLLHHHHH.
    SSLL......
    SSLL----..
  `,
    `
    AAAAACCCCC
    AAAAACCCCC
    AAAAACCCCC
    AAAADDDDDD
    AAAADDDDDD
    ..........
    ..--------
  `,
  ],
  openings: [
    { edge: '4,1 v' },
    { edge: '5,3 h' },
    { edge: '1,0 h', kind: 'window' },
    { storey: 1, edge: '5,1 v' },
  ],
};

const n = (least: number, most: number) => fc.integer({ min: least, max: most });
const one = <const T>(...of: T[]) => fc.constantFrom(...of);
const storey = one(0, 1);
const room = one(...'LKBHSACD');
const cells = fc
  .tuple(n(0, 9), n(0, 6), n(1, 4), n(1, 4))
  .map(([x0, y0, w, h]) => ({ x0, y0, x1: Math.min(x0 + w, 10), y1: Math.min(y0 + h, 7) }));
const run = fc.record({ axis: one('v', 'h'), line: n(0, 10), from: n(0, 5), to: n(3, 10) });
const edges = fc
  .tuple(one('v', 'h'), n(1, 8), n(1, 5), n(1, 3))
  .map(([axis, x, y, length]) =>
    Array.from({ length }, (_, i) => (axis === 'v' ? { axis, x, y: y + i } : { axis, x: x + i, y })),
  );
const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: one('pushWall'), storey, run, by: n(-3, 3) }) },
  { weight: 2, arbitrary: fc.record({ do: one('paint'), storey, cells, room: fc.option(room) }) },
  { weight: 2, arbitrary: fc.record({ do: one('setEdges'), storey, edges, to: one('wall', 'open', null) }) },
  fc.record({ do: one('moveRoom'), room, dx: n(-2, 2), dy: n(-2, 2) }),
  fc.record({ do: one('build'), storey, cells: fc.tuple(cells), built: fc.boolean() }),
  fc.record({ do: one('setKind'), room, kind: one('bath', 'hall', 'living') }),
  fc.record({ do: one('removeOpening'), index: n(0, 3) }),
  fc.record({
    do: one('putStair'),
    stair: fc.record({
      kind: one('u', 'straight', 'winder'),
      storey: one(0),
      x: n(0, 9),
      y: n(0, 6),
      turn: one(0, 1, 2, 3),
    }),
  }),
  fc.constant<Edit>({ do: 'mirror' }),
);
const UNDO = 'undo';

const told = (plan: Plan) => ({
  storeys: plan.storeys,
  rooms: plan.rooms,
  openings: plan.openings,
  stairs: plan.stairs,
  links: plan.links,
  reached: [...plan.reached].sort(),
  floors: plan.storeys.map((storey) => openFloors(plan, storey, {})),
});

describe('a plan derived after another', () => {
  it('tells what it would have told had it been the first', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 6, arbitrary: edit }, one(UNDO)), { maxLength: 12 }),
        (steps) => {
          const shell = shellOf(HOME);
          const past: Design[] = [designOf(HOME)];
          derive(past[0]!, shell);
          for (const step of steps) {
            if (step === UNDO) past.length = Math.max(1, past.length - 1);
            else {
              const result = applyEdit(past.at(-1)!, step, shell);
              if ('design' in result) past.push(result.design);
            }
            const design = past.at(-1)!;
            const alone = derive(structuredClone(design), {
              ...shell,
              storeys: structuredClone(shell.storeys),
            });
            expect(told(derive(design, shell))).toEqual(told(alone));
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it('gives rooms, walls, doors and stairs that nothing came near as the same objects', () => {
    const shell = shellOf(HOME);
    const stair = { kind: 'u', storey: 0, x: 6, y: 0, turn: 0 } as const;
    const before = derive({ ...designOf(HOME), stairs: [stair] }, shell);
    const push = {
      do: 'pushWall',
      storey: 0,
      run: { axis: 'v', line: 2, from: 5, to: 7 },
      by: 1,
    } as const;
    const pushed = applyEdit(before.design, push, shell);
    if (!('design' in pushed)) throw new Error(pushed.refused);
    const after = derive(pushed.design, shell);
    const same = after.rooms.filter((r) => r === before.room(r.id)).map((r) => r.id);
    expect(same).toEqual([...'ACDK']);
    expect(after.storeys[1]).toBe(before.storeys[1]);
    expect(after.stairs).toHaveLength(1);
    expect(after.stairs[0]).toBe(before.stairs[0]);
    expect(after.openings.every((o, i) => o === before.openings[i])).toBe(true);
    for (const { wall } of after.openings)
      if (wall) expect(after.storeys[wall.storey]!.walls).toContain(wall);
  });

  it('lets go of plans that nobody holds: a wall pushed for an hour fills no memory', async () => {
    setFlagsFromString('--expose-gc');
    const collect: () => void = runInNewContext('gc');
    const shell = shellOf(HOME);
    let design = designOf(HOME);
    const plans = Array.from({ length: 40 }, (_, i) => {
      const run = { axis: 'v', line: 4 + (i % 2), from: 0, to: 3 } as const;
      const pushed = applyEdit(design, { do: 'pushWall', storey: 0, run, by: i % 2 ? -1 : 1 }, shell);
      if ('design' in pushed) ({ design } = pushed);
      return new WeakRef(derive(design, shell));
    });
    expect(new Set(plans.map((plan) => plan.deref())).size).toBe(40);
    // What was looked at in a task is held until it ends.
    await setImmediate();
    collect();
    expect(plans.filter((plan) => plan.deref() !== undefined).length).toBeLessThan(20);
  });
});
