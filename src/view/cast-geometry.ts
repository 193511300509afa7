import type { Rect } from '../model/units.ts';
import type { Rgb } from './colour.ts';
import type { Vector } from './eye.ts';
import type { Terrain } from './levels.ts';
import { groundAt } from './levels.ts';
import type { Light, Mesh, MeshBuilder } from './mesh.ts';
import { startMesh } from './mesh.ts';

/** Something that stands on the ground, where and how large; metres. `foot` is how wide it touches. */
export type Standing = {
  readonly x: number;
  readonly z: number;
  readonly foot: number;
  readonly wide: number;
  readonly high: number;
};

/** A little over the ground and the stones on it, in metres. */
const OVER = 0.006;
/** Under a low sun shadows would never end: no longer than so many times the height. */
const LONGEST = 4;
const DARK: Rgb = [0.035, 0.028, 0.02];
const ROUND = 10;

/** How wide a thrown shadow is at shares of its length, and how dark: from the foot, over the body, to a head or crown. */
const OUTLINE = [
  [-0.02, 0.5, 0.7],
  [0.28, 0.62, 1],
  [0.45, 0.96, 1],
  [0.7, 1, 0.9],
  [0.92, 0.66, 0.6],
  [1.05, 0.3, 0],
] as const;

/**
 * The shadows of people and of what grows, each from the feet of whatever throws it away from the light, and the dark right under it.
 * They are too fine for the map of the ground, where they would be blots beside whoever throws them. `towards` is null where no one
 * light is stronger than the rest; none leaves the `plot`, in mm; `shadow` and `corner` are how dark either gets, 0 to 1.
 */
export function castMesh(
  standing: readonly Standing[],
  towards: Vector | null,
  terrain: Terrain,
  plot: Rect,
  { shadow, corner }: { readonly shadow: number; readonly corner: number },
  light: Light,
): Mesh {
  const mesh = startMesh(light);
  const [x0, x1, z0, z1] = [plot.x0 / 1000, plot.x1 / 1000, plot.y0 / 1000, plot.y1 / 1000];
  const on = (x: number, z: number): Vector => {
    const [cx, cz] = [Math.min(x1, Math.max(x0, x)), Math.min(z1, Math.max(z0, z))];
    return [cx, groundAt(terrain, cz * 1000) + OVER, cz];
  };
  for (const one of standing) {
    if (towards) thrown(mesh, one, towards, on, shadow);
    contact(mesh, one, on, corner);
  }
  return mesh.done();
}

type OnGround = (x: number, z: number) => Vector;

function contact(mesh: MeshBuilder, { x, z, foot }: Standing, on: OnGround, dark: number): void {
  const r = 0.62 * foot + 0.1;
  const rim = (i: number): Vector => {
    const turn = (2 * Math.PI * i) / ROUND;
    return on(x + Math.cos(turn) * r, z - Math.sin(turn) * r);
  };
  const middle = on(x, z);
  for (let i = 0; i < ROUND; i++)
    mesh.plain(middle, rim(i), rim(i + 1), rim(i + 1), DARK, [1.4 * dark, 0, 0, 0]);
}

function thrown(
  mesh: MeshBuilder,
  { x, z, wide, high }: Standing,
  [tx, ty, tz]: Vector,
  on: OnGround,
  dark: number,
): void {
  const flat = Math.hypot(tx, tz) || 1;
  const long = Math.min(LONGEST, flat / Math.max(ty, 0.01)) * high;
  const [ux, uz] = [-tx / flat, -tz / flat];
  // Across it: from its left rim to its right, dark in the middle and nothing at the rims.
  const rows = OUTLINE.map(([along, share, strength]) => {
    const [cx, cz] = [x + ux * along * long, z + uz * along * long];
    const half = (share * wide) / 2;
    return [-1.25, -0.6, 0.6, 1.25].map((off, i) => ({
      at: on(cx - uz * off * half, cz + ux * off * half),
      alpha: i === 1 || i === 2 ? dark * strength : 0,
    }));
  });
  for (let n = 1; n < rows.length; n++)
    for (let i = 0; i < 3; i++) {
      const [a, b, c, d] = [rows[n - 1]![i]!, rows[n]![i]!, rows[n]![i + 1]!, rows[n - 1]![i + 1]!];
      mesh.plain(d.at, c.at, b.at, a.at, DARK, [d.alpha, c.alpha, b.alpha, a.alpha]);
    }
}
