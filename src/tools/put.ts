import type { Opening } from '../model/design.ts';
import type { Edit, Refusal } from '../model/edit.ts';
import type { Mm } from '../model/units.ts';
import { fitRoom } from './fit-room.ts';
import { hit, roomAt, wallNear } from './hit.ts';
import { hung } from './hung.ts';
import { placeOpening } from './place-opening.ts';
import { puttingStair } from './place-stair.ts';
import { roomOnChoice } from './room-on-choice.ts';
import { openingFor } from './steady.ts';
import type { Hand, Pointer, Scene, Tool } from './tool.ts';
import { onFloor } from './tool.ts';

/** From so far a wall takes a new opening. Our estimate; a wider finger reaches further. */
const TO_WALL: Mm = 500;

/** A tool that puts one thing where the hand is: the ghost follows, letting go puts it. */
function placing(place: (scene: Scene, at: Pointer) => Edit | readonly Edit[] | Refusal): Hand {
  const ghost = (scene: Scene, at: Pointer): Edit | readonly Edit[] | null => {
    const placed = place(scene, at);
    return typeof placed === 'string' ? null : placed;
  };
  return {
    grab: (scene) => ({ drags: 'ghost', select: null, drag: (to) => ghost(scene, to) }),
    tap: (scene, at) => {
      const placed = place(scene, at);
      return typeof placed === 'string' ? { refused: placed } : { edit: placed };
    },
    ghost,
  };
}

export const room = (kind: Extract<Tool, { id: 'room' }>['kind']): Hand =>
  placing((scene, at) => {
    const { design, shell, kinds } = scene;
    const floor = onFloor(at);
    const place = fitRoom(design, shell, at.storey, kinds.rooms[kind], floor);
    if (place) return { do: 'addRoom', storey: at.storey, kind, ...place };
    return roomOnChoice(scene, at.storey, kind, floor) ?? 'no-free-floor';
  });

export function opening(kind: Opening['kind']): Hand {
  const meant = (scene: Scene, at: Pointer) =>
    wallNear(scene.plan, { ...at, reach: Math.max(at.reach, TO_WALL) });
  const inWall = placing((scene, at) => {
    const wall = meant(scene, at);
    if (!wall) return 'not-a-wall';
    const placed = placeOpening(scene.design, scene.shell, wall, kind, wall.axis === 'v' ? at.y : at.x);
    return typeof placed === 'string' ? placed : { do: 'addOpening', opening: hung(scene, wall, placed) };
  });
  return {
    ...inWall,
    // Who taps the room and no wall wants it to have a door: it goes where the room has most use of it.
    tap: (scene, at) => {
      const room = meant(scene, at) ? null : roomAt(scene.plan, at);
      if (room === null) return inWall.tap(scene, at);
      const placed = openingFor(scene, room, kind);
      return typeof placed === 'string' ? { refused: placed } : { edit: placed };
    },
  };
}

/** The empty hand `select`, with which a tap on a wall puts one more of what was just put. */
export function onceMore(select: Hand, kind: Opening['kind']): Hand {
  const { ghost, tap } = opening(kind);
  /** No window goes into an inner wall: seen face on, as in 3D, it stands for the room before it. */
  const onWall = (scene: Scene, at: Pointer): boolean => {
    if (at.more || (scene.pieces?.at(scene, at) ?? null) !== null) return false;
    const under = hit(scene.plan, at, scene.selection);
    // Nothing is taken hold of in the wall to the neighbour; that it takes none is told.
    if (under.what === 'free') return wallNear(scene.plan, at)?.kind === 'party';
    return under.what === 'wall' && !(at.floor && kind === 'window' && under.wall.kind === 'inner');
  };
  return {
    grab: select.grab,
    tap: (scene, at) => (onWall(scene, at) ? tap : select.tap)(scene, at),
    ghost: (scene, at) => (onWall(scene, at) ? ghost!(scene, at) : null),
  };
}

export const stair = (kind: Extract<Tool, { id: 'stair' }>['kind']): Hand =>
  placing((scene, at) => puttingStair(scene, at.storey, kind, onFloor(at)));

export const piece = (kind: string): Hand =>
  placing((scene, at) => scene.pieces?.put(scene, onFloor(at), kind) ?? 'piece-no-room');
