import { describe, expect, test } from 'vitest';
import { readDrawing, writeFile } from '../../src/io/file.ts';
import {
  PriceFileError,
  priceFile,
  readPriceFile,
  readPriceFileIn,
  samePrices,
} from '../../src/io/price-file.ts';
import type { PriceList } from '../../src/model/prices.ts';
import { fileSays } from '../../src/ui/prices/file-says.ts';
import { nb } from '../../src/words/nb.ts';
import { readJson } from '../picture.ts';
import { unitA } from './homes.ts';

// biome-ignore lint/suspicious/noExplicitAny: planted faults reach into any place of a file
type Json = any;
const text = (change: (file: Json) => unknown = () => undefined): string => {
  const file: Json = readJson('models/prices/anslag-2025.json');
  change(file);
  return JSON.stringify(file);
};
const own: PriceList = { ...readPriceFile(text()), id: 'larvik', revision: 2 };

/** What a person is told of a file that is no price list. */
function told(file: string): string {
  try {
    readPriceFile(file);
    return 'reads';
  } catch (error) {
    if (!(error instanceof PriceFileError)) throw error;
    return error.why === 'unread' ? nb.cannotOpen.unread : fileSays(error.why, nb.prices);
  }
}

describe('a price file', () => {
  test('reads as the list it is, with what its lines are called, and is written back the same', () => {
    const list = readPriceFile(`\ufeff${text()}`);
    expect([list.id, list.revision, list.lines.length]).toEqual(['anslag-2025', 1, 24]);
    expect(list.lines[0]).toMatchObject({ id: 'c01', mid: 4500, note: 'Grunnarbeid' });
    expect(readPriceFile(JSON.stringify(priceFile(list)))).toEqual(list);
  });

  test('that the device does not hand over, or that is far too large, is told as that and not read', async () => {
    expect(await readPriceFileIn(new File([text()], 'priser.json'))).toEqual(readPriceFile(text()));
    class Away extends File {
      override text = async (): Promise<string> => {
        throw new DOMException('gone', 'NotReadableError');
      };
    }
    await expect(readPriceFileIn(new Away([text()], 'priser.json'))).rejects.toMatchObject({ why: 'unread' });
    const film = new Away([new Uint8Array(3_000_000)], 'film.mp4');
    await expect(readPriceFileIn(film)).rejects.toMatchObject({ why: 'too-long' });
  });

  test('may say of each line where its price comes from', () => {
    const from = { source: 'Anbud 2026', date: '2026-03-01' };
    expect(readPriceFile(text((f) => Object.assign(f.lines[2], from))).lines[2]).toMatchObject(from);
  });

  test.each([
    ['a picture', '\u0089PNG', 'Dette er ikke en prisliste'],
    ['a drawing', writeFile(unitA), 'Dette er ikke en prisliste'],
    ['a file without end', `${text()}${' '.repeat(600_000)}`, 'Dette er ikke en prisliste'],
    ['a number', '7', 'Dette er ikke en prisliste'],
    ['half a krone', text((f) => (f.lines[3].mid = 12.5)), 'Linje 4, «mid»: her skal det stå hele kroner'],
    ['no price', text((f) => delete f.lines[0].low), 'Linje 1, «low»: her skal det stå hele kroner'],
    ['falling prices', text((f) => (f.lines[3].low = 9000)), 'Linje 4: her skal det stå lav, middels og høy'],
    [
      'a line that is none',
      text((f) => (f.lines[1] = 'tak')),
      'Linje 2: her skal det stå en linje med mengde',
    ],
    [
      'a line twice',
      text((f) => (f.lines[1].id = 'c01')),
      'Linje 2, «id»: her skal det stå et kort navn som ingen',
    ],
    [
      'gold',
      text((f) => (f.lines[0].quantity = 'gold_m2')),
      'Linje 1, «quantity»: her skal det stå en mengde',
    ],
    ['doors by m²', text((f) => (f.lines[5].unit = 'm2')), 'Linje 6, «unit»: her skal det stå m2 eller each'],
    [
      'a name of their own',
      text((f) => (f.lines[0].farge = 'rød')),
      'Linje 1, «farge»: dette navnet bruker Romslig ikke',
    ],
    ['no lines', text((f) => (f.lines = [])), '«lines»: her skal det stå fra 1 til 200 linjer'],
    [
      'too many',
      text((f) => (f.lines = Array(201).fill(f.lines[0]))),
      '«lines»: her skal det stå fra 1 til 200',
    ],
    ['a strange date', text((f) => (f.date = '1. mars')), '«date»: her skal det stå en dato'],
    ['no source', text((f) => (f.source = '')), '«source»: her skal det stå en kort tekst'],
    ['a large name', text((f) => (f.id = 'Larvik 2026')), '«id»: her skal det stå et kort navn med små'],
    ['edition nought', text((f) => (f.revision = 0)), '«revision»: her skal det stå et helt tall'],
    ['a factor left out', text((f) => delete f.factors.reserve), '«reserve»: her skal det stå en faktor'],
    ['no factors', text((f) => (f.factors = 1)), '«factors»: her skal det stå alle faktorene'],
    ['fees of −1', text((f) => (f.factors.fees = -1)), '«fees»: her skal det stå hele kroner'],
    ['20 for 20 %', text((f) => (f.uncertainty = 20)), '«uncertainty»: her skal det stå en andel'],
    ['something more', text((f) => (f.mva = 25)), '«mva»: dette navnet bruker Romslig ikke'],
  ])('that holds %s is told by its place and what is expected there', (_, file, says) => {
    expect(told(file).startsWith(says), told(file)).toBe(true);
  });

  test('prices like another when every price is the same, whatever it says of itself', () => {
    const list = readPriceFile(text());
    expect(samePrices(list, { ...own, source: 'en annen' })).toBe(true);
    expect(samePrices(list, readPriceFile(text((f) => delete f.lines[0].note)))).toBe(true);
    expect(samePrices(list, readPriceFile(text((f) => (f.lines[0].high += 1))))).toBe(false);
    expect(samePrices(list, readPriceFile(text((f) => (f.factors.index = 1.02))))).toBe(false);
  });
});

describe('the file of a drawing', () => {
  const design = { ...unitA, prices: { id: own.id, revision: own.revision } };

  test('carries the list it is priced by, below the drawing', () => {
    const file = writeFile(design, { prices: own });
    expect(readDrawing(file)).toEqual({ design, purpose: 'looking', prices: own });
    expect(file.indexOf('"rows"')).toBeLessThan(file.indexOf('"romslig-prices"'));
  });

  test.each([
    ['is none', { format: 'romslig-prices' }],
    ['is another than the drawing names', priceFile({ ...own, revision: 3 })],
    ['prices like no list can', priceFile({ ...own, uncertainty: 4 })],
  ])('opens without a list that %s', (_, prices) => {
    expect(readDrawing(JSON.stringify({ ...JSON.parse(writeFile(design)), prices }))).toEqual({
      design,
      purpose: 'looking',
    });
  });
});
