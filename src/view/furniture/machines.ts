import type { Rgb } from '../colour.ts';
import { mix } from '../colour.ts';
import type { Bench, Stand } from './bench.ts';

/** A flat ring or disc of a machine's front, facing the room. */
const disc = ({ face }: Bench, x: number, y: number, z: number, r: number, colour: Rgb): void => {
  const at = (i: number): readonly [number, number, number] => {
    const turn = (i / 16) * Math.PI * 2;
    return [x - Math.sin(turn) * r, z, y + Math.cos(turn) * r];
  };
  for (let i = 0; i < 16; i += 2) face([[x, z, y], at(i), at(i + 1), at(i + 2)], colour);
};

export const stove = ({ soft, hard, c }: Bench, { width: w, depth: d, height: h }: Stand): void => {
  soft([0, 0, w, d - 0.02, 0, h - 0.02], c.white, 0.02, 0.01);
  hard([0.05, d - 0.02, w - 0.05, d, 0.26, 0.66], c.dark);
  hard([0.05, d, w - 0.05, d + 0.025, 0.69, 0.715], c.metal);
  hard([0.02, d - 0.02, w - 0.02, d, 0.74, h - 0.03], c.metal);
  for (const x of [0.12, 0.24, 0.36, 0.48])
    soft([x - 0.02, d, x + 0.02, d + 0.025, 0.785, 0.825], c.dark, 0.02);
  soft([0, 0, w, d, h - 0.02, h], c.dark, 0.02, 0.004);
  hard([0, 0, w, 0.03, h, h + 0.09], c.white);
  for (const [x, z, r] of [
    [0.16, 0.17, 0.08],
    [0.44, 0.17, 0.1],
    [0.16, 0.43, 0.1],
    [0.44, 0.43, 0.08],
  ] as const)
    soft([x - r, z - r, x + r, z + r, h, h + 0.008], mix(c.dark, c.metal, 0.5), r, 0.002);
};

/** Known from a cupboard by the plates in its rack: its door is half down. */
export const dishwasher = ({ soft, hard, c }: Bench, { width: w, depth: d, height: h }: Stand): void => {
  const [inside, sill, strip] = [d - 0.24, h * 0.5, h - 0.16];
  hard([0.02, 0, w - 0.02, d - 0.06, 0, 0.1], c.dark);
  hard([0, 0, w, inside, 0.1, h - 0.03], c.white);
  hard([0.03, inside, w - 0.03, inside + 0.006, sill, strip], mix(c.dark, c.metal, 0.35));
  for (const x of [0, w - 0.03]) hard([x, inside, x + 0.03, d - 0.02, sill, strip], c.white);
  soft([0, inside, w, d - 0.02, 0.1, sill], c.white, 0.012, 0.005);
  hard([0.1, d - 0.02, w - 0.1, d + 0.005, sill - 0.08, sill - 0.055], c.metal);
  hard([0.05, d - 0.06, w - 0.05, d - 0.045, sill + 0.05, sill + 0.065], c.metal);
  const plates = Math.floor((w - 0.14) / 0.06);
  for (let i = 0; i < plates; i++) {
    const x = 0.08 + i * 0.06;
    soft(
      [x, inside + 0.04, x + 0.022, d - 0.05, sill, strip - 0.05],
      i % 3 === 2 ? c.textile : c.linen,
      0.01,
      0.01,
    );
  }
  hard([0.01, inside, w - 0.01, d, strip, h - 0.04], c.metal);
  for (const x of [0.1, 0.14, 0.18]) hard([x, d, x + 0.02, d + 0.006, h - 0.11, h - 0.09], c.dark);
  soft([0, 0, w, d, h - 0.03, h], c.birch, 0.015, 0.01);
};

/** A chest freezer: a box with a lid on hinges. */
export const freezer = ({ soft, hard, c }: Bench, { width: w, depth: d, height: h }: Stand): void => {
  hard([0.04, 0.04, w - 0.04, d - 0.05, 0, 0.06], c.dark);
  soft([0, 0.01, w, d - 0.02, 0.06, h - 0.1], c.white, 0.04, 0.01);
  soft([-0.005, 0, w + 0.005, d, h - 0.09, h], mix(c.white, c.metal, 0.25), 0.05, 0.03);
  hard([w / 2 - 0.14, d - 0.01, w / 2 + 0.14, d + 0.025, h - 0.075, h - 0.035], c.dark);
  hard([w - 0.34, d - 0.02, w - 0.08, d - 0.015, 0.1, 0.24], mix(c.dark, c.white, 0.4));
};

/** As a washing machine, with a light door in a dark ring. */
export const dryer = (bench: Bench, { width: w, depth: d, height: h }: Stand): void => {
  const { soft, hard, c } = bench;
  soft([0, 0, w, d - 0.01, 0, h], c.white, 0.03, 0.015);
  hard([0.05, d - 0.01, w - 0.05, d, h - 0.13, h - 0.04], mix(c.cushion, c.white, 0.3));
  disc(bench, w / 2, h * 0.43, d, 0.21, c.metal);
  disc(bench, w / 2, h * 0.43, d + 0.003, 0.15, c.linen);
  for (const y of [-0.06, 0, 0.06])
    hard([w / 2 - 0.08, d + 0.004, w / 2 + 0.08, d + 0.01, h * 0.43 + y, h * 0.43 + y + 0.012], c.dark);
};

/** A white drum on feet, with its pipes. */
export const boiler = ({ soft, hard, turned, c }: Bench, { width: w, depth: d, height: h }: Stand): void => {
  const r = Math.min(w, d) / 2;
  const [x, z] = [w / 2, d / 2];
  turned(
    [x, z],
    [
      [0.9 * r, 0.1, 0.86],
      [r, 0.16],
      [r, h - 0.2],
      [0.8 * r, h - 0.12],
      [0, h - 0.1],
    ],
    c.white,
  );
  for (const [fx, fz] of [
    [-0.2, -0.2],
    [0.16, -0.2],
    [-0.2, 0.16],
    [0.16, 0.16],
  ] as const)
    hard([x + fx, z + fz, x + fx + 0.04, z + fz + 0.04, 0, 0.12], c.dark);
  for (const px of [-0.12, 0.08]) hard([x + px, z - 0.02, x + px + 0.04, z + 0.02, h - 0.12, h], c.metal);
  soft([x - 0.09, d - 0.06, x + 0.09, d - 0.005, 0.42, 0.58], c.dark, 0.02);
};

/** Two wings on crossed legs, hung with clothes. */
export const dryingRack = ({ hard, face, c }: Bench, { width: w, depth: d, height: h }: Stand): void => {
  const top = h - 0.12;
  const leg = (z: number, from: number, to: number): void => {
    const corners = [
      [from, z, 0],
      [from + 0.03, z, 0],
      [to + 0.03, z, top],
      [to, z, top],
    ] as const;
    face(corners, c.metal);
    face([...corners].reverse(), c.metal);
  };
  for (const z of [0.02, d - 0.04]) {
    hard([0, z, w, z + 0.02, top, top + 0.02], c.metal);
    leg(z + 0.01, w * 0.28, w * 0.7);
    leg(z + 0.01, w * 0.7, w * 0.28);
  }
  for (const x of [w * 0.28, w * 0.7]) hard([x, 0.03, x + 0.03, d - 0.03, 0, 0.02], c.metal);
  for (let i = 0; i < 12; i++) {
    const x = 0.06 + (i * (w - 0.12)) / 11;
    hard([x, 0.03, x + 0.012, d - 0.03, top + 0.004, top + 0.016], c.metal);
  }
  for (const [x, deep, colour] of [
    [0.08, 0.42, c.textile],
    [0.22, 0.3, c.white],
    [0.72, 0.46, c.cushion],
    [0.88, 0.34, c.linen],
  ] as const)
    hard([w * x, 0.06, w * x + 0.03, d - 0.06, top - deep, top + 0.03], colour);
};
