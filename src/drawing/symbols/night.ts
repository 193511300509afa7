import type { Draw } from './strokes.ts';
import { ring, round, times } from './strokes.ts';

export const bed: Draw = (w, d) => {
  const two = w >= 1400;
  const pillow = (two ? w / 2 : w) - 160;
  return (
    round(0, 0, w, d, 70) +
    round(80, 90, pillow, 330, 90) +
    (two ? round(w / 2 + 80, 90, pillow, 330, 90) : '') +
    `M0 ${d * 0.29}H${w}M0 ${d * 0.38}H${w}`
  );
};

export const cot: Draw = (w, d) =>
  round(0, 0, w, d, 60) + round(60, 60, w - 120, d - 120, 40) + round(150, 110, w - 300, 190, 60);

/** Two beds one over the other: the upper's rail and its ladder. */
export const bunk: Draw = (w, d) =>
  bed(w, d) +
  `M70 ${d * 0.46}V${d - 70}H${w - 70}V${d * 0.46}` +
  `M${w - 70} ${d * 0.7}H${w + 90}M${w - 70} ${d * 0.88}H${w + 90}M${w + 60} ${d * 0.66}V${d * 0.92}`;

/** A bed with a board at its foot, rails at its sides and a pole to pull at. */
export const careBed: Draw = (w, d) =>
  bed(w, d) +
  `M0 ${d - 70}H${w}M-40 ${d * 0.3}V${d * 0.7}M${w + 40} ${d * 0.3}V${d * 0.7}` +
  `M${w / 2} 40V${d * 0.2}M${w / 2 - 90} ${d * 0.2}h180`;

export const wardrobe: Draw = (w, d) => {
  const hangers = Math.round(w / 160);
  return (
    `M0 0H${w}V${d}H0Z` +
    `M40 ${d / 2}H${w - 40}` +
    times(hangers, (i) => `M${((i + 0.5) * w) / hangers - 25} ${d / 2 - 190}l50 380`)
  );
};

/** Drawers that stand a little open. */
export const chest: Draw = (w, d) =>
  `M0 0H${w}V${d - 90}H0ZM30 ${d - 90}V${d}H${w - 30}V${d - 90}` +
  `M${w * 0.28 - 50} ${d - 40}h100M${w * 0.72 - 50} ${d - 40}h100M${w / 2} 0V${d - 90}`;

export const bedside: Draw = (w, d) =>
  round(0, 0, w, d, 40) +
  ring(w / 2, d * 0.42, w * 0.27) +
  ring(w / 2, d * 0.42, w * 0.1) +
  `M${w * 0.3} ${d - 40}H${w * 0.7}`;

/** A mat with raised sides, and the one who lies on it. */
export const changingTable: Draw = (w, d) =>
  `M0 0H${w}V${d}H0Z` +
  round(90, 60, w - 180, d - 120, 110) +
  ring(w / 2, d * 0.26, 65) +
  round(w / 2 - 75, d * 0.38, 150, d * 0.36, 70);

export const highChair: Draw = (w, d) =>
  `M${w * 0.14} ${d * 0.12}L0 0M${w * 0.86} ${d * 0.12}L${w} 0M${w * 0.16} ${d * 0.8}L0 ${d}M${w * 0.84} ${d * 0.8}L${w} ${d}` +
  round(w * 0.14, d * 0.1, w * 0.72, d * 0.42, 90) +
  `M${w * 0.06} ${d * 0.56}H${w * 0.94}V${d * 0.74}Q${w / 2} ${d * 0.98} ${w * 0.06} ${d * 0.74}Z`;
