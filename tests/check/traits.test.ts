import { describe, expect, it } from 'vitest';
import { commonOf } from '../../src/check/common.ts';
import type { Topic } from '../../src/check/traits.ts';
import { topicOf, traitsOf } from '../../src/check/traits.ts';
import { nb } from '../../src/words/patterns/nb.ts';
import { differenceSentence, patternSentence } from '../../src/words/patterns/pattern-words.ts';
import type { Picture } from '../picture.ts';
import { planOf } from '../picture.ts';
import { kinds } from './said.ts';

/** What is told of a picture in one topic: 'bedroom-bath AB' or '3 ABC'; null when nothing is. */
const told = (topic: Topic, picture: Picture): string | null => {
  const found = traitsOf(planOf(picture), kinds).filter(({ key }) => topicOf(key) === topic);
  expect(found.length).toBeLessThanOrEqual(1);
  const [trait] = found;
  if (!trait) return null;
  const value = trait.count || trait.key.slice(topic.length + 1);
  return [value, [...trait.rooms].sort().join('')].join(' ').trim();
};

const two = (down: string, up: string, more: Partial<Picture> = {}): Picture => ({
  storeys: [`${down}\n`.repeat(8), `${up}\n`.repeat(8)],
  ...more,
});

describe('on the entrance floor', () => {
  it('lies all that matters most, or not', () => {
    expect(told('main', two('LLLLLLKKKKBBBBAAAA', 'CCCCCCCCC.........'))).toBe('entrance ABKL');
    expect(told('main', two('LLLLLLKKKKBBBB....', 'AAAACCCCC.........'))).toBe('spread');
    expect(told('main', two('LLLLLLKKKK........', 'BBBBBBBBB.........'))).toBeNull();
  });

  it.each([
    ['LLLLAAAABBBB', 'bedroom-bath AB'],
    ['LLLLAAAAWWWW', 'bedroom-toilet AW'],
    ['LLLLAAAABBWW', 'bedroom-bath AB'],
    ['LLLLAAAA....', 'bedroom A'],
    ['LLLLLLLLBBBB', 'bath B'],
    ['LLLLLLLLWWWW', 'toilet W'],
    ['LLLLLLLLLLLL', 'none'],
  ])('of %s one tells %s', (down, wanted) => {
    expect(told('sleep', two(down, 'CCCCDDDDEEEE', { kinds: { E: 'bath' } }))).toBe(wanted);
  });

  it('is the floor of the entrance, wherever that is', () => {
    const below = { shell: { entrance: { storey: 1, side: 'top' as const, from: 0, to: 3600 } } };
    expect(told('sleep', two('AAAABBBB....', 'LLLLLLLLWWWW', below))).toBe('toilet W');
  });
});

describe('rooms', () => {
  it('are counted, and a bedroom is a bedroom whoever it is for', () => {
    const picture = two('LLLLLLAAABBB', 'CCCDDDEEE...', { kinds: { C: 'child', D: 'teen', E: 'adults' } });
    expect(told('bedrooms', picture)).toBe('4 ACDE');
    expect(told('baths', picture)).toBe('1 B');
    expect(told('toilets', picture)).toBe('none');
    expect(told('storeys', picture)).toBe('2');
    expect(told('guest', two('LLLLGGG', 'AAAAAAA', { kinds: { G: 'guest' } }))).toBe('own G');
    expect(told('bedrooms', two('LLLLGGG', 'AAAAAAA', { kinds: { G: 'guest' } }))).toBe('1 A');
  });

  it('are stores inside and out', () => {
    expect(told('stores', two('LLLLSSUU', '........'))).toBe('both SU');
    expect(told('stores', two('LLLLSSSS', '........'))).toBe('inside S');
    expect(told('stores', two('LLLLUUUU', '........'))).toBe('outside U');
    expect(told('stores', two('LLLLLLLL', '........'))).toBe('none');
  });

  it('have a place for lessons: a room or a desk, outside the living room or not', () => {
    const nook = { kinds: { Q: 'homework' as const } };
    expect(told('homework', two('LLLLLLQQQ', 'AAAAAAAAA', nook))).toBe('apart Q');
    const open = { '6,2 v': 'open', '6,3 v': 'open' } as const;
    expect(told('homework', two('LLLLLLQQQ', 'AAAAAAAAA', { ...nook, edges: [open, {}] }))).toBe('living Q');
    const desk = (storey: number) => [{ kind: 'desk', storey, x: 900, y: 900 }];
    expect(told('homework', two('LLLLLL', 'AAAAAA', { furniture: desk(0) }))).toBe('living L');
    expect(told('homework', two('LLLLLL', 'AAAAAA', { furniture: desk(1) }))).toBe('apart A');
    expect(told('homework', two('LLLLLL', 'AAAAAA'))).toBe('none');
  });
});

describe('connections', () => {
  const home = two('KKKKLLLLLL', 'AAAAABBBBB');
  it.each([
    ['a wall', {}, 'apart KL'],
    ['a door', { openings: [{ edge: '4,2 v' as const }] }, 'door KL'],
    ['an opening', { openings: [{ edge: '4,2 v' as const, kind: 'opening' as const }] }, 'open KL'],
    ['nothing', { edges: [{ '4,2 v': 'open', '4,3 v': 'open', '4,4 v': 'open' } as const, {}] }, 'open KL'],
  ])('of kitchen and living room: %s', (_, more, wanted) => {
    expect(told('kitchen', { ...home, ...more })).toBe(wanted);
  });

  it('lead from a bedroom straight to a bathroom, or to the living room', () => {
    const door = [{ edge: '5,2 v' as const, storey: 1 }];
    expect(told('ensuite', home)).toBe('none');
    expect(told('ensuite', { ...home, openings: door })).toBe('some B');
    expect(told('passage', two('LLLLLAAAAA', 'CCCCCCCCCC', { openings: [{ edge: '5,2 v' }] }))).toBe(
      'some A',
    );
    expect(told('passage', two('LLLLHHAAAA', 'CCCCCCCCCC', { openings: [{ edge: '6,2 v' }] }))).toBe('none');
  });
});

describe('water', () => {
  it('lies above water, on one storey, or spread', () => {
    expect(told('wet', two('LLLLLLBBBB', 'AAAAAAWWWW'))).toBe('stacked BW');
    expect(told('wet', two('BBBBLLLLLL', 'AAAAAAWWWW'))).toBe('spread BW');
    expect(told('wet', two('KKKKLLLBBB', 'AAAAAAAAAA'))).toBe('together BK');
    expect(told('wet', two('LLLLLLLBBB', 'AAAAAAAAAA'))).toBeNull();
  });
});

describe('windows and the wall to the neighbour', () => {
  const window = (edge: `${number},${number} ${'v' | 'h'}`) => ({ edge, kind: 'window' as const });
  it('tell to how many sides the living room looks out', () => {
    const home = two('LLLLLLBBBBBB', 'AAAAAAAAAAAA');
    expect(told('light', home)).toBe('none');
    expect(told('light', { ...home, openings: [window('0,2 v')] })).toBe('1 L');
    expect(told('light', { ...home, openings: [window('0,2 v'), window('1,0 h'), window('1,8 h')] })).toBe(
      '3 L',
    );
    expect(told('bath-window', { ...home, openings: [window('7,0 h')] })).toBe('some B');
  });

  it('tell who sleeps by the neighbour', () => {
    expect(told('neighbour', two('LLLLLLAAAA', 'CCCCCCBBBB'))).toBe('some A');
    expect(told('neighbour', two('AAAALLLLLL', 'CCCCCCBBBB'))).toBe('none');
  });
});

it('of a home without rooms nothing is told', () => {
  expect(traitsOf(planOf(two('......', '......')), kinds)).toEqual([]);
});

describe('several designs', () => {
  const down = two('LLLLLLKKKKBBBBAAAA', 'CCCCCCCCC.........');
  const up = two('LLLLLLKKKKWWWWHHHH', 'CCCCCCBBBAAAAAAAAA');
  const desk = { furniture: [{ kind: 'desk', storey: 1, x: 900, y: 900 }] };
  const homes = [down, up, { ...up, ...desk }, { ...up, ...desk }, { ...down, ...desk }];
  const common = (pictures: readonly Picture[]) =>
    commonOf(pictures.map((picture) => traitsOf(planOf(picture), kinds)));
  const patterns = ({ of, ...found }: ReturnType<typeof common>, what: 'same' | 'patterns'): string[] =>
    found[what].map((group) => patternSentence(nb, group, of));

  it('have patterns, with counts, that name nobody', () => {
    const found = common(homes);
    expect(patterns(found, 'patterns')).toContain('3 av 5 har lekseplass utenfor stua.');
    expect(patterns(found, 'patterns')).toContain('2 av 5 har alt det viktigste på inngangsplanet.');
    expect(patterns(found, 'same')).toContain('Alle har ett bad.');
    expect(
      patterns(found, 'patterns').filter((text) => text.includes(nb.traits['homework none'](0))),
    ).toEqual([]);
  });

  it('differ in words, each by its name', () => {
    const { differences } = common([down, up, up]);
    const said = differences.map((groups) => differenceSentence(nb, groups, (i) => 'ABC'[i]!));
    expect(said).toContain('A har soverom og bad på inngangsplanet; B og C har toalett på inngangsplanet.');
    const [sleep] = differences.filter(([group]) => topicOf(group!.key) === 'sleep');
    expect(sleep!.map(({ held }) => held.map(({ design, rooms }) => `${design}${rooms.join('')}`))).toEqual([
      ['0AB'],
      ['1W', '2W'],
    ]);
  });

  it('tell what only one has as a need of the house, and of nobody', () => {
    const { alone, patterns: several } = common([down, up, up]);
    expect(alone.map(({ key }) => key)).toContain('main entrance');
    expect(several.map(({ key }) => key)).not.toContain('main entrance');
    expect(JSON.stringify(alone)).not.toContain('design');
  });

  it('of one alone nothing is told', () => {
    expect(common([down])).toEqual({ of: 1, same: [], patterns: [], differences: [], alone: [] });
  });
});
