import type { Bench, Stand } from './bench.ts';
import { bowl, potted } from './bench.ts';

export const bed = ({ soft, legs, c }: Bench, { width: w, depth: d }: Stand): void => {
  soft([0, 0, w, 0.05, 0, 0.85], c.birch, 0.03);
  legs(0.06, 0.18, 0.06, c.wood);
  soft([0.0, 0.05, w, d, 0.16, 0.28], c.birch, 0.04);
  soft([0.03, 0.06, w - 0.03, d - 0.03, 0.28, 0.46], c.linen, 0.07, 0.05);
  soft([0.01, 0.75, w - 0.01, d - 0.01, 0.3, 0.51], c.textile, 0.07, 0.06);
  soft([0.01, 0.66, w - 0.01, 0.86, 0.4, 0.53], c.cushion, 0.05, 0.04);
  soft([-0.005, d - 0.62, w + 0.005, d - 0.16, 0.32, 0.525], c.clay, 0.06, 0.05);
  const pillows = w > 1.3 ? 2 : 1;
  const each = (w - 0.14) / pillows;
  for (let i = 0; i < pillows; i++) {
    const x = 0.07 + i * each;
    soft([x + 0.03, 0.14, x + each - 0.03, 0.56, 0.44, 0.57], c.white, 0.12, 0.08);
  }
};

export const cot = ({ soft, hard, c }: Bench, { width: w, depth: d, height: h }: Stand): void => {
  soft([0.03, 0.03, w - 0.03, d - 0.03, 0.3, 0.42], c.linen, 0.06, 0.04);
  hard([0, 0, w, 0.04, 0, h], c.birch);
  hard([0, d - 0.04, w, d, 0, h], c.birch);
  for (const x of [0, w - 0.03]) {
    hard([x, 0.04, x + 0.03, d - 0.04, h - 0.05, h], c.birch);
    hard([x, 0.04, x + 0.03, d - 0.04, 0.24, 0.29], c.birch);
    for (let z = 0.14; z < d - 0.08; z += 0.13)
      hard([x + 0.005, z, x + 0.025, z + 0.02, 0.29, h - 0.05], c.birch);
  }
};

export const sofa = (bench: Bench, { width: w, depth: d, height: h }: Stand): void => {
  const { soft, legs, c } = bench;
  const arm = Math.min(0.18, w * 0.16);
  legs(0.1, 0.12, 0.05, c.wood);
  soft([0, 0, w, d, 0.1, 0.3], c.textile, 0.1, 0.03);
  soft([0, 0, w, 0.24, 0.25, h], c.textile, 0.1, 0.08);
  soft([0, 0.1, arm, d, 0.2, 0.58], c.textile, 0.08, 0.07);
  soft([w - arm, 0.1, w, d, 0.2, 0.58], c.textile, 0.08, 0.07);
  const seats = Math.max(1, Math.round((w - 2 * arm) / 0.62));
  const each = (w - 2 * arm) / seats;
  for (let i = 0; i < seats; i++) {
    const x = arm + i * each;
    soft([x + 0.01, 0.22, x + each - 0.01, d - 0.02, 0.29, 0.45], c.cushion, 0.08, 0.05);
    soft([x + 0.03, 0.16, x + each - 0.03, 0.36, 0.44, h + 0.02], c.cushion, 0.08, 0.06);
  }
  scatter(bench, w, arm, seats > 1);
};

/** Cushions left in the corners of a sofa, one of clay and, on one for several, one of linen. */
const scatter = ({ soft, c }: Bench, w: number, arm: number, both: boolean): void => {
  soft([arm + 0.03, 0.34, arm + 0.41, 0.47, 0.44, 0.76], c.clay, 0.06, 0.05);
  if (both) soft([w - arm - 0.4, 0.34, w - arm - 0.04, 0.46, 0.44, 0.74], c.linen, 0.06, 0.05);
};

/** Legs that stand out a little, a cushion, and a back that is bent round whoever sits. */
const chair = ({ soft, bar, band, c }: Bench, x: number, z: number, back: 'far' | 'near'): void => {
  const s = 0.42;
  const [rear, way] = back === 'far' ? [z + 0.02, 1] : [z + s - 0.02, -1];
  const front = rear + way * (s - 0.04);
  for (const [left, out] of [
    [x + 0.045, -1],
    [x + s - 0.045, 1],
  ] as const) {
    bar([left + 0.02 * out, front, 0.003], [left, front - way * 0.025, 0.435], 0.04, c.wood);
    bar([left + 0.02 * out, rear - way * 0.012, 0.003], [left, rear + way * 0.02, 0.435], 0.04, c.wood);
    bar([left, rear + way * 0.02, 0.45], [left, rear - way * 0.005, 0.75], 0.035, c.wood);
  }
  soft([x, z, x + s, z + s, 0.43, 0.46], c.birch, 0.1, 0.02);
  soft([x + 0.03, z + 0.03, x + s - 0.03, z + s - 0.03, 0.46, 0.49], c.linen, 0.09, 0.025);
  const bent = [0.07, 0.015, -0.012, -0.012, 0.015, 0.07].map(
    (off, i) => [x + 0.01 + ((s - 0.02) * i) / 5, rear + way * off] as const,
  );
  band(bent, [0.68, 0.84], 0.03, c.birch);
};

const table = (bench: Bench, stand: Stand): void => {
  const { soft, legs, c } = bench;
  const { width: w, depth: d, height: h } = stand;
  legs(0.07, h - 0.04, 0.055, c.wood);
  soft([0, 0, w, d, h - 0.04, h], c.birch, 0.07, 0.015);
};

/** Low, before a sofa: books and a bowl on it, and a shelf under it. */
export const coffeeTable = (bench: Bench, stand: Stand): void => {
  const { soft, hard, c } = bench;
  const { width: w, depth: d, height: h } = stand;
  table(bench, stand);
  soft([0.09, 0.09, w - 0.09, d - 0.09, 0.14, 0.16], c.birch, 0.03, 0.01);
  hard([w * 0.16, d * 0.24, w * 0.16 + 0.26, d * 0.24 + 0.19, h, h + 0.03], c.textile);
  hard([w * 0.18, d * 0.28, w * 0.18 + 0.21, d * 0.28 + 0.16, h + 0.03, h + 0.055], c.linen);
  bowl(bench, [w * 0.68, d * 0.5], h, 0.2, c.linen);
};

/** Chairs stand pushed in: they belong to the table and take no floor of their own. */
export const dining = (bench: Bench, stand: Stand): void => {
  const { width: w, depth: d } = stand;
  table(bench, stand);
  const each = Math.max(1, Math.round(w / 0.62));
  for (let i = 0; i < each; i++) {
    const x = (w * (i + 0.5)) / each - 0.21;
    chair(bench, x, -0.16, 'far');
    chair(bench, x, d - 0.26, 'near');
  }
  bowl(bench, [w / 2, d / 2], stand.height, 0.26, bench.c.linen);
};

/** Four chairs round one foot. */
export const roundTable = (bench: Bench, { width: w, depth: d, height: h }: Stand): void => {
  const { turned, c } = bench;
  const [x, z, r] = [w / 2, d / 2, Math.min(w, d) / 2];
  turned(
    [x, z],
    [
      [0.28, 0, 0.86],
      [0.26, 0.03],
      [0.06, 0.09],
      [0.05, h - 0.1],
      [0.16, h - 0.04],
    ],
    c.wood,
  );
  turned(
    [x, z],
    [
      [r, h - 0.04, 0.95],
      [r, h],
      [r, h],
      [0, h],
    ],
    c.birch,
  );
  chair(bench, x - 0.21, -0.16, 'far');
  chair(bench, x - 0.21, d - 0.26, 'near');
  stool(bench, -0.18, z - 0.21);
  stool(bench, w - 0.24, z - 0.21);
  potted(bench, [x, z], h, 0.26);
};

const stool = ({ soft, hard, c }: Bench, x: number, z: number): void => {
  for (const lx of [0.03, 0.36])
    for (const lz of [0.03, 0.36]) hard([x + lx, z + lz, x + lx + 0.03, z + lz + 0.03, 0, 0.43], c.wood);
  soft([x, z, x + 0.42, z + 0.42, 0.43, 0.47], c.birch, 0.06, 0.02);
};

/** Along two walls: its long back behind, its short one to the left. */
export const cornerSofa = (bench: Bench, { width: w, depth: d, height: h }: Stand): void => {
  const { soft, c } = bench;
  const [deep, back, arm] = [0.9, 0.24, 0.17];
  soft([0, 0, w, deep, 0.06, 0.3], c.textile, 0.1, 0.03);
  soft([0, deep - 0.2, deep, d, 0.06, 0.3], c.textile, 0.1, 0.03);
  soft([0, 0, w, back, 0.25, h], c.textile, 0.1, 0.08);
  soft([0, 0, back, d, 0.25, h], c.textile, 0.1, 0.08);
  soft([w - arm, 0.1, w, deep, 0.2, 0.58], c.textile, 0.08, 0.07);
  const each = (w - arm - back) / 3;
  for (let i = 0; i < 3; i++) {
    const x = back + i * each;
    soft([x + 0.01, 0.22, x + each - 0.01, deep - 0.02, 0.29, 0.45], c.cushion, 0.08, 0.05);
    soft([x + 0.03, 0.16, x + each - 0.03, 0.36, 0.44, h + 0.02], c.cushion, 0.08, 0.06);
  }
  soft([0.22, deep, deep - 0.02, d - 0.02, 0.29, 0.45], c.cushion, 0.08, 0.05);
  soft([0.16, deep + 0.02, 0.36, d - 0.04, 0.44, h + 0.02], c.cushion, 0.08, 0.06);
  scatter(bench, w, arm, true);
};

export const desk = (bench: Bench, stand: Stand): void => {
  const { soft, c } = bench;
  const { width: w, depth: d, height: h } = stand;
  table(bench, stand);
  soft([w - 0.42, 0.06, w - 0.06, d - 0.06, 0.12, h - 0.05], c.linen, 0.02, 0.01);
  soft([0.25, 0.1, 0.75, 0.14, h + 0.05, h + 0.36], c.dark, 0.015);
  chair(bench, w * 0.3, d - 0.2, 'near');
};

export const wardrobe = ({ soft, hard, c }: Bench, { width: w, depth: d, height: h }: Stand): void => {
  hard([0.02, 0, w - 0.02, d - 0.05, 0, 0.08], c.dark);
  // What is seen between the doors.
  hard([0.03, 0.02, w - 0.03, d - 0.03, 0.08, h - 0.03], c.dark);
  const doors = Math.max(2, Math.round(w / 0.5));
  for (let i = 0; i < doors; i++) {
    const x = (w * i) / doors;
    soft([x + 0.004, 0, x + w / doors - 0.004, d, 0.08, h], c.linen, 0.012, 0.008);
    const knob = i % 2 === 0 ? x + w / doors - 0.06 : x + 0.04;
    hard([knob, d, knob + 0.02, d + 0.02, 0.95, 1.15], c.wood);
  }
};

export const shelf = (bench: Bench, { width: w, depth: d, height: h }: Stand): void => {
  const { hard, c } = bench;
  hard([0, 0, 0.03, d, 0, h], c.birch);
  hard([w - 0.03, 0, w, d, 0, h], c.birch);
  hard([0.03, 0, w - 0.03, 0.02, 0, h], c.wood);
  const boards = Math.max(2, Math.round(h / 0.36));
  for (let i = 0; i <= boards; i++) {
    const y = ((h - 0.03) * i) / boards;
    hard([0.03, 0.02, w - 0.03, d, y, y + 0.03], c.birch);
    if (i === boards) continue;
    const colours = [c.textile, c.linen, c.clay, c.cushion];
    for (let k = 0; k < 3; k++) {
      const x = 0.06 + ((w - 0.14) * ((k * 5 + i * 3) % 7)) / 7;
      hard(
        [x, 0.05, Math.min(w - 0.05, x + 0.12), d - 0.05, y + 0.03, y + 0.2 + 0.03 * ((i + k) % 3)],
        colours[(i + k) % 4]!,
      );
    }
  }
  potted(bench, [w * 0.7, d / 2], h, 0.34);
};

export const tv = (bench: Bench, { width: w, depth: d, height: h }: Stand): void => {
  const { soft, c } = bench;
  soft([0, 0, w, d, 0.08, 0.45], c.birch, 0.03, 0.01);
  soft([w * 0.14, d * 0.35, w * 0.86, d * 0.35 + 0.05, 0.52, h], c.dark, 0.02, 0.01);
  soft([w / 2 - 0.2, d * 0.25, w / 2 + 0.2, d * 0.6, 0.45, 0.53], c.dark, 0.03, 0.02);
  potted(bench, [w * 0.07, d * 0.5], 0.45, 0.28);
};
