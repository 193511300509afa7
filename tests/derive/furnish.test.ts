import { describe, expect, it } from 'vitest';
import { furnish } from '../../src/derive/furnish.ts';
import { furnishTask } from '../../src/derive/furnish-task.ts';
import type { Furnishing, FurnishTask, Placed } from '../../src/derive/furnishing.ts';
import { wentIn } from '../../src/derive/furnishing.ts';
import type { RoomKindId } from '../../src/model/kinds.ts';
import type { Rect } from '../../src/model/units.ts';
import { overlap } from '../../src/model/units.ts';
import { kinds } from '../check/said.ts';
import type { Picture } from '../picture.ts';
import { planOf } from '../picture.ts';
import { numbers } from './agree.ts';

type Openings = NonNullable<Picture['openings']>;

/** What goes into room A of a picture; cells of 50 mm, so that a centimetre can decide. */
function taskFor(storey: string, kind: RoomKindId, openings: Openings = [], cell = 50): FurnishTask {
  const plan = planOf({ cell, storeys: [storey], kinds: { A: kind }, openings });
  return furnishTask(plan, plan.room('A')!, kinds)!;
}
/** One room of width × depth in mm; no inner wall takes from it. */
const room = (width: number, depth: number, cell = 50) =>
  `${'A'.repeat(width / cell)}\n`.repeat(depth / cell);
const into = (width: number, depth: number, kind: RoomKindId, openings: Openings = []): Furnishing =>
  furnish(taskFor(room(width, depth), kind, openings));

const rectOf = ({ kind, x, y, turn }: Placed): Rect => {
  const { width, depth } = kinds.furniture[kind]!;
  const [w, d] = turn % 2 === 0 ? [width, depth] : [depth, width];
  return { x0: x - w / 2, y0: y - d / 2, x1: x + w / 2, y1: y + d / 2 };
};

describe('furniture in a room', () => {
  it('goes in where there is room, and the piece that does not is named', () => {
    expect(into(2400, 3600, 'child')).toMatchObject({ left: [], shut: false, sure: true });
    expect(
      into(2400, 3600, 'child')
        .placed.map((p) => p.kind)
        .sort(),
    ).toEqual(['bed-90', 'desk', 'wardrobe-100']);
    expect(into(2100, 2400, 'child').left).toEqual(['wardrobe-100']);
    expect(into(2000, 2100, 'child').left).toEqual(['desk', 'wardrobe-100']);
    expect(into(1000, 900, 'child').left).toEqual(['bed-90', 'desk', 'wardrobe-100']);
  });

  it('has the floor free that it needs, to the centimetre', () => {
    // A bench of 0.6 m and 1.2 m before it.
    expect(wentIn(into(4200, 1800, 'kitchen'))).toBe(true);
    expect(wentIn(into(4200, 1750, 'kitchen'))).toBe(false);
    // Bed and wardrobe end to end, and 0.7 m beside them; the desk at the end.
    expect(wentIn(into(1600, 3600, 'guest'))).toBe(true);
    expect(wentIn(into(1550, 3600, 'guest'))).toBe(false);
  });

  it('takes the next list when the first does not go in', () => {
    expect(into(3600, 2000, 'kitchen').placed.map((p) => p.kind)).toEqual(['kitchen-300', 'fridge']);
    expect(into(3100, 2000, 'kitchen').placed.map((p) => p.kind)).toEqual(['kitchen-240', 'fridge']);
  });

  it('stands clear of the swing of a door, and lets one in', () => {
    const door = { edge: '0,0 h', width: 900 } as const;
    const wc = (swing: 1 | -1, depth: number) => wentIn(into(900, depth, 'wc', [{ ...door, swing }]));
    expect(wc(-1, 1400)).toBe(true);
    expect(wc(1, 1400)).toBe(false);
    expect(wc(1, 1650)).toBe(true);
    // Between two doors there is floor for a wardrobe and to open it, 1.3 m, but no way of 0.9 m past it.
    const ends: Openings = [
      { ...door, swing: -1 },
      { edge: '0,60 h', width: 900, swing: 1 },
    ];
    expect(into(1300, 3000, 'entry', ends)).toMatchObject({ left: ['pram'], shut: true });
    expect(wentIn(into(1900, 3000, 'entry', ends))).toBe(true);
  });

  it('does not hide a window behind a wardrobe, and may put a bed under it', () => {
    const window = (x: number, width: number) => ({ edge: `${x},0 h`, kind: 'window', width }) as const;
    const high = into(2400, 3600, 'guest', [window(0, 2400)]).placed.find((p) => p.kind === 'wardrobe-100')!;
    expect(rectOf(high).y0).toBeGreaterThan(0);
    const { left } = into(2000, 1600, 'guest', [window(0, 2000), { ...window(0, 2000), edge: '0,32 h' }]);
    expect(left).toEqual(['wardrobe-100']);
  });

  it('puts the low table before the sofa, looking the same way', () => {
    const { placed } = into(4200, 4800, 'living');
    const [sofa, table] = [placed[0]!, placed[1]!];
    expect([sofa.kind, table.kind, table.turn]).toEqual(['sofa-3', 'coffee-table', sofa.turn]);
    expect(Math.hypot(sofa.x - table.x, sofa.y - table.y)).toBe(450 + 400 + 300);
  });

  it('is the same each time, and breaks off in a room that asks too much', () => {
    const task = taskFor(room(2400, 3600), 'teen');
    expect(furnish(task)).toEqual(furnish(task));
    const many = { ...task, lists: [Array.from({ length: 9 }, () => task.lists[0]![1]!)] };
    expect(furnish(many)).toMatchObject({ sure: false });
  });
});

/** A room with a nook, doors and windows anywhere. */
function randomTask(seed: number): FurnishTask {
  const n = numbers(seed);
  const [width, depth] = [n(8, 20), n(8, 20)];
  const [nookW, nookD] = [n(0, 6), n(0, 6)];
  const rows = Array.from({ length: depth }, (_, y) =>
    Array.from({ length: width }, (_, x) => (x < nookW && y < nookD ? 'H' : 'A')).join(''),
  );
  const edge = () =>
    n(0, 1)
      ? (`${n(0, width)},${n(0, depth - 1)} v` as const)
      : (`${n(0, width - 1)},${n(0, depth)} h` as const);
  const openings: Openings = Array.from({ length: 5 }, () => ({
    edge: edge(),
    kind: n(0, 2) ? 'door' : 'window',
    width: n(6, 12) * 100,
    swing: n(0, 1) ? 1 : -1,
    hinge: n(0, 1) ? 'start' : 'end',
  }));
  const kind = (['child', 'adults', 'living', 'kitchen', 'bath', 'entry', 'dining', 'laundry'] as const)[
    n(0, 7)
  ]!;
  return taskFor(rows.join('\n'), kind, openings, 200);
}

describe('any room', () => {
  it('is furnished without pieces in walls, in each other or in the swing of a door', () => {
    let full = 0;
    for (let seed = 1; seed <= 150; seed++) {
      const task = randomTask(seed);
      const done = furnish(task);
      const rects = done.placed.map(rectOf);
      if (wentIn(done)) full++;
      const wrong = rects.filter(
        (r, i) =>
          task.walls.some((w) => overlap(w, r)) ||
          rects.some((other, j) => i !== j && overlap(other, r)) ||
          task.ways.some(({ sweep }) => sweep && cornerIn(r, sweep)),
      );
      expect(wrong, `room ${seed}`).toEqual([]);
    }
    expect(full).toBeGreaterThan(40);
  });
});

/** By points 20 mm apart: some part of a piece lies under a leaf. */
function cornerIn(r: Rect, sweep: NonNullable<FurnishTask['ways'][0]['sweep']>): boolean {
  const { hinge } = sweep;
  const radius = sweep.x1 - sweep.x0;
  for (let x = r.x0 + 1; x < r.x1; x += 20)
    for (let y = r.y0 + 1; y < r.y1; y += 20)
      if (
        x > sweep.x0 &&
        x < sweep.x1 &&
        y > sweep.y0 &&
        y < sweep.y1 &&
        Math.hypot(x - hinge!.x, y - hinge!.y) < radius - 1
      )
        return true;
  return false;
}
