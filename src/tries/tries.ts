import type { Change } from '../check/change.ts';
import { changeBetween } from '../check/change.ts';
import type { Finding } from '../check/finding.ts';
import type { Design } from '../model/design.ts';
import type { Edit } from '../model/edit.ts';
import type { Judged, Yardstick } from './judge.ts';
import { FRAME, findingsLike, isOfFurniture, judge } from './judge.ts';
import { MOST } from './most.ts';
import type { Found, Reached } from './search.ts';
import { search } from './search.ts';
import type { Holder, Told } from './told.ts';
import { toldOf } from './told.ts';
import { isSame, saysStill, shortfall } from './trouble.ts';

export type { Holder, Told };

/** A few edits that have been tried out: with them the finding holds, and all that held still does. */
export type Try = {
  readonly edits: readonly Edit[];
  readonly told: readonly Told[];
  readonly change: Change;
  /** What is left of a frame that it brings only nearer. */
  readonly left: Finding | null;
};

/** Up to three tries, the gentlest first; when there are none, what stands in the way of the one that came nearest. */
export type Answer = {
  readonly tries: readonly Try[];
  readonly inTheWay: readonly Finding[];
  /** The rooms of the one that came nearest: what stands in the way may stand in one that it brings. */
  readonly rooms: Design['rooms'];
  /** None of them is the whole way, and not all was tried: who looks farther may find more. */
  readonly more: boolean;
};

/** How far to look: as long as a hand gladly waits, or as long as it pays. */
export type Reach = 'near' | 'far';

/** A part of the way back to a frame is worth telling of when it leaves at most this share of it. */
const MOST_LEFT = 2 / 3;
/** Work before a first try is found, and homes weighed after it: most of what helps gently is found soon after. */
const WORK: Readonly<Record<Reach, number>> = { near: 200, far: 1000 };
const HOMES_AFTER = 80;
/** Moves of a try one after another; more would be another plan. */
const MOVES = 3;

/** A search is not worth waiting longer for, in ms. */
export const LONGEST = 4000;

/** A finding that does not hold, or a frame that is passed. */
export type Aim = Finding | 'area' | 'budget';

/** What tries are looked for. */
export type Sought = { readonly design: Design; readonly aim: Aim; readonly reach: Reach };

/** All that a search needs to know, as data that can be sent to a worker; the rules are there already. */
export type AskedForTries = Omit<Yardstick, 'rules'> & Sought;

/**
 * Asks for tries; they may be looked for beside the page. `soFar` is told the first as soon as it is found. Rejected where they cannot be
 * looked for, and when the signal says that nobody waits.
 */
export type AskTries = (
  asked: AskedForTries,
  signal: AbortSignal,
  soFar: (answer: Answer) => void,
) => Promise<Answer>;

export type Clock = { readonly now: () => number; readonly until: number };

/** A search for tries: each asking goes on from where the one before it stopped. */
export type Looking = (reach: Reach, clock: Clock) => Generator<Answer | null, Answer>;

/**
 * Looks for tries for a finding that does not hold. Yields after every home it has weighed, so that whoever runs it can pause, or
 * stop: null, and once the first try that holds, as soon as it is found. The same design gives the same tries, as long as the clock
 * does not stop it.
 */
export function lookFor({ design, aim }: Pick<Sought, 'design' | 'aim'>, by: Yardstick): Looking {
  const found: Found[] = [];
  let begun: Begun | null = null;
  let [whole, after] = [false, 0];
  return function* (reach, clock) {
    begun ??= begin(design, aim, by);
    const { start, own, steps, reached } = begun;
    if (!own) return { tries: [], inTheWay: [], rooms: design.rooms, more: false };
    const goesOn = (): boolean =>
      clock.now() <= clock.until && (whole ? after <= HOMES_AFTER : reached.spent < WORK[reach]);
    let more = true;
    while (more && goesOn()) {
      const step = steps.next();
      more = !step.done;
      const home = step.value;
      if (home) found.push(home);
      else if (more && whole) after++;
      const first = home?.troubles.length === 0 && !whole;
      whole ||= first;
      if (more)
        yield home && first
          ? { tries: gentlest(start, own, [home]), inTheWay: [], rooms: design.rooms, more: false }
          : null;
    }
    const tries = gentlest(start, own, found);
    const { troubles, judged } = reached.nearest;
    return {
      tries,
      inTheWay:
        tries.length > 0 ? [] : troubles.filter((t) => !saysStill([t], { ...own, found: own.wanted })),
      rooms: judged.plan.design.rooms,
      more: more && reach === 'near' && !whole,
    };
  };
}

/** All of it in one asking. */
export const triesFor = (
  { reach, ...sought }: Sought,
  by: Yardstick,
  clock: Clock,
): Generator<Answer | null, Answer> => lookFor(sought, by)(reach, clock);

type Begun = {
  readonly start: Judged;
  readonly own: Finding | undefined;
  readonly reached: Reached;
  readonly steps: Generator<Found | null, void>;
};

function begin(design: Design, aim: Aim, by: Yardstick): Begun {
  const start = judge(design, by);
  const own = meant(start, aim, by);
  const reached: Reached = { spent: 0, nearest: { edits: [], judged: start, troubles: own ? [own] : [] } };
  const steps = own ? search(start, own, by, MOVES, reached) : (function* () {})();
  return { start, own, reached, steps };
}

/** The finding that is asked about; none when it holds by now. */
function meant({ plan, findings }: Judged, aim: Aim, by: Yardstick): Finding | undefined {
  if (typeof aim === 'string')
    return findings.find((f) => f.id === FRAME && f.about === aim && f.state === 'not');
  const said = isOfFurniture(aim, by) ? findingsLike(aim, plan, by) : findings;
  return said.find((f) => f.state === 'not' && isSame(f, aim));
}

type Ranked = Try & { readonly gist: ReadonlySet<string>; readonly burden: number };

/** The three that disturb least and cost least, each another thing to do than those before it. */
function gentlest(start: Judged, own: Finding, found: readonly Found[]): Try[] {
  const ranked = found
    .filter((f) => f.troubles.every((left) => shortfall(left) <= shortfall(own) * MOST_LEFT))
    .map((f) => rankedTry(start, f))
    .sort((a, b) => Number(a.left !== null) - Number(b.left !== null) || a.burden - b.burden);
  const chosen: Ranked[] = [];
  for (const one of ranked) {
    if (chosen.length === MOST) break;
    if (!chosen.some((other) => [...other.gist].every((part) => one.gist.has(part)))) chosen.push(one);
  }
  return chosen.map(({ gist: _, burden: __, ...rest }) => rest);
}

/**
 * One opening changed twice is changed once, as it ends, and one that goes is not changed before; unless others come or go between, which
 * moves its place in the list.
 */
function shortest(edits: readonly Edit[]): Edit[] {
  const short: Edit[] = [];
  for (const edit of edits) {
    const known = edit.do === 'setOpening' || edit.do === 'removeOpening' ? edit.index : null;
    const last = short.findLastIndex((e) => e.do !== 'setOpening' || e.index === known);
    const before = known === null ? undefined : short[last];
    if (before?.do !== 'setOpening') short.push(edit);
    else if (edit.do === 'setOpening')
      short[last] = { ...before, change: { ...before.change, ...edit.change } };
    else short.splice(last, 1, edit);
  }
  return short;
}

/** A square metre that changes hands disturbs as much as a door, and is weighed as so many kroner. */
const KR_AS_M2 = 40_000;

function rankedTry(start: Judged, { edits, judged, troubles }: Found): Ranked {
  const told = toldOf(start.plan, shortest(edits));
  const change = changeBetween(start, judged);
  const dearer = Math.max(0, change.cost ? (change.cost.least + change.cost.most) / 2 : 0);
  const left = troubles[0] ?? null;
  const short = left ? shortfall(left) : 0;
  return {
    edits: shortest(edits),
    told,
    change,
    left,
    gist: new Set(told.map(gistOf)),
    burden: told.reduce((sum, t) => sum + weight(t), 0) + dearer / KR_AS_M2 + short,
  };
}

/** What something told is about, however much of it. */
const gistOf = (t: Told): string => {
  switch (t.what) {
    case 'floor':
      return `${t.what} ${t.from} ${t.to}`;
    case 'room':
      return `${t.what} ${t.from.join()}`;
    case 'swap':
      return `${t.what} ${t.rooms.toSorted().join()}`;
    case 'stair':
      return `${t.what} ${t.how}`;
    case 'hands':
      return `${t.what} ${t.kind} ${t.is.toSorted().join()}`;
    case 'piece':
      return `${t.what} ${t.how} ${t.kind} ${t.in}`;
    case 'pieces':
      return `${t.what} ${t.in}`;
    case 'wall':
      return `${t.what} ${t.how} ${t.between.toSorted().join()}`;
    case 'opening': {
      const how = t.how === 'width' ? 'size' : t.how;
      return `${t.what} ${how} ${t.kind} ${t.between?.toSorted().join()}`;
    }
  }
};

const weight = (t: Told): number => {
  switch (t.what) {
    case 'floor':
      return t.area;
    case 'room':
    case 'swap':
    case 'stair':
      return 3;
    case 'hands':
    case 'piece':
      return 1;
    case 'pieces':
      return 2;
    default:
      return t.how === 'gone' ? 2 : 1;
  }
};
