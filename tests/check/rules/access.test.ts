import { describe, expect, it } from 'vitest';
import type { Picture } from '../../picture.ts';
import { findingsOf, said } from '../said.ts';

type Doors = NonNullable<Picture['openings']>;
type Pieces = NonNullable<Picture['furniture']>;

/**
 * All on one storey, so that it must be accessible. Rows of the picture are 100 mm:
 *
 *     ┌───↑──┬──────┬────┐
 *     │ E    ← B    │ S  │   2.5 m
 *     ├──↓───┴──────┴─↑──┤
 *     │ L                │   4.0 m
 *     ├──↓─────────↓─────┤
 *     │ K      │ A       │   3.0 m
 *     └────────┴─────────┘   8.0 m wide
 */
const down = (entry = 30, store = 20) =>
  [
    `${'E'.repeat(entry)}${'B'.repeat(80 - entry - store)}${'S'.repeat(store)}\n`.repeat(25),
    `${'L'.repeat(80)}\n`.repeat(40),
    `${'K'.repeat(40)}${'A'.repeat(40)}\n`.repeat(30),
  ].join('');

const front = { edge: '10,0 h', width: 1000, swing: -1 } as const;
const doors = {
  front,
  toBath: { edge: '30,8 v', width: 1000, swing: -1 },
  toLiving: { edge: '10,25 h', width: 1000 },
  toStore: { edge: '65,25 h', width: 1000, swing: -1 },
  toKitchen: { edge: '10,65 h', width: 1000 },
  toBedroom: { edge: '46,65 h', width: 1000 },
} as const satisfies Record<string, Doors[number]>;
const windows: Doors = [
  { edge: '0,40 v', kind: 'window' },
  { edge: '20,95 h', kind: 'window' },
  { edge: '60,95 h', kind: 'window' },
];
const pieces = {
  wardrobeByDoor: { kind: 'wardrobe-100', x: 300, y: 700, turn: 3 },
  sofa: { kind: 'sofa-3', x: 7550, y: 4700, turn: 1 },
  table: { kind: 'coffee-table', x: 6400, y: 4700, turn: 1 },
  tv: { kind: 'tv', x: 4500, y: 2750, turn: 0 },
  bench: { kind: 'kitchen-240', x: 300, y: 8000, turn: 3 },
  fridge: { kind: 'fridge', x: 3650, y: 9100, turn: 1 },
  bed: { kind: 'bed-90', x: 7000, y: 7100, turn: 1 },
  wardrobe: { kind: 'wardrobe-100', x: 4350, y: 9000, turn: 3 },
  desk: { kind: 'desk', x: 7400, y: 9200, turn: 2 },
} as const satisfies Record<string, Pieces[number]>;

type Change = {
  readonly storey?: string;
  readonly upper?: string;
  readonly doors?: Partial<Record<keyof typeof doors, Doors[number] | null>>;
  readonly more?: Doors;
  readonly pieces?: Partial<Record<keyof typeof pieces, Pieces[number] | null>> | null;
  readonly also?: Pieces;
};
const home = (c: Change = {}): Picture => ({
  cell: 100,
  storeys: c.upper ? [c.storey ?? down(), c.upper] : [c.storey ?? down()],
  openings: [
    ...Object.values({ ...doors, ...c.doors }).flatMap((d) => d ?? []),
    ...windows,
    ...(c.more ?? []),
  ],
  furniture: [
    ...(c.pieces === null ? [] : Object.values({ ...pieces, ...c.pieces }).flatMap((p) => p ?? [])),
    ...(c.also ?? []),
  ],
});

describe('rules of an accessible storey', () => {
  const access = (picture: Picture) =>
    [...new Set(findingsOf(picture).map((f) => f.id))].filter((id) => /^A-(07|08|09|10|11|12)$/.test(id));
  it('speak when every main function is there, and are silent when not', () => {
    expect(access(home())).toEqual(['A-07', 'A-08', 'A-09', 'A-10', 'A-11', 'A-12']);
    const bedUp = { storey: down().replaceAll('A', 'K'), upper: down().replace(/./g, 'A') };
    expect(access(home(bedUp))).toEqual([]);
  });
});

describe('A-07 the ground outside the front door', () => {
  it('is not on the drawing', () => {
    expect(said('A-07', home())).toEqual(['ground unknown –/1500']);
    const spot = findingsOf(home()).find((f) => f.id === 'A-07')!.where[0]!.rect;
    expect([spot.x1 - spot.x0, spot.y1 - spot.y0]).toEqual([1500, 1500]);
    // Clear of the leaf, which swings out over 1 m.
    expect(spot.y1 <= -350 - 990 || spot.x0 >= 1990 || spot.x1 <= 1010).toBe(true);
  });
  it('does not hold where the walls of the house leave less than 1.5 m', () => {
    // The door stands in the back of a recess between two wings; outer walls are 0.35 m.
    const recess = (width: number) => {
      const wings = `${'M'.repeat(9)}${'#'.repeat(width)}${'N'.repeat(71 - width)}\n`.repeat(20);
      const inwards = { ...front, edge: '10,20 h', swing: 1 } as const;
      return { storeys: [wings + down()], openings: [inwards], cell: 100 };
    };
    expect(said('A-07', recess(22))).toEqual(['ground unknown –/1500']);
    expect(said('A-07', recess(21))).toEqual(['walls not –/1500']);
  });
});

describe('A-08 the entrance', () => {
  it('has space to turn and a way through, once its wardrobe is drawn', () => {
    expect(said('A-08', home())[0]).toMatch(/^turn holds \d+\/1500 E$/);
    expect(said('A-08', home())[1]).toBe('way holds 900/900 E');
    const bare = said('A-08', home({ pieces: { wardrobeByDoor: null } }));
    expect(bare.map((text) => text.replace(/\d+\//, ''))).toEqual([
      'turn unknown 1500 E',
      'way unknown 900 E',
    ]);
  });
  it('tells law and pre-accepted size apart', () => {
    const found = findingsOf(home()).filter((f) => f.id === 'A-08');
    expect(found.map((f) => f.weight)).toEqual(['P', 'K']);
  });
  it('turns clear of the swings of doors: on a square of 1.5 m, no leaf may open in', () => {
    const narrow = (swing: 1 | -1) =>
      home({
        storey: down(15),
        doors: {
          front: { ...front, edge: '2,0 h' },
          toBath: { edge: '15,14 v', width: 1000, swing },
          toLiving: { edge: '3,25 h', width: 1000 },
        },
        pieces: { wardrobeByDoor: null },
      });
    // 1.5 m less half a wall, so the rectangle of 1.3 × 1.8 m decides.
    expect(said('A-08', narrow(1))[0]).toBe('turn unknown 1300/1300 E');
    expect(said('A-08', narrow(-1))[0]).toMatch(/^turn not \d+\/1500 E$/);
  });
  it('tells furniture in the way from a room too tight', () => {
    const inTheMiddle = { kind: 'wardrobe-200', x: 1500, y: 1500 } as const;
    expect(said('A-08', home({ also: [inTheMiddle] }))).toEqual([
      expect.stringMatching(/^turn-pieces not \d+\/1500 E$/),
      expect.stringMatching(/^way-pieces not \d+\/900 E$/),
    ]);
  });
  it('wants 0.9 m from door to door', () => {
    // Between a wardrobe that begins at x and the inner wall at 2950.
    const past = (x: number) =>
      said(
        'A-08',
        home({
          also: [{ kind: 'wardrobe-200', x: x - 1000, y: 2150 }],
          doors: { toLiving: { edge: '19,25 h', width: 1000 }, toBath: { ...doors.toBath, swing: 1 } },
        }),
      )[1];
    expect(past(2050)).toBe('way holds 900/900 E');
    expect(past(2060)).toBe('way-pieces not 890/900 E');
  });
});

describe('A-09 space to turn in the rooms', () => {
  const turns = (c: Change) => said('A-09', home(c)).map((text) => text.replace(/\d+\//, ''));
  it('holds in furnished rooms and cannot be told of bare ones', () => {
    expect(turns({})).toEqual(['turn holds 1500 AKL']);
    expect(turns({ pieces: null })).toEqual(['turn unknown 1500 AKL']);
    expect(turns({ pieces: { desk: null } })).toEqual(['turn unknown 1500 A', 'turn holds 1500 KL']);
  });
  it('tells furniture in the way from a room too tight', () => {
    const bed = { kind: 'bed-180', x: 5500, y: 8000 } as const;
    expect(turns({ also: [bed] })).toEqual(['turn-pieces not 1500 A', 'turn holds 1500 KL']);
    const corridor = down().replaceAll(/K{40}A{40}/g, `${'K'.repeat(67)}${'A'.repeat(13)}`);
    const door = { edge: '68,65 h', width: 1000, swing: -1 } as const;
    expect(turns({ storey: corridor, pieces: null, doors: { toBedroom: door } })).toEqual([
      'turn not 1500 A',
      'turn unknown 1500 KL',
    ]);
  });
  it('is not measured round a wheelchair or a pram that stands there', () => {
    const chairs = [4700, 5500, 6300, 7100].map((x) => ({ kind: 'wheelchair', x, y: 8200 }));
    expect(turns({ also: chairs })).toEqual(['turn holds 1500 AKL']);
  });
});

describe('A-08 and A-09', () => {
  /** All on one storey as above, in squares of 50 mm: an entrance, or a bedroom at the foot of it, so wide and deep. */
  const bare = (entry: readonly [number, number], bed: readonly [number, number] = [80, 60]): Picture => ({
    cell: 50,
    storeys: [
      [
        `${'E'.repeat(entry[0])}${'B'.repeat(120 - entry[0])}${'S'.repeat(40)}\n`.repeat(entry[1]),
        `${'L'.repeat(160)}\n`.repeat(80),
        `${'K'.repeat(160 - bed[0])}${'A'.repeat(bed[0])}\n`.repeat(bed[1]),
      ].join(''),
    ],
    openings: [
      { ...front, edge: '1,0 h' },
      { edge: `${entry[0]},3 v`, width: 1000 },
      { edge: `2,${entry[1]} h`, width: 1000 },
      { edge: `${162 - bed[0]},${entry[1] + 80} h`, width: 900, swing: -1 },
    ],
  });
  // Less half an inner wall on one side each way: 1.5 × 1.5 m, 1.3 × 1.8 m, and 50 mm short of each.
  const enough = [
    [31, 31],
    [27, 37],
  ] as const;
  const short = [
    [31, 30],
    [27, 36],
    [26, 37],
  ] as const;
  const entrance = (size: readonly [number, number]) => said('A-08', bare(size))[0]?.replace(/ \d+\/\d+/, '');
  const bedroom = (size: readonly [number, number]) =>
    said('A-09', bare([60, 60], size))
      .find((text) => text.includes('A'))!
      .replace(/ \d+\/\d+/, '');

  it('take a circle of 1.5 m or a rectangle of 1.3 × 1.8 m, and nothing less', () => {
    expect(enough.map(entrance)).toEqual(enough.map(() => 'turn unknown E'));
    expect(short.map(entrance)).toEqual(short.map(() => 'turn not E'));
    expect(enough.map(bedroom)).toEqual(enough.map(() => 'turn unknown AKL'));
    expect(short.map(bedroom)).toEqual(short.map(() => 'turn not A'));
  });
});

describe('A-10 the way to doors and windows', () => {
  it('is 0.9 m wide, past what stands there', () => {
    expect(said('A-10', home())).toEqual(['way holds 900/900 AKL']);
    expect(said('A-10', home({ pieces: null }))).toEqual(['way unknown 900/900 AKL']);
    // A shelf across the bedroom, from the wardrobe's wall to so far from the party wall.
    const across = (gap: number): Pieces => [
      { kind: 'wardrobe-200', x: 8000 - gap - 1000, y: 8300 },
      { kind: 'wardrobe-200', x: 8000 - gap - 3000, y: 8300 },
    ];
    const past = (gap: number) =>
      said('A-10', home({ also: across(gap), pieces: { wardrobe: null, desk: null, bed: null } }));
    expect(past(900)).toEqual(['way unknown 900/900 A', 'way holds 900/900 KL']);
    expect(past(890)).toEqual(['way-pieces not 890/900 A', 'way holds 900/900 KL']);
  });
  it('cannot tell when it ends at something low under the window', () => {
    const under = (kind: string) =>
      said(
        'A-10',
        home({
          pieces: { desk: null },
          also: [
            { kind, x: 6600, y: 9200, turn: 2 },
            { kind, x: 5500, y: 9200, turn: 2 },
          ],
        }),
      );
    expect(under('desk')).toContainEqual(expect.stringMatching(/^under unknown \d+\/900 A$/));
    expect(under('wardrobe-100')).toContainEqual(expect.stringMatching(/^way-pieces not \d+\/900 A$/));
  });
  it('is under the window what is no higher than where that begins, and within 0.1 m of it', () => {
    const under = (kind: string, y: number) =>
      said(
        'A-10',
        home({
          pieces: { desk: null },
          also: [6600, 5500].map((x) => ({ kind, x, y, turn: 2 })),
        }),
      ).find((text) => text.includes(' A'));
    // A chest is as high as the sill, 0.9 m, and 0.45 m deep; a walker is in nobody's way, and a high chair a hand higher.
    const [at, off, further] = [9500 - 225, 9500 - 225 - 99, 9500 - 225 - 100];
    expect(under('chest', at)).toMatch(/^under unknown /);
    expect(under('chest', off)).toMatch(/^under unknown /);
    expect(under('chest', further)).toMatch(/^way-pieces not /);
  });
  it('does not hold in a room that is too narrow', () => {
    const corridor = down().replaceAll(/K{40}A{40}/g, `${'K'.repeat(71)}${'A'.repeat(9)}`);
    const at = { toBedroom: { edge: '71,65 h', width: 800 }, toKitchen: doors.toKitchen } as const;
    const narrow = home({
      storey: corridor,
      doors: at,
      pieces: null,
      more: [{ edge: '72,95 h', kind: 'window', width: 600 }],
    });
    expect(said('A-10', narrow)[0]).toBe('way not 850/900 A');
  });
});

describe('A-11 room beside the lock', () => {
  /** The door to the living room, its lock so far from the inner wall of the entrance. */
  const off = (mm: number) =>
    said(
      'A-11',
      home({
        doors: {
          toLiving: { edge: '0,25 h', offset: 2950 - mm - 1000, width: 1000 },
          toBath: { ...doors.toBath, swing: 1 },
        },
      }),
    );
  it('is 0.3 m; what lies within the frame cannot be told', () => {
    expect(said('A-11', home())).toEqual(['lock holds 300/300']);
    expect(off(300)).toEqual(['lock holds 300/300']);
    expect(off(299)).toEqual(['lock unknown 299/300 EL']);
    expect(off(250)).toEqual(['lock unknown 250/300 EL']);
    expect(off(249)).toEqual(['lock not 249/300 EL']);
  });
  it('is taken by furniture too, on either side of the wall', () => {
    const beside = { kind: 'shelf', x: 2500, y: 2725 } as const;
    expect(said('A-11', home({ also: [beside] }))).toEqual(['lock not 100/300 EL']);
  });
});

describe('A-12 the way to a store', () => {
  it('holds through furnished rooms, and cannot be told through bare ones', () => {
    expect(said('A-12', home())).toEqual(['way holds –/900 S']);
    expect(said('A-12', home({ pieces: null }))).toEqual(['way unknown –/900 S']);
  });
  it('goes through doors as wide as inner doors must be', () => {
    const door = (width: number) => said('A-12', home({ doors: { toStore: { ...doors.toStore, width } } }));
    expect(door(900)).toEqual(['way holds –/900 S']);
    expect(door(890)).toEqual(['way not –/900 S']);
  });
  it('comes 0.9 m in', () => {
    const store = (width: number) =>
      said(
        'A-12',
        home({ storey: down(30, width), doors: { toStore: { edge: '71,25 h', width: 900, swing: 1 } } }),
      );
    // Less half a wall on one side.
    expect(store(10)).toEqual(['way holds –/900 S']);
    expect(store(9)).toEqual(['way not –/900 S']);
  });
  it('is 0.9 m, to 10 mm, past what stands in the store', () => {
    // The door is 0.9 m clear of the party wall; what stands inside leaves so much beside it.
    const past = (gap: number) =>
      said(
        'A-12',
        home({
          doors: { toStore: { edge: '71,25 h', width: 900, swing: 1 } },
          also: [{ kind: 'wardrobe-100', x: 8000 - gap - 500, y: 2150 }],
        }),
      );
    expect(past(900)).toEqual(['way holds –/900 S']);
    expect(past(890)).toEqual(['way not –/900 S']);
  });
  it('is not drawn out of doors, and does not climb', () => {
    const outer = { edge: '65,0 h', width: 1000, swing: -1 } as const;
    const shell = { entrance: { storey: 0, side: 'top', from: 0, to: 3000 } } as const;
    expect(said('A-12', { ...home({ doors: { toStore: outer } }), shell })).toEqual([
      'outside unknown –/900 S',
    ]);
    const upper = down().replace(/./g, 'S');
    const none = { storey: down().replaceAll('S', 'B'), upper, doors: { toStore: null } };
    expect(said('A-12', home(none))).toEqual(['upstairs not –/900 S']);
    expect(said('A-12', home({ storey: down().replaceAll('S', 'B'), doors: { toStore: null } }))).toEqual([]);
  });
});
