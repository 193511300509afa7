import { derive } from '../../src/derive/derive.ts';
import type { Wall } from '../../src/derive/plan.ts';
import { applyEdit } from '../../src/model/apply.ts';
import type { Design, OpeningKind } from '../../src/model/design.ts';
import { emptyDesign } from '../../src/model/design.ts';
import type { Edit } from '../../src/model/edit.ts';
import type { CellRect } from '../../src/model/grid.ts';
import { cellsOf } from '../../src/model/grid.ts';
import type { RoomKindId } from '../../src/model/kinds.ts';
import type { Models } from '../../src/model/models.ts';
import { shellFor } from '../../src/model/models.ts';
import type { Shell } from '../../src/model/shell.ts';
import { placeOpening } from '../../src/tools/place-opening.ts';
import { placeStair } from '../../src/tools/place-stair.ts';
import { runOf } from '../../src/tools/runs.ts';

/** Homes in trouble, the same for the same seed: examples that somebody has been careless with, and homes drawn at random. */
export type Troubled = {
  readonly name: string;
  readonly design: Design;
  readonly shell: Shell;
  /** The example as it was. */
  readonly from?: Design;
};

/** Numbers from 0 to 1 that look random and are the same for the same seed (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

class Hand {
  constructor(
    readonly roll: () => number,
    readonly shell: Shell,
    public design: Design,
  ) {}
  upTo = (n: number): number => Math.floor(this.roll() * n);
  pick = <T>(list: readonly T[]): T | undefined => list[this.upTo(list.length)];
  get plan() {
    return derive(this.design, this.shell);
  }
  get walls(): readonly Wall[] {
    return this.plan.storeys.flatMap((s) => s.walls);
  }
  /** Does an edit if it can be done. */
  do(edit: Edit | null | undefined): boolean {
    const applied = edit ? applyEdit(this.design, edit, this.shell) : null;
    if (!applied || 'refused' in applied) return false;
    this.design = applied.design;
    return true;
  }
  openingIn(wall: Wall | undefined, kind: OpeningKind): Edit | null {
    if (!wall) return null;
    const middle = wall.from + this.roll() * (wall.to - wall.from);
    const placed = placeOpening(this.design, this.shell, wall, kind, middle);
    return typeof placed === 'string' ? null : { do: 'addOpening', opening: placed };
  }
}

/** What people do to a good home without noticing. Each does one thing, or nothing when it cannot. */
const MISHAPS: readonly ((hand: Hand) => void)[] = [
  function narrowDoor(h) {
    const door = h.pick(h.plan.openings.filter((o) => o.kind === 'door'));
    if (door) h.do({ do: 'setOpening', index: door.index, change: { width: h.pick([600, 700, 800])! } });
  },
  function smallWindow(h) {
    const window = h.pick(h.plan.openings.filter((o) => o.kind === 'window'));
    const change = h.pick([{ width: 600 }, { sill: 1500, height: 600 }, { sill: 1100, height: 1000 }])!;
    if (window) h.do({ do: 'setOpening', index: window.index, change });
  },
  function wideWindow(h) {
    for (const { index, kind } of h.plan.openings)
      if (kind === 'window' && h.roll() < 0.7)
        h.do({ do: 'setOpening', index, change: { width: 2400, sill: 0, height: 2100 } });
  },
  function loseOpening(h) {
    const opening = h.pick(h.plan.openings);
    if (opening) h.do({ do: 'removeOpening', index: opening.index });
  },
  function pushWall(h) {
    const wall = h.pick(h.walls.filter((w) => w.kind !== 'party'));
    const run = wall && runOf(h.shell, wall);
    if (wall && run)
      h.do({ do: 'pushWall', storey: wall.storey, run, by: (h.roll() < 0.5 ? -1 : 1) * (1 + h.upTo(8)) });
  },
  function loseRoom(h) {
    const room = h.pick(h.plan.rooms);
    const others = h.plan.rooms.filter((r) => r.id !== room?.id && r.storey === room?.storey);
    const to = h.roll() < 0.3 ? null : (h.pick(others)?.id ?? null);
    if (room) h.do({ do: 'giveFloor', room: room.id, to });
  },
  function tightStair(h) {
    const stair = h.pick(h.plan.stairs);
    const change = h.pick([{ width: 600 }, { width: 700 }, { going: 200 }, { going: 300 }])!;
    if (stair) h.do({ do: 'setStair', index: stair.index, change });
  },
  function shiftStair(h) {
    const stair = h.pick(h.plan.stairs);
    const change = { x: (stair?.x ?? 0) + h.upTo(9) - 4, y: (stair?.y ?? 0) + h.upTo(9) - 4 };
    if (stair) h.do({ do: 'setStair', index: stair.index, change });
  },
  function chooseFloor(h) {
    const storey = h.upTo(h.shell.storeys.length);
    const zone = h.pick(h.shell.storeys[storey]!.zones);
    const cells = zone?.rects.map((r) => cellsOf(h.shell, r));
    if (cells) h.do({ do: 'build', storey, cells, built: h.roll() < 0.5 });
  },
  function paintAcross(h) {
    const room = h.pick(h.plan.rooms);
    const other = h.pick(h.plan.rooms.filter((r) => r.id !== room?.id && r.storey === room?.storey));
    if (!room || !other) return;
    const { x0, y0, x1, y1 } = cellsOf(h.shell, other.bounds);
    const [w, d] = [2 + h.upTo(6), 2 + h.upTo(6)];
    const [x, y] = [x0 + h.upTo(Math.max(1, x1 - x0 - w)), y0 + h.upTo(Math.max(1, y1 - y0 - d))];
    h.do({
      do: 'paint',
      storey: room.storey,
      cells: { x0: x, y0: y, x1: Math.min(x + w, x1), y1: Math.min(y + d, y1) },
      room: h.roll() < 0.3 ? null : room.id,
    });
  },
  function swapUses(h) {
    const [a, b] = [h.pick(h.plan.rooms), h.pick(h.plan.rooms)];
    if (!a || !b || a.kind === b.kind) return;
    h.do({ do: 'setKind', room: a.id, kind: b.kind });
    h.do({ do: 'setKind', room: b.id, kind: a.kind });
  },
  function changeUse(h) {
    const room = h.pick(h.plan.rooms);
    if (room) h.do({ do: 'setKind', room: room.id, kind: h.pick(KINDS)! });
  },
];

const STAIRS = ['straight', 'u', 'l'] as const;
const KINDS: readonly RoomKindId[] = [
  'living',
  'kitchen',
  'bath',
  'bedroom',
  'adults',
  'child',
  'entry',
  'hall',
  'store',
  'laundry',
  'wc',
  'homework',
  'play',
  'own',
  'outstore',
];

/** What people draw on the storey one comes in on, and on the others, what they think of first first. */
const BY_THE_DOOR: readonly RoomKindId[] = [
  'living',
  'kitchen',
  'entry',
  'bath',
  'bedroom',
  'store',
  'laundry',
];
const AWAY_FROM_IT: readonly RoomKindId[] = ['hall', 'adults', 'child', 'bath', 'child', 'play', 'homework'];

/** Cells that two boxes share. */
const shared = (a: CellRect, b: CellRect): number =>
  Math.max(0, Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0)) *
  Math.max(0, Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0));

function careless(models: Models, roll: () => number): Troubled {
  const shown = models.examples.filter((e) => e.shown);
  const example = shown[Math.floor(roll() * shown.length)]!;
  const shell = shellFor(models, example.design.shell, example.design.side)!;
  const hand = new Hand(roll, shell, example.design);
  const names: string[] = [];
  for (let n = 1 + hand.upTo(3); n > 0; n--) {
    const mishap = hand.pick(MISHAPS)!;
    mishap(hand);
    names.push(mishap.name);
  }
  return { name: `${example.id} ${names.join(' ')}`, design: hand.design, shell, from: example.design };
}

/** A storey cut into rooms, each cut across the longer side somewhere in its middle half. */
function cut(box: CellRect, roll: () => number, least: number): CellRect[] {
  const [w, d] = [box.x1 - box.x0, box.y1 - box.y0];
  if (Math.max(w, d) < 2 * least || w * d < 7 * least * least * (0.7 + 0.6 * roll())) return [box];
  const across = (from: number, to: number): number => Math.round(from + (to - from) * (0.3 + 0.4 * roll()));
  if (w > d) {
    const x = across(box.x0, box.x1);
    return [...cut({ ...box, x1: x }, roll, least), ...cut({ ...box, x0: x }, roll, least)];
  }
  const y = across(box.y0, box.y1);
  return [...cut({ ...box, y1: y }, roll, least), ...cut({ ...box, y0: y }, roll, least)];
}

function drawn(models: Models, roll: () => number): Troubled {
  const shells = models.shells;
  const base = shells[Math.floor(roll() * shells.length)]!;
  const shell = shellFor(models, base, roll() < 0.5 ? 'A' : 'B')!;
  const ref = ({ id, revision }: { id: string; revision: number }) => ({ id, revision });
  const empty = emptyDesign(shell, ref(models.programmes[0]!), ref(models.prices[0]!));
  const hand = new Hand(roll, shell, empty);
  shell.storeys.forEach(({ zones }, storey) => {
    for (const { rects } of zones)
      if (roll() < 0.6)
        hand.do({ do: 'build', storey, cells: rects.map((r) => cellsOf(shell, r)), built: true });
  });
  for (let storey = 0; storey + 1 < shell.storeys.length; storey++) {
    const empty = hand.design;
    const meetsFloor = (): boolean =>
      [hand.plan.stairs.at(-1)?.bottom, hand.plan.stairs.at(-1)?.top].every(
        (end) => end?.place && end.place !== 'outside',
      );
    for (const kind of [hand.pick(STAIRS)!, ...STAIRS]) {
      const stair = placeStair(empty, shell, storey, kind, null);
      if (stair && hand.do({ do: 'putStair', stair }) && meetsFloor()) break;
      hand.design = empty;
    }
  }
  const whole = { x0: 0, y0: 0, x1: shell.xs.length - 1, y1: shell.ys.length - 1 };
  shell.storeys.forEach((_, storey) => {
    const built = hand.plan.storeys[storey]!.free.rects.map((r) => cellsOf(shell, r));
    const floor = (cells: CellRect): number => built.reduce((sum, r) => sum + shared(cells, r), 0);
    const size = (kind: RoomKindId): number => models.kinds.rooms[kind].least.area;
    const roughly = (cells: CellRect) => ({ cells, size: floor(cells) * (0.7 + 0.3 * roll()) });
    const boxes = cut(whole, roll, 10).filter((cells) => floor(cells) > 0);
    const wanted = storey === shell.entrance.storey ? BY_THE_DOOR : AWAY_FROM_IT;
    const kinds = boxes.map((_, i) => wanted[i] ?? hand.pick(KINDS)!).sort((a, b) => size(b) - size(a));
    // Most people give the larger boxes to what needs more floor.
    const sized = boxes.map(roughly).sort((a, b) => b.size - a.size);
    for (const [i, { cells }] of sized.entries())
      if (roll() < 0.95) hand.do({ do: 'addRoom', storey, kind: kinds[i]!, cells });
  });
  const doors = new Set<string>();
  for (const wall of hand.walls) {
    const pair = wall.owners.toSorted().join();
    const inner = wall.kind === 'inner' && wall.to - wall.from >= 900;
    if (inner && !doors.has(pair) && roll() < 0.7 && hand.do(hand.openingIn(wall, 'door'))) doors.add(pair);
  }
  for (const { id } of hand.plan.rooms) {
    const outer = hand.walls.filter((w) => w.windows && w.owners.includes(id) && w.to - w.from >= 900);
    if (roll() < 0.85) hand.do(hand.openingIn(hand.pick(outer), 'window'));
  }
  const { storey, side } = shell.entrance;
  const front = hand.walls.filter((w) => w.storey === storey && w.faces === side && w.doors);
  if (roll() < 0.8) hand.do(hand.openingIn(hand.pick(front), 'door'));
  return { name: `${shell.id} drawn at random`, design: hand.design, shell };
}

/** A home from a seed: an example that somebody was careless with, or one drawn at random. */
export const troubledHome = (models: Models, seed: number, how: 'careless' | 'drawn'): Troubled =>
  (how === 'careless' ? careless : drawn)(models, dice(seed));
