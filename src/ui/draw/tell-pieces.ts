import type { Plan } from '../../derive/plan.ts';
import type { RoomId } from '../../model/design.ts';
import { newcomer } from '../../store/moved.ts';
import { piecesOf } from '../../store/room-pieces.ts';
import type { MoreWords } from '../../words/words.ts';
import { pieceName } from '../parts/piece-names.ts';

type Pieces = Plan['design']['furniture'];

/** What became of the furniture; pieces that have ridden with their rooms are told with those. */
export function tellPieces(
  before: Pieces,
  plan: Plan,
  ridden: boolean,
  names: ReadonlyMap<RoomId, string>,
  more: MoreWords,
): string | null {
  const says = more.furniture;
  const after = plan.design.furniture;
  const by = after.length - before.length;
  if (by > 1) return says.newPieces(by);
  const come = newcomer(before, after);
  const newest = after[come];
  if (by === 1 && newest) {
    const put = says.newPiece(pieceName(newest.kind, more));
    // Whoever asked for it by name has not pointed at a room.
    const room = plan.rooms.find((one) => piecesOf(plan, one).includes(come));
    return room ? more.told.upThere(names.get(room.id)!, put) : put;
  }
  if (by < 0) {
    if (by < -1) return says.gonePieces(-by);
    const gone = before.find((piece, i) => piece !== after[i]);
    return gone ? says.gonePiece(pieceName(gone.kind, more)) : null;
  }
  const changed = after.flatMap((now, i) => (now === before[i] ? [] : [{ now, old: before[i]! }]));
  const [only] = changed;
  if (!only) return null;
  if (changed.length > 1 && ridden) return null;
  if (changed.length > 1)
    return (only.now.turn !== only.old.turn ? says.turnedPieces : says.movedPieces)(changed.length);
  const { now, old } = only;
  const name = pieceName(now.kind, more);
  if (now.locked !== old.locked) return (now.locked ? says.lockedPiece : says.loosePiece)(name);
  return (now.turn !== old.turn ? says.turnedPiece : says.movedPiece)(name);
}
