import type { Bounds, BoxLook } from './box.ts';
import type { Rgb } from './colour.ts';
import type { Vector } from './eye.ts';
import type { MeshBuilder } from './mesh.ts';
import { ALIKE, UNCUT } from './mesh.ts';

/** A corner rounded by no more than this is taken off straight, in metres: more is not seen, and costs a weak graphics card. */
const SANDED = 0.05;

/** The way each corner of a ring looks, as x and z, in the order of the ring: light goes round the upright corners without an edge. */
const LOOKS = [
  [0, 1],
  [0, 1],
  [1, 1],
  [1, 0],
  [1, 0],
  [1, -1],
  [0, -1],
  [0, -1],
  [-1, -1],
  [-1, 0],
  [-1, 0],
  [-1, 1],
].map(([x, z]): Vector => [x!, 0, z!]);
const STRAIGHT = LOOKS.filter(([x, , z]) => x * z === 0);
const UP: Vector = [0, 1, 0];

/**
 * A box with its upright corners and its upper edge taken off, as sanded wood or a cushion. `round` is how much, in
 * metres; `up` how much of the upper edge. Light bends over what is taken off, so that few faces look round.
 */
export function softBox(
  mesh: MeshBuilder,
  b: Bounds,
  round: number,
  colour: Rgb,
  look: BoxLook & { up?: number; top?: Rgb } = {},
): void {
  const { cut = UNCUT, top = colour, foot = 1, up = round * 0.6 } = look;
  const r = Math.min(round, (b.x1 - b.x0) / 2.01, (b.z1 - b.z0) / 2.01);
  const lift = Math.min(up, (b.y1 - b.y0) / 1.2);
  const turns = r > SANDED;
  const ring = (inset: number, y: number): Vector[] => {
    const c = Math.max(r - inset * 0.5, 0.001);
    const [x0, x1, z0, z1] = [b.x0 + inset, b.x1 - inset, b.z0 + inset, b.z1 - inset];
    const k = c * 0.3;
    const turn = (x: number, z: number): Vector[] => (turns ? [[x, y, z]] : []);
    return [
      [x0 + c, y, z1],
      [x1 - c, y, z1],
      ...turn(x1 - k, z1 - k),
      [x1, y, z1 - c],
      [x1, y, z0 + c],
      ...turn(x1 - k, z0 + k),
      [x1 - c, y, z0],
      [x0 + c, y, z0],
      ...turn(x0 + k, z0 + k),
      [x0, y, z0 + c],
      [x0, y, z1 - c],
      ...turn(x0 + k, z1 - k),
    ];
  };
  const low = ring(0, b.y0);
  const mid = ring(0, b.y1 - lift);
  const high = ring(lift * 0.8, b.y1);
  const looks = turns ? LOOKS : STRAIGHT;
  const n = low.length;
  for (let i = 0; i < n; i++) {
    const j = (i + 1) % n;
    const [a, b] = [looks[i]!, looks[j]!];
    mesh.bent([low[i]!, low[j]!, mid[j]!, mid[i]!], [a, b, b, a], colour, [foot, foot, 1, 1], cut);
    mesh.bent([mid[i]!, mid[j]!, high[j]!, high[i]!], [a, b, UP, UP], top, ALIKE, cut);
  }
  mesh.fan(high, top, cut);
}
