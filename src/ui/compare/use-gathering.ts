import { useEffect, useRef, useState } from 'react';
import type { Drawing } from '../../io/file.ts';
import { textOf } from '../../io/file.ts';
import { linksIn, readShared } from '../../io/link.ts';
import type { OpenedMeeting } from '../../io/meeting.ts';
import { readMeeting, takenIn } from '../../io/meeting.ts';
import { bytesOf, readAny } from '../../io/read-any.ts';
import { SnapshotError } from '../../io/snapshot-error.ts';
import type { BoardStore } from '../../store/board.ts';
import type { MeetingShut } from '../../words/patterns/pattern-words.ts';
import { useDesk, useMore, usePatternWords } from '../parts/more.ts';
import { breathe } from './breathe.ts';

/**
 * What came of what was brought: how much is read and waits, and why some did not join, with how often. Names of files are not told:
 * people call them by their own.
 */
export type Came = {
  readonly read: number;
  readonly waiting: number;
  readonly lines: ReadonlyMap<string, number>;
  /** Links that did not join, each with the sentence that says why. */
  readonly left: ReadonlyMap<string, string>;
};

/** A link or a file that waits to be read. */
type Brought = string | File;

const NOTHING: Came = { read: 0, waiting: 0, lines: new Map(), left: new Map() };

/** A list of links is one text until it is taken apart; a text without any is told of as it is. The number of the next is not of a link. */
function apart(text: string): readonly string[] {
  const links = linksIn(text);
  return links.length > 0 ? links.map((link) => link.replace(/\s+(\d+\.\s*)?$/, '')) : [text];
}

/** Links to be mended, as they stand in the field: numbered when there are several, as what is told of them is. */
const listed = (links: readonly string[]): string =>
  links.length === 1 ? links[0]! : links.map((link, i) => `${i + 1}. ${link}`).join('\n');

/** A drawing, a meeting that was saved, one that does not open, or a text with links in it. */
type Held = Drawing | OpenedMeeting | { readonly shut: MeetingShut } | { readonly links: string };

/** Throws SnapshotError only. */
async function readFile(file: File): Promise<Held> {
  try {
    const held = await readAny(file);
    return typeof held === 'string' ? { links: held } : held;
  } catch (error) {
    if (!(error instanceof SnapshotError) || error.why !== 'not-a-drawing') throw error;
    return readSaved(textOf(await bytesOf(file)));
  }
}

async function readSaved(text: string): Promise<Held> {
  try {
    return await readMeeting(text);
  } catch (error) {
    // It says that it is of a meeting.
    if (error instanceof SnapshotError && (error.why === 'damaged' || error.why === 'newer'))
      return { shut: error.why };
    throw error;
  }
}

/** Reads what is brought, one after another, and lays it on the table. */
export function useGathering(board: BoardStore): {
  readonly came: Came;
  readonly bring: (what: readonly Brought[]) => void;
  /** What stands in the field for links: what is written there, and what did not join, to be mended or asked for. */
  readonly field: string;
  readonly write: (text: string) => void;
} {
  const { compare: say } = useDesk();
  const { cannotOpen } = useMore();
  const words = usePatternWords();
  const [came, setCame] = useState<Came>(NOTHING);
  const [field, write] = useState('');
  const left = useRef(new Map<string, string>());
  const waiting = useRef<Brought[]>([]);
  const busy = useRef(false);
  const gone = useRef(false);
  useEffect(() => {
    gone.current = false;
    return () => {
      gone.current = true;
    };
  }, []);

  /** A link that did not join stays in the field; of a file only why is told. */
  const stays = (what: Brought, why: string): string | null => {
    if (typeof what !== 'string' || what.trim() === '') return why;
    left.current.set(what.trim(), why);
    return null;
  };
  const take = async (what: Brought): Promise<string | null> => {
    try {
      const held: Held = typeof what === 'string' ? readShared(what) : await readFile(what);
      await breathe();
      if ('meeting' in held) {
        const aside = held.aside + board.getState().open(held.meeting);
        return aside > 0 ? words.aside(aside) : null;
      }
      if ('shut' in held) return words.meetingFile[held.shut];
      if ('links' in held) {
        // They come next.
        waiting.current.unshift(...apart(held.links));
        return null;
      }
      const home = await takenIn(held);
      if (!home) return stays(what, say.notShared);
      await breathe();
      const why = board.getState().take(home, held.prices);
      return why && say.notTaken[why];
    } catch (error) {
      if (!(error instanceof SnapshotError)) throw error;
      return stays(what, cannotOpen[error.why]);
    }
  };
  const readAll = async (): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    for (
      let next = waiting.current.shift();
      next !== undefined && !gone.current;
      next = waiting.current.shift()
    ) {
      const line = await take(next);
      // What is left of a list comes into the field when all of it is read: its numbers hold from then on.
      const toMend = waiting.current.length === 0 ? new Map(left.current) : NOTHING.left;
      // Counted now: what is told later may be told when the next one has been taken from the list.
      const rest = waiting.current.length;
      setCame(({ read, lines }) => ({
        read: read + 1,
        waiting: rest,
        lines: line === null ? lines : new Map(lines).set(line, (lines.get(line) ?? 0) + 1),
        left: toMend,
      }));
      if (toMend.size > 0) {
        write((was) => [listed([...toMend.keys()]), was].filter(Boolean).join('\n'));
        left.current.clear();
      }
      await breathe();
    }
    busy.current = false;
  };
  return {
    came,
    bring: (what) => {
      waiting.current.push(
        ...what.flatMap((one): readonly Brought[] => (typeof one === 'string' ? apart(one) : [one])),
      );
      const waits = waiting.current.length;
      setCame((now) => ({
        read: now.waiting === 0 ? 0 : now.read,
        waiting: waits,
        lines: now.waiting === 0 ? NOTHING.lines : now.lines,
        left: NOTHING.left,
      }));
      void readAll();
    },
    field,
    write,
  };
}
