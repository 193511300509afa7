import type { Design, DesignStorey, Stair } from '../design.ts';
import { LIMITS, STAIR_KINDS, TURNS } from '../design.ts';
import type { EditOf, Refusal, StairChange } from '../edit.ts';
import { keptOn } from '../kept-on.ts';
import { cell, eachCell, isRoom, OUT, rasterOf, readRows, standing } from '../raster.ts';
import type { Shell } from '../shell.ts';
import type { Footprint } from '../stair.ts';
import { overlaps } from '../units.ts';

/** Narrowest and widest flight, and shortest and longest going, in mm. Far outside any rule; inside, the rules speak. */
export const STAIR_LIMITS = { width: [400, 3000], going: [100, 600] } as const;
const inLimits = (mm: number, [least, most]: readonly [number, number]): boolean => mm >= least && mm <= most;

const printsMeet = (a: Footprint, b: Footprint): boolean =>
  a.cells.some((p) => b.cells.some((q) => overlaps(p, q)));

/** A storey's rows as codes, stairs not laid over, and how many cells each code has. */
type CountedRows = { readonly rows: Int16Array; readonly sizes: ReadonlyMap<number, number> };
const counted = keptOn<DesignStorey, CountedRows>();

/** Counted once a storey: whoever looks for the place of a stair asks for thousands of them. */
function countedRows(storey: DesignStorey, nx: number, ny: number): CountedRows {
  const known = counted.get(storey);
  if (known?.rows.length === nx * ny) return known;
  const rows = readRows(storey, nx, ny);
  const sizes = new Map<number, number>();
  for (const code of rows) sizes.set(code, (sizes.get(code) ?? 0) + 1);
  const fresh = { rows, sizes };
  counted.set(storey, fresh);
  return fresh;
}

/** What to say of a stair that stands beside the floor of a storey: there may be floor on the other one, which is then looked at. */
function noFloor(design: Design, shell: Shell, print: Footprint, lower: number, on: number): Refusal {
  if (on !== lower) return 'stair-no-floor-above';
  const above = rasterOf(design, shell, lower + 1);
  let built = true;
  for (const rect of print.cells)
    eachCell(rect, (x, y) => {
      if (cell(above, x, y) === OUT) built = false;
    });
  return built ? 'stair-no-floor-below' : 'outside-shell';
}

/**
 * Why a stair cannot stand where it is; null when it can: its box lies on built floor of both storeys, no stair of
 * the same storey stands in it, and no room would lose its last floor. Stairs one above the other share their shaft.
 */
export function stairTrouble(design: Design, shell: Shell, stair: Stair, except = -1): Refusal | null {
  if (!STAIR_KINDS.includes(stair.kind) || !TURNS.includes(stair.turn)) return 'no-such-thing';
  if (!shell.storeys[stair.storey] || !shell.storeys[stair.storey + 1]) return 'stair-no-storey';
  if (stair.x < 0 || stair.y < 0) return 'outside-shell';
  const { width = STAIR_LIMITS.width[0], going = STAIR_LIMITS.going[0] } = stair;
  if (!inLimits(width, STAIR_LIMITS.width) || !inLimits(going, STAIR_LIMITS.going)) return 'stair-no-room';
  const print = standing(shell, stair);
  if (!print) return 'outside-shell';
  for (const s of [stair.storey, stair.storey + 1]) {
    const r = rasterOf(design, shell, s);
    const { rows, sizes } = countedRows(design.storeys[s]!, r.nx, r.ny);
    const under = new Map<number, number>();
    let outside = false;
    for (const rect of print.cells)
      eachCell(rect, (x, y) => {
        if (cell(r, x, y) === OUT) outside = true;
        const code = rows[y * r.nx + x]!;
        under.set(code, (under.get(code) ?? 0) + 1);
      });
    if (outside) return noFloor(design, shell, print, stair.storey, s);
    for (const [code, taken] of under) if (isRoom(code) && taken === sizes.get(code)) return 'would-erase';
  }
  const clash = design.stairs.some((other, i) => {
    if (i === except || other.storey !== stair.storey) return false;
    const there = standing(shell, other);
    return there !== null && printsMeet(print, there);
  });
  return clash ? 'stair-no-room' : null;
}

export function putStair(design: Design, edit: EditOf<'putStair'>, shell: Shell): Design | Refusal {
  if (design.stairs.length >= LIMITS.stairs) return 'too-many';
  return stairTrouble(design, shell, edit.stair) ?? { ...design, stairs: [...design.stairs, edit.stair] };
}

/** A stair with what changes of it. */
export function changedStair(old: Stair, change: StairChange): Stair {
  const { mirrored, ...plain } = { ...old, ...change };
  return mirrored ? { ...plain, mirrored } : plain;
}

export function setStair(design: Design, edit: EditOf<'setStair'>, shell: Shell): Design | Refusal {
  const old = design.stairs[edit.index];
  if (!old) return 'no-such-thing';
  const next = changedStair(old, edit.change);
  if (
    (Object.keys(next) as (keyof Stair)[]).every((k) => next[k] === old[k]) &&
    next.mirrored === old.mirrored
  )
    return 'nothing-changes';
  const without = { ...design, stairs: design.stairs.filter((_, i) => i !== edit.index) };
  const why = stairTrouble(without, shell, next);
  return why ?? { ...design, stairs: design.stairs.map((s, i) => (i === edit.index ? next : s)) };
}

export function removeStair(design: Design, edit: EditOf<'removeStair'>): Design | Refusal {
  if (!design.stairs[edit.index]) return 'no-such-thing';
  return { ...design, stairs: design.stairs.filter((_, i) => i !== edit.index) };
}
