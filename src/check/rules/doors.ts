import type { OpeningPlan } from '../../derive/plan.ts';
import type { RoomId } from '../../model/design.ts';
import { rule, spotOf } from '../rule.ts';
import { frontDoors } from '../spaces.ts';

const roomsOf = (doors: readonly OpeningPlan[]): RoomId[] => [
  ...new Set(doors.flatMap((d) => d.owners ?? []).filter((o) => o.length === 1)),
];

/** clear width of the front door, the widest when there are more. */
export const frontDoor = rule('R-09', ['clear_width_mm'], ({ plan, figures }) => {
  const widest = frontDoors(plan).sort((a, b) => b.clear - a.clear)[0];
  if (!widest) return [];
  const numbers = { found: widest.clear, wanted: figures.clear_width_mm, unit: 'mm' } as const;
  const state = widest.clear >= figures.clear_width_mm ? 'holds' : 'not';
  return [{ about: 'width', state, ...numbers, rooms: roomsOf([widest]), where: [spotOf(widest)] }];
});

/** clear width of doors inside the home. A wide opening without a leaf is no door. */
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
      rooms: roomsOf([d]),
      where: [spotOf(d)],
    }));
  if (doors.length === 0) return [];
  const found = Math.min(...doors.map((d) => d.clear));
  return [
    { about: 'width', state: 'holds', found, ...numbers, rooms: roomsOf(doors), where: doors.map(spotOf) },
  ];
});
