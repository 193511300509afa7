import type { Plan, StoreyPlan } from '../derive/plan.ts';
import type { Kinds } from '../model/kinds.ts';
import type { Facade } from '../model/shell.ts';
import { topHeight } from '../model/shell.ts';
import type { Mm } from '../model/units.ts';
import { measureArea } from './area.ts';

/** Mean level of the ground along the façades, over the storey's floor; null where the shell has none. The other half has the same. */
export function meanGround(facades: readonly Facade[]): Mm | null {
  const length = facades.reduce((sum, { from, to }) => sum + to - from, 0);
  if (length === 0) return null;
  return facades.reduce((sum, { from, to, ground }) => sum + ground * (to - from), 0) / length;
}

/**
 * Figures of G-05: a basement's ceiling over the mean ground, and the parts of the floor below that a small floor is less than
 * one of.
 */
export const STOREY_FIGURES = ['basement_mm', 'mezzanine_parts_count', 'loft_parts_count'] as const;
type Limits = Readonly<Record<(typeof STOREY_FIGURES)[number], number>>;

/** Why a storey cannot be told to count or not: its rooms, the ground, or whether it stands open to the floor below. */
export type Doubt = 'rooms' | 'ground' | 'open';
/** What counts of one storey of this half, or why it cannot be told. */
export type Counted = 'yes' | 'no' | Doubt;

/**
 * Whether a storey counts (TEK17 § 6-1): a floor that can be measured counts, but not a basement with stores only whose ceiling is low
 * over the ground, a mezzanine that is small beside the floor below, or a small loft with stores only. Stores are the secondary
 * part, all other rooms the main part.
 */
function counts(plan: Plan, kinds: Kinds, storey: StoreyPlan, f: Limits): Counted {
  const bra = (index: number) => measureArea(plan).storeys[index]?.bra ?? 0;
  const own = bra(storey.index);
  const below = bra(storey.index - 1);
  if (own === 0) return 'no';
  if (own < below / f.mezzanine_parts_count) return 'open';
  if (storey.rooms.some((r) => kinds.rooms[r.kind].serves !== 'store')) return 'yes';
  // Stores only, or nothing drawn yet: then what is said of stores may come to be true.
  const stores = storey.rooms.length > 0 ? 'no' : 'rooms';
  const { level, facades } = storey.shell;
  if (level > 0) return storey === plan.storeys.at(-1) && own < below / f.loft_parts_count ? stores : 'yes';
  if (level === 0) return 'yes';
  const ground = meanGround(facades);
  if (ground === null) return 'ground';
  return topHeight(storey.shell) - ground < f.basement_mm ? stores : 'yes';
}

/** What counts, storey by storey from below. */
export const countedStoreys = (plan: Plan, kinds: Kinds, f: Limits): readonly Counted[] =>
  plan.storeys.map((s) => counts(plan, kinds, s, f));
