import type { Design, DesignStorey, EdgeKey, EdgeState, Furniture, Opening, Stair } from './design.ts';
import { FREE, NONE } from './design.ts';
import { mutedWithout, withMuted } from './edits/muted.ts';
import { stairTrouble } from './edits/stairs.ts';
import {
  across,
  along,
  alongOf,
  cellAt,
  columns,
  edgeKey,
  edgeOf,
  edgeOn,
  exactLine,
  lineOf,
  rowsOf,
} from './grid.ts';
import { edgeAt, stretchOf } from './raster.ts';
import { settle } from './settle.ts';
import type { Shell } from './shell.ts';
import { CORE, OUTSIDE } from './shell.ts';
import type { Mm } from './units.ts';

/** A design in another revision of its house, and what of it has no place there. */
export type MovedHouse = {
  readonly design: Design;
  readonly outside: {
    readonly openings: readonly Opening[];
    readonly stairs: readonly Stair[];
    readonly furniture: readonly Furniture[];
  };
};

/** Where things lie in another revision: storeys by their level, the rest in mm from the corner that the house is measured from. */
type Way = {
  readonly from: Shell;
  readonly to: Shell;
  readonly storey: (index: number) => number | null;
  /** Added to x: side B is measured from the right. */
  readonly dx: Mm;
};

function wayBetween(from: Shell, to: Shell): Way {
  const storey = (index: number): number | null => {
    const found = to.storeys.findIndex(({ level }) => level === from.storeys[index]?.level);
    return found < 0 ? null : found;
  };
  return { from, to, storey, dx: from.side === 'A' ? 0 : to.xs.at(-1)! - from.xs.at(-1)! };
}

const middle = (lines: readonly Mm[], i: number): Mm => (lines[i]! + lines[i + 1]!) / 2;

/** The floor as it was, as far as the house reaches; what is always built and was not, is free floor. */
function floorIn({ from, to, dx }: Way, old: DesignStorey | undefined, storey: number): readonly string[] {
  const { mask } = to.storeys[storey]!;
  const nx = columns(to);
  return Array.from({ length: rowsOf(to) }, (_, y) =>
    Array.from({ length: nx }, (_, x) => {
      const may = mask[y * nx + x];
      const was =
        old?.rows[cellAt(from.ys, middle(to.ys, y))]?.[cellAt(from.xs, middle(to.xs, x) - dx)] ?? NONE;
      return may === OUTSIDE ? NONE : may === CORE && was === NONE ? FREE : was;
    }).join(''),
  );
}

/** An edge keeps its line, or goes with it. */
function edgesIn({ from, to, dx }: Way, old: DesignStorey | undefined): DesignStorey['edges'] {
  const entries = Object.entries(old?.edges ?? {}) as [EdgeKey, EdgeState][];
  return Object.fromEntries(
    entries.flatMap(([key, state]) => {
      const edge = edgeOf(key);
      const [byLine, byLength] = edge.axis === 'v' ? [dx, 0] : [0, dx];
      const line = exactLine(across(to, edge.axis), across(from, edge.axis)[lineOf(edge)]! + byLine);
      const lines = along(to, edge.axis);
      const at = cellAt(lines, middle(along(from, edge.axis), alongOf(edge)) + byLength);
      if (line === null || at < 0 || at >= lines.length - 1) return [];
      return [[edgeKey(edgeOn(edge.axis, line, at)), state] as const];
    }),
  );
}

function openingIn({ from, to, dx, storey }: Way, opening: Opening): Opening | null {
  const { axis, line, ...stretch } = stretchOf(from, opening);
  const [byLine, byLength] = axis === 'v' ? [dx, 0] : [0, dx];
  const [on, index] = [
    exactLine(across(to, axis), across(from, axis)[line]! + byLine),
    storey(opening.storey),
  ];
  const place = on === null ? null : edgeAt(to, axis, on, stretch.from + byLength);
  return place && index !== null ? { ...opening, storey: index, ...place } : null;
}

function stairIn({ from, to, dx, storey }: Way, stair: Stair): Stair | null {
  const [x, y] = [exactLine(to.xs, from.xs[stair.x]! + dx), exactLine(to.ys, from.ys[stair.y]!)];
  const [foot, head] = [storey(stair.storey), storey(stair.storey + 1)];
  if (x === null || y === null || foot === null || head !== foot + 1) return null;
  return { ...stair, storey: foot, x, y };
}

/** A piece stays where its middle has floor under it. */
function pieceIn(
  { to, dx, storey }: Way,
  piece: Furniture,
  storeys: readonly DesignStorey[],
): Furniture | null {
  const [index, x] = [storey(piece.storey), piece.x + dx];
  if (index === null) return null;
  const under = storeys[index]!.rows[cellAt(to.ys, piece.y)]?.[cellAt(to.xs, x)] ?? NONE;
  return under === NONE ? null : { ...piece, storey: index, x };
}

/**
 * The design in another revision of its house, in which it stands. Total: what has no place there is left out and told. `from` is the shell it
 * stands in now; both are on its side.
 */
export function moveHouse(design: Design, from: Shell, to: Shell): MovedHouse {
  const way = wayBetween(from, to);
  const storeys = to.storeys.map(({ level }, s): DesignStorey => {
    const old = design.storeys[from.storeys.findIndex((storey) => storey.level === level)];
    return { rows: floorIn(way, old, s), edges: edgesIn(way, old) };
  });
  const openings = design.openings.map((one) => openingIn(way, one));
  const furniture = design.furniture.map((one) => pieceIn(way, one, storeys));
  const bare: Design = {
    ...design,
    shell: { id: to.id, revision: to.revision },
    storeys,
    openings: openings.filter((one) => one !== null),
    stairs: [],
    furniture: furniture.filter((one) => one !== null),
  };
  const standing: Stair[] = [];
  const left: Stair[] = [];
  for (const stair of design.stairs) {
    const there = stairIn(way, stair);
    const stands =
      there && [bare, { ...bare, stairs: standing }].every((home) => stairTrouble(home, to, there) === null);
    if (stands) standing.push(there);
    else left.push(stair);
  }
  const moved = withMuted({ ...bare, stairs: standing }, mutedIn(way, design, openings));
  const gone = <T>(before: readonly T[], after: readonly (T | null)[]): T[] =>
    before.filter((_, i) => after[i] === null);
  return {
    design: settle(moved, to, design),
    outside: {
      openings: gone(design.openings, openings),
      stairs: left,
      furniture: gone(design.furniture, furniture),
    },
  };
}

/** Reasons go with what they were given for. */
function mutedIn(
  { storey }: Way,
  { muted = [] }: Design,
  openings: readonly (Opening | null)[],
): NonNullable<Design['muted']> {
  const kept = openings.reduceRight((left, one, i) => (one ? left : mutedWithout(left, i)), [...muted]);
  return kept.flatMap((one) => {
    if (one.storey === undefined) return [one];
    const there = storey(one.storey);
    return there === null ? [] : [{ ...one, storey: there }];
  });
}
