import { describe, expect, test } from 'vitest';
import { loadModels } from '../../src/io/models.ts';
import { createBoard, MEETING_LIMITS, MOST_BESIDE } from '../../src/store/board.ts';

const models = loadModels();
const designs = models.examples.map(({ design }) => design);
const home = designs[0]!;
const DAY = '2026-11-26';
const hashes = (count: number): string[] => Array.from({ length: count }, (_, i) => `home ${i}`);

const boardOf = (given: readonly string[], seed = 'a meeting') => {
  const board = createBoard(models, seed, DAY);
  for (const hash of given) board.getState().take({ hash, design: home });
  return board;
};
const order = (board: ReturnType<typeof boardOf>): string[] => board.getState().homes.map(({ hash }) => hash);

describe('the table of a meeting', () => {
  test('has one order, whoever brings which home first', () => {
    const given = hashes(12);
    expect(order(boardOf(given.toReversed()))).toEqual(order(boardOf(given)));
  });

  test('has another order in another meeting', () => {
    expect(order(boardOf(hashes(12), 'another'))).not.toEqual(order(boardOf(hashes(12))));
  });

  test('calls no two homes alike, and keeps a name when others come or go', () => {
    const board = boardOf(hashes(8));
    const named = new Map(board.getState().homes.map(({ hash, nickname }) => [hash, nickname]));
    expect(new Set(named.values()).size).toBe(8);
    board.getState().putAway('home 3');
    board.getState().take({ hash: 'late', design: home });
    for (const { hash, nickname } of board.getState().homes)
      if (hash !== 'late') expect(nickname).toBe(named.get(hash));
    expect(new Set(board.getState().homes.map(({ nickname }) => nickname)).size).toBe(8);
  });

  test('tells why a home does not join', () => {
    const board = boardOf(hashes(MEETING_LIMITS.homes));
    const { take } = board.getState();
    expect(take({ hash: 'home 3', design: home })).toBe('again');
    expect(take({ hash: 'one more', design: home })).toBe('full');
    board.getState().putAway('home 3');
    expect(take({ hash: 'elsewhere', design: { ...home, shell: { id: 'nowhere', revision: 1 } } })).toBe(
      'no-house',
    );
    expect(take({ hash: 'one more', design: home })).toBeNull();
  });

  test('lays the first of them side by side, and never more than there is room for', () => {
    const board = boardOf(hashes(9));
    expect(board.getState().beside).toEqual(hashes(MOST_BESIDE));
    board.getState().putAway('home 0');
    expect(board.getState().beside).toEqual(hashes(MOST_BESIDE).slice(1));
  });

  test('takes along a price list that came with a home', () => {
    const list = { ...models.prices[0]!, id: 'brought', revision: 7 };
    const board = createBoard(models, 'a meeting', DAY);
    const design = { ...home, prices: { id: 'brought', revision: 7 } };
    board.getState().take({ hash: 'dear', design }, list);
    expect(board.getState().models.prices).toContain(list);
    expect(board.getState().meeting.prices).toEqual([list]);
  });

  test('opens a meeting that was kept as it was: order, names, pairs and decisions', () => {
    const board = boardOf(hashes(5));
    const { decide, take, pair } = board.getState();
    take({ hash: 'across', design: { ...home, side: home.side === 'A' ? 'B' : 'A' } });
    pair('home 1', 'across');
    decide({
      text: '  Alt nede bør gå ',
      decider: 'talk',
      date: DAY,
      about: [{ home: 'home 2', rooms: [] }],
    });
    decide({ text: ' ', decider: 'talk', date: DAY, about: [] });
    const kept = board.getState().meeting;
    expect(kept.decisions.map(({ text }) => text)).toEqual(['Alt nede bør gå']);
    const opened = createBoard(models, 'a new one', DAY);
    expect(opened.getState().open(kept)).toBe(0);
    expect(opened.getState().meeting).toEqual(kept);
  });

  test('calls no two homes alike when it is opened again after one went and another got its name', () => {
    const board = boardOf(hashes(3));
    const kept = board.getState().meeting;
    const nameOf = (hash: string): number | undefined =>
      board.getState().homes.find((one) => one.hash === hash)?.nickname;
    const free = nameOf('home 1');
    board.getState().putAway('home 1');
    board.getState().take({ hash: 'late', design: home });
    expect(nameOf('late')).toBe(free);
    board.getState().open(kept);
    expect(nameOf('late')).toBe(free);
    expect(new Set(board.getState().homes.map(({ nickname }) => nickname)).size).toBe(4);
  });

  test('takes a kept meeting in beside what lies there, and drops what is decided about a home that is put away', () => {
    const other = boardOf(['home 0', 'theirs'], 'another');
    other
      .getState()
      .decide({ text: 'Bare deres', decider: 'family', date: DAY, about: [{ home: 'theirs', rooms: [] }] });
    other.getState().decide({ text: 'Huset', decider: 'municipality', date: DAY, about: [] });
    const board = boardOf(['home 0', 'home 1']);
    board.getState().open(other.getState().meeting);
    expect(new Set(order(board))).toEqual(new Set(['home 0', 'home 1', 'theirs']));
    board.getState().putAway('theirs');
    expect(board.getState().meeting.decisions.map(({ text }) => text)).toEqual(['Huset']);
  });
});
