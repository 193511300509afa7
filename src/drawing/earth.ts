import { groundOf, heightAt } from '../derive/ground.ts';
import type { Plan } from '../derive/plan.ts';
import type { Roof } from '../derive/roof.ts';
import { ROOF, roofOf, underRoof } from '../derive/roof.ts';
import type { Mm, Point, Rect } from '../model/units.ts';
import { around } from '../model/units.ts';
import { houseRect } from './house.ts';
import { textWidth } from './label.ts';
import type { Drawing, Line, Text } from './lines.ts';
import type { Looking } from './looking.ts';
import { closed, flipped, lineAt, standing, through } from './looking.ts';
import { inOrder } from './measures.ts';
import { outline } from './paths.ts';
import type { Upright } from './upright.ts';
import { underLowest } from './upright.ts';

/** How much of the earth is drawn under the lowest floor and beside the house, and how much of the neighbour's half. */
const DEEP: Mm = 250;
const BESIDE: Mm = 1200;
const LETTERS = 2.3;
/** How high over the floor at the entrance their name is written. */
const NAMED: Mm = 1200;

/** All that an upright drawing shows of a house and of what lies beside it, wherever it is cut, so that it stands still while the cut is moved. */
export function spanOf(plan: Plan, look: Looking): Rect {
  const walls = plan.storeys.flatMap(({ pieces }) => pieces.map((p) => p.rect));
  const [left, right] = look.across(around(walls) ?? houseRect(plan.shell));
  const roof = roofOf(plan);
  const top = plan.storeys.at(-1)!.shell;
  return {
    x0: left - BESIDE,
    x1: right + BESIDE,
    y0: -(roof ? roof.ridge + ROOF.thick : top.floor + top.height),
    y1: DEEP - underLowest(plan),
  };
}

/** Where the ground's line runs on an upright drawing, and how deep the earth is drawn. */
export type Terrain = { readonly line: readonly Point[]; readonly foot: Mm };

/** The ground before the house, or where it is cut. */
export function terrainOf(plan: Plan, look: Looking, from: Mm): Terrain {
  const ground = groundOf(plan.shell);
  const height = (y: Mm): Mm => heightAt(ground, y) ?? plan.storeys[0]!.shell.floor;
  const { x0, x1, y1: foot } = spanOf(plan, look);
  const along = look.towards === 'top' || look.towards === 'bottom';
  const way = look.towards === 'right' ? 1 : -1;
  const bends = along ? [] : ground.map(([at]) => at * way).filter((x) => x > x0 && x < x1);
  return {
    line: inOrder([x0, ...bends, x1]).map((x) => ({
      x,
      y: -height(along ? flipped(look, from) : x * way),
    })),
    foot,
  };
}

/**
 * The earth with the ground's line on it: before a façade, where what it hides of the house is dashed, or round a house that is cut. On the
 * side where the neighbour lives there is none but under the floors.
 */
export function earthLines(plan: Plan, look: Looking, terrain: Terrain, { house, floor }: Upright): Line[] {
  const { line, foot } = terrain;
  const [first, last] = [line[0]!, line.at(-1)!];
  const closing = [
    { x: last.x, y: foot },
    { x: first.x, y: foot },
  ];
  if (!floor) {
    const under = line.some((p) => p.y < house.y1);
    return [
      { layer: 'earth', d: closed([...line, ...closing]) },
      { layer: 'ground', d: through(line) },
      ...(under
        ? [
            {
              layer: 'hidden',
              d: through([
                { x: house.x0, y: lineAt(terrain.line, house.x0) },
                { x: house.x0, y: house.y1 },
                { x: house.x1, y: house.y1 },
                { x: house.x1, y: lineAt(terrain.line, house.x1) },
              ]),
            } as const,
          ]
        : []),
    ];
  }
  const next = partyEnd(plan, look);
  const left = next === 'left' ? [{ x: first.x, y: house.y1 }] : ended(terrain, first.x, floor[0], house.y1);
  const right =
    next === 'right' ? [{ x: last.x, y: house.y1 }] : ended(terrain, last.x, floor[1], house.y1).reverse();
  return [
    { layer: 'earth', d: closed([...left, ...right, ...closing]) },
    ...[left, right]
      .filter((points) => points.length > 1)
      .map((points): Line => ({ layer: 'ground', d: through(points.filter((p) => p.y !== house.y1)) })),
  ];
}

/** The ground from an end of its line to the house's outer face, and down along it. */
function ended(terrain: Terrain, end: Mm, face: Mm, low: Mm): Point[] {
  const [from, to] = [Math.min(end, face), Math.max(end, face)];
  const between = terrain.line.filter((p) => p.x > from && p.x < to).map((p) => p.x);
  const xs = [from, ...between, to];
  const points = xs.map((x) => ({ x, y: lineAt(terrain.line, x) }));
  return end < face ? [...points, { x: face, y: low }] : [...points.reverse(), { x: face, y: low }];
}

/** At which end of the drawing the neighbour lives; null when it is before or behind it. */
function partyEnd({ shell }: Plan, { towards }: Looking): 'left' | 'right' | null {
  if (towards === 'left' || towards === 'right') return null;
  return towards === 'top' ? shell.party : shell.party === 'left' ? 'right' : 'left';
}

/** The neighbour's half in outline: the beginning of it beside ours, or all that it may be where it stands before our wall. */
export function neighbourOf(
  plan: Plan,
  look: Looking,
  from: Mm,
  terrain: Terrain,
  { house, floor }: Upright,
  word: string,
  scale: number,
): Drawing {
  const end = partyEnd(plan, look);
  const write = (at: Point, turn: 0 | -90): Text => ({
    layer: 'name',
    at,
    text: word,
    height: LETTERS * scale,
    turn,
  });
  const roof = roofOf(plan);
  if (!end) {
    const before = look.towards !== plan.shell.party && from === Number.NEGATIVE_INFINITY;
    if (!before) return { lines: [], texts: [] };
    const whole = plan.storeys.map(({ shell, built, unbuilt }) => {
      const { outer } = plan.shell.walls;
      const [from, to] = look.across(around([...built, ...unbuilt]) ?? houseRect(plan.shell));
      return standing([from - outer, to + outer], shell.floor, shell.floor + shell.height);
    });
    const middle = { x: (house.x0 + house.x1) / 2, y: -NAMED };
    return { lines: [{ layer: 'hidden', d: outline(whole) }], texts: [write(middle, 0)] };
  }
  const way = end === 'right' ? 1 : -1;
  const face = end === 'right' ? house.x1 : house.x0;
  const far = face + way * BESIDE;
  const foot = floor ? house.y1 : lineAt(terrain.line, far);
  const levels = [...(floor ? [foot] : []), ...(roof ? roofEdges(look, roof, from).map((h) => -h) : [])];
  const head = Math.min(...levels, house.y0);
  const middle = (foot + head) / 2;
  const kink = 0.12 * BESIDE;
  return {
    lines: [
      { layer: 'hidden', d: levels.map((y) => `M${face} ${y}H${far}`).join('') },
      {
        layer: 'hidden',
        d: `M${far} ${foot}V${middle + kink}L${far + way * kink} ${middle + kink / 2}L${far - way * kink} ${middle - kink / 2}L${far} ${middle - kink}V${head}`,
      },
    ],
    texts: [
      write(
        { x: face + (way * BESIDE) / 2, y: -NAMED },
        textWidth(word) * LETTERS * scale < BESIDE ? 0 : -90,
      ),
    ],
  };
}

/** Heights of the roof's edges where the neighbour's goes on from ours. */
function roofEdges(look: Looking, roof: Roof, from: Mm): Mm[] {
  const eaves = look.towards === 'top' ? roof.walls.y1 + ROOF.eaves : roof.walls.y0 - ROOF.eaves;
  const cut = Number.isFinite(from) ? underRoof(roof, flipped(look, from)) : null;
  return cut === null ? [underRoof(roof, eaves), roof.ridge + ROOF.thick] : [cut, cut + ROOF.thick];
}
