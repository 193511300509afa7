import type { AreaReport } from './check/area.ts';
import { tba } from './check/area-figures.ts';
import type { Change } from './check/change.ts';
import type { CostReport } from './check/cost.ts';
import type { Finding } from './check/finding.ts';
import { rounded } from './check/floor.ts';
import type { Place, Plan, RoomPlan, StoreyPlan } from './derive/plan.ts';
import type { Design } from './model/design.ts';
import type { Edit } from './model/edit.ts';

/** A verified try, in words and as the edits that do it. `left` is what remains of a frame, in its unit. */
export type ToldTry = {
  readonly says: readonly string[];
  readonly edits: readonly Edit[];
  readonly change: Change;
  readonly left: number | null;
};

/** Everything the core can tell of one design. What rests on a file this copy does not have is null, and `ask` names it. */
export type Inspection = {
  readonly design: Design;
  readonly hash: string;
  readonly link: string;
  /** Characters of the snapshot, host apart. */
  readonly linkChars: number;
  readonly plan: Plan | null;
  readonly area: AreaReport | null;
  readonly cost: CostReport | null;
  readonly findings: readonly Finding[] | null;
  /** Tries for what does not hold; none where none was found. Null when they were not looked for. */
  readonly tries: ReadonlyMap<Finding | 'area' | 'budget', readonly ToldTry[]> | null;
  /** Files to ask for, with their revision. */
  readonly ask: readonly string[];
};

/** Places one steps to from a room by door, opening or open edge, each once, in the order of the links. */
export const waysFrom = (plan: Plan, room: RoomPlan): Place[] => [
  ...new Set(plan.links.flatMap(({ a, b }) => (a === room.id ? [b] : b === room.id ? [a] : []))),
];

/**
 * The one JSON object of `npm run inspect -- … --json`. Areas in m², lengths in mm, sums in whole kroner; a line's sum is quantity × unit price to the
 * krone. What stands between the elements and the whole project are lines too (site, design, fees, reserve, index), so that all
 * lines add up to `mid_kr`. `ask` is there only when a file is unknown; what rests on it is null.
 * A finding laid aside stands among the others, with its reason; `muted` lists all reasons, also one whose finding is gone.
 */
export function inspectionJson(told: Inspection, storeyName: (level: number) => string): object {
  const { design, plan, area, cost, findings } = told;
  return {
    shell: design.shell,
    side: design.side,
    hash: told.hash,
    link: told.link,
    link_chars: told.linkChars,
    needs: design.needs ?? null,
    wishes: design.wishes ?? null,
    muted: design.muted ?? [],
    area: area && {
      bra_m2: area.bra,
      bra_i_m2: area.braI,
      bra_e_m2: area.braE,
      tba_m2: tba(),
      in_use_m2: area.inUse,
      frame_m2: area.frame,
    },
    cost: cost && {
      low_kr: cost.low,
      mid_kr: cost.mid,
      high_kr: cost.high,
      frame_kr: cost.frame,
      lines: [
        ...cost.lines.map((l) => ({
          id: l.id,
          quantity: rounded(l.quantity),
          unit: l.unit,
          unit_price_kr: l.unitPrice,
          sum_kr: l.mid,
        })),
        ...cost.steps.map((s) => ({
          id: s.id,
          quantity: 1,
          unit: 'each',
          unit_price_kr: s.adds,
          sum_kr: s.adds,
        })),
      ],
    },
    storeys:
      plan?.storeys.map((storey, i) => ({
        name: storeyName(storey.shell.level),
        bra_m2: area!.storeys[i]!.bra,
        rooms: storey.rooms.map((room) => roomJson(plan, room)),
        openings: openingsJson(plan, storey),
        furniture: design.furniture
          .filter((f) => f.storey === i)
          .map(({ kind, x, y, turn }) => ({ kind, x_mm: x, y_mm: y, turn })),
      })) ?? null,
    findings:
      findings?.map((f) => ({
        id: f.id,
        weight: f.weight,
        state: f.state,
        found: f.found === null ? null : rounded(f.found),
        wanted: f.wanted === null ? null : rounded(f.wanted),
        unit: f.unit,
        rooms: f.rooms,
        source: f.source,
        muted: f.muted?.reason ?? null,
        ...(told.tries && { tries: triesJson(told.tries.get(f)) }),
      })) ?? null,
    ...(told.tries && {
      frame_tries: findings && {
        area: triesJson(told.tries.get('area')),
        budget: triesJson(told.tries.get('budget')),
      },
    }),
    ...(told.ask.length > 0 && { ask: told.ask }),
  };
}

const triesJson = (tries: readonly ToldTry[] = []): object[] =>
  tries.map(({ says, edits, change: { area, cost }, left }) => ({
    says,
    edits,
    in_use_m2: area,
    cost_kr: cost && { least: cost.least, most: cost.most },
    left: left === null ? null : rounded(left),
  }));

const roomJson = (plan: Plan, room: RoomPlan): object => ({
  id: room.id,
  kind: room.kind,
  label: room.label ?? null,
  net_m2: rounded(room.net),
  gross_m2: rounded(room.gross),
  clear_width_mm: room.clear.x1 - room.clear.x0,
  clear_depth_mm: room.clear.y1 - room.clear.y0,
  doors_to: waysFrom(plan, room),
  window_glass_m2: rounded(room.glass),
});

const openingsJson = (plan: Plan, storey: StoreyPlan): object[] =>
  plan.openings
    .filter((o) => o.storey === storey.index)
    .map((o) => ({
      kind: o.kind,
      axis: o.axis,
      at_mm: o.at,
      from_mm: o.from,
      width_mm: o.width,
      height_mm: o.height,
      sill_mm: o.sill,
      hinge: o.hinge,
      swing: o.swing,
      clear_mm: o.clear,
      between: o.owners,
    }));
