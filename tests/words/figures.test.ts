import { expect, it } from 'vitest';
import type { Unit } from '../../src/check/finding.ts';
import { nb as findings } from '../../src/words/findings/nb.ts';
import { figuresOf } from '../../src/words/findings/sentence.ts';
import { formatsOf } from '../../src/words/format.ts';
import { en as moreEn } from '../../src/words/more/en.ts';
import { nb as moreNb } from '../../src/words/more/nb.ts';
import { nn as moreNn } from '../../src/words/more/nn.ts';
import { nb } from '../../src/words/nb.ts';

const n = formatsOf(nb, 'nb-u-nu-latn');
const told = (found: number | null, wanted: number | null, unit: Unit, limit = {}): string => {
  const { found: is, wanted: asked } = figuresOf({ found, wanted, unit, ...limit }, n, findings.rules);
  return `${is} · ${asked}`.replaceAll('\u00a0', ' ');
};

it('writes two figures that differ so that they do not read alike', () => {
  expect(told(1.07, 1.12, 'm2')).toBe('1,07 m² · minst 1,12 m²');
  expect(told(4.998, 5, 'm2')).toBe('4,998 m² · minst 5,000 m²');
  expect(told(754, 750, 'mm')).toBe('75,4 cm · minst 75,0 cm');
  expect(told(0.252, 0.25, 'share')).toBe('25,2 % · minst 25,0 %');
});

it('writes figures that differ in what one reads as short as they are', () => {
  expect(told(1.07, 2.33, 'm2')).toBe('1,1 m² · minst 2,3 m²');
  expect(told(760, 860, 'mm')).toBe('76 cm · minst 86 cm');
  expect(told(0.31, 0.25, 'share')).toBe('31 % · minst 25 %');
  expect(told(5, 5, 'm2')).toBe('5,0 m² · minst 5,0 m²');
  expect(told(null, 5, 'm2')).toBe('null · minst 5,0 m²');
});

it('leaves what no eye could tell apart as it is', () => {
  expect(told(5 - 1e-9, 5, 'm2')).toBe('5,0 m² · minst 5,0 m²');
});

it('tells which way a figure is a limit', () => {
  const most = { atMost: true } as const;
  expect(told(760, 860, 'mm')).toBe('76 cm · minst 86 cm');
  expect(told(1300, 1000, 'mm', most)).toBe('130 cm · høyst 100 cm');
  expect(told(0.31, 0.25, 'share', most)).toBe('31 % · høyst 25 %');
  expect(told(null, 1200, 'mm')).toBe('null · minst 120 cm');
  expect(told(760, null, 'mm')).toBe('76 cm · null');
});

it('wants none as it is', () => {
  expect(told(2, 0, 'count', { atMost: true })).toBe('2 · 0');
});

it('writes a million in one way, however it comes to be one', () => {
  const said = (sum: number) => n.roundKr(sum).replaceAll('\u00a0', ' ');
  expect([994_000, 995_000, 999_999, 1_000_000, -998_000].map(said)).toEqual(
    ['990 000 kr', '1,0 mill. kr', '1,0 mill. kr', '1,0 mill. kr', '-1,0 mill. kr'].map((text) =>
      text.replace('-', n.number(-1).charAt(0)),
    ),
  );
  const range = (low: number, high: number) => n.krRange(low, high).replaceAll('\u00a0', ' ');
  expect(range(900_000, 998_000)).toBe('900 000 kr–1,0 mill. kr');
  expect(range(998_000, 1_300_000)).toBe('1,0–1,3 mill. kr');
});

it('ends the source of a price list as a sentence, whether its file does or not', () => {
  for (const words of [moreNb, moreNn, moreEn]) {
    const [with_, without] = ['Anbud 2026.', 'Anbud 2026'].map((text) =>
      words.costDialog.source(text, 'i dag'),
    );
    expect(without).toBe(with_);
    expect(with_).toContain('Anbud 2026. ');
  }
});
