import type { Design, DesignStorey, EdgeKey, EdgeState } from './design.ts';
import { withMuted } from './edits/muted.ts';
import type { Edge } from './grid.ts';
import { columns, edgeOf, onGrid, rowsOf } from './grid.ts';
import type { Raster } from './raster.ts';
import { eachCell, OUT, rasterOf, readRows, STAIR, sidesOf, standing, UNUSED, writeRows } from './raster.ts';
import type { Shell } from './shell.ts';

/**
 * What every edit ends with: floor under stairs belongs to nobody, rooms without floor are dropped, and edge
 * overrides stay only where they say something the default does not. Openings are never dropped: one that lost its
 * wall is kept and the Plan marks it. A reason for laying a finding aside goes with its room. `before` is the settled design the edit began from.
 */
export function settle(design: Design, shell: Shell, before: Design): Design {
  const nx = columns(shell);
  const ny = rowsOf(shell);
  // A storey the edit left alone, under stairs it left alone, is settled already.
  const settled = (storey: DesignStorey, s: number): boolean =>
    storey === before.storeys[s] && design.stairs === before.stairs;
  const cleared = design.storeys.map((storey, s) =>
    settled(storey, s) ? storey : clearUnderStairs(design, storey, shell, s, nx, ny),
  );
  const storeys = keepIfSame(design.storeys, cleared);
  let next = storeys === design.storeys ? design : { ...design, storeys };
  const edged = next.storeys.map((storey, s) =>
    settled(storey, s) ? storey : tidyEdges(next, storey, shell, s),
  );
  const tidied = keepIfSame(next.storeys, edged);
  if (tidied !== next.storeys) next = { ...next, storeys: tidied };
  return dropEmptyRooms(next);
}

const keepIfSame = <T>(before: readonly T[], after: readonly T[]): readonly T[] =>
  after.length === before.length && after.every((item, i) => item === before[i]) ? before : after;

function clearUnderStairs(
  design: Design,
  storey: DesignStorey,
  shell: Shell,
  s: number,
  nx: number,
  ny: number,
): DesignStorey {
  const prints = design.stairs
    .filter((stair) => stair.storey === s || stair.storey === s - 1)
    .map((stair) => standing(shell, stair));
  if (prints.length === 0) return storey;
  const cells = readRows(storey, nx, ny);
  let changed = false;
  for (const print of prints)
    for (const rect of print?.cells ?? [])
      eachCell(rect, (x, y) => {
        const i = y * nx + x;
        if (cells[i] === OUT || cells[i] === UNUSED) return;
        cells[i] = UNUSED;
        changed = true;
      });
  return changed ? { ...storey, rows: writeRows(cells, storey, nx) } : storey;
}

/**
 * True when a state put on an edge says something the default does not. On a stair's own steps a wall may be wanted or
 * not; the shell's walls and shafts are never touched.
 */
export function overrides(r: Raster, e: Edge, state: EdgeState): boolean {
  if (!onGrid(e, r.nx, r.ny)) return false;
  const [a, b] = sidesOf(r, e);
  if (a === OUT || b === OUT || (a >= STAIR && b >= STAIR)) return false;
  return a >= STAIR || b >= STAIR || (state === 'wall') === (a === b);
}

function tidyEdges(design: Design, storey: DesignStorey, shell: Shell, s: number): DesignStorey {
  const entries = Object.entries(storey.edges) as [EdgeKey, EdgeState][];
  if (entries.length === 0) return storey;
  const raster = rasterOf(design, shell, s);
  const kept = entries.filter(([key, state]) => overrides(raster, edgeOf(key), state));
  return kept.length === entries.length ? storey : { ...storey, edges: Object.fromEntries(kept) };
}

function dropEmptyRooms(design: Design): Design {
  const lies = (id: string): boolean =>
    design.storeys.some(({ rows }) => rows.some((row) => row.includes(id)));
  const rooms = Object.entries(design.rooms);
  const kept = rooms.filter(([id]) => lies(id));
  if (kept.length === rooms.length) return design;
  const next = { ...design, rooms: Object.fromEntries(kept) };
  // The letter may be given to another room, which the reason was never about.
  return design.muted
    ? withMuted(
        next,
        design.muted.filter((m) => m.rooms.every(lies)),
      )
    : next;
}
