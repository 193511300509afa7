import type { Design } from './design.ts';
import type { Kinds } from './kinds.ts';
import type { PriceList } from './prices.ts';
import type { ProgrammeHead } from './programme.ts';
import type { HouseSide, Ref, Shell } from './shell.ts';
import { mirrorShell, sameRef } from './shell.ts';

/** A finished home from `models/examples/`. Fictional, and says so. */
export type Example = {
  readonly id: string;
  readonly revision: number;
  readonly date: string;
  readonly source: string;
  /** Shown on the first screen; a fixture for tests is not. */
  readonly shown: boolean;
  readonly design: Design;
};

/** All that the municipality keeps in `models/`, read and validated. Shells stand here as side A. */
export type Models = {
  readonly shells: readonly Shell[];
  readonly programmes: readonly ProgrammeHead[];
  readonly prices: readonly PriceList[];
  readonly kinds: Kinds;
  readonly examples: readonly Example[];
};

/** The file a reference names; undefined when this copy of the program does not have that revision. */
export const named = <T extends Ref>(list: readonly T[], ref: Ref): T | undefined =>
  list.find((item) => sameRef(item, ref));

/** The newest revision of a file. */
export const newest = <T extends Ref>(list: readonly T[], id: string): T | undefined =>
  list.filter((item) => item.id === id).sort((a, b) => b.revision - a.revision)[0];

type Dated = Ref & { readonly date: string; readonly extends?: Ref };

/**
 * The file a new home is drawn by: of latest date, which is how a municipality puts its own in force. One that another extends is in
 * force through that. Undefined when there is none.
 */
export const inForce = <T extends Dated>(list: readonly T[]): T | undefined =>
  list
    .filter(({ id }) => !list.some((other) => other.extends?.id === id))
    .sort((a, b) => b.date.localeCompare(a.date) || b.revision - a.revision)[0];

const mirrored = new WeakMap<Shell, Shell>();

/** The shell a design stands in, on its side; the same object at every call. */
export function shellFor(models: Pick<Models, 'shells'>, ref: Ref, side: HouseSide): Shell | undefined {
  const shell = named(models.shells, ref);
  if (!shell || side === shell.side) return shell;
  const other = mirrored.get(shell) ?? mirrorShell(shell);
  mirrored.set(shell, other);
  return other;
}
