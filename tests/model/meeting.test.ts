import { describe, expect, it } from 'vitest';
import type { Decision, Meeting } from '../../src/model/meeting.ts';
import {
  canPair,
  MEETING_LIMITS,
  minutesOf,
  newMeeting,
  tidyDecision,
  withHome,
  withoutHome,
  withPair,
} from '../../src/model/meeting.ts';
import { meetingSchema } from '../../src/model/parse-meeting.ts';
import { unitA } from '../io/homes.ts';
import { namesOfPersons, type Schema } from './schema-fields.ts';

const other = { ...unitA, side: 'B' as const };
const begun = newMeeting('møte', '2026-11-26');
const withBoth = [
  { hash: 'a', design: unitA },
  { hash: 'b', design: other },
].reduce(withHome, begun);
const decision: Decision = { text: 'Bredere dør.', decider: 'together', date: '2026-11-26', about: [] };
const deciding = (...decisions: Decision[]): Meeting => ({ ...withBoth, decisions });

describe('a meeting', () => {
  it('takes a home in once, and keeps its order and its names', () => {
    expect(withHome(withBoth, { hash: 'a', design: unitA })).toBe(withBoth);
    const names = new Map(withBoth.homes.map(({ hash, nickname }) => [hash, nickname]));
    const more = withHome(withBoth, { hash: 'c', design: unitA });
    for (const [hash, name] of names)
      expect(more.homes.find((home) => home.hash === hash)?.nickname).toBe(name);
    expect(more.homes.filter(({ hash }) => hash !== 'c')).toEqual(withBoth.homes);
  });

  it('has sixty places', () => {
    let full = begun;
    for (let i = 0; i < MEETING_LIMITS.homes + 3; i++) full = withHome(full, { hash: `${i}`, design: unitA });
    expect(full.homes).toHaveLength(MEETING_LIMITS.homes);
  });

  it('pairs the two sides of a house, each with one other', () => {
    expect(canPair(unitA, other)).toBe(true);
    expect(withPair(withBoth, 'b', 'a').pairs).toEqual([['a', 'b']]);
    const three = withHome(withPair(withBoth, 'a', 'b'), { hash: 'c', design: other });
    expect(withPair(three, 'a', 'c').pairs).toEqual([['a', 'c']]);
    expect(withPair(three, 'b', 'c')).toBe(three);
    expect(withPair(three, 'a', 'x')).toBe(three);
  });

  it('lets a family take its home back with all that was about it alone', () => {
    const alone = { ...decision, about: [{ home: 'a', rooms: ['E'] }] };
    const both = { ...decision, about: [...alone.about, { home: 'b', rooms: [] }] };
    const left = withoutHome(withPair(deciding(decision, alone, both), 'a', 'b'), 'a');
    expect(left.homes.map(({ hash }) => hash)).toEqual(['b']);
    expect(left.pairs).toEqual([]);
    expect(left.decisions).toEqual([decision, { ...decision, about: [{ home: 'b', rooms: [] }] }]);
  });

  it('has minutes with the families first', () => {
    const about = { ...decision, about: [{ home: 'b', rooms: [] }] };
    const { homes, house } = minutesOf(deciding(decision, about));
    expect(homes.map(({ home }) => home.hash)).toEqual(withBoth.homes.map(({ hash }) => hash));
    expect(homes.find(({ home }) => home.hash === 'b')?.decisions).toEqual([about]);
    expect(homes.find(({ home }) => home.hash === 'a')?.decisions).toEqual([]);
    expect(house).toEqual([decision]);
  });
});

it('a decision keeps what is said, on one line, and is none without words', () => {
  expect(tidyDecision({ ...decision, text: ' \n ' })).toBeNull();
  expect(tidyDecision({ ...decision, text: 'En\nto ', wish: ' ', remark: 'Smal.' })).toEqual({
    ...decision,
    text: 'En to',
    remark: 'Smal.',
  });
});

/** Data about homes, never about people: nobody who was there is in it. */
it('a meeting has no field for who somebody is', () => {
  expect(namesOfPersons(meetingSchema as unknown as Schema)).toEqual([]);
});
