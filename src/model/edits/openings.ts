import type { Design, DesignStorey, EdgeKey, EdgeState, Opening } from '../design.ts';
import type { Edit, Refusal } from '../edit.ts';
import { openingTrouble } from '../facade.ts';
import { columns, edgeKey, onGrid, parseEdge, rowsOf } from '../grid.ts';
import type { Shell } from '../shell.ts';

type Of<D extends Edit['do']> = Extract<Edit, { do: D }>;

/** Narrowest and widest opening, and the tallest, in mm. */
export const OPENING_LIMITS = { least: 300, widest: 6000, tallest: 4000 } as const;

/** Edge overrides a storey may hold. */
export const MOST_EDGES = 4000;

/** Why an opening's own measures cannot be; null when they can. */
function measuresTrouble(o: Opening, design: Design): Refusal | null {
  const whole = [o.offset, o.width, o.sill, o.height].every(Number.isInteger);
  if (!whole || !parseEdge(o.edge) || !design.storeys[o.storey]) return 'no-such-thing';
  const { least, widest, tallest } = OPENING_LIMITS;
  if (o.width < least || o.width > widest || o.offset < 0) return 'opening-too-wide';
  if (o.sill < 0 || o.height < least || o.sill + o.height > tallest) return 'opening-too-wide';
  return null;
}

export function addOpening(design: Design, edit: Of<'addOpening'>, shell: Shell): Design | Refusal {
  const { opening } = edit;
  if (design.openings.length >= 255) return 'no-more-letters';
  const why = measuresTrouble(opening, design) ?? openingTrouble(design, shell, opening);
  return why ?? { ...design, openings: [...design.openings, opening] };
}

export function setOpening(design: Design, edit: Of<'setOpening'>, shell: Shell): Design | Refusal {
  const old = design.openings[edit.index];
  if (!old) return 'no-such-thing';
  const next = { ...old, ...edit.change };
  if ((Object.keys(next) as (keyof Opening)[]).every((k) => next[k] === old[k])) return 'nothing-changes';
  const why = measuresTrouble(next, design) ?? openingTrouble(design, shell, next, edit.index);
  return why ?? { ...design, openings: design.openings.map((o, i) => (i === edit.index ? next : o)) };
}

export function removeOpening(design: Design, edit: Of<'removeOpening'>): Design | Refusal {
  if (!design.openings[edit.index]) return 'no-such-thing';
  return { ...design, openings: design.openings.filter((_, i) => i !== edit.index) };
}

/** Opens or closes edges against the default; `to: null` gives the default back. Shell walls do not change. */
export function setEdges(design: Design, edit: Of<'setEdges'>, shell: Shell): Design | Refusal {
  const storey = design.storeys[edit.storey]!;
  const edges: Record<EdgeKey, EdgeState> = { ...storey.edges };
  let changed = false;
  for (const e of edit.edges) {
    if (!onGrid(e, columns(shell), rowsOf(shell))) return 'outside-shell';
    const key = edgeKey(e);
    if (edges[key] === (edit.to ?? undefined)) continue;
    if (edit.to === null) delete edges[key];
    else edges[key] = edit.to;
    changed = true;
  }
  if (!changed) return 'nothing-changes';
  if (Object.keys(edges).length > MOST_EDGES) return 'no-more-letters';
  const next: DesignStorey = { ...storey, edges };
  return { ...design, storeys: design.storeys.map((old, i) => (i === edit.storey ? next : old)) };
}
