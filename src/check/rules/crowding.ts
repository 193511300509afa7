import { personsIn } from '../../model/needs.ts';
import { measureArea } from '../area.ts';
import { enough, forArchitect, idsOf, rule, spotsOf } from '../rule.ts';

/**
 * H-01 (Statistics Norway's measure of crowding: statistics, no rule; ssb.no/a/metadata/conceptvariable/vardok/3462/nb,
 * 2026-11-23): a home counts as crowded when it has fewer rooms than persons, or one room for one person, and under `person_m2`
 * for each. Rooms under `room_m2` do not count, nor kitchen, bath, hallway and stores. How many live there is for the family to
 * tell, and this is never told to the family.
 */
export const crowding = forArchitect(
  rule('H-01', ['person_m2', 'room_m2'], ({ plan, kinds, figures: { person_m2, room_m2 } }) => {
    const living = personsIn(plan.design.needs);
    const rooms = plan.rooms.filter(({ kind, net }) => {
      const { serves, wet } = kinds.rooms[kind];
      return enough(net, room_m2) && !wet && serves !== 'store' && kind !== 'hall' && kind !== 'entry';
    });
    const at = { wanted: person_m2, unit: 'm2', rooms: idsOf(rooms), where: spotsOf(rooms) } as const;
    if (living === 0) return [{ about: 'persons', state: 'unknown', found: null, ...at }];
    const area = measureArea(plan).braI;
    const found = area / living;
    const few = rooms.length < living || (living === 1 && rooms.length === 1);
    const state = few && !enough(found, person_m2) ? 'not' : 'holds';
    return [{ about: 'space', state, found, ...at, terms: { area, persons: living, rooms: rooms.length } }];
  }),
);
