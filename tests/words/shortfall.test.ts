import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../src/check/check-plan.ts';
import type { Finding, Unit } from '../../src/check/finding.ts';
import { RULES } from '../../src/check/rules/index.ts';
import { en as enFindings } from '../../src/words/findings/en.ts';
import { nb as nbFindings } from '../../src/words/findings/nb.ts';
import { nn as nnFindings } from '../../src/words/findings/nn.ts';
import { figuresOf, keyOf, sentenceOf } from '../../src/words/findings/sentence.ts';
import type { Formats } from '../../src/words/format.ts';
import { formatsOf } from '../../src/words/format.ts';
import { nb } from '../../src/words/nb.ts';
import { anyUnderRoof } from '../check/any-picture.ts';
import { kinds, programme } from '../check/said.ts';
import { planOf } from '../picture.ts';

const n = formatsOf(nb, 'nb-u-nu-latn');
const languages = { nb: nbFindings, nn: nnFindings, en: enFindings };
const bare = { least: (text: string) => text, most: (text: string) => text };

/** The least that a figure of its unit is measured to: a hair of it is what a sentence is most easily wrong about. */
const HAIR: Readonly<Record<Unit, number>> = {
  mm: 1,
  m2: 0.01,
  count: 1,
  deg: 0.1,
  kr: 1,
  share: 0.001,
  ratio: 0.01,
};

/** Every number of a sentence as it is printed, by the length or area it tells of. */
function printed(f: Finding, words: (typeof languages)['nb']): Map<number, Set<string>> {
  const by = new Map<number, Set<string>>();
  const listen =
    (write: (value: number, more?: number) => string) =>
    (value: number, more?: number): string => {
      const text = write(value, more);
      by.set(value, (by.get(value) ?? new Set()).add(text));
      return text;
    };
  const { m2, metres, measure, cm, number } = n;
  const heard: Formats = {
    ...n,
    ...{ m2: listen(m2), metres: listen(metres), measure: listen(measure), cm: listen(cm) },
    number: listen(number),
  };
  const sentence = sentenceOf(words, f, (id) => id, heard);
  // How a number might have been written is asked too, to see whether two of them look alike.
  const stands = (text: string): boolean => sentence.includes(text);
  return new Map([...by].map(([value, texts]) => [value, new Set([...texts].filter(stands))]));
}

describe('a finding that does not hold', () => {
  const told = (f: Finding): string[] => {
    const { found, wanted } = figuresOf(f, n, bare);
    const same = found === wanted ? [`${keyOf(f)}: ${found} of ${wanted}`] : [];
    const inWords = Object.entries(languages).flatMap(([language, words]) => {
      const by = printed(f, words);
      const limit = [...(by.get(f.wanted!) ?? [])];
      // What was found may be told by the sentence itself, or stand at the room as easily as one reads it.
      const easily = [n.metres(f.found!), n.m2(f.found!), n.cm(f.found!)];
      const said = [...(by.get(f.found!) ?? []), ...easily];
      return limit
        .filter((text) => said.includes(text))
        .map((text) => `${keyOf(f)} (${language}): ${text}, ${f.found} of ${f.wanted}`);
    });
    return [...same, ...inWords];
  };

  it('shows a hair of glass that is short', () => {
    const glass = { found: 0.50412, wanted: 0.50414, unit: 'm2' } as const;
    expect(figuresOf(glass, n, bare)).toEqual({ found: '0,50412\u00a0m²', wanted: '0,50414\u00a0m²' });
  });

  it('shows what is short of it, however little, in every language', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyUnderRoof, (drawn) => {
        for (const f of checkPlan(planOf(drawn), programme, kinds, RULES)) {
          if (f.state !== 'not' || f.found === null || f.wanted === null) continue;
          seen.add(keyOf(f));
          const hair = HAIR[f.unit] * (f.atMost ? 1 : -1);
          expect([...told(f), ...told({ ...f, found: f.wanted + hair })]).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
    expect(seen.size).toBeGreaterThan(15);
  });

  it('says of a narrow room how wide it is and how wide one usually makes it', () => {
    const source = { section: '', url: '', read: '', mark: 'E' } as const;
    const of = { figures: {}, estimates: [], where: [], rooms: ['S'], source, weight: 'N' } as const;
    const narrow: Finding = {
      ...of,
      ...{ id: 'P-06', about: 'side', state: 'not', found: 1150, wanted: 1200, unit: 'mm' },
    };
    const say = (words: (typeof languages)['nb'], f: Finding) =>
      sentenceOf(words, f, () => 'Bod', n).replaceAll('\u00a0', ' ');
    expect(say(nbFindings, narrow)).toBe('Bod: nå 115 cm bredt. Prøv minst 120 cm.');
    const small: Finding = { ...narrow, about: 'area', found: 6.96, wanted: 7, unit: 'm2' };
    expect(say(nbFindings, small)).toBe('Bod: nå 6,96 m². Prøv minst 7,00 m².');
    expect(say(nbFindings, { ...small, found: 6.5 })).toBe('Bod: nå 6,5 m². Prøv minst 7,0 m².');
  });
});
