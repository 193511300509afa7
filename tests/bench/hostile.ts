import { readDrawing } from '../../src/io/file.ts';
import { decodeSnapshot, encodeSnapshot } from '../../src/io/snapshot.ts';
import { SnapshotError } from '../../src/io/snapshot-error.ts';
import { canonical } from '../../src/model/canonical.ts';
import type { Design, EdgeKey, EdgeState } from '../../src/model/design.ts';
import type { Models } from '../../src/model/models.ts';
import { content, noise, sealed } from '../io/sealed.ts';
import type { Figure } from './figure.ts';
import { figure } from './figure.ts';

/** As long as a link may be, in bytes. */
const LONG = 49_000;

/** Links with a true checksum around what only ill will can make, and homes that are much work for their length. */
function links(home: Design): string[] {
  const rows = (letter: (x: number, y: number) => string) =>
    Array.from({ length: 200 }, (_, y) => Array.from({ length: 200 }, (_, x) => letter(x, y)).join(''));
  const large = (letters: string[], edges: Design['storeys'][number]['edges'], storeys = 5): string =>
    encodeSnapshot({
      ...home,
      storeys: new Array(storeys).fill({ rows: letters, edges }),
      rooms: {},
      openings: [],
      stairs: [],
      furniture: [],
    });
  const scattered: Record<EdgeKey, EdgeState> = Object.fromEntries(
    Array.from({ length: 4000 }, (_, i) => [
      `${(i * 2) % 200},${Math.floor(i / 100)} v`,
      i % 3 ? 'open' : 'wall',
    ]),
  );
  return [
    ...Array.from({ length: 40 }, (_, seed) => sealed(noise(LONG, seed))),
    ...[0, 255, 0x55, 0xaa, 0x92, 0x24].map((byte) => sealed(new Uint8Array(LONG).fill(byte))),
    large(
      rows(() => '.'),
      {},
    ),
    large(
      rows((x) => '.-'[x % 2]!),
      {},
    ),
    large(
      rows(() => '.'),
      scattered,
    ),
    sealed(
      content({
        design: canonical(home),
        unknown: [{ tag: 9, kept: Array.from({ length: LONG * 7 }, (_, i) => i % 3 === 0) }],
      }),
    ),
  ];
}

/** Files of the largest size there may be. */
function files(home: Design): string[] {
  const json = JSON.stringify(home);
  const many = (part: string): string => part.repeat(Math.floor(1_900_000 / part.length));
  return [
    json.replace('"openings":[', `"openings":[${many('{},')}`),
    json.replace('"rows":["', `"rows":["${many('A')}`),
    json.replace('"side":"A"', `"side":"${many('x')}"`),
    `{"storeys":[],${Array.from({ length: 140_000 }, (_, i) => `"k${i}":1`).join()}}`,
    many('['),
    `"${many('\\\\')}"`,
  ];
}

/** Longest time any of the texts takes to be read or refused, in ms; the best of three, as the machine has other work. */
function slowest(texts: readonly string[], read: (text: string) => Design): number {
  const time = (text: string): number => {
    const start = performance.now();
    try {
      read(text);
    } catch (error) {
      if (!(error instanceof SnapshotError)) throw error;
    }
    return performance.now() - start;
  };
  return Math.max(...texts.map((text) => Math.min(time(text), time(text), time(text))));
}

/** What comes from outside is read in bounded time, whatever it is (goal R2 of the links: 250 ms). */
export function hostileFigures({ examples }: Models): Figure[] {
  const home = examples[0]!.design;
  return [
    figure('slowest hostile link', slowest(links(home), decodeSnapshot), 'ms', 250),
    figure(
      'slowest hostile file',
      slowest(files(home), (text) => readDrawing(text).design),
      'ms',
      250,
    ),
  ];
}
