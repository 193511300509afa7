import { placesWithDoorOut } from '../../derive/outside.ts';
import type { Plan, RoomPlan } from '../../derive/plan.ts';
import { standsIn } from '../../derive/standing.ts';
import type { Kinds } from '../../model/kinds.ts';
import { measureArea } from '../area.ts';
import type { Say } from '../rule.ts';
import { enough, forArchitect, idsOf, rule, spotsOf } from '../rule.ts';

/**
 * R-08 (TEK17 § 12-10 (2), dibk.no 12/ii/12-10, 2026-05-17): a store of `area_m2` for bikes, prams and sports gear, in at most
 * `parts_count` parts; of `small_area_m2` in one part in a home of up to `small_dwelling_m2`. The area is the net floor of the
 * largest stores. "Easy way in from outside" has no figure: a door straight out holds, all else cannot be told. Technical units,
 * which do not count, are not on the drawing.
 */
export const store = rule(
  'R-08',
  ['area_m2', 'small_area_m2', 'small_dwelling_m2', 'parts_count'],
  ({ plan, kinds, figures: f }) => {
    const small = enough(f.small_dwelling_m2, measureArea(plan).bra);
    const wanted = small ? f.small_area_m2 : f.area_m2;
    const largest = (stores: readonly (typeof plan.rooms)[number][]) => {
      const parts = [...stores].sort((a, b) => b.net - a.net).slice(0, small ? 1 : f.parts_count);
      return { parts, found: parts.reduce((sum, r) => sum + r.net, 0) };
    };
    const stores = plan.rooms.filter((r) => kinds.rooms[r.kind].serves === 'store');
    const hasDoorOut = placesWithDoorOut(plan);

    const at = ({ parts, found }: ReturnType<typeof largest>) => {
      const terms = parts.length === 2 ? { first: parts[0]!.net, second: parts[1]!.net } : {};
      return { found, wanted, unit: 'm2', rooms: idsOf(parts), where: spotsOf(parts), terms } as const;
    };
    const out = largest(stores.filter((r) => hasDoorOut.has(r.id)));
    if (enough(out.found, wanted)) return [{ about: 'store', state: 'holds', ...at(out) }];
    const any = largest(stores);
    if (enough(any.found, wanted)) return [{ about: 'way-in', state: 'unknown', ...at(any) }];
    // Of the way in nothing is said before they are large enough.
    const parts = idsOf(any.parts);
    const untold = parts.every((id) => hasDoorOut.has(id)) ? {} : { untold: parts };
    return [{ about: stores.length > 0 ? 'small' : 'none', state: 'not', ...at(any), ...untold }];
  },
);

/** Rooms in which furniture of a family stands, once for each piece. */
const roomsWith = (plan: Plan, kinds: Kinds, family: string): RoomPlan[] =>
  plan.design.furniture
    .filter(({ kind }) => kinds.furniture[kind]?.family === family)
    .flatMap((piece) => plan.rooms.find((room) => standsIn(room, piece)) ?? []);

/**
 * R-07 (TEK17 § 12-10 (1), dibk.no 12/ii/12-10, 2026-05-17): place for clothes (law), and for a fridge and dry food in the
 * kitchen (pre-accepted). The text gives no length, so what is drawn is enough and what is not drawn cannot be told. Not said to
 * a family: it draws a wardrobe when it comes to that, and until then nothing can be told.
 */
export const foodAndClothes = forArchitect(
  rule('R-07', [], ({ plan, kinds }) => {
    const kitchens = plan.rooms.filter((r) => kinds.rooms[r.kind].serves === 'kitchen');
    const stores = ['kitchen', 'fridge'].filter((piece) =>
      roomsWith(plan, kinds, piece).some((room) => kitchens.includes(room)),
    ).length;
    const wardrobes = roomsWith(plan, kinds, 'wardrobe');
    const said: Say<'R-07'>[] = [];
    if (kitchens.length > 0)
      said.push({
        about: 'food',
        weight: 'P',
        state: stores === 2 ? 'holds' : 'unknown',
        found: stores,
        wanted: 2,
        unit: 'count',
        rooms: idsOf(kitchens),
        where: spotsOf(kitchens),
      });
    const numbers = { found: wardrobes.length, wanted: 1, unit: 'count' } as const;
    const at = { rooms: idsOf([...new Set(wardrobes)]), where: spotsOf([...new Set(wardrobes)]) };
    said.push({ about: 'clothes', state: wardrobes.length > 0 ? 'holds' : 'unknown', ...numbers, ...at });
    return said;
  }),
);
