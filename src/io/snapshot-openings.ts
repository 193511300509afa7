import type { DesignStorey, EdgeKey, Opening, OpeningKind } from '../model/design.ts';
import { NONE } from '../model/design.ts';
import { type Edge, edgeKey, edgeOf, edgeOn } from '../model/grid.ts';
import type { Axis } from '../model/units.ts';
import { type Bits, BitsError } from './bits.ts';
import { list, mm, ranked, same, usual } from './snapshot-words.ts';

/** Stretch of wall between the same two owners: edges `from` … `to − 1` of one line. */
type Stretch = {
  readonly axis: Axis;
  readonly line: number;
  readonly from: number;
  readonly to: number;
  /** Where it looks out: up or left, down or right, or 0 for a wall between two rooms. */
  readonly out: -1 | 0 | 1;
};

/**
 * All wall of a storey as far as its own rows tell; the shell is not needed. A link may ask for the largest storeys there are with
 * thousands of marks, so that edges are counted through without making anything of each.
 */
function stretchesOf({ rows, edges }: DesignStorey, nx: number, ny: number): Stretch[] {
  const numberOf = (axis: Axis, x: number, y: number): number =>
    (y * (nx + 1) + x) * 2 + (axis === 'v' ? 0 : 1);
  const marks = new Uint8Array(2 * (nx + 1) * (ny + 1));
  for (const key of Object.keys(edges) as EdgeKey[]) {
    const { axis, x, y } = edgeOf(key);
    marks[numberOf(axis, x, y)] = edges[key] === 'wall' ? WALL : OPEN;
  }
  const at = (x: number, y: number): string => rows[y]?.[x] ?? NONE;

  const stretches: Stretch[] = [];
  for (const axis of ['v', 'h'] as const) {
    const lines = axis === 'v' ? nx : ny;
    const length = axis === 'v' ? ny : nx;
    for (let line = 0; line <= lines; line++) {
      let from = 0;
      /** The two owners of the wall so far, or nothing where there is none. */
      let [one, two] = ['', ''];
      for (let i = 0; i <= length; i++) {
        const [x, y] = axis === 'v' ? [line, i] : [i, line];
        let before = i === length ? '' : axis === 'v' ? at(x - 1, y) : at(x, y - 1);
        let after = i === length ? '' : at(x, y);
        const mark = i === length ? 0 : marks[numberOf(axis, x, y)];
        if (mark === OPEN || (mark !== WALL && before === after)) before = after = '';
        if (before === one && after === two) continue;
        const out = one === NONE ? -1 : two === NONE ? 1 : 0;
        if (one) stretches.push({ axis, line, from, to: i, out });
        [from, one, two] = [i, before, after];
      }
    }
  }
  return stretches;
}
const [WALL, OPEN] = [1, 2];

/** What a home repeats: every opening is told by what differs from the one of its kind before it. */
type Shape = Pick<Opening, 'width' | 'sill' | 'height'>;
type Before = Record<OpeningKind, Shape>;

const first = (): Before => ({
  door: { width: 900, sill: 0, height: 2100 },
  window: { width: 1200, sill: 800, height: 1300 },
  opening: { width: 900, sill: 0, height: 2100 },
});

/** Usual widths. Part of the format: what is not here is written in millimetres. */
const WIDTHS: Record<OpeningKind, readonly number[]> = {
  door: [1000, 900, 800, 700, 600, 1200, 1100],
  window: [1200, 1500, 1800, 900, 600, 2100, 300, 2400],
  opening: [1200, 1500, 900, 1800, 2400, 3000, 1000],
};
/** Where doors and windows end upwards in most homes. */
const HEAD = 2100;

const INNER_KINDS = ['door', 'opening', 'window'] as const satisfies OpeningKind[];
const OUTER_KINDS = ['window', 'door', 'opening'] as const satisfies OpeningKind[];
const OFFSETS = [100, 50, 75];
const SILLS = [800, 300, 600, 900, 1200, 0, 500, 400, 1000, 1100, 1500, 700, 200, 1300, 1400];

function opening(
  bits: Bits,
  out: Stretch['out'],
  last: Before,
  given?: Opening,
): Omit<Opening, 'storey' | 'edge'> {
  const kind = ranked<OpeningKind>(bits, out ? OUTER_KINDS : INNER_KINDS, given?.kind);
  const offset = same<number>(bits, 0, given?.offset, (_, o) => usual(bits, OFFSETS, o, mm));
  const before = last[kind];
  const width = same(bits, before.width, given?.width, (_, w) => usual(bits, WIDTHS[kind], w, mm));
  const { sill, height } = upright(bits, before, given);
  last[kind] = { width, sill, height };
  return { offset, width, kind, ...leaf(bits, kind, out, given), sill, height };
}

function upright(bits: Bits, before: Shape, given?: Opening): Pick<Opening, 'sill' | 'height'> {
  if (bits.flag(given?.sill === before.sill && given.height === before.height)) return before;
  const sill = usual(bits, SILLS, given?.sill, mm);
  const height = same(bits, HEAD - sill, given?.height, mm);
  return { sill, height };
}

/** Doors hang any way there is; the others hardly ever otherwise than at their start, and outwards. */
function leaf(
  bits: Bits,
  kind: OpeningKind,
  out: Stretch['out'],
  given?: Opening,
): Pick<Opening, 'hinge' | 'swing'> {
  const outwards = out || 1;
  if (kind !== 'door' && bits.flag(given?.hinge === 'start' && given.swing === outwards))
    return { hinge: 'start', swing: outwards };
  const hinge = bits.flag(given?.hinge === 'end') ? 'end' : 'start';
  return { hinge, swing: bits.flag(given?.swing === 1) ? 1 : -1 };
}

const MOST = 255;
/** Over any place on a line that an edge can be told by. */
const FARTHEST = 10_000;
const NOTHING: readonly Opening[] = [];

/** All openings: wall by wall, one bit where there are no more; then those that have lost their wall. */
export function openings(
  bits: Bits,
  nx: number,
  ny: number,
  storeys: readonly DesignStorey[],
  given?: readonly Opening[],
): Opening[] {
  // By a number: asked for at every edge of every wall, and few of those have an opening.
  const placeOf = (storey: number, { axis, x, y }: Edge): number =>
    ((storey * FARTHEST + y) * FARTHEST + x) * 2 + (axis === 'v' ? 0 : 1);
  const waiting = new Map<number, Opening[]>();
  for (const o of given ?? []) {
    const place = placeOf(o.storey, edgeOf(o.edge));
    waiting.set(place, [...(waiting.get(place) ?? []), o]);
  }
  const take = (storey: number, edge: Edge): readonly Opening[] => {
    const place = placeOf(storey, edge);
    const here = waiting.get(place) ?? NOTHING;
    waiting.delete(place);
    return here;
  };
  const last = first();
  const found: Opening[] = [];
  const put = (o: Opening): void => {
    if (found.push(o) > MOST) throw new BitsError('too many openings');
  };

  storeys.forEach((rows, storey) => {
    for (const wall of stretchesOf(rows, nx, ny)) {
      const edgeAt = (i: number): Edge => edgeOn(wall.axis, wall.line, wall.from + i);
      const length = wall.to - wall.from;
      const here =
        waiting.size > 0
          ? Array.from({ length }, (_, i) => take(storey, edgeAt(i)).map((o) => ({ o, i }))).flat()
          : [];
      for (let k = 0; bits.flag(k < here.length); k++) {
        const edge = edgeKey(edgeAt(bits.below(length, here[k]?.i)));
        put({ storey, edge, ...opening(bits, wall.out, last, here[k]?.o) });
      }
    }
  });

  const astray = given && [...waiting.values()].flat();
  for (const o of list(bits, 0, MOST, astray, (o?: Opening): Opening => {
    const storey = bits.below(storeys.length, o?.storey);
    const edge = anyEdge(bits, nx, ny, o?.edge);
    return { storey, edge, ...opening(bits, 0, last, o) };
  }))
    put(o);
  return found;
}

function anyEdge(bits: Bits, nx: number, ny: number, given?: EdgeKey): EdgeKey {
  const edge = given && edgeOf(given);
  return edgeKey({
    axis: bits.flag(edge?.axis === 'h') ? 'h' : 'v',
    x: bits.below(nx + 1, edge?.x),
    y: bits.below(ny + 1, edge?.y),
  });
}

/** Which doors slide, one bit each. At least one does, or nothing would have been written. */
export function sliding(bits: Bits, read: readonly Opening[], given?: readonly Opening[]): Opening[] {
  const found = read.map((o, i): Opening => {
    const slides = o.kind === 'door' && bits.flag(given?.[i]?.slides);
    return slides ? { ...o, slides } : o;
  });
  if (!found.some((o) => o.slides)) throw new BitsError('no door that slides');
  return found;
}
