import type { Draw } from './strokes.ts';
import { oval, round } from './strokes.ts';

export const pram: Draw = (w, d) =>
  round(w * 0.14, d * 0.2, w * 0.72, d * 0.62, 200) +
  `M${w * 0.14} ${d * 0.48}H${w * 0.86}M${w * 0.2} ${d * 0.8}L${w * 0.12} ${d}H${w * 0.88}L${w * 0.8} ${d * 0.8}` +
  round(0, d * 0.24, 70, 230, 35) +
  round(w - 70, d * 0.24, 70, 230, 35) +
  round(0, d * 0.62, 70, 230, 35) +
  round(w - 70, d * 0.62, 70, 230, 35);

export const wheelchair: Draw = (w, d) =>
  round(0, d * 0.14, 70, d * 0.5, 35) +
  round(w - 70, d * 0.14, 70, d * 0.5, 35) +
  round(110, d * 0.16, w - 220, d * 0.42, 50) +
  `M90 ${d * 0.16}H${w - 90}` +
  round(130, d * 0.72, 160, d * 0.24, 40) +
  round(w - 290, d * 0.72, 160, d * 0.24, 40);

/** Two handles behind, four wheels, a seat and a basket before it. */
export const walker: Draw = (w, d) =>
  `M90 ${d * 0.12}V${d * 0.86}M${w - 90} ${d * 0.12}V${d * 0.86}` +
  round(50, 0, 80, d * 0.24, 40) +
  round(w - 130, 0, 80, d * 0.24, 40) +
  round(90, d * 0.34, w - 180, d * 0.2, 30) +
  `M110 ${d * 0.6}H${w - 110}V${d * 0.86}H110ZM110 ${d * 0.73}H${w - 110}` +
  round(0, d * 0.78, 60, d * 0.22, 30) +
  round(w - 60, d * 0.78, 60, d * 0.22, 30) +
  round(0, d * 0.06, 60, d * 0.22, 30) +
  round(w - 60, d * 0.06, 60, d * 0.22, 30);

export const bike: Draw = (w, d) =>
  round(w / 2 - 30, 0, 60, d * 0.38, 30) +
  round(w / 2 - 30, d * 0.62, 60, d * 0.38, 30) +
  `M${w / 2} ${d * 0.2}V${d * 0.8}M40 ${d * 0.28}Q${w / 2} ${d * 0.16} ${w - 40} ${d * 0.28}` +
  oval(w / 2, d * 0.68, 70, 120);

/** A child's bike, with wheels at its sides. */
export const kidBike: Draw = (w, d) =>
  bike(w, d) +
  round(60, d * 0.08, 50, d * 0.2, 25) +
  round(w - 110, d * 0.08, 50, d * 0.2, 25) +
  `M110 ${d * 0.18}H${w - 110}`;
