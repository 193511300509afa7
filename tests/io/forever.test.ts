import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answerLinkFor, readAnswerLink } from '../../src/io/answer.ts';
import { readDrawing } from '../../src/io/file.ts';
import { linkFor, readLink, readShared } from '../../src/io/link.ts';
import { readLocked, unlock } from '../../src/io/locked.ts';
import { outgoing } from '../../src/io/outgoing.ts';
import { textIn } from '../../src/io/png.ts';
import { hashOf } from '../../src/io/snapshot.ts';
import { isHead, isVersion } from '../../src/io/storage-tables.ts';
import { readStripLink, stripLinkFor } from '../../src/io/strip.ts';
import type { Design } from '../../src/model/design.ts';
import { parseDesign } from '../../src/model/parse.ts';

/**
 * One home in every form of format 1, as the program wrote it when the format was frozen. Never write these files anew: what families
 * have kept looks like them. Its code in a photograph is read in tests/browser/picture.test.ts, its storage in storage.test.ts too.
 */
const fixture = (name: string): Buffer =>
  readFileSync(join(import.meta.dirname, '..', 'fixtures', 'format-1', name));
const HOME = '723fa47745aee8c1bf46abb0b0b2aa79';

type Dump = { readonly stores: Readonly<Record<string, readonly (readonly [unknown, unknown])[]>> };

test.each([
  ['link', () => readLink(fixture('home.link.txt').toString())],
  ['file', () => readDrawing(fixture('home.romslig.json').toString()).design],
  ['picture', () => readLink(textIn(fixture('home.png'))!)],
] as const)('the %s of format 1 opens for ever, as the same home', async (_, open: () => Design) => {
  expect(await hashOf(open())).toBe(HOME);
});

test('what was shared before one could say what for is not for meetings', () => {
  expect(readShared(fixture('home.link.txt').toString()).purpose).toBe('looking');
  expect(readDrawing(fixture('home.romslig.json').toString()).purpose).toBe('looking');
  expect(readShared(textIn(fixture('home.png'))!).purpose).toBe('looking');
});

test('the same home, shared for meetings, is the same home and for meetings for ever', async () => {
  const shared = [
    readShared(fixture('home-for-meetings.link.txt').toString()),
    readDrawing(fixture('home-for-meetings.romslig.json').toString()),
  ];
  for (const { design, purpose } of shared) {
    expect(purpose).toBe('meetings');
    expect(await hashOf(design)).toBe(HOME);
  }
});

test('the same home behind a password opens for ever', async () => {
  const link = await unlock(readLocked(fixture('home-locked.link.txt').toString()), 'fire røde epler');
  expect(await hashOf(readLink(link!))).toBe(HOME);
});

test('the wall to the neighbour of format 1 opens for ever', () => {
  const text = fixture('strip.link.txt').toString().trim();
  expect(stripLinkFor(readStripLink(text), 'https://romslig.example/')).toBe(text);
});

test('an answer of format 1 opens for ever, to the same home', async () => {
  const text = fixture('answer.link.txt').toString().trim();
  const answer = readAnswerLink(text);
  expect(answerLinkFor(answer, 'https://romslig.example/')).toBe(text);
  expect(await hashOf(answer.design)).toBe(HOME);
  expect(answer.remarks.map(({ stance, place }) => [stance, place.on])).toEqual([
    ['good', 'room'],
    ['question', 'point'],
    ['should', 'finding'],
    ['must', 'opening'],
  ]);
  expect(answer).toMatchObject({
    aside: [{ rule: 'N-02', reason: 'Bedre vegg er alt valgt.' }],
    replies: [
      { remark: 1, says: 'ask', text: 'Kan den stå i utboden?' },
      { remark: 3, says: 'ok' },
    ],
  });
  expect(answer.sketch?.stairs).toEqual([]);
  expect(answer.sketch?.rooms).toEqual(answer.design.rooms);
});

test('the records of the third version of the storage are read for ever', async () => {
  const { stores } = JSON.parse(fixture('storage-3.json').toString()) as Dump;
  const records = (store: string): unknown[] => (stores[store] ?? []).map(([, value]) => value);
  expect(Object.keys(stores)).toEqual(['aside', 'documents', 'meta', 'prices', 'steps', 'versions']);
  expect(records('documents').map(isHead)).toEqual([true]);
  expect(records('versions').map(isVersion)).toEqual([true]);
  expect(records('versions')).toMatchObject([{ name: 'Første', likes: 'Stort bord' }]);
  const steps = records('steps').map((step) => parseDesign(step));
  // What was shared of it is the same home without what the family kept for itself.
  expect(await hashOf(outgoing(steps.at(-1)!, []))).toBe(HOME);
});

test('a home with a winder, a kind that format 1 learned after it was frozen, opens for ever', () => {
  const text = fixture('winder.link.txt').toString().trim();
  const design = readLink(text);
  expect(design.stairs).toEqual([
    { kind: 'winder', storey: 0, x: 0, y: 22, turn: 1, mirrored: true, width: 950 },
  ]);
  expect(linkFor(design, 'https://romslig.example/')).toBe(text);
});
