import type { Decision, Meeting, MeetingHome } from '../../model/meeting.ts';
import { minutesOf } from '../../model/meeting.ts';
import type { Formats } from '../../words/format.ts';
import type { DeskWords } from '../../words/words.ts';
import { csvOf } from './csv.ts';
import type { pdfOf, Table } from './pdf/pdf.ts';
import { marksOf } from './says.ts';

/** What minutes say in one language. */
export type MinutesSays = {
  readonly words: DeskWords['compare'];
  readonly n: Formats;
  readonly lang: string;
  readonly name: (home: MeetingHome) => string;
  /** What a room of a home is called. */
  readonly room: (home: MeetingHome, room: string) => string;
};

/** A decision as a row: what, who, when, about what, and the trail from wish to drawing. */
function rowOf(decision: Decision, about: string, { words, n }: MinutesSays): string[] {
  const { text, decider, date, wish, remark, outcome } = decision;
  const { decisions: say } = words;
  const drawn = outcome ? say.drawn[outcome.drawn ? 'yes' : 'no'] : say.drawn.open;
  return [
    text,
    say.decider[decider],
    n.date(date),
    about,
    wish ?? '',
    remark ?? '',
    outcome?.why ? `${drawn}: ${outcome.why}` : drawn,
  ];
}

/** The rooms of a home that a decision is about; all of it when it names none. */
function roomsIn(decision: Decision, home: MeetingHome, says: MinutesSays): string {
  const rooms = decision.about.find((one) => one.home === home.hash)?.rooms ?? [];
  return rooms.map((room) => says.room(home, room)).join(', ') || says.words.minutes.whole;
}

/** One table a family, to be given to it first, and last what was said of the house. */
function tablesOf(meeting: Meeting, says: MinutesSays): Table[] {
  const { minutes: say } = says.words;
  const { homes, house } = minutesOf(meeting);
  return [
    ...homes.map(({ home, decisions }) => ({
      title: say.to(says.name(home), home.design.side),
      rows: [
        say.head,
        ...(decisions.length > 0
          ? decisions.map((one) => rowOf(one, roomsIn(one, home, says), says))
          : [[say.none]]),
      ],
    })),
    {
      title: say.house,
      rows: [
        say.head,
        ...(house.length > 0 ? house.map((one) => rowOf(one, say.theHouse, says)) : [[say.none]]),
      ],
    },
  ];
}

/** The minutes as pages, a page or more for each family. `write`: see io/export/pdf. */
export const minutesPdf = (
  meeting: Meeting,
  says: MinutesSays,
  write: typeof pdfOf,
): Promise<Uint8Array<ArrayBuffer>> =>
  write([], tablesOf(meeting, says), {
    title: says.words.minutes.title(says.n.date(meeting.date)),
    lang: says.lang,
    date: meeting.date,
  });

/** The minutes as one table, a row for each home a decision is about. */
export function minutesCsv(meeting: Meeting, says: MinutesSays): string {
  const { minutes: say } = says.words;
  const { homes, house } = minutesOf(meeting);
  return csvOf(
    [
      [say.home, ...say.head],
      ...homes.flatMap(({ home, decisions }) =>
        decisions.map((one) => [says.name(home), ...rowOf(one, roomsIn(one, home, says), says)]),
      ),
      ...house.map((one) => [say.theHouse, ...rowOf(one, say.theHouse, says)]),
    ],
    marksOf(says.n),
  );
}
