import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../src/check/check-plan.ts';
import { commonOf } from '../../src/check/common.ts';
import { mustBear } from '../../src/check/must-bear.ts';
import { RULES } from '../../src/check/rules/index.ts';
import type { Seen } from '../../src/check/seen.ts';
import { seenOf } from '../../src/check/seen.ts';
import { derive } from '../../src/derive/derive.ts';
import type { Needs } from '../../src/model/needs.ts';
import { NO_NEEDS } from '../../src/model/needs.ts';
import { nb as findings } from '../../src/words/findings/nb.ts';
import { formatsOf } from '../../src/words/format.ts';
import { nb as app } from '../../src/words/nb.ts';
import { en } from '../../src/words/patterns/en.ts';
import { nb } from '../../src/words/patterns/nb.ts';
import { nn } from '../../src/words/patterns/nn.ts';
import { bearSentence } from '../../src/words/patterns/pattern-words.ts';
import type { Picture } from '../picture.ts';
import { designOf, shellOf } from '../picture.ts';
import { kinds, prices, programme } from './said.ts';

const n = formatsOf(app, 'nb-u-nu-latn');

const seen = (picture: Picture, needs?: Needs): Seen => {
  const plan = derive({ ...designOf(picture), ...(needs && { needs }) }, shellOf(picture));
  return seenOf(plan, kinds, prices, checkPlan(plan, programme, kinds, RULES));
};
const borne = (designs: readonly Seen[], words = nb): string[] =>
  mustBear(designs, commonOf(designs.map(({ told }) => told)).alone).map((bear) =>
    bearSentence(words, findings.rules, bear, designs.length, n).replaceAll('\u00a0', ' '),
  );

/** 5.4 × 4.8 m on each of two storeys: 51.8 m². */
const home = (up: string, frame = { area: 100, budget: 50_000_000 }): Picture => ({
  storeys: [`${'LLLLLLKKKKBBBBHHHH\n'.repeat(16)}`, `${up}\n`.repeat(16)],
  shell: { frame },
});
const one = 'AAAAAAAAAAAAAAAAAA';
const four = 'AAAACCCCDDDDFFFFFF';

describe('what the frame must bear', () => {
  it('is floor and money beyond it, with the largest of each and nobody named', () => {
    const small = { area: 50, budget: 10_000 };
    const said = borne([seen(home(one, small)), seen(home(four, small)), seen(home(one))]);
    expect(said[0]).toBe('Gulv: inntil 1,8 m² mer enn rammen (2 av 3).');
    expect(said[1]).toMatch(/^Kostnad: kan bli inntil [\d,]+ mill\. kr mer enn rammen \(2 av 3\)\.$/);
    expect(borne([seen(home(one)), seen(home(four))]).filter((text) => /rammen/.test(text))).toEqual([]);
    const alone = borne([seen(home(one, small)), seen(home(one))]);
    expect(alone[0]).toBe('Gulv: inntil 1,8 m² mer enn rammen.');
  });

  it('is what only one has drawn', () => {
    const said = borne([seen(home(one)), seen(home(four)), seen(home(one))]);
    expect(said).toContain('4 soverom bør være mulig.');
    expect(said.filter((text) => text.includes('ett soverom'))).toEqual([]);
  });

  it('is what is told, of the house and never of those who live there', () => {
    const needs: Needs = {
      household: { ...NO_NEEDS.household, '0-5': 2, adult: 1 },
      cards: ['wheelchair', 'pram'],
      guests: 8,
      own: ['noe bare vi sier'],
    };
    const said = borne([seen(home(one), needs), seen(home(one))]);
    expect(said).toContain('Bred vei og plass til å snu på inngangsplanet bør være mulig.');
    expect(said).toContain('Plass til vogn ved inngangen bør være mulig.');
    expect(said).toContain('Plass til mange rundt bordet bør være mulig.');
    expect(said.join(' ')).not.toMatch(/rullestol|barn|voksn|noe bare vi sier|\b8\b/);
  });

  it('is a demand that does not hold in several, by its name; of one alone it is not told', () => {
    const said = borne([seen(home(one)), seen(home(one)), seen(home(four))]);
    expect(said).toContain(`Ikke på plass i 3 av 3: ${findings.rules.title['L-04']}.`);
    const dark = seen(home(one));
    const bright = { ...dark, unmet: [] };
    expect(borne([dark, bright]).filter((text) => /^Ikke på plass/.test(text))).toEqual([]);
  });
});

/** What is never said of a family at a meeting, and nothing is ever approved or best. */
const HURTS =
  /feil|ugyldig|mangl|godkj|problem|invalid|missing|wrong|approved|trangbodd|best|dårlig|worst|billig|cheap|score|poeng/i;
const OF_PERSONS =
  /barn|voksn|vaksn|ungdom|familie|person|alder|år\b|rullestol|syk|språk|child|adult|teen|famil|wheelchair|age\b/i;
/** What tells of a home by what it is without. */
const LACKS =
  /(?<!\p{L})(ikk\p{L}*|ingen|inga|uten|utan|bare|berre|savn\p{L}*|not|no|none|without|only|lack\p{L}*)(?!\p{L})/iu;

describe.each(Object.entries({ nb, nn, en }))('all that is said in %s', (_, words) => {
  const phrases = Object.values(words.traits).flatMap((phrase) => [1, 2].map((count) => phrase(count)));
  const bears = [...Object.values(words.bear.told), words.bear.area('1 m²'), words.bear.budget('1 kr')];

  it('hurts nobody and is of houses only', () => {
    const all = [...phrases, ...bears, words.bear.rule('x', 2, 3)];
    expect(all.filter((text) => HURTS.test(text) || OF_PERSONS.test(text))).toEqual([]);
  });

  it('is of what a home has, never of what it is without', () => {
    expect(phrases.filter((phrase) => LACKS.test(phrase))).toEqual([]);
  });

  it('has a phrase for each trait that no other has', () => {
    expect(new Set(phrases.filter((text) => !/\d/.test(text))).size).toBeGreaterThanOrEqual(
      Object.keys(words.traits).length - 1,
    );
    expect(phrases.filter((text) => text.trim() === '' || /undefined/.test(text))).toEqual([]);
  });
});
