import { describe, expect, test } from 'vitest';
import { loadModels } from '../../src/io/models.ts';
import { createBoard, MOST_BESIDE, MOST_HOMES } from '../../src/store/board.ts';

const models = loadModels();
const designs = models.examples.map(({ design }) => design);
const home = designs[0]!;
const hashes = (count: number): string[] => Array.from({ length: count }, (_, i) => `home ${i}`);

const boardOf = (given: readonly string[], seed = 'a meeting') => {
  const board = createBoard(models, seed);
  for (const hash of given) board.getState().take(hash, home);
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
    board.getState().take('late', home);
    for (const { hash, nickname } of board.getState().homes)
      if (hash !== 'late') expect(nickname).toBe(named.get(hash));
    expect(new Set(board.getState().homes.map(({ nickname }) => nickname)).size).toBe(8);
  });

  test('tells why a home does not join', () => {
    const board = boardOf(hashes(MOST_HOMES));
    const { take } = board.getState();
    expect(take('home 3', home)).toBe('again');
    expect(take('one more', home)).toBe('full');
    board.getState().putAway('home 3');
    expect(take('elsewhere', { ...home, shell: { id: 'nowhere', revision: 1 } })).toBe('no-house');
    expect(take('one more', home)).toBeNull();
  });

  test('lays the first of them side by side, and never more than there is room for', () => {
    const board = boardOf(hashes(9));
    expect(board.getState().beside).toEqual(hashes(MOST_BESIDE));
    board.getState().putAway('home 0');
    expect(board.getState().beside).toEqual(hashes(MOST_BESIDE).slice(1));
  });

  test('takes along a price list that came with a home', () => {
    const list = { ...models.prices[0]!, id: 'brought', revision: 7 };
    const board = createBoard(models, 'a meeting');
    board.getState().take('dear', { ...home, prices: { id: 'brought', revision: 7 } }, list);
    expect(board.getState().models.prices).toContain(list);
  });
});
