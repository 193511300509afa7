import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import type { Plan } from '../derive/plan.ts';
import type { Design, RoomId } from '../model/design.ts';
import { byLot, nextNickname } from '../model/lots.ts';
import type { Models } from '../model/models.ts';
import type { PriceList } from '../model/prices.ts';
import { pricesOf } from './derived.ts';
import { planOfStep } from './opened.ts';

/** A home on the meeting's table. */
export type BoardHome = {
  /** Content hash of the design: the same home is never there twice. */
  readonly hash: string;
  /** What it is called, as its place among the names that a language has. */
  readonly nickname: number;
  readonly design: Design;
  readonly plan: Plan;
};

/** Rooms that what is said speaks of, by home. */
export type Lit = ReadonlyMap<string, readonly RoomId[]>;

/** Why a home did not join: it is there already, its house is not at hand, or the table is full. */
export type NotTaken = 'again' | 'no-house' | 'full';

/** The table of a meeting: many homes side by side, in an order that is drawn once and means nothing. */
export type Board = {
  readonly models: Models;
  readonly homes: readonly BoardHome[];
  /** The homes that are looked at side by side, by hash. */
  readonly beside: readonly string[];
  /** Level of the storey that all are shown at. */
  readonly level: number;
  readonly lit: Lit;

  /** Lays a home on the table, with the price list it brought. Returns why not, or null when it lies there. */
  readonly take: (hash: string, design: Design, prices?: PriceList) => NotTaken | null;
  readonly putAway: (hash: string) => void;
  readonly setBeside: (hashes: readonly string[]) => void;
  readonly setLevel: (level: number) => void;
  readonly light: (lit: Lit) => void;
};

export type BoardStore = StoreApi<Board>;

/** Most homes on a table, and side by side. */
export const MOST_HOMES = 60;
export const MOST_BESIDE = 6;

const NONE: Lit = new Map();

/** `seed` is the meeting's own: order and nicknames are drawn by lot from it (model/lots.ts). */
export function createBoard(models: Models, seed: string): BoardStore {
  return createStore<Board>()((set, get) => ({
    models,
    homes: [],
    beside: [],
    level: 0,
    lit: NONE,
    take: (hash, design, prices) => {
      const { homes, beside, models: known } = get();
      if (homes.some((home) => home.hash === hash)) return 'again';
      if (homes.length >= MOST_HOMES) return 'full';
      const plan = planOfStep(design, known);
      if (!plan) return 'no-house';
      const nickname = nextNickname(
        seed,
        homes.map((home) => home.nickname),
      );
      const more =
        prices && !pricesOf({ design }, known)
          ? { models: { ...known, prices: [...known.prices, prices] } }
          : {};
      set({
        ...more,
        homes: byLot(seed, [...homes, { hash, nickname, design, plan }]),
        beside: beside.length < MOST_BESIDE ? [...beside, hash] : beside,
      });
      return null;
    },
    putAway: (hash) => {
      const { homes, beside } = get();
      set({
        homes: homes.filter((home) => home.hash !== hash),
        beside: beside.filter((other) => other !== hash),
        lit: NONE,
      });
    },
    setBeside: (hashes) => set({ beside: hashes.slice(0, MOST_BESIDE) }),
    setLevel: (level) => set({ level }),
    light: (lit) => set({ lit }),
  }));
}
