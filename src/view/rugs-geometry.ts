import type { StoreyPlan } from '../derive/plan.ts';
import type { Furniture } from '../model/design.ts';
import type { Mm, Rect } from '../model/units.ts';
import { grown, overlap } from '../model/units.ts';
import type { Palette, Rgb } from './colour.ts';
import { mix, rgb } from './colour.ts';
import { flat } from './flat.ts';
import type { Sizes } from './furniture-geometry.ts';
import { footprint, turnedRect } from './furniture-geometry.ts';
import type { Light, Mesh } from './mesh.ts';
import { startMesh } from './mesh.ts';
import { covers } from './rects.ts';

type Size = { readonly width: Mm; readonly depth: Mm };
type Rug = {
  /** On the piece's own floor, its back at nought. */
  readonly under: (size: Size) => Rect;
  readonly colours: (palette: Palette) => { readonly field: Rgb; readonly rim: Rgb };
};

type Dye = 'clay' | 'textile' | 'darkWood';
/** Linen with a little birch in it, its rim dyed. */
const woven =
  (birch: number, dye: Dye, share: number): Rug['colours'] =>
  (palette) => {
    const field = mix(rgb(palette.linen), rgb(palette.birch), birch);
    return { field, rim: mix(field, rgb(palette[dye]), share) };
  };
const round =
  (by: Mm) =>
  ({ width, depth }: Size): Rect =>
    grown({ x0: 0, y0: 0, x1: width, y1: depth }, by);

/** What lies under or before a piece, by the beginning of its kind's id: it belongs to the piece and takes no floor. */
const RUGS: readonly (readonly [prefix: string, rug: Rug])[] = [
  ['coffee-table', { under: round(560), colours: woven(0.22, 'clay', 0.62) }],
  [
    'bed-',
    {
      under: ({ width, depth }) => ({ x0: -520, x1: width + 520, y0: 0.42 * depth, y1: depth + 330 }),
      colours: woven(0.06, 'textile', 0.5),
    },
  ],
  ['table', { under: round(520), colours: woven(0.5, 'darkWood', 0.4) }],
  ['round-table', { under: round(480), colours: woven(0.5, 'darkWood', 0.4) }],
  [
    'bathtub',
    {
      under: ({ width, depth }) => ({
        x0: width / 2 - 350,
        x1: width / 2 + 350,
        y0: depth + 50,
        y1: depth + 500,
      }),
      colours: woven(0.06, 'textile', 0.45),
    },
  ],
];

/** How far a rug keeps from a wall, how narrow one is at least, and how wide its rim and the line inside it are; mm. */
const CLEAR: Mm = 70;
const LEAST: Mm = 380;
const RIM: Mm = 55;
const LINE: Mm = 22;
/** How far it lies over the floor, and its field over its rim; metres. */
const OVER = 0.012;
const FIELD = 0.003;

/** Rugs under what stands in the rooms of a storey, cut to the clear floor of its room; none where it would lie on a stair. */
export function rugMesh(
  storey: StoreyPlan,
  steps: readonly Rect[],
  pieces: readonly Furniture[],
  sizes: Sizes,
  palette: Palette,
  light: Light,
): Mesh {
  const mesh = startMesh(light);
  const laid: Rect[] = [];
  for (const piece of pieces) {
    const rug = RUGS.find(([prefix]) => piece.kind.startsWith(prefix))?.[1];
    const size = sizes[piece.kind];
    const at = footprint(piece, sizes);
    if (!rug || !size || !at) continue;
    const room = storey.rooms.find(({ rects }) => covers(rects, (at.x0 + at.x1) / 2, (at.y0 + at.y1) / 2));
    const on = turnedRect(rug.under(size), piece.turn, size);
    const lies = room && within(moved(on, at), room.clear);
    if (!lies || [...steps, ...laid].some((r) => overlap(r, lies))) continue;
    laid.push(lies);
    const { field, rim } = rug.colours(palette);
    // What is seen comes first: what lies under it is then not drawn there.
    flat(mesh, grown(lies, -RIM - 2 * LINE), field, OVER + 2 * FIELD);
    flat(mesh, grown(lies, -RIM - LINE), rim, OVER + 1.5 * FIELD);
    flat(mesh, grown(lies, -RIM), field, OVER + FIELD);
    flat(mesh, lies, rim, OVER);
  }
  return mesh.done();
}

const moved = (r: Rect, to: Rect): Rect => ({
  x0: r.x0 + to.x0,
  x1: r.x1 + to.x0,
  y0: r.y0 + to.y0,
  y1: r.y1 + to.y0,
});

/** How much of a rug has to have place, of 1: what is cut smaller is no rug any more. */
const MOST = 0.72;

/** What of a rug has place on a clear floor; null where too little has. */
function within(rug: Rect, clear: Rect): Rect | null {
  const floor = grown(clear, -CLEAR);
  const r = {
    x0: Math.max(rug.x0, floor.x0),
    x1: Math.min(rug.x1, floor.x1),
    y0: Math.max(rug.y0, floor.y0),
    y1: Math.min(rug.y1, floor.y1),
  };
  const [wide, deep] = [r.x1 - r.x0, r.y1 - r.y0];
  const share = (wide * deep) / ((rug.x1 - rug.x0) * (rug.y1 - rug.y0));
  return Math.min(wide, deep) < LEAST || share < MOST ? null : r;
}
