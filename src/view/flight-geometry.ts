import type { Flight } from '../derive/plan.ts';
import type { Mm, Rect, Side } from '../model/units.ts';
import type { Palette } from './colour.ts';
import { brighter, rgb } from './colour.ts';
import type { Vector } from './eye.ts';
import type { MeshBuilder } from './mesh.ts';
import { box } from './mesh.ts';

/** Joinery in metres, as stairs of wood are made; our own. A tread, and how far its nosing stands out over the riser. */
export const TREAD = 0.04;
const NOSING = 0.025;
/** Strings on both sides: clear of the walls' middles, so thick, so far over the nosings and so far under the foot of a riser. */
const STRING = { in: 0.012, thick: 0.05, over: 0.045, under: 0.1 } as const;
const RAIL = { high: 0.9, thick: 0.045, baluster: 0.022 } as const;

/** A place in a flight: metres on the way up, from its left side, and over the floor. */
type Place = (up: number, right: number, y: number) => Vector;
type Low = readonly [up: number, y: number];

/** Which side of a flight, seen on the way up, is open to a room, and is given a rail. */
export type OpenSides = { readonly left: boolean; readonly right: boolean };

function placeIn({ x0, x1, y0, y1 }: Rect, up: Side): Place {
  const m = (value: Mm): number => value / 1000;
  switch (up) {
    case 'top':
      return (u, v, y) => [m(x0) + v, y, m(y1) - u];
    case 'bottom':
      return (u, v, y) => [m(x1) - v, y, m(y0) + u];
    case 'right':
      return (u, v, y) => [m(x0) + u, y, m(y0) + v];
    default:
      return (u, v, y) => [m(x1) - u, y, m(y1) - v];
  }
}

/** The sides of a flight by the way up: `left` is the left hand of who climbs. */
export const sidesOf = (up: Side): { readonly left: Side; readonly right: Side } =>
  ({
    top: { left: 'left', right: 'right' },
    right: { left: 'top', right: 'bottom' },
    bottom: { left: 'right', right: 'left' },
    left: { left: 'bottom', right: 'top' },
  })[up] as { left: Side; right: Side };

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
  const at = placeIn(rect, up);
  const [wide, deep] = [(rect.x1 - rect.x0) / 1000, (rect.y1 - rect.y0) / 1000];
  const [long, across] = up === 'top' || up === 'bottom' ? [deep, wide] : [wide, deep];
  const going = long / treads;
  const [wood, card, birch] = [rgb(palette.stair), rgb(palette.card), rgb(palette.birch)];
  const [left, right] = [STRING.in + STRING.thick, across - STRING.in - STRING.thick];

  for (let i = 0; i < treads; i++) {
    const [foot, top] = [from + i * riser, from + (i + 1) * riser];
    const [front, face, back] = [i * going - NOSING, i * going, (i + 1) * going];
    const step = (u: number, y: number): readonly [Vector, Vector] => [at(u, left, y), at(u, right, y)];
    const [a, b] = step(front, top - TREAD);
    const [c, d] = step(front, top);
    const [e, f] = step(back, top);
    const [g, h] = step(face, foot);
    const [j, k] = step(face, top - TREAD);
    mesh.quad(c, d, f, e, wood, undefined, [1, 1, 0.88, 0.88]);
    mesh.quad(a, b, d, c, brighter(wood, 0.96));
    mesh.quad(j, k, b, a, brighter(wood, 0.7));
    mesh.quad(g, h, k, j, card, undefined, [0.92, 0.92, 0.76, 0.76]);
  }

  /** Height of the line through the feet of the risers. */
  const line = (u: number): number => from + (riser * u) / going;
  const arrives = line(long) + riser;
  const over = riser + STRING.over;
  const flat = long - (STRING.over * going) / riser;
  const clear = Math.max(0, ((STRING.under - from) * going) / riser);
  const low: Low[] = [
    [0, Math.max(0, line(0) - STRING.under)],
    ...(clear > 0 ? [[clear, 0] as const] : []),
    [long, line(long) - STRING.under],
  ];
  const high: Low[] = [
    [long, arrives],
    [flat, arrives],
    [0, line(0) + over],
  ];
  for (const v of [STRING.in, right]) {
    const [near, far] = [v, v + STRING.thick];
    mesh.fan(
      [...low, ...high].map(([u, y]) => at(u, far, y)),
      card,
    );
    mesh.fan(
      [...low, ...high].reverse().map(([u, y]) => at(u, near, y)),
      card,
    );
    for (let i = 1; i < high.length; i++) {
      const [[p, py], [q, qy]] = [high[i]!, high[i - 1]!];
      mesh.quad(at(p, near, py), at(p, far, py), at(q, far, qy), at(q, near, qy), card);
    }
    const [, foot] = low[0]!;
    const [, start] = high.at(-1)!;
    mesh.quad(at(0, near, foot), at(0, far, foot), at(0, far, start), at(0, near, start), card);
    const [, last] = low.at(-1)!;
    mesh.quad(
      at(long, far, last),
      at(long, near, last),
      at(long, near, arrives),
      at(long, far, arrives),
      card,
    );
  }
  const [[p, py], [q, qy]] = [low.at(-2)!, low.at(-1)!];
  mesh.quad(
    at(p, across - STRING.in, py),
    at(p, STRING.in, py),
    at(q, STRING.in, qy),
    at(q, across - STRING.in, qy),
    brighter(card, 0.92),
  );

  for (const side of ['left', 'right'] as const) {
    if (!open[side]) continue;
    const middle = side === 'left' ? STRING.in + STRING.thick / 2 : across - STRING.in - STRING.thick / 2;
    const [near, far] = [middle - RAIL.thick / 2, middle + RAIL.thick / 2];
    const rail = (u: number): number => line(u) + riser + RAIL.high;
    const end = long - going / 2;
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
          y1: rail(u) - (i === 0 ? -0.04 : RAIL.thick),
        },
        i === 0 ? birch : card,
        { top: i === 0 ? birch : null },
      );
    }
    const bar: readonly Low[] = [
      [going / 2, rail(going / 2) - RAIL.thick],
      [end, rail(end) - RAIL.thick],
      [end, rail(end)],
      [going / 2, rail(going / 2)],
    ];
    mesh.fan(
      bar.map(([u, y]) => at(u, far, y)),
      birch,
    );
    mesh.fan(
      bar.toReversed().map(([u, y]) => at(u, near, y)),
      birch,
    );
    const [a, b, c, d] = bar.map(([u, y]) => [at(u, near, y), at(u, far, y)] as const) as [
      readonly [Vector, Vector],
      readonly [Vector, Vector],
      readonly [Vector, Vector],
      readonly [Vector, Vector],
    ];
    mesh.quad(d[0], d[1], c[1], c[0], birch);
    mesh.quad(a[1], a[0], b[0], b[1], birch);
    mesh.quad(b[1], b[0], c[0], c[1], birch);
  }
}
