import type { RoomId } from '../model/design.ts';
import type { Told, Topic, Trait, TraitKey } from './traits.ts';
import { TRAITS, topicOf } from './traits.ts';

/** A design by its place among those compared, and the rooms that show what is said of it. */
export type Holder = { readonly design: number; readonly rooms: readonly RoomId[] };
/** The designs that have one trait, in the order they are given. */
export type Group = Trait & { readonly held: readonly Holder[] };

/** What can be said of several designs at once. There is no order among them but the one they were given in. */
export type Common = {
  /** How many designs there are. */
  readonly of: number;
  /** What all have. */
  readonly same: readonly Group[];
  /** What at least two have and not all; what most have first. */
  readonly patterns: readonly Group[];
  /** The topics in which designs differ, each with all its groups; what tells most of them apart first. A design that has nothing to tell of a topic is in none of them. */
  readonly differences: readonly (readonly Group[])[];
  /** What only one has, as needs of the house: whose they are is not told. */
  readonly alone: readonly Trait[];
};

/** Traits that only tell designs apart: that several lack something is no pattern. */
const SAYS_NOTHING: ReadonlySet<TraitKey> = new Set<TraitKey>([
  'main spread',
  'sleep none',
  'toilets none',
  'laundry none',
  'homework none',
  'play none',
  'guest none',
  'dining none',
  'stores none',
  'ensuite none',
  'passage none',
  'light none',
  'bath-window none',
  'wet spread',
]);
/** Traits that a house must bear when somebody has drawn them. */
const NEEDS: ReadonlySet<TraitKey> = new Set<TraitKey>([
  'main entrance',
  'sleep bedroom-bath',
  'bedrooms some',
  'baths some',
  'toilets some',
  'laundry own',
  'homework apart',
  'play own',
  'guest own',
  'dining own',
  'stores both',
  'kitchen open',
  'ensuite some',
  'bath-window some',
]);

/** Takes in what is told of designs one by one, so that a thousand plans need not lie side by side. */
export type Gathering = { readonly add: (told: readonly Told[]) => void; readonly common: () => Common };

export function gathering(): Gathering {
  const groups = new Map<string, Trait & { readonly held: Holder[] }>();
  let of = 0;
  return {
    add: (told) => {
      for (const { key, count, rooms } of told) {
        const name = `${key} ${count}`;
        const group = groups.get(name) ?? { key, count, held: [] };
        groups.set(name, group);
        group.held.push({ design: of, rooms });
      }
      of += 1;
    },
    common: () => sorted([...groups.values()], of),
  };
}

/** What can be said of designs together, each by what is told of it alone. */
export function commonOf(designs: readonly (readonly Told[])[]): Common {
  const all = gathering();
  designs.forEach(all.add);
  return all.common();
}

function sorted(groups: readonly Group[], of: number): Common {
  const inOrder = [...groups].sort(
    (a, b) => TRAITS.indexOf(a.key) - TRAITS.indexOf(b.key) || first(a) - first(b),
  );
  const saying = inOrder.filter(({ key }) => of > 1 && !SAYS_NOTHING.has(key));
  // A house that bears the largest number bears the smaller ones.
  const largest = ({ key, count }: Trait): boolean =>
    groups.every((other) => other.key !== key || other.count <= count);
  const alone = saying.filter((g) => g.held.length === 1 && NEEDS.has(g.key) && largest(g));
  return {
    of,
    same: saying.filter(({ held }) => held.length === of),
    patterns: saying
      .filter(({ held }) => held.length > 1 && held.length < of)
      .sort((a, b) => b.held.length - a.held.length),
    differences: topicsOf(inOrder)
      .filter((all) => all.length > 1)
      .sort((a, b) => apart(b) - apart(a)),
    alone: alone.map(({ key, count }) => ({ key, count })),
  };
}

/** How many pairs of designs a topic tells apart. */
function apart(groups: readonly Group[]): number {
  const sizes = groups.map(({ held }) => held.length);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  return sizes.reduce((pairs, size) => pairs + size * (all - size), 0) / 2;
}

const first = ({ held }: Group): number => held[0]!.design;

function topicsOf(groups: readonly Group[]): Group[][] {
  const topics = new Map<Topic, Group[]>();
  for (const group of groups) {
    const topic = topicOf(group.key);
    topics.set(topic, [...(topics.get(topic) ?? []), group]);
  }
  return [...topics.values()].map((all) => all.sort((a, b) => first(a) - first(b)));
}
