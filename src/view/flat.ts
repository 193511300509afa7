import type { Rect } from '../model/units.ts';
import type { Rgb } from './colour.ts';
import type { MeshBuilder } from './mesh.ts';

/** Lays a rectangle, in mm, level in a mesh, `y` metres up, to be seen from above in its own colour; `alpha` of it, 0 to 1. */
export function flat(mesh: MeshBuilder, r: Rect, colour: Rgb, y: number, alpha = 1): void {
  const [x0, x1, z0, z1] = [r.x0 / 1000, r.x1 / 1000, r.y0 / 1000, r.y1 / 1000];
  mesh.plain([x0, y, z1], [x1, y, z1], [x1, y, z0], [x0, y, z0], colour, [alpha, alpha, alpha, alpha]);
}
