import { expect, test } from 'vitest';
import { derive } from '../../src/derive/derive.ts';
import { loadModels } from '../../src/io/models.ts';
import { shellFor } from '../../src/model/models.ts';
import { allBetween, changeLines } from '../../src/ui/review/change-lines.ts';
import { nb as desk } from '../../src/words/desk/nb.ts';
import { formatsOf } from '../../src/words/format.ts';
import { nb as more } from '../../src/words/more/nb.ts';
import { nb as words } from '../../src/words/nb.ts';

const models = loadModels();
const { design } = models.examples[0]!;
const shell = shellFor(models, design.shell, design.side)!;
const speaker = {
  words,
  more,
  formats: formatsOf(words, 'nb-u-nu-latn'),
  desk: desk.review.desk.changed,
};

/** What is told of openings when so many windows have slid 50 mm along their walls. */
function toldOf(slid: number): readonly { readonly text: string; readonly where: readonly unknown[] }[] {
  const windows = design.openings.flatMap((o, i) => (o.kind === 'window' ? [i] : [])).slice(0, slid);
  const openings = design.openings.map((o, i) => (windows.includes(i) ? { ...o, offset: o.offset + 50 } : o));
  const [before, after] = [derive(design, shell), derive({ ...design, openings }, shell)];
  const topics = changeLines(before, after, allBetween(before, after), models, speaker);
  return topics.find(([topic]) => topic === 'openings')?.[1] ?? [];
}

test('one window that has moved is told by itself, and several in one breath that lights them all', () => {
  const [one, ...none] = toldOf(1);
  expect(none).toEqual([]);
  expect(one!.text).toMatch(/^Vindu ut fra .* er flyttet\.$/);
  const [three, ...others] = toldOf(3);
  expect(others).toEqual([]);
  expect(three!.text).toMatch(/^Flyttet: Vindu ut fra .*, vindu ut fra .*, vindu ut fra .*\.$/);
  expect(three!.where).toHaveLength(3);
});
