import { describe, expect, it } from 'vitest';
import { decodeSnapshot, encodeSnapshot } from '../../src/io/snapshot.ts';
import { applyEdit } from '../../src/model/apply.ts';
import { canonical } from '../../src/model/canonical.ts';
import type { Design } from '../../src/model/design.ts';
import type { Edit } from '../../src/model/edit.ts';
import type { Needs } from '../../src/model/needs.ts';
import { NO_NEEDS, personsIn } from '../../src/model/needs.ts';
import { designSchema, parseDesign } from '../../src/model/parse.ts';
import { designOf, shellOf } from '../picture.ts';
import { fields, namesOfPersons, type Schema } from './schema-fields.ts';

const HOME = {
  storeys: ['AAABBB\nAAABBB\nAAACCC\nAAACCC'],
  openings: [
    { edge: '3,2 v', width: 600 },
    { edge: '3,0 v', width: 600 },
  ],
} as const;
const shell = shellOf(HOME);
const home = designOf(HOME);

const edited = (design: Design, ...edits: Edit[]): Design =>
  edits.reduce((d, edit) => {
    const result = applyEdit(d, edit, shell);
    if ('refused' in result) throw new Error(result.refused);
    return result.design;
  }, design);
const refused = (design: Design, edit: Edit): string | null => {
  const result = applyEdit(design, edit, shell);
  return 'refused' in result ? result.refused : null;
};
const set = (change: Partial<Needs>): Edit => ({ do: 'setNeeds', change });

describe('what a family needs', () => {
  const people = { ...NO_NEEDS.household, '0-5': 1, adult: 2 };

  it('is told bit by bit, in the order of the cards', () => {
    const told = edited(home, set({ household: people }), set({ cards: ['pram', 'wheelchair'] }));
    expect(told.needs).toEqual({ ...NO_NEEDS, household: people, cards: ['wheelchair', 'pram'] });
    expect(personsIn(told.needs)).toBe(3);
    expect(told.storeys).toBe(home.storeys);
  });

  it('is nowhere in the design while nothing is said', () => {
    expect(edited(home, set({ guests: 4 }), set({ guests: 0 }))).toEqual(home);
    expect(refused(home, set({}))).toBe('nothing-changes');
    expect(personsIn(undefined)).toBe(0);
  });

  it('keeps counts whole and within bounds, and own words tidy, short and few', () => {
    const odd = edited(home, set({ household: { ...people, older: 99, '6-12': -1 } }));
    expect(odd.needs!.household).toEqual({ ...people, '6-12': 0, older: 12 });
    expect(refused(home, set({ household: { ...people, adult: 1.6 } }))).toBe('no-such-thing');
    expect(edited(home, set({ own: [' stor\ngryte ', '', 'stor gryte'] })).needs!.own).toEqual([
      'stor gryte',
    ]);
    expect(refused(home, set({ own: ['x'.repeat(61)] }))).toBe('text-too-long');
    expect(refused(home, set({ own: ['a', 'b', 'c', 'd', 'e'] }))).toBe('text-too-long');
  });

  it('is read by an exact schema', () => {
    const told = edited(home, set({ cards: ['walker'], guests: 6, own: ['piano'] }));
    expect(parseDesign(JSON.parse(JSON.stringify(told)))).toEqual(told);
    const wrong = (needs: object) => () => parseDesign({ ...told, needs: { ...told.needs, ...needs } });
    expect(wrong({ cards: ['diabetes'] })).toThrow(/^needs\.cards\[0\]/);
    expect(wrong({ cards: ['walker', 'walker'] })).toThrow(/each card once/);
    expect(wrong({ income: 1 })).toThrow(/income/);
    expect(wrong({ household: { adult: 2 } })).toThrow(/household/);
    expect(wrong({ household: { ...people, adult: 13 } })).toThrow(/^needs\.household\.adult/);
    expect(wrong(NO_NEEDS)).toThrow(/something said/);
  });
});

describe('a finding laid aside', () => {
  const about = { rule: 'R-10', about: 'width', rooms: ['A', 'B'], opening: 1, reason: 'Byttes senere.' };
  const mute = (change: object = {}): Edit => ({ do: 'muteFinding', muted: { ...about, ...change } });

  it('keeps its reason, changes it, and comes back', () => {
    const muted = edited(home, mute({ reason: '  Byttes\nsenere. ' }));
    expect(muted.muted).toEqual([about]);
    expect(edited(muted, mute({ rooms: ['B', 'A'], reason: 'Nei.' })).muted!.map((m) => m.reason)).toEqual([
      'Nei.',
    ]);
    expect(edited(muted, { do: 'unmute', index: 0 })).toEqual(home);
    expect(refused(muted, mute())).toBe('nothing-changes');
  });

  it('wants a reason, and a place that is there', () => {
    expect(refused(home, mute({ reason: ' ' }))).toBe('no-such-thing');
    expect(refused(home, mute({ reason: 'x'.repeat(281) }))).toBe('text-too-long');
    expect(refused(home, mute({ rooms: ['Z'] }))).toBe('no-such-thing');
    expect(refused(home, mute({ opening: 2 }))).toBe('no-such-thing');
    expect(refused(home, { do: 'unmute', index: 0 })).toBe('no-such-thing');
    const read = (change: object) => () => parseDesign({ ...home, muted: [{ ...about, ...change }] });
    expect(read({ rooms: ['Z'] })).toThrow(/^muted\[0\]\.rooms/);
    expect(read({ rooms: ['A', 'A'] })).toThrow(/^muted\[0\]\.rooms/);
    expect(read({ opening: 2 })).toThrow(/^muted\[0\]\.opening/);
    expect(read({ storey: 1 })).toThrow(/^muted\[0\]\.storey/);
  });

  it('goes with its room and with its opening, and follows when another is taken away', () => {
    const muted = edited(home, mute());
    expect(edited(muted, { do: 'removeRoom', room: 'B' }).muted).toBeUndefined();
    expect(edited(muted, { do: 'removeOpening', index: 1 }).muted).toBeUndefined();
    expect(edited(muted, { do: 'removeOpening', index: 0 }).muted).toEqual([{ ...about, opening: 0 }]);
    expect(edited(muted, { do: 'removeRoom', room: 'C' }).muted).toEqual([about]);
  });

  it('points at the same room and opening in the canonical form', () => {
    const muted = edited(home, mute({ rooms: ['B', 'A'] }));
    const other = canonical(muted);
    expect(other.openings[0]).toEqual(home.openings[1]);
    expect(other.muted).toEqual([{ ...about, opening: 0 }]);
    expect(canonical(other)).toEqual(other);
    expect(decodeSnapshot(encodeSnapshot(muted))).toEqual(other);
  });
});

/** Data about homes, never about people (users.md F15, trust of § 5.4). */
it('a design has no field for who somebody is', () => {
  const schema = designSchema as unknown as Schema;
  const found = new Set(fields(schema));
  expect(found.size).toBeGreaterThan(40);
  expect([...found]).toEqual(
    expect.arrayContaining(['household', 'cards', 'own', 'wishes', 'reason', 'sill']),
  );
  expect(namesOfPersons(schema)).toEqual([]);
});
