import type { Mm, Point, Rect } from '../model/units.ts';
import { shared } from '../model/units.ts';

/** Text in a room: what of it fits, how large (CSS pixels, 11 at least), and whether it stands on end. */
export type Label = {
  readonly name: readonly string[];
  readonly area: string | null;
  readonly size: number;
  readonly turned: boolean;
};

/** Line height and the area's size, as shares of the name's size. */
export const LEADING = 1.22;
export const AREA_SIZE = 0.9;
/** Kept clear between text and wall, in CSS pixels. */
const PADDING = 5;

const NARROW = /[\s.,:;'’|!()ijlItfr1·-]/;
const WIDE = /[mwMWÆæЖШЩЮжшщюm@%–—]/;

/** Width of a text in ems, by its letters: measured text would mean a layout pass a frame, and this errs on the wide side. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) {
    if (NARROW.test(letter)) width += 0.36;
    else if (WIDE.test(letter)) width += 0.94;
    else if (letter !== letter.toLowerCase()) width += 0.7;
    else width += 0.6;
  }
  return width;
}

/** A name on two lines, broken at the space nearest its middle; null when it is one word. */
function broken(name: string): readonly string[] | null {
  const spaces = [...name.matchAll(/\s+/g)].map((m) => m.index);
  if (spaces.length === 0) return null;
  const at = spaces.reduce((best, i) =>
    Math.abs(i - name.length / 2) < Math.abs(best - name.length / 2) ? i : best,
  );
  return [name.slice(0, at), name.slice(at).trim()];
}

/** Sizes for comfort and, when those do not fit, for need, in CSS pixels. */
type Sizes = { readonly comfort: readonly number[]; readonly need: readonly number[] };
const CLOSE: Sizes = { comfort: [16, 14, 12.5], need: [12.5, 11] };
/** On a phone the whole home is a hand wide: one modest size for all rooms is calmer than the largest that fits each. */
const AFAR: Sizes = { comfort: [12.5], need: [12.5, 11] };
/** Millimetres a pixel from which the home is seen from afar. */
const FAR: Mm = 18;
/** Share of the floor's width a comfortable text may take. */
const COMFORT = 0.78;

type Form = { readonly text: readonly string[]; readonly ems: number };
const forms = new Map<string, readonly Form[]>();

/** A name on one line and on two, with its width in ems; kept, since names stay while areas change. */
function formsOf(name: string): readonly Form[] {
  let known = forms.get(name);
  if (!known) {
    const lines = broken(name);
    known = [[name], ...(lines ? [lines] : [])].map((text) => ({
      text,
      ems: Math.max(...text.map(textWidth)),
    }));
    forms.set(name, known);
  }
  return known;
}

/**
 * The best of a room's name and area that fits its clear floor: upright before turned, name and area before name alone,
 * large before small. Null when not even the name fits; the drawing then shows the kind's icon. `px` is mm a CSS pixel.
 */
export function fitLabel(clear: Rect, name: string, area: string, px: Mm): Label | null {
  const width = (clear.x1 - clear.x0) / px - 2 * PADDING;
  const height = (clear.y1 - clear.y0) / px - 2 * PADDING;
  const names = formsOf(name);
  const areaEms = textWidth(area) * AREA_SIZE;
  const { comfort, need } = px < FAR ? CLOSE : AFAR;
  const passes = [
    [comfort, COMFORT],
    [need, 1],
  ] as const;
  for (const turned of height > width * 1.2 ? [false, true] : [false]) {
    const [w, h] = turned ? [height, width] : [width, height];
    for (const m2 of [area, null]) {
      for (const [sizes, share] of passes) {
        for (const size of sizes) {
          const fits = names.find(
            ({ text, ems }) =>
              Math.max(ems, m2 ? areaEms : 0) * size <= w * share &&
              (text.length + (m2 ? AREA_SIZE : 0)) * LEADING * size <= h,
          );
          if (fits) return { name: fits.text, area: m2, size, turned };
        }
      }
    }
  }
  return null;
}

/** Width and height a label takes on the sheet, in mm. */
export function blockOf({ name, area, size, turned }: Label, px: Mm): { width: Mm; height: Mm } {
  const ems = Math.max(...name.map(textWidth), area ? textWidth(area) * AREA_SIZE : 0);
  const along = ems * size * px;
  const across = (name.length + (area ? AREA_SIZE : 0)) * LEADING * size * px;
  return turned ? { width: across, height: along } : { width: along, height: across };
}

/** Places tried on each axis, as shares of the way from the middle to the edge. */
const TRIED = [0, -0.5, 0.5, -1, 1] as const;
/** And round the best of them. */
const FINE = [0, -0.25, 0.25] as const;

/** Middle of a block on a floor: the floor's own middle, or the place nearest to it that covers least of what stands there. */
export function settle(
  floor: Rect,
  block: { width: Mm; height: Mm },
  inTheWay: readonly Rect[],
  px: Mm,
): Point {
  const middle = { x: (floor.x0 + floor.x1) / 2, y: (floor.y0 + floor.y1) / 2 };
  const near = inTheWay.filter((r) => shared(r, floor) > 0);
  if (near.length === 0) return middle;
  const slackX = Math.max((floor.x1 - floor.x0 - block.width) / 2 - PADDING * px, 0);
  const slackY = Math.max((floor.y1 - floor.y0 - block.height) / 2 - PADDING * px, 0);
  let best = { u: 0, v: 0, cost: Infinity };
  const at = (u: number, v: number): Point => ({ x: middle.x + u * slackX, y: middle.y + v * slackY });
  const look = (u: number, v: number): void => {
    // A step from the middle costs a little, so that a name moves only for a reason.
    const step = 0.08 * (Math.abs(u) + Math.abs(v));
    if (step >= best.cost) return;
    const { x, y } = at(u, v);
    const here = {
      x0: x - block.width / 2,
      x1: x + block.width / 2,
      y0: y - block.height / 2,
      y1: y + block.height / 2,
    };
    const cost = near.reduce((sum, r) => sum + shared(r, here), 0) / (block.width * block.height) + step;
    if (cost < best.cost) best = { u, v, cost };
  };
  for (const v of TRIED) for (const u of TRIED) look(u, v);
  // The best of them once more, a smaller step to each side: between a bed and a door there is often room for a name.
  const { u, v } = best;
  for (const dv of FINE) for (const du of FINE) look(clamped(u + du), clamped(v + dv));
  return at(best.u, best.v);
}

const clamped = (share: number): number => Math.min(1, Math.max(-1, share));
