import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byLot, lotOf, NICKNAMES, nextNickname } from '../../src/model/lots.ts';
import { en } from '../../src/words/patterns/en.ts';
import { nb } from '../../src/words/patterns/nb.ts';
import { nn } from '../../src/words/patterns/nn.ts';
import { nicknameOf } from '../../src/words/patterns/pattern-words.ts';

const hash = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 32, maxLength: 32 });
const hashes = fc.uniqueArray(hash, { minLength: 2, maxLength: 60 });
const order = (seed: string, of: readonly string[]): string[] =>
  byLot(
    seed,
    of.map((hash) => ({ hash })),
  ).map(({ hash }) => hash);

describe('the order in a meeting', () => {
  it('is the same whoever came first, and one that comes later moves nobody', () => {
    fc.assert(
      fc.property(fc.string(), hashes, (seed, all) => {
        expect(order(seed, [...all].reverse())).toEqual(order(seed, all));
        expect(order(seed, all).filter((one) => one !== all[0])).toEqual(order(seed, all.slice(1)));
      }),
    );
  });

  it('favours nobody: each of three comes first about as often', () => {
    const firsts = [0, 0, 0];
    for (let i = 0; i < 3000; i++) firsts['abc'.indexOf(order(`møte ${i}`, ['a', 'b', 'c'])[0]!)]! += 1;
    for (const count of firsts) expect(Math.abs(count - 1000)).toBeLessThan(120);
    expect(lotOf('a', 'b')).toBe(lotOf('a', 'b'));
  });
});

describe('nicknames', () => {
  it.each(Object.entries({ nb, nn, en }))('in %s are as many, and no two alike', (_, words) => {
    expect(new Set(words.nicknames.map((name) => name.toLowerCase())).size).toBe(NICKNAMES);
  });

  it('are never given twice, also when some have left', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.nat(9), { maxLength: 150 }), (seed, leaving) => {
        const taken: number[] = [];
        for (const at of leaving) {
          taken.push(nextNickname(seed, taken));
          if (at === 0) taken.shift();
        }
        const names = taken.map((lot) => nicknameOf(nb, lot));
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });

  it('are all used before one gets a number', () => {
    const taken: number[] = [];
    for (let i = 0; i < NICKNAMES; i++) taken.push(nextNickname('s', taken));
    expect(Math.max(...taken)).toBe(NICKNAMES - 1);
    expect(nicknameOf(en, nextNickname('s', taken))).toMatch(/ 2$/);
  });
});
