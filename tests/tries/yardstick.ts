import type { Finding } from '../../src/check/finding.ts';
import { RULES } from '../../src/check/rules/index.ts';
import type { Plan } from '../../src/derive/plan.ts';
import { loadProgrammes } from '../../src/io/programmes.ts';
import type { RoomKindId } from '../../src/model/kinds.ts';
import type { Models } from '../../src/model/models.ts';
import { named } from '../../src/model/models.ts';
import type { Yardstick } from '../../src/tries/judge.ts';
import type { Troubled } from './troubled.ts';

const programmes = loadProgrammes();

/** All that a home is held against in the app. */
export const yardstickOf = (
  { design, shell }: Pick<Troubled, 'design' | 'shell'>,
  models: Models,
): Yardstick => ({
  shell,
  programme: named(programmes, design.programme)!,
  prices: named(models.prices, design.prices)!,
  kinds: models.kinds,
  rules: RULES,
});

type Said = { readonly findings: readonly Finding[]; readonly plan: Pick<Plan, 'room'> };

/**
 * What does not hold, as a rule about one room each, or about a storey where it names no room; and what a rule is still silent of.
 * As often as it is said: of two narrow doors of one room both count. Of rooms that `old` has not, only what is said of no other.
 */
function broken({ findings }: Said, { plan: old }: Said): string[] {
  const known = (rooms: readonly string[]): readonly string[] => rooms.filter((id) => old.room(id));
  return findings
    .filter((f) => f.state === 'not')
    .flatMap(({ id, rooms, where, untold = [] }) => {
      const told = known(rooms).length > 0 ? known(rooms) : rooms;
      const at = rooms.length > 0 ? told : [`on ${where[0]?.storey ?? ''}`];
      return [...known(untold), ...at].map((matter) => `${id} ${matter}`);
    });
}

/**
 * What does not hold of a changed home and did not, or less often, before it was changed. Written without the search's own idea of
 * what is worse, so that the two can catch each other out.
 */
export function brokenAnew(before: Said, after: Said): string[] {
  const was = broken(before, before);
  return broken(after, before).filter((matter) => {
    const at = was.indexOf(matter);
    if (at >= 0) was.splice(at, 1);
    return at < 0;
  });
}

/** Kinds that are no way to other rooms. */
const SHUT: ReadonlySet<RoomKindId> = new Set([
  ...(['bedroom', 'adults', 'child', 'teen', 'guest'] as const),
  ...(['bath', 'wc', 'laundry', 'store', 'outstore'] as const),
]);

/** How many of those one walks through on the best way in to each room, neighbour by neighbour until nothing gets better. */
export function roomsBetween({ rooms, links }: Plan): ReadonlyMap<string, number> {
  const shut = new Set<string>(rooms.filter((r) => SHUT.has(r.kind)).map((r) => r.id));
  const between = new Map<string, number>([['outside', 0]]);
  const step = (from: string, to: string): boolean => {
    const n = (between.get(from) ?? Number.POSITIVE_INFINITY) + (shut.has(from) ? 1 : 0);
    if (n >= (between.get(to) ?? Number.POSITIVE_INFINITY)) return false;
    between.set(to, n);
    return true;
  };
  while (links.flatMap(({ a, b }) => [step(a, b), step(b, a)]).includes(true));
  return between;
}
