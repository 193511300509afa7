import { expect, test } from 'vitest';
import { matching, wordsOf } from '../../src/ui/find/match.ts';
import { find } from '../../src/words/find/nb.ts';

const among = [
  { title: 'Gjør badet større', also: 'utvid bad' },
  { title: 'Ny dør i stua', also: 'sett stue' },
  { title: 'Ta bort dør mellom bad og stue', also: 'fjern' },
  { title: 'Ta bort badet', also: 'fjern slett bad' },
];
const found = (query: string): readonly string[] =>
  matching(query, among, find.small).map(({ title }) => title);

test('letters of every keyboard are the same letter', () => {
  expect(wordsOf('Større Åpning, æra!')).toEqual(['storre', 'apning', 'aera']);
});

test('every word must be there, whole or begun, in any order; small ones say nothing', () => {
  expect(found('større bad')).toEqual(['Gjør badet større']);
  expect(found('bad stor')).toEqual(['Gjør badet større']);
  expect(found('ny dør i stua')).toEqual(['Ny dør i stua']);
  expect(found('vi vil ha en ny dør i stue')).toEqual(['Ny dør i stua']);
  expect(found('større stue')).toEqual([]);
});

test('the shorter of two that hold all words comes first, and a word in the name before another word for it', () => {
  expect(found('fjern bad')).toEqual(['Ta bort badet', 'Ta bort dør mellom bad og stue']);
  expect(found('bad').at(-1)).toBe('Ta bort dør mellom bad og stue');
});

test('nothing asked is answered by everything, small words alone by nothing', () => {
  expect(found('  ')).toHaveLength(among.length);
  expect(found('og i')).toEqual([]);
});

test('the name of a kind alone is one more of it, also when there is one already; more words are anything', () => {
  const rooms = [
    { title: 'Vis soverommet', also: 'soverom' },
    { title: 'Vis Soverom 1', also: '' },
    { title: 'Nytt rom: Soverom', also: 'nytt', alone: 'Soverom' },
    { title: 'Nytt rom: Soverom for voksne', also: 'nytt', alone: 'Soverom for voksne' },
  ];
  const first = (query: string) => matching(query, rooms, find.small)[0]?.title;
  expect(first('soverom')).toBe('Nytt rom: Soverom');
  expect(first('vis soverom')).toBe('Vis soverommet');
  expect(first('soveromm')).toBe('Vis soverommet');
});

test('the first word of a name means what is called so before what only begins with it', () => {
  const bedroom = ['Show the bedroom', 'Furnish the bedroom', 'Make the bedroom larger'];
  const all = [
    ...bedroom.map((title) => ({ title, also: 'bedroom' })),
    { title: 'New room: Bedroom', also: 'new', alone: 'Bedroom' },
    { title: 'New furniture: Bed 150', also: 'new double bed', alone: 'Bed 150' },
  ];
  const first = (query: string) => matching(query, all, '')[0]?.title;
  expect(first('bed')).toBe('New furniture: Bed 150');
  expect(first('bedroom')).toBe('New room: Bedroom');
  expect(first('show bed')).toBe('Show the bedroom');
});

test('a kind that is begun is one more of it before what is done with one there is, and going there comes next', () => {
  const all = [
    { title: 'Make the hallway larger', also: 'hallway' },
    { title: 'Go to the hallway', also: 'hallway', goes: ['Hallway'] },
    { title: 'New room: Hallway', also: 'new', alone: 'Hallway' },
  ];
  const order = ['New room: Hallway', 'Go to the hallway', 'Make the hallway larger'];
  for (const query of ['hall', 'hallway'])
    expect(matching(query, all, '').map(({ title }) => title)).toEqual(order);
});
