import { gzipSync } from 'node:zlib';
import { writeFile } from '../../src/io/file.ts';
import { linkFor } from '../../src/io/link.ts';
import { withText } from '../../src/io/png.ts';
import { encodeSnapshot } from '../../src/io/snapshot.ts';
import { LIMITS } from '../../src/model/design.ts';
import { unitA } from './homes.ts';
import { hostileNames } from './hostile.ts';
import { sealed } from './sealed.ts';

/**
 * Inputs that have felled other programs, by name. Each goes through every door, also those it was not made for. Made when it is asked for,
 * since some are large.
 */
type Corpus = Readonly<Record<string, () => Uint8Array<ArrayBuffer>>>;

const snapshot = encodeSnapshot(unitA);
const link = linkFor(unitA, 'https://romslig.example/');
const file = writeFile(unitA);

const text =
  (make: () => string): Corpus[string] =>
  () =>
    new TextEncoder().encode(make());
const texts = (all: Readonly<Record<string, () => string>>): Corpus =>
  Object.fromEntries(Object.entries(all).map(([name, make]) => [name, text(make)]));

const LONGEST = 65_536;
const links = texts({
  empty: () => '',
  'one sign': () => '#',
  'a sign under 64 KB': () => `#s=1${'A'.repeat(LONGEST - 2)}`,
  '64 KB': () => `#s=1${'A'.repeat(LONGEST - 1)}`,
  'a sign over 64 KB': () => `#s=1${'A'.repeat(LONGEST)}`,
  'another alphabet': () => `#s=${snapshot.slice(0, 20)}æøå+/=`,
  escaped: () => encodeURIComponent(link),
  'escaped wrongly': () => link.replace('#', '%2'),
  'wrapped by a mail program': () => link.replace(/(.{40})/g, '$1\r\n '),
  'version 0': () => `#s=0${snapshot.slice(1)}`,
  'version 99': () => `#s=99${snapshot.slice(1)}`,
  'bytes after the end': () => `${link}AAAA`,
  'a billion zeros that say they are there': () =>
    sealed(Uint8Array.of(255, 255, 255, 255, 255, 255, 255, 255, 255, 255)),
  'a packed bomb': () => `#s=1${gzipSync(new Uint8Array(50 * 2 ** 20)).toString('base64url')}`,
  'packed twice': () => `#s=1${gzipSync(gzipSync(file)).toString('base64url')}`,
});

const deep = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);
const inFile = (from: string | RegExp, to: string): string => file.replace(from, to);
const json = texts({
  '13 levels': () => deep(13),
  '10 000 levels': () => deep(10_000),
  '900 000 levels': () => deep(900_000),
  '5 000 000 levels': () => deep(5_000_000),
  'a hundred thousand names': () =>
    `{"storeys":[],${Array.from({ length: 100_000 }, (_, i) => `"k${i}":1`).join()}}`,
  'a million names': () =>
    `{"storeys":[],${Array.from({ length: 1_000_000 }, (_, i) => `"k${i}":1`).join()}}`,
  ...Object.fromEntries(
    ['__proto__', 'constructor', 'toString', 'hasOwnProperty'].flatMap((name) => [
      [`a room ${name}`, () => inFile('"rooms": {', `"rooms": {"${name}": {"kind": "hall"},`)],
      [`a part ${name}`, () => inFile('{', `{"${name}": {"storeys": []},`)],
      [`an edge ${name}`, () => inFile(/"edges": \{/, `"edges": {"${name}": "wall",`)],
    ]),
  ),
  ...Object.fromEntries(
    ['1e999', '-0', '1e-400', '9007199254740993', '"900"', 'null', 'true', '{}', '[]', '-1', '0.5'].map(
      (value) => [`a width of ${value}`, () => inFile(/"width": \d+/, `"width": ${value}`)],
    ),
  ),
  'null everywhere': () => file.replace(/: ("[^"]*"|\d+)/g, ': null'),
  'a mark before the first sign': () => `\ufeff${file}`,
  'a name of 1,5 MB': () =>
    inFile('"rooms": {', `"rooms": {"Z": {"kind": "own", "label": "${'æ'.repeat(750_000)}"},`),
  'a name of 5 MB': () => inFile('"side": "A"', `"side": "${'x'.repeat(5_000_000)}"`),
});

const home = (change: object): string => JSON.stringify({ ...unitA, ...change });
const [door] = unitA.openings;
const [first] = unitA.storeys;
const opening = (change: object): string => home({ openings: [{ ...door, ...change }] });
const grid = (wide: number, tall: number, letter = '.'): object => ({
  storeys: unitA.storeys.map(() => ({ rows: new Array(tall).fill(letter.repeat(wide)), edges: {} })),
});
const geometry = texts({
  'a width that is no number': () => JSON.stringify({ ...unitA, openings: [{ ...door, width: Number.NaN }] }),
  'a window of no width': () => opening({ width: 0 }),
  'a door wider than its wall': () => opening({ width: 6000 }),
  'openings in one place': () => home({ openings: [door, door, door] }),
  'an opening beside the house': () => opening({ edge: '9999,9999 v' }),
  'an opening on a storey that is not there': () => opening({ storey: 4 }),
  'a height below nothing': () => opening({ height: -2100 }),
  'a sill in the sky': () => opening({ sill: 1e9 }),
  'a house of no cells': () => home(grid(0, 0)),
  'a house of one cell': () => home(grid(1, 1)),
  'a house at the cap': () => home(grid(LIMITS.lines, LIMITS.lines)),
  'a house over the cap': () => home(grid(LIMITS.lines + 1, LIMITS.lines + 1)),
  'a house of 100 km': () => home(grid(660_000, 1)),
  'rows of many lengths': () => home({ storeys: [{ ...first, rows: ['A', 'AA', '', 'AAA'] }] }),
  '10 000 rooms': () =>
    home({
      rooms: Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`R${i}`, { kind: 'hall' }])),
    }),
  'a storey without end': () => home({ storeys: new Array(2_000).fill(first) }),
  'furniture in a room that went': () =>
    home({ rooms: {}, furniture: [{ kind: 'bed-90', storey: 0, x: 100, y: 100, turn: 0 }] }),
  'furniture on the moon': () =>
    home({ furniture: [{ kind: 'bed-90', storey: 0, x: 2 ** 31, y: -(2 ** 31), turn: 9 }] }),
  ...Object.fromEntries(
    ['__proto__', 'constructor'].map((kind) => [
      `furniture ${kind}`,
      () => home({ furniture: [{ kind, storey: 0, x: 100, y: 100, turn: 0 }] }),
    ]),
  ),
  'a stair on itself': () =>
    home({ stairs: new Array(15).fill({ kind: 'straight', storey: 0, x: 0, y: 0, turn: 0 }) }),
  'a stair to nowhere': () =>
    home({ stairs: [{ kind: 'u', storey: 4, x: 199, y: 199, turn: 3, width: 3000, going: 600 }] }),
});

const FIELDS: Readonly<Record<string, (name: string) => object>> = {
  'a label': (name) => ({ rooms: { ...unitA.rooms, A: { kind: 'own', label: name, note: name } } }),
  'a wish': (name) => ({ wishes: name }),
  'a shell': (name) => ({ shell: { id: name, revision: 1 } }),
  'a kind': (name) => ({ rooms: { ...unitA.rooms, A: { kind: name } } }),
};
const names = texts(
  Object.fromEntries(
    [...hostileNames, 'x'.repeat(80), 'x'.repeat(81)].flatMap((name, i) =>
      Object.entries(FIELDS).map(([field, change]) => [
        `${field} called ${JSON.stringify(name)} (${i})`,
        () => home(change(name)),
      ]),
    ),
  ),
);

const chunk = (claimed: number, type: string, data: Uint8Array): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(12 + data.length);
  new DataView(bytes.buffer).setUint32(0, claimed);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(data, 8);
  return bytes;
};
const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const size = (wide: number, tall: number): Uint8Array => {
  const bytes = new Uint8Array(13);
  new DataView(bytes.buffer).setUint32(0, wide);
  new DataView(bytes.buffer).setUint32(4, tall);
  return bytes;
};
const joined = (...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(parts.flatMap((part) => [...part]));
const carrying = withText(joined(SIGNATURE, chunk(0, 'IEND', new Uint8Array())), link);
const begins = (sign: string, length = 200): Corpus[string] => text(() => sign.padEnd(length, '\0'));

const files: Corpus = {
  'a picture with a wrong checksum': () =>
    carrying.map((byte, i) => (i === carrying.length - 13 ? ~byte : byte)),
  'a picture with two drawings': () => withText(carrying, `${link}x`),
  'a picture that says it holds 100 MB': () =>
    joined(SIGNATURE, chunk(100 * 2 ** 20, 'iTXt', new TextEncoder().encode('romslig\0\0\0\0\0'))),
  'a picture that says it holds 4 GB': () => joined(SIGNATURE, chunk(2 ** 32 - 1, 'IDAT', new Uint8Array(8))),
  'a picture of 30 000 × 30 000': () => joined(SIGNATURE, chunk(13, 'IHDR', size(30_000, 30_000))),
  'a picture of 0 × 0': () => joined(SIGNATURE, chunk(13, 'IHDR', size(0, 0))),
  'a picture that ends at once': () => SIGNATURE.slice(),
  'a sheet of paper with something else attached': begins(
    '%PDF-1.7\n1 0 obj <</Type /Filespec /F (design.json)>>',
  ),
  'an archive with a way out of its folder': begins('PK\u0003\u0004../../x.romslig.json'),
  'a packed file': () => new Uint8Array(gzipSync(new Uint8Array(20 * 2 ** 20))),
  'a page': text(() => `<!doctype html><script>location='#s=${snapshot}'</script>`),
  'letters that are none': () => new Uint8Array(500).fill(0xc3),
  'half a sign': () => new TextEncoder().encode(file).subarray(0, 300).slice(),
  'a newer version': text(() => inFile('"version": 1', '"version": 2')),
  'a far newer version': text(() => inFile('"version": 1', '"version": 1e308')),
  'a drawing of a newer version': text(() => home({ version: 99 })),
};

const everyByte: Corpus = Object.fromEntries(
  Array.from({ length: link.length - link.indexOf('#') }, (_, i) => [
    `cut ${i} signs from its end`,
    text(() => link.slice(0, link.length - i)),
  ]),
);

/** The list in the notes on hostile inputs, and what came beside it, by what they are. */
export const CORPUS = { links, json, geometry, names, files, 'links that are cut': everyByte };
