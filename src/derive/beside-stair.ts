import type { Mm } from '../model/units.ts';
import type { Plan, StairPlan } from './plan.ts';

/** As deep as a flight is wide: what is no wider beside a stair is for nothing, and for nobody to pass; mm. */
const PASSABLE: Mm = 900;

/**
 * Clear width of the narrowest strip of a room all along a stair, where nobody can pass; null where there is none. Before its ends one
 * steps on and off, which is another matter. On the storey the stair stands on, or else on the one it leads to.
 */
export function slitBeside(
  plan: Plan,
  stair: StairPlan,
): { readonly storey: number; readonly clear: Mm } | null {
  for (const storey of [stair.storey, stair.storey + 1]) {
    const clear = slitOn(plan, stair, storey);
    if (clear !== null) return { storey, clear };
  }
  return null;
}

function slitOn({ rooms, shell }: Plan, { bounds, bottom, top }: StairPlan, storey: number): Mm | null {
  const ends = [bottom, top];
  const upright = (x: Mm): boolean => ends.some(({ from, to }) => from.x === x && to.x === x);
  const level = (y: Mm): boolean => ends.some(({ from, to }) => from.y === y && to.y === y);
  const floor = rooms.filter((room) => room.storey === storey).flatMap(({ rects }) => rects);
  const strips = floor.flatMap(({ x0, x1, y0, y1 }) => {
    const along = y0 <= bounds.y0 && y1 >= bounds.y1;
    const across = x0 <= bounds.x0 && x1 >= bounds.x1;
    const right = x0 === bounds.x1 && !upright(x0);
    const left = x1 === bounds.x0 && !upright(x1);
    if (along && (left || right)) return [x1 - x0];
    const under = y0 === bounds.y1 && !level(y0);
    const over = y1 === bounds.y0 && !level(y1);
    return across && (over || under) ? [y1 - y0] : [];
  });
  const clear = Math.min(...strips) - shell.walls.inner;
  return clear < PASSABLE ? clear : null;
}
