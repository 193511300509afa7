import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../../src/check/check-plan.ts';
import { turnInBath } from '../../../src/check/rules/bath.ts';
import type { Picture } from '../../picture.ts';
import { planOf } from '../../picture.ts';
import { findingsOf, kinds, programme, said } from '../said.ts';

type Pieces = NonNullable<Picture['furniture']>;
type Doors = NonNullable<Picture['openings']>;

/** One bath of width × depth, in decimetres; no inner wall takes from it. */
const bath = (width: number, depth: number, furniture: Pieces = [], openings: Doors = []): Picture => ({
  cell: 100,
  storeys: [`${'B'.repeat(width)}\n`.repeat(depth)],
  furniture,
  openings,
});
/** 0.4 × 0.7 m, its back to the wall above and its left side so far from the other wall. */
const toilet = (left: number) => ({ kind: 'toilet', x: left + 200, y: 350 });

describe('R-04 turning space in a bath without fixtures', () => {
  it('holds with room for a proven template, either way', () => {
    expect(said('R-04', bath(21, 22))).toEqual(['turn holds 2100/1500 B']);
    expect(said('R-04', bath(22, 21))).toEqual(['turn holds 2100/1500 B']);
    expect(said('R-04', bath(15, 30))).toEqual(['turn holds 1500/1500 B']);
  });
  it('cannot tell between: the fixtures decide', () => {
    expect(said('R-04', bath(20, 22))).toEqual(['turn unknown 2000/1500 B']);
    expect(said('R-04', bath(21, 21))).toEqual(['turn unknown 2100/1500 B']);
    expect(said('R-04', bath(15, 29))).toEqual(['turn unknown 1500/1500 B']);
    expect(said('R-04', bath(14, 30))).toEqual(['turn unknown 1300/1300 B']);
    expect(said('R-04', bath(13, 18))).toEqual(['turn unknown 1300/1300 B']);
  });
  it('is measured to the millimetre', () => {
    /** A bath whose last line of the grid is a millimetre nearer, one way. */
    const nearer = (width: number, depth: number, way: 'xs' | 'ys'): string => {
      const count = way === 'xs' ? width : depth;
      const lines = Array.from({ length: count + 1 }, (_, i) => i * 100 - (i === count ? 1 : 0));
      return said('R-04', { ...bath(width, depth), shell: { [way]: lines } })[0]!.split(' ')[1]!;
    };
    expect([nearer(21, 22, 'xs'), nearer(21, 22, 'ys')]).toEqual(['unknown', 'unknown']);
    expect([nearer(15, 30, 'xs'), nearer(15, 30, 'ys')]).toEqual(['unknown', 'unknown']);
    expect([nearer(13, 18, 'xs'), nearer(13, 18, 'ys')]).toEqual(['not', 'not']);
  });
  it('does not when neither circle nor rectangle fits the bare room', () => {
    expect(said('R-04', bath(13, 17))).toEqual(['turn not 1300/1500 B']);
    expect(said('R-04', bath(12, 30))).toEqual(['turn not 1200/1500 B']);
  });
  it('lays the circle across the corner of an L', () => {
    const l = (leg: number) =>
      `${'B'.repeat(16)}\n`.repeat(leg) + `${'B'.repeat(leg)}${'#'.repeat(16 - leg)}\n`.repeat(16 - leg);
    expect(said('R-04', { cell: 100, storeys: [l(13)] })).toEqual(['turn unknown 1520/1500 B']);
    expect(said('R-04', { cell: 100, storeys: [l(12)] })).toEqual(['turn not 1400/1500 B']);
  });
  it('asks for a door that opens out: a leaf takes floor', () => {
    const door = { edge: '0,22 h', width: 900 } as const;
    expect(said('R-04', bath(21, 22, [], [{ ...door, swing: 1 }]))).toEqual(['turn holds 2100/1500 B']);
    expect(said('R-04', bath(21, 22, [], [{ ...door, swing: -1 }]))[0]).toMatch(/^turn unknown /);
  });
  it('asks one bath only', () => {
    const two = `${'B'.repeat(12)}${'C'.repeat(22)}\n`.repeat(25);
    const baths = { cell: 100, storeys: [two], kinds: { C: 'bath' } } as const;
    expect(said('R-04', baths)).toEqual(['turn holds 2150/1500 C']);
    expect(said('R-04', { storeys: ['LLL\nLLL'] })).toEqual([]);
  });
});

describe('R-04 turning space in front of a toilet', () => {
  it('is a circle of 1.5 m to the millimetre', () => {
    // 0.7 m of toilet and 1.5 m before it, in a bath too narrow for the rectangle.
    expect(said('R-04', bath(15, 22, [toilet(550)]))).toEqual(['turn holds 1500/1500 B']);
    const off = { ...toilet(550), y: 351 };
    expect(said('R-04', bath(15, 22, [off]))).toEqual(['turn not 1490/1500 B']);
  });
  it('is the rectangle of 1.3 × 1.8 m as well', () => {
    expect(said('R-04', bath(18, 20, [toilet(200)]))).toEqual(['turn holds 1300/1300 B']);
    expect(said('R-04', bath(18, 20, [{ ...toilet(200), y: 351 }]))).toEqual(['turn not 1460/1500 B']);
  });
  it('reaches under what is free to 0.67 m, and rolls into the shower, but not under a washing machine', () => {
    const below = (kind: string) => said('R-04', bath(15, 22, [toilet(550), { kind, x: 1200, y: 1900 }]));
    expect(below('washbasin')).toEqual(['turn holds 1500/1500 B']);
    expect(below('shower')).toEqual(['turn holds 1500/1500 B']);
    expect(below('washer')[0]).toMatch(/^turn not /);
  });
  it('does not reach under what is free to less', () => {
    const basin = { ...kinds.furniture.washbasin!, under: 669 };
    const lower = { ...kinds, furniture: { ...kinds.furniture, washbasin: basin } };
    const picture = bath(15, 22, [toilet(550), { kind: 'washbasin', x: 1200, y: 1900 }]);
    const found = checkPlan(planOf(picture), programme, lower, [turnInBath]);
    expect(found.map((f) => `${f.about} ${f.state}`)).toEqual(['turn not']);
  });
  it('is clear of the leaf of a door', () => {
    const door = { edge: '0,22 h', width: 900 } as const;
    const turn = (swing: 1 | -1) => said('R-04', bath(15, 22, [toilet(550)], [{ ...door, swing }]));
    expect(turn(1)).toEqual(['turn holds 1500/1500 B']);
    expect(turn(-1)[0]).toMatch(/^turn not /);
  });
  it('cannot tell when it is there but not before the toilet', () => {
    // The toilet looks into a nook, and the space is round the corner.
    const nook = `${'B'.repeat(10)}${'#'.repeat(20)}\n`.repeat(20) + `${'B'.repeat(30)}\n`.repeat(15);
    expect(said('R-04', { cell: 100, storeys: [nook], furniture: [toilet(200)] })[0]).toMatch(
      /^aside unknown /,
    );
  });
});

describe('R-05 free floor beside the toilet', () => {
  it('is 0.9 m on one side and 0.2 m on the other', () => {
    expect(said('R-05', bath(15, 22, [toilet(200)]))).toEqual(['side holds 900/900 B']);
    expect(said('R-05', bath(15, 22, [toilet(900)]))).toEqual(['side holds 900/900 B']);
    expect(said('R-05', bath(15, 22, [toilet(201)]))).toEqual(['side not 899/900 B']);
    expect(said('R-05', bath(16, 22, [toilet(199)]))).toEqual(['other not 199/200 B']);
  });
  it('may be the shower, and is not under a basin', () => {
    const beside = (kind: string) => said('R-05', bath(18, 22, [toilet(200), { kind, x: 1050, y: 450 }]));
    expect(beside('shower')).toEqual(['side holds 900/900 B']);
    expect(beside('washbasin')).toEqual(['side not 200/900 B']);
  });
  it('counts from the sides of a toilet that is turned', () => {
    const turned = { kind: 'toilet', x: 350, y: 400, turn: 3 } as const;
    expect(said('R-05', bath(22, 15, [turned]))).toEqual(['side holds 900/900 B']);
    expect(said('R-05', bath(22, 15, [{ ...turned, y: 401 }]))).toEqual(['side not 899/900 B']);
  });
  it('has a way of 0.9 m to it from the door', () => {
    const door = { edge: '6,30 h', width: 900 } as const;
    const past = (gap: number) =>
      said('R-05', bath(15, 30, [toilet(200), { kind: 'bathtub', x: 1500 - gap - 850, y: 1900 }], [door]));
    expect(past(900)).toEqual(['side holds 900/900 B']);
    expect(past(890)).toEqual(['way not 890/900 B']);
  });
  it('is on the side one comes to, where both have room enough', () => {
    // 1.2 m on each side of the toilet, and a bathtub across the way to one of them.
    const door = { edge: '10,30 h', width: 900 } as const;
    const across = (x: number) =>
      findingsOf(bath(28, 30, [toilet(1200), { kind: 'bathtub', x, y: 1150 }], [door])).find(
        ({ id }) => id === 'R-05',
      )!;
    for (const [x, side] of [
      [850, [1600, 2500]],
      [1950, [300, 1200]],
    ] as const) {
      const { about, state, found, where } = across(x);
      expect([about, state, found]).toEqual(['side', 'holds', 900]);
      expect([where[0]!.rect.x0, where[0]!.rect.x1]).toEqual(side);
    }
  });
  it('without a toilet rests on the templates, or on what cannot have room', () => {
    expect(said('R-05', bath(21, 22))).toEqual(['side holds –/900 B']);
    expect(said('R-05', bath(15, 20))).toEqual(['side unknown –/900 B']);
    expect(said('R-05', bath(14, 14))).toEqual(['side not –/900 B']);
  });
});

describe('R-06 the way to the shower', () => {
  const door = { edge: '6,30 h', width: 900 } as const;
  it('is 0.9 m wide', () => {
    const shower = { kind: 'shower', x: 1050, y: 450 } as const;
    const past = (gap: number) =>
      said('R-06', bath(15, 30, [shower, { kind: 'bathtub', x: 1500 - gap - 850, y: 1900 }], [door]));
    expect(past(900)).toEqual(['way holds 900/900 B']);
    expect(past(890)).toEqual(['way not 890/900 B']);
  });
  it('cannot be told before a shower is drawn, unless a template has room or nothing has', () => {
    expect(said('R-06', bath(21, 22))).toEqual(['way holds –/900 B']);
    expect(said('R-06', bath(21, 22, [{ kind: 'bathtub', x: 850, y: 350 }]))).toEqual([
      'way unknown –/900 B',
    ]);
    expect(said('R-06', bath(8, 30))).toEqual(['way not –/900 B']);
    expect(said('R-06', bath(9, 30))).toEqual(['way unknown –/900 B']);
  });
});

describe('the one bath', () => {
  it('is the same in all three rules: the one that comes nearest', () => {
    // The large bath has no room beside its toilet; the small one has all.
    const two = `${'B'.repeat(30)}${'C'.repeat(22)}\n`.repeat(25);
    const furniture = [toilet(0), { kind: 'washer', x: 700, y: 300 }, { kind: 'toilet', x: 3450, y: 350 }];
    const rooms = { cell: 100, storeys: [two], kinds: { C: 'bath' }, furniture } as const;
    expect([said('R-04', rooms), said('R-05', rooms)].flat()).toEqual([
      'turn holds 1970/1500 C',
      'side holds 900/900 C',
    ]);
  });
});
