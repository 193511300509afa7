import type { Rgb } from './colour.ts';
import type { Vector } from './eye.ts';
import type { MeshBuilder } from './mesh.ts';

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
  const rows = rings.map(([radius, high, bright = 1], k) => {
    const [before, after] = [rings[Math.max(0, k - 1)]!, rings[Math.min(rings.length - 1, k + 1)]!];
    // At right angles to the way the rings run; a tip looks up or down.
    const [out, up] = radius === 0 ? [0, k === 0 ? -1 : 1] : [after[1] - before[1], before[0] - after[0]];
    return Array.from({ length: radius === 0 ? 1 : sides }, (_, i) => {
      const turn = (2 * Math.PI * (i + (k % 2) / 2)) / sides;
      const r = radius * (1 - uneven * (0.5 + 0.5 * Math.sin(7 * i + 3 * k + 5 * x)));
      const [c, s] = [Math.cos(turn), Math.sin(turn)];
      return { at: [x + c * r, y + high, z + s * r] as const, look: [c * out, up, s * out] as const, bright };
    });
  });
  for (let k = 1; k < rows.length; k++) {
    const [low, high] = [rows[k - 1]!, rows[k]!];
    const [[r, foot], [wide, top]] = [rings[k - 1]!, rings[k]!];
    // Two rings alike part a side from a top with an edge between them.
    if (r === wide && foot === top) continue;
    // Every other ring is turned by half a side: the sides are triangles that lean one way and the other.
    const [near, far] = k % 2 ? [0, 1] : [1, 0];
    for (let i = 0; i < sides; i++) {
      const at = (row: typeof low, j: number) => row[(i + j) % row.length]!;
      const put = (...corners: (typeof low)[number][]): void =>
        mesh.bent(
          corners.map((c) => c.at),
          corners.map((c) => c.look),
          colour,
          corners.map((c) => c.bright),
        );
      if (low.length > 1) put(at(low, 1), at(low, 0), at(high, near));
      if (high.length > 1) put(at(high, 0), at(high, 1), at(low, far));
    }
  }
}
