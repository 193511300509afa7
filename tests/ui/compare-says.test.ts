import { expect, test } from 'vitest';
import { comparePlans } from '../../src/check/compare.ts';
import { derive } from '../../src/derive/derive.ts';
import { loadModels } from '../../src/io/models.ts';
import { shellFor } from '../../src/model/models.ts';
import { compareSays, handedSays } from '../../src/ui/parts/compare-says.ts';
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

test('homes priced by two lists are told so, beside what that makes one cost more', () => {
  const models = loadModels();
  const [list] = models.prices;
  const dearer = { ...list!, id: 'larvik', revision: 3, factors: { ...list!.factors, index: 1.1 } };
  const { design } = models.examples[0]!;
  const shell = shellFor(models, design.shell, design.side)!;
  const says = { words, more, formats: formatsOf(words, 'nb-u-nu-latn') };
  const priced = { ...design, prices: { id: 'larvik', revision: 3 } };
  const told = (one: typeof design, other: typeof design) =>
    compareSays(
      derive(one, shell),
      derive(other, shell),
      { ...models, prices: [...models.prices, dearer] },
      says,
    );
  expect(told(design, design)).toEqual([]);
  expect(told(design, priced)).toEqual([
    'De to er regnet ut med hver sin prisliste: anslag-2025, utgave 1 og larvik, utgave 3.',
    expect.stringMatching(/^Koster .* mer\.$/),
  ]);
});
