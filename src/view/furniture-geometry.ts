import type { Plan } from '../derive/plan.ts';
import type { Furniture } from '../model/design.ts';
import type { Mm, Rect } from '../model/units.ts';
import { standingRect } from '../model/units.ts';
import { stepsOf } from '../store/bodies.ts';
import type { Palette } from './colour.ts';
import type { Stand } from './furniture/bench.ts';
import { benchAt } from './furniture/bench.ts';
import { shapeOf } from './furniture/shapes.ts';
import type { Light, Mesh } from './mesh.ts';
import { joined, moved, startMesh } from './mesh.ts';
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
export const thingsOn = (
  { design, stairs }: Pick<Plan, 'design' | 'stairs'>,
  storey: number,
  sizes: Sizes,
): readonly Thing[] => [
  ...design.furniture.flatMap((piece) => {
    const rect = piece.storey === storey ? footprint(piece, sizes) : null;
    return rect ? [{ rect, foot: 0, top: sizes[piece.kind]?.height ?? 0 }] : [];
  }),
  ...stairs.filter((stair) => stair.storey === storey).flatMap(stepsOf),
];

type Size = NonNullable<Sizes[string]>;

/** From a piece's own floor (its back at nought) to the floor it stands on, a quarter turn clockwise at a time. */
export function turnedRect(
  { x0, x1, y0, y1 }: Rect,
  turn: Furniture['turn'],
  { width, depth }: { readonly width: number; readonly depth: number },
): Rect {
  switch (turn) {
    case 0:
      return { x0, x1, y0, y1 };
    case 1:
      return { x0: depth - y1, x1: depth - y0, y0: x0, y1: x1 };
    case 2:
      return { x0: width - x1, x1: width - x0, y0: depth - y1, y1: depth - y0 };
    case 3:
      return { x0: y0, x1: y1, y0: width - x1, y1: width - x0 };
  }
}

/** A piece by itself, the left upper corner of its floor at nought, turned as it stands. */
function alone(kind: string, turn: Furniture['turn'], size: Size, palette: Palette, light: Light): Mesh {
  const mesh = startMesh(light);
  const [width, depth, height] = [size.width / 1000, size.depth / 1000, size.height / 1000];
  const stand: Stand = {
    width,
    depth,
    height,
    box: (x0, z0, x1, z1) => {
      const r = turnedRect({ x0, x1, y0: z0, y1: z1 }, turn, { width, depth });
      return { x0: r.x0, x1: r.x1, z0: r.y0, z1: r.y1 };
    },
  };
  shapeOf(kind)(benchAt(stand, mesh, palette), stand);
  return mesh.done();
}

/** Pieces that have been made: their light hangs on how they are turned, never on where they stand. */
const made = new WeakMap<Palette, WeakMap<Light, Map<string, Mesh>>>();

function pieceOf({ kind, turn }: Furniture, size: Size, palette: Palette, light: Light): Mesh {
  const inColours = made.get(palette) ?? new WeakMap<Light, Map<string, Mesh>>();
  made.set(palette, inColours);
  const pieces = inColours.get(light) ?? new Map<string, Mesh>();
  inColours.set(light, pieces);
  const key = [kind, turn, size.width, size.depth, size.height].join();
  const mesh = pieces.get(key) ?? alone(kind, turn, size, palette, light);
  pieces.set(key, mesh);
  return mesh;
}

/** The furniture of one storey, each piece known by its outline. A kind this copy does not know is left out. */
export function furnitureMesh(
  pieces: readonly Furniture[],
  sizes: Sizes,
  palette: Palette,
  light: Light,
): Mesh {
  const known = pieces.flatMap((piece) => {
    const size = sizes[piece.kind];
    return size ? [{ mesh: pieceOf(piece, size, palette, light), at: standingRect(piece, size) }] : [];
  });
  return joined(known.map(({ mesh, at }) => moved(mesh, at.x0 / 1000, at.y0 / 1000)));
}
