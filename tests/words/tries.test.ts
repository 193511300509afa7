import { expect, it } from 'vitest';
import type { Told } from '../../src/tries/tries.ts';
import { en } from '../../src/words/first/en.ts';
import { nb } from '../../src/words/first/nb.ts';
import { nn } from '../../src/words/first/nn.ts';
import { formatsOf } from '../../src/words/format.ts';
import { en as moreEn } from '../../src/words/more/en.ts';
import { nb as moreNb } from '../../src/words/more/nb.ts';
import { nn as moreNn } from '../../src/words/more/nn.ts';
import { toldSays } from '../../src/words/tries/sentence.ts';

const LANGUAGES = { nb: [nb, moreNb], nn: [nn, moreNn], en: [en, moreEn] } as const;

/** A try as each language tells it, in a home with one bath, one hall and two bedrooms. */
const told = (...all: readonly Told[]): string[] =>
  Object.values(LANGUAGES).map(([words, more]) => {
    const { bath, hall, bedroom } = words.kind;
    const names: Readonly<Record<string, string>> = {
      B: bath,
      H: hall,
      S: `${bedroom} 1`,
      T: `${bedroom} 2`,
    };
    return toldSays(all, {
      tries: more.tries,
      change: more.change,
      kind: words.kind,
      n: formatsOf(words, words.kind === en.kind ? 'en-GB' : 'nb-u-nu-latn'),
      pieceOf: (kind) => kind,
      nameOf: (id) => names[id] ?? '',
    })
      .join(' ')
      .replaceAll('\u00a0', ' ');
  });

it('calls the one room of a kind as one speaks of it, and two of a kind by their numbers', () => {
  expect(told({ what: 'floor', to: 'B', from: 'H', area: 1.2 })).toEqual([
    'Badet får 1,2 m² fra gangen.',
    'Badet får 1,2 m² frå gangen.',
    'The bathroom gets 1.2 m² from the hallway.',
  ]);
  expect(told({ what: 'floor', to: 'S', from: 'T', area: 0.4 })).toEqual([
    'Soverom 1 får 0,4 m² fra Soverom 2.',
    'Soverom 1 får 0,4 m² frå Soverom 2.',
    'Bedroom 1 gets 0.4 m² from Bedroom 2.',
  ]);
});

it('says of a room that is new how large it is, and who gives the floor', () => {
  expect(told({ what: 'room', id: 'N', kind: 'store', area: 5, from: ['H'] })).toEqual([
    'Nytt rom: Bod, 5,0 m² fra gangen.',
    'Nytt rom: Bod, 5,0 m² frå gangen.',
    'New room: Storage room, 5.0 m² from the hallway.',
  ]);
});
