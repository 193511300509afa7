import type { Turn } from '../model/design.ts';
import { TURNS } from '../model/design.ts';
import { keptOn } from '../model/kept-on.ts';
import type { Mm, Rect, Side } from '../model/units.ts';
import { covers, overlaps, standingRect } from '../model/units.ts';
import type { Passage } from './clearance.ts';
import { passage } from './clearance.ts';
import type { Furnishing, FurnishTask, Item, Piece, Placed } from './furnishing.ts';
import { wentIn } from './furnishing.ts';
import { disc } from './middles.ts';
import { gap } from './solid.ts';
import { beside, sidesOf } from './standing.ts';

/** Spots tried, and rooms walked through, for one list: some milliseconds of work, more than rooms that can be furnished need. */
const MOST_TRIED = 3000;
const MOST_WALKED = 150;
/** A piece so near to a window stands before it. */
const AT_WINDOW: Mm = 50;

/** Where an item may stand: what it takes, and the floor that must stay free for it. */
type Spot = {
  readonly solids: readonly Rect[];
  readonly free: readonly Rect[];
  readonly placed: readonly Placed[];
};

/** An item by the upper left corner of its piece; with the free floor at its sides one way round, or the other. */
function spotAt({ piece, before }: Item, turn: Turn, x0: Mm, y0: Mm, swapped: boolean): Spot {
  const size = standingRect({ x: 0, y: 0, turn }, piece);
  const at = (p: Piece, x: Mm, y: Mm): Placed => ({ kind: p.id, x, y, turn });
  const [x, y] = [x0 - size.x0, y0 - size.y0];
  const rect = standingRect({ x, y, turn }, piece);
  const { front, back, left, right } = sidesOf(turn);
  const { free } = piece;
  const sides: [Side, Mm | undefined][] = [
    [front, free.front],
    [back, free.back],
    [swapped ? right : left, free.side],
    [swapped ? left : right, free.other],
  ];
  const solids = [rect];
  const placed = [at(piece, x, y)];
  if (before) {
    const off = piece.depth / 2 + before.gap + before.piece.depth / 2;
    const ahead = { bottom: [0, off], left: [-off, 0], top: [0, -off], right: [off, 0] }[front] as [Mm, Mm];
    const there = at(before.piece, x + ahead[0], y + ahead[1]);
    solids.push(standingRect(there, before.piece));
    placed.push(there);
  }
  return { solids, free: sides.flatMap(([side, deep]) => (deep ? [beside(rect, side, deep)] : [])), placed };
}

/** Spots for an item that touch some of `against`: backs to walls, ends and free floor to the edges of what stands there. */
function* spotsFor(task: FurnishTask, item: Item, against: readonly Rect[]): Generator<Spot> {
  const { piece } = item;
  const { side = 0, other = 0, front = 0, back = 0 } = piece.free;
  const swaps = side === other ? [false] : [false, true];
  const ends = new Set([0, side, other]);
  const fronts = new Set([0, front, back]);
  for (const turn of TURNS) {
    const upright = turn % 2 === 1;
    const [width, depth] = upright ? [piece.depth, piece.width] : [piece.width, piece.depth];
    const lines = piece.wall ? backLines(task, sidesOf(turn).back, piece.depth) : null;
    const { bounds } = task;
    const xs = (upright && lines) || startsAt(against, 'x0', 'x1', width, upright ? fronts : ends);
    const ys = (!upright && lines) || startsAt(against, 'y0', 'y1', depth, upright ? ends : fronts);
    const rows = within(ys, bounds.y0, bounds.y1 - depth);
    for (const x of within(xs, bounds.x0, bounds.x1 - width))
      for (const y of rows) {
        if (!standsBare(task, piece, { x0: x, y0: y, x1: x + width, y1: y + depth }, turn)) continue;
        for (const swapped of swaps) {
          const spot = spotAt(item, turn, x, y, swapped);
          if (stands(task, item, spot)) yield spot;
        }
      }
  }
}

const within = (starts: Iterable<Mm>, low: Mm, high: Mm): Mm[] =>
  [...starts].filter((at) => low <= at && at <= high);

/** Where along an axis a piece begins, when it, or the free floor beside it, begins or ends at an edge. */
function startsAt(
  against: readonly Rect[],
  low: 'x0' | 'y0',
  high: 'x1' | 'y1',
  length: Mm,
  free: ReadonlySet<Mm>,
): Set<Mm> {
  const starts = new Set<Mm>();
  for (const r of against)
    for (const edge of [r[low], r[high]]) for (const f of free) starts.add(edge + f).add(edge - length - f);
  return starts;
}

/** Where the upper or left edge of a piece lies when its back touches a wall. */
function backLines({ walls }: FurnishTask, back: Side, deep: Mm): Mm[] {
  const at = walls.map((w) =>
    back === 'top' ? w.y1 : back === 'left' ? w.x1 : back === 'bottom' ? w.y0 - deep : w.x0 - deep,
  );
  return [...new Set(at)];
}

/** Whether an item hides glass that counts as daylight: it stands higher than where such glass begins. */
const hides = (height: Mm, r: Rect, { at, light }: FurnishTask['windows'][0]): boolean =>
  height > light && gap(r, at) < AT_WINDOW;

/** Whether a piece may stand in the empty room: on its floor, its back to a wall and not before a door. */
function standsBare(task: FurnishTask, piece: Piece, r: Rect, turn: Turn): boolean {
  const { floor, walls, ways, standing } = task;
  if (!covers(floor, r) || walls.some((w) => overlaps(w, r)) || standing.some((s) => overlaps(s, r)))
    return false;
  if (!piece.wall) return true;
  const behind = beside(r, sidesOf(turn).back, 1);
  return covers(walls, behind) && !ways.some(({ at }) => overlaps(at, behind));
}

/** Whether all of an item may: what stands before it too, with its free floor, clear of leaves and windows. */
function stands(
  { floor, walls, ways, windows, standing }: FurnishTask,
  { piece, before }: Item,
  { solids, free }: Spot,
): boolean {
  const taken = [...walls, ...standing];
  if (free.some((r) => taken.some((w) => overlaps(w, r)))) return false;
  if (solids.slice(1).some((r) => !covers(floor, r) || taken.some((w) => overlaps(w, r)))) return false;
  if (ways.some(({ sweep }) => sweep && solids.some((r) => gap(r, sweep) < 0))) return false;
  const heights = [piece.height, before?.piece.height ?? 0];
  return !windows.some((w) => solids.some((r, i) => hides(heights[i]!, r, w)));
}

const clash = (a: Spot, b: Spot): boolean =>
  a.solids.some((r) => b.solids.some((s) => overlaps(r, s)) || b.free.some((s) => overlaps(r, s))) ||
  a.free.some((r) => b.solids.some((s) => overlaps(r, s)));

/** Whether a free way joins all doors, and all pieces to them. */
function joined({ ways, walls, around, way, standing }: FurnishTask, spots: readonly Spot[]): boolean {
  const [first, ...others] = ways;
  if (!first) return true;
  const solids = [...walls, ...standing, ...spots.flatMap((s) => s.solids)];
  const passes = new Map<Mm, Passage>();
  const comesTo = (wide: Mm, goal: readonly Rect[]): boolean => {
    const by = passes.get(wide) ?? passage(disc(wide), around, solids);
    passes.set(wide, by);
    return by([first.at], goal);
  };
  return (
    others.every(({ at, wide }) => comesTo(Math.min(wide, first.wide), [at])) &&
    spots.every((s) => comesTo(Math.min(way, first.wide), [...s.free, ...s.solids]))
  );
}

/** How far a spot is from the nearest way in: pieces that keep away from doors leave room for the others. */
const fromWays = ({ ways }: FurnishTask, { solids }: Spot): Mm =>
  Math.min(...ways.map(({ at }) => gap(solids[0]!, at)), 1e6);

/** What holds of some spots, worked out once: the search comes back to the first few of them with every last one that shuts a way. */
function onceEach(holds: (spots: readonly Spot[]) => boolean): (spots: readonly Spot[]) => boolean {
  const numbers = new Map<Spot, number>();
  const known = new Map<string, boolean>();
  const numberOf = (spot: Spot): number => {
    const number = numbers.get(spot) ?? numbers.size;
    numbers.set(spot, number);
    return number;
  };
  return (spots) => {
    const name = spots.map(numberOf).join();
    const told = known.get(name) ?? holds(spots);
    known.set(name, told);
    return told;
  };
}

/** What is the same whichever of the lists goes in: they have pieces in common, and one may have the same twice. */
type Room = {
  /** Spots for an item in the empty room, the farthest from its doors first. */
  readonly alone: (item: Item) => readonly Spot[];
  /** Whether a free way joins all doors, and all that stands to them. */
  readonly walk: (spots: readonly Spot[]) => boolean;
};

function roomOf(task: FurnishTask): Room {
  const solid = [...task.walls, ...task.standing];
  const still = [...solid, ...task.ways.map((w) => w.at), ...task.windows.map((w) => w.at)];
  const known = new Map<string, readonly Spot[]>();
  const alone = (item: Item): readonly Spot[] =>
    [...spotsFor(task, item, item.piece.wall ? still : solid)].sort(
      (a, b) => fromWays(task, b) - fromWays(task, a),
    );
  return {
    alone: (item) => {
      const name = [...idsOf(item), item.before?.gap].join();
      const spots = known.get(name) ?? alone(item);
      known.set(name, spots);
      return spots;
    },
    walk: onceEach((spots) => joined(task, spots)),
  };
}

const idsOf = ({ piece, before }: Item): string[] => [piece.id, ...(before ? [before.piece.id] : [])];

/** Places the items of one list, the largest first, going back when one does not go in. */
function place(task: FurnishTask, room: Room, list: readonly Item[]): Furnishing {
  const size = ({ piece: { width, depth, free } }: Item): number =>
    width * (depth + (free.front ?? 0) + (free.back ?? 0));
  const items = [...list].sort((a, b) => size(b) - size(a));
  // No furniture opens a way that the empty room does not have.
  if (!room.walk([])) {
    const shut = items[0] !== undefined && room.alone(items[0]).length > 0;
    return { placed: [], left: items.flatMap(idsOf), shut, sure: true };
  }
  let [tried, walked] = [0, 0];
  const spent = (): boolean => tried >= MOST_TRIED || walked >= MOST_WALKED;
  const walks = (spots: readonly Spot[]): boolean => {
    walked++;
    return room.walk(spots);
  };
  /** Spots for an item beside some rectangles, then those in the empty room: worked out only as far as they are tried. */
  function* spotsBeside(item: Item, near: readonly Rect[]): Generator<Spot> {
    yield* spotsFor(task, item, near);
    yield* room.alone(item);
  }
  /** Spots for one item beside and away from others, those that leave the others their floor. */
  function* spotsAmong(i: number, spots: readonly Spot[]): Generator<readonly Spot[]> {
    const near = spots.flatMap((s) => [...s.solids, ...s.free]);
    const item = items[i]!;
    for (const spot of spotsBeside(item, near)) {
      if (spent()) return;
      tried++;
      if (!spots.some((other) => clash(spot, other))) yield [...spots, spot];
    }
  }

  let most: readonly Spot[] = [];
  /** The items at their spots; else how many of them are enough to shut a way, or more than there are. */
  const search = (spots: readonly Spot[]): readonly Spot[] | number => {
    if (spots.length > most.length) most = spots;
    if (spots.length === items.length) {
      if (walks(spots)) return spots;
      return spots.findIndex((_, i) => !walks(spots.slice(0, i + 1))) + 1;
    }
    for (const more of spotsAmong(spots.length, spots)) {
      const found = search(more);
      if (typeof found !== 'number' || found <= spots.length) return found;
    }
    return items.length + 1;
  };
  const found = search([]);
  if (typeof found !== 'number')
    return { placed: found.flatMap((s) => s.placed), left: [], shut: false, sure: true };

  const sure = !spent();
  [tried, walked] = [0, 0];
  const open = most.findIndex((_, i) => !walks(most.slice(0, i + 1)));
  let spots = open < 0 ? most : most.slice(0, open);
  // The first that does not go in is known; of those behind it some still may.
  const first = spots.length;
  const left = items.filter((_, i) => {
    if (i <= first) return i === first;
    for (const more of spotsAmong(i, spots))
      if (walks(more)) {
        spots = more;
        return false;
      }
    return true;
  });
  return {
    placed: spots.flatMap((s) => s.placed),
    left: left.flatMap(idsOf),
    shut: open >= 0,
    sure,
  };
}

/**
 * Lays the furniture a room's use needs into it: backs to walls, clear of doors and windows, free floor where each piece is used,
 * and a free way from door to door and to each. The same task gives the same answer. Bounded work: see `sure`.
 */
export function furnish(task: FurnishTask): Furnishing {
  const tried: Furnishing[] = [];
  const room = roomOf(task);
  for (const list of task.lists) {
    const done = place(task, room, list);
    if (wentIn(done)) return done;
    tried.push(done);
  }
  return (
    tried.sort((a, b) => a.left.length - b.left.length)[0] ?? {
      placed: [],
      left: [],
      shut: false,
      sure: true,
    }
  );
}

const done = keptOn<FurnishTask, Furnishing>();
/** `furnish`, once for each task. */
export function furnishOnce(task: FurnishTask): Furnishing {
  const known = done.get(task) ?? furnish(task);
  done.set(task, known);
  return known;
}
