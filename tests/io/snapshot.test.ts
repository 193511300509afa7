import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromBase64Url, toBase64Url } from '../../src/io/bits.ts';
import { LONGEST_SNAPSHOT } from '../../src/io/seal.ts';
import { decodeShared, decodeSnapshot, encodeSnapshot, hashOf } from '../../src/io/snapshot.ts';
import { SnapshotError } from '../../src/io/snapshot-error.ts';
import { canonical, canonicalText } from '../../src/model/canonical.ts';
import type { Design } from '../../src/model/design.ts';
import { parseDesign } from '../../src/model/parse.ts';
import { PURPOSES } from '../../src/model/purpose.ts';
import { anyDesign } from './arbitrary.ts';
import { furnished, twelve, unitA } from './homes.ts';
import { content, noise, sealed } from './sealed.ts';

const homes = { unitA, twelve, furnished };

/** Why a text does not open; 'opens' when it does. Anything but a SnapshotError fails the test. */
function whyNot(text: string): string {
  try {
    decodeSnapshot(text);
    return 'opens';
  } catch (error) {
    if (error instanceof SnapshotError) return error.why;
    throw error;
  }
}

describe('a snapshot', () => {
  test.each(Object.entries(homes))('%s comes back byte for byte', (_, home) => {
    expect(parseDesign(home)).toEqual(home);
    expect(canonicalText(decodeSnapshot(encodeSnapshot(home)))).toBe(canonicalText(home));
  });

  test('any design comes back byte for byte, and its text is the only one', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(anyDesign, fc.constantFrom(...PURPOSES), (given, purpose) => {
        parseDesign(given);
        const text = encodeSnapshot(given, purpose);
        const back = decodeShared(text);
        expect(JSON.stringify(back.design)).toBe(canonicalText(given));
        expect(back.purpose).toBe(purpose);
        expect(encodeSnapshot(back.design, purpose)).toBe(text);
      }),
      { numRuns: 50 },
    );
  });

  test('keeps within the lengths promised', () => {
    expect(encodeSnapshot(unitA).length).toBeLessThanOrEqual(120);
    expect(encodeSnapshot(twelve).length).toBeLessThanOrEqual(140);
    expect(encodeSnapshot(furnished).length).toBeLessThanOrEqual(300);
  });

  test('does not care in which order or with which letters a home was drawn', () => {
    const swap = (t: string) => t.replace(/[EB]/g, (c) => (c === 'E' ? 'B' : 'E'));
    const other: Design = {
      ...unitA,
      storeys: unitA.storeys.map((s) => ({ ...s, rows: s.rows.map(swap) })),
      rooms: { ...unitA.rooms, B: unitA.rooms.E!, E: unitA.rooms.B! },
      openings: [...unitA.openings].reverse(),
    };
    expect(encodeSnapshot(other)).toBe(encodeSnapshot(unitA));
  });

  test('names a shell, a price list and a piece this program has never heard of', () => {
    const strange: Design = {
      ...twelve,
      shell: { id: 'nordbyen-3', revision: 7 },
      prices: { id: 'anslag-2031', revision: 2 },
      furniture: [{ kind: 'harpe', storey: 1, x: 1234, y: 31_999, turn: 3 }],
    };
    expect(decodeSnapshot(encodeSnapshot(strange))).toEqual(canonical(strange));
  });

  test('holds the largest home there may be', () => {
    const rows = Array.from({ length: 200 }, (_, y) =>
      Array.from({ length: 200 }, (_, x) => ((x * 7 + y * 13) % 11 < 5 ? '.' : '-')).join(''),
    );
    const largest: Design = {
      ...twelve,
      storeys: new Array(5).fill({ rows, edges: {} }),
      rooms: {},
      openings: [],
      stairs: [],
    };
    const text = encodeSnapshot(largest);
    // A carpet of single cells is no home: it is too long to be read back, and the writer's caller sees the length.
    expect(text.length).toBeGreaterThan(LONGEST_SNAPSHOT);
    const plain = new Array<string>(200).fill('.'.repeat(200));
    const wide: Design = { ...largest, storeys: new Array(5).fill({ rows: plain, edges: {} }) };
    expect(decodeSnapshot(encodeSnapshot(wide))).toEqual(canonical(wide));
  });
});

describe('what a later program adds', () => {
  const tail = [true, false, true, true, false, false, true];
  test('is stepped over, and the rest is read', () => {
    const text = sealed(content({ design: canonical(furnished), unknown: [{ tag: 9, kept: tail }] }));
    expect(decodeSnapshot(text)).toEqual(canonical(furnished));
  });
  test('must stand in order', () => {
    const twice = [
      { tag: 9, kept: tail },
      { tag: 9, kept: tail },
    ];
    expect(whyNot(sealed(content({ design: canonical(twelve), unknown: twice })))).toBe('damaged');
  });
  test('may be a code for a piece that was spelled out before', () => {
    const spelled = new Set(['tv']);
    const design = canonical({ ...twelve, furniture: [{ kind: 'tv', storey: 0, x: 0, y: 0, turn: 0 }] });
    expect(decodeSnapshot(sealed(content({ design, unknown: [], spelled })))).toEqual(design);
  });
  test('another version is told as one', () => {
    const text = encodeSnapshot(unitA);
    expect(whyNot(`2${text.slice(1)}`)).toBe('version');
    expect(whyNot(`0${text.slice(1)}`)).toBe('version');
  });
});

describe('a snapshot that is not whole', () => {
  test.each(Object.entries(homes))('%s: cut anywhere is told as cut', (_, home) => {
    const text = encodeSnapshot(home);
    for (let n = 1; n < text.length; n++) expect(whyNot(text.slice(0, n)), `after ${n} signs`).toBe('cut');
  });

  test.each(Object.entries(homes))('%s: a flipped bit is always found', (_, home) => {
    const text = encodeSnapshot(home);
    const bytes = fromBase64Url(text.slice(1))!;
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const flipped = bytes.slice();
      flipped[bit >> 3]! ^= 128 >> (bit & 7);
      expect(['cut', 'damaged'], `bit ${bit}`).toContain(whyNot(text[0] + toBase64Url(flipped)));
    }
  });

  test('a changed, lost, doubled or swapped sign is always found', () => {
    const text = encodeSnapshot(twelve);
    for (let i = 0; i < text.length; i++) {
      for (const c of ['A', 'B', 'g', '-', '_', '7'])
        if (text[i] !== c) expect(whyNot(text.slice(0, i) + c + text.slice(i + 1))).not.toBe('opens');
      expect(whyNot(text.slice(0, i) + text.slice(i + 1))).not.toBe('opens');
      expect(whyNot(text.slice(0, i) + text[i] + text.slice(i))).not.toBe('opens');
      const next = text[i + 1];
      if (next !== undefined && next !== text[i])
        expect(whyNot(text.slice(0, i) + next + text[i] + text.slice(i + 2))).not.toBe('opens');
    }
  });

  test.each([
    ['empty', ''],
    ['cut', '1'],
    ['alphabet', '1 ABC'],
    ['alphabet', '1ABC%20'],
    ['alphabet', '1ÆØÅ'],
    ['alphabet', '1AB\u0000C'],
    ['alphabet', 'constructor'],
    ['alphabet', '__proto__'],
    ['damaged', '1'.padEnd(LONGEST_SNAPSHOT - 1, '_')],
    ['damaged', '1'.padEnd(LONGEST_SNAPSHOT, '_')],
    ['too-long', '1'.padEnd(LONGEST_SNAPSHOT + 1, '_')],
    ['damaged', `${encodeSnapshot(unitA)}A`],
    ['damaged', encodeSnapshot(unitA) + encodeSnapshot(unitA)],
  ])('%s', (why, text) => {
    expect(whyNot(text)).toBe(why);
  });

  test('any text at all opens as what it says or is refused calmly', { timeout: 30_000 }, () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.base64String({ maxLength: 2000 }).map((t) => `1${t.replace(/[+/=]/g, '_')}`),
      fc.uint8Array({ maxLength: 400 }).map((b) => sealed(b)),
      fc.nat().map((seed) => sealed(noise(48_000, seed))),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        if (whyNot(text) === 'opens') expect(encodeSnapshot(decodeSnapshot(text))).toBe(text);
      }),
      { numRuns: 120 },
    );
  });

  test('true checksums around bent contents open only as what they say', { timeout: 30_000 }, () => {
    const contents = Object.values(homes).map((home) => content({ design: canonical(home), unknown: [] }));
    const bent = fc
      .tuple(
        fc.constantFrom(...contents),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 4 }),
      )
      .map(([bytes, changes]) => {
        const copy = bytes.slice();
        for (const [at, value] of changes) copy[at % copy.length] = value;
        return sealed(copy);
      });
    fc.assert(
      fc.property(bent, (text) => {
        if (whyNot(text) !== 'opens') return;
        const design = decodeSnapshot(text);
        expect(parseDesign(design)).toEqual(design);
        expect(canonicalText(decodeSnapshot(encodeSnapshot(design)))).toBe(canonicalText(design));
      }),
      { numRuns: 500 },
    );
  });
});

describe('the hash', () => {
  test('says the same home, however it was drawn', async () => {
    expect(await hashOf(unitA)).toMatch(/^[0-9a-f]{32}$/);
    expect(await hashOf(canonical(unitA))).toBe(await hashOf(unitA));
    expect(await hashOf(decodeSnapshot(encodeSnapshot(unitA)))).toBe(await hashOf(unitA));
    expect(await hashOf(twelve)).not.toBe(await hashOf(furnished));
  });
});
