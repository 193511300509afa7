import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import type { MinutesSays } from '../../../src/io/export/minutes.ts';
import { minutesCsv, minutesPdf } from '../../../src/io/export/minutes.ts';
import { lettersOf } from '../../../src/io/export/pdf/letter.ts';
import { loadModels } from '../../../src/io/models.ts';
import { createBoard } from '../../../src/store/board.ts';
import { formatsOf } from '../../../src/words/format.ts';
import { nb } from '../../../src/words/nb.ts';

const DAY = '2026-11-26';
const models = loadModels();
const board = createBoard(models, 'a meeting', DAY);
const { take, decide } = board.getState();
const [one, other] = models.examples;
take({ hash: 'one', design: one!.design });
take({ hash: 'other', design: other!.design });
decide({
  text: 'Soverom nede bør gå.',
  decider: 'family',
  date: DAY,
  about: [{ home: 'one', rooms: [Object.keys(one!.design.rooms)[0]!] }],
  wish: '=SUM(A1)',
  outcome: { drawn: false, why: 'Trappa står i veien.' },
});
decide({
  text: 'Begge får sol; og lys.',
  decider: 'together',
  date: DAY,
  about: ['one', 'other'].map((home) => ({ home, rooms: [] })),
});
decide({ text: 'Større utebod.', decider: 'municipality', date: DAY, about: [] });

const says: MinutesSays = {
  words: nb.compare,
  n: formatsOf(nb, 'nb'),
  lang: 'nb',
  name: ({ hash }) => (hash === 'one' ? 'Ekorn' : 'Hegg'),
  room: () => 'Bad',
};
const { meeting } = board.getState();

test('the table has the families first, each with what is about its home, and runs no formula', () => {
  const [head, ...rows] = minutesCsv(meeting, says).trim().split('\r\n');
  expect(head).toBe([nb.compare.minutes.home, ...nb.compare.minutes.head].join(';'));
  expect(rows.filter((row) => row.startsWith('Ekorn;'))).toHaveLength(2);
  expect(rows.filter((row) => row.startsWith('Hegg;'))).toHaveLength(1);
  expect(rows.at(-1)).toMatch(/^Huset;Større utebod\.;Kommunen velger;/);
  expect(rows.find((row) => row.includes('Soverom nede'))).toMatch(
    /;Familien velger;26\. november 2026;Bad;"'=SUM\(A1\)";;Ikke tegnet: Trappa står i veien\.$/,
  );
});

test('the pages are one to each family and one of the house, and a reader finds on each what is about it', async () => {
  const { bytes } = await minutesPdf(meeting, says, lettersOf);
  const pdf = await getDocument({ data: bytes, useSystemFonts: false }).promise;
  expect(pdf.numPages).toBe(3);
  const pages = await Promise.all(
    [1, 2, 3].map(async (number) => {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join(' ');
    }),
  );
  const page = (start: string): string => pages.find((text) => text.includes(start)) ?? '';
  expect(page('Ekorn')).toContain('Soverom nede bør gå.');
  expect(page('Ekorn')).toContain('Ikke tegnet: Trappa står i veien.');
  expect(page('Hegg')).toContain('Begge får sol; og lys.');
  expect(page('Hegg')).not.toContain('Soverom nede');
  expect(pages[2]).toContain('Større utebod.');
  for (const text of pages) expect(text).toContain(nb.compare.aim);
});
