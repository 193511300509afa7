import type { Plan } from '../../derive/plan.ts';
import type { RoomId } from '../../model/design.ts';
import type { Refusal } from '../../model/edit.ts';
import { foresee } from '../../store/foresee.ts';
import type { Note, Putting, Selection, Table } from '../../store/state.ts';
import { inside } from '../../words/tries/inside.ts';
import type { MoreWords, Words } from '../../words/words.ts';
import { roomNames } from '../parts/names.ts';
import type { Findable } from './match.ts';

/** One thing that can be done, by the same edits as buttons and hands. `run` is called when the dialog is gone. */
export type Command = Findable & {
  readonly id: string;
  readonly run: () => void;
  /** The dialog stays, and tells how it went. */
  readonly stays?: true;
  /** It is not about what is drawn: the keys stay where they were. */
  readonly aside?: true;
  /** What there is to tell before it is done: that it has no place. It takes a while to find out. */
  readonly foresee?: () => Note | null;
};

/** Dialogs and places that can be opened from here. */
export type Door =
  | 'versions'
  | 'area'
  | 'cost'
  | 'prices'
  | 'needs'
  | 'about'
  | 'share'
  | 'open'
  | 'keys'
  | 'wall'
  | 'files'
  | 'clear';

export type Around = {
  readonly plan: Plan;
  readonly table: () => Table;
  readonly words: Words;
  readonly more: MoreWords;
  readonly area: (m2: number) => string;
  readonly cm: (mm: number) => string;
  readonly onCard: () => void;
  readonly onOpen: (door: Door) => void;
  readonly onHome: () => void;
  /** Furnishes one room, or the home. */
  readonly onFurnish: (room: RoomId | null) => void;
};

/** What is done is seen: its storey comes into view. */
export function lookAt(table: Table, storey: number): Table {
  if (table.storey !== storey) table.setStorey(storey);
  return table;
}

/** Puts a thing by its name; when it has no place on the storey in view, that is told beforehand, and is what is told of it when it was refused. */
export function puttingByName(
  { table }: Around,
  what: Putting,
  put: (table: Table) => Refusal | null,
): Pick<Command, 'run' | 'foresee'> {
  const told = (): Note | null => foresee(table(), what);
  const run = (): void => {
    const none = put(table()) && told();
    if (none) table().note(none);
  };
  return { run, foresee: told };
}

/** A room as it is called inside a sentence. */
export const roomCalled = ({ plan, words, more }: Around): ((id: RoomId) => string) => {
  const names = roomNames(plan, words);
  return (id) => inside(names.get(id) ?? '', words.kind, more.tries);
};

/** Words for a room beside what is done with it, so that any form of its name is found. */
export function wordsFor({ plan, words, more }: Around, id: RoomId): string {
  const room = plan.room(id);
  return room ? `${words.kind[room.kind]} ${room.label ?? ''} ${more.tries.the[room.kind]}` : '';
}

export const small = (name: string): string => name.charAt(0).toLocaleLowerCase() + name.slice(1);

export function showing(
  { table, onCard, more }: Around,
  id: string,
  name: string,
  also: string,
  storey: number,
  thing: Selection,
  goes: readonly string[] = [],
): Command {
  const run = (): void => {
    lookAt(table(), storey).select(thing);
    onCard();
  };
  return { id, title: more.find.goTo(name), also, goes, run };
}
