import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainer } from '../../src/words/plain.ts';
import { OFFICE_WORDS } from '../../src/words/plain-nb.ts';

it('a sentence of 41 words is to be two, and an office word has a plain one', () => {
  const text = `Vi må foreta en vurdering av trappa fordi den ligger slik at den som kommer inn med poser og
    vogn, må snu i gangen før det er mulig å gå opp, og det blir trangt for alle i huset hver morgen.`;
  expect(plainer(text)).toEqual([
    { what: 'long', words: 41 },
    { what: 'office', found: 'foreta en vurdering av', plain: 'vurdere' },
  ]);
});

it('plain words are left alone', () => {
  expect(plainer('Kjøkkenet er fint. Hvor skal vogna stå?')).toEqual([]);
  expect(plainer('Vi bruker 1,5 m. Se rom 2.')).toEqual([]);
  expect(plainer('')).toEqual([]);
});

it('reads words whole, and each is told of once', () => {
  expect(plainer('Benyttelse')).toEqual([]);
  expect(plainer('Dersom dere vil, og dersom dere kan: I henhold til rammen.')).toEqual([
    { what: 'office', found: 'dersom', plain: 'hvis' },
    { what: 'office', found: 'i henhold til', plain: 'etter' },
  ]);
});

it('what it puts instead is shorter or no longer than what it found, and any text may come', () => {
  for (const [office, plain] of OFFICE_WORDS) expect(plainer(plain).map((p) => [office, p])).toEqual([]);
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => plainer(text).length >= 0));
});
