import fc from 'fast-check';
import { test } from 'vitest';
import { anyHomes, expectAnyOrder, expectEachOnce, expectSo } from '../check/many-homes.ts';

test('nothing that is said of thousands of homes is false, said twice, or hangs on their order', () => {
  fc.assert(
    fc.property(anyHomes, (homes) => {
      expectSo(homes);
      homes.forEach(expectEachOnce);
      expectAnyOrder(homes);
    }),
    { numRuns: 2000 },
  );
});
