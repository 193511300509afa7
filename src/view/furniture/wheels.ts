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
  const { soft, bar, turned, c } = bench;
  const [rear, front] = [0.22, d - 0.24];
  for (const x of [0.02, w - 0.06]) for (const z of [rear, front]) wheel(bench, x, x + 0.04, z, 0.16, c.dark);
  for (const z of [rear, front]) bar([0.04, z, 0.16], [w - 0.04, z, 0.16], 0.025, c.metal);
  for (const x of [0.09, w - 0.09]) {
    bar([x, rear, 0.16], [x, front - 0.06, 0.5], 0.025, c.metal);
    bar([x, front, 0.16], [x, 0.04, 0.98], 0.025, c.metal);
  }
  bar([0.07, 0.04, 0.98], [w - 0.07, 0.04, 0.98], 0.04, c.dark);
  soft([0.08, 0.18, w - 0.08, d - 0.14, 0.46, 0.68], c.textile, 0.16, 0.03);
  soft([0.12, 0.24, w - 0.12, d - 0.2, 0.64, 0.71], c.cushion, 0.14, 0.03);
  const r = (w - 0.17) / 2;
  turned(
    [w / 2, 0.19 + r],
    [
      [r, 0.66],
      [r, 0.76],
      [0.8 * r, 0.9],
      [0.4 * r, 0.97],
      [0, 0.99],
    ],
    c.textile,
  );
};

export const wheelchair = (bench: Bench, { width: w, depth: d, height: h }: Stand): void => {
  const { soft, hard, bar, c } = bench;
  for (const x of [0, w - 0.05]) {
    wheel(bench, x, x + 0.04, 0.36, 0.3, c.dark);
    wheel(bench, x + 0.02, x + 0.05, d - 0.32, 0.1, c.dark);
    hard([x + 0.01, 0.2, x + 0.05, 0.66, 0.66, 0.7], c.dark);
    // The frame: seat, back with its handle, arm, and down to foot and wheel.
    const side = x === 0 ? 0.08 : w - 0.08;
    bar([side, 0.1, 0.46], [side, d - 0.36, 0.46], 0.03, c.metal);
    bar([side, 0.14, 0.3], [side, 0.1, h], 0.03, c.metal);
    bar([side, 0.12, h - 0.03], [side, 0, h - 0.02], 0.035, c.dark);
    bar([side, 0.6, 0.46], [side, 0.6, 0.68], 0.025, c.metal);
    bar([side, d - 0.36, 0.46], [side, d - 0.22, 0.13], 0.03, c.metal);
    bar([side, d - 0.36, 0.4], [x + 0.035, d - 0.32, 0.1], 0.025, c.metal);
    bar([side, 0.36, 0.3], [side, d - 0.36, 0.4], 0.03, c.metal);
  }
  bar([0.04, 0.36, 0.3], [w - 0.04, 0.36, 0.3], 0.03, c.metal);
  soft([0.08, 0.14, w - 0.08, 0.66, 0.44, 0.52], c.textile, 0.05);
  soft([0.08, 0.1, w - 0.08, 0.18, 0.46, h - 0.04], c.textile, 0.04);
  hard([0.1, d - 0.28, w - 0.1, d - 0.04, 0.1, 0.14], c.metal);
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
  const { soft, hard, bar, c } = bench;
  const x = w / 2;
  const [rear, front] = [0.34 * s, d - 0.34 * s];
  for (const z of [rear, front]) wheel(bench, x - 0.02, x + 0.02, z, 0.33 * s, c.dark);
  // Pedals, saddle and the head of the fork, and the tubes between them and the hubs.
  const [pedals, seat, head, neck] = [
    [x, rear + 0.42 * s, 0.3 * s],
    [x, rear + 0.26 * s, 0.84 * s],
    [x, front - 0.14 * s, 0.86 * s],
    [x, front - 0.1 * s, 0.68 * s],
  ] as const;
  const tube = 0.035 * s;
  for (const [from, to] of [
    [pedals, seat],
    [pedals, neck],
    [[x, seat[1] + 0.02 * s, 0.76 * s], head],
    [[x, rear, 0.33 * s], pedals],
    [
      [x, rear, 0.33 * s],
      [x, seat[1] + 0.02 * s, 0.76 * s],
    ],
    [head, [x, front, 0.33 * s]],
  ] as const)
    bar(from, to, tube, c.textile);
  bar(head, [x, head[1] - 0.02 * s, s], tube, c.metal);
  soft([x - 0.07, seat[1] - 0.13 * s, x + 0.07, seat[1] + 0.12 * s, 0.84 * s, 0.9 * s], c.wood, 0.05);
  hard([0.04, head[1] - 0.04 * s, w - 0.04, head[1], s, s + 0.03], c.dark);
  bar([x - 0.14 * s, pedals[1], 0.3 * s], [x + 0.14 * s, pedals[1], 0.3 * s], 0.03, c.dark);
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
