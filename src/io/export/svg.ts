import type { Line, Text } from '../../drawing/lines.ts';
import { LAYERS } from '../../drawing/lines.ts';
import { DASH, HALO, INK, PENS } from '../../drawing/pens.ts';
import type { Sheet } from '../../drawing/sheet.ts';
import { escaped } from './xml.ts';

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
    const { pen, fill = 'none', dashed } = PENS[layer];
    const lines = sheet.lines.filter((l) => l.layer === layer).map(path);
    const texts = sheet.texts.filter((t) => t.layer === layer).map(text);
    if (lines.length + texts.length === 0) return '';
    // A name is read across what stands in its room.
    const halo =
      layer === 'name' ? ` stroke="#fff" stroke-width="${short(HALO * scale)}" paint-order="stroke"` : '';
    const dashes = dashed ? ` stroke-dasharray="${DASH[0] * scale} ${DASH[1] * scale}"` : '';
    return [
      `<g id="${layer}">`,
      `<g fill="${fill}" stroke="${INK}" stroke-width="${short(pen * scale)}" stroke-linejoin="round"${dashes}>${lines.join('')}</g>`,
      `<g fill="${INK}" font-family="Noto Sans, Arial, sans-serif"${halo}>${texts.join('')}</g>`,
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
