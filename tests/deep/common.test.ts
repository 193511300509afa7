import fc from 'fast-check';
import { test } from 'vitest';
import { anyHomes, expectSo } from '../check/many-homes.ts';

test('nothing that is said of thousands of homes is false', () => {
  fc.assert(
    fc.property(anyHomes, (homes) => void expectSo(homes)),
    { numRuns: 2000 },
  );
});
