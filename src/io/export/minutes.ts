import type { Decision, Meeting, MeetingHome } from '../../model/meeting.ts';
import { minutesOf } from '../../model/meeting.ts';
import type { Formats } from '../../words/format.ts';
import type { DeskWords } from '../../words/words.ts';
import { csvOf } from './csv.ts';
import type { Letter, lettersOf } from './pdf/letter.ts';
import type { Pdf } from './pdf/page.ts';
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

/** The rooms of a home that a decision is about; all of it when it names none. */
function roomsIn(decision: Decision, home: MeetingHome, says: MinutesSays): string {
  const rooms = decision.about.find((one) => one.home === home.hash)?.rooms ?? [];
  return rooms.map((room) => says.room(home, room)).join(', ') || says.words.minutes.whole;
}

/** "Ikke tegnet: Trappa står i veien." */
function outcomeOf({ outcome }: Decision, { drawn }: DeskWords['compare']['decisions']): string {
  if (!outcome) return drawn.open;
  return [drawn[outcome.drawn ? 'yes' : 'no'], outcome.why].filter(Boolean).join(': ');
}

/** A decision to be read: what, who, when, about what, and the trail from wish to drawing. */
function linesOf(decision: Decision, about: string, { words, n }: MinutesSays): Letter['lines'] {
  const { decisions: say, minutes } = words;
  const { text, decider, date, wish, remark } = decision;
  const body = (name: string, said: string | undefined) =>
    said ? [{ as: 'body' as const, text: `${name}: ${said}` }] : [];
  return [
    { as: 'head', text },
    { as: 'body', text: `${say.decider[decider]} · ${n.date(date)} · ${minutes.head[3]}: ${about}` },
    ...body(say.step.wish, wish),
    ...body(say.step.remark, remark),
    ...body(say.step.outcome, outcomeOf(decision, say)),
  ];
}

/** The minutes as pages, one or more to each family, and last what was said of the house. `write`: see io/export/pdf/letter.ts. */
export function minutesPdf(meeting: Meeting, says: MinutesSays, write: typeof lettersOf): Promise<Pdf> {
  const { aim, minutes: say } = says.words;
  const { homes, house } = minutesOf(meeting);
  const title = say.title(says.n.date(meeting.date));
  const letter = (to: string, decided: readonly Letter['lines'][]): Letter => ({
    title: to,
    lines: [
      { as: 'lead', text: title },
      { as: 'lead', text: aim },
      ...(decided.length > 0 ? decided.flat() : [{ as: 'body' as const, text: say.none }]),
    ],
  });
  return write(
    [
      ...homes.map(({ home, decisions }) =>
        letter(
          say.to(says.name(home), home.design.side),
          decisions.map((one) => linesOf(one, roomsIn(one, home, says), says)),
        ),
      ),
      letter(
        say.house,
        house.map((one) => linesOf(one, say.theHouse, says)),
      ),
    ],
    { title, lang: says.lang, date: meeting.date },
  );
}

/** The minutes as one table: a row for each home a decision is about, families first. */
export function minutesCsv(meeting: Meeting, says: MinutesSays): string {
  const { decisions: words, minutes: say } = says.words;
  const { homes, house } = minutesOf(meeting);
  const row = (of: string, about: string, decision: Decision): string[] => {
    const { text, decider, date, wish = '', remark = '' } = decision;
    const outcome = outcomeOf(decision, words);
    return [of, text, words.decider[decider], says.n.date(date), about, wish, remark, outcome];
  };
  return csvOf(
    [
      [say.home, ...say.head],
      ...homes.flatMap(({ home, decisions }) =>
        decisions.map((one) => row(says.name(home), roomsIn(one, home, says), one)),
      ),
      ...house.map((one) => row(say.theHouse, say.theHouse, one)),
    ],
    marksOf(says.n),
  );
}
