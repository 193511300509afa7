import { mix } from '../colour.ts';
import type { Bench, Stand } from './bench.ts';

export const kitchen = ({ soft, hard, c }: Bench, { width: w, depth: d, height: h }: Stand): void => {
  hard([0, 0, w, d - 0.06, 0, 0.1], c.dark);
  const units = Math.max(1, Math.round(w / 0.6));
  for (let i = 0; i < units; i++) {
    const x = (w * i) / units;
    soft([x + 0.004, 0, x + w / units - 0.004, d - 0.02, 0.1, h - 0.04], c.white, 0.012, 0.005);
  }
  soft([0, 0, w, d, h - 0.04, h], c.birch, 0.015, 0.01);
  const sink = w * 0.3;
  hard([sink - 0.26, 0.1, sink + 0.26, d - 0.1, h, h + 0.006], c.metal, mix(c.metal, c.dark, 0.35));
  hard([sink - 0.015, 0.05, sink + 0.015, 0.08, h, h + 0.26], c.metal);
  hard([sink - 0.015, 0.05, sink + 0.015, 0.22, h + 0.24, h + 0.27], c.metal);
  const hob = Math.max(sink + 0.62, w * 0.72);
  if (hob + 0.3 > w) return;
  soft([hob - 0.29, 0.06, hob + 0.29, d - 0.08, h, h + 0.008], c.dark, 0.02, 0.004);
  for (const [x, z] of [
    [-0.14, 0.19],
    [0.14, 0.19],
    [-0.14, 0.4],
    [0.14, 0.4],
  ] as const)
    soft(
      [hob + x - 0.085, z - 0.085, hob + x + 0.085, z + 0.085, h + 0.008, h + 0.012],
      mix(c.dark, c.metal, 0.45),
      0.085,
      0.001,
    );
};

export const fridge = ({ soft, hard, c }: Bench, { width: w, depth: d, height: h }: Stand): void => {
  soft([0, 0, w, d - 0.01, 0.02, h * 0.36], c.white, 0.03, 0.006);
  soft([0, 0, w, d - 0.01, h * 0.37, h], c.white, 0.03, 0.02);
  hard([0.05, d - 0.01, 0.08, d + 0.02, h * 0.42, h * 0.62], c.metal);
  hard([0.05, d - 0.01, 0.08, d + 0.02, h * 0.22, h * 0.33], c.metal);
};

export const bathtub = ({ soft, c }: Bench, { width: w, depth: d, height: h }: Stand): void => {
  soft([0, 0, w, d, 0, h], c.white, 0.1, 0.03);
  soft([0.09, 0.09, w - 0.09, d - 0.09, h, h + 0.004], c.water, 0.2, 0.003);
  soft([0.04, d / 2 - 0.02, 0.16, d / 2 + 0.02, h, h + 0.1], c.metal, 0.02, 0.01);
};

export const shower = ({ soft, hard, c }: Bench, { width: w, depth: d, height: h }: Stand): void => {
  soft([0, 0, w, d, 0, 0.05], c.white, 0.04, 0.02);
  soft([w / 2 - 0.07, d / 2 - 0.07, w / 2 + 0.07, d / 2 + 0.07, 0.05, 0.056], c.metal, 0.07, 0.003);
  hard([w / 2 - 0.015, 0.02, w / 2 + 0.015, 0.05, 0.05, h], c.metal);
  hard([w / 2 - 0.015, 0.02, w / 2 + 0.015, 0.32, h - 0.03, h], c.metal);
  soft([w / 2 - 0.11, 0.2, w / 2 + 0.11, 0.42, h - 0.07, h - 0.03], c.metal, 0.11, 0.01);
};

export const toilet = ({ soft, c }: Bench, { width: w, depth: d, height: h }: Stand): void => {
  soft([0, 0, w, 0.2, 0.35, h], c.white, 0.05, 0.03);
  soft([0.07, 0.1, w - 0.07, d - 0.1, 0, 0.36], c.white, 0.12, 0.02);
  soft([0.01, 0.2, w - 0.01, d, 0.34, 0.43], c.white, 0.17, 0.03);
  soft([0.08, 0.28, w - 0.08, d - 0.07, 0.43, 0.435], c.water, 0.12, 0.002);
};

export const washbasin = ({ soft, hard, c }: Bench, { width: w, depth: d, height: h }: Stand): void => {
  soft([0.03, 0, w - 0.03, d - 0.06, 0.25, h - 0.12], c.birch, 0.02, 0.005);
  soft([0, 0, w, d, h - 0.12, h], c.white, 0.07, 0.03);
  soft([0.07, 0.12, w - 0.07, d - 0.05, h, h + 0.004], c.water, 0.12, 0.003);
  hard([w / 2 - 0.015, 0.04, w / 2 + 0.015, 0.07, h, h + 0.14], c.metal);
  hard([w / 2 - 0.015, 0.04, w / 2 + 0.015, 0.17, h + 0.12, h + 0.145], c.metal);
};

export const washer = ({ soft, hard, face, c }: Bench, { width: w, depth: d, height: h }: Stand): void => {
  soft([0, 0, w, d - 0.01, 0, h], c.white, 0.03, 0.015);
  hard([0.05, d - 0.01, w - 0.05, d, h - 0.13, h - 0.04], c.metal);
  const at = (i: number): readonly [number, number, number] => {
    const turn = (i / 16) * Math.PI * 2;
    return [w / 2 - Math.sin(turn) * 0.17, d, h * 0.42 + Math.cos(turn) * 0.17];
  };
  for (let i = 0; i < 16; i += 2) face([[w / 2, d, h * 0.42], at(i), at(i + 1), at(i + 2)], c.dark);
};
