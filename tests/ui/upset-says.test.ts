import { expect, test } from 'vitest';
import { upsetSays } from '../../src/ui/draw/upset-says.ts';
import { told as inEnglish } from '../../src/words/acts/en.ts';
import { told as inNynorsk } from '../../src/words/acts/nn.ts';
import { nb as more } from '../../src/words/more/nb.ts';
import { nb } from '../../src/words/nb.ts';

test('things of one kind are named once, with how many they are', () => {
  const upset = {
    loose: ['door', 'window', 'door'],
    inTheWay: ['bike', 'bike', 'bed-150'],
    leftBehind: ['bike'],
  };
  const [loose, inTheWay, leftBehind] = upsetSays(upset as Parameters<typeof upsetSays>[0], nb, more);
  expect(loose).toBe(more.told.loose('Dør (2), Vindu', 3));
  expect(inTheWay).toBe(more.furniture.inTheWay('Sykkel (2), Seng 150'));
  expect(leftBehind).toBe(more.furniture.leftBehind('Sykkel'));
});

test('one thing without its wall is spoken of as one, several as several', () => {
  const said = (loose: readonly string[]) =>
    upsetSays(
      { loose, inTheWay: [], leftBehind: [] } as unknown as Parameters<typeof upsetSays>[0],
      nb,
      more,
    );
  expect(said(['window'])).toEqual(['Uten vegg nå: Vindu. Velg det for ny plass.']);
  expect(said(['door', 'door'])).toEqual(['Uten vegg nå: Dør (2). Velg dem for ny plass.']);
  expect(inEnglish.loose('Door', 1)).toBe('Without a wall now: Door. Choose it for a new place.');
  expect(inEnglish.loose('Door, Window', 2)).toBe(
    'Without a wall now: Door, Window. Choose them for a new place.',
  );
  expect(inNynorsk.loose('Dør, Vindauge', 2)).toBe('Utan vegg no: Dør, Vindauge. Vel dei for ny plass.');
});
