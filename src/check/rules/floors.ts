import { minus } from '../../model/units.ts';
import { floorArea } from '../floor.ts';
import type { Say } from '../rule.ts';
import { rule, spotsOn } from '../rule.ts';

/** P-05: floor above the entrance storey has built floor under it. What reaches out must be carried, and that is for an engineer. */
export const somethingBelow = rule('P-05', [], ({ plan }) => {
  const upper = plan.storeys.filter((s) => s.shell.level > 0 && s.builtArea > 0);
  const loose = upper.flatMap((s): Say<'P-05'>[] => {
    const floor = minus(s.built, plan.storeys[s.index - 1]?.built ?? []);
    if (floor.length === 0) return [];
    const numbers = { found: floorArea(floor), wanted: 0, atMost: true, unit: 'm2' } as const;
    return [{ about: 'support', state: 'not', ...numbers, rooms: [], where: spotsOn(s.index, floor) }];
  });
  if (loose.length > 0 || upper.length === 0) return loose;
  return [
    {
      about: 'support',
      state: 'holds',
      found: 0,
      wanted: 0,
      atMost: true,
      unit: 'm2',
      rooms: [],
      where: upper.flatMap((s) => spotsOn(s.index, s.built)),
    },
  ];
});
