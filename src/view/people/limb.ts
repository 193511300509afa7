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
const BLUNT = ROUND.slice(1);
/**
 * They stand on the grass, a hand high on a screen: more sides cost a weak graphics card dear and are not seen. By the radius in
 * metres: tubes are square and blunt, limbs have six sides, a body and a head eight.
 */
const TUBE = 0.025;
const LIMB = 0.07;

export const carver =
  (mesh: MeshBuilder, place: Place): Carve =>
  ([ax, ay, az, bx, by, bz], from, to, colour, flat = 1) => {
    const long = Math.hypot(bx - ax, by - ay, bz - az);
    const d: Vector = [(bx - ax) / long, (by - ay) / long, (bz - az) / long];
    const wide = Math.max(from, to);
    const sides = wide < TUBE ? 4 : wide < LIMB ? 6 : 8;
    const ends = wide < TUBE ? BLUNT : ROUND;
    // No bone lies from left to right: across it, left and right come first, and `flat` is from front to back.
    const k = Math.sqrt(1 - d[0] * d[0]);
    const u: Vector = [k, (-d[0] * d[1]) / k, (-d[0] * d[2]) / k];
    const v: Vector = [d[1] * u[2] - d[2] * u[1], d[2] * u[0] - d[0] * u[2], d[0] * u[1] - d[1] * u[0]];
    const ring = ([x, y, z]: Vector, beyond: number, r: number): Vector[] =>
      Array.from({ length: sides }, (_, i) => {
        const turn = (2 * Math.PI * i) / sides;
        const [c, s] = [Math.cos(turn) * r, Math.sin(turn) * r * flat];
        const at = (axis: 0 | 1 | 2): number => d[axis] * beyond + u[axis] * c + v[axis] * s;
        return place([x + at(0), y + at(1), z + at(2)]);
      });
    const rings = [
      ...ends.map(([out, share]) => ring([ax, ay, az], -out * from, share * from)),
      ...ends.toReversed().map(([out, share]) => ring([bx, by, bz], out * to, share * to)),
    ];
    for (let n = 1; n < rings.length; n++)
      for (let i = 0; i < sides; i++) {
        const [low, high, j] = [rings[n - 1]!, rings[n]!, (i + 1) % sides];
        mesh.quad(low[i]!, low[j]!, high[j]!, high[i]!, colour);
      }
    const [first, last] = [rings[0]!, rings.at(-1)!];
    mesh.fan(first.toReversed(), colour);
    mesh.fan(last, colour);
  };
