import type { RoomId } from '../model/design.ts';
import type { Picked, Selection } from './tool.ts';

/** What is picked up, one by one. */
export const pickedIn = (selection: Selection | null): readonly Picked[] =>
  selection === null ? [] : selection.what === 'several' ? selection.things : [selection];

/** As few things as they are: none, one, or several. */
export const pickedUp = (things: readonly Picked[]): Selection | null =>
  things.length > 1 ? { what: 'several', things } : (things[0] ?? null);

const same = (a: Picked, b: Picked): boolean => JSON.stringify(a) === JSON.stringify(b);

/** One thing more in the hand; one that is there already is laid down. */
export function gathered(selection: Selection | null, thing: Picked): Selection | null {
  const things = pickedIn(selection);
  const without = things.filter((other) => !same(other, thing));
  return pickedUp(without.length < things.length ? without : [...things, thing]);
}

export const roomsIn = (selection: Selection | null): readonly RoomId[] =>
  pickedIn(selection).flatMap((thing) => (thing.what === 'room' ? [thing.id] : []));

/** The same list for every selection without a piece, so that what is drawn with it stays. */
const NO_PIECE: readonly number[] = [];
export function piecesIn(selection: Selection | null): readonly number[] {
  const indices = pickedIn(selection).flatMap((thing) => (thing.what === 'piece' ? [thing.index] : []));
  return indices.length > 0 ? indices : NO_PIECE;
}

export const openingsIn = (selection: Selection | null): readonly number[] =>
  pickedIn(selection).flatMap((thing) => (thing.what === 'opening' ? [thing.index] : []));
