import { expect, test } from 'vitest';
import { upsetSays } from '../../src/ui/draw/upset-says.ts';
import { nb as more } from '../../src/words/more/nb.ts';
import { nb } from '../../src/words/nb.ts';

test('things of one kind are named once, with how many they are', () => {
  const upset = {
    loose: ['door', 'window', 'door'],
    inTheWay: ['bike', 'bike', 'bed-150'],
    leftBehind: ['bike'],
  };
  const [loose, inTheWay, leftBehind] = upsetSays(upset as Parameters<typeof upsetSays>[0], nb, more);
  expect(loose).toBe(more.told.loose('Dør (2), Vindu'));
  expect(inTheWay).toBe(more.furniture.inTheWay('Sykkel (2), Seng 150'));
  expect(leftBehind).toBe(more.furniture.leftBehind('Sykkel'));
});
