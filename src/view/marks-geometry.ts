import type { Spot } from '../check/finding.ts';
import type { StoreyOtherwise } from '../derive/otherwise.ts';
import type { OpeningPlan, Plan, StoreyPlan, Wall } from '../derive/plan.ts';
import type { Mm, Rect } from '../model/units.ts';
import { grown } from '../model/units.ts';
import { atFolds } from '../store/bodies.ts';
import { clearHeight, wallRect } from '../store/derived.ts';
import type { OpeningPlace, Selection } from '../store/state.ts';
import { pickedIn } from '../store/state.ts';
import type { Palette, Rgb } from './colour.ts';
import { rgb } from './colour.ts';
import { GROUP_OF, INNER } from './cuts.ts';
import { flat } from './flat.ts';
import type { Cut, Light, Mesh, MeshBuilder } from './mesh.ts';
import { startMesh } from './mesh.ts';
import { rimOf } from './rects.ts';

/** Over the floor, in metres: enough to lie clear of it, too little to be seen as a step. */
const OVER = 0.012;

/** How far the mark of a piece reaches round it, in mm. */
const ROUND = 70;

/** A band along the inside of the rim of some floor, `inset` from it; mm. */
function band(
  mesh: MeshBuilder,
  rects: readonly Rect[],
  inset: number,
  wide: number,
  colour: Rgb,
  alpha: number,
): void {
  const end = inset + wide;
  for (const { side, at, from, to } of rimOf(rects)) {
    const [x0, x1] = [from + inset, to - inset];
    if (x0 >= x1) continue;
    const y = OVER * 1.5;
    if (side === 'top') flat(mesh, { x0, x1, y0: at + inset, y1: at + end }, colour, y, alpha);
    if (side === 'bottom') flat(mesh, { x0, x1, y0: at - end, y1: at - inset }, colour, y, alpha);
    if (side === 'left') flat(mesh, { x0: at + inset, x1: at + end, y0: x0, y1: x1 }, colour, y, alpha);
    if (side === 'right') flat(mesh, { x0: at - end, x1: at - inset, y0: x0, y1: x1 }, colour, y, alpha);
  }
}

/** How much of a colour is seen: at the sides of a sleeve and on its top. */
type Sleeve = readonly [side: number, top: number];
const PALE: Sleeve = [0.14, 0.22];

/** How far a sleeve stands off its wall, in mm: enough to lie clear of it, too little to be seen. */
const OFF: Mm = 8;

/** A coloured sleeve round a stretch of wall, up to the ceiling as the wall is; what no longer stands, or might, is paler. */
function sleeve(
  mesh: MeshBuilder,
  storey: StoreyPlan,
  r: Rect,
  cut: Cut,
  colour: Rgb,
  [side, top]: Sleeve = [0.5, 1],
): void {
  const whole = grown(r, OFF);
  const high = (x: Mm, y: Mm): number => clearHeight(storey.shell, { x, y }) / 1000;
  const y = OVER;
  const a = [side, side, side, side];
  const b = [top, top, top, top];
  for (const part of atFolds(whole, storey)) {
    const [x0, x1, z0, z1] = [part.x0 / 1000, part.x1 / 1000, part.y0 / 1000, part.y1 / 1000];
    const p = high(part.x0, part.y0);
    const q = high(part.x1, part.y0);
    const s = high(part.x1, part.y1);
    const t = high(part.x0, part.y1);
    if (part.y1 === whole.y1) mesh.plain([x0, y, z1], [x1, y, z1], [x1, s, z1], [x0, t, z1], colour, a, cut);
    if (part.y0 === whole.y0) mesh.plain([x1, y, z0], [x0, y, z0], [x0, p, z0], [x1, q, z0], colour, a, cut);
    if (part.x1 === whole.x1) mesh.plain([x1, y, z1], [x1, y, z0], [x1, q, z0], [x1, s, z1], colour, a, cut);
    if (part.x0 === whole.x0) mesh.plain([x0, y, z0], [x0, y, z1], [x0, t, z1], [x0, p, z0], colour, a, cut);
    mesh.plain([x0, t, z1], [x1, s, z1], [x1, q, z0], [x0, p, z0], colour, b, { ...cut, lift: 10 });
  }
}

/** What marks an opening that has lost its wall: a band along its line, in mm. */
const LOOSE = 160;
const loose = ({ axis, at, from, to }: OpeningPlan): Rect =>
  axis === 'v'
    ? { x0: at - LOOSE / 2, x1: at + LOOSE / 2, y0: from, y1: to }
    : { x0: from, x1: to, y0: at - LOOSE / 2, y1: at + LOOSE / 2 };

/** A sleeve round a stretch of a wall, cut where that is cut. */
function onWall(
  mesh: MeshBuilder,
  storey: StoreyPlan,
  r: Rect,
  wall: Wall,
  colour: Rgb,
  alpha?: Sleeve,
): void {
  const group = wall.faces ? GROUP_OF[wall.faces] : INNER;
  sleeve(mesh, storey, r, { a: group, b: group, foot: 0 }, colour, alpha);
}

/** What comes and where it stood, while a change is looked at that is not kept yet. */
function changed(
  mesh: MeshBuilder,
  storey: StoreyPlan,
  { walls, openings, things }: StoreyOtherwise,
  palette: Palette,
): void {
  const accent = rgb(palette.accent);
  const cut = { a: INNER, b: INNER, foot: 0 };
  for (const r of walls.come) sleeve(mesh, storey, r, cut, accent);
  for (const r of walls.gone) sleeve(mesh, storey, r, cut, accent, PALE);
  for (const o of openings.come) if (o.wall) onWall(mesh, storey, o.hole, o.wall, accent);
  for (const o of openings.gone) if (o.wall) onWall(mesh, storey, o.hole, o.wall, accent, PALE);
  for (const r of things.come) around(mesh, r, rgb(palette.chosen), accent);
  for (const r of things.gone) band(mesh, [r], 0, ROUND / 2, accent, 0.5);
}

/** A piece on the floor, and a band round it. */
function around(mesh: MeshBuilder, r: Rect, floor: Rgb, rim: Rgb): void {
  flat(mesh, grown(r, ROUND), floor, OVER, 0.3);
  rimRound(mesh, r, rim);
}

const rimRound = (mesh: MeshBuilder, r: Rect, rim: Rgb): void =>
  band(mesh, [grown(r, ROUND)], 0, ROUND, rim, 1);

/** The bands alone round pieces that are chosen, for where something stands before them: a sofa hides all of its own from behind. */
export function rimsMesh(pieces: readonly Rect[], palette: Palette, light: Light): Mesh {
  const mesh = startMesh(light);
  for (const r of pieces) rimRound(mesh, r, rgb(palette.accent));
  return mesh.done();
}

/** What is chosen, what a finding points at, walls that take what is in the hand, floor one may still build, and openings that have lost their wall. */
export function marksMesh(
  plan: Plan,
  storey: StoreyPlan,
  selection: Selection | null,
  lit: readonly Spot[],
  palette: Palette,
  light: Light,
  /** The floor of the pieces of furniture that are chosen. */
  pieces: readonly Rect[] = [],
  /** What stands otherwise than in the home as it is kept, while a change of it is looked at. */
  change: StoreyOtherwise | null = null,
  /** Where a tap would put one more opening. */
  places: readonly OpeningPlace[] = [],
): Mesh {
  const mesh = startMesh(light);
  const accent = rgb(palette.accent);
  const ochre = rgb(palette.ochre);
  const half = plan.shell.walls.inner / 2;

  for (const r of storey.unbuilt) flat(mesh, r, rgb(palette.free), OVER, 0.18);
  if (storey.unbuilt.length > 0) band(mesh, storey.unbuilt, 0, 50, rgb(palette.edge), 0.45);

  for (const spot of lit) {
    if (spot.storey !== storey.index) continue;
    flat(mesh, spot.rect, ochre, OVER, 0.34);
    band(mesh, [spot.rect], 0, 70, ochre, 1);
  }

  for (const { wall, rect } of places) onWall(mesh, storey, rect, wall, accent, PALE);
  if (change) changed(mesh, storey, change, palette);
  for (const r of pieces) around(mesh, r, rgb(palette.chosen), accent);
  for (const picked of pickedIn(selection)) {
    if (picked.what === 'room') {
      const room = storey.rooms.find((r) => r.id === picked.id);
      if (room) {
        for (const r of room.rects) flat(mesh, r, rgb(palette.chosen), OVER, 0.3);
        band(mesh, room.rects, half, 75, accent, 1);
      }
    }
    if (picked.what === 'wall') {
      const wall = storey.walls.find((w) => w.key === picked.key);
      if (wall) onWall(mesh, storey, wallRect(wall, wall.from, wall.to), wall, accent);
    }
    if (picked.what === 'opening') {
      const o = plan.openings[picked.index];
      if (o?.wall && o.storey === storey.index) onWall(mesh, storey, o.hole, o.wall, accent);
    }
    if (picked.what === 'stair') {
      const stair = plan.stairs[picked.index];
      if (stair && (stair.storey === storey.index || stair.storey + 1 === storey.index))
        band(mesh, stair.rects, half, 75, accent, 1);
    }
  }
  for (const o of plan.openings)
    if (!o.wall && o.storey === storey.index) flat(mesh, loose(o), ochre, OVER * 2, 0.9);
  return mesh.done();
}
