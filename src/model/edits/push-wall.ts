import type { Design, DesignStorey, EdgeKey, EdgeState, Opening } from '../design.ts';
import type { EditOf, Refusal } from '../edit.ts';
import { openingTrouble } from '../facade.ts';
import type { Run } from '../grid.ts';
import { across, along, alongOf, edgeKey, edgeOf, edgeOn, lineOf, pitchOf } from '../grid.ts';
import type { Raster } from '../raster.ts';
import { edgeAt, hostOf, isRoom, OUT, rasterOf, readRows, STAIR, stretchOf } from '../raster.ts';
import type { Shell } from '../shell.ts';
import { OUTSIDE } from '../shell.ts';
import type { Axis } from '../units.ts';
import { leftCode, withCells } from './floor.ts';

type Push = EditOf<'pushWall'>;

/**
 * Pushes a run of wall. The owner behind it takes the floor it passes over, cell by cell; a wall pushed out over
 * choice floor builds it, a shell wall pushed in leaves it. The push stops before it would leave the shell, run into
 * a stair or take the last floor of a room. Doors, windows and open edges on the run ride along; an opening in a wall
 * that became shorter slides back along it.
 */
export function pushWall(design: Design, edit: Push, shell: Shell): Design | Refusal {
  const { run, storey } = edit;
  const lines = across(shell, run.axis).length;
  const length = along(shell, run.axis).length - 1;
  if (run.line < 0 || run.line >= lines || run.from < 0 || run.to > length || run.from >= run.to)
    return 'not-a-wall';
  const raster = rasterOf(design, shell, storey);
  let why: Refusal = 'nothing-changes';
  const most = Math.sign(edit.by) * Math.min(Math.abs(edit.by), lines);
  for (let by = most; by !== 0; by -= Math.sign(by)) {
    const cells = sweep(design, raster, shell, storey, run, by);
    if (typeof cells === 'string') why = cells;
    else if (erases(raster.cells, cells)) why = 'would-erase';
    else return carry(design, withCells(design, storey, cells, shell), shell, storey, run, by);
  }
  return why;
}

/** Why a push does not go as far as it is asked to; null when it does. */
export function pushStop(design: Design, { run, storey, by }: Push, shell: Shell): Refusal | null {
  const raster = rasterOf(design, shell, storey);
  const cells = sweep(design, raster, shell, storey, run, by);
  return typeof cells === 'string' ? cells : erases(raster.cells, cells) ? 'would-erase' : null;
}

/** The storey's cells after the push, or why it cannot go that far. */
function sweep(
  design: Design,
  r: Raster,
  shell: Shell,
  storey: number,
  run: Run,
  by: number,
): Int16Array | Refusal {
  const { mask } = shell.storeys[storey]!;
  const cells = readRows(design.storeys[storey]!, r.nx, r.ny);
  const at = (line: number, i: number): number => (run.axis === 'v' ? i * r.nx + line : line * r.nx + i);
  const last = (run.axis === 'v' ? r.nx : r.ny) - 1;
  for (let i = run.from; i < run.to; i++) {
    const behind = by > 0 ? run.line - 1 : run.line;
    const owner = behind < 0 || behind > last ? OUT : r.cells[at(behind, i)]!;
    if (owner >= STAIR) return 'stair-in-the-way';
    for (let k = 0; k < Math.abs(by); k++) {
      const target = by > 0 ? run.line + k : run.line - 1 - k;
      if (target < 0 || target > last) return endOfHouse(shell, run.axis, target < 0);
      const c = at(target, i);
      if (mask[c] === OUTSIDE) return 'outside-shell';
      if (r.cells[c]! >= STAIR) return 'stair-in-the-way';
      cells[c] = owner === OUT ? leftCode(mask, c) : owner;
    }
  }
  return cells;
}

/** Why nothing is pushed over the first line of the grid, or the last one: the house ends there, or the neighbour lives there. */
export const endOfHouse = ({ party }: Shell, axis: Axis, first: boolean): Refusal =>
  axis === 'v' && first === (party === 'left') ? 'party-wall' : 'outside-shell';

function erases(before: Int16Array, after: Int16Array): boolean {
  const left = new Uint8Array(STAIR);
  for (const c of after) left[c] = 1;
  return before.some((c) => isRoom(c) && left[c] === 0);
}

function carry(before: Design, after: Design, shell: Shell, s: number, run: Run, by: number): Design {
  if (after === before) return after;
  const lines = along(shell, run.axis);
  const [from, to] = [lines[run.from]!, lines[run.to]!];
  const openings = after.openings.map((o, i): Opening => {
    if (o.storey !== s) return o;
    const stretch = stretchOf(shell, o);
    if (stretch.axis !== run.axis || stretch.line !== run.line || stretch.from < from || stretch.to > to)
      return o;
    const e = edgeOf(o.edge);
    const moved = { ...o, edge: edgeKey(edgeOn(e.axis, run.line + by, alongOf(e))) };
    // A room that draws back from the shell leaves the shell's wall standing, and what stands in it.
    const stays =
      openingTrouble(after, shell, moved, i) !== null && openingTrouble(after, shell, o, i) === null;
    return stays ? o : moved;
  });
  const moved = { ...after, openings, storeys: carryEdges(after.storeys, s, run, by) };
  return slideOpenings(before, moved, shell, s, run.axis, Math.abs(by));
}

function carryEdges(storeys: Design['storeys'], s: number, run: Run, by: number): Design['storeys'] {
  const storey = storeys[s]!;
  const entries = Object.entries(storey.edges) as [EdgeKey, EdgeState][];
  const onRun = ([key]: [EdgeKey, EdgeState]): boolean => {
    const e = edgeOf(key);
    return e.axis === run.axis && lineOf(e) === run.line && alongOf(e) >= run.from && alongOf(e) < run.to;
  };
  if (!entries.some(onRun)) return storeys;
  const edges: Record<EdgeKey, EdgeState> = {};
  for (const entry of entries) if (!onRun(entry)) edges[entry[0]] = entry[1];
  for (const entry of entries)
    if (onRun(entry)) edges[edgeKey(edgeOn(run.axis, run.line + by, alongOf(edgeOf(entry[0]))))] = entry[1];
  const next: DesignStorey = { ...storey, edges };
  return storeys.map((old, i) => (i === s ? next : old));
}

/** Openings that stood well before and do not now try each place along their wall within the push, nearest first. */
function slideOpenings(
  before: Design,
  after: Design,
  shell: Shell,
  s: number,
  pushed: Axis,
  reach: number,
): Design {
  const raster = rasterOf(before, shell, s);
  const step = pitchOf(across(shell, pushed));
  let next = after;
  after.openings.forEach((o, i) => {
    if (o.storey !== s || openingTrouble(next, shell, o, i) === null) return;
    const old = before.openings[i]!;
    const stretch = stretchOf(shell, old);
    const host = hostOf(raster, shell, stretch);
    if (!host || openingTrouble(before, shell, old, i) !== null) return;
    for (let k = 1; k <= reach; k++)
      for (const sign of [1, -1]) {
        const line = lineOf(edgeOf(o.edge));
        const place = edgeAt(shell, stretch.axis, line, stretch.from + sign * k * step);
        if (!place) continue;
        const slid: Opening = { ...o, ...place };
        const there = hostOf(rasterOf(next, shell, s), shell, stretchOf(shell, slid));
        if (there?.sides[0] !== host.sides[0] || there.sides[1] !== host.sides[1]) continue;
        if (openingTrouble(next, shell, slid, i) !== null) continue;
        next = { ...next, openings: next.openings.map((was, n) => (n === i ? slid : was)) };
        return;
      }
  });
  return next;
}
