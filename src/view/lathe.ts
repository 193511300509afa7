import type { Rgb } from './colour.ts';
import type { Vector } from './eye.ts';
import type { Corner, MeshBuilder } from './mesh.ts';

/** A ring of what is turned: how wide it is and how high it lies, in metres, and how bright; 1 is as it is lit. */
export type Ring = readonly [radius: number, high: number, bright?: number];

/**
 * Turns a body on a lathe round an upright line over a place, by its rings from its foot up; a ring of no width is a tip. Light goes
 * over its sides without an edge, so that few of them look round. `uneven` takes off up to such a share of the radius here and there:
 * what grows is not turned.
 */
export function lathe(
  mesh: MeshBuilder,
  [x, y, z]: Vector,
  rings: readonly Ring[],
  sides: number,
  colour: Rgb,
  uneven = 0,
): void {
  const corners: Corner[] = [];
  /** Where the corners of each ring begin, and how many it has. */
  const rows = rings.map(([radius, high, bright = 1], k) => {
    const [before, after] = [rings[Math.max(0, k - 1)]!, rings[Math.min(rings.length - 1, k + 1)]!];
    // At right angles to the way the rings run; a tip looks up or down.
    const [out, up] = radius === 0 ? [0, k === 0 ? -1 : 1] : [after[1] - before[1], before[0] - after[0]];
    const row = { first: corners.length, count: radius === 0 ? 1 : sides };
    for (let i = 0; i < row.count; i++) {
      const turn = (2 * Math.PI * (i + (k % 2) / 2)) / sides;
      const r = radius * (1 - uneven * (0.5 + 0.5 * Math.sin(7 * i + 3 * k + 5 * x)));
      const [c, s] = [Math.cos(turn), Math.sin(turn)];
      corners.push({ at: [x + c * r, y + high, z + s * r], look: [c * out, up, s * out], bright });
    }
    return row;
  });
  const faces: number[] = [];
  for (let k = 1; k < rows.length; k++) {
    const [low, high] = [rows[k - 1]!, rows[k]!];
    const [[r, foot], [wide, top]] = [rings[k - 1]!, rings[k]!];
    // Two rings alike part a side from a top with an edge between them.
    if (r === wide && foot === top) continue;
    // Every other ring is turned by half a side: the sides are triangles that lean one way and the other.
    const [near, far] = k % 2 ? [0, 1] : [1, 0];
    for (let i = 0; i < sides; i++) {
      const at = ({ first, count }: typeof low, j: number): number => first + ((i + j) % count);
      if (low.count > 1) faces.push(at(low, 1), at(low, 0), at(high, near));
      if (high.count > 1) faces.push(at(high, 0), at(high, 1), at(low, far));
    }
  }
  mesh.skin(corners, faces, colour);
}
