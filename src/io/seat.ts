/**
 * One tab draws on a document at a time, and the others follow. The browser's own lock says which; a channel carries that something was
 * kept and that somebody asks for the seat, never the drawing itself, which all tabs read from the storage by its one door.
 */
export type Seat = {
  /** Tells the tabs that follow. */
  saved(): void;
  leave(): void;
};

/**
 * What becomes of the one who sits: `asked` for the seat, with time to write; or it was `taken`, or all is being `cleared`, and nothing may
 * be written any more, unless it is `spared` after all.
 */
export type Sitting = {
  readonly asked: () => Promise<void>;
  readonly taken: () => void;
  readonly cleared: () => void;
  readonly spared: () => void;
};

/** Clearing begins, did not come about, or is done. */
type Clearing = 'now' | 'not' | 'done';
type Said = { readonly kept: string } | { readonly ask: string } | { readonly cleared: Clearing };

const CHANNEL = 'romslig';
const lockOf = (id: string): string => `romslig ${id}`;

/** How long a tab that does not answer keeps its seat, in ms. */
const PATIENCE = 3000;
/** A page that is loaded anew finds its own seat not quite left yet, for so many ms at most. */
const LEAVING = 800;

/** Hears what other tabs say; what is returned ends it. A browser without channels hears nothing. */
function listen(hear: (said: Said) => void): {
  readonly say: (said: Said) => void;
  readonly end: () => void;
} {
  if (typeof BroadcastChannel !== 'function') return { say: () => {}, end: () => {} };
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<Said>) => hear(data);
  return { say: (said) => channel.postMessage(said), end: () => channel.close() };
}

/**
 * Takes the seat at a document; null when another tab has it. With `over` it is asked for, and taken from a tab that does not answer. A
 * browser without locks, as on a plain address of the local network, gives every tab a seat, as it always was.
 */
export async function sit(id: string, sitting: Sitting, over = false): Promise<Seat | null> {
  let free: () => void = () => {};
  const { say, end } = listen((said) => {
    if ('ask' in said && said.ask === id)
      void sitting.asked().then(() => {
        end();
        free();
      });
    if ('cleared' in said && said.cleared === 'now') sitting.cleared();
    if ('cleared' in said && said.cleared === 'not') sitting.spared();
  });
  const seat: Seat = {
    saved: () => say({ kept: id }),
    leave: () => {
      end();
      free();
    },
  };
  if (!navigator.locks) return seat;

  /** It answers for the seat no longer: when this tab sits down anew, that is another seat. */
  const lost = (): void => {
    end();
    sitting.taken();
  };
  const hold = (options: LockOptions): Promise<boolean> =>
    new Promise((got) => {
      let mine = false;
      const held = (lock: Lock | null): Promise<void> | undefined => {
        mine = lock !== null;
        got(mine);
        if (mine)
          return new Promise((done) => {
            free = done;
          });
      };
      // Given up before it was held, or taken away after.
      navigator.locks.request(lockOf(id), options, held).catch(() => (mine ? lost() : got(false)));
    });

  if (over) say({ ask: id });
  const got = over
    ? (await hold({ signal: AbortSignal.timeout(PATIENCE) })) || (await hold({ steal: true }))
    : await hold({ signal: AbortSignal.timeout(LEAVING) });
  if (got) return seat;
  end();
  return null;
}

/** A page that is loaded anew comes back to its seat sooner than this, in ms. */
const VACANT = 2000;

/** Resolves when nobody sits at a document any more, or `waits` says no; never in a browser without locks, where nobody follows. */
export async function whenFree(id: string, waits: () => boolean): Promise<void> {
  if (!navigator.locks) return new Promise(() => {});
  const free = (): Promise<boolean> =>
    navigator.locks.request(lockOf(id), { ifAvailable: true }, (lock) => lock !== null);
  do {
    await navigator.locks.request(lockOf(id), () => {});
    await new Promise((soon) => setTimeout(soon, VACANT));
  } while (waits() && !(await free()));
}

/** Calls back whenever another tab has kept the document. What is returned ends it. */
export const follow = (id: string, kept: () => void): (() => void) =>
  listen((said) => {
    if ('kept' in said && said.kept === id) kept();
  }).end;

/** Calls back when all has been cleared, here or in another tab. */
export function whenCleared(act: () => void): void {
  listen((said) => {
    if ('cleared' in said && said.cleared === 'done') act();
  });
}

/** Tells every tab, this one too, that nothing is to be written any more, that all goes on as before, or that nothing is left. */
export function sayCleared(cleared: Clearing): void {
  const { say, end } = listen(() => {});
  say({ cleared });
  end();
}
