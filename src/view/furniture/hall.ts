import { mix } from '../colour.ts';
import type { Bench, Stand } from './bench.ts';

/** Hooks under a shelf, coats on them, shoes below. */
export const coats = ({ soft, hard, limb, c }: Bench, { width: w, depth: d, height: h }: Stand): void => {
  hard([0, 0, w, 0.03, h - 0.32, h - 0.16], c.birch);
  hard([0, 0, w, d * 0.8, h - 0.05, h - 0.02], c.birch);
  for (const x of [0.06, w - 0.09]) hard([x, 0, x + 0.03, d * 0.7, h - 0.2, h - 0.05], c.wood);
  const worn = [c.textile, c.clay, c.dark, c.linen];
  // Each as wide as its hook leaves it place, by what a coat takes.
  const each = Math.min(1, w / worn.length / 0.27);
  worn.forEach((colour, i) => {
    const x = (w * (i + 0.5)) / worn.length;
    const [neck, long] = [h - 0.27, [0.92, 0.66, 1.02, 0.74][i]!];
    hard([x - 0.012, 0.03, x + 0.012, 0.12, neck + 0.02, neck + 0.04], c.metal);
    limb([x, 0.11, neck - long + 0.03], [x, 0.1, neck - 0.08], [0.125 * each, 0.085 * each], colour, 0.52);
    limb([x, 0.1, neck - 0.05], [x, 0.1, neck - 0.01], [0.04 * each, 0.032 * each], colour, 0.8);
    for (const side of [-1, 1])
      limb(
        [x + side * 0.125 * each, 0.13, neck - 0.58],
        [x + side * 0.085 * each, 0.11, neck - 0.09],
        [0.036 * each, 0.042 * each],
        colour,
      );
  });
  hard([0.02, 0, w - 0.02, d - 0.04, 0.16, 0.18], c.birch);
  for (const x of [0.02, w - 0.05]) hard([x, 0, x + 0.03, d - 0.04, 0, 0.18], c.birch);
  for (const x of [0.16, 0.3, 0.58, 0.72])
    soft([w * x, 0.06, w * x + 0.09, d - 0.06, 0.18, 0.26], x < 0.5 ? c.dark : c.wood, 0.04, 0.03);
};

export const bench = ({ soft, legs, c }: Bench, { width: w, depth: d, height: h }: Stand): void => {
  legs(0.06, h - 0.05, 0.06, c.wood);
  for (let i = 0; i < 3; i++) {
    const z = (d * i) / 3;
    soft([0, z + 0.008, w, z + d / 3 - 0.008, h - 0.05, h], c.birch, 0.02, 0.01);
  }
};

/** A mat one kneels on: a border, and a niche that shows the way one looks. */
export const prayerMat = ({ soft, hard, face, c }: Bench, { width: w, depth: d, height: h }: Stand): void => {
  soft([0, 0.04, w, d - 0.04, 0, h], c.textile, 0.02, 0.004);
  hard([0.07, 0.12, w - 0.07, d - 0.12, h, h + 0.003], c.linen);
  const y = h + 0.005;
  const [x0, x1, x, z] = [0.14, w - 0.14, w / 2, d * 0.36];
  hard([x0, z, x1, d - 0.2, h + 0.003, y], c.cushion);
  face(
    [
      [x0, z, y],
      [x1, z, y],
      [x, d * 0.18, y],
      [x, d * 0.18, y],
    ],
    c.cushion,
  );
  for (let i = 0; i < 12; i++)
    for (const at of [0, d - 0.035])
      hard([(w * (i + 0.3)) / 12, at, (w * (i + 0.7)) / 12, at + 0.035, 0, 0.006], c.linen);
};

/** Squares of foam, with a child's bricks on them. */
export const playMat = ({ soft, hard, c }: Bench, { width: w, depth: d, height: h }: Stand): void => {
  const colours = [c.cushion, c.textile, mix(c.water, c.textile, 0.3), c.linen];
  for (let i = 0; i < 2; i++)
    for (let k = 0; k < 3; k++)
      soft(
        [
          (w * i) / 2 + 0.005,
          (d * k) / 3 + 0.005,
          (w * (i + 1)) / 2 - 0.005,
          (d * (k + 1)) / 3 - 0.005,
          0,
          h,
        ],
        colours[(i * 2 + k) % 4]!,
        0.04,
        0.006,
      );
  hard([w * 0.18, d * 0.16, w * 0.18 + 0.12, d * 0.16 + 0.12, h, h + 0.12], c.wood);
  hard([w * 0.32, d * 0.2, w * 0.32 + 0.12, d * 0.2 + 0.12, h, h + 0.12], c.birch);
  hard([w * 0.24, d * 0.175, w * 0.24 + 0.12, d * 0.175 + 0.12, h + 0.12, h + 0.24], c.cushion);
  soft([w * 0.64, d * 0.62, w * 0.64 + 0.2, d * 0.62 + 0.2, h, h + 0.2], c.white, 0.1, 0.1);
};

export const piano = ({ soft, hard, c }: Bench, { width: w, depth: d, height: h }: Stand): void => {
  const keys = d * 0.56;
  soft([0, 0, w, keys * 0.75, 0, h], c.dark, 0.02, 0.01);
  soft([0, 0, w, d - 0.02, 0.58, 0.66], c.dark, 0.02, 0.01);
  for (const x of [0.02, w - 0.1]) hard([x, d - 0.12, x + 0.08, d - 0.04, 0, 0.6], c.dark);
  for (const x of [0, w - 0.08]) soft([x, 0, x + 0.08, d, 0.62, 0.74], c.dark, 0.02, 0.01);
  hard([0.08, keys * 0.75, w - 0.08, d - 0.04, 0.66, 0.675], c.white);
  const each = (w - 0.16) / 28;
  for (let i = 1; i < 28; i++)
    if (i % 7 !== 0 && i % 7 !== 3)
      hard([0.08 + i * each - 0.012, keys * 0.75, 0.08 + i * each + 0.012, d - 0.13, 0.675, 0.69], c.dark);
  hard([w * 0.3, keys * 0.75, w * 0.7, keys * 0.75 + 0.02, 0.82, 1.02], c.white);
  for (const x of [w / 2 - 0.28, w / 2 + 0.23])
    for (const z of [d - 0.28, d - 0.06]) hard([x, z, x + 0.05, z + 0.05, 0, 0.44], c.wood);
  soft([w / 2 - 0.3, d - 0.3, w / 2 + 0.3, d + 0.02, 0.44, 0.5], c.cushion, 0.03, 0.02);
};

/** A bench to work at from both sides, with a sink. */
export const island = ({ soft, hard, c }: Bench, { width: w, depth: d, height: h }: Stand): void => {
  hard([0.06, 0.06, w - 0.06, d - 0.34, 0, 0.1], c.dark);
  soft([0.02, 0.02, w - 0.02, d - 0.3, 0.1, h - 0.04], c.white, 0.012, 0.005);
  soft([0, 0, w, d, h - 0.04, h], c.birch, 0.02, 0.01);
  hard([w * 0.12, d * 0.26, w * 0.12 + 0.44, d * 0.74, h, h + 0.006], c.metal, mix(c.metal, c.dark, 0.35));
  hard([w * 0.12 + 0.2, d * 0.18, w * 0.12 + 0.23, d * 0.21, h, h + 0.26], c.metal);
  hard([w * 0.12 + 0.2, d * 0.18, w * 0.12 + 0.23, d * 0.36, h + 0.24, h + 0.27], c.metal);
  for (const x of [0.25, 0.5, 0.75]) {
    soft([w * x - 0.16, d - 0.3, w * x + 0.16, d + 0.02, 0.6, 0.64], c.birch, 0.1, 0.02);
    hard([w * x - 0.02, d - 0.16, w * x + 0.02, d - 0.12, 0, 0.6], c.wood);
  }
};
