import type { Bench, Stand } from './bench.ts';
import { potted } from './bench.ts';
import { bed } from './living.ts';

/** Two beds one over the other, with a ladder at the foot and a rail where one would fall. */
export const bunk = (bench: Bench, { width: w, depth: d, height: h }: Stand): void => {
  const { soft, hard, c } = bench;
  const upper = h - 0.45;
  for (const [base, top] of [
    [0.16, 0.26],
    [upper - 0.1, upper],
  ] as const) {
    soft([0, 0, w, d, base, top], c.birch, 0.03);
    soft([0.04, 0.06, w - 0.04, d - 0.06, top, top + 0.15], c.linen, 0.06, 0.04);
    soft([0.03, 0.7, w - 0.03, d - 0.05, top + 0.02, top + 0.19], c.textile, 0.06, 0.05);
    soft([0.14, 0.12, w - 0.14, 0.5, top + 0.13, top + 0.25], c.white, 0.1, 0.07);
  }
  for (const x of [0, w - 0.07])
    for (const z of [0, d - 0.07]) hard([x, z, x + 0.07, z + 0.07, 0, h], c.birch);
  for (const x of [0.01, w - 0.05]) hard([x, 0.07, x + 0.04, d * 0.68, h - 0.2, h - 0.08], c.birch);
  for (const z of [0.01, d - 0.05]) hard([0.07, z, w - 0.07, z + 0.04, h - 0.2, h - 0.08], c.birch);
  for (const z of [d * 0.72, d * 0.94]) hard([w - 0.02, z, w + 0.02, z + 0.04, 0, h - 0.08], c.wood);
  for (let y = 0.3; y < upper; y += 0.28)
    hard([w - 0.02, d * 0.72, w + 0.02, d * 0.94 + 0.04, y, y + 0.04], c.wood);
};

/** A bed that can be raised: boards at both ends, rails at its sides, and a pole to pull at. */
export const careBed = (bench: Bench, stand: Stand): void => {
  const { soft, hard, c } = bench;
  const { width: w, depth: d } = stand;
  bed(bench, stand);
  soft([0, d - 0.05, w, d, 0.1, 0.7], c.birch, 0.03);
  for (const x of [0, w - 0.03])
    for (const y of [0.6, 0.72]) hard([x, d * 0.28, x + 0.03, d * 0.74, y, y + 0.03], c.metal);
  for (const x of [0, w - 0.03])
    for (const z of [d * 0.28, d * 0.72]) hard([x, z, x + 0.03, z + 0.03, 0.45, 0.75], c.metal);
  hard([w / 2 - 0.02, 0, w / 2 + 0.02, 0.04, 0.5, 1.75], c.metal);
  hard([w / 2 - 0.02, 0, w / 2 + 0.02, 0.6, 1.71, 1.75], c.metal);
  hard([w / 2 - 0.005, 0.57, w / 2 + 0.005, 0.58, 1.42, 1.71], c.dark);
  hard([w / 2 - 0.12, 0.56, w / 2 + 0.12, 0.59, 1.39, 1.42], c.dark);
};

export const chest = (bench: Bench, { width: w, depth: d, height: h }: Stand): void => {
  const { soft, hard, c } = bench;
  potted(bench, [w * 0.78, d * 0.45], h, 0.3);
  hard([0.03, 0, w - 0.03, d - 0.05, 0, 0.08], c.dark);
  soft([0, 0, w, d - 0.02, 0.08, h], c.birch, 0.015, 0.01);
  const rows = Math.max(2, Math.round((h - 0.1) / 0.2));
  const each = (h - 0.13) / rows;
  for (let i = 0; i < rows; i++)
    for (const [x0, x1] of [
      [0.02, w / 2 - 0.01],
      [w / 2 + 0.01, w - 0.02],
    ] as const) {
      const y = 0.1 + i * each;
      soft([x0, d - 0.03, x1, d, y, y + each - 0.02], c.linen, 0.01, 0.005);
      hard(
        [(x0 + x1) / 2 - 0.06, d, (x0 + x1) / 2 + 0.06, d + 0.02, y + each / 2, y + each / 2 + 0.02],
        c.wood,
      );
    }
};

export const bedside = (
  { soft, hard, turned, legs, c }: Bench,
  { width: w, depth: d, height: h }: Stand,
): void => {
  legs(0.03, h - 0.26, 0.035, c.wood);
  soft([0, 0, w, d, h - 0.26, h], c.birch, 0.02, 0.01);
  hard([w / 2 - 0.05, d, w / 2 + 0.05, d + 0.015, h - 0.14, h - 0.11], c.wood);
  const lamp = [w / 2, d / 2] as const;
  turned(
    lamp,
    [
      [0.07, h],
      [0.06, h + 0.03],
      [0.012, h + 0.05],
      [0.012, h + 0.2],
    ],
    c.wood,
  );
  turned(
    lamp,
    [
      [0.13, h + 0.18],
      [0.085, h + 0.38],
      [0.085, h + 0.38],
      [0, h + 0.38],
    ],
    c.cushion,
  );
};

/** A mat with raised sides on a chest with open shelves. */
export const changingTable = (
  { soft, hard, legs, c }: Bench,
  { width: w, depth: d, height: h }: Stand,
): void => {
  legs(0, h, 0.05, c.birch);
  for (const y of [0.14, 0.46]) hard([0.02, 0.02, w - 0.02, d - 0.02, y, y + 0.03], c.birch);
  soft([0.12, 0.12, w * 0.46, d - 0.14, 0.17, 0.36], c.linen, 0.03);
  soft([w * 0.54, 0.12, w - 0.12, d - 0.14, 0.49, 0.68], c.textile, 0.03);
  soft([0, 0, w, d, h - 0.1, h - 0.06], c.birch, 0.02);
  soft([0.04, 0.03, w - 0.04, d - 0.03, h - 0.06, h], c.white, 0.08, 0.04);
  for (const x of [0.04, w - 0.18])
    soft([x, 0.03, x + 0.14, d - 0.03, h - 0.04, h + 0.08], c.white, 0.07, 0.06);
};

export const highChair = ({ soft, hard, bar, c }: Bench, { width: w, depth: d, height: h }: Stand): void => {
  for (const side of [0, 1])
    for (const end of [0, 1])
      bar(
        [side ? w - 0.03 : 0.03, end ? d - 0.03 : 0.03, 0.01],
        [side ? w - 0.1 : 0.1, end ? d - 0.2 : 0.12, 0.54],
        0.04,
        c.birch,
      );
  soft([0.06, 0.08, w - 0.06, d - 0.14, 0.52, 0.57], c.birch, 0.04, 0.02);
  soft([0.06, 0.06, w - 0.06, 0.12, 0.55, h], c.birch, 0.04, 0.03);
  soft([0.1, 0.11, w - 0.1, 0.16, 0.58, h - 0.06], c.cushion, 0.04);
  soft([0.02, d - 0.28, w - 0.02, d - 0.02, 0.73, 0.76], c.white, 0.08, 0.01);
  for (const x of [0.06, w - 0.09]) hard([x, 0.1, x + 0.03, d - 0.2, 0.7, 0.73], c.birch);
  hard([0.08, d - 0.2, w - 0.08, d - 0.1, 0.24, 0.27], c.birch);
};
