import type { Owner, RoomPlan } from '../derive/plan.ts';
import type { OpeningKind, RoomId, StairKind } from '../model/design.ts';
import type { Edit, Refusal } from '../model/edit.ts';
import type { Edge } from '../model/grid.ts';
import type { RoomKindId } from '../model/kinds.ts';
import { eachEdge } from '../model/raster.ts';
import type { Mm, Rect, Side } from '../model/units.ts';
import { fitRoom } from '../tools/fit-room.ts';
import { putting } from '../tools/place-opening.ts';
import { puttingStair } from '../tools/place-stair.ts';
import { roomOnChoice } from '../tools/room-on-choice.ts';
import { pushRun, runOf, sideRun } from '../tools/runs.ts';
import type { RoomSide } from '../tools/sides.ts';
import { pushing } from '../tools/sides.ts';
import type { Scene } from '../tools/tool.ts';
import { keepsWays } from '../tools/ways.ts';
import type { Table } from './state.ts';

/**
 * What the room list can do without a pointer. Each is one edit through the same door as every gesture, and says why not when it is
 * refused. It comes with the lists and cards, not with the first page.
 */
type Acting = Pick<Table, 'act' | 'storey'>;

/** A room's clear width or depth, in mm. */
const clearOf = ({ clear }: { clear: Rect }, axis: 'width' | 'depth'): Mm =>
  axis === 'width' ? clear.x1 - clear.x0 : clear.y1 - clear.y0;

/** True when a wall's other side is what was asked for; `stair` stands for any stair. */
const isOwner = (owner: Owner, wanted: string): boolean =>
  owner === wanted || (wanted === 'stair' && owner.startsWith('stair:'));

/** An edit about a room there is. */
const about = (table: Acting, id: RoomId, make: (room: RoomPlan, scene: Scene) => Edit | Refusal) =>
  table.act((scene) => {
    const room = scene.plan.room(id);
    return room ? make(room, scene) : 'no-such-thing';
  });

/** Pushes a side of a room; `by` is mm outwards (negative: inwards). */
export const pushSide = (table: Acting, room: RoomId, side: Side, by: Mm): Refusal | null =>
  about(table, room, ({ storey }, { design, shell }) =>
    pushRun(shell, storey, sideRun(design, shell, storey, room, side), side, by),
  );

/** Pushes the stretch of a room's side towards one neighbour; `by` is mm outwards. */
export const pushStretch = (table: Acting, at: RoomSide, by: Mm): Refusal | null =>
  table.act((scene) => pushing(scene, at, by));

/** Gives a room an exact clear width or depth by pushing one side. */
export function setClear(table: Acting, room: RoomId, axis: 'width' | 'depth', to: Mm): Refusal | null {
  const sides: readonly Side[] = axis === 'width' ? ['right', 'left'] : ['bottom', 'top'];
  let refused: Refusal | null = null;
  for (const side of sides) {
    refused = about(table, room, (plan, { design, shell }) =>
      pushRun(
        shell,
        plan.storey,
        sideRun(design, shell, plan.storey, room, side),
        side,
        to - clearOf(plan, axis),
      ),
    );
    if (refused === null) break;
  }
  return refused;
}

/**
 * Puts a new room of the usual size on the first free floor of the storey in view. Where none is free, or none that keeps the ways to all
 * rooms, floor that may be built is, and only then does the largest room give of its own.
 */
export const addRoom = (table: Acting, kind: RoomKindId): Refusal | null =>
  table.act((scene) => {
    const { design, shell, kinds } = scene;
    const { storey } = table;
    const place = fitRoom(design, shell, storey, kinds.rooms[kind], null, kinds.rooms);
    const onChoice = (keeping: boolean) => roomOnChoice(scene, storey, kind, null, keeping);
    const free = place !== null && place.from === undefined;
    const open = free && keepsWays(design, shell, storey, kind, place.cells);
    const built = open ? null : (onChoice(true) ?? (free ? null : onChoice(false)));
    return built ?? (place ? { do: 'addRoom', storey, kind, ...place } : 'no-free-floor');
  });

/** Puts a door, window or opening in the wall between a room and another owner (or the open air), first fitting place. */
export const addOpeningTo = (
  table: Acting,
  room: RoomId,
  other: RoomId | 'free' | 'outside' | 'stair',
  kind: OpeningKind,
): Refusal | null =>
  about(table, room, ({ storey }, scene) => {
    const walls = scene.plan.storeys[storey]!.walls.filter(
      ({ owners: [a, b] }) => (a === room && isOwner(b, other)) || (b === room && isOwner(a, other)),
    );
    return putting(scene, walls, kind);
  });

/** Puts a door out where the municipality has set the entrance: from the hall there, if there is one, and never a door inside. */
export const addFrontDoor = (table: Acting): Refusal | null =>
  table.act((scene) => {
    const { plan } = scene;
    const { storey, side, from, to } = plan.shell.entrance;
    const there = plan.storeys[storey]!.walls.filter((w) => w.faces === side && w.from < to && w.to > from);
    const entry = there.filter(({ owners }) => owners.some((owner) => plan.room(owner)?.kind === 'entry'));
    return putting(scene, entry.length > 0 ? entry : there, 'door');
  });

/** Takes away the walls between a room and another owner, or puts them back. */
export const setWallTo = (
  table: Acting,
  room: RoomId,
  other: RoomId | 'free' | 'stair',
  to: 'open' | 'wall',
): Refusal | null =>
  about(table, room, ({ storey }, { plan, shell }) => {
    const { walls, open } = plan.storeys[storey]!;
    const stretches = (to === 'open' ? walls.filter((w) => w.kind === 'inner') : open).filter(
      ({ owners: [a, b] }) => (a === room && isOwner(b, other)) || (b === room && isOwner(a, other)),
    );
    const edges: Edge[] = [];
    for (const stretch of stretches) {
      const run = runOf(shell, stretch);
      if (run) eachEdge(run, (e) => edges.push(e));
    }
    if (edges.length === 0) return 'not-a-wall';
    // Between two rooms a wall is the default, so that putting it back is saying nothing.
    return { do: 'setEdges', storey, edges, to: to === 'open' ? 'open' : null };
  });

export const addStair = (table: Acting, kind: StairKind): Refusal | null =>
  table.act((scene) => puttingStair(scene, table.storey, kind, null));

/** Puts a piece where it goes best in a room. */
export const addPiece = (table: Acting, room: RoomId, kind: string): Refusal | null =>
  table.act((scene) => scene.pieces?.add(scene, room, kind) ?? 'no-such-thing');
