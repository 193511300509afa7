import type { Rgb } from '../colour.ts';
import type { Bench, Stand } from './bench.ts';

/** A wheel with its tyre between x0 and x1, standing on the floor with its hub over z. */
export const wheel = (
  { face }: Pick<Bench, 'face'>,
  x0: number,
  x1: number,
  z: number,
  r: number,
  colour: Rgb,
): void => {
  const parts = r > 0.2 ? 14 : 10;
  const at = (i: number, share: number): readonly [number, number] => {
    const turn = (i / parts) * Math.PI * 2;
    return [z + Math.sin(turn) * r * share, r + Math.cos(turn) * r * share];
  };
  for (let i = 0; i < parts; i++) {
    const [az, ay] = at(i, 1);
    const [bz, by] = at(i + 1, 1);
    const [cz, cy] = at(i + 1, 0.8);
    const [dz, dy] = at(i, 0.8);
    face(
      [
        [x0, az, ay],
        [x0, bz, by],
        [x1, bz, by],
        [x1, az, ay],
      ],
      colour,
    );
    face(
      [
        [x1, dz, dy],
        [x1, cz, cy],
        [x0, cz, cy],
        [x0, dz, dy],
      ],
      colour,
    );
    face(
      [
        [x1, az, ay],
        [x1, bz, by],
        [x1, cz, cy],
        [x1, dz, dy],
      ],
      colour,
    );
    face(
      [
        [x0, dz, dy],
        [x0, cz, cy],
        [x0, bz, by],
        [x0, az, ay],
      ],
      colour,
    );
  }
};

export const pram = (bench: Bench, { width: w, depth: d }: Stand): void => {
  const { soft, hard, c } = bench;
  for (const x of [0.02, w - 0.06])
    for (const z of [0.22, d - 0.24]) wheel(bench, x, x + 0.04, z, 0.16, c.dark);
  soft([0.08, 0.14, w - 0.08, d - 0.24, 0.42, 0.7], c.textile, 0.16, 0.06);
  soft([0.07, d * 0.5, w - 0.07, d - 0.2, 0.66, 0.98], c.textile, 0.2, 0.2);
  hard([0.1, 0, w - 0.1, 0.03, 0.98, 1.01], c.dark);
  for (const x of [0.1, w - 0.13]) hard([x, 0, x + 0.03, 0.2, 0.62, 0.98], c.metal);
};

export const wheelchair = (bench: Bench, { width: w, depth: d, height: h }: Stand): void => {
  const { soft, hard, c } = bench;
  for (const x of [0, w - 0.05]) {
    wheel(bench, x, x + 0.04, 0.36, 0.3, c.dark);
    wheel(bench, x + 0.02, x + 0.05, d - 0.32, 0.1, c.dark);
    hard([x + 0.01, 0.2, x + 0.05, 0.66, 0.66, 0.7], c.metal);
  }
  soft([0.08, 0.14, w - 0.08, 0.66, 0.44, 0.52], c.textile, 0.05);
  soft([0.08, 0.1, w - 0.08, 0.18, 0.46, h], c.textile, 0.04);
  hard([0.14, d - 0.36, w - 0.14, d - 0.04, 0.1, 0.14], c.metal);
};

/** Four small wheels, handles one leans on, a seat and a basket. */
export const walker = (bench: Bench, { width: w, depth: d, height: h }: Stand): void => {
  const { soft, hard, c } = bench;
  for (const x of [0.02, w - 0.05]) {
    wheel(bench, x, x + 0.03, 0.12, 0.1, c.dark);
    wheel(bench, x, x + 0.03, d - 0.12, 0.1, c.dark);
    hard([x, 0.1, x + 0.03, 0.14, 0.1, h - 0.04], c.metal);
    hard([x, d - 0.14, x + 0.03, d - 0.1, 0.1, 0.62], c.metal);
    hard([x, 0.12, x + 0.03, d - 0.12, 0.58, 0.62], c.metal);
    soft([x - 0.01, 0, x + 0.04, 0.22, h - 0.06, h], c.dark, 0.02);
  }
  soft([0.05, d * 0.34, w - 0.05, d * 0.68, 0.56, 0.61], c.textile, 0.03);
  hard([0.05, 0.1, w - 0.05, 0.13, 0.76, 0.79], c.textile);
  hard([0.1, d * 0.62, w - 0.1, d - 0.06, 0.28, 0.44], c.dark, c.linen);
};

/** A bicycle of any length; `s` is how large it is against a grown-up's. */
const cycle = (bench: Bench, { width: w, depth: d }: Stand, s: number): void => {
  const { soft, hard, c } = bench;
  const x = w / 2;
  for (const z of [0.34 * s, d - 0.34 * s]) wheel(bench, x - 0.02, x + 0.02, z, 0.33 * s, c.dark);
  hard([x - 0.025, 0.4 * s, x + 0.025, d - 0.5 * s, 0.6 * s, 0.66 * s], c.textile);
  hard([x - 0.025, 0.5 * s, x + 0.025, 0.56 * s, 0.6 * s, 0.92 * s], c.textile);
  soft([x - 0.07, 0.4 * s, x + 0.07, 0.66 * s, 0.9 * s, 0.97 * s], c.wood, 0.05);
  hard([x - 0.02, d - 0.5 * s, x + 0.02, d - 0.45 * s, 0.4 * s, s], c.textile);
  hard([0.04, d - 0.53 * s, w - 0.04, d - 0.49 * s, s, s + 0.04], c.dark);
};

export const bike = (bench: Bench, stand: Stand): void => cycle(bench, stand, 1);

/** A child's, with wheels at its sides. */
export const kidBike = (bench: Bench, stand: Stand): void => {
  const { hard, c } = bench;
  const { width: w, height: h } = stand;
  const s = h - 0.04;
  cycle(bench, stand, s);
  for (const x of [0.08, w - 0.11]) wheel(bench, x, x + 0.03, 0.34 * s, 0.1, c.wood);
  hard([0.1, 0.33 * s, w - 0.1, 0.36 * s, 0.1, 0.13], c.metal);
};
