import { expect, test } from 'vitest';
import { readCentimetres, readSize } from '../../src/ui/parts/lengths.ts';

test('a length is read in centimetres, or in what it says', () => {
  expect(['310', ' 3,1 m', '310 cm', '4.5', 'to meter', ''].map(readCentimetres)).toEqual([
    3100,
    3100,
    3100,
    45,
    null,
    null,
  ]);
});

test('a size of a room that is less than a square of the grid was meant in metres', () => {
  const read = (text: string) => readSize(text, 150);
  expect(['4,1', '3', '300', '15', '4 cm', 'x'].map(read)).toEqual([4100, 3000, 3000, 150, null, null]);
});
