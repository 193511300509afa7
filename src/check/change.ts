import type { QuantityId } from '../model/prices.ts';
import type { Kr, M2 } from '../model/units.ts';
import type { AreaReport } from './area.ts';
import type { CostReport } from './cost.ts';
import { rounded } from './floor.ts';

/** A difference in kroner, as surely as the price list knows it: both ends on one side of 0, the nearer one first. */
export type KrChange = { readonly least: Kr; readonly most: Kr };

/** What stands between two designs: floor in use, and money; null when one of the two cannot be told. */
export type Change = { readonly area: M2; readonly cost: KrChange | null };

export type Told = { readonly area: AreaReport; readonly cost: CostReport | null };

const ranged = (mid: Kr, uncertainty: number): KrChange => ({
  least: Math.round(mid * (1 - uncertainty)),
  most: Math.round(mid * (1 + uncertainty)),
});

/** From one to the other: a subtraction of what the meters show already. The sum is uncertain as the later list is. */
export const changeBetween = (before: Told, after: Told): Change => ({
  area: rounded(after.area.inUse - before.area.inUse),
  cost: before.cost && after.cost && ranged(after.cost.mid - before.cost.mid, after.cost.uncertainty),
});

/** What of a change in cost comes from one quantity, or from the steps between the elements and the whole project. */
export type Moved = KrChange & { readonly what: QuantityId | 'steps' };

/**
 * What drove a change in cost, most first, and last the steps on top of it; together it is the whole change. Told by quantity and not by line, so that a design
 * before and after a change of price list can be held against each other.
 */
export function whatMoved(before: CostReport, after: CostReport): Moved[] {
  const by = new Map<QuantityId, Kr>();
  for (const [{ lines }, sign] of [
    [after, 1],
    [before, -1],
  ] as const)
    for (const { measure, mid } of lines) by.set(measure, (by.get(measure) ?? 0) + sign * mid);
  const steps = after.mid - after.elements - (before.mid - before.elements);
  return [...[...by].sort(([, a], [, b]) => Math.abs(b) - Math.abs(a)), ['steps', steps] as const]
    .filter(([, kr]) => kr !== 0)
    .map(([what, kr]) => ({ what, ...ranged(kr, after.uncertainty) }));
}
