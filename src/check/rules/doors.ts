import { frontDoors } from '../../derive/outside.ts';
import type { OpeningPlan } from '../../derive/plan.ts';
import type { RoomId } from '../../model/design.ts';
import { rule, spotOf } from '../rule.ts';

const roomsOf = (doors: readonly OpeningPlan[]): RoomId[] => [
  ...new Set(doors.flatMap((d) => d.owners ?? []).filter((o) => o.length === 1)),
];

/** R-09 (TEK17 § 12-13 (2), dibk.no 12/iii/12-13, 2026-05-17): `clear_width_mm` of the front door, the widest when there are more. */
export const frontDoor = rule('R-09', ['clear_width_mm'], ({ plan, figures }) => {
  const widest = frontDoors(plan).sort((a, b) => b.clear - a.clear)[0];
  if (!widest) return [];
  const terms = { width: widest.width };
  const numbers = { found: widest.clear, wanted: figures.clear_width_mm, unit: 'mm', terms } as const;
  const state = widest.clear >= figures.clear_width_mm ? 'holds' : 'not';
  const { index: opening } = widest;
  return [{ about: 'width', state, ...numbers, rooms: roomsOf([widest]), where: [spotOf(widest)], opening }];
});

/**
 * R-10 (TEK17 § 12-13 (2), dibk.no 12/iii/12-13, 2026-05-17): `clear_width_mm` of doors inside the home. A wide opening without a
 * leaf is no door.
 */
export const innerDoors = rule('R-10', ['clear_width_mm'], ({ plan, figures }) => {
  const wanted = figures.clear_width_mm;
  const doors = plan.openings.filter((o) => o.kind === 'door' && o.wall && !o.outer);
  const tight = doors.filter((d) => d.clear < wanted);
  const numbers = { wanted, unit: 'mm' } as const;
  if (tight.length > 0)
    return tight.map((d) => ({
      about: 'width',
      state: 'not',
      found: d.clear,
      ...numbers,
      terms: { width: d.width },
      rooms: roomsOf([d]),
      where: [spotOf(d)],
      opening: d.index,
    }));
  if (doors.length === 0) return [];
  const { clear: found, width } = doors.reduce((a, b) => (b.clear < a.clear ? b : a));
  const at = { rooms: roomsOf(doors), where: doors.map(spotOf), terms: { width } };
  return [{ about: 'width', state: 'holds', found, ...numbers, ...at }];
});
