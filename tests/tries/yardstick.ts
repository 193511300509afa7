import type { Finding } from '../../src/check/finding.ts';
import { RULES } from '../../src/check/rules/index.ts';
import type { Plan } from '../../src/derive/plan.ts';
import { loadProgrammes } from '../../src/io/programmes.ts';
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

/**
 * What does not hold, as a rule about one room each, or about a storey where it names no room; and what a rule is still silent of,
 * of the rooms there were before. Written without the search's own idea of what is worse, so that the two can catch each other out.
 */
export const broken = (findings: readonly Finding[], old: Pick<Plan, 'room'>): Set<string> =>
  new Set(
    findings
      .filter((f) => f.state === 'not')
      .flatMap((f) => [
        ...(f.untold ?? []).filter((r) => old.room(r)).map((r) => `${f.id} ${r}`),
        ...(f.rooms.length > 0
          ? f.rooms.map((r) => `${f.id} ${r}`)
          : [`${f.id} on ${f.where[0]?.storey ?? ''}`]),
      ]),
  );
