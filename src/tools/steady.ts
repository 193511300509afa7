import { placeOf } from '../derive/owners.ts';
import type { Wall } from '../derive/plan.ts';
import type { OpeningKind, RoomId } from '../model/design.ts';
import type { Edit, Refusal } from '../model/edit.ts';
import { isCommon, isPassage } from '../model/kinds.ts';
import { edgeAt, stretchOf } from '../model/raster.ts';
import type { Mm } from '../model/units.ts';
import { putting } from './place-opening.ts';
import { linesIn } from './runs.ts';
import type { RoomSide } from './sides.ts';
import { pushing } from './sides.ts';
import type { Dragged, Scene } from './tool.ts';

/**
 * The steady hand: what moves things by buttons and keys, where a drag would. It shares with the hands that drag what
 * an edit is and why it is refused, so that all ways end in the same home.
 */

/** What can be moved by so many mm. */
export type Movable =
  | { readonly what: 'room'; readonly id: RoomId }
  | { readonly what: 'rooms'; readonly ids: readonly RoomId[] }
  | { readonly what: 'piece'; readonly index: number }
  | { readonly what: 'pieces'; readonly indices: readonly number[] }
  | { readonly what: 'opening'; readonly index: number }
  | { readonly what: 'openings'; readonly indices: readonly number[] }
  | { readonly what: 'stair'; readonly index: number }
  | ({ readonly what: 'wall' } & RoomSide);

/**
 * For each thing a hand can drag, what does the same without dragging (WCAG 2.2, 2.5.7): `moveBy` of a thing, or taps,
 * which a key gives as well.
 */
export const WITHOUT_DRAGGING: Readonly<Record<Dragged, Movable['what'] | 'tap'>> = {
  room: 'room',
  rooms: 'rooms',
  piece: 'piece',
  pieces: 'pieces',
  wall: 'wall',
  opening: 'opening',
  openings: 'openings',
  stair: 'stair',
  squares: 'tap',
  ghost: 'tap',
};

type Moved = Edit | readonly Edit[] | Refusal;
type Move<W> = (scene: Scene, thing: Extract<Movable, { what: W }>, dx: Mm, dy: Mm) => Moved;

/** A way on the sheet in cells of the grid. */
const inCells = ({ shell }: Scene, dx: Mm, dy: Mm): { readonly dx: number; readonly dy: number } => ({
  dx: Math.sign(dx) * linesIn(shell.xs, 0, Math.abs(dx)),
  dy: Math.sign(dy) * linesIn(shell.ys, 0, Math.abs(dy)),
});

/**
 * Slides openings along their walls, all of them as far as the first one that a corner stops; those in walls that run
 * across the way stay.
 */
function sliding({ plan, shell }: Scene, indices: readonly number[], dx: Mm, dy: Mm): Moved {
  const found = indices.flatMap((index) => plan.openings[index] ?? []);
  if (found.length === 0) return 'no-such-thing';
  const margin = shell.walls.inner / 2;
  const slides = found.flatMap((opening) => {
    const { index, wall, width } = opening;
    const { axis, line, from } = stretchOf(shell, opening);
    const wanted = from + (axis === 'v' ? dy : dx);
    const [first, last] = wall ? [wall.from + margin, wall.to - margin - width] : [-Infinity, Infinity];
    return wanted === from
      ? []
      : [{ index, axis, line, from, by: Math.min(Math.max(wanted, first), last) - from }];
  });
  if (slides.length === 0) return 'nothing-changes';
  const [{ by }] = slides.toSorted((a, b) => Math.abs(a.by) - Math.abs(b.by)) as [(typeof slides)[number]];
  const edits: Edit[] = [];
  // The foremost first, so that none runs into the next.
  for (const { index, axis, line, from } of slides.toSorted((a, b) => (b.from - a.from) * by)) {
    const edge = edgeAt(shell, axis, line, from + by);
    if (!edge) return 'outside-shell';
    edits.push({ do: 'setOpening', index, change: edge });
  }
  return edits;
}

const MOVES: { readonly [W in Movable['what']]: Move<W> } = {
  room: (scene, { id }, dx, dy) => ({ do: 'moveRoom', room: id, ...inCells(scene, dx, dy) }),
  rooms: (scene, { ids }, dx, dy) => ({ do: 'moveRooms', rooms: ids, ...inCells(scene, dx, dy) }),
  piece: (scene, { index }, dx, dy) => scene.pieces?.move(scene, [index], dx, dy) ?? 'no-such-thing',
  pieces: (scene, { indices }, dx, dy) => scene.pieces?.move(scene, indices, dx, dy) ?? 'no-such-thing',
  wall: (scene, wall, dx, dy) => {
    const outwards = { left: -dx, right: dx, top: -dy, bottom: dy }[wall.side];
    return outwards === 0 ? 'nothing-changes' : pushing(scene, wall, outwards);
  },
  opening: (scene, { index }, dx, dy) => sliding(scene, [index], dx, dy),
  openings: (scene, { indices }, dx, dy) => sliding(scene, indices, dx, dy),
  stair: ({ design, shell }, { index }, dx, dy) => {
    const stair = design.stairs[index];
    if (!stair) return 'no-such-thing';
    const [x, y] = [stair.x + linesIn(shell.xs, stair.x, dx), stair.y + linesIn(shell.ys, stair.y, dy)];
    return { do: 'setStair', index, change: { x, y } };
  },
};

/** Moves a thing on the sheet: to the right and down by so many mm, as far as the grid has lines for it. */
export const moving = (scene: Scene, thing: Movable, dx: Mm, dy: Mm): Moved =>
  (MOVES[thing.what] as Move<Movable['what']>)(scene, thing, dx, dy);

/** Rooms one comes into first from out of doors. */
const FIRST: readonly string[] = ['entry', 'outstore'];

/**
 * An opening where a room has most use of it: a door to a passage, else to a room that is everybody's, else to floor that nobody has
 * yet, and only then to a room that is somebody's or has water; a window to the open air. A passage before which nobody can stand
 * comes after all rooms that are not joined yet.
 */
export function openingFor(scene: Scene, room: RoomId, kind: OpeningKind): Edit | Refusal {
  let why: Refusal = kind === 'window' ? 'no-window-here' : 'not-a-wall';
  const groups = wallsFor(scene, room, kind);
  const first = groups.slice(0, OUT).map((walls) => ({ walls, must: true }));
  for (const { walls, must } of [...first, ...groups.map((walls) => ({ walls, must: false }))]) {
    const found = putting(scene, walls, kind, must);
    if (typeof found !== 'string') return found;
    if (walls.length > 0) why = found;
  }
  return why;
}

/** The walls of a room in which an opening would be of use, in groups, the most useful first. */
function wallsFor({ plan }: Scene, id: RoomId, kind: OpeningKind): readonly (readonly Wall[])[] {
  const room = plan.room(id);
  if (!room) return [];
  const walls = plan.storeys[room.storey]!.walls.filter(({ owners }) => owners.includes(id));
  if (kind === 'window') return [walls.filter(({ windows }) => windows)];
  const links = plan.links.filter(({ a, b }) => a === id || b === id).flatMap(({ a, b }) => [a, b]);
  const rank = ({ owners: [a, b] }: Wall): number => {
    const other = a === id ? b : a;
    const joined = links.includes(placeOf(other, room.storey)) ? RANKS : 0;
    if (other === 'outside') return joined + (FIRST.includes(room.kind) ? 0 : OUT);
    const neighbour = plan.room(other);
    if (!neighbour) return joined + 3;
    return joined + (isPassage(neighbour.kind) ? 1 : isCommon(neighbour.kind) ? 2 : 4);
  };
  return Array.from({ length: 2 * RANKS }, (_, n) => walls.filter((wall) => rank(wall) === n));
}
/** The rank of out of doors, for a room that is not come into from there; and the ranks there are: a neighbour that is joined already comes after all that are not. */
const OUT = 5;
const RANKS = 6;
