import { describe, expect, test } from 'vitest';
import kinds from '../models/kinds/furniture.json' with { type: 'json' };
import { formatsOf } from '../src/words/format.ts';
import { nb } from '../src/words/nb.ts';
import type { Words } from '../src/words/words.ts';
import { LANGUAGES, languageOf, spokenOf } from '../src/words/words.ts';

/** Functions of a number; all others take texts. */
const COUNTED = new Set([
  'start.bedrooms',
  'storey.name',
  'storey.short',
  'list.stretch',
  'findings.more',
  'findings.good',
  'findings.aside',
  'furniture.newPieces',
]);

/** Every text by its dotted key; functions are called with numbered texts, so that a lost argument shows. */
function texts(branch: unknown, at = ''): Map<string, string> {
  if (typeof branch === 'string') return new Map([[at, branch]]);
  if (typeof branch === 'function') {
    const given = COUNTED.has(at) ? [2] : ['(1)', '(2)', '(3)'];
    return new Map([[at, String(branch(...given))]]);
  }
  return new Map(
    Object.entries(branch as object).flatMap(([key, leaf]) => [...texts(leaf, at ? `${at}.${key}` : key)]),
  );
}

const source = texts(nb);
const languages = await Promise.all(
  LANGUAGES.map(
    async (l) =>
      [l.id, texts({ ...(await l.load()), ...(await l.loadMore()), ...(await l.loadDesk()) })] as const,
  ),
);

/** The only text that says a sketch is not approved: it stands on every drawing that leaves the house. */
const STAMP = 'app.sketch';
const HURTS =
  /feil|ugyldig|mangl|ikkje godkjen|ikke godkjen|problem|error|invalid|missing|wrong|not approved|fail/i;

describe.each(languages)('words in %s', (id, found) => {
  test('have the same keys as bokmål', () => {
    expect([...found.keys()]).toEqual([...source.keys()]);
  });

  test('are never empty', () => {
    expect([...found].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('say nothing that hurts', () => {
    expect([...found].filter(([key, text]) => key !== STAMP && HURTS.test(text))).toEqual([]);
  });

  test('never call the frame the money of the family', () => {
    expect([...found].filter(([, text]) => /(deres|dykkar) peng|your money/i.test(text))).toEqual([]);
    expect(found.get('costDialog.frameIs')).toMatch(/kommun|municipality/i);
  });

  test('keep what is put into a sentence', () => {
    const lost = [...source].filter(([key, text]) => {
      const slots = (t: string): string => [...new Set(t.match(/\(\d\)/g) ?? [])].sort().join();
      return slots(text) !== slots(found.get(key) ?? '');
    });
    expect(lost).toEqual([]);
  });

  test('fit where bokmål fits', () => {
    const long = [...found].filter(
      ([key, text]) => text.length > Math.max(2 * (source.get(key) ?? '').length, 14),
    );
    expect(id === 'nb' ? [] : long).toEqual([]);
  });
});

test('a sentence is short: most have eight words or fewer', () => {
  const sentences = [...source.values()].flatMap((text) => text.split(/(?<=[.?!])\s/));
  const long = sentences.filter((sentence) => sentence.split(/\s+/).length > 8);
  expect(long.length / sentences.length).toBeLessThan(0.2);
});

test('an unknown language is bokmål', () => {
  expect(languageOf('fr').id).toBe('nb');
  expect(languageOf(null).id).toBe('nb');
});

test('a device is met in the first language it asks for that there is', () => {
  expect(spokenOf(['pl-PL', 'en-US', 'nb'])).toBe('en');
  expect(spokenOf(['no'])).toBe('nb');
  expect(spokenOf(['nn-NO', 'nb-NO'])).toBe('nn');
  expect(spokenOf(['tlh'])).toBeUndefined();
});

describe('numbers', () => {
  const f = formatsOf(nb as Words, languageOf('nb').tag);
  const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

  test.each([
    [f.m2(12.44), '12,4 m²'],
    [f.m2(8), '8,0 m²'],
    [f.metres(3100), '3,1 m'],
    [f.cm(3150), '315 cm'],
    [f.kr(240_000), '240 000 kr'],
    [f.roundKr(4_912_345), '4,9 mill. kr'],
    [f.roundKr(243_210), '240 000 kr'],
    [f.roundKr(1_200), '1 200 kr'],
    [f.krRange(4_100_000, 5_230_000), '4,1–5,2 mill. kr'],
    [f.krRange(183_000, 327_000), '180 000–330 000 kr'],
    [f.krRange(6_040, 12_000), '6 000–12 000 kr'],
    [f.krRange(0, 0), '0–0 kr'],
    [f.krRange(800_000, 1_200_000), '800 000 kr–1,2 mill. kr'],
    [f.percent(0.2), '20 %'],
    [f.date('2026-11-22'), '22. november 2026'],
    [f.date('høsten 2026'), 'høsten 2026'],
  ])('%s', (found, wanted) => {
    expect(plain(found)).toBe(wanted);
  });

  test('are written with Latin digits in every language', async () => {
    for (const language of LANGUAGES) {
      const formats = formatsOf(await language.load(), language.tag);
      expect(formats.m2(12.4)).toMatch(/12[.,]4/);
    }
  });
});

test('every kind of furniture has a name', () => {
  expect(Object.keys(nb.piece).sort()).toEqual(kinds.furniture.map(({ id }) => id).sort());
});
