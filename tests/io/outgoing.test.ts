import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forMeeting, outgoing, PRIVATE_PARTS, privateParts } from '../../src/io/outgoing.ts';
import { decodeSnapshot, encodeSnapshot } from '../../src/io/snapshot.ts';
import { canonicalText } from '../../src/model/canonical.ts';
import type { Design } from '../../src/model/design.ts';
import { NO_NEEDS } from '../../src/model/needs.ts';
import { parseDesign } from '../../src/model/parse.ts';
import type { Purpose } from '../../src/model/purpose.ts';
import { anyDesign } from './arbitrary.ts';
import { twelve } from './homes.ts';

const told: Design = {
  ...twelve,
  rooms: { ...twelve.rooms, C: { kind: 'bedroom', label: 'Amirs rom', note: 'Ved trappa' } },
  needs: { household: { ...NO_NEEDS.household, adult: 2 }, cards: ['wheelchair'], guests: 6, own: ['Piano'] },
  wishes: 'Spise sammen.',
  muted: [
    { rule: 'R-10', about: 'width', rooms: ['C', 'D'], reason: 'Byttes.' },
    { rule: 'B-01', about: 'door', rooms: ['C'], reason: 'Rullestolen er smal.' },
  ],
};

describe('what leaves the device', () => {
  it('is the drawing alone while nothing is ticked', () => {
    const sent = outgoing(told, []);
    expect(sent.rooms).toEqual(twelve.rooms);
    expect([sent.needs, sent.wishes]).toEqual([undefined, undefined]);
    // A reason given for a need would tell of it.
    expect(sent.muted).toEqual([told.muted![0]]);
    expect(sent.storeys).toBe(told.storeys);
    expect(privateParts(sent)).toEqual([]);
  });

  it('is all of it when everything is ticked', () => {
    expect(outgoing(told, PRIVATE_PARTS)).toEqual(told);
    expect(privateParts(told)).toEqual([...PRIVATE_PARTS]);
  });

  it('holds what is ticked and no more', () => {
    expect(outgoing(told, ['wishes']).wishes).toBe('Spise sammen.');
    expect(outgoing(told, ['words']).rooms).toEqual(told.rooms);
    expect(outgoing(told, ['household']).needs).toEqual({ ...NO_NEEDS, household: told.needs!.household });
    expect(outgoing(told, ['needs']).needs).toEqual({ ...told.needs, household: NO_NEEDS.household });
    expect(outgoing(told, ['needs']).muted).toHaveLength(1);
    expect(outgoing(told, ['needs', 'household']).muted).toHaveLength(2);
  });

  it('is of any design a design that comes back, with exactly the private parts ticked', () => {
    fc.assert(
      fc.property(anyDesign, fc.subarray([...PRIVATE_PARTS]), (design, ticked) => {
        const sent = outgoing(design, ticked);
        expect(parseDesign(sent)).toEqual(sent);
        expect(privateParts(sent)).toEqual(privateParts(design).filter((part) => ticked.includes(part)));
        expect(canonicalText(decodeSnapshot(encodeSnapshot(sent)))).toBe(canonicalText(sent));
      }),
      { numRuns: 40 },
    );
  });
});

describe('what a meeting sees', () => {
  const seen = (purpose: Purpose): Design => forMeeting({ design: told, purpose })!;

  it('is nothing of what was shared for looking at', () => {
    expect(forMeeting({ design: told, purpose: 'looking' })).toBeNull();
  });

  it('is the home and its activities, and nothing of persons or in their own words', () => {
    expect(seen('meetings').rooms).toEqual(twelve.rooms);
    expect(seen('meetings').wishes).toBeUndefined();
    expect(seen('meetings').needs).toEqual({ ...NO_NEEDS, cards: ['wheelchair'], guests: 6 });
    expect(seen('meetings-and-words').wishes).toBe('Spise sammen.');
    expect(JSON.stringify(seen('meetings-and-words'))).not.toMatch(/Amir|trappa|Piano|"adult":2|Rullestolen/);
  });

  it('is of any design a design, whatever is in it', () => {
    fc.assert(
      fc.property(
        anyDesign,
        fc.constantFrom('meetings' as const, 'meetings-and-words' as const),
        (design, purpose) => {
          const shown = forMeeting({ design, purpose })!;
          expect(parseDesign(shown)).toEqual(shown);
          expect(privateParts(shown).filter((part) => part === 'words' || part === 'household')).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });
});
