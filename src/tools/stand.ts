import type { Plan } from '../derive/plan.ts';
import { gap } from '../derive/solid.ts';
import { beside, FLAT, sidesOf } from '../derive/standing.ts';
import type { Furniture, RoomId, Turn } from '../model/design.ts';
import { TURNS } from '../model/design.ts';
import type { FurnitureKind, Kinds } from '../model/kinds.ts';
import type { Mm, Point, Rect, Side } from '../model/units.ts';
import { around, away, covers, middle, overlap, standingRect } from '../model/units.ts';
import { FINE } from './tool.ts';

/** So much floor before a door or an opening is for those who pass. */
const BEFORE_DOOR: Mm = 300;
/** A back so near a wall goes to it, and a hand so near a wall turns the back to it. */
const DRAWN: Mm = 250;
/** Lines that are tried along an axis, the nearest first; all of them only when those were not enough. */
const NEAREST = 14;
/** Turning is the hand's to ask for: another turn must be so much nearer. */
const UNTURNED: Mm = 150;

/** Where a piece is wanted: its middle, and how it is turned. */
export type Wanted = Pick<Furniture, 'storey' | 'x' | 'y' | 'turn'>;
type Sized = Pick<FurnitureKind, 'width' | 'depth' | 'height' | 'wall'>;

/** What keeps a piece from standing somewhere on a storey. */
type Round = {
  /** Round its floor. */
  readonly bounds: Rect;
  readonly floor: readonly Rect[];
  readonly walls: readonly Rect[];
  readonly pieces: readonly Rect[];
  /** The floor before doors, and what their leaves sweep. */
  readonly doors: readonly Rect[];
  readonly stands: (r: Rect) => boolean;
};

/**
 * Everything on a storey that a piece minds: walls, stairs, the swing of doors and the floor before them, other furniture. `except`
 * are the places in the list of what is moved; `room` holds it in one room.
 */
export function roundOf(
  plan: Plan,
  kinds: Kinds['furniture'],
  storey: number,
  { height }: Sized,
  except: readonly number[],
  room: RoomId | null,
): Round | null {
  const here = plan.storeys[storey];
  if (!here) return null;
  const own = room === null ? undefined : plan.room(room);
  const floor = own ? own.rects : [...here.rooms.flatMap((r) => r.rects), ...here.free.rects];
  const bounds = around(floor);
  if (!bounds) return null;
  const stairs = plan.stairs.filter((s) => s.storey === storey || s.storey + 1 === storey);
  const walls = [...here.pieces.map((p) => p.rect), ...stairs.flatMap((s) => s.rects)];
  const pieces = plan.design.furniture.flatMap((f, i) => {
    const kind = f.storey === storey && !except.includes(i) ? kinds[f.kind] : undefined;
    return kind && Math.min(kind.height, height) > FLAT ? [standingRect(f, kind)] : [];
  });
  const doors = plan.openings.filter((o) => o.storey === storey && o.wall && o.kind !== 'window');
  const passed = doors.flatMap(({ axis, hole }): Rect[] =>
    axis === 'v'
      ? [{ ...hole, x0: hole.x0 - BEFORE_DOOR, x1: hole.x1 + BEFORE_DOOR }]
      : [{ ...hole, y0: hole.y0 - BEFORE_DOOR, y1: hole.y1 + BEFORE_DOOR }],
  );
  const kept = height > FLAT ? passed : [];
  const solid = [...walls, ...pieces, ...kept];
  const swings = height > FLAT ? doors.flatMap((o) => o.sweep ?? []) : [];
  return {
    bounds,
    floor,
    walls,
    pieces,
    doors: [...kept, ...swings],
    stands: (r) =>
      !solid.some((s) => overlap(s, r)) && !swings.some((s) => gap(r, s) < 0) && covers(floor, r),
  };
}

type Spot = { readonly rect: Rect; readonly turn: Turn; readonly far: Mm };

const steps = (at: Mm): Mm => Math.round(at / FINE) * FINE;

/** Where a piece so long may begin along an axis: on the step nearest to the wanted start, or against what stands there. */
const starts = (wanted: Mm, long: Mm, low: 'x0' | 'y0', high: 'x1' | 'y1', round: readonly Rect[]): Mm[] =>
  [...new Set([steps(wanted), ...round.flatMap((r) => [r[high], r[low] - long])])].sort(
    (a, b) => Math.abs(a - wanted) - Math.abs(b - wanted),
  );

/** Where a piece of this depth begins when its back touches a wall. */
const backs = (side: Side, deep: Mm, walls: readonly Rect[]): Mm[] => [
  ...new Set(walls.map((w) => ({ top: w.y1, left: w.x1, bottom: w.y0 - deep, right: w.x0 - deep })[side])),
];

/** What is looked for: a place with one of these turns, its back to a wall or anywhere, the nearest by `from`, `most` at most. */
type Search = {
  readonly turns: readonly Turn[];
  readonly atWall: boolean;
  readonly from: (r: Rect, turn: Turn) => Mm;
  readonly most?: Mm;
};

function spots(
  round: Round,
  kind: Sized,
  turn: Turn,
  at: Point,
  { atWall, from }: Search,
  lines: number,
): Spot[] {
  const { back } = sidesOf(turn);
  const [w, d] = turn % 2 === 0 ? [kind.width, kind.depth] : [kind.depth, kind.width];
  const solid = [...round.walls, ...round.pieces];
  const upright = back === 'left' || back === 'right';
  const line = atWall ? backs(back, kind.depth, round.walls) : null;
  const xs = (upright && line) || starts(at.x - w / 2, w, 'x0', 'x1', solid);
  const ys = (!upright && line) || starts(at.y - d / 2, d, 'y0', 'y1', solid);
  const { x0, y0, x1, y1 } = round.bounds;
  const columns = xs.filter((x) => x >= x0 && x + w <= x1).slice(0, lines);
  const rows = ys.filter((y) => y >= y0 && y + d <= y1).slice(0, lines);
  return columns.flatMap((x) =>
    rows.map((y): Spot => {
      const rect = { x0: x, y0: y, x1: x + w, y1: y + d };
      return { rect, turn, far: from(rect, turn) };
    }),
  );
}

/** The nearest place where the piece stands; at a wall with all of its back. */
export function find(round: Round, kind: Sized, at: Point, search: Search): Spot | null {
  const { turns, atWall, most = Infinity } = search;
  for (const lines of [NEAREST, Infinity]) {
    const all = turns.flatMap((turn) => spots(round, kind, turn, at, search, lines));
    const near = all.filter((s) => s.far <= most).sort((a, b) => a.far - b.far);
    const found = near.find(
      ({ rect, turn }) =>
        round.stands(rect) && (!atWall || covers(round.walls, beside(rect, sidesOf(turn).back, 1))),
    );
    if (found || most < Infinity) return found ?? null;
  }
  return null;
}

/**
 * Whether a piece has any place on a storey, however one points. What stands somewhere stands also when it is pushed to the left and up for as long as
 * it goes: looked at is only where it then lies, at the swing of a leaf in the steps of a hand.
 */
export function standsSomewhere(plan: Plan, kinds: Kinds['furniture'], storey: number, kind: Sized): boolean {
  const round = roundOf(plan, kinds, storey, kind, [], null);
  if (!round) return false;
  const { floor, walls, pieces, doors, bounds, stands } = round;
  const stops = (low: 'x0' | 'y0', high: 'x1' | 'y1'): readonly Mm[] => {
    const past = [...walls, ...pieces, ...doors].map((r) => r[high]);
    const along = doors.flatMap((r) => {
      const first = Math.ceil(r[low] / FINE) * FINE;
      return Array.from({ length: Math.ceil((r[high] - first) / FINE) }, (_, i) => first + i * FINE);
    });
    const all = new Set([...floor.map((r) => r[low]), ...past, ...along]);
    return [...all].filter((at) => at >= bounds[low] && at < bounds[high]);
  };
  const [xs, ys] = [stops('x0', 'x1'), stops('y0', 'y1')];
  const { width, depth } = kind;
  return [
    [width, depth],
    [depth, width],
  ].some(([w, d]) => ys.some((y) => xs.some((x) => stands({ x0: x, y0: y, x1: x + w!, y1: y + d! }))));
}

const asWanted = ({ rect, turn }: Spot, storey: number): Wanted => ({ storey, ...middle(rect), turn });

/** How deep the floor before a window is that is left to it, in mm. Our estimate: one opens it and wipes it. */
const BEFORE_WINDOW: Mm = 600;

/** Floor of a storey that standing pieces need free; but for that of one of them. */
export const neededBy = (
  { design }: Plan,
  kinds: Kinds['furniture'],
  storey: number,
  but?: number,
): readonly Rect[] =>
  design.furniture.flatMap((piece, index): Rect[] => {
    const kind = piece.storey === storey && index !== but ? kinds[piece.kind] : undefined;
    if (!kind) return [];
    const [r, sides, { front = 0, side = 0, other = 0 }] = [
      standingRect(piece, kind),
      sidesOf(piece.turn),
      kind.free,
    ];
    const aside = Math.max(side, other);
    return [beside(r, sides.front, front), beside(r, sides.left, aside), beside(r, sides.right, aside)];
  });

/** Floor of a storey before its windows, for a piece that would stand before the glass. */
export const litBy = ({ openings }: Plan, storey: number, { height }: Sized): readonly Rect[] =>
  openings.flatMap(({ kind, sill, wall, axis, hole: h, ...o }): Rect[] => {
    if (o.storey !== storey || kind !== 'window' || !wall || height <= sill) return [];
    return axis === 'v'
      ? [{ ...h, x0: h.x0 - BEFORE_WINDOW, x1: h.x1 + BEFORE_WINDOW }]
      : [{ ...h, y0: h.y0 - BEFORE_WINDOW, y1: h.y1 + BEFORE_WINDOW }];
  });

/** Floor of a storey that one does not build up without being asked to. */
export const spared = (
  plan: Plan,
  kinds: Kinds['furniture'],
  storey: number,
  kind: Sized,
): readonly Rect[] => [...neededBy(plan, kinds, storey), ...litBy(plan, storey, kind)];

/**
 * Where a new piece stands when a hand points somewhere: its back to the wall nearest to the hand, or its middle under the hand
 * when it needs no wall; as near as walls, stairs, doors and other furniture let it. What is `kept` free is left so where the piece has another
 * place as good. Null when the floor has no room for it.
 */
export function standAt(
  plan: Plan,
  kinds: Kinds['furniture'],
  kind: FurnitureKind,
  at: Point & { readonly storey: number },
  room: RoomId | null = null,
  kept: readonly Rect[] = [],
): Wanted | null {
  const round = roundOf(plan, kinds, at.storey, kind, [], room);
  if (!round) return null;
  const sparing = { ...round, stands: (r: Rect) => round.stands(r) && !kept.some((k) => overlap(k, r)) };
  const byMiddle = (r: Rect, turn: Turn): Mm =>
    Math.hypot(middle(r).x - at.x, middle(r).y - at.y) + (turn === 0 ? 0 : UNTURNED);
  const byBack = (r: Rect, turn: Turn): Mm =>
    away(beside(r, sidesOf(turn).back, 0), at) + byMiddle(r, turn) / 50;
  const freely = (among: Round) => find(among, kind, at, { turns: TURNS, atWall: false, from: byMiddle });
  const atWall = (among: Round) => find(among, kind, at, { turns: TURNS, atWall: true, from: byBack });
  const ways = [...(kind.wall ? [atWall] : []), freely];
  for (const way of ways) {
    const found = (kept.length > 0 ? way(sparing) : null) ?? way(round);
    if (found) return asWanted(found, at.storey);
  }
  return null;
}

/** The hand that moves a piece, the room that holds it, and whether its back is to stand at a wall. */
type Moving = {
  readonly hand?: Point | null;
  readonly room?: RoomId | null;
  readonly atWall?: boolean;
};

/**
 * Where a piece that is moved comes to stand: as near as it can to where it is wanted, turned as it was. One that belongs to a
 * wall is drawn to it when its back comes near one, and turns its back to the wall the hand itself comes near.
 */
export function standNear(
  plan: Plan,
  kinds: Kinds['furniture'],
  kind: FurnitureKind,
  wanted: Wanted,
  index: number,
  { hand = null, room = null, atWall = false }: Moving = {},
): Wanted | null {
  const round = roundOf(plan, kinds, wanted.storey, kind, [index], room);
  if (!round) return null;
  const byMiddle = (r: Rect): Mm => Math.hypot(middle(r).x - wanted.x, middle(r).y - wanted.y);
  const byHand = (r: Rect, turn: Turn): Mm =>
    hand ? away(beside(r, sidesOf(turn).back, 0), hand) + byMiddle(r) / 50 : Infinity;
  const search = (turns: readonly Turn[], atWall: boolean, from: Search['from'], most?: Mm) =>
    find(round, kind, wanted, { turns, atWall, from, ...(most !== undefined && { most }) });
  const { turn } = wanted;
  const drawn =
    kind.wall && hand ? (search([turn], true, byMiddle, DRAWN) ?? search(TURNS, true, byHand, DRAWN)) : null;
  const found = drawn ?? search([turn], atWall, byMiddle);
  return found && asWanted(found, wanted.storey);
}

/** A piece of a group, and where it is wanted. */
export type Member = { readonly kind: FurnitureKind; readonly at: Wanted };

/**
 * Where several pieces come to stand that keep their places to each other: at the first of some shifts at which all of them do. Null
 * when there is none. `except` are their own places in the list.
 */
export function standTogether(
  plan: Plan,
  kinds: Kinds['furniture'],
  group: readonly Member[],
  except: readonly number[],
  shifts: readonly Point[],
): readonly Wanted[] | null {
  const rounds = group.map(({ kind, at }) => roundOf(plan, kinds, at.storey, kind, except, null));
  for (const { x, y } of shifts) {
    const moved = group.map(({ at }) => ({ ...at, x: at.x + x, y: at.y + y }));
    if (moved.every((at, i) => rounds[i]?.stands(standingRect(at, group[i]!.kind)))) return moved;
  }
  return null;
}
