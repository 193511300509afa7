import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/check/finding.ts';
import { FINDING_KEYS } from '../../src/check/finding-keys.ts';
import { en } from '../../src/words/findings/en.ts';
import { nb } from '../../src/words/findings/nb.ts';
import { nn } from '../../src/words/findings/nn.ts';
import { keyOf, sentenceOf, stepsUp, tenthUp } from '../../src/words/findings/sentence.ts';
import { formatsOf } from '../../src/words/format.ts';
import { nb as app } from '../../src/words/nb.ts';

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
    const labels = [...Object.values(words.weight), ...Object.values(words.state)];
    expect([...all.map(([, text]) => text), ...labels].filter((text) => HURTS.test(text))).toEqual([]);
  });

  it('are short: two sentences at most', () => {
    expect(all.filter(([, text]) => text.split(' ').length > 20)).toEqual([]);
    expect(all.filter(([, text]) => text.split(/[.?](?=\s)/).length > 2)).toEqual([]);
  });

  it('tell law, accepted solution, advice and need apart', () => {
    expect(new Set(Object.values(words.weight)).size).toBe(5);
    expect(new Set(Object.values(words.state)).size).toBe(3);
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
