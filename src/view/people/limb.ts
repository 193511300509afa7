import type { Rgb } from '../colour.ts';
import type { Vector } from '../eye.ts';
import type { MeshBuilder } from '../mesh.ts';

/** From somebody's own place, x to their left and z ahead, to the world. */
export type Place = (at: Vector) => Vector;
/** From one place to another: x, y, z twice. */
export type Bone = readonly [number, number, number, number, number, number];
/** Turns a limb of wood round a bone, with its radius at both ends; `flat` is how deep it is for its width. */
export type Carve = (bone: Bone, from: number, to: number, colour: Rgb, flat?: number) => void;

/** The rounding of an end: how far a ring lies beyond it and how wide it is, by the radius there. */
const ROUND = [
  [0.5, 0.55],
  [0, 1],
] as const;
/** They stand on the grass, a hand high on a screen: more sides cost a weak graphics card dear and are not seen. */
const SIDES = 8;

export const carver =
  (mesh: MeshBuilder, place: Place): Carve =>
  ([ax, ay, az, bx, by, bz], from, to, colour, flat = 1) => {
    const long = Math.hypot(bx - ax, by - ay, bz - az);
    const d: Vector = [(bx - ax) / long, (by - ay) / long, (bz - az) / long];
    // No bone lies from left to right: across it, left and right come first, and `flat` is from front to back.
    const k = Math.sqrt(1 - d[0] * d[0]);
    const u: Vector = [k, (-d[0] * d[1]) / k, (-d[0] * d[2]) / k];
    const v: Vector = [d[1] * u[2] - d[2] * u[1], d[2] * u[0] - d[0] * u[2], d[0] * u[1] - d[1] * u[0]];
    const ring = ([x, y, z]: Vector, beyond: number, r: number): Vector[] =>
      Array.from({ length: SIDES }, (_, i) => {
        const turn = (2 * Math.PI * i) / SIDES;
        const [c, s] = [Math.cos(turn) * r, Math.sin(turn) * r * flat];
        const at = (axis: 0 | 1 | 2): number => d[axis] * beyond + u[axis] * c + v[axis] * s;
        return place([x + at(0), y + at(1), z + at(2)]);
      });
    const rings = [
      ...ROUND.map(([out, wide]) => ring([ax, ay, az], -out * from, wide * from)),
      ...ROUND.toReversed().map(([out, wide]) => ring([bx, by, bz], out * to, wide * to)),
    ];
    for (let n = 1; n < rings.length; n++)
      for (let i = 0; i < SIDES; i++) {
        const [low, high, j] = [rings[n - 1]!, rings[n]!, (i + 1) % SIDES];
        mesh.quad(low[i]!, low[j]!, high[j]!, high[i]!, colour);
      }
    const [first, last] = [rings[0]!, rings.at(-1)!];
    for (let i = 2; i < SIDES; i++) {
      mesh.triangle(first[0]!, first[i]!, first[i - 1]!, colour);
      mesh.triangle(last[0]!, last[i - 1]!, last[i]!, colour);
    }
  };
