import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { crc32 } from '../../src/io/bits.ts';
import { linkFor, readLink } from '../../src/io/link.ts';
import { isPng, pngSize, textIn, withText } from '../../src/io/png.ts';
import { canonical } from '../../src/model/canonical.ts';
import { furnished, unitA } from './homes.ts';

const chunk = (type: string, data: Uint8Array): Uint8Array => {
  const body = Uint8Array.from([...new TextEncoder().encode(type), ...data]);
  const ends = new DataView(new ArrayBuffer(8));
  ends.setUint32(0, data.length);
  ends.setUint32(4, crc32(body));
  return Uint8Array.from([
    ...new Uint8Array(ends.buffer, 0, 4),
    ...body,
    ...new Uint8Array(ends.buffer, 4, 4),
  ]);
};

/** A grey pixel, as large as it says. */
const picture = (width = 1, height = 1): Uint8Array => {
  const head = new DataView(new ArrayBuffer(13));
  head.setUint32(0, width);
  head.setUint32(4, height);
  head.setUint8(8, 8);
  return Uint8Array.from([
    0x89,
    0x50,
    0x4e,
    0x47,
    0x0d,
    0x0a,
    0x1a,
    0x0a,
    ...chunk('IHDR', new Uint8Array(head.buffer)),
    ...chunk('IDAT', deflateSync(Uint8Array.from([0, 128]))),
    ...chunk('IEND', new Uint8Array()),
  ]);
};

describe('a picture', () => {
  const text = linkFor(furnished, '');
  const carrying = withText(picture(3, 2), text);

  test('carries a drawing and gives it back', () => {
    expect(isPng(carrying)).toBe(true);
    expect(pngSize(carrying)).toEqual([3, 2]);
    expect(readLink(textIn(carrying)!)).toEqual(canonical(furnished));
  });

  test('ends as pictures end, with a chunk that other readers can check', () => {
    expect([...carrying.slice(-12)]).toEqual([...picture().slice(-12)]);
    expect(carrying.length).toBe(
      picture().length + chunk('iTXt', new Uint8Array()).length + 12 + text.length,
    );
  });

  test('with two drawings gives the first, and with none nothing', () => {
    expect(textIn(withText(carrying, linkFor(unitA, '')))).toBe(text);
    expect(textIn(picture())).toBeNull();
  });

  test('cut anywhere, or saying that it is longer than it is, never gives half a drawing for a whole one', () => {
    for (let n = 0; n < carrying.length; n++) {
      const found = textIn(carrying.slice(0, n));
      expect(found === null || found === text, `${n}`).toBe(true);
    }
    const long = carrying.slice();
    long.fill(0xff, 8, 12);
    expect(textIn(long)).toBeNull();
    expect(pngSize(long)).toBeNull();
  });
});
