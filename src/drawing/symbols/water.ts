import type { Mm } from '../../model/units.ts';
import type { Draw } from './strokes.ts';
import { oval, ring, round, times } from './strokes.ts';

export const kitchen: Draw = (w, d) => {
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

export const island: Draw = (w, d) =>
  round(0, 0, w, d, 40) +
  round(60, 60, w - 120, d - 120, 20) +
  round(w * 0.12, d * 0.24, 420, d * 0.5, 60) +
  `M${w * 0.12 + 210} ${d * 0.24 - 90}v150`;

export const stove: Draw = (w, d) =>
  `M0 0H${w}V${d}H0Z` +
  ring(w * 0.28, d * 0.26, 75) +
  ring(w * 0.72, d * 0.26, 95) +
  ring(w * 0.28, d * 0.62, 95) +
  ring(w * 0.72, d * 0.62, 75) +
  `M0 ${d * 0.86}H${w}M${w * 0.2} ${d * 0.93}h1M${w * 0.4} ${d * 0.93}h1M${w * 0.6} ${d * 0.93}h1M${w * 0.8} ${d * 0.93}h1`;

/** A rack of plates. */
export const dishwasher: Draw = (w, d) =>
  round(0, 0, w, d, 40) +
  `M0 ${d - 90}H${w}M70 80H${w - 70}V${d - 150}H70Z` +
  times(4, (i) => `M${130 + i * ((w - 260) / 3)} 130V${d - 200}`);

export const fridge: Draw = (w, d) =>
  round(0, 0, w, d, 40) +
  `M0 ${d - 70}H${w}M${w - 90} ${d - 70}v70M${w / 2 - 110} ${d / 2 - 40}l220 0M${w / 2 - 55} ${d / 2 - 135}l110 190M${w / 2 + 55} ${d / 2 - 135}l-110 190`;

/** A chest freezer: its lid with hinges and handle, and a flake of snow. */
export const freezer: Draw = (w, d) => {
  const [x, y, r] = [w / 2, d / 2, Math.min(w, d) * 0.24];
  return (
    round(0, 0, w, d, 60) +
    round(60, 90, w - 120, d - 160, 40) +
    `M${w * 0.22} 30v60M${w * 0.78} 30v60M${x - 120} ${d - 35}h240` +
    times(3, (i) => {
      const [dx, dy] = [Math.cos((i * Math.PI) / 3) * r, Math.sin((i * Math.PI) / 3) * r];
      return `M${x - dx} ${y - dy}L${x + dx} ${y + dy}`;
    })
  );
};

export const bathtub: Draw = (w, d) =>
  round(0, 0, w, d, 60) + round(80, 80, w - 160, d - 160, 230) + ring(270, d / 2, 35);

export const shower: Draw = (w, d) =>
  `M0 0H${w}V${d}H0ZM0 0L${w} ${d}M${w} 0L0 ${d}${ring(w / 2, d / 2, 60)}`;

export const toilet: Draw = (w, d) =>
  round(0, 0, w, 190, 40) +
  `M${w * 0.14} 190C${-w * 0.06} ${d * 0.62} ${w * 0.1} ${d} ${w / 2} ${d}S${w * 1.06} ${d * 0.62} ${w * 0.86} 190` +
  oval(w / 2, d * 0.62, w * 0.27, d * 0.22);

export const washbasin: Draw = (w, d) =>
  `${round(0, 0, w, d, 90)}${oval(w / 2, d * 0.56, w * 0.36, d * 0.31)}M${w / 2} 30v${d * 0.26}`;

export const washer: Draw = (w, d) =>
  round(0, 0, w, d, 40) +
  `M0 110H${w}` +
  ring(w / 2, d / 2 + 50, w * 0.31) +
  ring(w / 2, d / 2 + 50, w * 0.2);

/** As a washing machine, with warm air in its drum. */
export const dryer: Draw = (w, d) => {
  const y = d / 2 + 50;
  const wave = (x: Mm): string => `M${x} ${y - 110}q40 55 0 110t0 110`;
  return (
    round(0, 0, w, d, 40) +
    `M0 110H${w}` +
    ring(w / 2, y, w * 0.33) +
    wave(w / 2 - 80) +
    wave(w / 2) +
    wave(w / 2 + 80)
  );
};

export const dryingRack: Draw = (w, d) =>
  `M${w * 0.28} 0H${w * 0.72}V${d}H${w * 0.28}ZM0 40H${w * 0.28}M0 ${d - 40}H${w * 0.28}M0 40V${d - 40}` +
  `M${w} 40H${w * 0.72}M${w} ${d - 40}H${w * 0.72}M${w} 40V${d - 40}` +
  times(11, (i) => `M${(w * (i + 1)) / 12} 40V${d - 40}`);

export const boiler: Draw = (w, d) => {
  const r = Math.min(w, d) / 2;
  return (
    ring(w / 2, d / 2, r) +
    ring(w / 2, d / 2, r * 0.78) +
    `M${w / 2} ${d / 2 - r * 0.5}q${r * 0.75} ${r * 0.95} 0 ${r}q${-r * 0.75} ${-r * 0.05} 0 ${-r}Z`
  );
};
