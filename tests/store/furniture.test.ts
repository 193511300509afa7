import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derive } from '../../src/derive/derive.ts';
import { gap } from '../../src/derive/solid.ts';
import { loadModels } from '../../src/io/models.ts';
import type { Furniture, Turn } from '../../src/model/design.ts';
import type { FurnitureKind, Kinds } from '../../src/model/kinds.ts';
import type { Models } from '../../src/model/models.ts';
import { overlap, standingRect } from '../../src/model/units.ts';
import { addPiece } from '../../src/store/acts.ts';
import { copyPieces } from '../../src/store/arrange.ts';
import { begin } from '../../src/store/history.ts';
import type { Pointer, Table, Tool } from '../../src/store/state.ts';
import { moveBy } from '../../src/store/steady.ts';
import { testKinds } from '../kinds.ts';
import type { Picture } from '../picture.ts';
import { designOf, lines, shellOf } from '../picture.ts';
import { tableWith } from './table.ts';

const kind = (
  id: string,
  width: number,
  depth: number,
  more: Partial<FurnitureKind> = {},
): FurnitureKind => ({
  id,
  code: 1,
  width,
  depth,
  height: 500,
  family: id,
  wall: false,
  loose: false,
  under: 0,
  free: {},
  sleeps: 0,
  ...more,
});
/** All in whole cells of 300 mm, so that they can be drawn; the mat is flat. */
const furniture: Kinds['furniture'] = Object.fromEntries(
  [
    kind('bed', 600, 1200, { wall: true }),
    kind('table', 900, 600),
    kind('mat', 900, 900, { height: 20 }),
  ].map((k) => [k.id, k]),
);

/** A hand at the real table. Points are in cells of 300 mm; a finger covers 100 mm. */
class Hand {
  readonly table: ReturnType<typeof tableWith>;

  constructor(readonly scene: Picture) {
    const kinds = { ...testKinds, furniture };
    const models: Models = { shells: [shellOf(scene)], programmes: [], prices: [], kinds, examples: [] };
    this.table = tableWith(models, begin(designOf(scene)));
  }
  private at = (x: number, y: number): Pointer => ({ storey: 0, x: x * 300, y: y * 300, reach: 100 });
  act(does: (table: Table) => void): this {
    does(this.table.getState());
    return this;
  }
  hold = (kind: string) => this.act((t) => t.setTool({ id: 'piece', kind } satisfies Tool));
  press = (x: number, y: number) => this.act((t) => t.press(this.at(x, y)));
  move = (x: number, y: number) => this.act((t) => t.move(this.at(x, y)));
  release = (x: number, y: number) => this.act((t) => t.release(this.at(x, y)));
  tap = (x: number, y: number) => this.press(x, y).release(x, y);
  drag = (x: number, y: number, tx: number, ty: number) =>
    this.press(x, y)
      .move((x + tx) / 2, (y + ty) / 2)
      .move(tx, ty)
      .release(tx, ty);

  get pieces(): readonly Furniture[] {
    return (this.table.getState().draft ?? this.table.getState().history.present).furniture;
  }
  /** The first storey with its furniture: each piece a digit, its back edge in whole cells as `^`, `>`, `v` or `<`. */
  expect(text: string): this {
    const rows = lines(this.scene.storeys[0]!).map((row) => [...row]);
    this.pieces.forEach(({ kind, x, y, turn }, i) => {
      const { width, depth } = furniture[kind]!;
      const [w, d] = turn % 2 === 0 ? [width, depth] : [depth, width];
      const cells = (at: number, size: number): [number, number] => [
        Math.round((at - size / 2) / 300),
        Math.round((at + size / 2) / 300),
      ];
      const [[x0, x1], [y0, y1]] = [cells(x, w), cells(y, d)];
      const back = { 0: [1, y0, '^'], 1: [0, x1 - 1, '>'], 2: [1, y1 - 1, 'v'], 3: [0, x0, '<'] }[turn] as [
        0 | 1,
        number,
        string,
      ];
      for (let cy = y0; cy < y1; cy++)
        for (let cx = x0; cx < x1; cx++) rows[cy]![cx] = [cx, cy][back[0]] === back[1] ? back[2] : `${i + 1}`;
    });
    expect(rows.map((row) => row.join(''))).toEqual(lines(text));
    return this;
  }
}
const sit = (furniture: Picture['furniture'] = [], more: Partial<Picture> = {}): Hand =>
  new Hand({ storeys: [ROOM], furniture, ...more });

/** Its outer walls stand outside the cells, so that a back at a wall is a back at the edge of the picture. */
const ROOM = `
  LLLLLLLLLL
  LLLLLLLLLL
  LLLLLLLLLL
  LLLLLLLLLL
  LLLLLLLLLL
  LLLLLLLLLL`;
const bed = (x: number, y: number, turn: Turn = 0, more: Partial<Furniture> = {}): Furniture => ({
  kind: 'bed',
  storey: 0,
  x: x * 300,
  y: y * 300,
  turn,
  ...more,
});

describe('a piece in the hand', () => {
  it('is a table also where one takes hold of its chairs, but for a door beside them', () => {
    const table = { kind: 'table', storey: 0, x: 1500, y: 900, turn: 0 } as const;
    const hand = sit([table]).drag(5, 1.2, 5, 2.2);
    expect(hand.pieces[0]).toMatchObject({ x: 1500, y: 1200 });
    expect(hand.table.getState().selection).toEqual({ what: 'piece', index: 0 });
    const byDoor = sit([{ ...table, y: 600 }], { openings: [{ edge: '4,0 h', kind: 'door', width: 900 }] });
    expect(byDoor.tap(5, 0).table.getState().selection).toMatchObject({ what: 'opening' });
  });

  it('is put with its back to the wall nearest to the hand, and is what is chosen', () => {
    const hand = sit()
      .hold('bed')
      .tap(3, 0.5)
      .expect(`
      LL^^LLLLLL
      LL11LLLLLL
      LL11LLLLLL
      LL11LLLLLL
      LLLLLLLLLL
      LLLLLLLLLL`);
    expect(hand.table.getState()).toMatchObject({
      selection: { what: 'piece', index: 0 },
      tool: { id: 'select' },
    });
    hand
      .hold('bed')
      .tap(9.5, 4)
      .expect(`
      LL^^LLLLLL
      LL11LLLLLL
      LL11LLLLLL
      LL11LL222>
      LLLLLL222>
      LLLLLLLLLL`)
      .act((t) => t.undo())
      .act((t) => t.undo())
      .expect(ROOM);
  });

  it('is shown where it would stand before it is put, and Escape drops it', () => {
    const hand = sit().hold('table').press(5, 3);
    expect(hand.pieces).toHaveLength(1);
    hand.act((t) => t.cancel()).release(5, 3);
    expect(hand.pieces).toHaveLength(0);
  });

  it('stands beside what is there; a mat lies under it', () => {
    sit([bed(5, 2)])
      .hold('table')
      .tap(4.5, 2)
      .expect(`
      LLLL^^LLLL
      L^^^11LLLL
      L22211LLLL
      LLLL11LLLL
      LLLLLLLLLL
      LLLLLLLLLL`);
    const hand = sit([bed(5, 2)])
      .hold('mat')
      .tap(4.5, 2.5);
    expect(hand.pieces[1]).toMatchObject({ x: 1350, y: 750 });
  });

  it('leaves the swing of a door and the floor before it', () => {
    const door = { edge: '0,1 v', width: 900, swing: 1, hinge: 'start' } as const;
    sit([], { openings: [{ ...door, kind: 'door' }] })
      .hold('table')
      .tap(1, 2)
      .expect(`
      LLLLLLLLLL
      LLLLLLLLLL
      LLLLLLLLLL
      LLLLLLLLLL
      ^^^LLLLLLL
      111LLLLLLL`);
  });

  it('says so when there is no floor for it', () => {
    const hand = new Hand({ storeys: ['LL\nLL'] }).hold('bed');
    hand.tap(1, 1);
    expect(hand.table.getState().refused).toBe('piece-no-room');
  });
});

describe('a piece that stands', () => {
  it('goes into the room one points into, or says that there is no room; never into the next one', () => {
    const narrow = { storeys: [`${'SSLLLLLLLLLLLLLLLLLL\n'.repeat(10)}`] };
    const hand = sit([], narrow).hold('table').tap(1, 2);
    expect(hand.pieces).toEqual([]);
    expect(hand.table.getState().refused).toBe('piece-no-room');
    // Near the wall there is more room beyond it, but it is the small room that is meant.
    const small = { storeys: [`${'SSSSLLLLLLLLLLLLLLLL\n'.repeat(10)}`] };
    const taken = sit([{ kind: 'table', storey: 0, x: 600, y: 700, turn: 1 }], small);
    expect(taken.hold('table').tap(3, 2).pieces.at(-1)!.x).toBeLessThan(4 * 300);
  });

  it('goes with the hand, stops at walls, and one gesture is one step', () => {
    const hand = sit([bed(3, 2)]);
    hand.drag(3, 2, 5, 4).expect(`
      LLLLLLLLLL
      LLLLLLLLLL
      LLLL^^LLLL
      LLLL11LLLL
      LLLL11LLLL
      LLLL11LLLL`);
    expect(hand.table.getState().history.past).toHaveLength(1);
    hand.drag(5, 4, 5, 9).expect(`
      LLLLLLLLLL
      LLLLLLLLLL
      LLLL^^LLLL
      LLLL11LLLL
      LLLL11LLLL
      LLLL11LLLL`);
  });

  it('turns its back to the wall the hand comes to', () => {
    sit([bed(5, 2)])
      .drag(5, 2, 0.5, 3)
      .expect(`
      LLLLLLLLLL
      LLLLLLLLLL
      <111LLLLLL
      <111LLLLLL
      LLLLLLLLLL
      LLLLLLLLLL`);
  });

  it('is drawn to the wall when its back comes near', () => {
    sit([bed(5, 3.5)])
      .drag(5, 3.5, 5, 2.6)
      .expect(`
      LLLL^^LLLL
      LLLL11LLLL
      LLLL11LLLL
      LLLL11LLLL
      LLLLLLLLLL
      LLLLLLLLLL`);
  });

  it('does not leave its place while it is locked', () => {
    const hand = sit([bed(3, 2, 0, { locked: true })]).drag(3, 2, 6, 2);
    expect(hand.pieces).toEqual([bed(3, 2, 0, { locked: true })]);
    expect(hand.table.getState().refused).toBe('piece-locked');
  });

  it('says that it is locked also where there is no room for it to go', () => {
    const hand = sit([bed(3, 2, 0, { locked: true })]);
    expect(moveBy(hand.table.getState(), { what: 'piece', index: 0 }, 0, -300)).toBe('piece-locked');
    expect(moveBy(hand.table.getState(), { what: 'piece', index: 0 }, -9000, 0)).toBe('piece-locked');
  });

  it('is moved and turned without a pointer', () => {
    const hand = sit([bed(3, 2)]);
    expect(moveBy(hand.table.getState(), { what: 'piece', index: 0 }, 600, 300)).toBeNull();
    expect(hand.table.getState().turnPieces([0])).toBeNull();
    hand.expect(`
      LLLLLLLLLL
      LLLLLLLLLL
      LLL111>LLL
      LLL111>LLL
      LLLLLLLLLL
      LLLLLLLLLL`);
  });

  it('moves, turns, is copied and taken away with others, as one step each', () => {
    const hand = sit([bed(6, 4), bed(9, 5)], { storeys: ['LLLLLLLLLLLLLLLLLLLL\n'.repeat(14)] });
    const both = {
      what: 'several',
      things: [
        { what: 'piece', index: 0 },
        { what: 'piece', index: 1 },
      ],
    } as const;
    hand.act((t) => t.select(both));
    const before = hand.pieces;
    const apart = (pieces: typeof before) => [pieces[1]!.x - pieces[0]!.x, pieces[1]!.y - pieces[0]!.y];
    expect(moveBy(hand.table.getState(), { what: 'pieces', indices: [0, 1] }, 300, 0)).toBeNull();
    expect(hand.pieces[0]!.x).toBe(before[0]!.x + 300);
    expect(apart(hand.pieces)).toEqual(apart(before));
    hand.table.getState().undo();
    expect(hand.pieces).toEqual(before);

    // One of them taken hold of, both go along.
    hand.act((t) => t.select(both)).drag(6, 4, 8, 4);
    expect(hand.pieces[1]!.x).toBeGreaterThan(before[1]!.x);
    expect(apart(hand.pieces)).toEqual(apart(before));
    hand.table.getState().undo();

    // A quarter turn clockwise round their middle: what lay below lies to the left.
    hand.act((t) => t.select(both));
    expect(hand.table.getState().turnPieces([0, 1])).toBeNull();
    const [dx, dy] = apart(before);
    expect(apart(hand.pieces)).toEqual([0 - dy!, dx]);
    hand.table.getState().undo();

    hand.act((t) => t.select(both));
    expect(copyPieces(hand.table.getState(), hand.pieces)).toBeNull();
    expect(hand.pieces).toHaveLength(4);
    expect(apart(hand.pieces.slice(2))).toEqual(apart(before));
    expect(hand.table.getState().selection).toEqual({
      what: 'several',
      things: [
        { what: 'piece', index: 2 },
        { what: 'piece', index: 3 },
      ],
    });
    hand.table.getState().undo();
    expect(hand.pieces).toEqual(before);
  });

  it('stays where it is with all the others when one of them is locked', () => {
    const hand = sit([bed(2, 3), bed(5, 3, 0, { locked: true })]);
    expect(moveBy(hand.table.getState(), { what: 'pieces', indices: [0, 1] }, 300, 0)).toBe('piece-locked');
    expect(hand.pieces).toEqual([bed(2, 3), bed(5, 3, 0, { locked: true })]);
  });

  it('is added where it takes no floor that another needs, and stands before no window that it would hide', () => {
    const usable = kind('bed', 600, 1200, { wall: true, free: { side: 900 } });
    const closet = kind('closet', 900, 600, { wall: true, height: 2000 });
    const sizes = { bed: usable, closet };
    const scene: Picture = {
      storeys: ['LLLLLLLLLLLL\n'.repeat(8)],
      openings: [{ edge: '4,8 h', kind: 'window', width: 1200 }],
      furniture: [{ kind: 'bed', x: 1800, y: 600 }],
    };
    const kinds = { ...testKinds, furniture: sizes };
    const models: Models = { shells: [shellOf(scene)], programmes: [], prices: [], kinds, examples: [] };
    const table = tableWith(models, begin(designOf(scene)));
    expect(addPiece(table.getState(), 'L', 'closet')).toBeNull();
    const rect = standingRect(table.getState().history.present.furniture[1]!, closet);
    const bed = standingRect(table.getState().history.present.furniture[0]!, usable);
    expect(overlap(rect, { ...bed, x0: bed.x0 - 900, x1: bed.x1 + 900 })).toBeNull();
    const [window] = derive(designOf(scene), shellOf(scene)).openings;
    expect(overlap(rect, { ...window!.hole, y0: window!.hole.y0 - 300 })).toBeNull();
  });

  it('is added to a room by name', () => {
    const hand = new Hand({ storeys: ['AAAAAABBBB\nAAAAAABBBB\nAAAAAABBBB\nAAAAAABBBB\nAAAAAABBBB'] });
    expect(addPiece(hand.table.getState(), 'B', 'bed')).toBeNull();
    const [piece] = hand.pieces;
    expect(piece!.x).toBeGreaterThan(1800);
  });
});

describe('a piece that belongs with another, added by name', () => {
  const { furniture } = loadModels().kinds;
  /** Pieces as they come to stand beside `first` in a room 6 m wide and 4.8 m deep; the first of the answers stands for `first[0]`. */
  const added = (
    first: NonNullable<Picture['furniture']>,
    names: readonly string[],
    more: Partial<Picture> = {},
  ) => {
    const scene: Picture = { storeys: [`${'L'.repeat(20)}\n`.repeat(16)], furniture: first, ...more };
    const kinds = { ...testKinds, furniture };
    const models: Models = { shells: [shellOf(scene)], programmes: [], prices: [], kinds, examples: [] };
    const table = tableWith(models, begin(designOf(scene)));
    for (const name of names) expect(addPiece(table.getState(), 'L', name)).toBeNull();
    return table.getState().history.present.furniture.map((piece) => ({
      ...piece,
      rect: standingRect(piece, furniture[piece.kind]!),
    }));
  };

  it('is a bedside table at the head of a bed, on either side of it, whichever way it lies', () => {
    const [bed, one, other] = added([{ kind: 'bed-180', x: 3000, y: 1050 }], ['bedside', 'bedside']);
    expect([one!.rect.y0, other!.rect.y0]).toEqual([bed!.rect.y0, bed!.rect.y0]);
    expect([one!.rect.x1, other!.rect.x0].sort()).toEqual([bed!.rect.x0, bed!.rect.x1].sort());
    const [lying, table] = added([{ kind: 'bed-90', x: 1000, y: 450, turn: 3 }], ['bedside']);
    expect(table!.rect.x0).toBe(lying!.rect.x0);
    expect(table!.rect.y0).toBe(lying!.rect.y1);
    expect(table!.turn).toBe(3);
  });

  it('is with each bed once before it is with one twice', () => {
    const beds = [
      { kind: 'bed-90', x: 1500, y: 1000 },
      { kind: 'bed-90', x: 4500, y: 1000 },
    ];
    const all = added(beds, ['bedside', 'bedside']);
    const nearest = all.slice(2).map(({ x }) => (x < 3000 ? 0 : 1));
    expect(nearest.toSorted()).toEqual([0, 1]);
  });

  it('is a low table before a sofa, an armchair that looks at it, and a television the sofa looks at', () => {
    const [sofa, table, screen, chair] = added(
      [{ kind: 'sofa-3', x: 2000, y: 450 }],
      ['coffee-table', 'tv', 'armchair'],
    );
    expect([table!.x, table!.rect.y0 - sofa!.rect.y1]).toEqual([2000, 400]);
    expect([screen!.x, screen!.turn, screen!.rect.y1]).toEqual([2000, 2, 4800]);
    expect(chair!.y).toBe(table!.y);
    expect(gap(chair!.rect, table!.rect)).toBe(400);
    expect(chair!.turn).toBe(chair!.x < table!.x ? 3 : 1);
  });

  it('is a child’s chair at the end of a table, and what one cooks with in line with the worktop', () => {
    const [table, chair] = added([{ kind: 'table-4', x: 3000, y: 2400 }], ['high-chair']);
    expect([chair!.y, gap(chair!.rect, table!.rect)]).toEqual([2400, 0]);
    expect(chair!.turn).toBe(chair!.x < 3000 ? 3 : 1);
    const [run, fridge, stove] = added([{ kind: 'kitchen-240', x: 3000, y: 300 }], ['fridge', 'stove']);
    for (const piece of [fridge!, stove!])
      expect([piece.rect.y0, gap(piece.rect, run!.rect)]).toEqual([0, 0]);
  });

  it('stands elsewhere where there is no place with it, and hides no window', () => {
    const window = { edge: '14,0 h', kind: 'window', width: 1200, sill: 900 } as const;
    const end = { kind: 'kitchen-240', x: 3000, y: 300 };
    const [run, fridge] = added([end], ['fridge'], { openings: [window] });
    expect(fridge!.rect.x1).toBe(run!.rect.x0);
    const shut = { kind: 'wardrobe-100', x: 1300, y: 300 };
    const [, , away] = added([end, shut], ['fridge'], { openings: [window] });
    expect(gap(away!.rect, run!.rect)).toBeGreaterThan(0);
  });
});

it('never stands in a wall, on a stair, in the swing of a door or on another piece, wherever hands put it', () => {
  const { furniture } = loadModels().kinds;
  const scene: Picture = {
    storeys: [
      'AAAAAAABBBBBBBBB\n'.repeat(9) + 'AAAAAAACCCCCC...\n'.repeat(6),
      `${'D'.repeat(16)}\n`.repeat(15),
    ],
    openings: [
      { edge: '7,2 v', kind: 'door' },
      { edge: '8,9 h', kind: 'door', swing: -1 },
    ],
    stairs: [{ kind: 'straight', storey: 0, x: 12, y: 0, turn: 0 }],
  };
  const models: Models = {
    shells: [shellOf(scene)],
    programmes: [],
    prices: [],
    examples: [],
    kinds: { ...testKinds, furniture },
  };
  const kind = fc.constantFrom('bed-90', 'sofa-3', 'armchair', 'washer', 'round-table', 'kitchen-240');
  const place = fc.record({ x: fc.integer({ min: 0, max: 4800 }), y: fc.integer({ min: 0, max: 4500 }) });
  fc.assert(
    fc.property(fc.array(fc.tuple(kind, place, place), { minLength: 1, maxLength: 6 }), (acts) => {
      const table = tableWith(models, begin(designOf(scene)));
      const t = (): Table => table.getState();
      for (const [kind, at, to] of acts) {
        t().setTool({ id: 'piece', kind });
        const from = { storey: 0, ...at, reach: 100 };
        t().press(from);
        t().release(from);
        const last = t().history.present.furniture.at(-1);
        if (!last) continue;
        const held = { storey: 0, x: last.x, y: last.y, reach: 100 };
        t().press(held);
        t().move({ ...held, ...to });
        t().release({ ...held, ...to });
      }
      const { present } = t().history;
      const plan = derive(present, models.shells[0]!);
      const rects = present.furniture.map((f) => standingRect(f, furniture[f.kind]!));
      const still = [...plan.storeys[0]!.pieces.map((p) => p.rect), ...plan.stairs.flatMap((s) => s.rects)];
      for (const [i, r] of rects.entries()) {
        expect([...still, ...rects.slice(i + 1)].filter((s) => overlap(s, r))).toEqual([]);
        expect(plan.openings.filter((o) => o.sweep && gap(r, o.sweep) < 0)).toEqual([]);
      }
    }),
  );
});
