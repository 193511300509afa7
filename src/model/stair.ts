import type { Stair, Turn } from './design.ts';
import type { CellRect, Lines, Run } from './grid.ts';
import { columns, pitchOf, rowsOf } from './grid.ts';
import type { Mm, Point, Side } from './units.ts';
import { sideAt } from './units.ts';

/**
 * Stairs by the rule (TEK17 § 12-14, rules.md S-01…S-04): going at least 250 mm on the walking line and
 * 2 × riser + going = 620 ± 20 mm, equal risers. With the shortest lawful going the riser may be 195 mm.
 */
const GOING: Mm = 250;
const HIGHEST_RISER: Mm = (640 - GOING) / 2;
/** Wide enough for every kind: straight flights need 800 mm, turning ones 900 mm. */
const WIDTH: Mm = 900;

export type StairMeasures = {
  readonly risers: number;
  readonly riser: Mm;
  readonly going: Mm;
  readonly width: Mm;
  /** Treads of the first and the second flight; a landing counts as one step of the climb. */
  readonly treads: readonly [number, number];
  /** Wedge treads between them; 0 where a landing or nothing is. */
  readonly wedges: number;
};

/** Risers, going and treads of a stair that climbs `rise` mm, where inner walls are `inner` mm thick. */
export function stairMeasures(
  stair: Pick<Stair, 'kind' | 'width' | 'going'>,
  rise: Mm,
  inner: Mm,
): StairMeasures {
  const risers = Math.max(2, Math.ceil(rise / HIGHEST_RISER));
  const { going = GOING, width = WIDTH } = stair;
  const wedges = stair.kind === 'winder' ? wedgesIn(width + inner, going, risers - 1) : 0;
  const steps = risers - 1 - (stair.kind === 'straight' ? 0 : wedges || 1);
  const first = stair.kind === 'straight' ? steps : Math.ceil(steps / 2);
  return { risers, riser: rise / risers, going, width, treads: [first, steps - first], wedges };
}

/**
 * How many wedges make a quarter turn when each is as deep as a tread shall be, straight across on the walking line: as many as
 * can be, since each spares a tread of the flights. The text of the law does not say where that line lies. *We assume* the middle
 * of the stair, and every finding about a winder says so.
 */
function wedgesIn(flight: Mm, going: Mm, steps: number): number {
  const middle = flight / 2;
  const most = Math.floor(Math.PI / 4 / Math.asin(Math.min(1, going / (2 * middle))));
  return Math.max(1, Math.min(most, steps));
}

/**
 * A flight or a landing (no treads) in fractions of cells, with the way up it. Treads round a `pivot`, a corner of the box, are wedges; up
 * is then the way one leaves them.
 */
export type FlightBox = {
  readonly box: CellRect;
  readonly treads: number;
  readonly up: Side;
  readonly pivot?: Point;
};

/** A stair on the grid: the floor it takes on both storeys, where one steps on, and where one steps off above. */
export type Footprint = {
  readonly box: CellRect;
  readonly cells: readonly CellRect[];
  readonly entry: Run;
  readonly exit: Run;
  readonly flights: readonly FlightBox[];
};

/**
 * At turn 0, in cells, before it is placed; a winder is an l with wedges in its corner:
 *
 *   straight   l                u
 *   ┌──┐ off   ┌──┬────┐ off    ┌─────┐
 *   │ ↑│       │  │  → │        ├──┬──┤
 *   │ ↑│       ├──┼────┘        │↓ │ ↑│
 *   └──┘ on    │ ↑│             └──┴──┘
 *              └──┘ on         off    on
 */
type Local = {
  readonly width: number;
  readonly depth: number;
  readonly cells: readonly CellRect[];
  readonly entry: { readonly side: Side; readonly from: number; readonly to: number };
  readonly exit: { readonly side: Side; readonly from: number; readonly to: number };
  readonly flights: readonly FlightBox[];
};

function localStair(stair: Stair, rise: Mm, grid: Lines, inner: Mm): Local {
  const m = stairMeasures(stair, rise, inner);
  const [x, y] = [pitchOf(grid.xs), pitchOf(grid.ys)];
  const [across, along] = stair.turn % 2 === 0 ? [x, y] : [y, x];
  const inColumns = (mm: Mm) => Math.ceil(mm / across);
  const inRows = (mm: Mm) => Math.ceil(mm / along);
  const wide = inColumns(m.width + inner);
  const [first, second] = m.treads;
  if (stair.kind === 'straight') {
    const depth = inRows(first * m.going);
    const box = { x0: 0, y0: 0, x1: wide, y1: depth };
    return {
      width: wide,
      depth,
      cells: [box],
      entry: { side: 'bottom', from: 0, to: wide },
      exit: { side: 'top', from: 0, to: wide },
      flights: [{ box, treads: first, up: 'top' }],
    };
  }
  if (stair.kind === 'u') {
    const width = inColumns(2 * m.width + inner);
    const depth = inRows(first * m.going + m.width + inner / 2);
    const landing = (m.width + inner / 2) / along;
    const half = Math.floor(width / 2);
    return {
      width,
      depth,
      cells: [{ x0: 0, y0: 0, x1: width, y1: depth }],
      entry: { side: 'bottom', from: width - half, to: width },
      exit: { side: 'bottom', from: 0, to: half },
      flights: [
        { box: { x0: width / 2, y0: landing, x1: width, y1: depth }, treads: first, up: 'top' },
        { box: { x0: 0, y0: 0, x1: width, y1: landing }, treads: 0, up: 'left' },
        { box: { x0: 0, y0: landing, x1: width / 2, y1: depth }, treads: second, up: 'bottom' },
      ],
    };
  }
  const deep = inRows(m.width + inner);
  const depth = deep + inRows(first * m.going);
  const width = wide + inColumns(second * m.going);
  const pivot = m.wedges > 0 && { pivot: { x: wide, y: deep } };
  return {
    width,
    depth,
    cells: [
      { x0: 0, y0: 0, x1: width, y1: deep },
      { x0: 0, y0: deep, x1: wide, y1: depth },
    ],
    entry: { side: 'bottom', from: 0, to: wide },
    exit: { side: 'right', from: 0, to: deep },
    flights: [
      { box: { x0: 0, y0: deep, x1: wide, y1: depth }, treads: first, up: 'top' },
      { box: { x0: 0, y0: 0, x1: wide, y1: deep }, treads: m.wedges, up: 'right', ...pivot },
      { box: { x0: wide, y0: 0, x1: width, y1: deep }, treads: second, up: 'right' },
    ],
  };
}

const CLOCKWISE = { top: 'right', right: 'bottom', bottom: 'left', left: 'top' } as const;
const FLIPPED = { top: 'top', right: 'left', bottom: 'bottom', left: 'right' } as const;

/** The same shape mirrored left for right. */
function flip(s: Local): Local {
  const box = (b: CellRect): CellRect => ({ x0: s.width - b.x1, y0: b.y0, x1: s.width - b.x0, y1: b.y1 });
  const end = (e: Local['entry']) =>
    e.side === 'top' || e.side === 'bottom'
      ? { side: e.side, from: s.width - e.to, to: s.width - e.from }
      : { ...e, side: FLIPPED[e.side] };
  return {
    ...s,
    cells: s.cells.map(box),
    entry: end(s.entry),
    exit: end(s.exit),
    flights: s.flights.map((f) => ({
      ...f,
      box: box(f.box),
      up: FLIPPED[f.up],
      ...(f.pivot && { pivot: { x: s.width - f.pivot.x, y: f.pivot.y } }),
    })),
  };
}

/** The same shape turned a quarter clockwise. */
function quarter(s: Local): Local {
  const box = (b: CellRect): CellRect => ({ x0: s.depth - b.y1, y0: b.x0, x1: s.depth - b.y0, y1: b.x1 });
  const end = (e: Local['entry']) =>
    e.side === 'left' || e.side === 'right'
      ? { side: CLOCKWISE[e.side], from: s.depth - e.to, to: s.depth - e.from }
      : { ...e, side: CLOCKWISE[e.side] };
  return {
    width: s.depth,
    depth: s.width,
    cells: s.cells.map(box),
    entry: end(s.entry),
    exit: end(s.exit),
    flights: s.flights.map((f) => ({
      ...f,
      box: box(f.box),
      up: CLOCKWISE[f.up],
      ...(f.pivot && { pivot: { x: s.depth - f.pivot.y, y: f.pivot.x } }),
    })),
  };
}

/** The run of edges on one side of a placed box. */
function sideRun(box: CellRect, end: Local['entry']): Run {
  const upright = end.side === 'left' || end.side === 'right';
  const line = sideAt(box, end.side);
  const start = upright ? box.y0 : box.x0;
  return { axis: upright ? 'v' : 'h', line, from: start + end.from, to: start + end.to };
}

/** Where a stair stands; null when its box does not fit on the grid. `rise` is floor to floor, `inner` a wall's thickness. */
export function footprint(stair: Stair, rise: Mm, grid: Lines, inner: Mm): Footprint | null {
  let s = localStair(stair, rise, grid, inner);
  if (stair.mirrored) s = flip(s);
  for (let t: number = stair.turn; t > 0; t--) s = quarter(s);
  if (stair.x + s.width > columns(grid) || stair.y + s.depth > rowsOf(grid)) return null;
  const move = moving(stair.x, stair.y);
  const box = move({ x0: 0, y0: 0, x1: s.width, y1: s.depth });
  return {
    box,
    cells: s.cells.map(move),
    entry: sideRun(box, s.entry),
    exit: sideRun(box, s.exit),
    flights: s.flights.map((f) => ({
      ...f,
      box: move(f.box),
      ...(f.pivot && { pivot: { x: f.pivot.x + stair.x, y: f.pivot.y + stair.y } }),
    })),
  };
}

const moving =
  (x: number, y: number) =>
  (b: CellRect): CellRect => ({ x0: b.x0 + x, y0: b.y0 + y, x1: b.x1 + x, y1: b.y1 + y });

/** The floor a stair takes and its two ends. */
export type StairFloor = Omit<Footprint, 'flights'>;

/** The floor of a stair so many cells from where it stands, without working out the stair anew. */
export function movedFloor({ box, cells, entry, exit }: StairFloor, x: number, y: number): StairFloor {
  const move = moving(x, y);
  const shifted = (run: Run): Run => {
    const [across, along] = run.axis === 'v' ? [x, y] : [y, x];
    return { axis: run.axis, line: run.line + across, from: run.from + along, to: run.to + along };
  };
  return { box: move(box), cells: cells.map(move), entry: shifted(entry), exit: shifted(exit) };
}

export const turned = (turn: Turn, by: number): Turn => ((((turn + by) % 4) + 4) % 4) as Turn;
