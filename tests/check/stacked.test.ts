import { describe, expect, it } from 'vitest';
import { stackedOf } from '../../src/check/stacked.ts';
import { loadModels } from '../../src/io/models.ts';
import type { Picture } from '../picture.ts';
import { planOf } from '../picture.ts';

const { rooms } = loadModels().kinds;
const stacked = (picture: Picture) => stackedOf(planOf(picture), rooms);

describe('a storey over another', () => {
  it('tells how much of a room with water lies over water, and over whom it lies', () => {
    const [upper] = stacked({ storeys: ['BBBLLL\nBBBLLL', 'DDWWDD\nDDWWDD'] });
    expect(upper!.wet.map(({ room, overWet, over }) => [room.id, room.gross, overWet, over])).toEqual([
      ['W', 0.36, 0.18, ['B', 'L']],
    ]);
  });

  it('tells how much of its inner walls stands over a wall, and over whom the rest stands', () => {
    // One wall over a wall for 0.6 of 1.2 m; the other in the middle of the living room.
    const [upper] = stacked({
      storeys: ['KKKLLL\nKKKLLL\nLLLLLL\nLLLLLL', 'CCCDEE\nCCCDEE\nCCCDEE\nCCCDEE'],
    });
    const inner = upper!.walls.find(({ kind }) => kind === 'inner')!;
    expect([inner.length, inner.overWall, inner.over]).toEqual([2400, 600, ['L']]);
    expect(inner.free.map(({ y0, y1 }) => [y0, y1])).toEqual([
      [600, 1200],
      [0, 1200],
    ]);
  });

  it('finds an outer wall that stands in the middle of a room below', () => {
    const [upper] = stacked({ storeys: ['LLL\nLLL\nLLL', 'CCC\nCCC\n---'] });
    const outer = upper!.walls.find(({ kind }) => kind === 'outer')!;
    expect([outer.length - outer.overWall, outer.over]).toEqual([900, ['L']]);
  });

  it('is nothing in a home on one storey', () => {
    expect(stacked({ storeys: ['LLL'] })).toEqual([]);
  });
});
