import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import type { Plan } from '../derive/plan.ts';
import type { Design } from '../model/design.ts';
import type { About, Decider, Decision, Meeting, MeetingHome } from '../model/meeting.ts';
import {
  canPair,
  DECIDERS,
  MEETING_LIMITS,
  meetingOf,
  newMeeting,
  tidyDecision,
  withHome,
  withoutHome,
  withPair,
} from '../model/meeting.ts';
import type { Models } from '../model/models.ts';
import { named } from '../model/models.ts';
import type { PriceList } from '../model/prices.ts';
import { planOfStep } from './opened.ts';

export type { About, Decider, Decision };
export { canPair, DECIDERS, MEETING_LIMITS };

/** A home on the meeting's table, and its plan. */
export type BoardHome = MeetingHome & { readonly plan: Plan };

/** Why a home did not join: it is there already, its house is not at hand, or the table is full. */
export type NotTaken = 'again' | 'no-house' | 'full';

/** The table of a meeting: many homes side by side, in an order that is drawn by lot and means nothing. */
export type Board = {
  /** With the price lists that homes have brought. */
  readonly models: Models;
  readonly meeting: Meeting;
  /** The homes of the meeting, in its order. */
  readonly homes: readonly BoardHome[];
  /** The homes that are looked at side by side, by hash. */
  readonly beside: readonly string[];
  /** Level of the storey that all are shown at. */
  readonly level: number;
  /** They are looked at as models and not as plans. */
  readonly three: boolean;

  /** Lays a home on the table, with the price list it brought. Returns why not, or null when it lies there. */
  readonly take: (home: Omit<MeetingHome, 'nickname'>, prices?: PriceList) => NotTaken | null;
  readonly putAway: (hash: string) => void;
  readonly setBeside: (hashes: readonly string[]) => void;
  readonly setLevel: (level: number) => void;
  readonly setThree: (three: boolean) => void;
  /** Two sides of one house stand wall to wall from now on. */
  readonly pair: (one: string, other: string) => void;
  readonly part: (hash: string) => void;
  /** Writes a decision down, or writes one anew at its place; one that says nothing is not kept. */
  readonly decide: (decision: Decision, at?: number) => void;
  readonly undecide: (at: number) => void;
  /**
   * Takes a meeting that was kept: as it was when the table is empty, else its homes and decisions beside what lies there. Returns how many
   * homes did not join since their houses are not at hand.
   */
  readonly open: (meeting: Meeting) => number;
};

export type BoardStore = StoreApi<Board>;

/** Most homes side by side. */
export const MOST_BESIDE = 6;

/** `seed` is the meeting's own: order and nicknames are drawn by lot from it (model/lots.ts). `date`: ISO. */
export function createBoard(models: Models, seed: string, date: string): BoardStore {
  return createStore<Board>()((set, get) => {
    // A home never changes: its plan is made once, when it comes.
    const plans = new WeakMap<Design, Plan>();
    const lay = (meeting: Meeting): Pick<Board, 'meeting' | 'homes'> => ({
      meeting,
      homes:
        meeting.homes === get().meeting.homes
          ? get().homes
          : meeting.homes.map((home) => ({ ...home, plan: plans.get(home.design)! })),
    });
    const change = (meeting: Meeting): void => set(lay(meeting));
    const knowing = (lists: readonly PriceList[]): void => {
      const { models: known, meeting } = get();
      const fresh = lists.filter((list) => !named(known.prices, list));
      if (fresh.length === 0) return;
      set({
        models: { ...known, prices: [...known.prices, ...fresh] },
        meeting: { ...meeting, prices: [...meeting.prices, ...fresh].slice(0, MEETING_LIMITS.prices) },
      });
    };
    const take: Board['take'] = (home, prices) => {
      const { meeting, beside, models: known } = get();
      if (meeting.homes.some(({ hash }) => hash === home.hash)) return 'again';
      if (meeting.homes.length >= MEETING_LIMITS.homes) return 'full';
      const plan = planOfStep(home.design, known);
      if (!plan) return 'no-house';
      plans.set(home.design, plan);
      if (prices) knowing([prices]);
      set({
        ...lay(withHome(get().meeting, home)),
        beside: beside.length < MOST_BESIDE ? [...beside, home.hash] : beside,
      });
      return null;
    };
    return {
      models,
      meeting: newMeeting(seed, date),
      homes: [],
      beside: [],
      level: 0,
      three: false,
      take,
      putAway: (hash) => {
        change(withoutHome(get().meeting, hash));
        set({ beside: get().beside.filter((other) => other !== hash) });
      },
      setBeside: (hashes) => set({ beside: hashes.slice(0, MOST_BESIDE) }),
      setLevel: (level) => set({ level }),
      setThree: (three) => set({ three }),
      pair: (one, other) => change(withPair(get().meeting, one, other)),
      part: (hash) => {
        const { meeting } = get();
        change({ ...meeting, pairs: meeting.pairs.filter((pair) => !pair.includes(hash)) });
      },
      decide: (decision, at) => {
        const tidy = tidyDecision(decision);
        const { meeting } = get();
        const { decisions } = meeting;
        if (!tidy || (at === undefined && decisions.length >= MEETING_LIMITS.decisions)) return;
        change({
          ...meeting,
          decisions: at === undefined ? [...decisions, tidy] : decisions.with(at, tidy),
        });
      },
      undecide: (at) => {
        const { meeting } = get();
        change({ ...meeting, decisions: meeting.decisions.toSpliced(at, 1) });
      },
      open: (kept) => {
        const { meeting: own } = get();
        if (own.homes.length === 0)
          set({ meeting: { ...newMeeting(kept.seed, kept.date), decisions: own.decisions } });
        knowing(kept.prices);
        const left = kept.homes.filter((home) => take(home) === 'no-house').length;
        const { meeting } = get();
        const here = new Set(meeting.homes.map(({ hash }) => hash));
        // As they were called there, when it is the same meeting.
        const called = kept.seed === meeting.seed ? kept.homes.filter(({ hash }) => here.has(hash)) : [];
        const pairs = [...meeting.pairs, ...kept.pairs];
        const decisions = [...meeting.decisions, ...kept.decisions].slice(0, MEETING_LIMITS.decisions);
        const joined = meetingOf({ ...meeting, pairs, decisions }, [
          ...own.homes,
          ...called,
          ...meeting.homes,
        ]);
        change({ ...joined, prices: meeting.prices });
        return left;
      },
    };
  });
}
