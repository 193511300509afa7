import type { Seat, Sitting } from '../io/seat.ts';
import type { StorageWhy, Store } from '../io/storage.ts';
import type { Answer } from '../model/answer.ts';
import type { Design } from '../model/design.ts';
import type { Models } from '../model/models.ts';
import type { Ref } from '../model/shell.ts';
import type { History } from '../store/history.ts';
import type { Strip } from '../store/wall.ts';
import type { Home } from './keeping/use-versions.ts';
import type { TableStore } from './parts/table.ts';
import type { Why } from './parts/WhyNot.tsx';

/** The family's own drawing that an answer is about, as it is now and as it was then; both are on this device. */
export type OwnHome = {
  readonly id: string;
  readonly now: Design;
  readonly then: Design;
  /** The version that was answered, by the name the family gave it; null when it was never kept as one with a name. */
  readonly version: string | null;
};

/**
 * A design as it can be shown in a house that is at hand: itself, or standing in another revision of its house; null when
 * it fits none.
 */
export type Standing = (design: Design) => Promise<Design | null>;

/** A drawing that lies on this device. */
export type Kept = {
  readonly id: string;
  readonly design: Design;
  /** Its house is at hand, so that it can be drawn. */
  readonly stands: boolean;
};

/** What somebody shared, to be looked at. */
export type Seen = {
  readonly table: TableStore;
  /** The house it was drawn in, when it is shown in another revision of that. */
  readonly drawnIn: Ref | null;
};

/** Doors of those who work on the houses. */
export type WorkDoor = 'review' | 'compare';

export type Screen =
  | {
      readonly name: 'start';
      /** Newest first. */
      readonly kept: readonly Kept[];
      /** Why something did not open. */
      readonly why: Why | null;
    }
  | {
      readonly name: 'draw';
      readonly table: TableStore;
      readonly home: Home;
      readonly notSaved: StorageWhy | null;
      /** What the neighbour has just shown of the wall between. */
      readonly wall: Strip | null;
    }
  | ({ readonly name: 'snapshot' } & Seen)
  /** The architect's desk; no drawing lies on it yet when `seen` is null. */
  | { readonly name: 'review'; readonly seen: Seen | null; readonly why: Why | null }
  /** What an architect has answered, to be read on the drawing it was said of. */
  | ({
      readonly name: 'answer';
      readonly answer: Answer;
      readonly own: OwnHome | null;
    } & Seen)
  /** The table of a meeting. `brought`: links and files dropped or pasted while it stands open, in their order. */
  | { readonly name: 'compare'; readonly brought: readonly (string | File)[] }
  /** Another tab draws on it; here it is seen while it changes. */
  | { readonly name: 'following'; readonly id: string; readonly table: TableStore }
  /** It has not opened as it should: it is not drawn, and its file and its versions are offered. */
  | { readonly name: 'safe'; readonly id: string | null; readonly design: Design }
  /** Its house is not at hand. `own`: a drawing of this device, and not one that somebody shared. */
  | { readonly name: 'unknown-house'; readonly design: Design; readonly own: boolean };

/** A seat that was taken before the document was on the table; `becomes` says what happens to the one who sits. */
export type Seated = { readonly seat: Seat; readonly becomes: (sitting: Sitting) => void };

/** What the ways in that are seldom taken need of those that are always at hand. */
export type Hall = {
  readonly models: Models;
  readonly storage: Store;
  readonly standing: Standing;
  readonly show: (screen: Screen) => void;
  readonly screen: () => Screen;
  /** Asks for the password of a locked link. */
  readonly ask: (locked: string) => void;
  /** Lays a document on the table, which it gives, and keeps it on this device from now on; null when its house is not at hand. */
  readonly lay: (id: string, history: History<Design>, more?: Laid) => TableStore | null;
  /** Ends what is on the table, kept as it is. */
  readonly leave: () => Promise<void>;
  readonly resume: (id: string) => Promise<void>;
  readonly notSaved: (table: TableStore, why: StorageWhy | null) => void;
};

export type Laid = {
  /** Left as it was begun it is not worth a place on the first screen. */
  readonly anew?: true;
  /** The models with the price lists that it names. */
  readonly known?: Models;
  /** Its seat, when that had to be taken first. */
  readonly seat?: Seated;
};
