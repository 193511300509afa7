import { derive } from '../derive/derive.ts';
import { sweepOf, wallRect } from '../derive/openings.ts';
import { frontDoors } from '../derive/outside.ts';
import type { Owner, Plan, Sweep, Wall } from '../derive/plan.ts';
import { gap, strike } from '../derive/solid.ts';
import type { Design, Opening, OpeningKind } from '../model/design.ts';
import type { Edit, Refusal } from '../model/edit.ts';
import { openingTrouble } from '../model/facade.ts';
import { across, exactLine } from '../model/grid.ts';
import { isCommon, isPassage } from '../model/kinds.ts';
import { edgeAt, stretchOf } from '../model/raster.ts';
import type { Shell } from '../model/shell.ts';
import type { Mm } from '../model/units.ts';
import { within } from '../model/units.ts';
import { hung } from './hung.ts';
import { besideCorners, fromSteps, roomiest } from './roomiest.ts';
import { BEFORE } from './step-off.ts';
import type { OpeningPlace, Scene } from './tool.ts';
import { FINE } from './tool.ts';

/** Usual widths, the wanted one first. Doors are modules: a 9M door passes 760 mm, a 10M front door 860 (rules.md ). */
const WIDTHS: Readonly<Record<OpeningKind | 'front', readonly Mm[]>> = {
  door: [900, 800, 700, 600],
  front: [1000, 900],
  window: [1200, 900, 600],
  opening: [1800, 1200, 900],
};
/** A leaf opening is 2.1 m high; windows have their sill at 0.9 m and their head with the doors'. */
const SIZES: Readonly<Record<OpeningKind, { sill: Mm; height: Mm }>> = {
  door: { sill: 0, height: 2100 },
  opening: { sill: 0, height: 2100 },
  window: { sill: 900, height: 1200 },
};

/** A door out no farther than this from the stretch of the entrance, in mm, is meant to be there. */
const NEAR_ENTRANCE: Mm = 1200;

/**
 * An opening of a kind in a wall, its middle as near `middle` as the wall, its neighbours and the façade let it, and
 * of the widest usual width that fits; or why there is none. A door near the stretch where the municipality has set the
 * entrance is drawn into it, where alone it is a front door, and no door's leaf strikes another where that can be helped;
 * slid by hand a door stands where one likes. `good` is what else is asked of its place.
 */
export function placeOpening(
  design: Design,
  shell: Shell,
  wall: Wall,
  kind: OpeningKind,
  middle: Mm,
  good: Good = () => true,
): Opening | Refusal {
  const front = kind === 'door' && wall.kind !== 'inner';
  let why: Refusal = 'opening-too-wide';
  for (const width of WIDTHS[front ? 'front' : kind]) {
    const wanted = front ? drawnToEntrance(shell, wall, width, middle) : middle;
    const opening = openingIn(design.rooms, wall, kind, width);
    const placed = standNear(design, shell, wall, opening, wanted, -1, good);
    if (typeof placed !== 'string')
      return kind === 'door' ? clearOfLeaves(design, shell, wall, placed, good) : placed;
    why = placed;
  }
  return why === 'openings-meet' ? 'opening-too-wide' : why;
}

/** What is asked of the place of an opening, besides that it may stand there. */
type Good = (standing: Opening) => boolean;

/** How far a door is moved along its wall rather than let its leaf strike another, in mm. */
const ASIDE: Mm = 600;

/**
 * A door whose leaf strikes no other and reaches no wall before it: hung on its other side, or a little aside; inside the home it goes
 * into the other room rather than against a wall. As it is where nothing helps.
 */
function clearOfLeaves(design: Design, shell: Shell, wall: Wall, door: Opening, good: Good): Opening {
  const { openings, storeys } = derive(design, shell);
  const { pieces } = storeys[door.storey]!;
  const leaves = openings.flatMap(({ storey, sweep }) => (storey === door.storey && sweep ? [sweep] : []));
  const along = (o: Opening): Mm => stretchOf(shell, o).from;
  const aside = (o: Opening): Mm => Math.abs(along(o) - along(door));
  const middle = along(door) + door.width / 2;
  const best = (swing: Opening['swing'], stopped: (sweep: Sweep) => boolean): Opening | undefined =>
    (['start', 'end'] as const)
      .map((hinge) => {
        const free: Good = (o) => {
          const sweep = sweepOf(o, wallRect(wall, along(o), along(o) + o.width), wall.axis);
          return good(o) && !stopped(sweep) && !leaves.some((leaf) => strike(sweep, leaf));
        };
        return standNear(design, shell, wall, { ...door, hinge, swing }, middle, -1, free, ASIDE);
      })
      .filter((o) => typeof o !== 'string')
      .sort((a, b) => aside(a) - aside(b))[0];
  const byWall = (sweep: Sweep): boolean => pieces.some(({ rect }) => gap(rect, sweep) < 0);
  const { swing } = door;
  return (
    best(swing, byWall) ??
    (wall.kind === 'inner' ? best(swing === 1 ? -1 : 1, byWall) : undefined) ??
    best(swing, () => false) ??
    door
  );
}

function drawnToEntrance(shell: Shell, wall: Wall, width: Mm, middle: Mm): Mm {
  const inside = atEntrance(shell, wall, width, middle);
  return inside !== null && Math.abs(inside - middle) <= NEAR_ENTRANCE ? inside : middle;
}

/** The middle of a door in a wall as near as it comes to `middle` where the municipality has set the entrance; null when the wall is elsewhere. */
function atEntrance({ entrance, walls }: Shell, wall: Wall, width: Mm, middle: Mm): Mm | null {
  if (wall.storey !== entrance.storey || wall.faces !== entrance.side) return null;
  const beside = (width + walls.inner) / 2;
  const first = Math.max(entrance.from + width / 2, wall.from + beside);
  const last = Math.min(entrance.to - width / 2, wall.to - beside);
  return first <= last ? Math.min(Math.max(middle, first), last) : null;
}

/** Where a hand looks along a wall for what it takes, in mm: a module of half of 3M. */
const LOOK: Mm = 150;

/** The parts of a wall that take an opening of a kind, at its narrowest. */
export function takes(
  design: Design,
  shell: Shell,
  wall: Wall,
  kind: OpeningKind,
): readonly { readonly from: Mm; readonly to: Mm }[] {
  const line = exactLine(across(shell, wall.axis), wall.at);
  if (line === null) return [];
  const width = WIDTHS[kind === 'door' && wall.kind !== 'inner' ? 'front' : kind].at(-1)!;
  const opening = openingIn(design.rooms, wall, kind, width);
  const margin = shell.walls.inner / 2;
  const parts: { from: Mm; to: Mm }[] = [];
  for (let from = wall.from + margin; from + width <= wall.to - margin; from += LOOK) {
    const edge = edgeAt(shell, wall.axis, line, from);
    if (!edge || openingTrouble(design, shell, { ...opening, ...edge })) continue;
    const last = parts.at(-1);
    if (last && last.to >= from) last.to = from + width;
    else parts.push({ from, to: from + width });
  }
  return parts;
}

/**
 * Puts an opening of a kind in the first wall it fits in, as near the middle of it as there is floor on both its sides; the longest
 * wall is tried first, and before it the one where a home without a front door is to have it. Where no wall has that, it stands in
 * the middle of the first one, unless there `must` be floor.
 */
export function putting(
  scene: Scene,
  walls: readonly Wall[],
  kind: OpeningKind,
  must = false,
): Edit | Refusal {
  const { design, shell, plan } = scene;
  const middleOf = (wall: Wall): Mm => (wall.from + wall.to) / 2;
  const front = kind === 'door' && frontDoors(plan).length === 0;
  const atFront = (wall: Wall): Mm | null =>
    front ? atEntrance(shell, wall, WIDTHS.front.at(-1)!, middleOf(wall)) : null;
  const best = walls.toSorted(
    (a, b) => Number(atFront(b) !== null) - Number(atFront(a) !== null) || b.to - b.from - (a.to - a.from),
  );
  /** A door inside stands beside a corner, clear of stairs, where the rooms take their furniture so and not with it in the middle. */
  const inRoom = (opening: Opening, wall: Wall, good: Good): Opening => {
    if (kind !== 'door' || wall.kind !== 'inner') return opening;
    const near = fromSteps(plan, wall);
    const least = Math.min(near(opening), BEFORE);
    function* places(): Generator<Opening> {
      yield hung(scene, wall, opening);
      for (const middle of besideCorners(shell, wall, opening.width)) {
        const placed = placeOpening(design, shell, wall, kind, middle, good);
        if (typeof placed !== 'string' && placed.width === opening.width && near(placed) >= least)
          yield hung(scene, wall, placed);
      }
    }
    return roomiest(scene, wall, places()) ?? opening;
  };
  let why: Refusal = 'not-a-wall';
  for (const asked of kind === 'window' ? [false] : must ? [true] : [true, false]) {
    for (const wall of best) {
      const good: Good = (o) => !asked || hasFloor(plan, wall, stretchOf(shell, o).from, o.width);
      const placed = placeOpening(design, shell, wall, kind, atFront(wall) ?? middleOf(wall), good);
      if (typeof placed !== 'string') return { do: 'addOpening', opening: inRoom(placed, wall, good) };
      why = placed;
    }
  }
  return why;
}

/** Floor a body takes before a door, from the line of its wall, in mm. Our estimate. */
const STAND: Mm = 600;

/** Whether one can stand before a hole in a wall on both its sides, as far as they are indoors. */
function hasFloor({ storeys }: Plan, { axis, at, owners, storey }: Wall, from: Mm, width: Mm): boolean {
  const { rooms, free } = storeys[storey]!;
  return owners.every((owner, side) => {
    if (owner === 'outside') return true;
    const floor = owner === 'free' ? free.rects : (rooms.find(({ id }) => id === owner)?.rects ?? []);
    const before = at + (side === 0 ? -STAND : STAND);
    return [from + 1, from + width - 1].every((along) => {
      const p = axis === 'v' ? { x: before, y: along } : { x: along, y: before };
      return floor.some((r) => within(r, p));
    });
  });
}

/** An opening of a kind and a width as one usually makes it, its place in the wall still to be found. */
export const openingIn = (
  rooms: Design['rooms'],
  wall: Wall,
  kind: OpeningKind,
  width: Mm,
): Omit<Opening, 'edge' | 'offset'> => ({
  storey: wall.storey,
  width,
  kind,
  hinge: 'start',
  swing: swingFor(rooms, wall),
  ...SIZES[kind],
});

/**
 * An opening with its middle as near `middle` as the wall, its neighbours and the façade let it stand; or why it stands
 * nowhere. `except` is its own index when it is already in the design; `good` is what else is asked of its place, and `most` how far it may be
 * moved for all that.
 */
export function standNear(
  design: Design,
  shell: Shell,
  wall: Wall,
  opening: Omit<Opening, 'edge' | 'offset'>,
  middle: Mm,
  except = -1,
  good: Good = () => true,
  most: Mm = Infinity,
): Opening | Refusal {
  const line = exactLine(across(shell, wall.axis), wall.at);
  if (line === null) return 'not-a-wall';
  let why: Refusal = 'opening-too-wide';
  for (const from of startsNear(shell, wall, opening.width, middle, most)) {
    const edge = edgeAt(shell, wall.axis, line, from);
    if (!edge) continue;
    const standing: Opening = { ...opening, ...edge };
    const trouble = openingTrouble(design, shell, standing, except);
    if (!trouble && good(standing)) return standing;
    why = trouble ?? why;
  }
  return why;
}

/** The part of an opening that is no longer what it was. */
export const differs = (was: Opening, is: Opening): Partial<Opening> =>
  Object.fromEntries(Object.entries(is).filter(([key, value]) => was[key as keyof Opening] !== value));

/** Starts along a wall, nearest to the wanted middle first and no farther than `most` from it, clear of the walls that meet it at its ends. */
function startsNear(shell: Shell, wall: Wall, width: Mm, middle: Mm, most: Mm): Mm[] {
  const margin = shell.walls.inner / 2;
  const [first, last] = [wall.from + margin, wall.to - margin - width];
  if (last < first) return [];
  const wanted = Math.min(Math.max(Math.round((middle - width / 2) / FINE) * FINE, first), last);
  const starts = [wanted];
  for (let off = FINE; off <= most && (wanted - off >= first || wanted + off <= last); off += FINE) {
    if (wanted - off >= first) starts.push(wanted - off);
    if (wanted + off <= last) starts.push(wanted + off);
  }
  return starts;
}

/** Doors open inwards from outside, and inside the home away from where most go by: from the hall, or from a room that is everybody's. */
function swingFor(rooms: Design['rooms'], { owners: [before, after] }: Wall): -1 | 1 {
  const goneBy = (owner: Owner): number => {
    if (owner === 'outside') return 4;
    const kind = rooms[owner]?.kind;
    return kind === undefined ? 3 : isPassage(kind) ? 2 : Number(isCommon(kind));
  };
  return goneBy(before) < goneBy(after) ? -1 : 1;
}

/** Where on a storey an opening of a kind may be put, wall by wall. */
export const placesFor = (
  { design, shell, storeys }: Plan,
  storey: number,
  kind: OpeningKind,
): readonly OpeningPlace[] =>
  storeys[storey]!.walls.flatMap((wall) =>
    takes(design, shell, wall, kind).map(({ from, to }) => ({ wall, rect: wallRect(wall, from, to) })),
  );
