import { getHeapStatistics } from 'node:v8';
import { answerLinkFor, readAnswerLink } from '../../src/io/answer.ts';
import { readDrawing, writeFile } from '../../src/io/file.ts';
import { linkFor, readLink } from '../../src/io/link.ts';
import { readLocked } from '../../src/io/locked.ts';
import { readMeeting, takenIn, writeMeeting } from '../../src/io/meeting.ts';
import { isPng, pngSize, textIn, withText } from '../../src/io/png.ts';
import { PriceFileError, priceFile, readPriceFile } from '../../src/io/price-file.ts';
import { readAny } from '../../src/io/read-any.ts';
import { decodeSnapshot } from '../../src/io/snapshot.ts';
import { SnapshotError } from '../../src/io/snapshot-error.ts';
import { isHead, isVersion } from '../../src/io/storage-tables.ts';
import { encodeStrip, readStripLink } from '../../src/io/strip.ts';
import { canonical } from '../../src/model/canonical.ts';
import type { Design } from '../../src/model/design.ts';
import { parseDesign } from '../../src/model/parse.ts';
import { prices } from '../check/said.ts';
import { answered } from './any-answer.ts';
import { furnished, twelve, unitA } from './homes.ts';
import { hostileNames } from './hostile.ts';
import { content, noise, sealed } from './sealed.ts';

/** Through one door: what a bent text or bent bytes come to. Gives the design when there is one; throws only what that door may throw. */
type Door = {
  readonly name: string;
  readonly sound: Uint8Array;
  readonly enter: (bytes: Uint8Array<ArrayBuffer>) => Design | null | Promise<Design | null>;
};

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const homes = [unitA, furnished];
const dot = Uint8Array.from([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0, 73, 69, 78, 68, 174, 66, 96, 130,
]);

const strip = encodeStrip({
  shell: { id: 'stavern', revision: 1 },
  side: 'B',
  stand: 'open',
  storeys: [[{ from: 0, to: 2400, noise: 'sound' }], [{ from: 600, to: 3000, noise: 'quiet' }]],
});

const meeting = writeMeeting({
  version: 1,
  seed: 'a',
  date: '2026-03-02',
  pairs: [],
  decisions: [],
  prices: [],
  homes: [{ ...(await takenIn({ design: unitA, purpose: 'meetings' }))!, nickname: 0 }],
});

export const DOORS: readonly Door[] = [
  ...homes.map((home) => ({
    name: 'link',
    sound: bytesOf(linkFor(home, 'https://romslig.example/')),
    enter: (bytes: Uint8Array) => readLink(textOf(bytes)),
  })),
  {
    name: 'contents with a true checksum',
    sound: content({ design: canonical(unitA), unknown: [] }),
    // A longer one is refused for its length, as any link is.
    enter: (bytes) => decodeSnapshot(sealed(bytes.subarray(0, 48_000))),
  },
  {
    name: 'file',
    sound: bytesOf(writeFile(unitA, { lineage: 'linje', prices })),
    enter: (bytes) => readDrawing(textOf(bytes)).design,
  },
  {
    name: 'dropped',
    sound: bytesOf(writeFile(twelve)),
    enter: async (bytes) => {
      const held = await readAny(new File([bytes], 'x'));
      return typeof held === 'string' ? readLink(held) : held.design;
    },
  },
  {
    name: 'meeting',
    sound: bytesOf(meeting),
    enter: async (bytes) => (await readMeeting(textOf(bytes))).meeting.homes[0]?.design ?? null,
  },
  {
    name: 'picture',
    sound: withText(dot, linkFor(twelve, '')),
    enter: (bytes) => {
      if (isPng(bytes)) pngSize(bytes);
      const text = textIn(bytes);
      return text === null ? null : readLink(text);
    },
  },
  {
    name: 'strip',
    sound: bytesOf(`https://romslig.example/#w=${strip}`),
    enter: (bytes) => {
      readStripLink(textOf(bytes));
      return null;
    },
  },
  {
    name: 'lock',
    sound: bytesOf(`https://romslig.example/#k=${sealed(noise(200, 1))}`),
    enter: (bytes) => {
      readLocked(textOf(bytes));
      return null;
    },
  },
  {
    name: 'answer',
    sound: bytesOf(answerLinkFor(answered, 'https://romslig.example/')),
    enter: (bytes) => readAnswerLink(textOf(bytes)).sketch ?? null,
  },
  {
    name: 'price list',
    sound: bytesOf(JSON.stringify(priceFile(prices))),
    enter: (bytes) => {
      readPriceFile(textOf(bytes));
      return null;
    },
  },
  {
    name: 'storage',
    sound: bytesOf(
      JSON.stringify({ id: 'a', at: 1, design: unitA, name: 'x', past: [], present: 'k', future: [] }),
    ),
    enter: (bytes) => {
      // What lies there was put there as it is, and never read from a long text.
      const record: unknown = jsonOf(textOf(bytes.subarray(0, 100_000)));
      isHead(record);
      return isVersion(record) ? parsed(record.design) : null;
    },
  },
];

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function parsed(design: unknown): Design | null {
  try {
    return parseDesign(design);
  } catch {
    return null;
  }
}

/** What stands in bent places beside noise: what has broken other programs. */
const WORDS = [
  ...hostileNames.slice(0, 40),
  '1e999',
  '-0',
  '9007199254740993',
  'null',
  '{}',
  '[]',
  '"__proto__":{}',
  '[[[[[[[[[[[[[[[',
  '\u0000',
  '😀',
].map(bytesOf);

/** The same numbers for the same seed (Numerical Recipes' generator, its upper bits). */
function dice(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A sound input with one to six places changed: bits flipped, bytes set, cut, doubled, moved, or a hostile word put in. */
function bent(sound: Uint8Array, roll: (below: number) => number): Uint8Array<ArrayBuffer> {
  let bytes = sound.slice();
  for (let times = 1 + roll(6); times > 0; times--) {
    const [at, to] = [roll(bytes.length + 1), roll(bytes.length + 1)].sort((a, b) => a - b) as [
      number,
      number,
    ];
    const [head, part, tail] = [bytes.subarray(0, at), bytes.subarray(at, to), bytes.subarray(to)];
    const joined = (...pieces: Uint8Array[]): Uint8Array<ArrayBuffer> => {
      const whole = new Uint8Array(
        Math.min(
          100_000,
          pieces.reduce((sum, p) => sum + p.length, 0),
        ),
      );
      let end = 0;
      for (const piece of pieces) {
        const fits = piece.subarray(0, whole.length - end);
        whole.set(fits, end);
        end += fits.length;
      }
      return whole;
    };
    const changes: (() => Uint8Array<ArrayBuffer>)[] = [
      () => joined(head, Uint8Array.of((bytes[at] ?? 0) ^ (1 << roll(8))), bytes.subarray(at + 1)),
      () => joined(head, Uint8Array.of(roll(256)), bytes.subarray(at + 1)),
      () => joined(head, WORDS[roll(WORDS.length)]!, bytes.subarray(at)),
      () => (roll(4) === 0 ? joined(head) : joined(head, tail)),
      () => joined(head, part, part, tail),
    ];
    bytes = changes[roll(changes.length)]!();
  }
  return bytes;
}

/** Time this process has worked, in ms: a machine that is busy elsewhere stops us for longer than we work. */
const worked = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** What this process holds, in MB: on its heap, and bytes beside it. */
const held = (): number => {
  const { used_heap_size, external_memory } = getHeapStatistics();
  return (used_heap_size + external_memory) / 2 ** 20;
};

/** What came of one input at one door. `ms` of work; `mb` more held afterwards than before, what can be thrown away among it. */
type Entered = {
  readonly opened: boolean;
  readonly ms: number;
  readonly mb: number;
  readonly broken: string | null;
};

/** Broken is what throws anything that is not ours, and what opens and is no sound design. */
export async function enter(door: Door, input: Uint8Array<ArrayBuffer>): Promise<Entered> {
  const [start, before] = [worked(), held()];
  const told = (opened: boolean, ms: number, mb: number, broken: string | null): Entered => ({
    opened,
    ms,
    broken,
    mb: Math.max(0, mb),
  });
  try {
    const design = await door.enter(input);
    const [ms, mb] = [worked() - start, held() - before];
    const sound = !design || JSON.stringify(parseDesign(design)) === JSON.stringify(design);
    return told(design !== null, ms, mb, sound ? null : 'not sound');
  } catch (error) {
    const ours = error instanceof SnapshotError || error instanceof PriceFileError;
    return told(false, worked() - start, held() - before, ours ? null : String(error));
  }
}

/** What came of so many hostile inputs, in turn through every door; `slowest` in ms, `most` in MB. */
export type Siege = {
  readonly tried: number;
  readonly opened: number;
  readonly slowest: number;
  readonly most: number;
  /** Each with the seed that makes it again. */
  readonly broken: readonly string[];
};

/** Sends bent inputs through every door, from one seed on. */
export async function besiege(tries: number, from = 0): Promise<Siege> {
  let [opened, slowest, most] = [0, 0, 0];
  const broken: string[] = [];
  for (let seed = from; seed < from + tries; seed++) {
    const door = DOORS[seed % DOORS.length]!;
    const came = await enter(door, bent(door.sound, dice(seed)));
    slowest = Math.max(slowest, came.ms);
    most = Math.max(most, came.mb);
    if (came.opened) opened++;
    if (came.broken) broken.push(`${door.name} ${seed}: ${came.broken}`);
  }
  return { tried: tries, opened, slowest, most, broken };
}
