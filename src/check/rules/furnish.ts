import { furnishTask } from '../../derive/furnish-task.ts';
import type { Furnishing } from '../../derive/furnishing.ts';
import { wentIn } from '../../derive/furnishing.ts';
import type { RoomPlan } from '../../derive/plan.ts';
import type { Kinds } from '../../model/kinds.ts';
import type { SaidBy } from '../finding-keys.ts';
import type { Say } from '../rule.ts';
import { furnishing, idsOf, rule, spotsOf } from '../rule.ts';

type About = Extract<SaidBy<'R-03'>, { state: 'not' }>['about'];

/** What is said when a piece did not go in, by what it is. */
const ABOUT: Readonly<Record<string, About>> = {
  bed: 'bed',
  cot: 'bed',
  wardrobe: 'wardrobe',
  desk: 'desk',
  sofa: 'sofa',
  'coffee-table': 'sofa',
  table: 'table',
  kitchen: 'kitchen',
  fridge: 'kitchen',
  toilet: 'bath',
  washbasin: 'bath',
  shower: 'bath',
  bathtub: 'bath',
  washer: 'washer',
  shelf: 'entry',
  pram: 'entry',
};

const aboutOf = ({ left, shut }: Furnishing, { furniture }: Kinds): About =>
  shut ? 'way' : (ABOUT[furniture[left[0] ?? '']?.family ?? ''] ?? 'some');

/**
 * R-03 (TEK17 § 12-7 (1), which gives no measure, dibk.no 12/ii/12-7, 2026-05-17): a room is of a size and shape that takes the furniture its
 * use needs, with free floor where it is used and a free way from door to door and to each piece. Which furniture, and how much floor, is
 * advice (models/kinds, rules.md § 3.1–3.2). The furniture is laid out anew, whatever is drawn. Until that is done it cannot be told,
 * nor where the search was broken off.
 */
export const takesFurniture = furnishing(
  rule('R-03', [], ({ plan, kinds, furnish }) => {
    const judged = plan.rooms.flatMap((room) => {
      const task = furnishTask(plan, room, kinds);
      return task ? [{ room, done: furnish(task) }] : [];
    });
    const of = (rooms: readonly RoomPlan[]) => ({ rooms: idsOf(rooms), where: spotsOf(rooms) });
    const count = { unit: 'count', found: null, wanted: null } as const;
    const together = (said: SaidBy<'R-03'>, rooms: readonly RoomPlan[]): Say<'R-03'>[] =>
      rooms.length > 0 ? [{ ...said, ...count, ...of(rooms) }] : [];
    const known = judged.flatMap(({ room, done }) => (done ? [{ room, done }] : []));
    return [
      ...known
        .filter(({ done }) => !wentIn(done) && done.sure)
        .map(({ room, done }): Say<'R-03'> => {
          const found = done.placed.length;
          const numbers = { unit: 'count', found, wanted: found + done.left.length } as const;
          return { about: aboutOf(done, kinds), state: 'not', ...numbers, ...of([room]) };
        }),
      ...together(
        { about: 'unsure', state: 'unknown' },
        known.filter(({ done }) => !wentIn(done) && !done.sure).map(({ room }) => room),
      ),
      ...together(
        { about: 'counting', state: 'unknown' },
        judged.filter(({ done }) => !done).map(({ room }) => room),
      ),
      ...together(
        { about: 'all', state: 'holds' },
        known.filter(({ done }) => wentIn(done)).map(({ room }) => room),
      ),
    ];
  }),
);
