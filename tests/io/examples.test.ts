import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import furniture from '../../models/kinds/furniture.json' with { type: 'json' };
import { readDrawing } from '../../src/io/file.ts';
import { linkFor, readLink } from '../../src/io/link.ts';
import { decodeSnapshot, encodeSnapshot, hashOf } from '../../src/io/snapshot.ts';
import { canonical } from '../../src/model/canonical.ts';
import type { Design } from '../../src/model/design.ts';
import { furnitureCode } from '../../src/model/furniture-codes.ts';
import { linkLengths } from './lengths.ts';

/** Everything in models/examples/, by file name. */
const examples: Readonly<Record<string, Design>> = Object.fromEntries(
  readdirSync('models/examples').map((file) => [
    file.replace('.json', ''),
    readDrawing(readFileSync(`models/examples/${file}`, 'utf8')).design,
  ]),
);

test('there are homes to try', () => expect(Object.keys(examples).length).toBeGreaterThanOrEqual(4));

test.each(Object.entries(examples))('%s comes back from its link', (_, design) => {
  expect(readLink(linkFor(design, 'https://romslig.example/'))).toEqual(canonical(design));
});

test.each(linkLengths(examples))(
  '$name is short: $payload characters, code version $qr',
  ({ name, payload, qr }) => {
    const pieces = examples[name]!.furniture.length;
    expect(payload).toBeLessThanOrEqual(pieces === 0 ? 130 : 420);
    expect(qr).toBeLessThanOrEqual(pieces === 0 ? 9 : 15);
  },
);

test('furniture has the same numbers in models/ as in links', () => {
  for (const { id, code } of furniture.furniture) expect(furnitureCode(id), id).toBe(code);
});

type Pinned = { readonly text: string; readonly hash: string };
const pinned: Readonly<Record<string, Pinned>> = JSON.parse(
  readFileSync('tests/fixtures/snapshots-1.json', 'utf8'),
);

/** Links on paper cannot be written again: what version 1 once wrote opens for ever, as the same home. */
test.each(Object.entries(pinned))('the snapshot "%s" of version 1 still opens', async (_, { text, hash }) => {
  const design = decodeSnapshot(text);
  expect(await hashOf(design)).toBe(hash);
  expect(encodeSnapshot(design)).toBe(text);
});
