import type { Plan, StoreyPlan } from '../../derive/plan.ts';
import { topHeight } from '../../model/shell.ts';
import type { Mm, Rect } from '../../model/units.ts';
import { grown, minus } from '../../model/units.ts';
import { measureArea } from '../area.ts';
import type { Floor } from '../floor.ts';
import { floorArea, union } from '../floor.ts';
import { tallFloor } from '../height.ts';
import { measureQuantities, openingArea } from '../quantities.ts';
import type { Say } from '../rule.ts';
import { forArchitect, idsOf, rule, spotsOf, spotsOn } from '../rule.ts';
import type { Counted, Doubt } from '../storeys.ts';
import { countedStoreys, meanGround, STOREY_FIGURES } from '../storeys.ts';

/** A storey to the outside of its outer walls, and to the middle of the wall to the neighbour. */
const outline = ({ built, pieces }: StoreyPlan): Floor =>
  union([built, pieces.filter((p) => p.kind !== 'inner').map((p) => p.rect)]);

/** Figures of G-02, in mm. */
type Footing = { readonly under_mm: Mm; readonly out_mm: Mm; readonly above_mm: Mm };

/** Floor of a storey that takes from the built-up area what those before it, nearer to the ground, have not taken. */
function takes(storey: StoreyPlan, before: Floor, f: Footing): Floor {
  const { level, facades } = storey.shell;
  const ground = meanGround(facades) ?? 0;
  const more = minus(outline(storey), before);
  // Below ground: what stands up out of it. Above: what hangs out low, if it hangs out far enough.
  if (level < 0) return topHeight(storey.shell) - ground > f.above_mm ? more : [];
  if (level === 0) return more;
  const far = minus(
    more,
    before.map((r) => grown(r, f.out_mm)),
  );
  return far.length > 0 && -ground < f.under_mm ? more : [];
}

/**
 * G-02 (TEK17 § 5-2, dibk.no 5/5-2, 2026-05-17): built-up area (BYA) of this half, to the outside of the outer walls: with what
 * hangs out lower than `under_mm` over the ground and further than `out_mm`, and basements that stand up more than `above_mm`
 * over its mean level. Terraces and parking are not on the drawing, and how much is allowed stands in the zoning plan: it cannot
 * tell whether it is.
 */
export const builtUpArea = forArchitect(
  rule('G-02', ['under_mm', 'out_mm', 'above_mm'], ({ plan, figures }) => {
    const near = [...plan.storeys].sort((a, b) => Math.abs(a.shell.level) - Math.abs(b.shell.level));
    const base: Rect[] = [];
    for (const s of near) base.push(...takes(s, base, figures));
    const numbers = { found: floorArea(base), wanted: null, unit: 'm2', rooms: [] } as const;
    const entrance = plan.storeys[plan.shell.entrance.storey]!;
    return [{ about: 'area', state: 'unknown', ...numbers, where: spotsOn(entrance.index, entrance.built) }];
  }),
);

/** Floors that a clear height counts as in the utilisation: one more from `second`, then one more a `step`. */
const imagined = (clear: Mm, second: Mm, step: Mm): number =>
  clear < second ? 0 : Math.floor((clear - second) / step) + 1;

/**
 * G-03 (TEK17 § 5-4, dibk.no 5/5-4, 2026-05-17): a tall room counts in the utilisation as if it had a floor every `step_mm`:
 * twice from a clear height of `second_mm`. Not for energy. What it adds is told; how much is allowed stands in the zoning plan.
 */
export const tallRooms = forArchitect(
  rule('G-03', ['second_mm', 'step_mm'], ({ plan, figures: { second_mm, step_mm } }): Say<'G-03'>[] => {
    const tops = plan.storeys.map((s) => topHeight(s.shell));
    const tall = plan.rooms.filter((r) => tops[r.storey]! >= second_mm);
    const adds = tall.reduce((sum, room) => {
      const { shell } = plan.storeys[room.storey]!;
      const times = imagined(topHeight(shell), second_mm, step_mm);
      const floors = Array.from({ length: times }, (_, i) => second_mm + i * step_mm);
      return sum + floors.reduce((m2, least) => m2 + floorArea(tallFloor(shell, room.rects, least)), 0);
    }, 0);
    if (adds > 0) {
      const at = { rooms: idsOf(tall), where: spotsOf(tall) };
      return [{ about: 'adds', state: 'unknown', found: adds, wanted: null, unit: 'm2', ...at }];
    }
    const found = Math.max(...tops.filter((_, i) => plan.storeys[i]!.builtArea > 0));
    return [{ about: 'none', state: 'holds', found, wanted: null, unit: 'mm', rooms: [], where: [] }];
  }),
);

const isDoubt = (c: Counted): c is Doubt => c !== 'yes' && c !== 'no';

/**
 * G-05 (TEK17 § 6-1, dibk.no 6/6-1, 2026-05-17): how many storeys count (storeys.ts): not a basement with stores only whose
 * ceiling is less than `basement_mm` over the mean ground, a mezzanine under one of `mezzanine_parts_count` parts of the floor
 * below, nor a loft with stores only under one of `loft_parts_count`. A floor that does not count here may still hold a bedroom
 * at the neighbour's.
 */
export const storeyCount = forArchitect(
  rule('G-05', STOREY_FIGURES, ({ plan, kinds, figures }) => {
    const counted = countedStoreys(plan, kinds, figures);
    const found = counted.filter((c) => c === 'yes').length;
    const doubt = counted.findIndex(isDoubt);
    const out = doubt >= 0 ? doubt : counted.indexOf('no');
    const numbers = { found, wanted: null, unit: 'count' } as const;
    const at = (s: StoreyPlan) => ({ rooms: idsOf(s.rooms), where: spotsOn(s.index, s.built) });
    if (doubt >= 0)
      return [{ about: counted[doubt] as Doubt, state: 'unknown', ...numbers, ...at(plan.storeys[out]!) }];
    if (out >= 0) return [{ about: 'neighbour', state: 'unknown', ...numbers, ...at(plan.storeys[out]!) }];
    return [{ about: 'count', state: 'holds', ...numbers, rooms: [], where: [] }];
  }),
);

/** Outer walls with their openings, roof and ground floor, in m²; the wall to the neighbour loses about nothing. */
function envelope(plan: Plan): number {
  const { outer_wall_m2, roof_m2, footprint_m2 } = measureQuantities(plan);
  const openings = plan.openings.filter((o) => o.outer && o.wall);
  return openings.reduce((sum, o) => sum + openingArea(o), outer_wall_m2 + roof_m2 + footprint_m2);
}

/** E-04 (computed; no text): what the home has of outer face for each m² of BRA. Less is warmer. A hint without a figure. */
export const shape = forArchitect(
  rule('E-04', [], ({ plan }) => {
    const terms = { envelope: envelope(plan), bra: measureArea(plan).bra };
    if (terms.bra === 0) return [];
    const numbers = { found: terms.envelope / terms.bra, wanted: null, unit: 'ratio', terms } as const;
    return [{ about: 'shape', state: 'holds', ...numbers, rooms: [], where: [] }];
  }),
);
