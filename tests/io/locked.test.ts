import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkFor, linksIn, readShared } from '../../src/io/link.ts';
import { lockLink, readLocked, unlock } from '../../src/io/locked.ts';
import { carriesLink, isLocked } from '../../src/io/marked.ts';
import { SnapshotError } from '../../src/io/snapshot-error.ts';
import { canonical } from '../../src/model/canonical.ts';
import { anyDesign } from './arbitrary.ts';
import { furnished } from './homes.ts';
import { noise, sealed } from './sealed.ts';

const ADDRESS = 'https://romslig.example/tegn/';
const PASSWORD = 'fire røde epler på bordet';
const open = linkFor(furnished, ADDRESS, 'meetings');
const locked = await lockLink(open, PASSWORD);
const payload = locked.slice(locked.indexOf('#k=') + 3);

function why(read: () => unknown): string {
  try {
    read();
    return 'opens';
  } catch (error) {
    if (error instanceof SnapshotError) return error.why;
    throw error;
  }
}

describe('a locked link', () => {
  test('opens with its password, as it was shared', async () => {
    const link = await unlock(readLocked(locked), PASSWORD);
    expect(readShared(link!)).toEqual({ design: canonical(furnished), purpose: 'meetings' });
    expect(open).toBe(ADDRESS + link);
  });

  test('is what it was whatever the home and the password', { timeout: 60_000 }, () =>
    // Each run makes two keys, and a key is to take long.
    fc.assert(
      fc.asyncProperty(anyDesign, fc.string({ unit: 'grapheme', minLength: 8 }), async (design, password) => {
        const link = linkFor(design, ADDRESS);
        const given = await lockLink(link, password);
        expect(ADDRESS + (await unlock(readLocked(given), password))).toBe(link);
      }),
      { numRuns: 4 },
    ),
  );

  test('opens with the same letters made in another way, and with a blank that a keyboard has added', async () => {
    const typed = `${PASSWORD.normalize('NFD')} `;
    expect(typed).not.toBe(PASSWORD);
    expect(await unlock(readLocked(locked), typed)).not.toBeNull();
  });

  test.each([
    ['other capitals', PASSWORD.toUpperCase()],
    ['a letter less', PASSWORD.slice(1)],
    ['nothing', ''],
    ['a sign nobody sees', `${PASSWORD.slice(0, 4)}\u200b${PASSWORD.slice(4)}`],
  ])('does not open with %s', async (_, password) => {
    expect(await unlock(readLocked(locked), password)).toBeNull();
  });

  test('says nothing of what is in it: the same home with the same password is another text each time', async () => {
    const again = await lockLink(open, PASSWORD);
    const { salt, nonce, content } = readLocked(again);
    const first = readLocked(locked);
    expect(salt).not.toEqual(first.salt);
    expect(nonce).not.toEqual(first.nonce);
    expect(content).not.toEqual(first.content);
    // Salt, nonce and tag are 44 bytes; a seal of its own is the rest. The home itself is no longer than it was.
    expect(again.length - open.length).toBeLessThan(72);
  });

  test.each([
    ['alone', locked],
    ['only its fragment', `#k=${payload}`],
    ['in a sentence', `Se her: ${locked}. Passordet får dere av meg.`],
    ['wrapped and quoted by a mail program', `> ${locked.replace(/(.{60})/g, '$1\n> ')}`],
    ['escaped', encodeURIComponent(locked)],
    ['escaped twice', encodeURIComponent(encodeURIComponent(locked))],
    ['rewritten by a mail guard', `https://guard.example/?url=${encodeURIComponent(locked)}&data=05%7C01`],
  ])('is found and read %s', (_, text) => {
    expect(carriesLink(text) && isLocked(text)).toBe(true);
    expect(readLocked(text)).toEqual(readLocked(locked));
  });

  test('cut anywhere is told as cut before a password is asked for', () => {
    for (let n = locked.indexOf('#k=') + 3; n < locked.length; n++)
      expect(why(() => readLocked(locked.slice(0, n)))).toBe('cut');
  });

  test('one letter changed is told as damaged', () => {
    for (let i = 1; i < payload.length; i += 7) {
      const bent = payload.slice(0, i) + (payload[i] === 'A' ? 'B' : 'A') + payload.slice(i + 1);
      expect(['damaged', 'cut']).toContain(why(() => readLocked(bent)));
    }
  });

  test('of a later version says so', () => {
    expect(why(() => readLocked(`#k=9${payload.slice(1)}`))).toBe('version');
  });

  test('is told of where no password is asked for, among others too', () => {
    expect(why(() => readShared(locked))).toBe('locked');
    expect(linksIn(`${open}\n${locked}\n${open}`).map((link) => why(() => readShared(link)))).toEqual([
      'opens',
      'locked',
      'opens',
    ]);
  });
});

describe('what ill will makes', () => {
  test('is too short to hold anything', () => {
    for (const length of [0, 1, 28, 45])
      expect(why(() => readLocked(sealed(noise(length, 1))))).toBe('damaged');
  });

  test('with a true length and checksum does not open', async () => {
    expect(await unlock(readLocked(sealed(noise(200, 2))), PASSWORD)).toBeNull();
    // One bit of salt, nonce or content is enough.
    const { salt, nonce, content } = readLocked(locked);
    const bytes = [...salt, ...nonce, ...content];
    const bent = [0, 20, bytes.length - 1].map((at) =>
      Uint8Array.from(bytes, (b, i) => (i === at ? b ^ 1 : b)),
    );
    const opened = bent.map((one) => unlock(readLocked(sealed(one)), PASSWORD));
    expect(await Promise.all(opened)).toEqual([null, null, null]);
  });

  test('by somebody who knows the password is no drawing, and says so', async () => {
    const insides = ['#s=1', '#\u0000=\u0007AAAA', '#k=1AAAA', '#<=ÿAAAA'];
    const links = insides.map(async (inside) =>
      unlock(readLocked(await lockLink(inside, PASSWORD)), PASSWORD),
    );
    for (const link of await Promise.all(links)) expect(why(() => readShared(link!))).not.toBe('opens');
  });
});
