import type { Flight } from '../derive/plan.ts';
import type { Rect, Side } from '../model/units.ts';
import { metres } from '../model/units.ts';
import { JOINERY } from '../store/bodies.ts';
import { box } from './box.ts';
import type { Palette, Rgb } from './colour.ts';
import { brighter, rgb } from './colour.ts';
import type { Vector } from './eye.ts';
import type { MeshBuilder } from './mesh.ts';

/** Joinery in metres: a tread, how far its nosing stands out over the riser, and how far under its foot the lining is. */
export const TREAD = metres(JOINERY.tread);
const NOSING = metres(JOINERY.nosing);
export const UNDER = metres(JOINERY.under);
/** Strings on both sides: clear of the walls' middles, so thick and so far over the nosings; our own. */
export const STRING = { in: 0.012, thick: 0.05, over: 0.045 } as const;
/** A rail, over the nosings and over a floor. */
export const RAIL = { high: 0.9, thick: 0.045, baluster: 0.022 } as const;

/** A place in a flight: metres on the way up, from its left side, and over the floor. */
type Place = (up: number, right: number, y: number) => Vector;
/** A corner of something that is as thick all along, seen from the side. */
type Corner = readonly [up: number, y: number];

/** Which side of a flight, seen on the way up, is open to a room, and is given a rail. */
export type OpenSides = { readonly left: boolean; readonly right: boolean };

function placeIn({ x0, x1, y0, y1 }: Rect, up: Side): Place {
  switch (up) {
    case 'top':
      return (u, v, y) => [metres(x0) + v, y, metres(y1) - u];
    case 'bottom':
      return (u, v, y) => [metres(x1) - v, y, metres(y0) + u];
    case 'right':
      return (u, v, y) => [metres(x0) + u, y, metres(y0) + v];
    default:
      return (u, v, y) => [metres(x1) - u, y, metres(y1) - v];
  }
}

/** The sides of a flight by the way up: `left` is the left hand of who climbs. */
export const HANDS: Readonly<Record<Side, { readonly left: Side; readonly right: Side }>> = {
  top: { left: 'left', right: 'right' },
  right: { left: 'top', right: 'bottom' },
  bottom: { left: 'right', right: 'left' },
  left: { left: 'bottom', right: 'top' },
};

/** A straight flight to be made: its size in metres, the height its foot is at, and the height of the line through the feet of its risers. */
type Making = {
  readonly at: Place;
  readonly long: number;
  readonly across: number;
  readonly treads: number;
  readonly going: number;
  readonly riser: number;
  readonly from: number;
  readonly line: (up: number) => number;
};

/**
 * A straight flight that starts `from` metres over the floor: treads with a nosing over white risers, between two strings, and a white
 * underside. An open side has a rail on balusters.
 */
export function straightFlight(
  mesh: MeshBuilder,
  { rect, treads, up }: Flight,
  from: number,
  riser: number,
  open: OpenSides,
  palette: Palette,
): void {
  const [wide, deep] = [metres(rect.x1 - rect.x0), metres(rect.y1 - rect.y0)];
  const [long, across] = up === 'top' || up === 'bottom' ? [deep, wide] : [wide, deep];
  const going = long / treads;
  const line = (u: number): number => from + (riser * u) / going;
  const flight: Making = { at: placeIn(rect, up), long, across, treads, going, riser, from, line };
  steps(mesh, flight, palette);
  strings(mesh, flight, palette);
  const middle = STRING.in + STRING.thick / 2;
  if (open.left) rail(mesh, flight, middle, palette);
  if (open.right) rail(mesh, flight, across - middle, palette);
}

function steps(
  mesh: MeshBuilder,
  { at, across, treads, going, riser, from }: Making,
  palette: Palette,
): void {
  const [wood, card] = [rgb(palette.stair), rgb(palette.card)];
  const [left, right] = [STRING.in + STRING.thick, across - STRING.in - STRING.thick];
  const edge = (u: number, y: number): readonly [Vector, Vector] => [at(u, left, y), at(u, right, y)];
  for (let i = 0; i < treads; i++) {
    const [foot, top] = [from + i * riser, from + (i + 1) * riser];
    const [front, face, back] = [i * going - NOSING, i * going, (i + 1) * going];
    const [a, b] = edge(front, top - TREAD);
    const [c, d] = edge(front, top);
    const [e, f] = edge(back, top);
    const [g, h] = edge(face, foot);
    const [j, k] = edge(face, top - TREAD);
    mesh.quad(c, d, f, e, wood, undefined, [1, 1, 0.88, 0.88]);
    mesh.quad(a, b, d, c, brighter(wood, 0.96));
    mesh.quad(j, k, b, a, brighter(wood, 0.7));
    mesh.quad(g, h, k, j, card, undefined, [0.92, 0.92, 0.76, 0.76]);
  }
}

/** Both strings, from the floor to where one arrives, and the underside between them. */
function strings(mesh: MeshBuilder, flight: Making, palette: Palette): void {
  const { at, long, across, going, riser, from, line } = flight;
  const card = rgb(palette.card);
  const arrives = line(long) + riser;
  const flat = long - (STRING.over * going) / riser;
  const clear = Math.max(0, ((UNDER - from) * going) / riser);
  const low: Corner[] = [
    [0, Math.max(0, line(0) - UNDER)],
    ...(clear > 0 ? [[clear, 0] as const] : []),
    [long, line(long) - UNDER],
  ];
  const outline: Corner[] = [...low, [long, arrives], [flat, arrives], [0, line(0) + riser + STRING.over]];
  const [left, right] = [STRING.in + STRING.thick, across - STRING.in - STRING.thick];
  plank(mesh, at, outline, [STRING.in, left], card);
  plank(mesh, at, outline, [right, across - STRING.in], card);
  const [[p, py], [q, qy]] = [low.at(-2)!, low.at(-1)!];
  const under = brighter(card, 0.92);
  mesh.quad(at(p, right, py), at(p, left, py), at(q, left, qy), at(q, right, qy), under);
}

/** A handrail along a string, on a post and balusters: one a step. */
function rail(mesh: MeshBuilder, flight: Making, middle: number, palette: Palette): void {
  const { at, long, treads, going, riser, from, line } = flight;
  const [card, birch] = [rgb(palette.card), rgb(palette.birch)];
  const over = (u: number): number => line(u) + riser + RAIL.high;
  for (let i = 0; i < treads; i++) {
    const u = (i + 0.5) * going;
    const post = i === 0 ? RAIL.thick : RAIL.baluster;
    const [s, t] = [at(u - post / 2, middle - post / 2, 0), at(u + post / 2, middle + post / 2, 0)];
    const foot = line(u) + riser + STRING.over - 0.01;
    box(
      mesh,
      {
        x0: Math.min(s[0], t[0]),
        x1: Math.max(s[0], t[0]),
        z0: Math.min(s[2], t[2]),
        z1: Math.max(s[2], t[2]),
        y0: i === 0 ? from : foot,
        y1: over(u) - (i === 0 ? -0.04 : RAIL.thick),
      },
      i === 0 ? birch : card,
      { top: i === 0 ? birch : null },
    );
  }
  const [start, end] = [going / 2, long - going / 2];
  const outline: readonly Corner[] = [
    [start, over(start) - RAIL.thick],
    [end, over(end) - RAIL.thick],
    [end, over(end)],
    [start, over(start)],
  ];
  plank(mesh, at, outline, [middle - RAIL.thick / 2, middle + RAIL.thick / 2], birch);
}

/** Something along a flight that is as thick all along: an outline seen from its right, between two distances from its left side. */
function plank(
  mesh: MeshBuilder,
  at: Place,
  outline: readonly Corner[],
  [near, far]: readonly [number, number],
  colour: Rgb,
): void {
  mesh.fan(
    outline.map(([u, y]) => at(u, far, y)),
    colour,
  );
  mesh.fan(
    outline.toReversed().map(([u, y]) => at(u, near, y)),
    colour,
  );
  outline.forEach(([u, y], i) => {
    const [before, beforeY] = outline.at(i - 1)!;
    mesh.quad(at(u, near, y), at(u, far, y), at(before, far, beforeY), at(before, near, beforeY), colour);
  });
}
