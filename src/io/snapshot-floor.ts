import type { Design, DesignStorey, EdgeKey, EdgeState } from '../model/design.ts';
import { FREE, NONE, ROOM_IDS } from '../model/design.ts';
import { alongOf, edgeKey, edgeOf, edgeOn, lineOf } from '../model/grid.ts';
import { ROOM_KINDS, type RoomKindId } from '../model/kinds.ts';
import type { Axis } from '../model/units.ts';
import { type Bits, BitsError } from './bits.ts';
import { coded, list, ranked } from './snapshot-words.ts';

/** Kinds of the rooms met so far; the n-th has the n-th letter, which is what the canonical form says. */
export type Kinds = RoomKindId[];

type Tile = { readonly x: number; readonly y: number; right: number; bottom: number; owner: string };

/** Cuts rows of letters into tiles: at the first cell not yet covered, as wide as it can be, then as deep. */
function tilesOf(rows: readonly string[], nx: number): Tile[] {
  const tiles: Tile[] = [];
  const until = new Uint8Array(nx);
  for (let y = 0; y < rows.length; y++)
    for (let x = 0; x < nx; x++) {
      if (until[x]! > y) continue;
      const owner = rows[y]![x]!;
      let right = x + 1;
      while (right < nx && until[right]! <= y && rows[y]![right] === owner) right++;
      const run = rows[y]!.slice(x, right);
      let bottom = y + 1;
      while (bottom < rows.length && rows[bottom]!.startsWith(run, x)) bottom++;
      until.fill(bottom, x, right);
      tiles.push({ x, y, right, bottom, owner });
    }
  return tiles;
}

/** Cells that walls move by, most common first: tools step two, the shared fixture four. */
const STEPS = [2, 4, 1] as const;

function stepOf(tiles: readonly Tile[], nx: number, ny: number): number {
  const onStep = (step: number) =>
    tiles.every(
      (t) => (t.right % step === 0 || t.right === nx) && (t.bottom % step === 0 || t.bottom === ny),
    );
  return [4, 2].find(onStep) ?? 1;
}

/**
 * A storey's floor as tiles. A tile says whose it is, whether it reaches the next thing to its right, and whether it
 * ends on the row where the tile before ended: rooms side by side mostly do.
 */
export function floor(
  bits: Bits,
  nx: number,
  ny: number,
  kinds: Kinds,
  given?: { rows: readonly string[]; rooms: Design['rooms'] },
): string[] {
  const tiles = given ? tilesOf(given.rows, nx) : [];
  const step = ranked(bits, STEPS, stepOf(tiles, nx, ny));
  const rows = Array.from({ length: ny }, () => new Array<string>(nx));
  const until = new Uint8Array(nx);
  let before = 0;
  let met = 0;
  for (let y = 0; y < ny; y++)
    for (let x = 0; x < nx; x++) {
      if (until[x]! > y) continue;
      const tile = tiles[met++];
      const owner = ownerOf(bits, kinds, given?.rooms, tile?.owner);

      let limit = x + 1;
      while (limit < nx && until[limit]! <= y) limit++;
      const widths = Math.ceil((limit - x) / step) - 1;
      const whole = widths === 0 || bits.flag(tile?.right === limit);
      const right = whole ? limit : x + (bits.below(widths, tile && (tile.right - x) / step - 1) + 1) * step;

      const depths = Math.ceil((ny - y) / step);
      const level = before > y && bits.flag(tile?.bottom === before);
      const bottom = level
        ? before
        : Math.min(ny, y + (bits.below(depths, tile && Math.ceil((tile.bottom - y) / step) - 1) + 1) * step);

      until.fill(bottom, x, right);
      for (let row = y; row < bottom; row++) rows[row]!.fill(owner, x, right);
      before = bottom;
    }
  return rows.map((row) => row.join(''));
}

const OWNERS = ['new', 'old', FREE, NONE] as const;

function ownerOf(bits: Bits, kinds: Kinds, rooms?: Design['rooms'], given?: string): string {
  const index = given === undefined ? 0 : ROOM_IDS.indexOf(given);
  const sort = given === FREE || given === NONE ? given : index < kinds.length ? 'old' : 'new';
  const owner = ranked(bits, OWNERS, sort);
  if (owner === FREE || owner === NONE) return owner;
  if (owner === 'old') {
    if (kinds.length === 0) throw new BitsError('a room met again before the first');
    // Counted from the newest: a room goes on just below where it began.
    return ROOM_IDS[kinds.length - 1 - bits.below(kinds.length, kinds.length - 1 - index)]!;
  }
  if (kinds.length === ROOM_IDS.length) throw new BitsError('more rooms than letters');
  kinds.push(coded(bits, ROOM_KINDS, 32, given === undefined ? undefined : rooms?.[given]?.kind));
  return ROOM_IDS[kinds.length - 1]!;
}

type EdgeRun = {
  readonly state: EdgeState;
  readonly axis: Axis;
  readonly line: number;
  readonly from: number;
  to: number;
};

/** Neighbouring edges on one line with the same state, as runs. */
function runsOf(edges: DesignStorey['edges']): EdgeRun[] {
  const runs: EdgeRun[] = [];
  const sorted = (Object.keys(edges) as EdgeKey[])
    .map((key) => ({ edge: edgeOf(key), state: edges[key]! }))
    .sort(
      (a, b) =>
        (a.edge.axis === b.edge.axis ? 0 : a.edge.axis < b.edge.axis ? -1 : 1) ||
        lineOf(a.edge) - lineOf(b.edge) ||
        alongOf(a.edge) - alongOf(b.edge),
    );
  for (const { edge, state } of sorted) {
    const run = runs.at(-1);
    const at = alongOf(edge);
    if (run?.state === state && run.axis === edge.axis && run.line === lineOf(edge) && run.to === at)
      run.to++;
    else runs.push({ state, axis: edge.axis, line: lineOf(edge), from: at, to: at + 1 });
  }
  return runs;
}

const MOST_EDGES = 4000;

/** The sparse edges of a storey, as runs: open kitchens, nibs of wall. */
export function edges(
  bits: Bits,
  nx: number,
  ny: number,
  given?: DesignStorey['edges'],
): Record<EdgeKey, EdgeState> {
  const found: Record<EdgeKey, EdgeState> = {};
  let many = 0;
  list<EdgeRun>(bits, 0, MOST_EDGES, given && runsOf(given), (run) => {
    const state = bits.flag(run?.state === 'wall') ? 'wall' : 'open';
    const axis = bits.flag(run?.axis === 'h') ? 'h' : 'v';
    const [lines, length] = axis === 'v' ? [nx + 1, ny + 1] : [ny + 1, nx + 1];
    const line = bits.below(lines, run?.line);
    const from = bits.below(length, run?.from);
    const to = from + 1 + bits.below(length - from, run && run.to - from - 1);
    many += to - from;
    if (many > MOST_EDGES) throw new BitsError('too many edges');
    for (let at = from; at < to; at++) found[edgeKey(edgeOn(axis, line, at))] = state;
    return { state, axis, line, from, to };
  });
  return found;
}
