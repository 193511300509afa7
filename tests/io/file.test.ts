import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LONGEST_FILE, readDrawing, textOf, writeFile } from '../../src/io/file.ts';
import { SnapshotError } from '../../src/io/snapshot-error.ts';
import { PURPOSES } from '../../src/model/purpose.ts';
import { anyDesign } from './arbitrary.ts';
import { furnished, twelve, unitA } from './homes.ts';

function whyNot(text: string): string {
  try {
    readDrawing(text);
    return 'opens';
  } catch (error) {
    if (error instanceof SnapshotError) return error.why;
    throw error;
  }
}

const json = JSON.stringify(twelve);
/** The design as text with one part changed, as a hand in an editor would. */
const bent = (from: string | RegExp, to: string) => {
  const text = json.replace(from, to);
  expect(text).not.toBe(json);
  return text;
};

describe('a file', () => {
  test('with half a letter in it is damaged; a picture is no drawing', () => {
    const why = (...bytes: number[]): unknown => {
      try {
        return textOf(new Uint8Array(bytes).buffer);
      } catch (error) {
        return error instanceof SnapshotError ? error.why : error;
      }
    };
    const brace = '{'.charCodeAt(0);
    expect(why(brace, 0xc3, 0xa5)).toBe('{å');
    expect(why(brace, 0xc3)).toBe('damaged');
    expect(why(0xff, 0xd8, 0xff, 0xe0)).toBe('not-a-drawing');
  });

  test('gives back the very same document, letters and order included', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(anyDesign, (design) => {
        expect(readDrawing(writeFile(design)).design).toEqual(design);
      }),
      { numRuns: 60 },
    );
  });

  test('can be read by people: rows stand below one another as a picture', () => {
    const lines = writeFile(unitA, { lineage: 'abc' }).split('\n');
    expect(lines.slice(0, 4)).toEqual([
      '{',
      '  "format": "romslig",',
      '  "version": 1,',
      '  "lineage": "abc",',
    ]);
    const row = lines.findIndex((l) => l.includes('EEEE'));
    expect(lines[row]!.trim()).toBe('"EEEEEEEEEEEEEEEEBBBBBBBBBBBBBBBBUUUUUUUU",');
    expect(lines[row + 1]).toBe(lines[row]);
    expect(lines.filter((l) => l.includes('"edge"')).every((l) => l.includes('"height"'))).toBe(true);
    expect(Math.max(...lines.map((l) => l.length))).toBeLessThan(170);
  });

  test('keeps its line of descent outside the design', () => {
    expect(readDrawing(writeFile(unitA, { lineage: 'abc' }))).toEqual({
      design: unitA,
      purpose: 'looking',
      lineage: 'abc',
    });
    for (const purpose of PURPOSES)
      expect(readDrawing(writeFile(unitA, { purpose }))).toEqual({ design: unitA, purpose });
    // One that a later program may know is no leave for a meeting.
    const later = { ...JSON.parse(writeFile(unitA)), purpose: 'everywhere' };
    expect(readDrawing(JSON.stringify(later)).purpose).toBe('looking');
    expect(readDrawing(writeFile(unitA))).toEqual({ design: unitA, purpose: 'looking' });
  });

  test('may also be a design alone or an example, with or without a byte order mark', () => {
    expect(readDrawing(json).design).toEqual(twelve);
    expect(
      readDrawing(JSON.stringify({ format: 'romslig-example', id: 'x', revision: 1, design: furnished }))
        .design,
    ).toEqual(furnished);
    expect(readDrawing(`\ufeff\n${writeFile(unitA)}`).design).toEqual(unitA);
  });

  test.each([
    ['empty', ''],
    ['empty', ' \n'],
    ['not-a-drawing', '<!doctype html><title>Logg inn</title>'],
    ['not-a-drawing', 'null'],
    ['not-a-drawing', '[]'],
    ['not-a-drawing', '"romslig"'],
    ['not-a-drawing', '{}'],
    ['not-a-drawing', '{"format":"romslig","version":1,"design":null}'],
    ['not-a-drawing', '{"design":[]}'],
    ['newer', '{"format":"romslig","version":2,"design":{}}'],
    ['damaged', writeFile(unitA).slice(0, 900)],
    ['too-long', ' '.repeat(LONGEST_FILE + 1)],
  ])('that is %s says so', (why, text) => expect(whyNot(text)).toBe(why));

  test('of any depth is refused before it is built', () => {
    for (const depth of [13, 10_000, 1_000_000]) {
      expect(whyNot('['.repeat(depth) + ']'.repeat(depth))).toBe('not-a-drawing');
      expect(whyNot(`${'{"design":'.repeat(depth / 10)}1${'}'.repeat(depth / 10)}`)).toBe('not-a-drawing');
    }
    expect(whyNot('['.repeat(5_000_000))).toBe('too-long');
    expect(whyNot(`{"storeys":"${'['.repeat(100)}\\"${'{'.repeat(100)}"}`)).toBe('damaged');
  });

  test.each([
    ['a number too large', bent('"width":1000', '"width":1e999')],
    ['a number too small', bent('"width":1000', '"width":1e-400')],
    ['a number beyond exact', bent('"width":1000', '"width":9007199254740993')],
    ['half a millimetre', bent('"width":1000', '"width":1000.5')],
    ['a number as text', bent('"width":1000', '"width":"1000"')],
    ['nothing', bent('"width":1000', '"width":null')],
    ['a negative height', bent('"height":2100', '"height":-2100')],
    ['a door 100 km wide', bent('"width":1000', '"width":100000000')],
    ['an unknown field', bent('"side":"A"', '"side":"A","onclick":"x"')],
    ['a third side', bent('"side":"A"', '"side":"C"')],
    ['an unknown room kind', bent('"entry"', '"toString"')],
    ['a room without floor', bent('"rooms":{', '"rooms":{"Z":{"kind":"own"},')],
    ['a prototype', bent('"rooms":{"A"', '"rooms":{"__proto__"')],
    ['a constructor', bent('"rooms":{"A"', '"rooms":{"constructor"')],
    ['rows of other lengths', bent('"AAAAAAAAAAAA', '"AAAAAAAAAAA')],
    ['an edge far away', bent('"edge":"3,0 h"', '"edge":"9999,0 h"')],
    ['an edge that is none', bent('"edge":"3,0 h"', '"edge":"__proto__"')],
    [
      'furniture on no storey',
      bent('"furniture":[]', '"furniture":[{"kind":"tv","storey":4,"x":0,"y":0,"turn":0}]'),
    ],
    ['a label too long', bent('{"kind":"entry"}', `{"kind":"entry","label":"${'x'.repeat(81)}"}`)],
    ['10 000 openings', bent('"openings":[', `"openings":[${'{},'.repeat(10_000)}`)],
    ['150 000 keys', `{"storeys":[],${Array.from({ length: 150_000 }, (_, i) => `"k${i}":1`).join()}}`],
  ])('with %s is damaged', (_, text) => {
    expect(whyNot(text)).toBe('damaged');
  });

  test('never pollutes what every object has', () => {
    expect(whyNot(`{"__proto__":{"storeys":1},"constructor":{"prototype":{"bent":1}},${json.slice(1)}`)).toBe(
      'damaged',
    );
    expect('bent' in {}).toBe(false);
  });

  test('with any bytes changed opens as a true design or says why', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(json.length - 1), fc.string({ maxLength: 3 })), { maxLength: 3 }),
        (cuts) => {
          let text = json;
          for (const [at, by] of cuts) text = text.slice(0, at) + by + text.slice(at + 1);
          whyNot(text);
        },
      ),
      { numRuns: 200 },
    );
  });
});
