import type { Rgb } from '../colour.ts';
import type { Bench, Stand } from './bench.ts';

/** A wheel with its tyre between x0 and x1, standing on the floor with its hub over z. */
const wheel = ({ face }: Bench, x0: number, x1: number, z: number, r: number, colour: Rgb): void => {
  const parts = 14;
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

export const bike = (bench: Bench, { width: w, depth: d }: Stand): void => {
  const { soft, hard, c } = bench;
  const x = w / 2;
  for (const z of [0.34, d - 0.34]) wheel(bench, x - 0.02, x + 0.02, z, 0.33, c.dark);
  hard([x - 0.025, 0.4, x + 0.025, d - 0.5, 0.6, 0.66], c.textile);
  hard([x - 0.025, 0.5, x + 0.025, 0.56, 0.6, 0.92], c.textile);
  soft([x - 0.07, 0.4, x + 0.07, 0.66, 0.9, 0.97], c.wood, 0.05);
  hard([x - 0.02, d - 0.5, x + 0.02, d - 0.45, 0.4, 1], c.textile);
  hard([0.04, d - 0.53, w - 0.04, d - 0.49, 1, 1.04], c.dark);
};
