import type { Plan, StoreyPlan } from '../derive/plan.ts';
import type { Kinds } from '../model/kinds.ts';
import type { Mm, Rect, Side } from '../model/units.ts';
import { around } from '../model/units.ts';
import { spanOf } from './earth.ts';
import { houseRect } from './house.ts';
import type { Drawing } from './lines.ts';
import { linesOf } from './lines.ts';
import { looking } from './looking.ts';
import { measuresOf } from './measures.ts';
import type { DrawingWords } from './names.ts';
import { namesOf } from './names.ts';
import { neighbourName, northArrow, scaleBar, withChains } from './sheet.ts';
import { roundOf } from './upright-drawing.ts';

/** What of a storey one wants to see beside its walls. */
export type Shown = { readonly chains: boolean; readonly furniture: boolean };

/** The window a storey is drawn in, in CSS pixels. */
export type Window = { readonly width: number; readonly height: number };

/** CSS pixels for a millimetre of paper: the smallest letters of a sheet, 1.9 mm, can be read on a screen. */
export const DOTS = 5.8;
/** Round the house without chains, and under it for scale bar and north arrow; on paper, in mm. */
const EDGE = 6;
const FOOT = 15;
/** From the end of the scale bar, past its unit, to the middle of the north arrow. */
const PAST_BAR = 12;

/** All that a storey takes with what is shown round it. */
function framed(plan: Plan, { chains }: Shown, scale: number): Rect {
  const house = houseRect(plan.shell);
  const doors = plan.openings.flatMap((o) => (o.outer ? (o.sweep ?? []) : []));
  const { x0, y0, x1, y1 } = chains ? withChains(plan, scale) : (around([house, ...doors]) ?? house);
  const edge = chains ? 0 : EDGE * scale;
  return { x0: x0 - edge, y0: y0 - edge, x1: x1 + edge, y1: y1 + edge + FOOT * scale };
}

/** The part of the storey a screen shows, the scale of its letters and pens as on paper, and mm a CSS pixel. */
export type Fit = { readonly rect: Rect; readonly scale: number; readonly px: Mm };

/**
 * Lays the house, with what is shown round it, as large as the window lets it be; the same for all its storeys. Chains keep their size on
 * the screen, so that the smaller the house is drawn the more of the window they take: the two are brought to agree step by step.
 */
export function fitScreen(plan: Plan, shown: Shown, { width, height }: Window): Fit {
  let scale = 50;
  for (let i = 0; i < 24; i++) {
    const { x0, y0, x1, y1 } = framed(plan, shown, scale);
    scale = Math.min(Math.max((x1 - x0) / width, (y1 - y0) / height) * DOTS, 400);
  }
  return { rect: framed(plan, shown, scale), scale, px: scale / DOTS };
}

/** A storey as on its printed sheet, with scale bar and north arrow under it. */
export function screenDrawing(
  plan: Plan,
  storey: StoreyPlan,
  kinds: Kinds['furniture'],
  words: DrawingWords & { readonly north: string; readonly neighbour: string },
  shown: Shown,
  { rect, scale }: Fit,
): Drawing {
  const seen = shown.furniture ? kinds : {};
  const measures = shown.chains ? measuresOf(plan, storey, scale) : { lines: [], texts: [] };
  const foot = rect.y1 - 6 * scale;
  const house = houseRect(plan.shell);
  const end = house.x0 + 3000;
  const bar = scaleBar({ x: end, y: foot + 2 * scale }, scale);
  const north = { x: Math.max(house.x1 - 11 * scale, end + PAST_BAR * scale), y: foot };
  return {
    lines: [
      ...linesOf(plan, storey, seen),
      ...measures.lines,
      ...bar.lines,
      northArrow(north, plan.shell.streetAzimuth, scale),
    ],
    texts: [
      ...measures.texts,
      ...namesOf(plan, storey, seen, words, scale),
      ...bar.texts,
      neighbourName(plan, words.neighbour, scale),
      {
        layer: 'sheet',
        at: { x: north.x + 8 * scale, y: north.y },
        text: words.north,
        height: 2.6 * scale,
        turn: 0,
      },
    ],
  };
}

/** What is written beside a house drawn upright is no smaller beside it than at 1 : so much, however narrow the window is. */
const COARSEST = 300;

/** The scale at which a house drawn upright fills the window: the same wherever it is cut. */
export function uprightScale(
  plan: Plan,
  towards: Side,
  measured: boolean,
  { width, height }: Window,
): number {
  const span = spanOf(plan, looking(towards));
  const written = roundOf({ x0: 0, x1: 0, y0: 0, y1: 0 }, 1, measured);
  const along = (house: Mm, paper: number, pixels: number): number => {
    const left = pixels - paper * DOTS;
    return left > 0 ? (house * DOTS) / left : COARSEST;
  };
  const across = along(span.x1 - span.x0, written.x1 - written.x0, width);
  const down = along(span.y1 - span.y0, written.y1 - written.y0, height);
  return Math.min(COARSEST, Math.max(across, down));
}
