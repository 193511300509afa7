import type { Mm, Rect } from '../model/units.ts';
import type { Palette, Rgb } from './colour.ts';
import { mix, rgb } from './colour.ts';
import type { Cut, Light, Mesh, MeshBuilder } from './mesh.ts';
import { startMesh } from './mesh.ts';
import type { WallSolid } from './solids.ts';

const m = (mm: Mm): number => mm / 1000;

/** Walls darken a little towards the floor. By height alone, so that parts of one wall show no joint. */
const shadeAt = (y: number): number => 0.89 + 0.046 * y;

/** Upright face of a part, between two corners as seen from outside, left to right: place and height of the top. */
type Corner = { readonly x: Mm; readonly y: Mm; readonly top: Mm };
type Face = { readonly left: Corner; readonly right: Corner };

function facesOf({ rect: r, tops }: WallSolid): readonly Face[] {
  const a = { x: r.x0, y: r.y0, top: tops[0] };
  const b = { x: r.x1, y: r.y0, top: tops[1] };
  const c = { x: r.x1, y: r.y1, top: tops[2] };
  const d = { x: r.x0, y: r.y1, top: tops[3] };
  return [
    { left: d, right: c },
    { left: b, right: a },
    { left: c, right: b },
    { left: a, right: d },
  ];
}

/** True when the face lies wholly against the other part, which stands on its outer side. */
function against({ left, right }: Face, r: Rect): boolean {
  if (left.x === right.x) {
    const touches = left.y > right.y ? r.x0 === left.x : r.x1 === left.x;
    return touches && Math.min(left.y, right.y) >= r.y0 && Math.max(left.y, right.y) <= r.y1;
  }
  const touches = left.x < right.x ? r.y0 === left.y : r.y1 === left.y;
  return touches && Math.min(left.x, right.x) >= r.x0 && Math.max(left.x, right.x) <= r.x1;
}

/**
 * The part of a face that is open to the air. Faces between parts that are cut alike are left out: they are never seen,
 * but their light edge would shine through the joints of the cut.
 */
function open(face: Face, solid: WallSolid, others: readonly WallSolid[]): { foot: Mm; face: Face } | null {
  let foot = solid.foot;
  let { left, right } = face;
  for (const other of others) {
    if (other === solid || other.groups[0] !== solid.groups[0] || other.groups[1] !== solid.groups[1])
      continue;
    if (!against(face, other.rect)) continue;
    const low = Math.min(...other.tops);
    if (other.foot <= foot && low >= Math.max(left.top, right.top)) return null;
    if (other.foot <= foot && low > foot) foot = low;
    else if (other.foot > foot && low >= Math.max(left.top, right.top)) {
      left = { ...left, top: other.foot };
      right = { ...right, top: other.foot };
    }
  }
  return foot < Math.max(left.top, right.top) ? { foot, face: { left, right } } : null;
}

/**
 * Walls of a storey in card, with the edge of the card where they are cut, and glass drawn into the cut of a window.
 * `skirt` is how far outer walls reach below the floor, in metres.
 */
export function wallMesh(solids: readonly WallSolid[], skirt: number, palette: Palette, light: Light): Mesh {
  const mesh = startMesh(light);
  const edge = rgb(palette.edge);
  const glass = mix(rgb(palette.water), rgb(palette.glass), 0.6);
  for (const solid of solids) {
    const { rect, tops, part, groups, kind } = solid;
    const colour = rgb(kind === 'inner' ? palette.card : palette.outerCard);
    const cut: Cut = { a: groups[0], b: groups[1], foot: m(solid.foot) };
    for (const side of facesOf(solid)) {
      const seen = open(side, solid, solids);
      if (!seen) continue;
      const { left, right } = seen.face;
      const grounded = seen.foot === 0;
      const y = grounded && kind !== 'inner' ? -skirt : m(seen.foot);
      mesh.quad(
        [m(left.x), y, m(left.y)],
        [m(right.x), y, m(right.y)],
        [m(right.x), m(right.top), m(right.y)],
        [m(left.x), m(left.top), m(left.y)],
        colour,
        cut,
        [shadeAt(y), shadeAt(y), shadeAt(m(right.top)), shadeAt(m(left.top))],
      );
    }
    cap(mesh, rect, tops, edge, cut);
    if (part === 'lintel') underside(mesh, rect, m(solid.foot), colour, cut);
    if (part === 'sill' && solid.window) {
      const inset = (solid.axis === 'v' ? rect.x1 - rect.x0 : rect.y1 - rect.y0) * 0.36;
      const pane =
        solid.axis === 'v'
          ? { ...rect, x0: rect.x0 + inset, x1: rect.x1 - inset }
          : { ...rect, y0: rect.y0 + inset, y1: rect.y1 - inset };
      cap(mesh, pane, tops, glass, { ...cut, foot: 0, lift: 5 });
    }
  }
  return mesh.done();
}

function cap(mesh: MeshBuilder, r: Rect, tops: WallSolid['tops'], colour: Rgb, cut: Cut): void {
  mesh.quad(
    [m(r.x0), m(tops[3]), m(r.y1)],
    [m(r.x1), m(tops[2]), m(r.y1)],
    [m(r.x1), m(tops[1]), m(r.y0)],
    [m(r.x0), m(tops[0]), m(r.y0)],
    colour,
    cut,
  );
}

function underside(mesh: MeshBuilder, r: Rect, y: number, colour: Rgb, cut: Cut): void {
  mesh.quad(
    [m(r.x0), y, m(r.y0)],
    [m(r.x1), y, m(r.y0)],
    [m(r.x1), y, m(r.y1)],
    [m(r.x0), y, m(r.y1)],
    colour,
    cut,
  );
}
