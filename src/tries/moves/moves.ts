import type { Around, Move } from '../around.ts';
import { FRAME } from '../judge.ts';
import { joinRooms } from './doors.ts';
import { buildOn, gatherPieces, leaveFloor, moveRooms, supportFloor, swapRooms, takeFree } from './floor.ts';
import { freeFloor } from './frame.ts';
import {
  addDoors,
  addWindows,
  mendOpenings,
  narrowTogether,
  removeOpenings,
  resizeOpenings,
  slideOpenings,
  turnDoors,
} from './openings.ts';
import { addRooms } from './rooms.ts';
import { moveStairs, putStairs, resizeStairs, turnStairs } from './stairs.ts';
import { drawIn, openWalls, pushWalls } from './walls.ts';

type Source = (around: Around) => Iterable<Move>;

const HOLES: readonly Source[] = [
  ...[mendOpenings, narrowTogether, resizeOpenings, addWindows, addDoors],
  ...[slideOpenings, turnDoors, removeOpenings],
];
const WAYS: readonly Source[] = [putStairs, joinRooms, resizeStairs, addDoors, turnStairs, moveStairs];
const WALLS: readonly Source[] = [pushWalls, openWalls];
const FLOOR: readonly Source[] = [gatherPieces, takeFree, buildOn, leaveFloor, swapRooms, moveRooms];

/**
 * Where to look for moves, the likeliest first. The letter of a rule is the family it belongs to in rules.md: light (L) and fire (F)
 * are mostly a matter of holes in walls. Any other rule is looked at by what it points at and what it counts in, so that a new one
 * finds its tries unasked.
 */
function sourcesFor({ finding, pointed }: Around): readonly Source[] {
  const { id, rooms, where, unit, found, wanted } = finding;
  if (id === FRAME)
    return unit === 'm2' ? [leaveFloor, drawIn, freeFloor] : [leaveFloor, drawIn, openWalls, resizeOpenings];
  // Nothing is named and nothing lit: something is not there yet.
  if (rooms.length === 0 && where.length === 0) return [addRooms];
  if (pointed === 'stairs' || id.startsWith('S'))
    return [resizeStairs, turnStairs, moveStairs, ...HOLES, ...WALLS];
  if (id === 'P-05') return [supportFloor];
  if (pointed === 'openings' || /^[LF]/.test(id))
    return [...HOLES, ...WALLS, ...FLOOR, resizeStairs, turnStairs];
  // Furniture that does not go in wants floor, or doors and windows elsewhere.
  if (id === 'R-03') return [pushWalls, swapRooms, openWalls, slideOpenings, turnDoors, ...FLOOR, ...HOLES];
  // Rooms that are counted are rooms one comes to, or pieces of one.
  if (unit === 'count') return [gatherPieces, takeFree, ...WAYS, ...HOLES, ...WALLS, ...FLOOR, addRooms];
  // Large enough and still not told to hold: it is the way to it that is in doubt.
  const enough = found !== null && wanted !== null && found >= wanted;
  return [...(enough ? [addDoors] : []), ...WALLS, ...FLOOR, ...HOLES];
}

/** Moves a source gives before it is the next one's turn: a long one does not keep the others waiting. */
const TURN = 12;

/** Everything a hand might do about a finding, lazily: some from each source, and round again. */
export function* movesAbout(around: Around): Generator<Move> {
  let sources = sourcesFor(around).map((source) => lazily(source, around));
  while (sources.length > 0) {
    const left: typeof sources = [];
    for (const moves of sources) {
      let given = 0;
      for (; given < TURN; given++) {
        const next = moves.next();
        if (next.done) break;
        yield next.value;
      }
      if (given === TURN) left.push(moves);
    }
    sources = left;
  }
}

/** A source that is not asked before it is its turn. */
function* lazily(source: Source, around: Around): Generator<Move> {
  yield* source(around);
}
