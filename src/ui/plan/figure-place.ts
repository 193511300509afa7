import { textWidth } from '../../drawing/label.ts';
import type { Mm, Rect } from '../../model/units.ts';
import { grown, shared } from '../../model/units.ts';
import type { Beside } from '../../store/guides.ts';

/** How large the figure of a length is, in CSS pixels. */
export const SIZE = 13;
/** How far beside its line it stands, in CSS pixels: most gaps are too short to hold it. */
const OFF = 8;
/** What is kept clear round it, in CSS pixels: letters that touch are read as one. */
export const CLEAR = 4;
/** Places along its line that are tried, as shares of it: the middle before the rest. */
const ALONG = [0.5, 0.25, 0.75, 0.1, 0.9] as const;

type Placed = {
  readonly x: Mm;
  readonly y: Mm;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly rect: Rect;
};

/** Where what is written of a line stands beside it: on its own side of it and in the middle, unless a name lies there, and not past its end unless names lie all along; where they lie everywhere, where least of them does. */
export function figurePlace(gap: Beside, text: string, names: readonly Rect[], px: Mm): Placed {
  const places = [true, false].flatMap((within) =>
    [gap.away, -gap.away].flatMap((away) =>
      ALONG.map((share) => placedAt(gap, away, share, within, text, px)),
    ),
  );
  const covered = ({ rect }: Placed): number =>
    names.reduce((sum, name) => sum + shared(name, grown(rect, CLEAR * px)), 0);
  return places.reduce((best, place) => (covered(place) < covered(best) ? place : best));
}

function placedAt(
  { axis, at, from, to }: Beside,
  away: number,
  share: number,
  within: boolean,
  text: string,
  px: Mm,
): Placed {
  const [off, size] = [away * OFF * px, SIZE * px];
  const wide = textWidth(text) * size;
  const high = 0.72 * size;
  const long = axis === 'v' ? high : wide;
  const half = within && long <= to - from ? long / 2 : 0;
  const along = Math.min(Math.max(from + (to - from) * share, from + half), to - half);
  if (axis === 'v') {
    const x = at + off;
    const rect = {
      x0: away > 0 ? x : x - wide,
      x1: away > 0 ? x + wide : x,
      y0: along - high / 2,
      y1: along + high / 2,
    };
    return { x, y: along + high / 2, anchor: away > 0 ? 'start' : 'end', rect };
  }
  const y = at + off + (away > 0 ? high : 0);
  const rect = { x0: along - wide / 2, x1: along + wide / 2, y0: y - high, y1: y };
  return { x: along, y, anchor: 'middle', rect };
}
