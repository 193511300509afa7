import { describe, expect, it } from 'vitest';
import type { Ceiling } from '../../../src/model/shell.ts';
import type { Picture } from '../../picture.ts';
import { lines, shellOf } from '../../picture.ts';
import { said } from '../said.ts';

/** One room of width × depth, in decimetres; no inner wall takes from it. */
const alone = (letter: string, width: number, depth: number): Picture => ({
  cell: 100,
  storeys: [`${letter.repeat(width)}\n`.repeat(depth)],
});

describe('R-08 the store', () => {
  const door = { edge: '0,0 h', width: 900 } as const;
  const large = (stores: string): Picture => ({
    cell: 100,
    storeys: [
      lines(stores)
        .map((row) => row + 'L'.repeat(100 - row.length))
        .join('\n') + `\n${'L'.repeat(100)}`.repeat(50),
    ],
  });
  const store = (width: number, depth: number) => `${'S'.repeat(width)}\n`.repeat(depth);

  it('holds at 5 m² with a door straight out, and cannot tell without one', () => {
    // 2.5 m wide between a façade and the middle of an inner wall: 2.45 × 2.05 = 5.02 m².
    const picture = large(store(25, 21));
    expect(said('R-08', { ...picture, openings: [door] })).toEqual(['store holds 5.02/5 S']);
    expect(said('R-08', picture)).toEqual(['way-in unknown 5.02/5 S']);
    expect(said('R-08', { ...large(store(25, 20)), openings: [door] })).toEqual(['small not 4.78/5 S']);
  });
  it('is large enough at 5 m² to the hundredth', () => {
    // Half a wall off each way: 2.5 × 2.0 m, and 2.45 × 2.0 m.
    const exactly = (width: number): Picture => ({
      cell: 50,
      storeys: [
        `${'S'.repeat(width)}${'L'.repeat(200 - width)}\n`.repeat(41) + `${'L'.repeat(200)}\n`.repeat(80),
      ],
      openings: [door],
    });
    expect(said('R-08', exactly(51))).toEqual(['store holds 5/5 S']);
    expect(said('R-08', exactly(50))).toEqual(['small not 4.9/5 S']);
    expect(said('R-08', { ...exactly(51), openings: [] })).toEqual(['way-in unknown 5/5 S']);
    expect(said('R-08', { ...exactly(50), openings: [] })).toEqual(['small not 4.9/5 S']);
  });
  it('adds two parts, not three', () => {
    const parts = (n: number) =>
      lines(`${'STU'.slice(0, n).replace(/./g, (c) => c.repeat(20))}\n`.repeat(14)).join('\n');
    const kinds = { S: 'store', T: 'store', U: 'store' } as const;
    // Each about 1.9 × 1.35 m.
    expect(said('R-08', { ...large(parts(2)), kinds })[0]).toMatch(/^way-in unknown 5\.\d+\/5 /);
    const three = lines(`${'STU'.replace(/./g, (c) => c.repeat(20))}\n`.repeat(12)).join('\n');
    expect(said('R-08', { ...large(three), kinds })[0]).toMatch(/^small not 4\.\d+\/5 /);
  });
  it('wants 2.5 m² in one part up to 50 m², and says so where there is none', () => {
    expect(said('R-08', { ...alone('S', 25, 10), openings: [door] })).toEqual(['store holds 2.5/2.5 S']);
    expect(said('R-08', { ...alone('S', 16, 16), openings: [door] })).toEqual(['store holds 2.56/2.5 S']);
    expect(said('R-08', { ...alone('S', 15, 16), openings: [door] })).toEqual(['small not 2.4/2.5 S']);
    expect(said('R-08', alone('L', 20, 20))).toEqual(['none not 0/2.5']);
    expect(said('R-08', alone('L', 100, 50))).toEqual(['none not 0/2.5']);
    expect(said('R-08', alone('L', 100, 51))).toEqual(['none not 0/5']);
  });
});

describe('R-09 and R-10 doors', () => {
  const rooms = `EEEELLLL\nEEEELLLL\nEEEELLLL\nEEEELLLL`;
  const front = (width: number) => ({ edge: '0,0 h', width }) as const;
  const inner = (width: number) => ({ edge: '4,0 v', width }) as const;
  it('take the clear width: a 10M door out, a 9M door inside', () => {
    expect(said('R-09', { storeys: [rooms], openings: [front(1000)] })).toEqual(['width holds 860/860 E']);
    expect(said('R-09', { storeys: [rooms], openings: [front(990)] })).toEqual(['width not 850/860 E']);
    expect(said('R-10', { storeys: [rooms], openings: [inner(900)] })).toEqual(['width holds 760/760 EL']);
    expect(said('R-10', { storeys: [rooms], openings: [inner(890)] })).toEqual(['width not 750/760 EL']);
  });
  it('say nothing where there is no door, and a wide opening is none', () => {
    expect(said('R-09', { storeys: [rooms] })).toEqual([]);
    expect(said('R-10', { storeys: [rooms], openings: [{ ...inner(600), kind: 'opening' }] })).toEqual([]);
  });
});

describe('R-01 and R-02 clear height', () => {
  const under = (ceiling: Ceiling, picture = `AAABBB\nAAABBB\nAAABBB\nAAABBB`): Picture => {
    const shell = shellOf({ storeys: [picture] });
    return { storeys: [picture], shell: { storeys: [{ ...shell.storeys[0]!, ceiling }] } };
  };
  it('are 2.4 m in a room to live in and 2.2 m in others', () => {
    expect(said('R-01', under({ clear: 2400 }))).toEqual(['height holds 2400/2400 A']);
    expect(said('R-01', under({ clear: 2390 }))).toEqual(['height not 2390/2400 A']);
    expect(said('R-02', under({ clear: 2200 }))).toEqual(['height holds 2200/2200 B']);
    expect(said('R-02', under({ clear: 2190 }))).toEqual(['height not 2190/2200 B']);
  });
  it('show the share under a slope and cannot tell', () => {
    const slope: Ceiling = {
      along: 'y',
      profile: [
        [0, 1800],
        [1200, 3000],
      ],
    };
    expect(said('R-01', under(slope))).toEqual(['slope unknown 0.5/– A']);
    expect(said('R-02', under(slope))).toEqual(['slope unknown 0.67/– B']);
  });
  it('are high enough in part where the highest of it is just that', () => {
    // Up to so much under the ridge, flat over the second half.
    const upTo = (top: number): Ceiling => ({
      along: 'y',
      profile: [
        [0, 1800],
        [600, top],
        [1200, top],
      ],
    });
    expect(said('R-01', under(upTo(2400)))).toEqual(['slope unknown 0.5/– A']);
    expect(said('R-01', under(upTo(2399)))).toEqual(['height not 2399/2400 A']);
  });
});

describe('R-12 the way through a hallway', () => {
  const hall = (width: number) => `${'H'.repeat(width)}${'A'.repeat(20)}\n`.repeat(40);
  const ways = { top: { edge: '0,0 h', width: 600 }, side: { edge: '9,30 v', width: 900 } } as const;
  const through = (width: number, furniture: Picture['furniture'] = []) =>
    said('R-12', {
      cell: 100,
      storeys: [hall(width)],
      openings: [ways.top, { ...ways.side, edge: `${width},30 v` }],
      furniture,
    });
  it('is 0.9 m between walls', () => {
    // Less half a wall on one side.
    expect(through(10)).toEqual(['way holds –/900 H']);
    expect(through(9)).toEqual(['way not 850/900 H']);
  });
  it('is measured past what stands there', () => {
    const shelf = (x: number) => [{ kind: 'shelf', x: x + 175, y: 2000, turn: 1 }] as const;
    // 1.85 m less 0.35 m and what is left behind the shelf.
    expect(through(19, shelf(600))).toEqual(['way holds –/900 H']);
    expect(through(19, shelf(605))).toEqual(['way not 890/900 H']);
  });
  it('leads from somewhere to somewhere', () => {
    expect(said('R-12', { cell: 100, storeys: [hall(8)], openings: [ways.top] })).toEqual([]);
  });
});
