import { describe, expect, it } from 'vitest';
import type { Picture } from '../../picture.ts';
import { lines, shellOf } from '../../picture.ts';
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
  it('holds from the millimetre of window that gives it', () => {
    // 1.4 m² of glass by 0.72 × 1.2 m is 1.6204 m of window.
    expect(said('L-01', room(1621))).toEqual(['glass holds 1.4/1.4 A']);
    expect(said('L-01', room(1620))).toEqual(['glass not 1.4/1.4 A']);
  });
  it('holds with exactly the glass it wants, and where that is left of more', () => {
    // 2.4 × 1.8 m want 0.504 m²: the glass of a window of 0.7 × 1.0 m.
    const exactly: Picture = {
      storeys: [`AAAAAAAA\n`.repeat(6)],
      openings: [{ ...window, width: 700, height: 1000 }],
    };
    expect(said('L-01', exactly)).toEqual(['glass holds 0.5/0.5 A']);
    const storeys = shellOf(exactly).storeys.map((s) => ({
      ...s,
      facades: s.facades.map((f) => (f.side === 'left' ? { ...f, ground: 901 } : f)),
    }));
    const buried = { ...window, edge: '0,1 v', width: 1100 } as const;
    const both = (height: number): Picture => ({
      ...exactly,
      openings: [{ ...exactly.openings![0]!, height }, buried],
      shell: { storeys },
    });
    expect(said('L-01', both(1000))).toEqual(['glass holds 1.45/0.5 A']);
    expect(said('L-01', both(999))).toEqual(['well unknown 1.45/0.5 A']);
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
    const smaller = openings.map((o) => ({ ...o, width: 600 }));
    expect(said('L-01', { storeys: [rooms], openings: smaller, edges: [open] })).toEqual([
      'together not 0.52/0.76 KL',
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
  it('adds what reaches out over the windows, in the width of the room', () => {
    // A storey above that reaches 1 m further than the room of 3 × 4 m: 15 m² want 1.75 m² of glass.
    const over = (columns: number): Picture => ({
      cell: 500,
      storeys: [
        `------\n------\n${'AAAAAA\n'.repeat(8)}`,
        `${'C'.repeat(columns)}${'-'.repeat(6 - columns)}\n`.repeat(10),
      ],
      openings: [{ ...window, edge: '0,2 h', width: 2000 }],
    });
    expect(said('L-01', over(6))[0]).toBe('glass not 1.73/1.75 A');
    expect(said('L-01', over(3))[0]).toBe('glass holds 1.73/1.58 A');
  });
  it('does not count glass before a wing of the home, and cannot tell when the rest is not enough', () => {
    // Two arms of a U, 3 m apart: the wing is 2.8 m high, and 1.3 m over the middle of the window.
    const arms = (between: number, height = 1200): Picture => ({
      cell: 100,
      storeys: [
        lines(
          `${`${'A'.repeat(30)}${'-'.repeat(between)}${'C'.repeat(30)}\n`.repeat(30)}${'H'.repeat(60 + between)}\n`,
        ).join('\n'),
      ],
      shell: {
        storeys: shellOf({ storeys: [`${'A'.repeat(60 + between)}\n`.repeat(31)], cell: 100 }).storeys.map(
          (s) => ({
            ...s,
            facades: [{ side: 'right', from: 0, to: 4000, windows: true, doors: false, ground: 0 }],
          }),
        ),
      },
      openings: [{ ...window, edge: '30,5 v', width: 2000, height }],
    });
    const bedroom = (picture: Picture) => said('L-01', picture).find((text) => text.endsWith('A'));
    // Outer walls of 0.35 m stand on both sides of the gap: 1.3 m of open air is 45°.
    const sky = (between: number) => said('L-03', arms(between)).find((text) => text.endsWith('A'));
    // Straight out at 45° it is free; what stands to the side is told for itself.
    expect(sky(20)).toMatch(/^beside unknown/);
    expect(sky(19)).toBe('wing unknown 47.29/45 A');
    expect(bedroom(arms(20))).toMatch(/^glass holds/);
    expect(bedroom(arms(19))).toMatch(/^wing unknown/);
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

describe('L-03 open sky', () => {
  const angles = (picture: Picture): string[] => said('L-03', picture);
  it('cannot tell of what stands around', () => {
    expect(angles({ storeys: [`LLLLLL\n`.repeat(6)], openings: [window] })).toEqual([
      'around unknown 0/45 L',
    ]);
    expect(angles({ storeys: [`LLLLLL\n`.repeat(6)] })).toEqual([]);
    expect(angles({ storeys: [`BBBBBB\n`.repeat(6)], openings: [window] })).toEqual([]);
  });
  it('tells of a wing of the home beside a window, as high as its storeys', () => {
    // An L: the window looks down the sheet, the wing stands to its right and is 0.35 m of wall nearer than its floor.
    const wing = (offset: number, storeys = 1): Picture => ({
      cell: 500,
      storeys: Array.from({ length: storeys }, (_, i) =>
        lines(`${'LLLLLLLLLL\n'.repeat(4)}${'------LLLL\n'.repeat(4)}`)
          .join('\n')
          .replaceAll('L', i === 0 ? 'L' : 'C'),
      ),
      openings: [{ ...window, edge: '0,4 h', offset, width: 500 }],
    });
    // 2.8 m high, 1.3 m over the middle of the window. Its near end is 3.0 − 0.35 − 0.5 − offset away.
    expect(angles(wing(0))).toEqual(['around unknown 31.16/45 L']);
    expect(angles(wing(0, 2))).toEqual(['beside unknown 62.33/45 L']);
    // At 45° it leaves the sky free, 10 mm nearer it does not.
    expect(angles(wing(850))).toEqual(['around unknown 45/45 L']);
    expect(angles(wing(860))).toEqual(['beside unknown 45.22/45 L']);
  });
});
