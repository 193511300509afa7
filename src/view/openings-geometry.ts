import type { OpeningPlan, Sweep, Wall } from '../derive/plan.ts';
import type { Mm } from '../model/units.ts';
import type { Palette } from './colour.ts';
import { rgb } from './colour.ts';
import { GROUP_OF, INNER } from './cuts.ts';
import type { Vector } from './eye.ts';
import type { Bounds, Cut, Light, Mesh, MeshBuilder } from './mesh.ts';
import { box, startMesh } from './mesh.ts';

const FRAME = 0.055;
/** Doors stand ajar: far enough to be seen as doors, not so far that they fill the room. */
const AJAR = (62 * Math.PI) / 180;
const LEAF = 0.04;

const m = (mm: Mm): number => mm / 1000;

type Placed = OpeningPlan & { readonly wall: Wall };

/** Middle of the wall an opening stands in, across it. */
function middleOf({ at, wall }: Placed): number {
  const half = wall.thickness / 2;
  if (wall.faces === 'top' || wall.faces === 'left') return m(at - half);
  if (wall.faces === 'bottom' || wall.faces === 'right') return m(at + half);
  return m(at);
}

const cutOf = (wall: Wall, foot: number): Cut => {
  const group = wall.faces ? GROUP_OF[wall.faces] : INNER;
  return { a: group, b: group, foot };
};

/** A box in a wall: `along` it from–to, `across` it round the middle. */
const inWall = (
  axis: 'v' | 'h',
  along: readonly [number, number],
  middle: number,
  thick: number,
  up: readonly [number, number],
): Bounds => {
  const across = [middle - thick / 2, middle + thick / 2] as const;
  const [x, z] = axis === 'v' ? [across, along] : [along, across];
  return { x0: x[0], x1: x[1], y0: up[0], y1: up[1], z0: z[0], z1: z[1] };
};

function windowFrame(mesh: MeshBuilder, o: Placed, palette: Palette): void {
  const colour = rgb(palette.white);
  const [from, to, sill, head] = [m(o.from), m(o.to), m(o.sill), m(o.sill + o.height)];
  const middle = middleOf(o);
  const bar = (a: number, b: number, low: number, high: number): void =>
    box(mesh, inWall(o.axis, [a, b], middle, 0.09, [low, high]), colour, {
      cut: cutOf(o.wall, low),
      bottom: true,
    });
  bar(from, from + FRAME, sill, head);
  bar(to - FRAME, to, sill, head);
  bar(from + FRAME, to - FRAME, sill, sill + FRAME);
  bar(from + FRAME, to - FRAME, head - FRAME, head);
  if (to - from > 1.15) bar((from + to) / 2 - 0.025, (from + to) / 2 + 0.025, sill + FRAME, head - FRAME);
}

function doorLeaf(mesh: MeshBuilder, o: Placed, sweep: Sweep, palette: Palette): void {
  const wide = m(o.to - o.from) - 0.03;
  const head = m(o.height) - 0.02;
  const [hinge, shutAt] =
    o.axis === 'v' ? [m(sweep.hinge.y), m(sweep.hinge.x)] : [m(sweep.hinge.x), m(sweep.hinge.y)];
  const towards = o.hinge === 'start' ? 1 : -1;
  const face = shutAt - (o.swing * LEAF) / 2;
  const along = Math.cos(AJAR) * towards;
  const across = Math.sin(AJAR) * o.swing;
  // Corners of the leaf as [along, across]; the hinge edge first.
  const side = LEAF / 2;
  const corner = (length: number, off: number): readonly [number, number] => [
    hinge + along * length - across * off,
    face + across * length + along * off,
  ];
  const ends = [corner(0, -side), corner(wide, -side), corner(wide, side), corner(0, side)];
  const at = ([u, w]: readonly [number, number], y: number): Vector =>
    o.axis === 'v' ? [w, y, u] : [u, y, w];
  const low = ends.map((e) => at(e, 0.01));
  const high = ends.map((e) => at(e, head));
  const cut = cutOf(o.wall, 0);
  const colour = rgb(o.outer ? palette.leaf : palette.birch);
  const shade = [0.88, 0.88, 1, 1];
  // The leaf may hang either way round: a quad is turned so that its front looks outwards.
  const [p, q, , s] = high as [Vector, Vector, Vector, Vector];
  const turned = (q[0] - p[0]) * (s[2] - p[2]) - (q[2] - p[2]) * (s[0] - p[0]) > 0;
  for (let i = 0; i < 4; i++) {
    const j = (i + 1) % 4;
    const [a, b] = turned ? [j, i] : [i, j];
    mesh.quad(low[a]!, low[b]!, high[b]!, high[a]!, colour, cut, shade);
  }
  const [h0, h1, h2, h3] = high as [Vector, Vector, Vector, Vector];
  if (turned) mesh.quad(h3, h2, h1, h0, rgb(palette.edge), cut);
  else mesh.quad(h0, h1, h2, h3, rgb(palette.edge), cut);
}

/** A door that slides stands two thirds open, along the face it slides on. */
function slidingLeaf(mesh: MeshBuilder, o: Placed, palette: Palette): void {
  const wide = m(o.to - o.from);
  const by = (o.hinge === 'start' ? -wide : wide) * (2 / 3);
  const half = m(o.wall.thickness) / 2 + LEAF / 2;
  box(
    mesh,
    inWall(o.axis, [m(o.from) + by, m(o.to) + by], middleOf(o) + o.swing * half, LEAF, [0.01, m(o.height)]),
    rgb(o.outer ? palette.leaf : palette.birch),
    { cut: cutOf(o.wall, 0) },
  );
}

const placed = (openings: readonly OpeningPlan[]): Placed[] =>
  openings.filter((o): o is Placed => o.wall !== null);

/** Window frames, door leaves and thresholds of one storey. */
export function joineryMesh(openings: readonly OpeningPlan[], palette: Palette, light: Light): Mesh {
  const mesh = startMesh(light);
  for (const o of placed(openings)) {
    if (o.kind === 'window') windowFrame(mesh, o, palette);
    if (o.sweep) doorLeaf(mesh, o, o.sweep, palette);
    if (o.slides) slidingLeaf(mesh, o, palette);
    if (o.outer && o.sill === 0)
      box(
        mesh,
        inWall(o.axis, [m(o.from), m(o.to)], middleOf(o), m(o.wall.thickness), [-0.25, 0.012]),
        rgb(palette.darkWood),
      );
  }
  return mesh.done();
}

/** Panes of one storey, to be drawn with both faces and seen through. */
export function glassMesh(openings: readonly OpeningPlan[], palette: Palette, light: Light): Mesh {
  const mesh = startMesh(light);
  for (const o of placed(openings)) {
    if (o.kind !== 'window') continue;
    const middle = middleOf(o);
    const [a, b] = [m(o.from) + FRAME, m(o.to) - FRAME];
    const [low, high] = [m(o.sill) + FRAME, m(o.sill + o.height) - FRAME];
    const at = (u: number, y: number): Vector => (o.axis === 'v' ? [middle, y, u] : [u, y, middle]);
    const alpha = palette.glassAlpha;
    mesh.plain(
      at(a, low),
      at(b, low),
      at(b, high),
      at(a, high),
      rgb(palette.glass),
      [alpha, alpha, alpha * 0.7, alpha * 0.7],
      cutOf(o.wall, low),
    );
  }
  return mesh.done();
}
