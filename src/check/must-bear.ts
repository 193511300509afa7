import type { Kr, M2 } from '../model/units.ts';
import type { RuleId } from './finding-keys.ts';
import type { Seen, ToldNeed } from './seen.ts';
import type { Trait } from './traits.ts';

/** Something that is asked of the frame, as a need of the house: whose it is is not told. `count` is in how many designs. */
export type Bear =
  /** The largest that is needed beyond the frame; of money, what it may come to. */
  | { readonly what: 'area'; readonly over: M2; readonly count: number }
  | { readonly what: 'budget'; readonly over: Kr; readonly count: number }
  /** Something a family has told and lets be known. */
  | { readonly what: 'told'; readonly need: ToldNeed }
  /** Something that only one has drawn. */
  | { readonly what: 'drawn'; readonly trait: Trait }
  /** A demand that does not hold in several: then it may be the house that makes it hard. */
  | { readonly what: 'rule'; readonly id: RuleId; readonly count: number };

/** What a design asks of the frame. */
export type Asks = Pick<Seen, 'figures' | 'unmet' | 'needs'>;

/** What the frame must bear, over all designs: area and money, what families have told, what only one has drawn, then the rules. */
export function mustBear(designs: readonly Asks[], alone: readonly Trait[]): readonly Bear[] {
  const areas = designs.map(({ figures: { area } }) => area).filter(({ band }) => band === 'over');
  const costs = designs.flatMap(({ figures: { cost } }) => (cost?.band === 'over' ? [cost] : []));
  const needs = new Set(designs.flatMap((design) => design.needs));
  const unmet = countOf(designs.flatMap((design) => design.unmet));
  return [
    ...most(
      'area',
      areas.map(({ inUse, frame }) => inUse - frame),
    ),
    ...most(
      'budget',
      costs.map(({ high, frame }) => high - frame),
    ),
    ...[...needs].sort().map((need): Bear => ({ what: 'told', need })),
    ...alone.map((trait): Bear => ({ what: 'drawn', trait })),
    ...[...unmet]
      .filter(([, count]) => count > 1)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, count]): Bear => ({ what: 'rule', id, count })),
  ];
}

const most = (what: 'area' | 'budget', overs: readonly number[]): Bear[] =>
  overs.length > 0 ? [{ what, over: Math.max(...overs), count: overs.length }] : [];

function countOf<T>(items: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}
