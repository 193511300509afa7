import { STAIR_KINDS } from '../model/design.ts';
import { areaOf, middle } from '../model/units.ts';
import { fitRoom } from './fit-room.ts';
import { stairStands } from './stair-places.ts';
import { standsSomewhere } from './stand.ts';
import type { Scene, Tool } from './tool.ts';

/** What is put on a storey where one points. */
export type Putting = Extract<Tool, { readonly id: 'room' | 'stair' | 'piece' }>;

/** What helps where a thing has no place: a storey that has one for it, or what is most like it and has one here. */
export type Instead = { readonly storey: number | null; readonly like: Putting | null };

type Floors = Pick<Scene, 'design' | 'plan' | 'shell' | 'kinds'>;

/** Null when a thing has a place somewhere on a storey, else what helps. */
export function noPlace(scene: Floors, storey: number, what: Putting): Instead | null {
  if (hasPlace(scene, storey, what)) return null;
  const from = startOf(scene, storey, what);
  const near = [...scene.plan.storeys.keys()].sort((a, b) => Math.abs(a - storey) - Math.abs(b - storey));
  const there = near.find((other) => startOf(scene, other, what) !== from && hasPlace(scene, other, what));
  if (there !== undefined) return { storey: there, like: null };
  return { storey: null, like: likeIt(scene, what).find((other) => hasPlace(scene, storey, other)) ?? null };
}

/** The storey a thing stands on that is put on one: a stair put under the roof comes up from below. */
const startOf = ({ shell }: Floors, storey: number, { id }: Putting): number =>
  id === 'stair' ? Math.min(storey, shell.storeys.length - 2) : storey;

function hasPlace(scene: Floors, storey: number, what: Putting): boolean {
  const { design, plan, shell, kinds } = scene;
  switch (what.id) {
    case 'room':
      return roomHasPlace(scene, storey, what.kind);
    case 'stair':
      // Without a storey to lead to it is told so where one points.
      return shell.storeys.length < 2 || stairStands(design, shell, startOf(scene, storey, what), what.kind);
    case 'piece': {
      const kind = kinds.furniture[what.kind];
      return !kind || standsSomewhere(plan, kinds.furniture, storey, kind);
    }
  }
}

/** On floor that may be built, on free floor, or on that of a room that gives of its own. */
function roomHasPlace(
  { design, plan, shell, kinds }: Floors,
  storey: number,
  kind: Extract<Putting, { id: 'room' }>['kind'],
): boolean {
  const { unbuilt, free, rooms } = plan.storeys[storey]!;
  const fits = (r: (typeof free.rects)[number] | undefined): boolean =>
    r !== undefined && fitRoom(design, shell, storey, kinds.rooms[kind], middle(r)) !== null;
  const largest = (rects: typeof free.rects) => rects.toSorted((a, b) => areaOf(b) - areaOf(a))[0];
  const floors = [free, ...rooms.toSorted((a, b) => b.net - a.net)];
  return unbuilt.length > 0 || floors.some(({ rects }) => fits(largest(rects)));
}

/** Other stairs; smaller pieces that are the same thing, the largest first. */
function likeIt({ kinds: { furniture } }: Floors, what: Putting): readonly Putting[] {
  if (what.id === 'stair') return STAIR_KINDS.map((kind) => ({ id: 'stair', kind }));
  const own = what.id === 'piece' ? furniture[what.kind] : undefined;
  if (!own) return [];
  const size = ({ width, depth }: typeof own): number => width * depth;
  return Object.values(furniture)
    .filter((other) => other.family === own.family && size(other) < size(own))
    .sort((a, b) => size(b) - size(a))
    .map(({ id }) => ({ id: 'piece', kind: id }));
}
