import { rule, spotOf } from '../rule.ts';

/** P-04: doors, windows and wide openings stand in a wall. Those that have lost theirs are kept and shown, never counted. */
export const standInWalls = rule('P-04', [], ({ plan }) => {
  const lost = plan.openings.filter((o) => o.wall === null);
  if (plan.openings.length === 0) return [];
  const numbers = { found: lost.length, wanted: 0, atMost: true, unit: 'count', rooms: [] } as const;
  return lost.length > 0
    ? [{ about: 'walls', state: 'not', ...numbers, where: lost.map(spotOf) }]
    : [{ about: 'walls', state: 'holds', ...numbers, where: plan.openings.map(spotOf) }];
});
