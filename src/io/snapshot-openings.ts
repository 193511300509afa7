import type { DesignStorey, EdgeKey, Opening, OpeningKind } from '../model/design.ts';
import { NONE } from '../model/design.ts';
import { type Axis, edgeKey, edgeOn } from '../model/grid.ts';
import { type Bits, BitsError } from './bits.ts';
import { list, mm, ranked, same, usual } from './snapshot-words.ts';

/** Stretch of wall between the same two owners: edges `from` … `to − 1` of one line. */
type Stretch = {
  readonly axis: Axis;
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly outer: boolean;
};

/** All wall of a storey as far as its own rows tell; the shell is not needed. */
function stretchesOf(storey: DesignStorey, nx: number, ny: number): Stretch[] {
  const { rows, edges } = storey;
  const plain = Object.keys(edges).length === 0;
  const at = (x: number, y: number): string => rows[y]?.[x] ?? NONE;
  const stretches: Stretch[] = [];
  for (const axis of ['v', 'h'] as const) {
    const [lines, length] = axis === 'v' ? [nx, ny] : [ny, nx];
    for (let line = 0; line <= lines; line++) {
      let from = 0;
      let owners = '';
      for (let i = 0; i <= length; i++) {
        const [x, y] = axis === 'v' ? [line, i] : [i, line];
        const one = axis === 'v' ? at(x - 1, y) : at(x, y - 1);
        const two = at(x, y);
        const state = plain ? undefined : edges[`${x},${y} ${axis}`];
        const wall = i < length && state !== 'open' && (one !== two || state === 'wall');
        const now = wall ? one + two : '';
        if (now === owners) continue;
        if (owners) stretches.push({ axis, line, from, to: i, outer: owners.includes(NONE) });
        from = i;
        owners = now;
      }
    }
  }
  return stretches;
}

type Shape = Pick<Opening, 'width' | 'sill' | 'height' | 'hinge' | 'swing'>;

/** What each kind most often is. Part of the format: what is not here is written in millimetres. */
const USUAL = {
  door: {
    widths: [900, 1000, 800, 700, 600, 1200, 1100],
    heights: [
      [0, 2100],
      [0, 2000],
      [0, 2400],
    ],
  },
  window: {
    widths: [1200, 600, 900, 1500, 1800, 2100, 2400],
    heights: [
      [900, 1200],
      [0, 2100],
      [600, 1500],
    ],
  },
  opening: {
    widths: [900, 1200, 1500, 1800, 2400, 3000, 1000],
    heights: [
      [0, 2100],
      [0, 2400],
      [900, 1200],
    ],
  },
} as const satisfies Record<
  OpeningKind,
  { widths: readonly number[]; heights: readonly (readonly [number, number])[] }
>;

/** A home repeats itself, so every opening is told by what differs from the one of its kind before it. */
type Before = Record<OpeningKind, Shape>;

const firstOf = (kind: OpeningKind): Shape => {
  const [sill, height] = USUAL[kind].heights[0];
  return { width: USUAL[kind].widths[0], sill, height, hinge: 'start', swing: 1 };
};

const INNER_KINDS = ['door', 'opening', 'window'] as const satisfies OpeningKind[];
const OUTER_KINDS = ['window', 'door', 'opening'] as const satisfies OpeningKind[];
const OFFSETS = [0, 50, 100, 75];

function opening(
  bits: Bits,
  outer: boolean,
  last: Before,
  given?: Opening,
): Omit<Opening, 'storey' | 'edge'> {
  const kind = ranked<OpeningKind>(bits, outer ? OUTER_KINDS : INNER_KINDS, given?.kind);
  const offset = same(bits, OFFSETS[0]!, given?.offset, (_, o) => usual(bits, OFFSETS.slice(1), o, mm));
  const before = last[kind];
  const width = same(bits, before.width, given?.width, (_, w) => usual(bits, USUAL[kind].widths, w, mm));
  const { sill, height } = upright(bits, kind, before, given);
  const [hinge, swing] = leaf(bits, kind, before, given);
  last[kind] = { width, sill, height, hinge, swing };
  return { offset, width, kind, hinge, swing, sill, height };
}

function upright(
  bits: Bits,
  kind: OpeningKind,
  before: Shape,
  given?: Opening,
): Pick<Opening, 'sill' | 'height'> {
  if (bits.flag(given && given.sill === before.sill && given.height === before.height)) return before;
  const { heights } = USUAL[kind];
  const found = heights.findIndex(([sill, height]) => given?.sill === sill && given.height === height);
  const pair = heights[bits.below(heights.length + 1, found < 0 ? heights.length : found)];
  return pair
    ? { sill: pair[0], height: pair[1] }
    : { sill: mm(bits, given?.sill), height: mm(bits, given?.height) };
}

/** Doors hang any way there is; the others seldom say anything by it. */
function leaf(
  bits: Bits,
  kind: OpeningKind,
  before: Shape,
  given?: Opening,
): [Opening['hinge'], Opening['swing']] {
  if (kind !== 'door' && bits.flag(given && given.hinge === before.hinge && given.swing === before.swing))
    return [before.hinge, before.swing];
  const hinge = bits.flag(given?.hinge === 'end') ? 'end' : 'start';
  const swing = bits.flag(given?.swing === 1) ? 1 : -1;
  return [hinge, swing];
}

const MOST = 255;

/** All openings: wall by wall, one bit where there are no more; then those that have lost their wall. */
export function openings(
  bits: Bits,
  nx: number,
  ny: number,
  storeys: readonly DesignStorey[],
  given?: readonly Opening[],
): Opening[] {
  const waiting = new Map<string, Opening[]>();
  for (const o of given ?? []) {
    const key = `${o.storey} ${o.edge}`;
    waiting.set(key, [...(waiting.get(key) ?? []), o]);
  }
  const take = (storey: number, edge: EdgeKey): Opening[] => {
    const key = `${storey} ${edge}`;
    const here = waiting.get(key) ?? [];
    waiting.delete(key);
    return here;
  };
  const last: Before = { door: firstOf('door'), window: firstOf('window'), opening: firstOf('opening') };
  const found: Opening[] = [];
  const put = (o: Opening): void => {
    if (found.push(o) > MOST) throw new BitsError('too many openings');
  };

  storeys.forEach((rows, storey) => {
    for (const wall of stretchesOf(rows, nx, ny)) {
      const edgeAt = (i: number): EdgeKey => edgeKey(edgeOn(wall.axis, wall.line, wall.from + i));
      const length = wall.to - wall.from;
      const here = given
        ? Array.from({ length }, (_, i) => take(storey, edgeAt(i)).map((o) => ({ o, i }))).flat()
        : [];
      for (let k = 0; bits.flag(k < here.length); k++) {
        const edge = edgeAt(bits.below(length, here[k]?.i));
        put({ storey, edge, ...opening(bits, wall.outer, last, here[k]?.o) });
      }
    }
  });

  const astray = given && [...waiting.values()].flat();
  for (const o of list(bits, 0, MOST, astray, (o?: Opening): Opening => {
    const storey = bits.below(storeys.length, o?.storey);
    const edge = anyEdge(bits, nx, ny, o?.edge);
    return { storey, edge, ...opening(bits, false, last, o) };
  }))
    put(o);
  return found;
}

function anyEdge(bits: Bits, nx: number, ny: number, given?: EdgeKey): EdgeKey {
  const [x, y, axis] = given?.split(/[ ,]/) ?? [];
  return edgeKey({
    axis: bits.flag(axis === 'h') ? 'h' : 'v',
    x: bits.below(nx + 1, Number(x)),
    y: bits.below(ny + 1, Number(y)),
  });
}
