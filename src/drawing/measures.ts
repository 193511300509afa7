import type { Plan, StoreyPlan } from '../derive/plan.ts';
import type { Mm, Point, Rect, Side } from '../model/units.ts';
import { around, SIDES } from '../model/units.ts';
import { houseRect } from './house.ts';
import type { Drawing, Text } from './lines.ts';
import { together } from './lines.ts';

/** Chains of dimensions on paper, in mm: how far the first stands from the house, how far they stand apart, letters and ticks. */
export const PAPER = { first: 7, apart: 6.5, letters: 1.9, tick: 0.9, beyond: 1.2, after: 4 } as const;

/** Where a rectangle ends on one side. */
const edgeOf = ({ x0, y0, x1, y1 }: Rect, side: Side): Mm =>
  ({ top: y0, bottom: y1, left: x0, right: x1 })[side];

const OUTWARDS = { top: -1, left: -1, bottom: 1, right: 1 } as const;

/**
 * How far from the outer face of the envelope on one side the first chain stands: clear of floor that may be built, and of the doors that
 * open outwards there, on any storey.
 */
function firstFrom(plan: Plan, side: Side, scale: number): Mm {
  const doors = plan.openings.flatMap((o) => (o.wall?.faces === side ? (o.sweep ?? []) : []));
  const house = houseRect(plan.shell);
  const deep = doors.map(
    (r) => OUTWARDS[side] * (edgeOf(r, side) - edgeOf(house, side)) + (PAPER.first / 2) * scale,
  );
  return Math.max(PAPER.first * scale, ...deep);
}

/** What the chains take beside the house on one side. */
export const chainsDeep = (plan: Plan, side: Side, scale: number): Mm =>
  firstFrom(plan, side, scale) + (2 * PAPER.apart + PAPER.after) * scale;

/** Where wall faces, openings, corners or heights lie along an axis of a drawing, each once and in order. */
type Chain = readonly Mm[];

export const inOrder = (stops: readonly Mm[]): Mm[] => [...new Set(stops)].sort((a, b) => a - b);

/**
 * What is measured along one side, from the house outwards: openings in that façade, the faces of walls that meet it, and the whole.
 * A chain that would tell the same as the one outside it is left out.
 */
export function chainsOf(plan: Plan, storey: StoreyPlan, side: Side): Chain[] {
  const upright = side === 'left' || side === 'right';
  const house = around(storey.pieces.map((p) => p.rect));
  if (!house) return [];
  const [from, to] = upright ? [house.y0, house.y1] : [house.x0, house.x1];
  const openings = plan.openings.filter((o) => o.storey === storey.index && o.wall?.faces === side);
  const whole = [from, to];
  const holes = inOrder([from, ...openings.flatMap((o) => [o.from, o.to]), to]);
  // Walls that end at this façade: the rooms behind it, face to face.
  const edge = edgeOf(house, side);
  const thick = Math.max(plan.shell.walls.outer, plan.shell.walls.party);
  const behind = storey.rooms.filter(({ clear }) => Math.abs(edgeOf(clear, side) - edge) <= thick);
  const faces = inOrder([
    from,
    ...behind.flatMap(({ clear }) => (upright ? [clear.y0, clear.y1] : [clear.x0, clear.x1])),
    to,
  ]);
  return [holes, faces, whole].filter((chain, i) => i === 2 || chain.length > 2);
}

/** One chain as it is drawn at 1 : `scale`: its stops along an axis of the drawing, itself at a place across it. */
export function chainAt(chain: Chain, at: Mm, upright: boolean, scale: number): Drawing {
  const point = (along: Mm, across: Mm): Point =>
    upright ? { x: across, y: along } : { x: along, y: across };
  const to = (p: Point): string => `${p.x} ${p.y}`;
  const tick = PAPER.tick * scale;
  const ticks = chain.map((stop) => {
    const [a, b] = [point(stop - tick, at + tick), point(stop + tick, at - tick)];
    const reach = [point(stop, at - PAPER.beyond * scale), point(stop, at + PAPER.beyond * scale)];
    return `M${to(a)}L${to(b)}M${to(reach[0]!)}L${to(reach[1]!)}`;
  });
  const d = `M${to(point(chain[0]!, at))}L${to(point(chain.at(-1)!, at))}${ticks.join('')}`;
  const height = PAPER.letters * scale;
  const texts = figuresOf(chain, scale).map(({ text, along, row }): Text => {
    const across = at - ROWS[row] * scale;
    return {
      layer: 'measure',
      text,
      height,
      turn: upright ? -90 : 0,
      at: point(along, across),
    };
  });
  return { lines: [{ layer: 'measure', d }], texts };
}

/**
 * Rows of figures at a chain: the middle of their letters over its line as seen from below or from the right, on paper in mm. Those over one
 * chain stand clear of those under the next.
 */
const ROWS = { on: 1.4, under: -2, over: 2.9 } as const;
type Row = keyof typeof ROWS;
/** A figure's width as a share of its height, and what the slanted ends of a line take beside it, on paper in mm. */
const FIGURE = 0.58;
const SLANTS = 1.1;

/**
 * The lengths of a chain, each in a row of its line. One that is shorter than its figures stands under the line, or over its neighbours'
 * figures where the one beside it stands there already; one for which there is room nowhere is told by its neighbours.
 */
function figuresOf(
  chain: Chain,
  scale: number,
): readonly { readonly text: string; readonly along: Mm; readonly row: Row }[] {
  const end: Partial<Record<Row, Mm>> = {};
  return chain.slice(1).flatMap((stop, i) => {
    const before = chain[i]!;
    const text = String(Math.round(stop - before));
    const wide = text.length * FIGURE * PAPER.letters * scale;
    const along = (before + stop) / 2;
    const fits = stop - before >= wide + SLANTS * scale;
    const row = fits
      ? 'on'
      : (['under', 'over'] as const).find((one) => along - wide / 2 > (end[one] ?? -Infinity));
    if (!row) return [];
    end[row] = along + wide / 2;
    return [{ text, along, row }];
  });
}

/** Dimension chains round a storey, drawn to stand at 1 : `scale` on paper, in whole mm. The party side has none. */
export function measuresOf(plan: Plan, storey: StoreyPlan, scale: number): Drawing {
  const envelope = houseRect(plan.shell);
  const drawn = SIDES.filter((side) => side !== plan.shell.party).flatMap((side) => {
    const upright = side === 'left' || side === 'right';
    const first = firstFrom(plan, side, scale);
    return chainsOf(plan, storey, side).map((chain, row) =>
      chainAt(
        chain,
        edgeOf(envelope, side) + OUTWARDS[side] * (first + row * PAPER.apart * scale),
        upright,
        scale,
      ),
    );
  });
  return together(drawn);
}
