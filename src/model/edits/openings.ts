import type { Design, DesignStorey, EdgeKey, EdgeState, Opening } from '../design.ts';
import { EDGE_STATES, HINGES, LIMITS, OPENING_KINDS, SWINGS } from '../design.ts';
import type { EditOf, Refusal } from '../edit.ts';
import { openingTrouble } from '../facade.ts';
import { columns, edgeKey, onGrid, parseEdge, rowsOf } from '../grid.ts';
import { edgeAt, rasterOf, stretchOf } from '../raster.ts';
import { overrides } from '../settle.ts';
import type { Shell } from '../shell.ts';
import { mutedWithout, withMuted } from './muted.ts';

/** Narrowest and widest opening, and the tallest, in mm. */
export const OPENING_LIMITS = { least: 300, widest: 6000, tallest: 4000 } as const;

/** Why an opening cannot be, whatever wall it stands in; null when it can. */
function ownTrouble(o: Opening, design: Design): Refusal | null {
  if (!parseEdge(o.edge) || !design.storeys[o.storey]) return 'no-such-thing';
  if (!OPENING_KINDS.includes(o.kind) || !HINGES.includes(o.hinge) || !SWINGS.includes(o.swing))
    return 'no-such-thing';
  const { least, widest, tallest } = OPENING_LIMITS;
  if (o.width < least || o.width > widest || o.offset < 0) return 'opening-too-wide';
  if (o.sill < 0 || o.height < least || o.sill + o.height > tallest) return 'opening-too-tall';
  return null;
}

/**
 * The opening as it is kept, told from the grid edge it starts on, so that equal homes have equal texts; or why it
 * cannot be. `index` is its own while it is in the design.
 */
function placedIn(design: Design, shell: Shell, o: Opening, index = -1): Opening | Refusal {
  const why = ownTrouble(o, design) ?? openingTrouble(design, shell, o, index);
  if (why) return why;
  const { axis, line, from } = stretchOf(shell, o);
  return { ...o, ...edgeAt(shell, axis, line, from) };
}

/** Only a door slides, and one that does not says nothing of it. */
function hung({ slides, ...o }: Omit<Opening, 'slides'> & { readonly slides?: boolean }): Opening {
  return slides === true && o.kind === 'door' ? { ...o, slides } : o;
}

export function addOpening(design: Design, edit: EditOf<'addOpening'>, shell: Shell): Design | Refusal {
  if (design.openings.length >= LIMITS.openings) return 'too-many';
  const placed = placedIn(design, shell, hung(edit.opening));
  return typeof placed === 'string' ? placed : { ...design, openings: [...design.openings, placed] };
}

export function setOpening(design: Design, edit: EditOf<'setOpening'>, shell: Shell): Design | Refusal {
  const old = design.openings[edit.index];
  if (!old) return 'no-such-thing';
  const placed = placedIn(design, shell, hung({ ...old, ...edit.change }), edit.index);
  if (typeof placed === 'string') return placed;
  const keys = Object.keys({ ...old, ...placed }) as (keyof Opening)[];
  if (keys.every((k) => placed[k] === old[k])) return 'nothing-changes';
  return { ...design, openings: design.openings.map((o, i) => (i === edit.index ? placed : o)) };
}

export function removeOpening(design: Design, edit: EditOf<'removeOpening'>): Design | Refusal {
  if (!design.openings[edit.index]) return 'no-such-thing';
  const without = { ...design, openings: design.openings.filter((_, i) => i !== edit.index) };
  return design.muted ? withMuted(without, mutedWithout(design.muted, edit.index)) : without;
}

/** Opens or closes edges against the default; `to: null` gives the default back. Shell walls do not change. */
export function setEdges(design: Design, edit: EditOf<'setEdges'>, shell: Shell): Design | Refusal {
  if (edit.to !== null && !EDGE_STATES.includes(edit.to)) return 'no-such-thing';
  const storey = design.storeys[edit.storey]!;
  const raster = rasterOf(design, shell, edit.storey);
  const edges: Record<EdgeKey, EdgeState> = { ...storey.edges };
  let changed = false;
  for (const e of edit.edges) {
    if (!onGrid(e, columns(shell), rowsOf(shell))) return 'outside-shell';
    const key = edgeKey(e);
    const state = edit.to !== null && overrides(raster, e, edit.to) ? edit.to : undefined;
    if (edges[key] === state) continue;
    if (state === undefined) delete edges[key];
    else edges[key] = state;
    changed = true;
  }
  if (!changed) return 'nothing-changes';
  if (Object.keys(edges).length > LIMITS.edges) return 'too-many';
  const next: DesignStorey = { ...storey, edges };
  return { ...design, storeys: design.storeys.map((old, i) => (i === edit.storey ? next : old)) };
}
