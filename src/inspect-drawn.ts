import type { Plan, StoreyPlan } from './derive/plan.ts';
import type { Rect } from './model/units.ts';
import { within } from './model/units.ts';

const LETTER_MM = 300;

/** A storey drawn in letters, one every 300 mm, by who holds the floor in the middle of each. */
export function drawn(plan: Plan, { rooms, free, unbuilt, index }: StoreyPlan): string {
  const holds = (rects: readonly Rect[], x: number, y: number) => rects.some((r) => within(r, { x, y }));
  const stairs = plan.stairs
    .filter((s) => s.storey === index || s.storey + 1 === index)
    .flatMap((s) => s.rects);
  const letterAt = (x: number, y: number): string => {
    if (holds(stairs, x, y)) return '#';
    if (holds(free.rects, x, y)) return '.';
    if (holds(unbuilt, x, y)) return '-';
    return rooms.find((r) => holds(r.rects, x, y))?.id ?? ' ';
  };
  const along = (end: number) =>
    Array.from({ length: Math.ceil(end / LETTER_MM) }, (_, i) => (i + 0.5) * LETTER_MM);
  const xs = along(plan.shell.xs.at(-1)!);
  return along(plan.shell.ys.at(-1)!)
    .map((y) => `  ${xs.map((x) => letterAt(x, y)).join('')}`.trimEnd())
    .join('\n');
}
