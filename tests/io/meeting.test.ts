import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMeeting, takenIn, writeMeeting } from '../../src/io/meeting.ts';
import { hashOf } from '../../src/io/snapshot.ts';
import { SnapshotError } from '../../src/io/snapshot-error.ts';
import type { Design } from '../../src/model/design.ts';
import type { Decision, Meeting } from '../../src/model/meeting.ts';
import { newMeeting, withHome, withPair } from '../../src/model/meeting.ts';
import type { Purpose } from '../../src/model/purpose.ts';
import { nb as more } from '../../src/words/more/nb.ts';
import { nb } from '../../src/words/patterns/nb.ts';
import { prices } from '../check/said.ts';
import { furnished, twelve, unitA } from './homes.ts';

const others: readonly Design[] = [
  unitA,
  { ...unitA, side: 'B' },
  { ...furnished, wishes: 'Spise sammen.' },
  { ...twelve, rooms: { ...twelve.rooms, A: { kind: 'living', label: 'Amirs stue' } } },
];

async function meetingWith(designs: readonly Design[], purpose: Purpose = 'meetings'): Promise<Meeting> {
  let meeting = newMeeting('frø', '2026-11-26');
  for (const design of designs) {
    const home = await takenIn({ design, purpose });
    if (home) meeting = withHome(meeting, home);
  }
  return meeting;
}

async function whyNot(text: string): Promise<string> {
  try {
    await readMeeting(text);
    return 'opens';
  } catch (error) {
    if (error instanceof SnapshotError) return error.why;
    throw error;
  }
}

const full = async (): Promise<Meeting> => {
  const meeting = await meetingWith(others, 'meetings-and-words');
  const [a, b] = ['A', 'B'].map((side) =>
    meeting.homes.find(({ design }) => design.side === side && design.shell.id === 'stavern'),
  );
  const decision: Decision = {
    text: 'Døra til badet blir 0,9 m.',
    decider: 'family',
    date: '2026-11-26',
    about: [{ home: a!.hash, rooms: ['B'] }],
    wish: 'Komme inn overalt.',
    remark: 'Døra er smal.',
    outcome: { drawn: false, why: 'Venter på ny vegg.' },
  };
  return { ...withPair(meeting, a!.hash, b!.hash), decisions: [decision], prices: [prices] };
};

describe('the file of a meeting', () => {
  it('comes back as it was', async () => {
    const meeting = await full();
    expect(await readMeeting(writeMeeting(meeting))).toEqual({ meeting, aside: 0 });
    expect(meeting.pairs).toHaveLength(1);
  });

  it('is small when all places are taken', async () => {
    const sixty = Array.from(
      { length: 60 },
      (_, i): Design => ({
        ...furnished,
        furniture: furnished.furniture.map((f) => ({ ...f, x: f.x + i })),
      }),
    );
    const meeting = await meetingWith(sixty);
    expect(meeting.homes).toHaveLength(60);
    expect(writeMeeting(meeting).length).toBeLessThan(40_000);
  });

  it('holds nothing that a meeting may not see', async () => {
    const text = writeMeeting(await meetingWith(others));
    const { meeting } = await readMeeting(text);
    expect(meeting.homes.some(({ design }) => design.wishes !== undefined)).toBe(false);
    expect(JSON.stringify(meeting)).not.toMatch(/Amir|Spise sammen/);
    expect((await meetingWith(others, 'looking')).homes).toEqual([]);
  });

  it('knows a home again whatever its family ticked', async () => {
    const said = { ...twelve, wishes: 'Noe.' };
    const [one, other] = await Promise.all([
      takenIn({ design: twelve, purpose: 'meetings' }),
      takenIn({ design: said, purpose: 'meetings-and-words' }),
    ]);
    expect(other!.hash).toBe(one!.hash);
    expect(await hashOf(said)).not.toBe(one!.hash);
  });

  it('opens without a home that does not', async () => {
    const meeting = await full();
    const file = JSON.parse(writeMeeting(meeting));
    const [gone] = file.homes;
    gone.snapshot = `${gone.snapshot.slice(0, 40)}A${gone.snapshot.slice(41)}`;
    const opened = await readMeeting(JSON.stringify(file));
    expect(opened.aside).toBe(1);
    expect(opened.meeting.homes).toEqual(meeting.homes.filter(({ hash }) => hash !== gone.hash));
    expect(opened.meeting.decisions.map(({ text }) => text)).toEqual(
      meeting.decisions.map(({ text }) => text),
    );
    for (const { about } of opened.meeting.decisions)
      expect(about.filter(({ home }) => home === gone.hash)).toEqual([]);
  });

  it.each([
    ['empty', ''],
    ['not-a-drawing', 'hei'],
    ['not-a-drawing', '{"format":"romslig","version":1}'],
    ['damaged', '{"format": "romslig-meeting", "version": 1,'],
    ['damaged', '{"format":"romslig-meeting","version":1,"seed":"x"}'],
    ['newer', '{"format":"romslig-meeting","version":2}'],
    ['too-long', ' '.repeat(3_000_000)],
  ] as const)('that is %s says so in one sentence of its own', async (why, text) => {
    expect(await whyNot(text)).toBe(why);
    expect({ ...more.cannotOpen, ...nb.meetingFile }[why]).toMatch(/\.$/);
  });

  it('never falls over what somebody has bent', async () => {
    const sound = writeMeeting(await full());
    await fc.assert(
      fc.asyncProperty(
        fc.nat(sound.length - 1),
        fc.string({ unit: 'binary', maxLength: 3 }),
        fc.nat(40),
        async (at, put, cut) => {
          const outcome = await whyNot(sound.slice(0, at) + put + sound.slice(at + cut));
          expect(['opens', 'damaged', 'newer', 'not-a-drawing', 'empty']).toContain(outcome);
        },
      ),
      { numRuns: 150 },
    );
  });
});
