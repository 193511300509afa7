import type { Mm } from '../../model/units.ts';
import type { Draw } from './strokes.ts';
import { ring, round, times } from './strokes.ts';

export const sofa =
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

export const cornerSofa: Draw = (w, d) => {
  const [back, deep] = [210, 900];
  const seat = (w - 2 * 170) / 3;
  return (
    `M130 0H${w - 130}a130 130 0 0 1 130 130V${deep - 100}a100 100 0 0 1 -100 100H${deep}V${d - 100}a100 100 0 0 1 -100 100H130a130 130 0 0 1 -130 -130V130a130 130 0 0 1 130 -130Z` +
    round(back, back, seat, deep - back - 30, 60) +
    round(back + seat, back, seat, deep - back - 30, 60) +
    round(back + 2 * seat, back, seat - 40, deep - back - 30, 60) +
    round(back, deep, deep - back - 30, d - deep - 60, 60)
  );
};

/** A chair's seat and back, pushed halfway under a table edge at y; `out` is the way it stands away from the table. */
const chair = (x: Mm, y: Mm, out: 1 | -1): string =>
  out > 0
    ? `M${x - 210} ${y}v210a60 60 0 0 0 60 60h300a60 60 0 0 0 60 -60v-210M${x - 190} ${y + 320}h380`
    : `M${x - 210} ${y}v-210a60 60 0 0 1 60 -60h300a60 60 0 0 1 60 60v210M${x - 190} ${y - 320}h380`;

export const table =
  (seats: number): Draw =>
  (w, d) => {
    const side = seats / 2;
    const step = w / side;
    return (
      round(0, 0, w, d, 60) +
      times(side, (i) => chair(step * (i + 0.5), 0, -1) + chair(step * (i + 0.5), d, 1))
    );
  };

/** Four seats that stand out from under the board. */
export const roundTable: Draw = (w, d) => {
  const r = w / 2;
  const under = Math.sqrt(r * r - 200 * 200);
  const seat = (dx: number, dy: number): string => {
    const at = (along: Mm, out: Mm): string =>
      `${r + dx * out - dy * along} ${d / 2 + dy * out + dx * along}`;
    const back = r + 190;
    return (
      `M${at(-200, under)}L${at(-200, back - 60)}Q${at(-200, back)} ${at(-140, back)}L${at(140, back)}` +
      `Q${at(200, back)} ${at(200, back - 60)}L${at(200, under)}M${at(-180, back + 50)}L${at(180, back + 50)}`
    );
  };
  return ring(r, d / 2, r) + seat(0, -1) + seat(1, 0) + seat(0, 1) + seat(-1, 0);
};

export const coffeeTable: Draw = (w, d) =>
  round(0, 0, w, d, 120) + round(90, 90, w - 180, d - 180, 60) + round(w * 0.3, d * 0.34, 190, 130, 10);

export const desk: Draw = (w, d) =>
  round(0, 0, w, d, 30) + round(w * 0.32, 90, w * 0.36, 200, 20) + chair(w / 2, d, 1);

export const shelf: Draw = (w, d) => {
  const bays = Math.max(2, Math.round(w / 400));
  return `M0 0H${w}V${d}H0Z${times(bays - 1, (i) => `M${((i + 1) * w) / bays} 0V${d}`)}`;
};

export const tv: Draw = (w, d) =>
  `M0 0H${w}V${d}H0Z` + `M${w * 0.16} ${d * 0.38}H${w * 0.84}L${w * 0.78} ${d * 0.62}H${w * 0.22}Z`;

/** Black keys in twos and threes, and a stool. */
export const piano: Draw = (w, d) => {
  const [top, keys] = [d * 0.56, 21];
  const step = (w - 120) / keys;
  const black = [0, 1, 3, 4, 5];
  return (
    `M0 0H${w}V${top}H0ZM60 ${top}V${d}H${w - 60}V${top}` +
    times(keys - 1, (i) =>
      black.includes(i % 7) ? `M${60 + (i + 1) * step} ${top}v${(d - top) * 0.6}` : '',
    ) +
    round(w / 2 - 300, d + 120, 600, 280, 60)
  );
};

export const bench: Draw = (w, d) =>
  round(0, 0, w, d, 50) + times(3, (i) => `M60 ${(d * (i + 1)) / 4}H${w - 60}`);

/** Hooks in a row, and what hangs on them. */
export const coats: Draw = (w, d) =>
  `M0 0H${w}V70H0Z` +
  times(4, (i) => {
    const x = (w * (i + 0.5)) / 4;
    return `M${x} 70V120M${x - 95} ${d - 30}Q${x - 105} 130 ${x} 120Q${x + 105} 130 ${x + 95} ${d - 30}Q${x} ${d + 20} ${x - 95} ${d - 30}Z`;
  });

/** A mat with its niche and its fringes; the niche is where one looks. */
export const prayerMat: Draw = (w, d) =>
  `M0 60H${w}V${d - 60}H0Z` +
  `M110 ${d - 150}V${d * 0.42}Q110 ${d * 0.3} ${w / 2} ${d * 0.15}Q${w - 110} ${d * 0.3} ${w - 110} ${d * 0.42}V${d - 150}Z` +
  times(9, (i) => {
    const x = (w * (i + 0.5)) / 9;
    return `M${x} 60V0M${x} ${d - 60}V${d}`;
  });

/** Pieces of foam that grip each other, with bricks on them. */
export const playMat: Draw = (w, d) =>
  round(0, 0, w, d, 90) +
  `M0 ${d / 3}H${w * 0.2}q50 -110 100 0H${w * 0.7}q50 110 100 0H${w}` +
  `M0 ${(d * 2) / 3}H${w * 0.22}q50 110 100 0H${w * 0.66}q50 -110 100 0H${w}` +
  `M${w / 2} 0V${d * 0.14}q110 50 0 100V${d * 0.8}q-110 50 0 100V${d}` +
  `M${w * 0.16} ${d * 0.12}h200v200h-200ZM${w * 0.26} ${d * 0.82}l110 -190l110 190Z` +
  ring(w * 0.75, d * 0.5, 110);
