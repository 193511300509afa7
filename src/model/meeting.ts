import type { Design, RoomId } from './design.ts';
import { tidyText } from './edits/words.ts';
import { byLot, nextNickname } from './lots.ts';
import type { PriceList } from './prices.ts';
import { sameRef } from './shell.ts';

/** Who decides. Nothing that is said at a meeting is more than this says. */
export const DECIDERS = ['talk', 'together', 'family', 'municipality'] as const;
export type Decider = (typeof DECIDERS)[number];

/** A home at a meeting: as much of it as its family lets a meeting see, in the canonical form. */
export type MeetingHome = {
  /** Of the home without anything a family has told (io/meeting.ts): whatever was ticked, the same home comes once. */
  readonly hash: string;
  /** Its place among the names that every language has (lots.ts). */
  readonly nickname: number;
  readonly design: Design;
};

/** A home that something is about, and the rooms of it; no rooms means all of it. */
export type About = { readonly home: string; readonly rooms: readonly RoomId[] };

/** What became of a decision: drawn or not, and why. */
export type Outcome = { readonly drawn: boolean; readonly why: string };

/** A decision, and the trail to it: the wish it began with, what the architect remarked, and what became of it. */
export type Decision = {
  readonly text: string;
  readonly decider: Decider;
  /** ISO date. */
  readonly date: string;
  /** None: it is about the house. */
  readonly about: readonly About[];
  readonly wish?: string;
  readonly remark?: string;
  readonly outcome?: Outcome;
};

/** A meeting in one file. It has no field for who is there. */
export type Meeting = {
  readonly version: 1;
  /** Order and names are drawn from it. */
  readonly seed: string;
  /** ISO date. */
  readonly date: string;
  /** In the order of the meeting. */
  readonly homes: readonly MeetingHome[];
  /** Two sides of one house, by hash; a home is in one pair at most. */
  readonly pairs: readonly (readonly [string, string])[];
  readonly decisions: readonly Decision[];
  /** Price lists that files have brought. */
  readonly prices: readonly PriceList[];
};

export const MEETING_LIMITS = { homes: 60, decisions: 200, prices: 8, text: 400, seed: 64 } as const;

export const newMeeting = (seed: string, date: string): Meeting => ({
  version: 1,
  seed,
  date,
  homes: [],
  pairs: [],
  decisions: [],
  prices: [],
});

/** The meeting with one more home, in its place and with a name nobody has. One that is there already, or comes when all places are taken, changes nothing. */
export function withHome(meeting: Meeting, { hash, design }: Omit<MeetingHome, 'nickname'>): Meeting {
  const { seed, homes } = meeting;
  if (homes.length >= MEETING_LIMITS.homes || homes.some((home) => home.hash === hash)) return meeting;
  const nickname = nextNickname(
    seed,
    homes.map((home) => home.nickname),
  );
  return { ...meeting, homes: byLot(seed, [...homes, { hash, nickname, design }]) };
}

/** The meeting without a home, and without all that was about it alone: a family may take back what it has brought. */
export function withoutHome(meeting: Meeting, hash: string): Meeting {
  const decisions = meeting.decisions.flatMap((decision): Decision[] => {
    const about = decision.about.filter(({ home }) => home !== hash);
    if (about.length === decision.about.length) return [decision];
    return about.length === 0 ? [] : [{ ...decision, about }];
  });
  return {
    ...meeting,
    homes: meeting.homes.filter((home) => home.hash !== hash),
    pairs: meeting.pairs.filter((pair) => !pair.includes(hash)),
    decisions,
  };
}

/** Whether two homes are the two sides of one house. */
export const canPair = (a: Design, b: Design): boolean => sameRef(a.shell, b.shell) && a.side !== b.side;

/** The meeting with two homes as one house, and neither in another pair. Homes that do not face each other change nothing. */
export function withPair(meeting: Meeting, one: string, other: string): Meeting {
  const [a, b] = [one, other].map((hash) => meeting.homes.find((home) => home.hash === hash));
  if (!a || !b || !canPair(a.design, b.design)) return meeting;
  const others = meeting.pairs.filter((pair) => !pair.includes(one) && !pair.includes(other));
  return { ...meeting, pairs: [...others, a.design.side === 'A' ? [one, other] : [other, one]] };
}

/**
 * A meeting made again of what could be read of its file: homes in their order and each under a name of its own, and nothing that points at a
 * home or a room that is not there. A decision stays, also when what it was about is gone.
 */
export function meetingOf(
  { seed, date, pairs, decisions }: Pick<Meeting, 'seed' | 'date' | 'pairs' | 'decisions'>,
  read: readonly MeetingHome[],
): Meeting {
  const homes: MeetingHome[] = [];
  for (const home of read) {
    if (homes.some(({ hash }) => hash === home.hash)) continue;
    const taken = homes.map(({ nickname }) => nickname);
    homes.push(taken.includes(home.nickname) ? { ...home, nickname: nextNickname(seed, taken) } : home);
  }
  const roomsOf = new Map(homes.map(({ hash, design }) => [hash, design.rooms]));
  const there = ({ home, rooms }: About): About[] => {
    const known = roomsOf.get(home);
    return known ? [{ home, rooms: rooms.filter((room) => Object.hasOwn(known, room)) }] : [];
  };
  const meeting: Meeting = {
    ...newMeeting(seed, date),
    homes: byLot(seed, homes),
    decisions: decisions.map((decision) => ({ ...decision, about: decision.about.flatMap(there) })),
  };
  return pairs.reduce((so, [one, other]) => withPair(so, one, other), meeting);
}

/** A decision as it is kept: texts on one line, and none that says nothing; null when the decision itself says nothing. */
export function tidyDecision(decision: Decision): Decision | null {
  const { wish, remark, outcome, ...rest } = decision;
  const [text, began, said] = [decision.text, wish, remark].map((t) => tidyText(t ?? ''));
  if (!text) return null;
  return {
    ...rest,
    text,
    ...(began && { wish: began }),
    ...(said && { remark: said }),
    ...(outcome && { outcome: { ...outcome, why: tidyText(outcome.why) } }),
  };
}

/** What was decided about one home. */
export type HomeMinutes = { readonly home: MeetingHome; readonly decisions: readonly Decision[] };

/** What a meeting came to, families first: what is about each home, then what is about the house. A decision about several stands with each. */
export type Minutes = {
  readonly date: string;
  readonly homes: readonly HomeMinutes[];
  readonly house: readonly Decision[];
};

export const minutesOf = ({ date, homes, decisions }: Meeting): Minutes => ({
  date,
  homes: homes.map((home) => ({
    home,
    decisions: decisions.filter(({ about }) => about.some((one) => one.home === home.hash)),
  })),
  house: decisions.filter(({ about }) => about.length === 0),
});
