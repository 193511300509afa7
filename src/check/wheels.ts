import type { Passage } from '../derive/clearance.ts';
import { largest, passage, placeFor } from '../derive/clearance.ts';
import { box, disc } from '../derive/middles.ts';
import type { OpenFloor, Way } from '../derive/open-floor.ts';
import { openFloorOf } from '../derive/open-floor.ts';
import type { Plan, RoomPlan } from '../derive/plan.ts';
import type { Solid } from '../derive/solid.ts';
import { gap } from '../derive/solid.ts';
import type { Standing } from '../derive/standing.ts';
import { beside } from '../derive/standing.ts';
import type { RoomId } from '../model/design.ts';
import { keptOn } from '../model/kept-on.ts';
import type { Kinds } from '../model/kinds.ts';
import type { Mm, Point, Rect, Side } from '../model/units.ts';
import { overlap } from '../model/units.ts';

/**
 * Room for a wheelchair on the floor as it is drawn: walls at their thickness, furniture at its size, leaves that swing in.
 * Lengths in mm. A question is worked out once for a floor that is the same object, whoever asks it.
 */

/** What is seen of a floor: its furniture, but not what is free to `reach` above the floor, and the swings of its doors; or not. */
export type View = { readonly pieces: boolean; readonly swings: boolean; readonly reach: Mm };
/** Its walls alone. */
export const BARE: View = { pieces: false, swings: false, reach: 0 };

/** A floor as it is seen, with what was found out about it. */
type Seen = { readonly solids: readonly Solid[]; readonly told: Map<string, unknown> };
const floorsSeen = keptOn<OpenFloor, Map<string, Seen>>();

function see(floor: OpenFloor, { pieces, swings, reach }: View): Seen {
  const views = floorsSeen.get(floor) ?? new Map<string, Seen>();
  floorsSeen.set(floor, views);
  const view = `${pieces} ${swings} ${reach}`;
  let seen = views.get(view);
  if (!seen) {
    const standing = floor.pieces.filter((p) => !p.loose && p.under < reach).map((p) => p.rect);
    const leaves = floor.ways.flatMap((w) => w.sweep ?? []);
    const solids = [...floor.walls, ...(pieces ? standing : []), ...(swings ? leaves : [])];
    seen = { solids, told: new Map() };
    views.set(view, seen);
  }
  return seen;
}

function once<T>({ told }: Seen, question: string, answer: () => T): T {
  const known = told.get(question) as T | undefined;
  if (known !== undefined) return known;
  const found = answer();
  told.set(question, found);
  return found;
}

const rectsOf = (floor: OpenFloor, id: RoomId): readonly Rect[] =>
  floor.rooms.find((r) => r.id === id)?.rects ?? [];

/** Furniture that stands in a room, whole or in part. */
export const piecesOverlapping = (floor: OpenFloor, id: RoomId): Standing[] =>
  floor.pieces.filter((p) => rectsOf(floor, id).some((r) => overlap(r, p.rect)));

/** Whether what a room's use needs is drawn in it, in whatever size. A room of which nothing is asked always is. */
export function isFurnished(plan: Plan, room: RoomPlan, kinds: Kinds): boolean {
  const { furnish } = kinds.rooms[room.kind];
  const floor = openFloorOf(plan, room.id, kinds.furniture);
  if (!furnish || !floor) return true;
  const there = piecesOverlapping(floor, room.id).map((p) => kinds.furniture[p.id]?.family);
  return furnish.lists.some((list) =>
    list.every(
      ({ piece }) => kinds.furniture[piece]?.loose || there.includes(kinds.furniture[piece]?.family),
    ),
  );
}

/** A place to come to: touching any of its solids counts. The name is its own on its floor. */
export type Goal = { readonly name: string; readonly at: readonly Solid[] };

export const goal = (at: Rect, ...also: readonly Solid[]): Goal => ({
  name: [at, ...also].map((r) => `${r.x0} ${r.y0} ${r.x1} ${r.y1}`).join(),
  at: [at, ...also],
});

/** A way in as a place to come to. Where swings count, it is enough to come to the leaf, which one then opens. */
export const goalOf = ({ at, sweep }: Pick<Way, 'at' | 'sweep'>, { swings }: Pick<View, 'swings'>): Goal =>
  swings && sweep ? goal(at, sweep) : goal(at);

/** A turning space by TEK17: a circle, or a rectangle either way. */
export type TurnFigures = Readonly<Record<'circle_mm' | 'rectangle_width_mm' | 'rectangle_length_mm', Mm>>;
export type Turning = {
  readonly does: boolean;
  /** The largest circle there is room for, rounded down to 10 mm, beside the one that is asked; or the rectangle's short side, where that does. */
  readonly found: Mm;
  readonly wanted: Mm;
  /** Where one turns: the square round the circle, or the rectangle. */
  readonly spot: Rect | null;
};

const spotAt = ({ x, y }: Point, width: Mm, depth: Mm): Rect => ({
  x0: x - width / 2,
  y0: y - depth / 2,
  x1: x + width / 2,
  y1: y + depth / 2,
});

const TEN: Mm = 10;

/** Whether one can turn in a room, its middle on the room's own floor; with a goal, in a space that touches it. */
export function turningIn(floor: OpenFloor, id: RoomId, view: View, f: TurnFigures, at?: Goal): Turning {
  const [across, a, b] = [f.circle_mm, f.rectangle_width_mm, f.rectangle_length_mm];
  const seen = see(floor, view);
  return once(seen, `turn ${id} ${across} ${a} ${b} ${at?.name}`, () => {
    const rects = rectsOf(floor, id);
    const round = (d: Mm) => placeFor(disc(d), rects, seen.solids, at?.at);
    const rectangle = (w: Mm, d: Mm): Rect | null => {
      const place = placeFor(box(w, d), rects, seen.solids, at?.at);
      return place && spotAt(place, w, d);
    };
    const circle = round(across);
    const spot = circle ? spotAt(circle, across, across) : (rectangle(a, b) ?? rectangle(b, a));
    if (spot && !circle) return { does: true, found: a, wanted: a, spot };
    const most = circle ? 2 * across : across;
    const found = TEN * largest(most / TEN, (n) => round(n * TEN) !== null);
    return { does: spot !== null, found, wanted: across, spot };
  });
}

/** Whether a rectangle has room in a room, either way round. */
export function takes(floor: OpenFloor, id: RoomId, view: View, a: Mm, b: Mm): boolean {
  const seen = see(floor, view);
  return once(seen, `takes ${id} ${a} ${b}`, () => {
    const has = (w: Mm, d: Mm) => placeFor(box(w, d), rectsOf(floor, id), seen.solids) !== null;
    return has(a, b) || (a !== b && has(b, a));
  });
}

/** The passage asked for last. It is large, and most questions about one come in a row: answers are kept, passages are not. */
let last: { readonly seen: Seen; readonly width: Mm; readonly way: Passage } | undefined;

function passageOn(floor: OpenFloor, seen: Seen, width: Mm): Passage {
  if (last?.seen !== seen || last.width !== width)
    last = { seen, width, way: passage(disc(width), floor.around, seen.solids) };
  return last.way;
}

/** Whether a passage so wide joins all places to the first. */
export function joins(floor: OpenFloor, view: View, width: Mm, [first, ...others]: readonly Goal[]): boolean {
  const seen = see(floor, view);
  return others.every((other) =>
    once(seen, `joins ${width} ${first!.name}>${other.name}`, () =>
      passageOn(floor, seen, width)(first!.at, other.at),
    ),
  );
}

/** The widest passage that joins all places to the first, at most `most`, rounded down to 10 mm. */
export const widest = (floor: OpenFloor, view: View, most: Mm, goals: readonly Goal[]): Mm =>
  TEN * largest(Math.floor(most / TEN), (n) => joins(floor, view, n * TEN, goals));

/** Ways into a room of a floor. */
export const waysInto = (floor: OpenFloor, id: RoomId): Way[] => floor.ways.filter((w) => w.room === id);

/** Ways into a room on wheels: not by a stair. */
export const driveInto = (floor: OpenFloor, id: RoomId): Way[] =>
  waysInto(floor, id).filter((w) => w.by !== 'stair');

/** Ways of a floor with at least `door` clear, as places: not by a stair. */
const drivable = (floor: OpenFloor, seen: Seen, door: Mm): readonly Goal[] =>
  once(seen, `drivable ${door}`, () =>
    floor.ways.filter((w) => w.by !== 'stair' && w.clear >= door).map((w) => goal(w.at)),
  );

/** Where a passage so wide comes to from the hole of a way in, through ways of at least `door` clear; null where one cannot even come in. */
export function driveOn(
  floor: OpenFloor,
  view: View,
  width: Mm,
  door: Mm,
  from: Goal,
): readonly Goal[] | null {
  const seen = see(floor, view);
  const ways = drivable(floor, seen, door);
  if (!ways.some((way) => way.name === from.name)) return null;
  return once(seen, `on ${width} ${door} ${from.name}`, () =>
    joins(floor, view, width, [from, from])
      ? ways.filter((way) => joins(floor, view, width, [from, way]))
      : null,
  );
}

/** How far the floor is free along one side of something, at most `most`. */
export const freeBeside = (r: Rect, side: Side, most: Mm, solids: readonly Rect[]): Mm => {
  const strip = beside(r, side, most);
  const near = solids.filter((s) => overlap(s, strip)).map((s) => gap(r, s));
  return Math.max(0, Math.min(most, ...near));
};
