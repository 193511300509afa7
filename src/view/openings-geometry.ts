import type { OpeningPlan, Sweep, Wall } from '../derive/plan.ts';
import type { Axis } from '../model/units.ts';
import { metres as m, middle, radians } from '../model/units.ts';
import type { Bounds } from './box.ts';
import { box } from './box.ts';
import type { Palette, Rgb } from './colour.ts';
import { rgb } from './colour.ts';
import { GROUP_OF, INNER } from './cuts.ts';
import type { Vector } from './eye.ts';
import type { Cut, Light, Mesh, MeshBuilder } from './mesh.ts';
import { startMesh } from './mesh.ts';

/** Wood round a pane, and from what width on a window has a post in its middle, and how wide it is; mm. */
export const GLAZING = { frame: 55, parted: 1150, post: 50 } as const;
/**
 * From above doors stand wide open, as the plan draws them: at right angles to their walls, so that none is seen on its edge as one
 * first looks at a home (eye.ts). Whoever is inside finds the doors of the house shut and those between rooms out of the way.
 */
export const AJAR = radians(90);
const ASIDE = radians(88);
const LEAF = 0.04;
/** Height of a handle, and how far boards stand out from a wall, in metres. */
const HANDLE = 0.95;
const PROUD = 0.014;
/** How wide the boards round a window are inside and outside, in metres. */
const TRIM = 0.06;
const CASING = 0.1;

const FRAME = m(GLAZING.frame);

type Placed = OpeningPlan & { readonly wall: Wall };

/**
 * All that openings are drawn by, as text: equal texts, equal meshes. What is left out is all that is never drawn, so that what an
 * opening comes to hold counts from the first day.
 */
export const looksOf = (openings: readonly OpeningPlan[]): string =>
  JSON.stringify(
    openings.map(({ index: _, owners: __, wall, ...drawn }) => [drawn, wall?.thickness, wall?.faces]),
  );

/** Middle of the wall an opening stands in, across it. */
const middleOf = ({ axis, hole }: Placed): number => {
  const { x, y } = middle(hole);
  return m(axis === 'v' ? x : y);
};

const cutOf = (wall: Wall, foot: number): Cut => {
  const group = wall.faces ? GROUP_OF[wall.faces] : INNER;
  return { a: group, b: group, foot };
};

/** A box in a wall: `along` it from–to, `across` it round the middle. */
const inWall = (
  axis: Axis,
  along: readonly [number, number],
  middle: number,
  thick: number,
  up: readonly [number, number],
): Bounds => {
  const across = [middle - thick / 2, middle + thick / 2] as const;
  const [x, z] = axis === 'v' ? [across, along] : [along, across];
  return { x0: x[0], x1: x[1], y0: up[0], y1: up[1], z0: z[0], z1: z[1] };
};

function windowFrame(mesh: MeshBuilder, o: Placed, palette: Palette, light: Light, outside: Light): void {
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
  // A board to set a plant on, inside; and a narrow one outside that leads the rain away.
  const out = o.wall.faces === 'top' || o.wall.faces === 'left' ? -1 : 1;
  const half = m(o.wall.thickness) / 2;
  for (const [side, reach] of [
    [-out, 0.05],
    [out, 0.035],
  ] as const) {
    // From the frame, which is 9 cm thick, to a little before the face of the wall.
    const deep = half + reach - 0.045;
    const across = middle + side * (0.045 + deep / 2);
    box(mesh, inWall(o.axis, [from - 0.03, to + 0.03], across, deep, [sill - 0.03, sill + 0.006]), colour, {
      cut: cutOf(o.wall, sill - 0.03),
      bottom: true,
    });
  }
  // Boards round the hole inside, as round a door; the one a plant stands on closes it below. And wider ones outside.
  for (const [side, wide] of [
    [-out, TRIM],
    [out, CASING],
  ] as const) {
    if (side === out) mesh.under(outside);
    const across = middle + side * (half + PROUD / 2);
    for (const [a, b, low, high] of [
      [from - wide, from, sill, head],
      [to, to + wide, sill, head],
      [from - wide, to + wide, head, head + wide],
    ] as const)
      box(mesh, inWall(o.axis, [a, b], across, PROUD, [low, high]), colour, {
        cut: { ...cutOf(o.wall, low), lift: 4 },
        bottom: low > sill,
      });
  }
  mesh.under(light);
  const [centre, post] = [(from + to) / 2, m(GLAZING.post) / 2];
  if (o.to - o.from > GLAZING.parted) bar(centre - post, centre + post, sill + FRAME, head - FRAME);
}

/** A leaf and its handle, each a box of its own, stand at an angle: corners as [along the wall, across it]. */
function doorLeaf(mesh: MeshBuilder, o: Placed, sweep: Sweep, angle: number, palette: Palette): void {
  const wide = m(o.to - o.from) - 0.03;
  const [hinge, shutAt] =
    o.axis === 'v' ? [m(sweep.hinge.y), m(sweep.hinge.x)] : [m(sweep.hinge.x), m(sweep.hinge.y)];
  const towards = o.hinge === 'start' ? 1 : -1;
  const face = shutAt - (o.swing * LEAF) / 2;
  const along = Math.cos(angle) * towards;
  const across = Math.sin(angle) * o.swing;
  const slab = (
    [near, far]: readonly [number, number],
    half: number,
    [low, high]: readonly [number, number],
    colour: Rgb,
    top: Rgb,
  ): void => {
    const cut = cutOf(o.wall, low);
    const at = (length: number, off: number, y: number): Vector => {
      const [u, w] = [hinge + along * length - across * off, face + across * length + along * off];
      return o.axis === 'v' ? [w, y, u] : [u, y, w];
    };
    const ends = [
      [near, -half],
      [far, -half],
      [far, half],
      [near, half],
    ] as const;
    // The leaf may hang either way round: its corners are taken so that every front looks outwards.
    const round = ((towards === 1) === (o.swing === 1)) === (o.axis === 'h') ? ends : ends.toReversed();
    const ring = (y: number): Vector[] => round.map(([length, off]) => at(length, off, y));
    const [foot, head] = [ring(low), ring(high)];
    for (let i = 0; i < 4; i++) {
      const j = (i + 1) % 4;
      mesh.quad(foot[j]!, foot[i]!, head[i]!, head[j]!, colour, cut, [0.88, 0.88, 1, 1]);
    }
    mesh.quad(head[0]!, head[3]!, head[2]!, head[1]!, top, cut);
  };
  slab(
    [0, wide],
    LEAF / 2,
    [0.01, m(o.height) - 0.02],
    rgb(o.outer ? palette.leaf : palette.birch),
    rgb(palette.edge),
  );
  slab(
    [wide - 0.2, wide - 0.06],
    LEAF / 2 + 0.045,
    [HANDLE, HANDLE + 0.03],
    rgb(palette.dark),
    rgb(palette.dark),
  );
}

/** Boards that line the hole of a door, a little proud of the wall. */
function casing(mesh: MeshBuilder, o: Placed, palette: Palette): void {
  const [from, to, head] = [m(o.from), m(o.to), m(o.height)];
  const thick = m(o.wall.thickness) + 2 * PROUD;
  const board = (a: number, b: number, low: number, high: number): void =>
    box(mesh, inWall(o.axis, [a, b], middleOf(o), thick, [low, high]), rgb(palette.white), {
      // A hair over the cut edge of the wall it goes round, or the two would fight for the same place.
      cut: { ...cutOf(o.wall, low), lift: 4 },
      foot: low === 0 ? 0.86 : 1,
      bottom: low > 0,
    });
  board(from - 0.045, from + 0.015, 0, head);
  board(to - 0.015, to + 0.045, 0, head);
  board(from - 0.045, to + 0.045, head, head + 0.05);
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

/** Window frames, door leaves and thresholds of one storey; `inside` as somebody in the home finds them. */
export function joineryMesh(
  openings: readonly OpeningPlan[],
  palette: Palette,
  light: Light,
  inside = false,
  /** What falls on façades. */
  outside: Light = light,
): Mesh {
  const mesh = startMesh(light);
  for (const o of placed(openings)) {
    if (o.kind === 'window') windowFrame(mesh, o, palette, light, outside);
    else casing(mesh, o, palette);
    if (o.sweep) doorLeaf(mesh, o, o.sweep, inside ? (o.outer ? 0 : ASIDE) : AJAR, palette);
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
