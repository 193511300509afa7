import { canonical } from '../model/canonical.ts';
import type { Meeting, MeetingHome } from '../model/meeting.ts';
import { MEETING_LIMITS, meetingOf } from '../model/meeting.ts';
import type { WrittenMeeting } from '../model/parse-meeting.ts';
import { parseMeeting } from '../model/parse-meeting.ts';
import type { Purpose, Shared } from '../model/purpose.ts';
import { pretty, recordIn } from './file.ts';
import { forMeeting, outgoing } from './outgoing.ts';
import { listsIn, priceFile } from './price-file.ts';
import { decodeShared, encodeSnapshot, hashOf } from './snapshot.ts';
import { parsedOr, SnapshotError } from './snapshot-error.ts';

/**
 * A meeting in one file, `.romslig-mote.json`: its homes as snapshots, so that the file of a full meeting is small, and its decisions as people
 * read them.
 */
const FORMAT = 'romslig-meeting';
const VERSION = 1;

/** A home as a meeting takes it in; null when it was not shared for meetings. Whatever a family ticked, the same home has the same hash. */
export async function takenIn(shared: Shared): Promise<Omit<MeetingHome, 'nickname'> | null> {
  const shown = forMeeting(shared);
  if (!shown) return null;
  const design = canonical(shown);
  return { hash: await hashOf(outgoing(design, [])), design };
}

/** What a home at a meeting was shared for, by what of it is there. */
const purposeOf = ({ design }: MeetingHome): Purpose =>
  design.wishes === undefined ? 'meetings' : 'meetings-and-words';

/** A home never changes, and a meeting is written at every change of it. */
const written = new WeakMap<MeetingHome['design'], string>();

export const isWritten = ({ design }: MeetingHome): boolean => written.has(design);

/** Makes ready what is written of a home, so that a meeting of sixty is not made ready all at once. */
export function snapshotOf(home: MeetingHome): string {
  const known = written.get(home.design);
  if (known !== undefined) return known;
  const snapshot = encodeSnapshot(home.design, purposeOf(home));
  written.set(home.design, snapshot);
  return snapshot;
}

export function writeMeeting({ seed, date, homes, pairs, decisions, prices }: Meeting): string {
  const shown = homes.map((home) => ({ hash: home.hash, lot: home.nickname, snapshot: snapshotOf(home) }));
  const lists = prices.length > 0 ? { prices: prices.map(priceFile) } : {};
  return `${pretty({ format: FORMAT, version: VERSION, seed, date, homes: shown, pairs, decisions, ...lists })}\n`;
}

/** A meeting, and how many homes of its file could not be read: the rest opens without them. */
export type OpenedMeeting = { readonly meeting: Meeting; readonly aside: number };

/** Reads a meeting's file. Throws SnapshotError only: `damaged` or `newer` for a file that says it is of a meeting. */
export async function readMeeting(text: string): Promise<OpenedMeeting> {
  const { format, version: _, prices, ...file } = recordIn(text, FORMAT, VERSION);
  if (format !== FORMAT) throw new SnapshotError('not-a-drawing', 'not a meeting');
  const written = parsedOr('not a meeting', () => parseMeeting(file));
  const homes = await Promise.all(written.homes.map(homeIn));
  const read = homes.filter((home) => home !== null);
  const lists = Array.isArray(prices) ? listsIn(prices.slice(0, MEETING_LIMITS.prices)) : [];
  return { meeting: { ...meetingOf(written, read), prices: lists }, aside: homes.length - read.length };
}

/** Null when its snapshot does not open, is not for meetings, or is of another home than it says. */
async function homeIn({ hash, lot, snapshot }: WrittenMeeting['homes'][number]): Promise<MeetingHome | null> {
  try {
    const home = await takenIn(decodeShared(snapshot));
    return home?.hash === hash ? { ...home, nickname: lot } : null;
  } catch (error) {
    if (error instanceof SnapshotError) return null;
    throw error;
  }
}
