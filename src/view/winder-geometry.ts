import type { Metres } from '../model/units.ts';
import { metres } from '../model/units.ts';
import type { Turning } from '../store/bodies.ts';
import { outerEnd } from '../store/bodies.ts';
import type { Palette } from './colour.ts';
import { brighter, rgb } from './colour.ts';
import type { Vector } from './eye.ts';
import { STRING, UNDER } from './flight-geometry.ts';
import type { MeshBuilder } from './mesh.ts';

/** Its faces, from the outer side of the stair outwards and inwards: over the ends of the treads, and as far in as those of straight flights. */
const [OUT, IN] = [0.003, STRING.in + STRING.thick];

/** An end of a tread at the outer side of a turn, in metres, and the height of the foot of its riser. */
type End = { readonly x: Metres; readonly y: Metres; readonly line: number };

/** Where the treads of a turn that starts `from` metres over the floor end at its outer side, the corner between its two sides among them. */
function outerEnds(flight: Turning, from: number, riser: number): readonly [End[], End[]] {
  const { treads, rect, pivot } = flight;
  const end = (share: number): End => {
    const { x, y } = outerEnd(flight, share);
    return { x: metres(x), y: metres(y), line: from + share * treads * riser };
  };
  const corner = end(0.5);
  const far = { x: metres(rect.x0 + rect.x1 - pivot.x), y: metres(rect.y0 + rect.y1 - pivot.y) };
  const shares = Array.from({ length: treads + 1 }, (_, i) => i / treads);
  const turn = { ...far, line: corner.line };
  return [
    [...shares.filter((share) => share < 0.5).map(end), turn],
    [turn, ...shares.filter((share) => share > 0.5).map(end)],
  ];
}

/**
 * The outer string of a quarter turn: a board along both of its outer sides that rises with the treads from end to end, as those of the
 * flights before and after it do, and no higher than where one arrives.
 */
export function outerString(
  mesh: MeshBuilder,
  flight: Turning,
  from: number,
  riser: number,
  arrives: number,
  palette: Palette,
): void {
  const card = rgb(palette.card);
  const pivot = { x: metres(flight.pivot.x), y: metres(flight.pivot.y) };
  for (const ends of outerEnds(flight, from, riser)) {
    const [first, last] = [ends[0]!, ends.at(-1)!];
    const long = Math.hypot(last.x - first.x, last.y - first.y);
    const [dx, dy] = [(last.x - first.x) / long, (last.y - first.y) / long];
    // To the right of the way up; the pivot lies on the side where one treads.
    const inner = Math.sign((pivot.x - first.x) * -dy + (pivot.y - first.y) * dx);
    const [near, far] = inner > 0 ? [-OUT, IN] : [-IN, OUT];
    const at = ({ x, y }: End, right: number, high: number): Vector => [x - dy * right, high, y + dx * right];
    const low = ({ line }: End): number => Math.max(0, line - UNDER);
    const top = ({ line }: End): number => Math.min(arrives, line + riser + STRING.over);
    /** What one sees of it cut across: round from its inner foot. */
    const across = (end: End): readonly [Vector, Vector, Vector, Vector] => [
      at(end, far, low(end)),
      at(end, far, top(end)),
      at(end, near, top(end)),
      at(end, near, low(end)),
    ];
    for (const [i, end] of ends.slice(1).entries()) {
      const [a, b] = [across(ends[i]!), across(end)];
      a.forEach((corner, k) => {
        const next = (k + 1) % a.length;
        mesh.quad(corner, b[k]!, b[next]!, a[next]!, k === a.length - 1 ? brighter(card, 0.92) : card);
      });
    }
    const [foot, head] = [across(first), across(last)];
    mesh.quad(foot[3], foot[0], foot[1], foot[2], card);
    mesh.quad(head[0], head[3], head[2], head[1], card);
  }
}
