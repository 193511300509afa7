import { placeOf } from '../derive/owners.ts';
import type { Wall } from '../derive/plan.ts';
import type { OpeningKind, RoomId } from '../model/design.ts';
import type { Edit, Refusal } from '../model/edit.ts';
import { edgeAt, stretchOf } from '../model/raster.ts';
import type { Mm } from '../model/units.ts';
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
  | { readonly what: 'opening'; readonly index: number }
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
  wall: 'wall',
  opening: 'opening',
  stair: 'stair',
  squares: 'tap',
  ghost: 'tap',
};

type Move<W> = (scene: Scene, thing: Extract<Movable, { what: W }>, dx: Mm, dy: Mm) => Edit | Refusal;

/** A way on the sheet in cells of the grid. */
const inCells = ({ shell }: Scene, dx: Mm, dy: Mm): { readonly dx: number; readonly dy: number } => ({
  dx: Math.sign(dx) * linesIn(shell.xs, 0, Math.abs(dx)),
  dy: Math.sign(dy) * linesIn(shell.ys, 0, Math.abs(dy)),
});

const MOVES: { readonly [W in Movable['what']]: Move<W> } = {
  room: (scene, { id }, dx, dy) => ({ do: 'moveRoom', room: id, ...inCells(scene, dx, dy) }),
  rooms: (scene, { ids }, dx, dy) => ({ do: 'moveRooms', rooms: ids, ...inCells(scene, dx, dy) }),
  piece: (scene, { index }, dx, dy) => scene.pieces?.move(scene, index, dx, dy) ?? 'no-such-thing',
  wall: (scene, wall, dx, dy) => {
    const outwards = { left: -dx, right: dx, top: -dy, bottom: dy }[wall.side];
    return outwards === 0 ? 'nothing-changes' : pushing(scene, wall, outwards);
  },
  opening: ({ plan, shell }, { index }, dx, dy) => {
    const opening = plan.openings[index];
    if (!opening) return 'no-such-thing';
    const { wall, width } = opening;
    const stretch = stretchOf(shell, opening);
    const margin = shell.walls.inner / 2;
    const [first, last] = wall ? [wall.from + margin, wall.to - margin - width] : [-Infinity, Infinity];
    const by = stretch.axis === 'v' ? dy : dx;
    if (by === 0) return 'nothing-changes';
    const edge = edgeAt(
      shell,
      stretch.axis,
      stretch.line,
      Math.min(Math.max(stretch.from + by, first), last),
    );
    return edge ? { do: 'setOpening', index, change: edge } : 'outside-shell';
  },
  stair: ({ design, shell }, { index }, dx, dy) => {
    const stair = design.stairs[index];
    if (!stair) return 'no-such-thing';
    const [x, y] = [stair.x + linesIn(shell.xs, stair.x, dx), stair.y + linesIn(shell.ys, stair.y, dy)];
    return { do: 'setStair', index, change: { x, y } };
  },
};

/** Moves a thing on the sheet: to the right and down by so many mm, as far as the grid has lines for it. */
export const moving = (scene: Scene, thing: Movable, dx: Mm, dy: Mm): Edit | Refusal =>
  (MOVES[thing.what] as Move<Movable['what']>)(scene, thing, dx, dy);

/** Rooms that lead to others, and those one comes into first from out of doors. */
const PASSAGES: readonly string[] = ['hall', 'entry'];
const FIRST: readonly string[] = ['entry', 'outstore'];

/** The walls of a room in which an opening would be of use, in groups, the most useful first. */
export function wallsFor({ plan }: Scene, id: RoomId, kind: OpeningKind): readonly (readonly Wall[])[] {
  const room = plan.room(id);
  if (!room) return [];
  const walls = plan.storeys[room.storey]!.walls.filter(({ owners }) => owners.includes(id));
  if (kind === 'window') return [walls.filter(({ windows }) => windows)];
  const links = plan.links.filter(({ a, b }) => a === id || b === id).flatMap(({ a, b }) => [a, b]);
  const rank = ({ owners: [a, b] }: Wall): number => {
    const other = a === id ? b : a;
    const joined = links.includes(placeOf(other, room.storey)) ? RANKS : 0;
    if (other === 'outside') return joined + (FIRST.includes(room.kind) ? 0 : 4);
    const neighbour = plan.room(other);
    if (neighbour) return joined + (PASSAGES.includes(neighbour.kind) ? 1 : 2);
    return joined + 3;
  };
  return Array.from({ length: 2 * RANKS }, (_, n) => walls.filter((wall) => rank(wall) === n));
}
/** Ranks there are above; a neighbour that is joined already comes after all that are not. */
const RANKS = 5;
