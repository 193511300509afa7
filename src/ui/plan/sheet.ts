import type { Plan } from '../../derive/plan.ts';
import { houseRect } from '../../drawing/house.ts';
import type { Mm, Rect } from '../../model/units.ts';
import type { Margin, Size } from './viewport.ts';

/** How much of the neighbour's half is shown beyond the party wall. */
export const NEIGHBOUR: Mm = 650;

/**
 * What the drawing of any storey of a home covers: its house, a strip of the neighbour's and the doors that open outwards.
 * The same for all storeys, so that a storey switch moves nothing.
 */
export function sheetRect(plan: Plan): Rect {
  const { shell } = plan;
  const house = houseRect(shell);
  const beyond = shell.walls.party + NEIGHBOUR;
  const all = [
    shell.party === 'left' ? { ...house, x0: house.x0 - beyond } : { ...house, x1: house.x1 + beyond },
    ...plan.openings.flatMap((o) => (o.outer ? (o.sweep ?? []) : [])),
  ];
  return {
    x0: Math.min(...all.map((r) => r.x0)),
    y0: Math.min(...all.map((r) => r.y0)),
    x1: Math.max(...all.map((r) => r.x1)),
    y1: Math.max(...all.map((r) => r.y1)),
  };
}

/** Round the house, in CSS pixels: the entrance mark above, north arrow and scale bar below. */
const MARGIN: Margin = { top: 30, right: 26, bottom: 58, left: 26 };
/** On a small sheet, and with large text, the home comes first: the entrance mark stays, north arrow and scale bar make room. Below, a sentence of two lines. */
const SMALL_MARGIN: Margin = { top: 26, right: 6, bottom: 20, left: 6 };
/** Below this height, in CSS pixels, a sheet is small. */
const SMALL = 380;
/** On a sheet no wider than this, in CSS pixels, a sentence takes two lines, of which the upper lies over the drawing: so high. */
const [NARROW, LINE] = [640, 21];

export const isSmall = (size: Size): boolean => size.height < SMALL;
export function marginOf(size: Size, large = 1): Margin {
  if (large === 1 && isSmall(size)) return SMALL_MARGIN;
  if (large === 1) return size.width > NARROW ? MARGIN : { ...MARGIN, bottom: MARGIN.bottom + LINE };
  const { top, right, bottom, left } = SMALL_MARGIN;
  return { top: top * large, right: right * large, bottom: bottom * large, left: left * large };
}

/** What the browser takes for ordinary text when nobody has asked for another size, in CSS pixels. */
const USUAL_TEXT = 16;

/** As much larger as text is on the rest of the page, but on a small sheet, where names would fit no room. */
export function largeFor(size: Size): number {
  const text = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return isSmall(size) ? 1 : Math.max(1, text / USUAL_TEXT);
}
