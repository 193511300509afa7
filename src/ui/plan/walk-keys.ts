import type { OpeningKind } from '../../model/design.ts';
import { isSameSelection } from '../../store/selection.ts';
import type { Table } from '../../store/state.ts';
import { gathered, pickedIn } from '../../store/state.ts';
import type { Movable } from '../../store/steady.ts';
import { openFor, openIn } from '../../store/steady.ts';
import type { Thing } from '../../store/things.ts';
import { movableIn, movableOf, selectionOf, storeyOf } from '../../store/things.ts';
import { removeSelected } from '../draw/remove-selected.ts';
import type { Key } from './keys.ts';

/** What the walk has under its feet. */
export type Walking = {
  /** All things, and those that can be come to, since what holds them is open. */
  readonly things: readonly Thing[];
  readonly seen: readonly Thing[];
  readonly at: Thing;
  readonly held: Movable | null;
  readonly table: Table;
};

/** What a key asks of the walk itself. */
export type Step =
  | { readonly to: Thing }
  | { readonly open: Thing; readonly shut?: boolean }
  | { readonly hold: Movable | null }
  /** One thing more in the hand, or one of them laid down. */
  | { readonly gather: Thing }
  /** The card of a thing, or of what is gathered. */
  | { readonly card: Thing | null };

/** What a key means while one walks, as in any tree; null when it means nothing here. */
export function stepFor({ key, shiftKey }: Key, { things, seen, at, held, table }: Walking): Step | null {
  const i = seen.indexOf(at);
  const to = (thing: Thing | null | undefined): Step | null => (thing ? { to: thing } : null);
  const isOpen = seen[i + 1]?.parent === at;
  switch (key) {
    case 'ArrowDown':
      return to(seen[i + 1]);
    case 'ArrowUp':
      return to(seen[i - 1]);
    case 'Home':
      return to(seen[0]);
    case 'End':
      return to(seen.at(-1));
    case 'ArrowRight':
      if (isOpen) return to(seen[i + 1]);
      return at.has ? { open: at } : null;
    case 'ArrowLeft':
      return isOpen && at.level > 1
        ? { open: at, shut: true }
        : to(things.find((thing) => thing === at.parent));
    case ' ':
      if (shiftKey) return at.what === 'storey' || at.what === 'wall' ? null : { gather: at };
      if (held) return { hold: null };
      // What was gathered is taken hold of together, wherever one stands.
      if (gatheredIn(table)) return { hold: movableIn(table.selection) };
      return at.what === 'storey' ? { open: at } : { hold: movableOf(at) };
    case 'Enter':
      if (gatheredIn(table)) return { card: null };
      return at.what === 'storey' ? { open: at } : { card: at };
    case 'Escape':
      return held || gatheredIn(table)
        ? { hold: null }
        : table.tool.id === 'select' && !table.draft && at.parent
          ? to(at.parent)
          : null;
    default:
      return null;
  }
}

/** Brings a thing into view and chooses it. */
export function choose(table: Table, thing: Thing): void {
  const storey = storeyOf(thing);
  if (table.storey !== storey) table.setStorey(storey);
  if (thing.what !== 'storey') table.select(selectionOf(thing));
}

/**
 * What one comes to is what is chosen: its card is the one beside the drawing, and what is asked for by name goes there. What is in the hand, or
 * gathered there, stays.
 */
export function comeTo(table: Table, thing: Thing): void {
  if (table.tool.id !== 'select' || table.draft || table.selection?.what === 'several') return;
  if (thing.what !== 'storey') choose(table, thing);
  else if (table.selection) table.select(null);
}

/** Puts a door, a window or an opening where one stands: in the wall, or where the room one is in has a place for it. */
export function putIn(table: Table, thing: Thing, kind: OpeningKind): void {
  if (thing.what === 'wall') {
    const { room, wall, level } = thing;
    const [stretch] = wall.stretches;
    const towards = level === 4 ? stretch?.towards : undefined;
    openIn(table, { room: room.id, side: wall.side, towards }, kind);
  } else {
    const inside = thing.what === 'room' ? thing : thing.parent;
    if (inside?.what === 'room') openFor(table, inside.room.id, kind);
  }
}

const gatheredIn = ({ selection }: Pick<Table, 'selection'>): boolean => selection?.what === 'several';

/**
 * One thing more gathered, beside those of its storey that are; one of them is laid down again. One walks on with what is gathered, so that
 * any number can be, and from the first it is told and shown how many there are.
 */
export function gather(table: Table, thing: Thing): void {
  const picked = selectionOf(thing);
  const storey = storeyOf(thing);
  if (table.storey !== storey) table.setStorey(storey);
  if (!picked || picked.what === 'several') return;
  // What one came to stand at by choosing it is the first of them, and not laid down.
  const alone = table.selection?.what !== 'several' && isSameSelection(table.selection, picked);
  const next = gathered(alone ? null : table.selection, picked);
  table.select(next && { what: 'several', things: pickedIn(next) });
}

/** Takes away what one stands at, or all that is in the hand with it. */
export function removeThing(table: Table, thing: Thing): void {
  if (table.selection?.what === 'several' && removeSelected(table)) return;
  if (thing.what === 'room') table.dispatch({ do: 'removeRoom', room: thing.room.id });
  else if (thing.what === 'opening') table.dispatch({ do: 'removeOpening', index: thing.opening.index });
  else if (thing.what === 'stair') table.dispatch({ do: 'removeStair', index: thing.stair.index });
  else if (thing.what === 'piece') table.dispatch({ do: 'removeFurniture', index: thing.index });
}
