import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../../src/check/check-plan.ts';
import type { Rule } from '../../../src/check/finding.ts';
import type { Strip } from '../../../src/check/party-wall.ts';
import { FAMILY_RULES, RULES } from '../../../src/check/rules/index.ts';
import type { Picture } from '../../picture.ts';
import { planOf, shellOf } from '../../picture.ts';
import { findingsOf, kinds, programme, said } from '../said.ts';

const home = `EEEBBB
              EEEBBB
              EEEBBB
              LLLKKK
              LLLKKK
              LLLKKK`;
const front = { edge: '0,0 h', width: 900 } as const;
const toBath = { edge: '3,1 v', width: 600 } as const;
const toLiving = { edge: '0,3 h', width: 900 } as const;
const toKitchen = { edge: '3,4 v', width: 600 } as const;

describe('an empty home', () => {
  it('hears only what is to come', () => {
    expect(findingsOf({ storeys: ['......\n......'] }).map((f) => `${f.id} ${f.about} ${f.state}`)).toEqual([
      'P-03 to-come unknown',
    ]);
  });
});

describe('P-01 a room in one piece', () => {
  it('holds for all rooms at once', () => {
    expect(said('P-01', { storeys: [home] })).toEqual(['pieces holds 1/1 BEKL']);
  });
  it('counts the pieces of the one that is split', () => {
    expect(said('P-01', { storeys: [`ALA\nALA\nLLL\nAAL`] })).toEqual(['pieces not 3/1 A']);
  });
});

describe('P-02 the way in and out', () => {
  it('first asks for the front door, and for nothing behind it', () => {
    expect(said('P-02', { storeys: [home] })).toEqual(['way-in not 0/1']);
    expect(findingsOf({ storeys: [home] }).find((f) => f.id === 'P-02')?.where).toEqual([
      { storey: 0, rect: { x0: 0, y0: -100, x1: 900, y1: 100 } },
      { storey: 0, rect: { x0: 900, y0: -100, x1: 1800, y1: 100 } },
    ]);
  });

  it('holds when every room is reached', () => {
    const openings = [front, toBath, toLiving, toKitchen];
    expect(said('P-02', { storeys: [home], openings })).toEqual(['reached holds 4/4 BEKL']);
  });

  it('names the rooms without a door', () => {
    expect(said('P-02', { storeys: [home], openings: [front, toBath] })).toEqual(['reached not 2/4 KL']);
  });

  it('does not take a garden door for a way through the home', () => {
    const garden = { edge: '3,6 h', width: 900 } as const;
    expect(said('P-02', { storeys: [home], openings: [front, toBath, toLiving, garden] })).toEqual([
      'from-outside not 3/4 K',
    ]);
  });

  it('lets a store be reached from outside only, and its door is no front door', () => {
    const store = { B: 'store' } as const;
    const outer = { edge: '4,0 h', width: 600 } as const;
    expect(
      said('P-02', { storeys: [home], kinds: store, openings: [front, outer, toLiving, toKitchen] }),
    ).toEqual(['reached holds 4/4 BEKL']);
    expect(said('P-02', { storeys: [home], kinds: store, openings: [outer] })).toEqual(['way-in not 0/1']);
  });

  it('knows a door outside the entrance stretch is not the front door', () => {
    const shell = { entrance: { storey: 0, side: 'top', from: 900, to: 1800 } } as const;
    expect(said('P-02', { storeys: [home], shell, openings: [front] })).toEqual(['way-in not 0/1']);
    expect(said('P-02', { storeys: [home], shell, openings: [{ ...front, edge: '3,0 h' }] })).toEqual([
      'reached not 1/4 EKL',
    ]);
  });

  it('shows where the front door may stand, and no wall that only touches that', () => {
    // Two rooms meet where the entrance stretch ends.
    const shell = { entrance: { storey: 0, side: 'top', from: 0, to: 900 } } as const;
    const found = findingsOf({ storeys: [home], shell }).find((f) => f.id === 'P-02')!;
    expect(found.where.map(({ rect }) => [rect.x0, rect.x1])).toEqual([[0, 900]]);
  });

  it('asks for no stair to a storey where nothing is drawn yet', () => {
    const openings = [front, toBath, toLiving, toKitchen];
    expect(said('P-02', { storeys: [home, `......\n`.repeat(6)], openings })).toEqual([
      'reached holds 4/4 BEKL',
    ]);
  });

  it('asks for a stair to a storey with rooms, and lets the stair meet floor at both ends', () => {
    const upper = `CCCCCC\n`.repeat(6);
    const openings = [front, toBath, toLiving, toKitchen];
    expect(said('P-02', { storeys: [home, upper], openings })).toEqual(['storey not 0/1 C']);
    const tall = `EEEE\n`.repeat(15);
    const above = `CCCC\n`.repeat(15);
    const stair = { kind: 'straight', storey: 0, x: 0, turn: 0 } as const;
    expect(said('P-02', { storeys: [tall, above], openings: [front], stairs: [{ ...stair, y: 1 }] })).toEqual(
      ['reached holds 2/2 CE'],
    );
    expect(
      said('P-02', { storeys: [tall, above], openings: [front], stairs: [{ ...stair, y: 0 }] }),
    ).toContain('stair-end not 1/2');
  });
});

describe('P-03 one of each main function', () => {
  it('holds, and a bath has a toilet', () => {
    expect(said('P-03', { storeys: [`LLKK\nLLKK\nBBAA\nBBAA`] })).toEqual(['all holds 5/5 ABKL']);
  });
  it('names what is to come: a bath, also where there is a toilet alone, and no toilet besides', () => {
    expect(said('P-03', { storeys: [`LLKK\nLLKK`] })).toEqual(['bedroom not 0/1', 'bath not 0/1']);
    expect(said('P-03', { storeys: [`LLKK\nWWAA`] })).toEqual(['bath not 0/1']);
    expect(said('P-03', { storeys: [`AABB\nAABB`] })).toEqual(['living not 0/1', 'kitchen not 0/1']);
    expect(said('P-03', { storeys: [`....\n....`] })).toEqual(['to-come unknown 0/5']);
  });
});

describe('P-04 openings stand in walls', () => {
  it('is silent without openings, holds with them, and counts those that lost their wall', () => {
    expect(said('P-04', { storeys: [home] })).toEqual([]);
    expect(said('P-04', { storeys: [home], openings: [front] })).toEqual(['walls holds 0/0']);
    const lost = { edge: '1,1 v', width: 600 } as const;
    expect(said('P-04', { storeys: [home], openings: [front, lost] })).toEqual(['walls not 1/0']);
    expect(planOf({ storeys: [home], openings: [lost] }).openings[0]!.wall).toBeNull();
  });
});

describe('P-05 floor above nothing', () => {
  it('holds when there is floor below, and measures what reaches out', () => {
    expect(said('P-05', { storeys: [`AAAA\nAAAA`, `CCCC\nCCCC`] })).toEqual(['support holds 0/0']);
    expect(said('P-05', { storeys: [`AAAA\n----`, `CCCC\n--CC`] })).toEqual(['support not 0.18/0']);
    expect(said('P-05', { storeys: [`AAAA\nAAAA`] })).toEqual([]);
    // Nothing is built up there that would want anything.
    expect(said('P-05', { storeys: [`AAAA\nAAAA`, `----\n----`] })).toEqual([]);
  });
});

describe('P-06 smaller than usual', () => {
  const hall = (width: number) => ({ cell: 100, storeys: [`${`${'H'.repeat(width)}\n`}`.repeat(20)] });
  it('lays a square of the usual least side into the room', () => {
    expect(said('P-06', hall(9))).toEqual(['usual holds –/– H']);
    expect(said('P-06', hall(8))).toEqual(['side not 800/900 H']);
  });
  it('measures rooms with no wall between as one', () => {
    // 3.4 m of living room and 2 m of kitchen beside it, 4.2 m deep: 14.28 + 8.4 m² of net floor with no wall between.
    const home = (depth: number, wall: boolean): Picture => ({
      cell: 100,
      storeys: [`${'L'.repeat(34)}${'K'.repeat(20)}\n`.repeat(depth)],
      edges: [
        wall
          ? {}
          : Object.fromEntries(Array.from({ length: depth }, (_, y) => [`34,${y} v`, 'open' as const])),
      ],
    });
    expect(said('P-06', home(43, false))).toEqual(['usual holds –/– KL']);
    expect(said('P-06', home(42, false))).toEqual(['together not 22.68/23 LK']);
    expect(said('P-06', home(43, true))).toEqual(['area not 14.41/16 L']);
  });
  it('says the floor before the side, once a room, and leaves the store to the law', () => {
    const bedroom = (depth: number) => ({ cell: 100, storeys: [`${'A'.repeat(20)}\n`.repeat(depth)] });
    expect(said('P-06', bedroom(34))).toEqual(['area not 6.8/7 A']);
    expect(said('P-06', bedroom(35))).toEqual(['side not 2000/2100 A']);
    const wide = { cell: 100, storeys: [`${'A'.repeat(21)}\n`.repeat(35)] };
    expect(said('P-06', wide)).toEqual(['usual holds –/– A']);
    expect(said('P-06', { storeys: [`UUUU\n`.repeat(4)] })).toEqual(['usual holds –/– U']);
  });
});

/** Floors of storeys at these heights over the entrance, which is on the first. */
const floors = (storeys: readonly string[], ...heights: number[]): Picture => ({
  storeys,
  shell: { storeys: shellOf({ storeys }).storeys.map((s, i) => ({ ...s, floor: heights[i]! })) },
});

describe('A-01 the entrance storey', () => {
  const openings = [front];
  it('is that of the front door', () => {
    expect(said('A-01', { storeys: [home] })).toEqual(['door unknown 0/1']);
    expect(said('A-01', { storeys: [home], openings })).toEqual(['one holds –/–']);
  });
  it('counts floors within a step of 1.2 m as the same', () => {
    const two = [home, home];
    expect(said('A-01', { ...floors(two, 0, 1200), openings })).toEqual(['several holds 1200/–']);
    expect(said('A-01', { ...floors(two, 0, 1201), openings })).toEqual(['one holds 1201/–']);
    expect(said('A-01', { ...floors(two, 0, -1200), openings })).toEqual(['several holds 1200/–']);
  });
});

describe('A-02 all main functions on the entrance storey', () => {
  const window = { edge: '0,0 h', kind: 'window', width: 1200 } as const;
  it('waits until the home has them all', () => {
    expect(said('A-02', { storeys: [home] })).toEqual([]);
  });
  it('cannot tell what it brings when they are all down, and brings nothing when they are not', () => {
    expect(said('A-02', { storeys: [`LLKK\nLLKK\nBBAA\nBBAA`] })).toEqual(['all-down unknown 5/– ABKL']);
    expect(said('A-02', { storeys: [`LLKK\nLLBB`, `AAAA\nAAAA`] })).toEqual(['not-all holds 4/– BKL']);
  });
  it('looks at every floor that counts as the entrance storey', () => {
    const split = [`LLKK\nLLBB`, `AAAA\nAAAA`];
    expect(said('A-02', floors(split, 0, 1200))).toEqual(['all-down unknown 5/– ABKL']);
    expect(said('A-02', floors(split, 0, 1201))).toEqual(['not-all holds 4/– BKL']);
  });
  it('asks of a room with a window that may be a bedroom, from 6 m²', () => {
    const kinds = { O: 'own' } as const;
    const at = (rows: number): Picture => ({
      cell: 50,
      storeys: [
        `${`${'O'.repeat(40)}\n`.repeat(rows)}${`${'L'.repeat(20)}${'K'.repeat(20)}\n`.repeat(10)}${`${'B'.repeat(40)}\n`.repeat(10)}`,
        `${'A'.repeat(40)}\n`.repeat(rows + 20),
      ],
      kinds,
      openings: [window],
    });
    // 2.0 m wide, half a wall off its depth: 3.05 m gives 6.0 m², 3.0 m gives 5.9.
    expect(said('A-02', at(61))).toEqual(['perhaps unknown 4/– O']);
    expect(said('A-02', at(60))).toEqual(['not-all holds 4/– BKL']);
    expect(said('A-02', { ...at(61), openings: [] })).toEqual(['not-all holds 4/– BKL']);
  });
});

describe('A-03 main functions on any floor', () => {
  it('is said once some of them are elsewhere', () => {
    expect(said('A-03', { storeys: [home] })).toEqual([]);
    expect(said('A-03', { storeys: [`LLKK\nLLKK\nBBAA\nBBAA`] })).toEqual([]);
    expect(said('A-03', { storeys: [`LLKK\nLLBB`, `AAAA\nAAAA`] })).toEqual(['spread holds 4/– A']);
  });
});

describe('R-07 place for food and clothes', () => {
  const rooms = `KKKKKKAAAAAA\n`.repeat(10);
  const kitchen = [
    { kind: 'kitchen-240', x: 1200, y: 300 },
    { kind: 'fridge', x: 300, y: 2000 },
  ];
  it('is what is drawn, and cannot be told of what is not', () => {
    const wardrobe = { kind: 'wardrobe-100', x: 3000, y: 300 };
    expect(said('R-07', { storeys: [rooms], furniture: [...kitchen, wardrobe] })).toEqual([
      'food holds 2/2 K',
      'clothes holds 1/1 A',
    ]);
    expect(said('R-07', { storeys: [rooms], furniture: [kitchen[0]!] })).toEqual([
      'food unknown 1/2 K',
      'clothes unknown 0/1',
    ]);
  });
  it('wants the fridge in the kitchen, and speaks of no kitchen that is not there', () => {
    const furniture = [kitchen[0]!, { ...kitchen[1]!, x: 3000 }];
    expect(said('R-07', { storeys: [rooms], furniture })[0]).toBe('food unknown 1/2 K');
    expect(said('R-07', { storeys: [`AA\nAA`] })).toEqual(['clothes unknown 0/1']);
  });
  it('is law for clothes and pre-accepted for food', () => {
    const found = findingsOf({ storeys: [rooms] }).filter((f) => f.id === 'R-07');
    expect(found.map((f) => f.weight)).toEqual(['P', 'K']);
  });
});

describe('R-14 rooms with water together', () => {
  it('are side by side, over one another or at the wall of the pipes', () => {
    expect(said('R-14', { storeys: [`BBKKLL\nBBKKLL`] })).toEqual(['together holds 0/0 BK']);
    expect(said('R-14', { storeys: [`BBLLLL\nBBLLLL`, `WWCCCC\nWWCCCC`] })).toEqual([
      'together holds 0/0 BW',
    ]);
    expect(said('R-14', { storeys: [`LLLLBB\nLLLLBB`] })).toEqual(['together holds 0/0 B']);
    expect(said('R-14', { storeys: [`LLLL\nLLLL`] })).toEqual([]);
  });
  it('names those that lie alone', () => {
    expect(said('R-14', { storeys: [`BBLLKK\nBBLLKK`] })).toEqual(['apart not 1/0 B']);
    expect(said('R-14', { storeys: [`KKLLLL\nKKLLLL`, `CCBBCC\nCCBBCC`] })).toEqual(['apart not 2/0 BK']);
    const short = { wetWall: { from: { x: 1800, y: 0 }, to: { x: 1800, y: 300 } } };
    expect(said('R-14', { storeys: [`LLLLLL\nLLLLBB`], shell: short })).toEqual(['apart not 1/0 B']);
  });
  it('are not at that wall where they only meet its end', () => {
    const at = (from: readonly [number, number], to: readonly [number, number]) =>
      said('R-14', {
        storeys: [`LLLLLL\nLLBBLL`],
        shell: { wetWall: { from: { x: from[0], y: from[1] }, to: { x: to[0], y: to[1] } } },
      })[0]!.split(' ')[0];
    // The bath lies from 600 to 1200 along the wall below, and from 300 to 600 down the sheet.
    expect([at([0, 600], [600, 600]), at([0, 600], [601, 600])]).toEqual(['apart', 'together']);
    expect([at([1200, 600], [1800, 600]), at([1199, 600], [1800, 600])]).toEqual(['apart', 'together']);
    expect([at([1200, 600], [1200, 900]), at([1200, 599], [1200, 900])]).toEqual(['apart', 'together']);
    expect([at([1200, 0], [1200, 300]), at([1200, 0], [1200, 301])]).toEqual(['apart', 'together']);
  });
  it('are not over one another where only their corners are', () => {
    expect(said('R-14', { storeys: [`BBLLLL\nBBLLLL`, `CCWWCC\nCCWWCC`] })).toEqual(['apart not 2/0 BW']);
  });
});

describe('N-02 through the wall to the neighbour', () => {
  it('cannot tell what is on the other side of water, stairs and beds', () => {
    expect(said('N-02', { storeys: [`LLBB\nLLBB\nLLAA`] })).toEqual([
      'sound unknown 600/– B',
      'quiet unknown 300/– A',
    ]);
    expect(said('N-02', { storeys: [`BBLL\nAALL`] })).toEqual(['calm holds 0/–']);
  });
  describe('when the neighbour has shown their side', () => {
    const theirs = (
      ...storeys: readonly (readonly (readonly [number, number, 'sound' | 'quiet'])[])[]
    ): Strip => ({
      shell: { id: 'test', revision: 1 },
      side: 'B',
      stand: 'open',
      storeys: storeys.map((heard) => heard.map(([from, to, noise]) => ({ from, to, noise }))),
    });
    const told = (rules: readonly Rule[], strip?: Strip) =>
      checkPlan(planOf({ storeys: [`LLBB\nLLBB\nLLAA\nLLAA`] }), programme, kinds, rules, undefined, strip)
        .filter(({ id }) => id === 'N-02')
        .map((f) => [f.about, f.state, f.found, f.rooms.join('')].join(' ').trim());

    it('says how much of the wall has sleep on one side and sound on the other', () => {
      const loud = theirs([
        [0, 300, 'quiet'],
        [900, 1200, 'sound'],
      ]);
      expect(told(RULES, loud)).toEqual(['asleep not 300 A', 'heard not 300 B']);
      expect(told(FAMILY_RULES, loud)).toEqual(told(RULES, loud));
    });
    it('names no room that only begins where that ends', () => {
      expect(told(RULES, theirs([[0, 600, 'quiet']]))).toEqual(['heard not 600 B']);
      expect(told(RULES, theirs([[600, 1200, 'sound']]))).toEqual(['asleep not 600 A']);
    });
    it('holds where nobody sleeps against sound', () => {
      expect(
        told(
          FAMILY_RULES,
          theirs([
            [0, 600, 'sound'],
            [600, 1200, 'quiet'],
          ]),
        ),
      ).toEqual(['met holds 0']);
    });
    it('tells a family nothing before that', () => {
      expect(told(FAMILY_RULES)).toEqual([]);
    });
  });
  it('counts a stair along the wall', () => {
    const storeys = [`HHHHHHHH\n`.repeat(20), `CCCCHHHH\n`.repeat(20)];
    const stairs = [{ kind: 'straight', storey: 0, x: 4, y: 2, turn: 0 }] as const;
    expect(said('N-02', { storeys, stairs, kinds: { C: 'living' } })[0]).toMatch(/^sound unknown \d+/);
  });
});
