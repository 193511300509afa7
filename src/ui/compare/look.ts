import type { Plan } from '../../derive/plan.ts';
import { houseRect } from '../../drawing/house.ts';
import type { Point, Rect } from '../../model/units.ts';
import { sheetRect } from '../plan/sheet.ts';
import type { Camera, Margin, Size } from '../plan/viewport.ts';
import { fitted } from '../plan/viewport.ts';

/** The middle of a house: what several homes have in common, so that one look serves them all. */
export function middleOf({ shell }: Plan): Point {
  const { x0, y0, x1, y1 } = houseRect(shell);
  return { x: (x0 + x1) / 2, y: (y0 + y1) / 2 };
}

/** What all the homes cover together, in mm from the middle of each. */
export function coveredBy(plans: readonly Plan[]): Rect {
  const all = plans.map((plan) => {
    const { x, y } = middleOf(plan);
    const r = sheetRect(plan);
    return { x0: r.x0 - x, y0: r.y0 - y, x1: r.x1 - x, y1: r.y1 - y };
  });
  return {
    x0: Math.min(...all.map((r) => r.x0)),
    y0: Math.min(...all.map((r) => r.y0)),
    x1: Math.max(...all.map((r) => r.x1)),
    y1: Math.max(...all.map((r) => r.y1)),
  };
}

/** A look from the middle of a house, as a look on its own sheet. */
export const lookOn = (camera: Camera, { x, y }: Point): Camera => ({
  ...camera,
  x: camera.x + x,
  y: camera.y + y,
});

/** Between two homes, and round the drawing in its pane, in CSS pixels. */
const GAP = 12;
export const MARGIN: Margin = { top: 22, right: 8, bottom: 10, left: 8 };

export type Laid = { readonly columns: number; readonly pane: Size; readonly home: Camera };

/**
 * Homes in as many columns as draw them largest in a place of this size; `head` is the height of the name over each. No pane is
 * lower than `lowest`: then the place scrolls.
 */
export function laidOut(covered: Rect, count: number, place: Size, head: number, lowest: number): Laid {
  const tries = Array.from({ length: count }, (_, i): Laid => {
    const columns = i + 1;
    const rows = Math.ceil(count / columns);
    const pane = {
      width: Math.max(1, Math.floor((place.width - GAP * (columns - 1)) / columns)),
      height: Math.max(lowest, Math.floor((place.height - GAP * (rows - 1)) / rows) - head),
    };
    return { columns, pane, home: fitted(covered, pane, MARGIN) };
  });
  const { columns, pane, home } = tries.reduce((best, next) =>
    next.home.scale > best.home.scale ? next : best,
  );
  // No taller than the drawing: white paper under a home says nothing.
  const tall = Math.ceil((covered.y1 - covered.y0) * home.scale) + MARGIN.top + MARGIN.bottom;
  const tight = { ...pane, height: Math.min(pane.height, tall) };
  return { columns, pane: tight, home: fitted(covered, tight, MARGIN) };
}
