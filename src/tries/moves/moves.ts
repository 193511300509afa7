import type { Around, Move } from '../around.ts';
import { FRAME } from '../judge.ts';
import { joinRooms, swapOut } from './doors.ts';
import { buildOn, gatherPieces, leaveFloor, moveRooms, supportFloor, takeFree } from './floor.ts';
import { freeFloor } from './frame.ts';
import {
  addDoors,
  addWindows,
  lessGlass,
  mendOpenings,
  moveDoors,
  removeOpenings,
  resizeOpenings,
  slideOpenings,
  turnDoors,
} from './openings.ts';
import { passOn } from './pass-on.ts';
import { bringBack, layOutAnew, shiftPieces } from './pieces.ts';
import { addRooms } from './rooms.ts';
import { growTwice, squareUp } from './square.ts';
import { moveStairs, putStairs, resizeStairs, slideStairs, stairsLead, turnStairs } from './stairs.ts';
import { swapMixedUp, swapRooms } from './swap-rooms.ts';
import { drawIn, openWalls, pushWalls } from './walls.ts';
import { lengthenWalls } from './wider-doors.ts';

type Source = (around: Around) => Iterable<Move>;

const LIGHT: readonly Source[] = [mendOpenings, lessGlass, resizeOpenings, addWindows];
const DOORS: readonly Source[] = [addDoors, slideOpenings, turnDoors, removeOpenings];
const HOLES: readonly Source[] = [...LIGHT, ...DOORS];
/** Stairs elsewhere, which take long to look out. */
const STAIRS: readonly Source[] = [slideStairs, turnStairs, moveStairs];
const WALLS: readonly Source[] = [pushWalls, passOn, openWalls];
const PIECES: readonly Source[] = [layOutAnew, shiftPieces];
const FLOOR: readonly Source[] = [gatherPieces, takeFree, swapRooms, buildOn, leaveFloor, moveRooms];

/**
 * Where to look for moves, the likeliest first. The letter of a rule is the family it belongs to in rules.md: light (L) and fire (F)
 * are mostly a matter of holes in walls. Any other rule is looked at by what it points at and what it counts in, so that a new one
 * finds its tries unasked.
 */
function sourcesFor(around: Around): readonly Source[] {
  const { finding, pointed } = around;
  const { id, about, rooms, where, unit, found, wanted } = finding;
  if (id === FRAME)
    return unit === 'm2' ? [leaveFloor, drawIn, freeFloor] : [leaveFloor, drawIn, openWalls, resizeOpenings];
  // Nothing is named and nothing lit: something is not there yet.
  if (rooms.length === 0 && where.length === 0) return [addRooms];
  // A door too near a stair is mostly hung otherwise, before the stair is.
  const doors = id === 'S-05' ? [turnDoors, slideOpenings, moveDoors] : [];
  if (pointed === 'stairs' || id.startsWith('S'))
    return [...doors, resizeStairs, slideStairs, turnStairs, moveStairs, ...HOLES, ...WALLS];
  if (id === 'P-05') return [supportFloor];
  // Light that windows do not give wants another place for the room; a hole that finds no room wants its wall elsewhere.
  if (id.startsWith('L')) return [...LIGHT, ...FLOOR, ...DOORS, ...WALLS, resizeStairs, turnStairs];
  // What lies on the wrong storey, or far from the pipes, wants the place of another room.
  if (id === 'A-12' || id === 'R-14') return [...FLOOR, ...WALLS, ...HOLES];
  // Beside the edge a door is locked at there may stand something.
  if (id === 'A-11') return [HOLES[0]!, shiftPieces, ...HOLES.slice(1), ...WALLS, ...FLOOR];
  // A door that is too narrow where it stands goes into another wall.
  if (pointed === 'openings' && about === 'width')
    return [
      resizeOpenings,
      lengthenWalls,
      moveDoors,
      ...DOORS,
      ...WALLS,
      ...FLOOR,
      ...LIGHT,
      resizeStairs,
      turnStairs,
    ];
  if (pointed === 'openings' || id.startsWith('F'))
    return [...HOLES, ...WALLS, ...FLOOR, resizeStairs, turnStairs];
  // Furniture that does not go in wants floor, or doors and windows elsewhere.
  if (id === 'R-03')
    return [
      pushWalls,
      squareUp,
      passOn,
      growTwice,
      swapRooms,
      openWalls,
      slideOpenings,
      turnDoors,
      ...FLOOR,
      ...HOLES,
    ];
  // One comes in by a door, however the stairs stand.
  if (about === 'way-in') return [addDoors, swapOut, ...WALLS, ...FLOOR, ...DOORS];
  // What a room needs was left behind when walls moved, or finds no place in it any longer.
  if (id === 'R-07') return [bringBack, pushWalls, swapRooms];
  // A room in pieces is mended by floor alone; other rooms that are counted are rooms one comes to.
  if (id === 'P-01') return [...FLOOR, ...WALLS];
  // Where the stairs lead on, it is doors that are wanted.
  const [soon, late] = stairsLead(around)
    ? [[addDoors], STAIRS]
    : [[slideStairs, addDoors, ...STAIRS.slice(1)], []];
  if (unit === 'count')
    return [putStairs, joinRooms, resizeStairs, ...soon, ...HOLES, ...WALLS, ...FLOOR, ...late, addRooms];
  // What keeps a wheelchair out may be the furniture, and in a bathroom as often the walls.
  if (about.endsWith('-pieces') || ['R-04', 'R-05', 'R-06'].includes(id))
    return [pushWalls, turnDoors, passOn, ...PIECES, openWalls, ...FLOOR, ...HOLES];
  // Large enough and still not told to hold: it is the way to it that is in doubt.
  const enough = found !== null && wanted !== null && found >= wanted;
  // A hallway whose neighbours have no floor for it lies better elsewhere, before a wall is taken away.
  if (id === 'R-12') return [pushWalls, squareUp, passOn, swapRooms, openWalls, ...FLOOR, ...HOLES];
  // A door that opens into a room takes floor that a wheelchair would turn on.
  const swings = id.startsWith('A') ? [turnDoors] : [];
  return [
    ...(enough ? [addDoors] : []),
    pushWalls,
    ...swings,
    squareUp,
    passOn,
    openWalls,
    ...FLOOR,
    ...HOLES,
  ];
}

/** Moves a source gives before it is the next one's turn: a long one does not keep the others waiting. */
const TURN = 12;
/** Moves in a row that help nothing, after which it is the next one's turn: what helps is mostly of another kind. The likeliest is not given up so soon. */
const IN_VAIN = 4;

/** What a hand might do, lazily; told of each whether it helped before the next is asked for. */
export type Moves = Generator<Move, void, boolean | undefined>;

/** Everything a hand might do about a finding: rooms that were mixed up put right, then some from each source, and round again. */
export function* movesAbout(around: Around): Moves {
  if (around.finding.rooms.length > 0) yield* swapMixedUp(around);
  let sources = sourcesFor(around).map((source) => lazily(source, around));
  while (sources.length > 0) {
    const left: typeof sources = [];
    for (const moves of sources) {
      let [given, inVain] = [0, 0];
      let next = moves.next();
      for (; !next.done; next = moves.next()) {
        inVain = (yield next.value) ? 0 : inVain + 1;
        if (++given === TURN || (inVain === IN_VAIN && moves !== sources[0])) break;
      }
      if (!next.done) left.push(moves);
    }
    sources = left;
  }
}

/** A source that is not asked before it is its turn. */
function* lazily(source: Source, around: Around): Generator<Move> {
  yield* source(around);
}
