/** Bands a household is counted in, never ages. The order is part of the snapshot format. */
export const AGE_BANDS = ['0-5', '6-12', '13-17', 'adult', 'older'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

/**
 * How many live here, band by band. All five always stand, at 0 where nothing is said. Who needs the number of persons adds them up
 * (`personsIn`): 0 means that the family has not told, never that nobody lives there.
 */
export type Household = Readonly<Record<AgeBand, number>>;

/**
 * What a home must have room for, as things people do; never a diagnosis or a service (users.md F16). Words, pictures and rules need
 * the ids at compile time, so they stand here. The order is part of the snapshot format: append, never reorder.
 */
export const NEED_CARDS = ['wheelchair', 'walker', 'pram', 'day-sleep', 'prayer', 'laundry'] as const;
export type NeedCard = (typeof NEED_CARDS)[number];

/** What a family tells of its days, all of it optional. A design holds it only when it says something. */
export type Needs = {
  readonly household: Household;
  /** In the order of NEED_CARDS, each once. */
  readonly cards: readonly NeedCard[];
  /** How many guests come at once; 0 when nothing is said. */
  readonly guests: number;
  /** Cards in the family's own words. */
  readonly own: readonly string[];
};

/** Most of an age, most guests, most own cards, and characters of one. */
export const NEED_LIMITS = { ofAnAge: 12, guests: 20, own: 4, ownText: 60 } as const;

export const NO_NEEDS: Needs = {
  household: { '0-5': 0, '6-12': 0, '13-17': 0, adult: 0, older: 0 },
  cards: [],
  guests: 0,
  own: [],
};

/** Persons in the household; 0 when the family has not told. */
export const personsIn = (needs: Needs | undefined): number =>
  AGE_BANDS.reduce((sum, band) => sum + (needs?.household[band] ?? 0), 0);

export const saysSomething = (needs: Needs): boolean =>
  personsIn(needs) > 0 || needs.cards.length > 0 || needs.guests > 0 || needs.own.length > 0;
