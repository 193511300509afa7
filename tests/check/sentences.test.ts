import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/check/finding.ts';
import { FINDING_KEYS } from '../../src/check/finding-keys.ts';
import { RULES } from '../../src/check/rules/index.ts';
import { MARKS } from '../../src/model/programme.ts';
import { en } from '../../src/words/findings/en.ts';
import { nb } from '../../src/words/findings/nb.ts';
import { nn } from '../../src/words/findings/nn.ts';
import {
  keyOf,
  sentenceOf,
  shortOf,
  squaresIn,
  stepsUp,
  tenthUp,
} from '../../src/words/findings/sentence.ts';
import { formatsOf } from '../../src/words/format.ts';
import { en as measuredEn } from '../../src/words/measured/en.ts';
import { measuredHow } from '../../src/words/measured/measured-words.ts';
import { nb as measuredNb } from '../../src/words/measured/nb.ts';
import { nn as measuredNn } from '../../src/words/measured/nn.ts';
import { nb as app } from '../../src/words/nb.ts';
import { formulaOf } from '../../src/words/rules/formula.ts';
import { findingsOf, programme } from './said.ts';

const n = formatsOf(app, 'nb-u-nu-latn');
const languages = Object.entries({ nb, nn, en });
const names = (id: string) => ({ A: 'Stue', B: 'Gang', C: 'Bod' })[id] ?? id;

const finding = (key: string, rooms = ['A', 'B']): Finding => {
  const [id, about, state] = key.split(' ') as [string, string, Finding['state']];
  const source = { section: '', url: '', read: '', mark: 'V1' } as const;
  const of = { figures: {}, estimates: [], where: [], source };
  return { id, about, state, weight: 'K', found: 1350, wanted: 1500, unit: 'mm', rooms, ...of };
};

/** What a family is never told (users.md F18, § 5), in the three languages; and nothing is ever approved. */
const HURTS =
  /feil|ugyldig|mangl|godkjen|problem|error|invalid|missing|wrong|approved|fail|trangbodd|luksus|illegal|ulovlig/i;

describe.each(languages)('findings in %s', (_, words) => {
  const all = FINDING_KEYS.map((key) => [key, sentenceOf(words, finding(key), names, n)] as const);

  it('have a sentence for every key, and no other', () => {
    expect(Object.keys(words.sentences).sort()).toEqual([...FINDING_KEYS].sort());
    expect(all.filter(([, text]) => !/^[A-ZÆØÅ].*[.?]$/.test(text) || /undefined|NaN/.test(text))).toEqual(
      [],
    );
  });

  it('say nothing that hurts', () => {
    const { rules } = words;
    const labels = [words.weight, words.state, rules.title, rules.why, rules.mark, rules.means].flatMap(
      (of) => Object.values<string>(of),
    );
    expect([...all.map(([, text]) => text), ...labels].filter((text) => HURTS.test(text))).toEqual([]);
  });

  it('are short: two sentences at most', () => {
    expect(all.filter(([, text]) => text.split(' ').length > 20)).toEqual([]);
    expect(all.filter(([, text]) => text.split(/[.?](?=\s)/).length > 2)).toEqual([]);
  });

  it('name what it rests on where they cannot tell of a way out, or of the way to the house', () => {
    const said = (key: string) => all.find(([known]) => known === key)![1];
    for (const key of ['F-06 window unknown', 'F-07 rooms unknown'])
      expect(said(key)).toMatch(/(karm|frame).*(stige|ladder)/i);
    expect(said('A-02 all-down unknown')).toMatch(/bratt|steep/);
  });

  it('tell law, accepted solution, advice and need apart', () => {
    expect(new Set(Object.values(words.weight)).size).toBe(5);
    expect(new Set(Object.values(words.rules.means)).size).toBe(5);
    expect(new Set(Object.values(words.state)).size).toBe(3);
  });
});

describe.each(languages)('what stands in an opened finding in %s', (_, { rules }) => {
  it('tells an estimate from what was read and what was worked out', () => {
    expect(new Set(Object.values(rules.mark)).size).toBe(MARKS.length);
  });

  it('says why every rule matters, shortly and without a figure', () => {
    const whys = Object.values(rules.why);
    expect(new Set(whys).size).toBe(whys.length);
    expect(whys.filter((why) => !/^[A-ZÆØÅ].*\.$/.test(why) || /\d/.test(why))).toEqual([]);
    expect(whys.filter((why) => why.split(' ').length > 20 || why.split(/[.](?=\s)/).length > 2)).toEqual([]);
  });

  it('names every estimate there is', () => {
    const named = Object.entries(programme.rules).flatMap(([id, r]) =>
      (r.estimates ?? []).map((e) => `${id}.${e}`),
    );
    expect(named.filter((name) => !rules.estimates[name])).toEqual([]);
    expect(Object.keys(rules.estimates).sort()).toEqual(named.sort());
  });
});

describe.each(Object.entries({ nb: measuredNb, nn: measuredNn, en: measuredEn }))(
  'how it is measured, in %s',
  (_, words) => {
    const said = RULES.map(({ id, reads }) => {
      const figures = Object.fromEntries(reads.map((name) => [name, 1500]));
      return measuredHow(words, { ...finding(`${id} any holds`), figures }, n);
    });

    it('is told for every rule, with no more figures than the rule reads', () => {
      expect(said.filter((text) => !/^[A-ZÆØÅ].*\.$/.test(text) || /undefined|NaN/.test(text))).toEqual([]);
    });

    it('says nothing that hurts, and each sentence is short', () => {
      expect(said.filter((text) => HURTS.test(text))).toEqual([]);
      const sentences = said.flatMap((text) => text.split(/[.:] /));
      expect(sentences.filter((text) => text.split(/\s/).length > 24)).toEqual([]);
    });
  },
);

describe('a formula', () => {
  const formula = (about: string, found: number, wanted: number, more: Partial<Finding>): string | null => {
    const read = { ...programme.rules[about.split(' ')[0]!]!.figures, ...more.figures };
    const text = formulaOf(
      { ...finding(`${about} holds`), found, wanted, ...more, figures: read },
      n,
      nb.rules,
    );
    return text === null ? null : text.replaceAll('\u00a0', ' ');
  };

  it('says of which height a share is, and between which limits a number of storeys lies', () => {
    expect(formula('R-01 slope', 0.59, 0, { unit: 'share' })).toBe('h ≥ 240 cm: 59 %');
    expect(formula('R-02 slope', 0.705, 0, { unit: 'share' })).toBe('h ≥ 220 cm: 70,5 %');
    expect(formula('F-02 first', 2, 0, {})).toBe('2 ≤ 2');
    expect(formula('F-02 by-door', 3, 0, {})).toBe('2 < 3 ≤ 3');
    expect(formula('F-02 second', 4, 0, {})).toBe('3 < 4 ≤ 4');
    expect(formula('F-02 third', 5, 0, {})).toBe('5 > 4');
  });

  it('puts the numbers of the finding in, and says which are estimates', () => {
    expect(formula('L-01 glass', 2.4, 7 / 3, { terms: { floor: 20, glass_share: 0.72 } })).toBe(
      '0,07 × 20 m² ÷ 0,6 (anslag) = 2,33 m²; 72 % av vinduet er glass (anslag)',
    );
    expect(formula('S-03 steps', 623.333, 640, { terms: { riser: 186.6667, tread: 250 } })).toBe(
      '2 × 186,67 mm + 250 mm = 623,33 mm (600–640 mm)',
    );
    expect(formula('L-08 share', 0.246, 0.25, { terms: { area: 21.66, heated: 88.04 } })).toBe(
      '21,66 m² ÷ 88,04 m² = 24,6 %',
    );
    expect(formula('F-07 rooms', 2, 3, { terms: { rooms: 5 } })).toBe('5 ÷ 2 = 2,5 → 3');
    expect(formula('R-10 width', 760, 760, { terms: { width: 900 } })).toBe('90 cm − 14 cm = 76 cm');
    expect(formula('L-07 high', 4000, 0, {})).toBe('400 cm ≥ 330 cm');
    expect(formula('F-09 sill', 900, 1000, { figures: { 'F-08.frame_mm': 50 } })).toBe(
      '90 cm + 5 cm (anslag) = 95 cm',
    );
  });

  it('writes each part of a sum with as many digits', () => {
    expect(formula('R-08 store', 6.24, 5, { terms: { first: 5.04, second: 1.2 } })).toBe(
      '5,04 m² + 1,20 m² = 6,24 m²',
    );
  });

  it('writes a sum with the digits it takes to be right as it is read', () => {
    expect(formula('R-08 store', 3.997, 5, { terms: { first: 2.704, second: 1.293 } })).toBe(
      '2,704 m² + 1,293 m² = 3,997 m²',
    );
    expect(formula('R-08 store', 3.995, 5, { terms: { first: 2.7025, second: 1.2925 } })).toBe(
      '2,7025 m² + 1,2925 m² = 3,9950 m²',
    );
  });

  it('is left out where the rule only measures, or a number is not there', () => {
    expect(formula('R-04 turn', 1350, 1500, {})).toBeNull();
    expect(formula('R-08 store', 5.2, 5, { terms: {} })).toBeNull();
    expect(formula('A-01 one', 2800, 0, {})).toBe('280 cm > 120 cm');
    expect(formula('A-01 one', 0, 0, { found: null })).toBeNull();
  });

  it('stands under every finding of a home that has one, with whole numbers in it', () => {
    const storeys = [`KKKKLLLLAAAA\n`.repeat(20), `CCCCBBBBDDDD\n`.repeat(20)];
    const window = { kind: 'window', edge: '1,0 h', width: 900 } as const;
    const found = findingsOf({
      storeys,
      openings: [{ edge: '5,0 h' }, { edge: '4,2 v' }, window, { ...window, storey: 1 }],
      stairs: [{ kind: 'straight', storey: 0, x: 5, y: 2, turn: 0 }],
    });
    const texts = found.flatMap((f) => formulaOf(f, n, nb.rules) ?? []);
    expect(texts.length).toBeGreaterThanOrEqual(10);
    expect(texts.filter((text) => /NaN|undefined|Infinity/.test(text))).toEqual([]);
  });
});

describe('what is to go', () => {
  const toGo = (key: string, more: Partial<Finding>): string | null =>
    shortOf({ ...finding(key), ...more }, n, nb.rules)?.replaceAll('\u00a0', ' ') ?? null;

  it('is told as a measure and in squares of the drawing, never less than it is', () => {
    expect(toGo('R-04 turn not', { found: 1290, wanted: 1500, unit: 'mm' })).toBe(
      '21 cm, 1 rute på tegningen',
    );
    expect(toGo('R-04 turn not', { found: 1199, wanted: 1500, unit: 'mm' })).toBe(
      '31 cm, 2 ruter på tegningen',
    );
    expect(toGo('R-08 store not', { found: 4.1, wanted: 5, unit: 'm2' })).toBe(
      '0,9 m², 10 ruter på tegningen',
    );
    expect(toGo('R-08 store not', { found: 4.09, wanted: 5, unit: 'm2' })).toBe(
      '1,0 m², 11 ruter på tegningen',
    );
  });

  it('is told of each way and each space that floor makes wider', () => {
    const short = { found: 700, wanted: 900, unit: 'mm' } as const;
    for (const key of ['A-08 way not', 'R-05 way not', 'R-06 way not', 'R-12 way not', 'B-01 tight not'])
      expect([key, toGo(key, short)]).toEqual([key, '20 cm, 1 rute på tegningen']);
    expect(toGo('B-01 door not', short)).toBeNull();
    expect(toGo('R-05 other not', { found: 100, wanted: 200, unit: 'mm' })).toBe(
      '10 cm, 1 rute på tegningen',
    );
  });

  it('is told of floor that is short, and of nothing else', () => {
    expect(toGo('R-04 turn holds', { found: 1600, wanted: 1500, unit: 'mm' })).toBeNull();
    expect(toGo('S-01 headroom not', { found: 1900, wanted: 2000, unit: 'mm' })).toBeNull();
    expect(toGo('R-04 turn not', { found: null, wanted: 1500, unit: 'mm' })).toBeNull();
  });

  it('counts whole squares of floor that is too much', () => {
    expect([0.01, 0.09, 0.09000001, 0.091, 1.8].map(squaresIn)).toEqual([1, 1, 1, 2, 20]);
  });
});

describe('a sentence', () => {
  it('names the rooms first and says what to try', () => {
    const say = (key: string, rooms: string[]) => sentenceOf(nb, finding(key, rooms), names, n);
    expect(say('P-02 reached not', ['A', 'B', 'C'])).toBe('Stue, Gang og Bod: sett inn en dør hit.');
    expect(say('R-04 turn not', ['A'])).toBe('Badet blir trangt for rullestol. Prøv 30\u00a0cm bredere.');
    expect(keyOf(finding('R-04 turn not'))).toBe('R-04 turn not');
  });
  it('rounds up to what one can draw', () => {
    expect([stepsUp(0), stepsUp(150), stepsUp(300), stepsUp(301)]).toEqual([300, 300, 300, 600]);
    expect(stepsUp(101, 50)).toBe(150);
    expect([tenthUp(0.001), tenthUp(0.3), tenthUp(0.31)]).toEqual([0.1, 0.3, 0.4]);
  });
});
