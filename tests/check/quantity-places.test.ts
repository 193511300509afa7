import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Spot } from '../../src/check/finding.ts';
import { floorArea } from '../../src/check/floor.ts';
import { measureQuantities } from '../../src/check/quantities.ts';
import { QUANTITY_PLACES } from '../../src/check/quantity-places.ts';
import type { QuantityId } from '../../src/model/prices.ts';
import { planOf, shellOf } from '../picture.ts';
import { anyUnderRoof } from './any-picture.ts';

const lit = (spots: readonly Spot[]): string[] =>
  spots.map(({ storey, rect: { x0, y0, x1, y1 } }) => `${storey}: ${x0},${y0}–${x1},${y1}`);

/** Bath and living room under a bedroom; a door between the two, a window to the street. */
const scene = {
  storeys: [
    `BBBBLLLL
     BBBBLLLL
     BBBBLLLL
     BBBBLLLL`,
    `AAAAAAAA
     AAAAAAAA
     AAAAAAAA
     --------`,
  ],
  openings: [
    { edge: '4,0 v', width: 900 },
    { edge: '5,0 h', kind: 'window', width: 900 },
  ],
} as const;
const plan = planOf(scene);
const at = (quantity: QuantityId): string[] => lit(QUANTITY_PLACES[quantity](plan));

describe('a line of the price list shows where it was measured', () => {
  it('on the floor it counts', () => {
    expect(at('bath_m2')).toEqual(['0: 0,0–1200,1200']);
    expect(at('footprint_m2')).toEqual(['0: 0,0–2400,1200']);
    expect(at('floor_between_m2')).toEqual(['1: 0,0–2400,900']);
    // The bedroom has the roof over it, and so has what it does not cover.
    expect(at('roof_m2')).toEqual(['0: 0,900–2400,1200', '1: 0,0–2400,900']);
  });

  it('along its walls, where the wall does not hide it', () => {
    expect(at('inner_wall_m2')).toEqual(['0: 1060,0–1340,1200']);
    expect(at('party_wall_m2')).toEqual(['0: 2150,0–2400,1200', '1: 2150,0–2400,900']);
  });

  it('round its doors and windows', () => {
    expect(at('inner_door_count')).toEqual(['0: 1060,0–1340,900']);
    expect(at('window_m2')).toEqual(['0: 1500,0–2400,250']);
    expect(at('outer_door_count')).toEqual([]);
  });

  it('and a basement is told from the floor above it', () => {
    const storeys = [`AAAA\nAAAA\nAAAA`, `CCCC\nCCCC\n----`];
    const sunk = shellOf({ storeys }).storeys.map((s, i) => ({ ...s, level: i - 1 }));
    const deep = planOf({ storeys, shell: { storeys: sunk } });
    expect(lit(QUANTITY_PLACES.footprint_m2(deep))).toEqual(['0: 0,0–1200,900']);
    expect(lit(QUANTITY_PLACES.basement_m2(deep))).toEqual(['0: 0,0–1200,900']);
    expect(lit(QUANTITY_PLACES.floor_between_m2(deep))).toEqual(['1: 0,0–1200,600']);
  });
});

describe('any plan under any roof', () => {
  it('lights as much floor as it counts', () => {
    fc.assert(
      fc.property(anyUnderRoof, fc.constantFrom(-1, 0), fc.constantFrom(0, 40), (drawn, level, slope) => {
        const storeys = shellOf(drawn).storeys.map((s, i) => ({ ...s, level: level + i }));
        const any = planOf({ ...drawn, shell: { storeys, roof: { kind: 'pitched', slope } } });
        const quantities = measureQuantities(any);
        const area = (id: QuantityId) => floorArea(QUANTITY_PLACES[id](any).map((s) => s.rect));
        for (const id of [
          'footprint_m2',
          'slab_finish_m2',
          'basement_m2',
          'floor_between_m2',
          'bra_m2',
        ] as const)
          expect(area(id)).toBeCloseTo(quantities[id], 5);
        expect(area('roof_m2')).toBeCloseTo(quantities.roof_m2 * Math.cos((slope * Math.PI) / 180), 9);
        const count = (id: QuantityId) => QUANTITY_PLACES[id](any).length;
        for (const id of ['outer_door_count', 'inner_door_count'] as const)
          expect(count(id)).toBe(quantities[id]);
        for (const id of Object.keys(QUANTITY_PLACES) as QuantityId[]) {
          // Of walls nothing is left to pay where openings take all of them.
          if (!/wall/.test(id)) expect([id, count(id) > 0]).toEqual([id, quantities[id] > 0]);
          else if (quantities[id] > 0) expect(count(id)).toBeGreaterThan(0);
        }
      }),
      { numRuns: 80 },
    );
  });
});
