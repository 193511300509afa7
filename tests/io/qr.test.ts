import { createRequire } from 'node:module';
import type { default as JsQr } from 'jsqr';
import { expect, test } from 'vitest';
import { linkFor } from '../../src/io/link.ts';
import { type Qr, qrPath } from '../../src/io/qr.ts';
import { furnished, twelve, unitA } from './homes.ts';

// The package is CommonJS and is called by its whole export.
const jsqr = createRequire(import.meta.url)('jsqr') as typeof JsQr;

/** Fills the path's runs on white at so many pixels a module, as a screen would. */
function painted({ size, d }: Qr, scale: number): { data: Uint8ClampedArray; width: number } {
  const width = size * scale;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, run] of d.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++)
      for (let col = Number(x) * scale; col < (Number(x) + Number(run)) * scale; col++)
        data.fill(0, (row * width + col) * 4, (row * width + col) * 4 + 3);
  return { data, width };
}

const read = (qr: Qr, scale: number): string | undefined => {
  const { data, width } = painted(qr, scale);
  return jsqr(data, width, width)?.data;
};

/** Dots of a printed code of 50 mm, each black or white, as a plain office printer and scanner see it: 150 an inch. */
function printed(qr: Qr): { data: Uint8ClampedArray; width: number } {
  const [module, width] = [painted(qr, 1), Math.round((50 / 25.4) * 150)];
  const data = new Uint8ClampedArray(width * width * 4);
  for (let i = 0; i < width * width; i++) {
    const [x, y] = [i % width, Math.floor(i / width)].map((at) => Math.floor((at * qr.size) / width)) as [
      number,
      number,
    ];
    data.set(module.data.subarray((y * qr.size + x) * 4, (y * qr.size + x) * 4 + 4), i * 4);
  }
  return { data, width };
}

/** A code says in its ninth row by which correction it is made (ISO/IEC 18004, § 7.9): dark and light for medium. */
const corrects = (qr: Qr): boolean[] => {
  const { data, width } = painted(qr, 1);
  return [4, 5].map((x) => data[((4 + 8) * width + x) * 4] === 0);
};

/** Version of a code: 21 modules and 4 more each, beside the quiet zone. */
const versionOf = (qr: Qr) => (qr.size - 8 - 17) / 4;

test.each([
  ['Unit A', unitA, 8],
  ['a home of twelve rooms', twelve, 9],
  ['a furnished home', furnished, 13],
])('%s is read back at 3 pixels a module', (_, home, version) => {
  const link = linkFor(home, 'https://romslig.larvik.example/');
  const qr = qrPath(link)!;
  expect(read(qr, 3)).toBe(link);
  expect(versionOf(qr)).toBeLessThanOrEqual(version);

  // And off 5 cm of paper, with medium correction.
  const { data, width } = printed(qr);
  expect(jsqr(data, width, width)?.data).toBe(link);
  expect(corrects(qr)).toEqual([true, false]);
});

test('a text too long for medium correction goes with low, and one too long for both with none', () => {
  expect(read(qrPath('x'.repeat(1200))!, 3)).toBe('x'.repeat(1200));
  expect(corrects(qrPath('x'.repeat(1200))!)).toEqual([true, true]);
  expect(qrPath('x'.repeat(1300))).toBeNull();
});
