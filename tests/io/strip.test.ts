import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Strip } from '../../src/check/party-wall.ts';
import { SnapshotError } from '../../src/io/snapshot-error.ts';
import {
  decodeStrip,
  encodeStrip,
  readStripFile,
  readStripLink,
  stripLinkFor,
  writeStripFile,
} from '../../src/io/strip.ts';

const heard = fc
  .array(
    fc.tuple(
      fc.integer({ min: 0, max: 400 }),
      fc.integer({ min: 1, max: 3000 }),
      fc.constantFrom('sound', 'quiet'),
    ),
    {
      maxLength: 6,
    },
  )
  .map((list) => {
    let at = 0;
    return list.map(([gap, length, noise]) => {
      const from = at + gap + 1;
      at = from + length;
      return { from, to: at, noise } as const;
    });
  });
const anyStrip: fc.Arbitrary<Strip> = fc.record({
  shell: fc.record({
    id: fc.constantFrom('stavern', 'vinkel', 'annet-hus'),
    revision: fc.integer({ min: 1, max: 9999 }),
  }),
  side: fc.constantFrom('A', 'B'),
  stand: fc.constantFrom('open', 'agreed', 'withdrawn'),
  storeys: fc.array(heard, { maxLength: 5 }),
});

describe('a strip as text', () => {
  it('comes back as it was, from a link or from what follows the mark', () => {
    fc.assert(
      fc.property(anyStrip, (strip) => {
        const link = stripLinkFor(strip, 'https://hus.example/#s=1abc');
        expect(readStripLink(`Her er veggen: ${link}.`)).toEqual(strip);
        expect(decodeStrip(encodeStrip(strip))).toEqual(strip);
      }),
    );
  });

  it('never opens as another when a sign of it is changed or lost, and throws only its own error', () => {
    const sign = fc.constantFrom(...'ABCxyz019-_');
    fc.assert(
      fc.property(anyStrip, fc.nat(), fc.option(sign), (strip, at, other) => {
        const text = encodeStrip(strip);
        const i = at % text.length;
        const bent = text.slice(0, i) + (other ?? '') + text.slice(i + 1);
        fc.pre(bent !== text);
        expect(() => decodeStrip(bent)).toThrow(SnapshotError);
      }),
      { numRuns: 400 },
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        expect(() => readStripLink(text)).toThrow(SnapshotError);
      }),
    );
  });

  it('is short, and holds neither a room nor a measure of the home', () => {
    const strip: Strip = {
      shell: { id: 'stavern', revision: 1 },
      side: 'A',
      stand: 'open',
      storeys: [[{ from: 0, to: 2400, noise: 'sound' }], [{ from: 2400, to: 8400, noise: 'quiet' }]],
    };
    expect(encodeStrip(strip).length).toBeLessThan(30);
    expect(Object.keys(decodeStrip(encodeStrip(strip)))).toEqual(['shell', 'side', 'stand', 'storeys']);
  });
});

describe('a strip as a file', () => {
  it('comes back as it was, and says what it is', () => {
    fc.assert(
      fc.property(anyStrip, (strip) => {
        const file = writeStripFile(strip);
        expect(readStripFile(file)).toEqual(strip);
        expect(JSON.parse(file)).toMatchObject({ format: 'romslig-wall', version: 1 });
      }),
      { numRuns: 100 },
    );
  });

  it('that is cut, or another file, says so calmly', () => {
    const file = writeStripFile({
      shell: { id: 'stavern', revision: 1 },
      side: 'A',
      stand: 'open',
      storeys: [[{ from: 0, to: 1200, noise: 'quiet' }]],
    });
    const why = (text: string): string => {
      try {
        readStripFile(text);
      } catch (error) {
        if (error instanceof SnapshotError) return error.why;
        throw error;
      }
      return 'read';
    };
    expect(why(file.slice(0, file.indexOf('#w=') + 12))).toBe('cut');
    expect(why('{"format":"romslig","design":{}}')).toBe('not-a-drawing');
    expect(why('')).toBe('not-a-drawing');
  });
});
