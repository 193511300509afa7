import type { Layer, Line, Text } from '../../drawing/lines.ts';
import { LAYERS } from '../../drawing/lines.ts';
import type { Sheet } from '../../drawing/sheet.ts';

/** Pens on paper in mm, after how much a line tells: cut walls most, what is beyond the cut least. */
const PEN: Readonly<Record<Layer, { readonly pen: number; readonly fill?: string; readonly dash?: true }>> = {
  unbuilt: { pen: 0.13, dash: true },
  stair: { pen: 0.18 },
  overhead: { pen: 0.13, dash: true },
  furniture: { pen: 0.13 },
  wall: { pen: 0.35, fill: '#c9c5bd' },
  window: { pen: 0.18, fill: '#fff' },
  door: { pen: 0.25 },
  swing: { pen: 0.13 },
  lost: { pen: 0.13, dash: true },
  measure: { pen: 0.13 },
  name: { pen: 0 },
  sheet: { pen: 0.18 },
};

const escaped = (text: string): string =>
  [...text]
    .map((c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c)
    // XML has no way to write these.
    .filter((c) => c >= ' ')
    .join('');

/** A number as short as it can be written to the hundredth of a millimetre. */
const short = (value: number): string => String(Math.round(value * 100) / 100);

function path({ d, moved }: Line): string {
  const at = moved
    ? ` transform="translate(${short(moved.x)} ${short(moved.y)}) rotate(${moved.turn * 90})"`
    : '';
  return `<path d="${escaped(d)}"${at}/>`;
}

function text({ at, text: says, height, turn, begins }: Text): string {
  const anchor = begins ? '' : ' text-anchor="middle"';
  const place = `translate(${short(at.x)} ${short(at.y)})${turn ? ` rotate(${turn})` : ''}`;
  return `<text transform="${place}" y="${short(height * 0.36)}" font-size="${short(height)}"${anchor}>${escaped(says)}</text>`;
}

/** A sheet as an SVG picture at true scale on its paper: black lines on white, text as text. One group a layer. */
export function svgOf(sheet: Sheet): string {
  const { width, height, scale, corner } = sheet;
  const groups = LAYERS.map((layer) => {
    const { pen, fill = 'none', dash } = PEN[layer];
    const lines = sheet.lines.filter((l) => l.layer === layer).map(path);
    const texts = sheet.texts.filter((t) => t.layer === layer).map(text);
    if (lines.length + texts.length === 0) return '';
    const dashes = dash ? ` stroke-dasharray="${1.5 * scale} ${scale}"` : '';
    return [
      `<g id="${layer}">`,
      `<g fill="${fill}" stroke="#1f1a14" stroke-width="${short(pen * scale)}" stroke-linejoin="round"${dashes}>${lines.join('')}</g>`,
      `<g fill="#1f1a14" font-family="Noto Sans, Arial, sans-serif">${texts.join('')}</g>`,
      '</g>',
    ].join('');
  });
  const box = [corner.x, corner.y, width * scale, height * scale].map(short).join(' ');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}mm" height="${height}mm" viewBox="${box}">`,
    `<rect x="${short(corner.x)}" y="${short(corner.y)}" width="${width * scale}" height="${height * scale}" fill="#fff"/>`,
    ...groups,
    '</svg>',
  ].join('\n');
}
