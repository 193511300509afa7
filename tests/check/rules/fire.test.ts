import { describe, expect, it } from 'vitest';
import type { Facade } from '../../../src/model/shell.ts';
import type { Picture } from '../../picture.ts';
import { lines, shellOf } from '../../picture.ts';
import { findingsOf, said } from '../said.ts';

const square = (letter: string) => `${letter.repeat(8)}\n`.repeat(8);
const storeys = (n: number) => Array.from({ length: n }, (_, i) => square('HCDEF'[i]!));
const front = { edge: '0,0 h', width: 900 } as const;
const window = { kind: 'window', edge: '2,0 h', width: 900 } as const;
/** On the party line, which is the right side of the sheet: the drawing keeps it, and it has lost its wall. */
const through = { edge: '8,2 v', width: 600 } as const;

describe('F-01 a fire cell of its own', () => {
  it('has nothing that opens to the neighbour on any storey', () => {
    expect(said('F-01', { storeys: storeys(2), openings: [front, window] })).toEqual(['cell holds 0/0']);
    expect(said('F-01', { storeys: storeys(2), openings: [front, through] })).toEqual(['cell not 1/0']);
    expect(said('F-01', { storeys: storeys(2), openings: [{ ...through, storey: 1 }] })).toEqual([
      'cell not 1/0',
    ]);
  });
});

describe('L-09 no window to the neighbour', () => {
  it('counts windows only', () => {
    expect(said('L-09', { storeys: storeys(1) })).toEqual([]);
    expect(said('L-09', { storeys: storeys(1), openings: [window, through] })).toEqual(['party holds 0/0']);
    expect(said('L-09', { storeys: storeys(1), openings: [{ ...through, kind: 'window' }] })).toEqual([
      'party not 1/0',
    ]);
  });
});

describe('F-02 fire class', () => {
  const of = (n: number, openings: Picture['openings'] = [front]) =>
    said('F-02', { storeys: storeys(n), openings });
  it('is 1 for two storeys, and for three with a door of its own to the ground', () => {
    expect(of(1)).toEqual(['first holds 1/–']);
    expect(of(2)).toEqual(['first holds 2/–']);
    expect(of(3)).toEqual(['by-door holds 3/–']);
    expect(of(3, [])).toEqual(['open unknown 3/–']);
  });
  it('is 2 to four storeys and 3 from five', () => {
    expect(of(4)).toEqual(['second holds 4/–']);
    expect(of(5)).toEqual(['third holds 5/–']);
  });
  it('cannot be told where the neighbour decides whether a third storey counts', () => {
    const stores = `SSHHHHHH\n`.repeat(8);
    const loft = `SS------\n`.repeat(8);
    expect(
      said('F-02', { storeys: [stores, square('C'), loft], kinds: { S: 'store' }, openings: [front] }),
    ).toEqual(['open unknown 2/–']);
  });
});

describe('F-04 the party wall', () => {
  it('stands on itself on every storey, and its eaves are not on the drawing', () => {
    expect(said('F-04', { storeys: storeys(2) })).toEqual(['levels holds 0/–', 'eaves unknown –/–']);
  });
  it('meets the eaves where it ends, however many storeys the shell has', () => {
    const eaves = (levels: readonly string[]) =>
      findingsOf({ storeys: levels }).find((f) => f.id === 'F-04' && f.about === 'eaves')!.where;
    expect(eaves([square('H'), square('-')]).map(({ storey }) => storey)).toEqual([0]);
    expect(eaves([square('H'), square('C')]).map(({ storey }) => storey)).toEqual([1]);
  });
  it('measures what hangs over nothing', () => {
    const short = `${'HHHHHHHH\n'.repeat(5)}${'HHHHHH--\n'.repeat(3)}`;
    expect(said('F-04', { storeys: [short, square('C')] })[0]).toBe('levels not 900/–');
    expect(said('F-04', { storeys: [square('H'), short.replaceAll('H', 'C')] })[0]).toBe('levels holds 0/–');
  });
});

describe('F-13 storeys open to each other', () => {
  const tall = (letter: string) => `${letter.repeat(8)}\n`.repeat(20);
  const stair = (storey: number) => ({ kind: 'straight', storey, x: 0, y: 2, turn: 0 }) as const;
  const of = (n: number, ...at: number[]) =>
    said('F-13', { storeys: Array.from({ length: n }, (_, i) => tall('HCDEF'[i]!)), stairs: at.map(stair) });
  it('are at most three, counted along the stairs', () => {
    expect(of(2)).toEqual([]);
    expect(of(2, 0)).toEqual(['levels holds 2/3']);
    expect(of(3, 0, 1)).toEqual(['levels holds 3/3']);
    expect(of(4, 0, 1, 2)).toEqual(['levels not 4/3']);
    expect(of(5, 0, 1, 3)).toEqual(['levels holds 3/3']);
  });
});

describe('F-14 and F-15 windows of two homes', () => {
  /** A home that leaves a strip along the party wall unbuilt, `strip` cells of 500 mm wide; windows may look at the neighbour or not. */
  const recess = (strip: number, openings: Picture['openings'], looks = true): Picture => {
    const rows =
      `${'A'.repeat(20)}\n`.repeat(4) + `${'A'.repeat(20 - strip)}${'-'.repeat(strip)}\n`.repeat(6);
    const picture: Picture = { cell: 500, storeys: [lines(rows).join('\n')], openings: openings ?? [] };
    const [storey] = shellOf(picture).storeys;
    const right: Facade = { side: 'right', from: 0, to: 5000, windows: looks, doors: false, ground: 0 };
    return { ...picture, shell: { storeys: [{ ...storey!, facades: [...storey!.facades, right] }] } };
  };

  it('are apart in a shell where none may look at the neighbour', () => {
    expect(said('F-14', recess(4, [window], false))).toEqual(['apart holds –/4000']);
    expect(said('F-15', recess(4, [window], false))).toEqual(['apart holds –/6000']);
    expect(said('F-14', { storeys: storeys(1) })).toEqual([]);
  });
  it('cannot be told nearer to the party line than they must be apart, and ask for more the nearer they are', () => {
    /** The same strip on squares of 100 mm. */
    const strip = (mm: number) => {
      const [wide, x] = [`${'A'.repeat(100)}\n`.repeat(20), 100 - mm / 100];
      const narrow = `${'A'.repeat(x)}${'-'.repeat(mm / 100)}\n`.repeat(30);
      const { shell } = recess(4, []);
      const picture: Picture = {
        cell: 100,
        storeys: [wide + narrow],
        openings: [{ ...window, edge: `${x},30 v` }],
      };
      const storeys = shellOf(picture).storeys.map((s) => ({ ...s, facades: shell!.storeys![0]!.facades }));
      return said('F-15', { ...picture, shell: { storeys } });
    };
    expect(strip(6000)).toEqual(['apart holds 6000/6000']);
    expect(strip(5900)).toEqual(['near unknown 5900/6000']);
    expect(strip(3000)).toEqual(['near unknown 3000/6000']);
    expect(strip(2900)).toEqual(['close unknown 2900/3000']);
  });
  it('in a corner count from the end that is nearest, and not where they look away', () => {
    const down = (x: number) => ({ ...window, edge: `${x},4 h`, width: 1000 }) as const;
    expect(said('F-14', recess(12, [down(10)]))).toEqual(['apart holds 4000/4000']);
    expect(said('F-14', recess(12, [down(11)]))).toEqual(['near unknown 3500/4000']);
    expect(said('F-14', recess(12, [{ ...down(10), offset: 1 }]))).toEqual(['near unknown 3999/4000']);
    expect(said('F-14', recess(12, [down(14)]))).toEqual(['near unknown 2000/4000']);
    expect(said('F-14', recess(12, [{ ...down(14), offset: 1 }]))).toEqual(['close unknown 1999/2000']);
    expect(said('F-14', recess(4, [{ ...window, edge: '0,2 v' }]))).toEqual(['apart holds –/4000']);
    expect(said('F-15', recess(12, [down(18)]))).toEqual(['apart holds –/6000']);
  });
});
