import { describe, expect, it } from 'vitest';
import type { Picture } from '../../picture.ts';
import { shellOf } from '../../picture.ts';
import { said } from '../said.ts';

const window = { kind: 'window', edge: '1,0 h', storey: 1, sill: 700, width: 900, height: 1200 } as const;
/** A window on the upper storey, whose floor is so far above the ground; the front door below. */
const home = (above: number, more: Partial<typeof window> | object = {}): Picture => {
  const storeys = [`HHHHHHHH\n`.repeat(8), `AAAAAAAA\n`.repeat(8)];
  return {
    storeys,
    shell: {
      entrance: { storey: 0, side: 'top', from: 0, to: 1200 },
      storeys: shellOf({ storeys }).storeys.map((s) => ({
        ...s,
        facades: s.facades.map((f) => ({ ...f, ground: -above * s.level })),
      })),
    },
    openings: [
      { edge: '0,0 h', width: 1000 },
      { ...window, ...more },
    ],
  };
};

describe('L-06 safety glass', () => {
  it('is asked of low glass from 6.6 m above the ground', () => {
    expect(said('L-06', home(5899))).toEqual(['glass holds 6599/–']);
    expect(said('L-06', home(5900))).toEqual(['glass unknown 6600/–']);
  });
  it('is not asked of glass from 0.8 m above the floor', () => {
    expect(said('L-06', home(6000, { sill: 799 }))).toEqual(['glass unknown 6799/–']);
    expect(said('L-06', home(6000, { sill: 800 }))).toEqual(['glass holds 6800/–']);
  });
  it('is asked of every door out but the front door', () => {
    const garden = { edge: '5,8 h', width: 900 } as const;
    expect(said('L-06', { ...home(2800), openings: [{ edge: '0,0 h', width: 1000 }, garden] })).toEqual([
      'doors unknown 1/–',
    ]);
  });
  it('is not asked of the door of a store one reaches only from outside', () => {
    const storeys = ['HHHHUU\nHHHHUU\nHHHHUU'];
    const openings = [
      { edge: '0,0 h', width: 1000 },
      { edge: '4,0 h', width: 600 },
    ] as const;
    const shell = { entrance: { storey: 0, side: 'top', from: 0, to: 1200 } } as const;
    expect(said('L-06', { storeys, openings, shell })).toEqual([]);
  });
});

describe('L-07 child-safe windows', () => {
  it('are asked from 3.3 m above the ground, where that is lowest', () => {
    expect(said('L-07', home(2599))).toEqual(['low holds 3299/–']);
    expect(said('L-07', home(2600))).toEqual(['high unknown 3300/–']);
    expect(said('L-07', { storeys: [`HH\nHH`] })).toEqual([]);
  });
});
