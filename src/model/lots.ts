/**
 * In a meeting designs lie in an order that means nothing, and are called by names that mean nothing: both are drawn by lot from the seed of
 * the meeting, so that they are the same whenever the meeting is opened and whoever brought which design first.
 */

/** The lot of something in a meeting, 0 … 2³² − 1: FNV-1a, stirred once more since texts that end alike lie near each other in it. */
export function lotOf(seed: string, what: string): number {
  let lot = 0x811c9dc5;
  for (const letter of `${seed} ${what}`) lot = Math.imul(lot ^ letter.codePointAt(0)!, 0x01000193);
  lot = Math.imul(lot ^ (lot >>> 16), 0x85ebca6b);
  lot = Math.imul(lot ^ (lot >>> 13), 0xc2b2ae35);
  return (lot ^ (lot >>> 16)) >>> 0;
}

/** Designs in the order of the meeting. One that comes later finds its place, and the others keep theirs. */
export const byLot = <T extends { readonly hash: string }>(seed: string, designs: readonly T[]): T[] =>
  [...designs].sort((a, b) => lotOf(seed, a.hash) - lotOf(seed, b.hash) || (a.hash < b.hash ? -1 : 1));

/** Names there are in every language (words/patterns/); a design beyond them is told by a number too. */
export const NICKNAMES = 64;

/** A nickname nobody in the meeting has, as its place among the names. */
export function nextNickname(seed: string, taken: readonly number[]): number {
  const drawn = Array.from({ length: NICKNAMES }, (_, name) => ({ name, lot: lotOf(seed, `name ${name}`) }))
    .sort((a, b) => a.lot - b.lot || a.name - b.name)
    .map(({ name }) => name);
  const rounds = Array.from({ length: taken.length / NICKNAMES + 1 }, (_, round) => round * NICKNAMES);
  return rounds.flatMap((from) => drawn.map((name) => from + name)).find((name) => !taken.includes(name))!;
}
