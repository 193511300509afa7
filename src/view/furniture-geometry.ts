import type { Plan } from '../derive/plan.ts';
import type { Furniture } from '../model/design.ts';
import type { Mm, Rect } from '../model/units.ts';
import { standingRect } from '../model/units.ts';
import type { Palette } from './colour.ts';
import type { Stand } from './furniture/bench.ts';
import { benchAt } from './furniture/bench.ts';
import { shapeOf } from './furniture/shapes.ts';
import type { Light, Mesh } from './mesh.ts';
import { startMesh } from './mesh.ts';
import type { Thing } from './pick.ts';

/** True size of a piece at turn 0, back towards the top of the sheet; in mm. */
export type Sizes = Readonly<
  Record<string, { readonly width: Mm; readonly depth: Mm; readonly height: Mm } | undefined>
>;

/** The floor a piece takes, turned as it stands. */
export function footprint(piece: Furniture, sizes: Sizes): Rect | null {
  const size = sizes[piece.kind];
  return size ? standingRect(piece, size) : null;
}

/** What stands on a storey, as boxes a finger may point at. */
export const thingsOn = ({ design }: Plan, storey: number, sizes: Sizes): Thing[] =>
  design.furniture.flatMap((piece) => {
    const rect = piece.storey === storey ? footprint(piece, sizes) : null;
    return rect ? [{ rect, height: sizes[piece.kind]?.height ?? 0 }] : [];
  });

/** The furniture of one storey, each piece known by its outline. A kind this copy does not know is left out. */
export function furnitureMesh(
  pieces: readonly Furniture[],
  sizes: Sizes,
  palette: Palette,
  light: Light,
): Mesh {
  const mesh = startMesh(light);
  for (const piece of pieces) {
    const size = sizes[piece.kind];
    const foot = footprint(piece, sizes);
    if (!size || !foot) continue;
    const [w, d] = [size.width / 1000, size.depth / 1000];
    const [x0, z0, x1, z1] = [foot.x0 / 1000, foot.y0 / 1000, foot.x1 / 1000, foot.y1 / 1000];
    const stand: Stand = {
      width: w,
      depth: d,
      height: size.height / 1000,
      // From the piece's own box (0–width, 0–depth, back at 0) to the floor, a quarter turn clockwise at a time.
      box: (lx0, lz0, lx1, lz1) => {
        switch (piece.turn) {
          case 0:
            return { x0: x0 + lx0, x1: x0 + lx1, z0: z0 + lz0, z1: z0 + lz1 };
          case 1:
            return { x0: x1 - lz1, x1: x1 - lz0, z0: z0 + lx0, z1: z0 + lx1 };
          case 2:
            return { x0: x1 - lx1, x1: x1 - lx0, z0: z1 - lz1, z1: z1 - lz0 };
          case 3:
            return { x0: x0 + lz0, x1: x0 + lz1, z0: z1 - lx1, z1: z1 - lx0 };
        }
      },
    };
    shapeOf(piece.kind)(benchAt(stand, mesh, palette), stand);
  }
  return mesh.done();
}
