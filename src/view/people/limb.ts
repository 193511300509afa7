import type { Rgb } from '../colour.ts';
import type { Vector } from '../eye.ts';
import type { Corner, MeshBuilder } from '../mesh.ts';

/** Corners round a bone. */
type Ring = readonly Corner[];

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
    /** A ring so far along the bone from one of its ends, and the way it looks there: `out` of it along the bone, for so much across. */
    const ring = ([x, y, z]: Vector, beyond: number, r: number, out: number): Ring =>
      Array.from({ length: sides }, (_, i) => {
        const turn = (2 * Math.PI * i) / sides;
        const [c, s] = [Math.cos(turn), Math.sin(turn)];
        const along = (axis: 0 | 1 | 2, far: number, wide: number, deep: number): number =>
          d[axis] * far + u[axis] * c * wide + v[axis] * s * deep;
        const stood = (far: number, wide: number, deep: number): Vector =>
          place([
            x + along(0, far, wide, deep),
            y + along(1, far, wide, deep),
            z + along(2, far, wide, deep),
          ]);
        const at = stood(beyond, r, r * flat);
        const off = stood(beyond + out, r + 1, r * flat + 1 / flat);
        return { at, look: [off[0] - at[0], off[1] - at[1], off[2] - at[2]], bright: 1 };
      });
    // The wider the one end for the other, the more the side between looks along the bone.
    const lean = (from - to) / long;
    const tips = (sign: number, r: number, end: Vector): Ring[] =>
      ends.map(([out, share]) => ring(end, sign * out * r, share * r, lean + (out > 0 ? 1.4 * sign : 0)));
    const rings = [...tips(-1, from, [ax, ay, az]), ...tips(1, to, [bx, by, bz]).reverse()];
    const faces: number[] = [];
    for (let n = 1; n < rings.length; n++)
      for (let i = 0; i < sides; i++) {
        const [low, high, j] = [sides * (n - 1), sides * n, (i + 1) % sides];
        faces.push(low + i, low + j, high + j, low + i, high + j, high + i);
      }
    mesh.skin(rings.flat(), faces, colour);
    const [first, last] = [rings[0]!, rings.at(-1)!];
    mesh.fan(first.map(({ at }) => at).toReversed(), colour);
    mesh.fan(
      last.map(({ at }) => at),
      colour,
    );
  };
