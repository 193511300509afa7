import { useEffect, useRef, useState } from 'react';
import { isWritten, readMeeting, snapshotOf, writeMeeting } from '../../io/meeting.ts';
import { SnapshotError } from '../../io/snapshot-error.ts';
import type { StorageWhy } from '../../io/storage.ts';
import type { BoardStore } from '../../store/board.ts';
import { useShelf } from '../parts/shelf.ts';
import { breathe } from './breathe.ts';

type KeptMeeting = {
  /** What was kept lies on the table. */
  readonly ready: boolean;
  readonly notKept: StorageWhy | null;
  /** Leaves nothing of the meeting on this device, and keeps no more of it. Tells why it could not, or null. */
  readonly end: () => Promise<StorageWhy | null>;
};

/** So long after the last change a meeting is written, in ms. */
const REST = 300;

/** Keeps the meeting on this device while it lasts, so that a page that is loaded anew loses nothing. */
export function useKeptMeeting(board: BoardStore): KeptMeeting {
  const shelf = useShelf();
  const [ready, setReady] = useState(false);
  const [notKept, setNotKept] = useState<StorageWhy | null>(null);
  const ended = useRef(false);

  useEffect(() => {
    let here = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    /** Something has changed that is not on its way to this device yet. */
    let waits = false;
    const write = async (): Promise<void> => {
      clearTimeout(timer);
      timer = undefined;
      waits = false;
      if (ended.current) return;
      const outcome = await shelf.remember({ meeting: writeMeeting(board.getState().meeting) });
      if (here) setNotKept(outcome.ok ? null : outcome.why);
    };
    const makeReady = async (): Promise<void> => {
      for (const home of board.getState().meeting.homes) {
        if (isWritten(home)) continue;
        snapshotOf(home);
        await breathe();
      }
      if (waits) await write();
    };
    const changed = (): void => {
      waits = true;
      clearTimeout(timer);
      timer = setTimeout(() => void makeReady(), REST);
    };
    /** Writes now what waits, all at once: a page that is being left is given no time to breathe. */
    const flush = (): void => {
      if (waits) void write();
    };
    const leaving = (): void => {
      if (document.visibilityState === 'hidden') flush();
    };
    const recall = async (): Promise<() => void> => {
      const outcome = await shelf.memory();
      const kept = outcome.ok ? outcome.memory.meeting : undefined;
      if (kept && here) await readMeeting(kept).then(({ meeting }) => board.getState().open(meeting), unread);
      if (here) setReady(true);
      return board.subscribe((now, before) => now.meeting !== before.meeting && changed());
    };
    const stop = recall();
    document.addEventListener('visibilitychange', leaving);
    addEventListener('pagehide', flush);
    return () => {
      here = false;
      document.removeEventListener('visibilitychange', leaving);
      removeEventListener('pagehide', flush);
      void stop.then((letGo) => letGo());
      flush();
    };
  }, [board, shelf]);

  return {
    ready,
    notKept,
    end: async () => {
      ended.current = true;
      const outcome = await shelf.remember({ meeting: '', opened: '' });
      if (outcome.ok) return null;
      ended.current = false;
      return outcome.why;
    },
  };
}

/** What was kept by another Romslig than this, or bent by a hand, is as if it had not been. */
function unread(error: unknown): void {
  if (!(error instanceof SnapshotError)) throw error;
}
