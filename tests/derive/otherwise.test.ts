import { describe, expect, test } from 'vitest';
import { otherwise } from '../../src/derive/otherwise.ts';
import type { Picture } from '../picture.ts';
import { planOf } from '../picture.ts';

const SIZES = { table: { width: 600, depth: 300 } };
const HOME: Picture = {
  storeys: [`AAACCC\nAAACCC\nAAACCC\nAAACCC`],
  openings: [{ edge: '3,0 v', kind: 'door', width: 600 }],
  furniture: [{ kind: 'table', x: 400, y: 600 }],
};
const against = (after: Picture) => otherwise(planOf(HOME), planOf(after), 0, SIZES);
const NONE = { come: [], gone: [] };

describe('what stands otherwise on a storey', () => {
  test('is nothing of a home and the same home', () => {
    expect(against({ ...HOME })).toEqual({ walls: NONE, openings: NONE, things: NONE });
  });

  test('is the wall that was pushed, where it stood and where it comes, with the door in it', () => {
    const { walls, openings, things } = against({
      ...HOME,
      storeys: [`AACCCC\nAACCCC\nAACCCC\nAACCCC`],
      openings: [{ edge: '2,0 v', kind: 'door', width: 600 }],
    });
    expect(walls.come).toEqual([{ x0: 550, x1: 650, y0: 0, y1: 1200 }]);
    expect(walls.gone).toEqual([{ x0: 850, x1: 950, y0: 0, y1: 1200 }]);
    expect(openings.come.map((o) => o.edge)).toEqual(['2,0 v']);
    expect(openings.gone.map((o) => o.edge)).toEqual(['3,0 v']);
    expect(things).toEqual(NONE);
  });

  test('is a door that is made wider, or hung otherwise', () => {
    for (const change of [{ width: 900 }, { hinge: 'end' as const }]) {
      const { walls, openings } = against({
        ...HOME,
        openings: [{ edge: '3,0 v', kind: 'door', width: 600, ...change }],
      });
      expect(walls).toEqual(NONE);
      expect(openings.come).toHaveLength(1);
      expect(openings.gone).toHaveLength(1);
    }
  });

  test('is the floor of a piece that is moved or turned, and nothing of a kind that is not known', () => {
    const { things } = against({ ...HOME, furniture: [{ kind: 'table', x: 400, y: 600, turn: 1 }] });
    expect(things.gone).toEqual([{ x0: 100, x1: 700, y0: 450, y1: 750 }]);
    expect(things.come).toEqual([{ x0: 250, x1: 550, y0: 300, y1: 900 }]);
    expect(against({ ...HOME, furniture: [{ kind: 'unknown', x: 0, y: 0 }] }).things.come).toEqual([]);
  });
});
