import type { Furniture } from '../../model/design.ts';
import type { FurnitureKind } from '../../model/kinds.ts';
import type { Mm, Rect } from '../../model/units.ts';

/** Draws a piece in its own box: (0, 0) is the back left corner, y runs forward from the wall. One SVG path, in mm. */
type Draw = (w: Mm, d: Mm) => string;

const round = (x: Mm, y: Mm, w: Mm, h: Mm, r: Mm): string => {
  const q = Math.min(r, w / 2, h / 2);
  return `M${x + q} ${y}h${w - 2 * q}a${q} ${q} 0 0 1 ${q} ${q}v${h - 2 * q}a${q} ${q} 0 0 1 ${-q} ${q}h${2 * q - w}a${q} ${q} 0 0 1 ${-q} ${-q}v${2 * q - h}a${q} ${q} 0 0 1 ${q} ${-q}Z`;
};
const oval = (x: Mm, y: Mm, rx: Mm, ry: Mm): string =>
  `M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0Z`;
const ring = (x: Mm, y: Mm, r: Mm): string => oval(x, y, r, r);
const times = (n: number, draw: (i: number) => string): string =>
  Array.from({ length: n }, (_, i) => draw(i)).join('');

const plain: Draw = (w, d) => round(0, 0, w, d, 60);

const bed: Draw = (w, d) => {
  const two = w >= 1400;
  const pillow = (two ? w / 2 : w) - 160;
  return (
    round(0, 0, w, d, 70) +
    round(80, 90, pillow, 330, 90) +
    (two ? round(w / 2 + 80, 90, pillow, 330, 90) : '') +
    `M0 ${d * 0.29}H${w}M0 ${d * 0.38}H${w}`
  );
};

const cot: Draw = (w, d) =>
  round(0, 0, w, d, 60) + round(60, 60, w - 120, d - 120, 40) + round(150, 110, w - 300, 190, 60);

const sofa =
  (seats: number): Draw =>
  (w, d) => {
    const [back, arm] = [210, 170];
    const seat = (w - 2 * arm) / seats;
    return (
      round(0, 0, w, d, 130) +
      times(seats, (i) => round(arm + i * seat, back, seat, d - back - 30, 60)) +
      `M${arm} ${back}V90M${w - arm} ${back}V90`
    );
  };

/** A chair's seat and back, pushed halfway under a table edge at y; `out` is the way it stands away from the table. */
const chair = (x: Mm, y: Mm, out: 1 | -1): string =>
  out > 0
    ? `M${x - 210} ${y}v210a60 60 0 0 0 60 60h300a60 60 0 0 0 60 -60v-210M${x - 190} ${y + 320}h380`
    : `M${x - 210} ${y}v-210a60 60 0 0 1 60 -60h300a60 60 0 0 1 60 60v210M${x - 190} ${y - 320}h380`;

const table =
  (seats: number): Draw =>
  (w, d) => {
    const side = seats / 2;
    const step = w / side;
    return (
      round(0, 0, w, d, 60) +
      times(side, (i) => chair(step * (i + 0.5), 0, -1) + chair(step * (i + 0.5), d, 1))
    );
  };

const desk: Draw = (w, d) =>
  round(0, 0, w, d, 30) + round(w * 0.32, 90, w * 0.36, 200, 20) + chair(w / 2, d, 1);

const kitchen: Draw = (w, d) => {
  const hob = w - 780;
  return (
    `M0 0H${w}V${d}H0Z` +
    `M0 ${d - 40}H${w}` +
    round(180, 90, 520, 390, 60) +
    `M440 90v130` +
    round(hob, 60, 580, 480, 30) +
    ring(hob + 155, 185, 75) +
    ring(hob + 425, 185, 95) +
    ring(hob + 155, 415, 95) +
    ring(hob + 425, 415, 75)
  );
};

const wardrobe: Draw = (w, d) => {
  const hangers = Math.round(w / 160);
  return (
    `M0 0H${w}V${d}H0Z` +
    `M40 ${d / 2}H${w - 40}` +
    times(hangers, (i) => `M${((i + 0.5) * w) / hangers - 25} ${d / 2 - 190}l50 380`)
  );
};

const shelf: Draw = (w, d) => {
  const bays = Math.max(2, Math.round(w / 400));
  return `M0 0H${w}V${d}H0Z${times(bays - 1, (i) => `M${((i + 1) * w) / bays} 0V${d}`)}`;
};

const bathtub: Draw = (w, d) =>
  round(0, 0, w, d, 60) + round(80, 80, w - 160, d - 160, 230) + ring(270, d / 2, 35);

const shower: Draw = (w, d) => `M0 0H${w}V${d}H0ZM0 0L${w} ${d}M${w} 0L0 ${d}${ring(w / 2, d / 2, 60)}`;

const toilet: Draw = (w, d) =>
  round(0, 0, w, 190, 40) +
  `M${w * 0.14} 190C${-w * 0.06} ${d * 0.62} ${w * 0.1} ${d} ${w / 2} ${d}S${w * 1.06} ${d * 0.62} ${w * 0.86} 190` +
  oval(w / 2, d * 0.62, w * 0.27, d * 0.22);

const washbasin: Draw = (w, d) =>
  `${round(0, 0, w, d, 90)}${oval(w / 2, d * 0.56, w * 0.36, d * 0.31)}M${w / 2} 30v${d * 0.26}`;

const washer: Draw = (w, d) =>
  round(0, 0, w, d, 40) +
  `M0 110H${w}` +
  ring(w / 2, d / 2 + 50, w * 0.31) +
  ring(w / 2, d / 2 + 50, w * 0.2);

const fridge: Draw = (w, d) =>
  round(0, 0, w, d, 40) +
  `M0 ${d - 70}H${w}M${w - 90} ${d - 70}v70M${w / 2 - 110} ${d / 2 - 40}l220 0M${w / 2 - 55} ${d / 2 - 135}l110 190M${w / 2 + 55} ${d / 2 - 135}l-110 190`;

const tv: Draw = (w, d) =>
  `M0 0H${w}V${d}H0Z` + `M${w * 0.16} ${d * 0.38}H${w * 0.84}L${w * 0.78} ${d * 0.62}H${w * 0.22}Z`;

const pram: Draw = (w, d) =>
  round(w * 0.14, d * 0.2, w * 0.72, d * 0.62, 200) +
  `M${w * 0.14} ${d * 0.48}H${w * 0.86}M${w * 0.2} ${d * 0.8}L${w * 0.12} ${d}H${w * 0.88}L${w * 0.8} ${d * 0.8}` +
  round(0, d * 0.24, 70, 230, 35) +
  round(w - 70, d * 0.24, 70, 230, 35) +
  round(0, d * 0.62, 70, 230, 35) +
  round(w - 70, d * 0.62, 70, 230, 35);

const wheelchair: Draw = (w, d) =>
  round(0, d * 0.14, 70, d * 0.5, 35) +
  round(w - 70, d * 0.14, 70, d * 0.5, 35) +
  round(110, d * 0.16, w - 220, d * 0.42, 50) +
  `M90 ${d * 0.16}H${w - 90}` +
  round(130, d * 0.72, 160, d * 0.24, 40) +
  round(w - 290, d * 0.72, 160, d * 0.24, 40);

const bike: Draw = (w, d) =>
  round(w / 2 - 30, 0, 60, d * 0.38, 30) +
  round(w / 2 - 30, d * 0.62, 60, d * 0.38, 30) +
  `M${w / 2} ${d * 0.2}V${d * 0.8}M40 ${d * 0.28}Q${w / 2} ${d * 0.16} ${w - 40} ${d * 0.28}` +
  oval(w / 2, d * 0.68, 70, 120);

const SHAPES: Readonly<Record<string, Draw>> = {
  bed,
  cot,
  'sofa-2': sofa(2),
  'sofa-3': sofa(3),
  armchair: sofa(1),
  'table-4': table(4),
  'table-6': table(6),
  desk,
  kitchen,
  wardrobe,
  shelf,
  bathtub,
  shower,
  toilet,
  washbasin,
  washer,
  fridge,
  tv,
  pram,
  wheelchair,
  bike,
};

/** The drawing of a kind, by its whole id or by the word before its size ("bed-150" is a bed); else a rounded box. */
export function furnitureShape(id: string, width: Mm, depth: Mm): string {
  const draw = SHAPES[id] ?? SHAPES[id.replace(/-\d+$/, '')] ?? plain;
  return draw(width, depth);
}

/** Floor a piece stands on. */
export function furnitureBox({ x, y, turn }: Furniture, { width, depth }: FurnitureKind): Rect {
  const [w, d] = turn % 2 === 0 ? [width, depth] : [depth, width];
  return { x0: x - w / 2, y0: y - d / 2, x1: x + w / 2, y1: y + d / 2 };
}
