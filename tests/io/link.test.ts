import { describe, expect, test } from 'vitest';
import { appAddress } from '../../src/io/address.ts';
import { linkFor, linksIn, readLink } from '../../src/io/link.ts';
import { encodeSnapshot } from '../../src/io/snapshot.ts';
import { SnapshotError } from '../../src/io/snapshot-error.ts';
import { canonical } from '../../src/model/canonical.ts';
import { furnished, twelve } from './homes.ts';
import { hostileNames } from './hostile.ts';

const payload = encodeSnapshot(furnished);
const link = linkFor(furnished, 'https://romslig.example/tegn/');
const wrapped = (text: string, width: number, by: string) =>
  text.replace(new RegExp(`(.{${width}})`, 'g'), `$1${by}`);

function whyNot(text: string): string {
  try {
    readLink(text);
    return 'opens';
  } catch (error) {
    if (error instanceof SnapshotError) return error.why;
    throw error;
  }
}

describe('the address that links begin with', () => {
  const served = { protocol: 'https:', origin: 'https://romslig.example', pathname: '/tegn/' };
  const stick = { protocol: 'file:', origin: 'file://', pathname: '/minnepenn/romslig.html' };

  test('is where the app is served', () =>
    expect(appAddress(served, undefined)).toBe('https://romslig.example/tegn/'));

  test('is none from a file, whose path tells of whose machine it stands on; the link opens in the app all the same', () => {
    expect(appAddress(stick, undefined)).toBe('');
    expect(readLink(linkFor(furnished, appAddress(stick, undefined)))).toEqual(canonical(furnished));
    expect(appAddress(stick, 'https://romslig.example/')).toBe('https://romslig.example/');
  });
});

describe('a link', () => {
  test('carries the design in its fragment and nowhere else', () => {
    expect(new URL(link).hash).toBe(`#s=${payload}`);
    expect(linkFor(furnished, 'https://romslig.example/tegn/#s=old')).toBe(link);
  });

  test.each([
    ['whole', link],
    ['only its fragment', `#s=${payload}`],
    ['only its fragment, escaped', `#s%3D${payload}`],
    ['only the snapshot', payload],
    ['with blanks around', `\n  ${link} \t\n`],
    ['wrapped by a mail program', wrapped(link, 76, '\r\n')],
    ['wrapped and quoted', `> ${wrapped(link, 60, '\n> ')}`],
    ['with soft hyphens and signs without width', wrapped(link, 20, '\u00ad\u200b')],
    ['escaped', encodeURIComponent(link)],
    ['escaped twice', encodeURIComponent(encodeURIComponent(link))],
    ['ending a sentence', `Se her: ${link}.`],
    ['in the middle of one', `Vi har tegnet (${link}) og er glade.`],
    ['followed by words', `${link} hilsen oss`],
    ['between angle brackets', `<${link}>`],
    ['rewritten by a mail guard', `https://guard.example/?url=${encodeURIComponent(link)}&data=05%7C01`],
    ['with a tracking tail', `${link}&utm_source=mail`],
  ])('opens %s', (_, text) => {
    expect(readLink(text)).toEqual(canonical(furnished));
  });

  test('cut anywhere in the drawing is told as cut', () => {
    for (let n = link.indexOf('#s=') + 3; n < link.length; n++)
      expect(whyNot(link.slice(0, n)), `${n}`).toBe('cut');
  });

  test.each([
    ['empty', ''],
    ['empty', ' \n '],
    ['alphabet', 'https://romslig.example/'],
    ['alphabet', 'https://romslig.example/#annet'],
    ['alphabet', '%E0%A4%A'],
    ['version', 'https://romslig.example/#s=99AAAA'],
    ['too-long', 'x'.repeat(300_000)],
    ['too-long', `#s=1${'A'.repeat(70_000)}`],
  ])('that is %s says so', (why, text) => expect(whyNot(text)).toBe(why));

  test.each(hostileNames)('never falls over %j', (name) => {
    expect(whyNot(name)).not.toBe('opens');
    expect(whyNot(`https://romslig.example/#s=${name}`)).not.toBe('opens');
    const named = {
      ...twelve,
      rooms: { ...twelve.rooms, A: { kind: 'own' as const, label: name, note: name } },
      wishes: name,
    };
    expect(readLink(linkFor(named, 'https://romslig.example/'))).toEqual(canonical(named));
  });
});

describe('a list of links', () => {
  const other = linkFor(twelve, 'https://romslig.example/tegn/');
  const homes = [furnished, twelve].map(canonical);

  test.each([
    ['one a line', `${link}\n${other}`],
    ['numbered, in a sentence', `Her er de:\n1. ${link}\n2. ${other}\nHilsen oss`],
    ['wrapped and quoted', `> ${wrapped(link, 60, '\n> ')}\n> \n> ${wrapped(other, 60, '\n> ')}`],
    ['escaped', encodeURIComponent(`${link}\n${other}`)],
    ['with a blank between', `${link} ${other}`],
    ['with nothing between', `${link}${other}`],
    [
      'without an address, with nothing between',
      `${link.slice(link.indexOf('#'))}${other.slice(other.indexOf('#'))}`,
    ],
  ])('%s gives each home', (_name, text) => {
    expect(linksIn(text).map(readLink)).toEqual(homes);
  });

  test('that holds none is empty', () => {
    expect(linksIn('Her er det ingen lenker.')).toEqual([]);
  });
});
