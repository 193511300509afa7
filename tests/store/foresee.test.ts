import fc from 'fast-check';
import { expect, test } from 'vitest';
import { derive } from '../../src/derive/derive.ts';
import { loadModels } from '../../src/io/models.ts';
import type { Design } from '../../src/model/design.ts';
import type { Shell } from '../../src/model/shell.ts';
import { foresee, foreseeing } from '../../src/store/foresee.ts';
import { begin } from '../../src/store/history.ts';
import type { Putting } from '../../src/store/state.ts';
import { tellNote } from '../../src/ui/draw/tell-note.ts';
import { formatsOf } from '../../src/words/format.ts';
import { nb as more } from '../../src/words/more/nb.ts';
import { nb as words } from '../../src/words/nb.ts';
import type { Picture } from '../picture.ts';
import { designOf, shellOf } from '../picture.ts';
import { troubledHome } from '../tries/troubled.ts';
import { tableWith } from './table.ts';

const models = loadModels();
const { kinds } = models;
const piece = (kind: string): Putting => ({ id: 'piece', kind });

const lay = (design: Design, shell: Shell) =>
  tableWith({ shells: [shell], programmes: [], prices: [], kinds, examples: [] }, begin(design));
const sit = (picture: Picture) => lay(designOf(picture), shellOf(picture));

/** What is told of a thing before it is tried; null when nothing is. */
function told(table: ReturnType<typeof sit>, putting: Putting, room: string | null = null): string | null {
  const now = table.getState();
  const note = foresee(now, putting, room);
  const plan = derive(now.history.present, now.shell);
  return note && tellNote(note, plan, { words, more, formats: formatsOf(words, 'nb-u-nu-latn') });
}

/** A closet of 1.5 m each way below a hall of 3 m by 1.5 m. */
const NARROW: Picture = { storeys: ['WWWWW#####\n'.repeat(5), 'HHHHHHHHHH\n'.repeat(5)] };

test('a piece that has no place on the storey in view is told of with the storey that has', () => {
  const table = sit(NARROW);
  expect(told(table, piece('sofa-3'))).toBe(
    '1. etasje: Sofa til 3 får ikke plass. Gå til 2. etasje, der er det plass.',
  );
  expect(told(table, piece('toilet'))).toBeNull();
  table.getState().setStorey(1);
  expect(told(table, piece('sofa-3'))).toBeNull();
});

test('where no storey has place, one that is less of the same has, or something is to be moved', () => {
  const table = sit({ storeys: ['AAAAAAA\n'.repeat(7)] });
  expect(told(table, piece('bed-180'))).toBeNull();
  const cramped = sit({
    storeys: ['AAAAAAA\n'.repeat(7)],
    furniture: [{ kind: 'chest', x: 1600, y: 1600 }],
  });
  expect(told(cramped, piece('bed-180'))).toMatch(/^1\. etasje: Seng 180 får ikke plass\. Prøv Seng /);
  expect(told(sit({ storeys: ['WWW\n'.repeat(3)] }), piece('piano'))).toBe(
    '1. etasje: Piano får ikke plass. Flytt en vegg eller et møbel først.',
  );
});

test('a piece that would go into a room that has no place for it is told of, where another room has', () => {
  const table = sit({ storeys: ['WWWLLLLLLLLLLLLLLLLL\n'.repeat(6)] });
  expect(told(table, piece('sofa-3'), 'W')).toBe('Toalett: Sofa til 3 får ikke plass. Pek et annet sted.');
  expect(told(table, piece('sofa-3'), 'L')).toBeNull();
});

test('a stair and a room that have no place are told of, and what has', () => {
  const small = sit({ storeys: ['HHHHHHHH\n'.repeat(10), 'HHHHHHHH\n'.repeat(10)] });
  expect(told(small, { id: 'stair', kind: 'straight' })).toMatch(
    /^1\. etasje: Rett trapp får ikke plass\. Prøv .*trapp\.$/,
  );
  const full = sit({ storeys: ['WW########\n'.repeat(2), '..........\n'.repeat(2)] });
  expect(told(full, { id: 'room', kind: 'wc' })).toMatch(
    /^1\. etasje: Toalett får ikke plass\. Gå til 2\. etasje/,
  );
  expect(told(small, { id: 'room', kind: 'wc' })).toBeNull();
});

test('what is taken in the hand, or held on another storey, and has no place there is told of once there is time', async () => {
  const table = sit(NARROW);
  let go = (): void => {};
  const stop = foreseeing(table, () => new Promise((done) => (go = done)));
  const settled = async (): Promise<unknown> => {
    go();
    for (let n = 0; n < 5; n++) await Promise.resolve();
    return table.getState().noted;
  };
  table.getState().setTool(piece('sofa-3'));
  expect(table.getState().noted).toBeNull();
  expect(await settled()).toMatchObject({ what: 'no-place-on', storey: 0, instead: { storey: 1 } });
  table.getState().setStorey(1);
  const before = table.getState().noted;
  expect(await settled()).toBe(before);
  table.getState().setStorey(0);
  expect(await settled()).not.toBe(before);
  // Laid down meanwhile, nothing is told of it.
  const last = table.getState().noted;
  table.getState().setTool(piece('table-10'));
  table.getState().setTool({ id: 'select' });
  expect(await settled()).toBe(last);
  stop();
});

test('nothing is told to have no place that a tap puts', () => {
  const names = Object.keys(kinds.furniture);
  const things = fc.oneof(
    fc.constantFrom(...names).map(piece),
    fc.constantFrom('straight', 'l', 'winder', 'u').map((kind) => ({ id: 'stair', kind }) as Putting),
    fc.constantFrom('wc', 'bedroom', 'hall').map((kind) => ({ id: 'room', kind }) as Putting),
  );
  fc.assert(
    fc.property(fc.nat(), things, fc.nat(1), (seed, putting, storey) => {
      const { design, shell } = troubledHome(models, seed, seed % 2 === 0 ? 'careless' : 'drawn');
      const table = lay(design, shell);
      table.getState().setStorey(storey);
      if (!foresee(table.getState(), putting)) return;
      const before = table.getState().history;
      const [wide, deep] = [shell.xs.at(-1)!, shell.ys.at(-1)!];
      for (let x = 150; x < wide; x += 900)
        for (let y = 150; y < deep; y += 900) {
          table.getState().setTool(putting);
          const at = { storey, x, y, reach: 100 };
          table.getState().press(at);
          table.getState().release(at);
          expect(table.getState().history, `${JSON.stringify(putting)} at ${x}, ${y}`).toBe(before);
        }
    }),
    { numRuns: 12, seed: 7 },
  );
});
