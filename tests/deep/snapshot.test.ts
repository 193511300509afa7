import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDrawing, writeFile } from '../../src/io/file.ts';
import { readLink } from '../../src/io/link.ts';
import { decodeSnapshot, encodeSnapshot } from '../../src/io/snapshot.ts';
import { SnapshotError } from '../../src/io/snapshot-error.ts';
import { canonical, canonicalText } from '../../src/model/canonical.ts';
import type { Design } from '../../src/model/design.ts';
import { parseDesign } from '../../src/model/parse.ts';
import { anyDesign } from '../io/arbitrary.ts';
import { furnished, twelve, unitA } from '../io/homes.ts';
import { content, noise, sealed } from '../io/sealed.ts';

/** What came of an input: a design that is sound, or one of our own errors. Anything else fails. */
function outcome(read: () => Design): 'design' | SnapshotError {
  try {
    const design = read();
    expect(parseDesign(design)).toEqual(design);
    return 'design';
  } catch (error) {
    if (error instanceof SnapshotError) return error;
    throw error;
  }
}

test('any design goes through link and file and comes back', () => {
  fc.assert(
    fc.property(anyDesign, (design) => {
      const text = encodeSnapshot(design);
      expect(JSON.stringify(decodeSnapshot(text))).toBe(canonicalText(design));
      expect(readDrawing(writeFile(design)).design).toEqual(design);
    }),
    { numRuns: 2_000 },
  );
});

test('two bits flipped anywhere never open as another home', () => {
  for (const home of [unitA, twelve]) {
    const text = encodeSnapshot(home);
    const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.nat(63), fc.nat(text.length - 1), fc.nat(63), (i, a, j, b) => {
        const bent = [...text];
        bent[i] = signs[a]!;
        bent[j] = signs[b]!;
        const now = bent.join('');
        if (now !== text) expect(outcome(() => decodeSnapshot(now))).not.toBe('design');
      }),
      { numRuns: 30_000 },
    );
  }
});

test('true checksums around bent contents and noise', () => {
  const contents = [unitA, twelve, furnished].map((home) =>
    content({ design: canonical(home), unknown: [] }),
  );
  const bent = fc
    .tuple(
      fc.constantFrom(...contents),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 6 }),
    )
    .map(([bytes, changes]) => {
      const copy = bytes.slice();
      for (const [at, value] of changes) copy[at % copy.length] = value;
      return copy;
    });
  const noisy = fc.tuple(fc.integer({ min: 0, max: 3_000 }), fc.nat()).map(([n, seed]) => noise(n, seed));
  fc.assert(
    fc.property(fc.oneof(bent, noisy), (bytes) => {
      const text = sealed(bytes);
      if (outcome(() => decodeSnapshot(text)) !== 'design') return;
      expect(decodeSnapshot(encodeSnapshot(decodeSnapshot(text)))).toEqual(decodeSnapshot(text));
    }),
    { numRuns: 30_000 },
  );
});

test('any text as link and as file', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.json()), (text) => {
      outcome(() => readLink(text));
      outcome(() => readLink(`https://romslig.example/#s=${text}`));
      outcome(() => readDrawing(text).design);
    }),
    { numRuns: 30_000 },
  );
});
