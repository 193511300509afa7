import { describe, expect, it } from 'vitest';
import type { Picture } from '../../picture.ts';
import { shellOf } from '../../picture.ts';
import { said } from '../said.ts';

const window = { kind: 'window', edge: '0,0 h', sill: 900, width: 1200, height: 1200 } as const;
/** Kitchen to the left, living room to the right, 1.8 × 1.8 m each; the street above. */
const rooms = `KKKKKKLLLLLL
               KKKKKKLLLLLL
               KKKKKKLLLLLL
               KKKKKKLLLLLL
               KKKKKKLLLLLL
               KKKKKKLLLLLL`;
const open = Object.fromEntries(Array.from({ length: 6 }, (_, y) => [`6,${y} v`, 'open' as const]));

describe('L-01 daylight', () => {
  /** One room of 3.0 × 4.0 m: 12 m² want 0.07 × 12 / 0.6 = 1.4 m² of glass. */
  const room = (width: number, more: Partial<typeof window> | object = {}): Picture => ({
    cell: 500,
    storeys: [`AAAAAA\n`.repeat(8)],
    openings: [{ ...window, width, ...more }],
  });

  it('wants glass by the floor: 0.07 × area / 0.6', () => {
    // 1.7 × 1.2 m of window is 1.47 m² of glass, 1.6 × 1.2 m is 1.38.
    expect(said('L-01', room(1700))).toEqual(['glass holds 1.47/1.4 A']);
    expect(said('L-01', room(1600))).toEqual(['glass not 1.38/1.4 A']);
  });
  it('does not count glass below 0.8 m', () => {
    expect(said('L-01', room(1700, { sill: 300, height: 1800 }))).toEqual(['glass holds 1.59/1.4 A']);
    expect(said('L-01', room(1700, { sill: 300, height: 1200 }))).toEqual(['glass not 0.86/1.4 A']);
  });
  it('counts rooms with no wall between them as one, but not through a doorway', () => {
    const openings = [{ ...window, edge: '6,0 h' as const, width: 1500 }];
    expect(said('L-01', { storeys: [rooms], openings })).toEqual([
      'glass not 0/0.37 K',
      'glass holds 1.3/0.37 L',
    ]);
    expect(said('L-01', { storeys: [rooms], openings, edges: [open] })).toEqual([
      'together holds 1.3/0.76 KL',
    ]);
    const doorway = { edge: '6,1 v', kind: 'opening', width: 1200 } as const;
    expect(said('L-01', { storeys: [rooms], openings: [...openings, doorway] })).toHaveLength(2);
  });
  it('cannot tell of a window that begins below the ground outside', () => {
    const cellar = (ground: number): Picture => {
      const picture = room(1700);
      const storeys = shellOf(picture).storeys.map((s) => ({
        ...s,
        facades: s.facades.map((f) => ({ ...f, ground })),
      }));
      return { ...picture, shell: { storeys } };
    };
    expect(said('L-01', cellar(900))).toEqual(['glass holds 1.47/1.4 A']);
    expect(said('L-01', cellar(901))).toEqual(['well unknown 1.47/1.4 A']);
  });
  it('asks nothing of a bath or a hall', () => {
    expect(said('L-01', { storeys: [`BBHH\nBBHH`] })).toEqual([]);
  });
});

describe('L-04 a window in each room to live in', () => {
  it('names the rooms without', () => {
    const openings = [{ ...window, edge: '6,0 h' as const }];
    expect(said('L-04', { storeys: [rooms], openings })).toEqual(['window not 0/1 K']);
    expect(said('L-04', { storeys: [rooms], openings, edges: [open] })).toEqual(['window holds 1/1 KL']);
    expect(said('L-04', { storeys: [`BB\nBB`] })).toEqual([]);
  });
});

describe('L-05 low glass in the living room', () => {
  const sill = (sill: number): Picture => ({
    storeys: [`LLLLLL\n`.repeat(6)],
    openings: [{ ...window, sill }],
  });
  it('holds to 950, cannot tell to 1000, does not above', () => {
    expect(said('L-05', sill(950))).toEqual(['sill holds 950/1000 L']);
    expect(said('L-05', sill(951))).toEqual(['sill unknown 951/1000 L']);
    expect(said('L-05', sill(1000))).toEqual(['sill unknown 1000/1000 L']);
    expect(said('L-05', sill(1001))).toEqual(['sill not 1001/1000 L']);
  });
  it('takes the lowest window, and lets a second living room upstairs be', () => {
    const low = { ...window, edge: '0,6 h' as const, sill: 600 };
    expect(
      said('L-05', { storeys: [`LLLLLL\n`.repeat(6)], openings: [{ ...window, sill: 1300 }, low] }),
    ).toEqual(['sill holds 600/1000 L']);
    const upstairs = { ...window, storey: 1, sill: 1300 };
    expect(
      said('L-05', {
        storeys: [`LLLLLL\n`.repeat(6), `MMMMMM\n`.repeat(6)],
        kinds: { M: 'living' },
        openings: [upstairs],
      }),
    ).toEqual([]);
  });
  it('is silent before there is a window: L-04 speaks of that', () => {
    expect(said('L-05', { storeys: [`LLLLLL\n`.repeat(6)] })).toEqual([]);
  });
});

describe('L-08 windows and outer doors as a share of BRA', () => {
  it('holds to a quarter', () => {
    // 2.4 × 2.4 m: 5.76 m², a quarter is 1.44.
    const home = (height: number): Picture => ({
      storeys: [`LLLLLLLL\n`.repeat(8)],
      openings: [{ ...window, height }],
    });
    expect(said('L-08', home(1200))).toEqual(['share holds 0.25/0.25']);
    expect(said('L-08', home(1210))).toEqual(['share not 0.25/0.25']);
    expect(said('L-08', { storeys: [`LL\nLL`] })).toEqual([]);
  });
});
