import { measureArea } from '../area.ts';
import { idsOf, rule, spotsOf } from '../rule.ts';

/**
 * a store for bikes, prams and sports gear, in at most two parts (one in a small home). The area is the net floor
 * of the largest stores. "Easy way in from outside" has no figure: a door straight out holds, all else cannot be told. Technical units,
 * which do not count, are not on the drawing.
 */
export const store = rule(
  'R-08',
  ['area_m2', 'small_area_m2', 'small_dwelling_m2', 'parts_count'],
  ({ plan, kinds, figures: f }) => {
    const small = measureArea(plan).bra <= f.small_dwelling_m2;
    const wanted = small ? f.small_area_m2 : f.area_m2;
    const largest = (stores: readonly (typeof plan.rooms)[number][]) => {
      const parts = [...stores].sort((a, b) => b.net - a.net).slice(0, small ? 1 : f.parts_count);
      return { parts, found: parts.reduce((sum, r) => sum + r.net, 0) };
    };
    const stores = plan.rooms.filter((r) => kinds.rooms[r.kind].serves === 'store');
    const hasDoorOut = new Set(
      plan.links.flatMap(({ a, b }) => (a === 'outside' ? [b] : b === 'outside' ? [a] : [])),
    );

    const { parts: out, found: outArea } = largest(stores.filter((r) => hasDoorOut.has(r.id)));
    if (outArea >= wanted)
      return [
        {
          about: 'store',
          state: 'holds',
          found: outArea,
          wanted,
          unit: 'm2',
          rooms: idsOf(out),
          where: spotsOf(out),
        },
      ];
    const { parts, found } = largest(stores);
    const at = { found, wanted, unit: 'm2', rooms: idsOf(parts), where: spotsOf(parts) } as const;
    if (found >= wanted) return [{ about: 'way-in', state: 'unknown', ...at }];
    return [{ about: stores.length > 0 ? 'small' : 'none', state: 'not', ...at }];
  },
);
