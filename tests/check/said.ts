import { checkPlan } from '../../src/check/check-plan.ts';
import type { Finding, Rule } from '../../src/check/finding.ts';
import type { RuleId } from '../../src/check/finding-keys.ts';
import { RULES } from '../../src/check/rules/index.ts';
import { furnishOnce } from '../../src/derive/furnish.ts';
import { loadProgrammes } from '../../src/io/programmes.ts';
import { named } from '../../src/model/models.ts';
import { readKinds } from '../../src/model/parse-kinds.ts';
import { readPrices } from '../../src/model/parse-models.ts';
import type { Picture } from '../picture.ts';
import { planOf, readJson } from '../picture.ts';

const file = (path: string) => ({ file: path, json: readJson(path) });

export const kinds = readKinds(file('models/kinds/rooms.json'), file('models/kinds/furniture.json'));
/** The municipality's own, laid on the law, in the revision whose figures tests name; what is in force may have others. */
export const programme = named(loadProgrammes(), { id: 'kommune-2026', revision: 1 })!;
const pricesFile = 'models/prices/anslag-2025.json';
export const prices = readPrices(readJson(pricesFile), pricesFile);

export const findingsOf = (picture: Picture, rules: readonly Rule[] = RULES): Finding[] =>
  checkPlan(planOf(picture), programme, kinds, rules, furnishOnce);

const short = (n: number | null): string => (n === null ? '–' : String(Math.round(n * 100) / 100));

/** What a rule says of a picture: 'turn not 1350/1500 B', about, state, found/wanted and the rooms. */
export const said = (id: RuleId, picture: Picture): string[] =>
  findingsOf(
    picture,
    RULES.filter((rule) => rule.id === id),
  ).map((f) => [f.about, f.state, `${short(f.found)}/${short(f.wanted)}`, f.rooms.join('')].join(' ').trim());
