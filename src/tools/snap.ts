import type { Plan } from '../derive/plan.ts';
import type { Axis, Mm } from '../model/units.ts';

/** How near the line of another wall a hand must be to be drawn to it, in mm. Whole steps lie farther apart. */
const NEAR: Mm = 100;

/** Lines that inner walls stand on, on a storey and the one under it; a wall is lined up with these. */
export const wallLines = (plan: Plan, storey: number, axis: Axis): Mm[] =>
  [plan.storeys[storey], plan.storeys[storey - 1]].flatMap((s) =>
    (s?.walls ?? []).flatMap((w) => (w.axis === axis && w.kind === 'inner' ? [w.at] : [])),
  );

/** The line nearest to a hand that is near one, or null. */
export function drawnTo(at: Mm, lines: readonly Mm[]): Mm | null {
  const [nearest] = lines.toSorted((a, b) => Math.abs(a - at) - Math.abs(b - at));
  return nearest !== undefined && Math.abs(nearest - at) < NEAR ? nearest : null;
}
