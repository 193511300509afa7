import { expect, test } from 'vitest';
import { comparePlans } from '../../src/check/compare.ts';
import { handedSays } from '../../src/ui/parts/compare-says.ts';
import { roomNames } from '../../src/ui/parts/names.ts';
import { formatsOf } from '../../src/words/format.ts';
import { nb as more } from '../../src/words/more/nb.ts';
import { nb as words } from '../../src/words/nb.ts';
import type { Picture } from '../picture.ts';
import { planOf } from '../picture.ts';

const floor = `${'LLLL'.padEnd(16, '.')}\n`.repeat(14);
const scene: Picture = { storeys: [floor, floor] };
const stair = { kind: 'straight', storey: 0, x: 6, y: 2, turn: 0, width: 900, going: 250 } as const;

test('floor that goes from a stair to nobody is told storey by storey', () => {
  const [before, after] = [planOf({ ...scene, stairs: [stair] }), planOf(scene)];
  const says = { words, more, formats: formatsOf(words, 'nb-u-nu-latn') };
  const names = [roomNames(before, words), roomNames(after, words)] as const;
  const told = (comparePlans(before, after).handed ?? []).map((piece) =>
    handedSays(piece, after, names, says),
  );
  expect(told.map((line) => line.split(': ')[0])).toEqual(['1. etasje', '2. etasje']);
});
