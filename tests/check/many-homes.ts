import fc from 'fast-check';
import { expect } from 'vitest';
import type { Common, Group } from '../../src/check/common.ts';
import { commonOf } from '../../src/check/common.ts';
import type { Told, Trait } from '../../src/check/traits.ts';
import { topicOf, traitsOf } from '../../src/check/traits.ts';
import { derive } from '../../src/derive/derive.ts';
import { loadModels } from '../../src/io/models.ts';
import { troubledHome } from '../tries/troubled.ts';
import type { Drawn } from './told-by-hand.ts';
import { byHand } from './told-by-hand.ts';

const models = loadModels();

/** A home, now and then with a desk somewhere: an example that somebody was careless with, or one drawn at random. */
export const anyHome: fc.Arbitrary<Drawn> = fc
  .record({
    seed: fc.nat(),
    how: fc.constantFrom('careless' as const, 'drawn' as const),
    desks: fc.array(fc.record({ storey: fc.nat(1), x: fc.nat(8000), y: fc.nat(9000) }), { maxLength: 2 }),
  })
  .map(({ seed, how, desks }) => {
    const { design, shell } = troubledHome(models, seed, how);
    const pieces = desks.map((at) => ({ kind: 'desk', turn: 0 as const, ...at }));
    return { design: { ...design, furniture: [...design.furniture, ...pieces] }, shell };
  });
export const anyHomes = fc.array(anyHome, { minLength: 2, maxLength: 6 });

const toldOf = ({ design, shell }: Drawn): readonly Told[] => traitsOf(derive(design, shell), models.kinds);
const groupsIn = ({ same, patterns, differences }: Common): Group[] => [
  ...same,
  ...patterns,
  ...differences.flat(),
];

/** All that is said of homes is so, and of just those it is said of, counted again by hand. Gives what was said. */
export function expectSo(homes: readonly Drawn[]): readonly Trait[] {
  const truths = homes.map(byHand);
  const common = commonOf(homes.map(toldOf));
  const holding = (trait: Trait): number[] => truths.flatMap((isSo, i) => (isSo(trait) ? [i] : []));
  for (const group of groupsIn(common))
    expect(
      group.held.map(({ design }) => design),
      `${group.key} ${group.count}`,
    ).toEqual(holding(group));
  for (const { held } of common.same) expect(held).toHaveLength(homes.length);
  for (const { held } of common.patterns) {
    expect(held.length).toBeGreaterThan(1);
    expect(held.length).toBeLessThan(homes.length);
  }
  for (const trait of common.alone) {
    expect(holding(trait), trait.key).toHaveLength(1);
    // Whose it is is nowhere in it.
    expect(Object.keys(trait).sort()).toEqual(['count', 'key']);
  }
  return groupsIn(common);
}

/** Of each topic one thing is said of a home, and the rooms it lights are there. */
export function expectEachOnce(home: Drawn): void {
  const told = toldOf(home);
  expect(new Set(told.map(({ key }) => topicOf(key))).size).toBe(told.length);
  for (const id of told.flatMap(({ rooms }) => rooms))
    expect(home.design.storeys.some(({ rows }) => rows.some((row) => row.includes(id)))).toBe(true);
}

/** What is said of homes does not hang on the order in which they are given. */
export function expectAnyOrder(homes: readonly Drawn[]): void {
  const said = (order: readonly Drawn[]): string[] =>
    groupsIn(commonOf(order.map(toldOf)))
      .map(({ key, count, held }) => `${key} ${count} ${held.length}`)
      .sort();
  expect(said([...homes].reverse())).toEqual(said(homes));
}
