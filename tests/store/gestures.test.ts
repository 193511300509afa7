import { describe, expect, it } from 'vitest';
import { derive } from '../../src/derive/derive.ts';
import type { Design } from '../../src/model/design.ts';
import type { Edit } from '../../src/model/edit.ts';
import type { Models } from '../../src/model/models.ts';
import { addRoom, addStair, pushSide, setWallTo } from '../../src/store/acts.ts';
import { copyRooms, copyStorey } from '../../src/store/arrange.ts';
import { hands } from '../../src/store/hands.ts';
import { begin } from '../../src/store/history.ts';
import { mend, widen } from '../../src/store/mend.ts';
import type { Pointer, Table, Tool } from '../../src/store/state.ts';
import { openFor } from '../../src/store/steady.ts';
import { createTable } from '../../src/store/table.ts';
import { upsetBy } from '../../src/store/upset.ts';
import { pushing } from '../../src/tools/sides.ts';
import { modelsOf, testKinds } from '../kinds.ts';
import type { Picture } from '../picture.ts';
import { designOf, draw, picture, shellOf } from '../picture.ts';
import { tableWith } from './table.ts';

/** A hand at the real table. Points are in cells of 300 mm; a finger covers 220 mm, or more where the house is small on its screen. */
class Hand {
  readonly table: ReturnType<typeof tableWith>;

  constructor(
    scene: Picture,
    readonly reach = 220,
  ) {
    const shells = [shellOf(scene)];
    const models: Models = { shells, programmes: [], prices: [], kinds: testKinds, examples: [] };
    this.table = tableWith(models, begin(designOf(scene)));
  }

  private at(x: number, y: number): Pointer {
    return { storey: this.table.getState().storey, x: x * 300, y: y * 300, reach: this.reach };
  }
  act(does: (table: Table) => void): this {
    does(this.table.getState());
    return this;
  }

  hold = (tool: Tool) => this.act((t) => t.setTool(tool));
  press = (x: number, y: number) => this.act((t) => t.press(this.at(x, y)));
  /** On the face of a wall that is seen from a place on the floor, as in 3D. */
  tapFace = (x: number, y: number, from: readonly [x: number, y: number]) =>
    this.act((t) => {
      const at = { ...this.at(x, y), floor: { x: from[0] * 300, y: from[1] * 300 } };
      t.press(at);
      t.release(at);
    });
  move = (x: number, y: number) => this.act((t) => t.move(this.at(x, y)));
  release = (x: number, y: number) => this.act((t) => t.release(this.at(x, y)));
  tap = (x: number, y: number) => this.press(x, y).release(x, y);
  hover = (x: number, y: number) => this.act((t) => t.hover(this.at(x, y)));
  escape = () => this.act((t) => t.cancel());
  undo = () => this.act((t) => t.undo());
  redo = () => this.act((t) => t.redo());

  get design(): Design {
    return this.table.getState().history.present;
  }
  get shown(): Design {
    return this.table.getState().draft ?? this.design;
  }
  expect(text: string): this {
    expect(draw(this.shown)).toBe(picture(text));
    return this;
  }
}
const sit = (scene: Picture, reach?: number): Hand => new Hand(scene, reach);

const TWO_ROOMS = `
  LLLLKKKK
  LLLLKKKK
  LLLLKKKK
  ........`;

describe('pushing a wall', () => {
  it('gives the floor of the neighbour, and one gesture is one step', () => {
    const hand = sit({ storeys: [TWO_ROOMS] });
    const before = hand.design;
    hand
      .press(4, 1)
      .move(4.6, 1)
      .move(6.1, 1)
      .expect(`
      LLLLLLKK
      LLLLLLKK
      LLLLLLKK
      ........`);
    expect(hand.design).toBe(before);
    hand.release(6, 1);
    expect(hand.table.getState().history.past).toEqual([before]);
    hand.undo();
    expect(hand.design).toBe(before);
    hand.redo().expect(`
      LLLLLLKK
      LLLLLLKK
      LLLLLLKK
      ........`);
  });

  it('pushes of a side at which a stair stands what is beside the stair, by hand and by name', () => {
    const scene: Picture = {
      storeys: [`${'LLLLLLLL........\n'.repeat(20)}`, `${'................\n'.repeat(20)}`],
      stairs: [{ kind: 'straight', storey: 0, x: 8, y: 1, turn: 0 }],
    };
    const [stair] = derive(designOf(scene), shellOf(scene)).stairs;
    const under = stair!.bounds.y1 / 300;
    const grown = Array.from({ length: 20 }, (_, y) =>
      (y < under ? 'LLLLLLLL' : 'LLLLLLLLLL').padEnd(16, '.'),
    );
    const wanted = grown.join('\n');
    sit(scene)
      .tap(2, 2)
      .press(8, under + 2)
      .move(8.7, under + 2)
      .move(10, under + 2)
      .release(10, under + 2)
      .expect(wanted);
    const byName = sit(scene);
    expect(byName.table.getState().act((s) => pushing(s, { room: 'L', side: 'right' }, 600))).toBeNull();
    byName.expect(wanted);
    // Of the stair itself nothing can be pushed, and that is told.
    const at = (stair!.bounds.y0 + stair!.bounds.y1) / 600;
    const { refused } = sit(scene).tap(2, 2).press(8, at).move(8.7, at).move(10, at).table.getState();
    expect(refused).toBe('stair-in-the-way');
  });

  it('takes the chosen room by the side where it is open to the next', () => {
    const open = { '4,0 v': 'open', '4,1 v': 'open', '4,2 v': 'open' } as const;
    const hand = sit({ storeys: [TWO_ROOMS], edges: [open] }).tap(6, 1);
    hand
      .press(4, 1)
      .move(4.6, 1)
      .move(2, 1)
      .release(2, 1)
      .expect(`
      LLKKKKKK
      LLKKKKKK
      LLKKKKKK
      ........`);
    expect(Object.keys(hand.design.storeys[0]!.edges)).toEqual(['2,0 v', '2,1 v', '2,2 v']);
  });

  it('stops before the neighbour is gone', () => {
    sit({ storeys: [TWO_ROOMS] })
      .press(4, 1)
      .move(9, 1)
      .release(9, 1)
      .expect(`
      LLLLLLLK
      LLLLLLLK
      LLLLLLLK
      ........`);
  });

  it('tells anew why it comes no further when the hand takes hold once more', () => {
    const hand = sit({ storeys: [TWO_ROOMS] });
    const told: string[] = [];
    hand.table.subscribe(
      (now, before) => now.refused && now.refused !== before.refused && told.push(now.refused),
    );
    for (const _ of [1, 2]) hand.press(2, 1.5).move(0, 1.5).move(-1, 1.5).release(-1, 1.5);
    expect(told).toHaveLength(2);
    expect(new Set(told).size).toBe(1);
  });

  it('is dropped by Escape', () => {
    const hand = sit({ storeys: [TWO_ROOMS] });
    const before = hand.design;
    hand.press(4, 1).move(6, 1).escape().release(6, 1);
    expect(hand.shown).toBe(before);
    expect(hand.table.getState().history.past).toEqual([]);
  });

  it('moves the whole side of the chosen room', () => {
    const scene = `
      LLLLKKKK
      LLLLKKKK
      LLLLBBBB
      LLLLBBBB`;
    sit({ storeys: [scene] })
      .tap(1.5, 1.5)
      .press(4, 1)
      .move(3, 1)
      .release(3, 1)
      .expect(`
      LLLKKKKK
      LLLKKKKK
      LLLBBBBB
      LLLBBBBB`);
    sit({ storeys: [scene] })
      .press(4, 1)
      .move(3, 1)
      .release(3, 1)
      .expect(`
      LLLKKKKK
      LLLKKKKK
      LLLLBBBB
      LLLLBBBB`);
  });

  it('builds choice floor outwards and leaves it inwards', () => {
    const scene = `
      LLLL
      LLLL
      ----
      ----`;
    const hand = sit({ storeys: [scene] })
      .press(2, 2)
      .move(2, 3)
      .release(2, 3)
      .expect(`
      LLLL
      LLLL
      LLLL
      ----`);
    hand.press(2, 3).move(2, 2).release(2, 2).expect(scene);
  });

  it('the sign on choice floor builds all of it; beside the sign a tap only lays down what is picked up', () => {
    const scene = { storeys: [`${'LLLLLLLL\n'.repeat(4)}${'--------\n'.repeat(4)}`] };
    const bare = shellOf(scene);
    const garden = { id: 'garden', rects: [{ x0: 0, y0: 1200, x1: 2400, y1: 2400 }] };
    const storeys = [{ ...bare.storeys[0]!, zones: [garden] }];
    const hand = sit({ ...scene, shell: { storeys } });
    const selection = () => hand.table.getState().selection;
    // The outer wall stands on the first of it: the sign is in the middle of the rest.
    hand.tap(4, 2).tap(0.5, 7.5);
    expect([selection(), hand.table.getState().history.past.length]).toEqual([null, 0]);
    hand.tap(4, 2).tap(4, 6.6);
    expect(draw(hand.design)).toBe(picture(scene.storeys[0]!.replaceAll('-', '.')));
    expect(selection()).toEqual({ what: 'room', id: 'L' });
  });

  it('is built for a room that is asked for by name where no floor is free, and no other room gives of its own', () => {
    const garden = (rows: number) => {
      const scene = { storeys: [`${'LLLL\n'.repeat(4)}${'----\n'.repeat(rows)}`] };
      const zones = Array.from({ length: rows }, (_, n) => {
        return { id: `garden-${n}`, rects: [{ x0: 0, y0: 1200 + n * 300, x1: 1200, y1: 1500 + n * 300 }] };
      });
      return sit({ ...scene, shell: { storeys: [{ ...shellOf(scene).storeys[0]!, zones }] } });
    };
    const deep = garden(8).act((t) => addRoom(t, 'bedroom'));
    // As much as it stands on.
    expect(draw(deep.design)).toBe(
      picture(`${'LLLL\n'.repeat(4)}${'AAAA\n'.repeat(4)}${'----\n'.repeat(4)}`),
    );
    expect(deep.table.getState().history.past).toHaveLength(1);
    // By a finger too, where it points.
    const tapped = garden(8).hold({ id: 'room', kind: 'bedroom' }).tap(2, 5.5);
    expect(draw(tapped.design)).toBe(draw(deep.design));
    tapped.undo();
    expect(draw(tapped.design)).toBe(draw(garden(8).design));
    // A strip that is too narrow for it is left.
    const narrow = garden(1).act((t) => addRoom(t, 'bedroom'));
    expect(draw(narrow.design)).toContain('AA');
    expect(draw(narrow.design)).toContain('----');
  });

  it('carries doors along', () => {
    const hand = sit({ storeys: ['LLLLKKKK\n'.repeat(6)], openings: [{ edge: '4,0 v' }] });
    hand.press(4, 5).move(5, 5).release(5, 5);
    expect(hand.design.openings[0]!.edge).toBe('5,0 v');
  });
});

describe('rooms', () => {
  it('are put by one tap, at the usual size, snug against what stands there', () => {
    const hand = sit({ storeys: [`${'LLLL......\n'.repeat(3)}${'..........\n'.repeat(5)}`] });
    hand.hold({ id: 'room', kind: 'bath' }).tap(5.5, 1.5);
    expect(draw(hand.design)).toContain('A');
    expect(hand.design.rooms.A).toEqual({ kind: 'bath' });
    expect(hand.table.getState().selection).toEqual({ what: 'room', id: 'A' });
    expect(hand.table.getState().tool).toEqual({ id: 'select' });
  });

  it('are as large as a narrow place lets them, rather than squeezed small', () => {
    sit({ storeys: ['AAAA..BB\n'.repeat(6)] })
      .hold({ id: 'room', kind: 'kitchen' })
      .tap(4.5, 2.5)
      .expect(`
      AAAACCBB
      AAAACCBB
      AAAACCBB
      AAAACCBB
      AAAA..BB
      AAAA..BB`);
  });

  it('take in a strip that is too narrow for anything', () => {
    sit({ storeys: [`${'AA.....B\n'.repeat(3)}........\n........`] })
      .hold({ id: 'room', kind: 'kitchen' })
      .tap(4, 1)
      .expect(`
      AACCCCCB
      AACCCCCB
      AACCCCCB
      ........
      ........`);
  });

  it('put inside another take of its floor, and half of it at most', () => {
    sit({ storeys: ['LLLLLLLL\n'.repeat(5)] })
      .hold({ id: 'room', kind: 'bath' })
      .tap(1, 4)
      .expect(`
      LLLLLLLL
      LLLLLLLL
      AAAALLLL
      AAAALLLL
      AAAALLLL`);
    sit({ storeys: ['LLLAAAAA\n'.repeat(4)] })
      .hold({ id: 'room', kind: 'bath' })
      .tap(1, 3)
      .expect(`
      LLLAAAAA
      LLLAAAAA
      BBBAAAAA
      BBBAAAAA`);
  });

  it('are given squares: a tap picks the room up, the next strokes are its', () => {
    sit({ storeys: [TWO_ROOMS] })
      .hold({ id: 'paint' })
      .tap(1.5, 1.5)
      .press(0.5, 3.5)
      .move(1.5, 3.5)
      .release(1.5, 3.5)
      .expect(`
      LLLLKKKK
      LLLLKKKK
      LLLLKKKK
      LL......`);
  });

  it('on the face of a wall one points at the floor before it, with all that does not go into walls', () => {
    const hand = sit({ storeys: [`${'LLLL....\n'.repeat(8)}`] });
    expect(hand.tapFace(2, -0.5, [2, 0.1]).table.getState().selection).toEqual({ what: 'room', id: 'L' });
    hand.hold({ id: 'room', kind: 'bath' }).tapFace(8.5, 4, [7.9, 4]);
    expect(Object.values(hand.design.rooms).map(({ kind }) => kind)).toEqual(['living', 'bath']);
    hand.hold({ id: 'opening', kind: 'window' }).tapFace(2, -0.5, [2, 0.1]);
    expect(hand.design.openings).toMatchObject([{ kind: 'window' }]);
  });

  it('a room takes in a slit towards another, also where there is more floor beside that', () => {
    // Under the entrance 30 cm would be left.
    const scene = `
      EE......
      EE......
      ........
      ........
      ........
      ........`;
    const hand = sit({ storeys: [scene] });
    hand.hold({ id: 'room', kind: 'store' }).tap(2.4, 4.5);
    expect(hand.design.storeys[0]!.rows[2]!.slice(0, 4)).toBe(hand.design.storeys[0]!.rows[3]!.slice(0, 4));
    expect(hand.design.storeys[0]!.rows[2]).not.toMatch(/^\./);
  });

  it('a room takes in a slit beside a room with a corner, and a nook that nobody else could use', () => {
    // Beside the leg of the L 30 cm would be left.
    const cornered = sit({ storeys: [`${'LLLL....\n'}${'LLL.....\n'.repeat(4)}`] });
    cornered.hold({ id: 'room', kind: 'kitchen' }).tap(6, 1.5);
    expect(draw(cornered.design)).toBe(
      picture(`${'LLLLAAAA\n'}${'LLLAAAAA\n'.repeat(2)}${'LLL.....\n'.repeat(2)}`),
    );
    // What is left of the nook hangs together with nothing.
    const nook = sit({
      storeys: [`${'BBBEEEE\n'.repeat(2)}${'BBB.LLL\n'}${'....LLL\n'.repeat(3)}${'KKKKLLL\n'.repeat(3)}`],
    });
    nook.hold({ id: 'room', kind: 'store' }).tap(1.5, 4.5);
    expect(draw(nook.design)).not.toContain('.');
  });

  it('a hall takes all that is left between the rooms, whatever its shape, and no more than that', () => {
    const left = `
      LLLLL..KKK
      LLLLL..KKK
      LLLLL..KKK
      ..........
      AAAAAAA.BB
      AAAAAAA.BB`;
    const hand = sit({ storeys: [left] });
    hand.hold({ id: 'room', kind: 'hall' }).tap(6, 1);
    const byHand = draw(hand.design);
    expect(byHand).toBe(picture(left.replaceAll('.', 'D')).replaceAll('D', byHand.split('\n')[3]![0]!));
    const listed = sit({ storeys: [left] }).act((t) => addRoom(t, 'hall'));
    expect(listed.design).toEqual(hand.design);
    const much = sit({ storeys: [`${'LLLL............\n'.repeat(16)}`] }).hold({ id: 'room', kind: 'hall' });
    expect(draw(much.tap(8, 8).design)).toContain('.');
  });

  it('a hall that is put beside a stair holds the floor where one steps off it', () => {
    const scene: Picture = {
      storeys: ['......................\n'.repeat(24), '......................\n'.repeat(24)],
      stairs: [{ kind: 'straight', storey: 0, x: 10, y: 8, turn: 0 }],
    };
    const hand = sit(scene).act((t) => t.setStorey(1));
    const { shell } = hand.table.getState();
    const [stair] = derive(hand.design, shell).stairs;
    const { from, to } = stair!.top;
    const above = from.y <= stair!.bounds.y0;
    const left = Math.min(from.x, to.x);
    hand.hold({ id: 'room', kind: 'hall' }).tap(left / 300 + 0.5, from.y / 300 + (above ? -0.5 : 0.5));
    const [hall] = derive(hand.design, shell).rooms;
    expect(hall!.bounds).toMatchObject({ x0: left, x1: Math.max(from.x, to.x) });
    expect(derive(hand.design, shell).stairs[0]!.top.place).toBe(hall!.id);
  });

  it('asked for by name leave the floor where one steps off a stair, and a way on from it, while there is other floor', () => {
    const upstairs = (columns: number, rows = 20) => {
      const storey = `${'.'.repeat(columns)}\n`.repeat(rows);
      const stair = { kind: 'straight', storey: 0, x: 0, y: 4, turn: 0 } as const;
      return sit({ storeys: [storey, storey], stairs: [stair] }).act((t) => t.setStorey(1));
    };
    const part = (hand: Hand, from: number, to: number) =>
      draw(hand.design, 1)
        .split('\n')
        .slice(1, 4)
        .map((row) => row.slice(from, to));
    const hand = upstairs(12);
    for (const kind of ['wc', 'bath', 'bedroom', 'store', 'bedroom', 'bedroom'] as const)
      hand.act((t) => addRoom(t, kind));
    expect(Object.keys(hand.design.rooms)).toHaveLength(6);
    expect(part(hand, 0, 4)).toEqual(['....', '....', '....']);
    expect(part(hand, 4, 7)).toEqual(['...', '...', '...']);
    // What one goes through, or all are in, may stand there.
    for (const kind of ['hall', 'living'] as const)
      expect(
        part(
          upstairs(12).act((t) => addRoom(t, kind)),
          0,
          4,
        ).join(''),
      ).toContain('A');
    // Where there is no other floor, and where one points, it is taken.
    expect(
      part(
        upstairs(4, 16).act((t) => addRoom(t, 'wc')),
        0,
        4,
      ).join(''),
    ).toContain('A');
    const pointed = upstairs(12).hold({ id: 'room', kind: 'wc' }).tap(1, 2);
    expect(part(pointed, 0, 4).join('')).toContain('A');
  });

  it('show their ghost under a mouse, and leave nothing when it goes', () => {
    const hand = sit({ storeys: [`${TWO_ROOMS}\n........`] });
    hand.hold({ id: 'room', kind: 'store' }).hover(2, 3.5);
    expect(draw(hand.shown)).toContain('A');
    hand.table.getState().hover(null);
    expect(hand.shown).toBe(hand.design);
  });

  it('move whole, and never over another room', () => {
    const hand = sit({ storeys: [`AA......\nAA......\n....KK..\n....KK..`] });
    hand
      .press(1, 1)
      .move(3, 1)
      .release(3, 1)
      .expect(`
      ..AA....
      ..AA....
      ....KK..
      ....KK..`);
    hand.press(3, 1).move(5, 3).release(5, 3);
    expect(draw(hand.design)).toContain('KK');
  });
});

it('the wall to the neighbour is not pushed, and says who decided where it stands', () => {
  const hand = sit({ storeys: ['LLLLBB\nLLLLBB'] });
  for (const [id, side, why] of [
    ['B', 'right', 'party-wall'],
    ['L', 'left', 'outside-shell'],
    ['B', 'top', 'outside-shell'],
  ] as const) {
    hand.act((t) => pushSide(t, id, side, 300));
    expect([id, side, hand.table.getState().refused]).toEqual([id, side, why]);
  }
  for (const to of [7.5, 4]) {
    hand.press(6.1, 1).move(to, 1);
    expect(hand.table.getState().refused).toBe('party-wall');
    hand.release(to, 1).expect('LLLLBB\nLLLLBB');
  }
  hand.tap(4, 1);
  expect(hand.table.getState().refused).toBe(null);
  hand.tap(6.1, 1);
  expect(hand.table.getState().refused).toBe('party-wall');
});

describe('rooms once more, and rooms that change places', () => {
  it('a room held over another where it has no floor of its own changes places with it', () => {
    const hand = sit({ storeys: ['LLLLBB\nLLLLBB'] });
    hand.press(2, 1).move(3, 1).expect('LLLLBB\nLLLLBB');
    hand.move(5.2, 1).expect('BBBBLL\nBBBBLL');
    hand.move(2, 1).expect('LLLLBB\nLLLLBB').move(5.2, 1).release(5.2, 1).expect('BBBBLL\nBBBBLL');
    expect(hand.table.getState().history.past).toHaveLength(1);
  });

  it('one more is put where there is floor for all of it, on another storey when it must', () => {
    const hand = sit({ storeys: ['LLBB....\nLLBB....', '..AA....\n..AA....'] });
    hand.act((t) => copyRooms(t, ['L', 'B'])).expect('LLBBCCDD\nLLBBCCDD');
    hand.act((t) => copyRooms(t, ['L']));
    expect(hand.table.getState().storey).toBe(1);
    expect(draw(hand.design, 1)).toBe('EEAA....\nEEAA....');
    hand.act((t) => copyRooms(t, ['L', 'B', 'C']));
    expect(hand.table.getState().refused).toBe('no-free-floor');
  });

  it('one more on another storey is the last that happens, so that it is told and not only that one sees that storey', () => {
    // On the one there is floor for all of it, on the other for one that is a little smaller.
    for (const above of ['..........\n', '....AAAAAA\n']) {
      const hand = sit({ storeys: ['LLLLLLBBBB\n'.repeat(4), above.repeat(4)] });
      const happened: string[] = [];
      hand.table.subscribe((now, was) => {
        if (now.storey !== was.storey) happened.push(`storey ${now.storey}`);
        if (now.history.present !== was.history.present) happened.push('room');
      });
      hand.act((t) => copyRooms(t, ['L'], 1));
      expect(happened).toEqual(['storey 1', 'room']);
    }
  });

  it('a hand that has hardly gone over to the next room changes no places with it', () => {
    const hand = sit({ storeys: ['LLLLBBBB\nLLLLBBBB'] });
    // Taken near the border and carried over it by a cell and a half: nearly all of it still lies over its own floor.
    hand.press(3.3, 1).move(4.8, 1).expect('LLLLBBBB\nLLLLBBBB');
    hand.move(6.5, 1).expect('BBBBLLLL\nBBBBLLLL');
  });

  it('one more is a little smaller where only that has room, and never takes of what stands there', () => {
    const hand = sit({ storeys: ['LLLLLL....\nLLLLLL....\nLLLLLL....\nLLLLLLBBBB\nBBBBBBBBBB'] });
    hand.act((t) => copyRooms(t, ['L'])).expect('LLLLLLAAAA\nLLLLLLAAAA\nLLLLLLAAAA\nLLLLLLBBBB\nBBBBBBBBBB');
    expect(hand.design.rooms.A?.kind).toBe('living');
    hand.act((t) => copyRooms(t, ['L']));
    expect(hand.table.getState().refused).toBe('no-free-floor');
  });

  it('an empty storey is laid out as another is', () => {
    const hand = sit({ storeys: ['LLBBK...\nLLBBK...', '....----\n........'] });
    hand.act((t) => copyStorey(t, 0, 1));
    expect(draw(hand.design, 1)).toBe('AACC----\nAACCD...');
  });
});

describe('a new room', () => {
  it('leans on a wall rather than leave a strip on each side that is too narrow for anything', () => {
    const house = `
      ........
      ........
      ........
      ........
      ........
      ........`;
    const hand = sit({ storeys: [house] })
      .hold({ id: 'room', kind: 'living' })
      .tap(4, 3);
    const [living] = derive(hand.design, shellOf({ storeys: [house] })).rooms;
    expect([living!.bounds.x0, 8 * 300 - living!.bounds.x1]).toContain(0);
  });
});

it('a room that is put once more stands close to what is there, and not with a strip of floor between', () => {
  const below = `KKKKKKKKKKKK\n${'KKKKWWWWKKKK\n'.repeat(4)}${'KKKKKKKKKKKK\n'.repeat(3)}`;
  const above = 'AAA.........\n'.repeat(8);
  const hand = sit({ storeys: [below, above] }).act((t) => copyRooms(t, ['W'], 1));
  expect(draw(hand.design, 1)).toBe(picture(`${'AAABBBB.....\n'.repeat(4)}${'AAA.........\n'.repeat(4)}`));
});

describe('doors, windows and stairs', () => {
  it('a window goes only where the façade lets it', () => {
    const hand = sit({ storeys: [`${'LLLLLLLLLL\n'.repeat(8)}`] });
    hand.hold({ id: 'opening', kind: 'window' }).tap(5, 0);
    expect(hand.design.openings).toMatchObject([{ kind: 'window', edge: '3,0 h', width: 1200 }]);
    hand.hold({ id: 'opening', kind: 'window' }).tap(10, 4);
    expect(hand.design.openings).toHaveLength(1);
    expect(hand.table.getState().refused).toBe('no-window-here');
  });

  it('a window asked for in a room without an outer wall is told where windows stand', () => {
    const rows = `${'LLLLLLLLLL\n'.repeat(2)}${'LLLBBBBLLL\n'.repeat(4)}${'LLLLLLLLLL\n'.repeat(2)}`;
    const hand = sit({ storeys: [rows] });
    expect(openFor(hand.table.getState(), 'B', 'window')).toBe('no-window-here');
  });

  it('is told anew that it has no place when it is asked for anew', () => {
    const hand = sit({ storeys: [TWO_ROOMS] });
    const told: unknown[] = [];
    hand.table.subscribe(
      (now, before) => now.refused && now.refused !== before.refused && told.push(now.refused),
    );
    for (let n = 0; n < 2; n++) hand.act((t) => t.dispatch({ do: 'removeRoom', room: 'X' }));
    for (let n = 0; n < 2; n++) hand.act((t) => t.refuse('not-a-wall'));
    expect(told).toEqual(['no-such-thing', 'no-such-thing', 'not-a-wall', 'not-a-wall']);
  });

  it('a door or a window tapped into a room goes where the room has most use of it; on free floor it needs a wall', () => {
    const hand = sit({ storeys: [`${'LLLLLLLHHH........\n'.repeat(8)}`] });
    hand.hold({ id: 'opening', kind: 'door' }).tap(3.5, 4);
    expect(hand.design.openings).toMatchObject([{ kind: 'door', edge: '7,2 v' }]);
    hand.hold({ id: 'opening', kind: 'window' }).tap(3.5, 4);
    expect(hand.design.openings[1]).toMatchObject({ kind: 'window' });
    hand.hold({ id: 'opening', kind: 'door' }).tap(14, 4);
    expect(hand.design.openings).toHaveLength(2);
    expect(hand.table.getState().refused).toBe('not-a-wall');
  });

  it('a door tapped into a room stands where there is floor before it, and not along a slit beside a stair', () => {
    const slit = ['AAAAAAAABBBBBBBB\n'.repeat(8), `${'H'.repeat(16)}\n`, 'SSSSSSSSSSHHHHHH\n'.repeat(3)].join(
      '',
    );
    const hand = sit({ storeys: [slit], kinds: { H: 'hall', A: 'bedroom', B: 'bedroom', S: 'store' } });
    const doors = () => derive(hand.design, shellOf({ storeys: [slit] })).openings;
    hand.hold({ id: 'opening', kind: 'door' }).tap(13, 4);
    expect(doors()).toMatchObject([{ axis: 'h', at: 8 * 300 }]);
    expect(doors()[0]!.from).toBeGreaterThanOrEqual(10 * 300);
    hand.hold({ id: 'opening', kind: 'door' }).tap(4, 4);
    expect(doors()[1]).toMatchObject({ axis: 'v', at: 8 * 300 });
  });

  it('a door out near the stretch of the entrance comes to stand in it, and slides out of it again', () => {
    const scene: Picture = {
      storeys: [`${'E'.repeat(30)}\n`.repeat(8)],
      shell: { entrance: { storey: 0, side: 'top', from: 1500, to: 3600 } },
    };
    const hand = sit(scene);
    const doors = () => derive(hand.design, shellOf(scene)).openings.map(({ from, to }) => [from, to]);
    hand.hold({ id: 'opening', kind: 'door' }).tap(3, 0);
    expect(doors()).toEqual([[1500, 2500]]);
    hand.press(6.5, 0).move(4.5, 0).release(4.5, 0);
    expect(doors()).toEqual([[900, 1900]]);
    hand.hold({ id: 'opening', kind: 'door' }).tap(20, 0);
    expect(doors()[1]).toEqual([5500, 6500]);
  });

  it('a door that slides along its wall passes the end of another, and goes over to that when the hand leaves its own', () => {
    const hand = sit({ storeys: ['EEEEEEEEEESSSSSSSSSS\n'.repeat(10)] });
    hand.hold({ id: 'opening', kind: 'door' }).tap(4, 0);
    hand.press(4, 0.1);
    for (const x of [6, 8, 9, 10, 11, 14]) {
      hand.move(x, 0.2);
      expect([x, hand.shown.openings[0]!.edge.at(-1)]).toEqual([x, 'h']);
    }
    hand.move(10, 5);
    expect(hand.shown.openings[0]!.edge.at(-1)).toBe('v');
    hand.release(10, 5);
    expect(hand.design.openings[0]!.edge.at(-1)).toBe('v');
  });

  it('a door that is slid away and back again stands where it stood, and nothing was done', () => {
    const hand = sit({ storeys: ['EEEEEEEEEESSSSSSSSSS\n'.repeat(10)] });
    hand.hold({ id: 'opening', kind: 'door' }).tap(4, 0);
    const before = hand.design;
    hand.press(4, 0.1).move(10, 5).move(6, 0.1).move(4, 0.1).release(4, 0.1);
    expect(hand.table.getState().refused).toBeNull();
    expect(hand.design).toBe(before);
  });

  it('one more is put by a tap on another wall; a tap in a room picks it up, and then a wall is only a wall', () => {
    const hand = sit({ storeys: ['LLLLLLLLLLKKKKKKKKKK\n'.repeat(10)] });
    const { table } = hand.hold({ id: 'opening', kind: 'window' }).tap(4, 0);
    hand.hover(14, 0);
    expect(hand.shown.openings).toHaveLength(2);
    hand.hover(14, 5);
    expect(hand.shown.openings).toHaveLength(1);
    hand.tap(14, 0).tap(14, 5);
    expect(table.getState().selection).toEqual({ what: 'room', id: 'K' });
    hand.tap(19, 0);
    expect(hand.design.openings).toHaveLength(2);
  });

  it('one more is put in 3D as in the plan; an inner wall, which takes no window, is the room before it there', () => {
    const hand = sit({ storeys: ['LLLLLLLLLLKKKKKKKKKK\n'.repeat(10)] });
    const { table } = hand.act((t) => t.setView('3d'));
    hand.hold({ id: 'opening', kind: 'window' }).tapFace(4, 0, [4, 0.3]).tapFace(14, 0, [14, 0.3]);
    expect(hand.design.openings).toHaveLength(2);
    hand.tapFace(10, 5, [9, 5]);
    expect(table.getState().refused).toBeNull();
    expect(table.getState().selection).toEqual({ what: 'room', id: 'L' });
  });

  it('a wall in 3D that takes no more of what is in the hand says why, and it stays in the hand', () => {
    const hand = sit({ storeys: ['LLLLLLLLLLKKKKKKKKKK\n'.repeat(2)] });
    const { table } = hand.act((t) => t.setView('3d'));
    hand.hold({ id: 'opening', kind: 'door' }).tapFace(4, 0, [4, 0.3]).tapFace(10, 1, [9.7, 1]);
    expect(hand.design.openings).toHaveLength(1);
    expect(table.getState().refused).toBe('opening-too-wide');
    expect(table.getState().tool).toEqual({ id: 'select', again: 'door' });
    hand.tapFace(14, 0, [14, 0.3]);
    expect(hand.design.openings).toHaveLength(2);
  });

  it('the wall to the neighbour says that it takes no more of what is in the hand', () => {
    const hand = sit({ storeys: ['LLLLLLLLLL\n'.repeat(10)] });
    const { table } = hand.hold({ id: 'opening', kind: 'window' }).tap(0, 5);
    hand.tap(10.2, 5);
    expect(hand.design.openings).toHaveLength(1);
    expect(table.getState().refused).toBe('no-window-here');
  });

  it.each(['mirror', 'turnHalf'] as const)(
    'what is in the hand is laid down when the home does %s',
    (what) => {
      for (const tool of [{ id: 'erase' }, { id: 'build' }, { id: 'select', again: 'door' }] as const) {
        const hand = sit({ storeys: [TWO_ROOMS] }).hold(tool);
        hand.act((t) => t.dispatch({ do: what }));
        expect(hand.table.getState().tool).toEqual({ id: 'select' });
      }
    },
  );

  it('what is in the hand is laid down by one Escape while its ghost is seen; a drag of it is only dropped', () => {
    const tool = { id: 'room', kind: 'bath' } as const;
    const hand = sit({ storeys: [TWO_ROOMS] }).hold(tool);
    const before = hand.design;
    const { table } = hand.press(1, 1).move(2, 1).escape();
    expect([hand.shown, table.getState().tool]).toEqual([before, tool]);
    hand.release(2, 1).hover(1, 1);
    expect(hand.shown).not.toBe(before);
    hand.escape().hover(2, 1);
    expect([hand.shown, table.getState().tool]).toEqual([before, { id: 'select' }]);
  });

  it('one more is put until Escape, and a drag pushes the wall as ever', () => {
    const hand = sit({ storeys: [TWO_ROOMS] });
    hand.hold({ id: 'opening', kind: 'door' }).tap(1, 0).press(4, 2).move(5, 2).release(5, 2);
    expect(draw(hand.design)).toBe(picture(TWO_ROOMS.replaceAll('LLLLKKKK', 'LLLLLKKK')));
    const { table } = hand.escape();
    expect(table.getState().tool).toEqual({ id: 'select' });
    hand.tap(5, 2);
    expect(hand.design.openings).toHaveLength(1);
  });

  it('a door goes into the other room rather than against the wall of a narrow hall', () => {
    // The hall under the kitchen is 60 cm deep, and a leaf is 90 cm.
    const scene = {
      storeys: [`${'KKKKKKKKKK\n'.repeat(6)}${'HHHHHHHHHH\n'.repeat(2)}${'LLLLLLLLLL\n'.repeat(8)}`],
    };
    const hand = sit(scene);
    hand.hold({ id: 'opening', kind: 'door' }).tap(3, 6).hold({ id: 'opening', kind: 'door' }).tap(7, 8);
    const { openings } = derive(hand.design, shellOf(scene));
    expect(openings.map(({ sweep }) => [sweep!.y0, sweep!.y1])).toEqual([
      [850, 1750],
      [2450, 3350],
    ]);
  });

  it('a door opens away from where most go by: from a hall, else from a room that is everybody’s', () => {
    const scene = {
      storeys: [`${'AAAAAAAAAA\n'.repeat(8)}${'HHHHHHHHHH\n'.repeat(5)}${'KKKKKCCCCC\n'.repeat(8)}`],
    };
    const hand = sit(scene);
    for (const [x, y] of [
      [3, 8],
      [3, 13],
      [5, 17],
    ] as const)
      hand.hold({ id: 'opening', kind: 'door' }).tap(x, y);
    const { openings } = derive(hand.design, shellOf(scene));
    expect(openings.map(({ swing }) => swing)).toEqual([-1, 1, 1]);
    const mirrored = { storeys: [scene.storeys[0]!.replaceAll('KKKKKCCCCC', 'CCCCCKKKKK')] };
    const other = sit(mirrored).hold({ id: 'opening', kind: 'door' }).tap(5, 17);
    expect(derive(other.design, shellOf(mirrored)).openings[0]!.swing).toBe(-1);
  });

  it('a door is hung on the other side, or stands a little aside, rather than let its leaf strike another', () => {
    const scene = { storeys: ['LLLLLLLLLLKKKKKKKKKK\n'.repeat(10)] };
    const hand = sit(scene);
    const doors = () =>
      derive(hand.design, shellOf(scene)).openings.map(({ hinge, from, to }) => [hinge, from, to]);
    const put = (x: number) => hand.hold({ id: 'opening', kind: 'door' }).tap(x, x === 10 ? 4.5 : 0);
    put(10);
    put(12);
    expect(doors()).toEqual([
      ['start', 900, 1800],
      ['end', 3400, 4400],
    ]);
    hand.undo().act((t) => t.dispatch({ do: 'setOpening', index: 0, change: { hinge: 'end' } }));
    put(12);
    expect(doors()[1]).toEqual(['end', 3100, 4100]);
  });

  it('a stair comes where one points, also when floor is free far from there', () => {
    const floor = '......LLLLLLLL\n'.repeat(14);
    const hand = sit({ storeys: [floor, '..............\n'.repeat(14)] });
    hand.hold({ id: 'stair', kind: 'straight' }).tap(11, 7);
    const [stair] = derive(hand.design, shellOf({ storeys: [floor, floor] })).stairs;
    expect(stair!.bounds.x0).toBeLessThanOrEqual(11 * 300);
    expect(stair!.bounds.x1).toBeGreaterThanOrEqual(11 * 300);
  });

  it.each(['straight', 'l', 'u', 'winder'] as const)(
    'a %s stair has floor to step on at both ends',
    (kind) => {
      const floor = Array.from({ length: 28 }, () => '.'.repeat(20)).join('\n');
      const scene = { storeys: [floor, floor] };
      for (const [x, y] of [
        [19, 14],
        [1, 14],
        [10, 1],
        [10, 27],
        [19, 27],
      ] as const) {
        const hand = sit(scene).hold({ id: 'stair', kind }).tap(x, y);
        const [{ bottom, top } = { bottom: null, top: null }] = derive(hand.design, shellOf(scene)).stairs;
        expect([bottom?.place, top?.place], `${x} ${y}`).toEqual(['free:0', 'free:1']);
      }
    },
  );

  it('a stair lies along the nearest wall of the room it is put in, and where one points when none has place', () => {
    const floor = Array.from({ length: 28 }, () => 'L'.repeat(20)).join('\n');
    const scene = { storeys: [floor, floor.replaceAll('L', 'A')] };
    const across = (x: number) => {
      const hand = sit(scene).hold({ id: 'stair', kind: 'straight' }).tap(x, 14);
      const { x0, x1 } = derive(hand.design, shellOf(scene)).stairs[0]!.bounds;
      return [x0, 20 * 300 - x1];
    };
    expect([across(18), across(2), across(11), across(9)]).toEqual([
      [4800, 0],
      [0, 4800],
      [4800, 0],
      [0, 4800],
    ]);
    for (const kind of ['straight', 'l', 'u', 'winder'] as const) {
      const hand = sit(scene).hold({ id: 'stair', kind }).tap(10, 14);
      const { x0, x1, y0, y1 } = derive(hand.design, shellOf(scene)).stairs[0]!.bounds;
      expect(x0 === 0 || x1 === 6000 || y0 === 0 || y1 === 8400, kind).toBe(true);
    }
    // Above there is no floor but in the middle.
    const above = `${'------AAAAAAAA------\n'.repeat(28)}`;
    const only = { storeys: [floor, above] };
    const hand = sit(only).hold({ id: 'stair', kind: 'straight' }).tap(10, 14);
    const { x0, x1 } = derive(hand.design, shellOf(only)).stairs[0]!.bounds;
    expect(x0).toBeLessThanOrEqual(3000);
    expect(x1).toBeGreaterThanOrEqual(3000);
  });

  it('a stair stands in nobody’s way through a door, where the room has another wall for it', () => {
    const floor = `${'LLLLLLLLLLLLHHHH\n'.repeat(28)}`;
    const scene: Picture = {
      storeys: [floor, floor.replaceAll(/[LH]/g, 'A')],
      openings: [{ edge: '12,13 v', width: 900 }],
    };
    // Nearer to the wall with the door; the first is where it would be put were there none.
    for (const openings of [[], scene.openings!]) {
      const hand = sit({ ...scene, openings })
        .hold({ id: 'stair', kind: 'straight' })
        .tap(7, 14);
      const { x0, x1 } = derive(hand.design, shellOf(scene)).stairs[0]!.bounds;
      expect(openings.length === 0 ? x1 : x0).toBe(openings.length === 0 ? 3600 : 0);
    }
  });

  it('a stair stands in the room one points at, not in the entrance beside it, where the room has place', () => {
    const below = `${'...........EEEEEEE\n'.repeat(10)}${'LLLLLLLLLLLLLLKKKK\n'.repeat(14)}`;
    const above = `${'..................\n'.repeat(16)}${'------------------\n'.repeat(8)}`;
    const scene = { storeys: [below, above] };
    for (const y of [12, 13, 14]) {
      const hand = sit(scene).hold({ id: 'stair', kind: 'straight' }).tap(8, y);
      const { bounds } = derive(hand.design, shellOf(scene)).stairs[0]!;
      expect((bounds.y0 + bounds.y1) / 2, `${y}`).toBeGreaterThan(10 * 300);
    }
  });

  it('a stair bites nothing off the room beside, to have no strip above it', () => {
    const fine = (rows: string) => rows.replaceAll(/./g, '$&$&').replaceAll(/.+\n/g, '$&$&');
    const below = `${'....................\n'.repeat(10)}LLLLLLLLLLLLLLLL....\n${'LLLLLLLLLLLLLLLLKKKK\n'.repeat(13)}`;
    const above = `${'....................\n'.repeat(16)}${'--------------------\n'.repeat(8)}`;
    const scene = { storeys: [fine(below), fine(above)], cell: 150 };
    for (const y of [13, 18]) {
      const hand = sit(scene).hold({ id: 'stair', kind: 'straight' }).tap(8, y);
      const { bounds } = derive(hand.design, shellOf(scene)).stairs[0]!;
      expect(bounds.x1, `${y}`).toBeLessThanOrEqual(16 * 300);
    }
  });

  it('a stair stands where it would have been put at once, wherever the hand has been before', () => {
    const floor = `${'LLLLLLLHHHKKKKKK\n'.repeat(9)}${'BBBBBBBHHHKKKKKK\n'.repeat(9)}`;
    const scene = { storeys: [floor, floor.replaceAll(/[LHKB]/g, 'A')] };
    const points = [3, 8, 13].flatMap((x) => [4, 9, 14].map((y) => [x, y] as const));
    for (const kind of ['straight', 'l', 'u', 'winder'] as const) {
      const hovering = sit(scene).hold({ id: 'stair', kind });
      for (const [x, y] of [...points, ...points.toReversed()])
        expect(hovering.hover(x, y).shown.stairs, `${kind} ${x},${y}`).toEqual(
          sit(scene).hold({ id: 'stair', kind }).hover(x, y).shown.stairs,
        );
    }
  });

  it('a stair takes floor on both storeys and gives it back when it goes', () => {
    const floor = `${'LLLLLLLLLLLLLLLL\n'.repeat(14)}`;
    const upper = floor.replaceAll('L', 'A');
    const hand = sit({ storeys: [floor, upper] });
    hand.hold({ id: 'stair', kind: 'straight' }).tap(12, 6);
    expect(hand.design.stairs).toHaveLength(1);
    expect(draw(hand.design, 0)).toContain('.');
    expect(draw(hand.design, 1)).toContain('.');
    hand.undo();
    expect(draw(hand.design, 0)).not.toContain('.');
  });

  it('a stair that is put in a hall stays in it, and from the list it spares the rooms and cuts none in two', () => {
    const below = `${'LLLLLBBBBBBBBB\n'.repeat(6)}${'LLLLLLLHHHHHHH\n'.repeat(17)}${'KKKKKKKHHHHHHH\n'.repeat(7)}`;
    const above = `${'AAAAACCCCCCCCC\n'.repeat(6)}${'AAAAAAAHHHHHHH\n'.repeat(17)}${'DDDDDDDHHHHHHH\n'.repeat(7)}`;
    // On squares of 150 mm, as houses have them.
    const fine = (rows: string) => rows.replaceAll(/./g, '$&$&').replaceAll(/.+\n/g, '$&$&');
    const scene: Picture = {
      storeys: [fine(below), fine(above).replaceAll('H', 'G')],
      kinds: { G: 'hall' },
      cell: 150,
    };
    const spared = (hand: Hand) =>
      [0, 1].map((s) => draw(hand.design, s).replaceAll(/[^LBKACD]/g, ' ')).join('\n');
    const before = spared(sit(scene));
    for (const y of [8, 14, 20])
      expect(spared(sit(scene).hold({ id: 'stair', kind: 'straight' }).tap(12, y)), `${y}`).toBe(before);
    expect(spared(sit(scene).act((t) => addStair(t, 'straight')))).toBe(before);

    const [listed] = derive(sit(scene).act((t) => addStair(t, 'straight')).design, shellOf(scene)).stairs;
    // Along the wall to the neighbour, and not with a strip behind it; from the hall and to the hall.
    expect(listed).toMatchObject({ bounds: { x1: 14 * 300 }, bottom: { place: 'H' }, top: { place: 'G' } });

    // In the middle of a hall that is no wider than itself one could not pass it.
    const narrow: Picture = {
      storeys: [fine('LLLLLLLHHHH\n'.repeat(30)), fine('GGGGGGGGGGG\n'.repeat(30))],
      kinds: { G: 'hall' },
      cell: 150,
    };
    const hand = sit(narrow).hold({ id: 'stair', kind: 'straight' }).tap(9, 15);
    expect(derive(hand.design, shellOf(narrow)).rooms.map(({ pieces }) => pieces)).toEqual([1, 1, 1]);
  });

  it('asked for from the list, it begins and ends in no bathroom, store or bedroom, though that would take less', () => {
    const rows = (n: number, ...parts: readonly [letter: string, wide: number][]): string =>
      `${parts.map(([letter, wide]) => letter.repeat(wide)).join('')}\n`.repeat(n);
    const below = [
      rows(14, ['B', 14], ['E', 14], ['T', 12]),
      rows(2, ['B', 14], ['H', 2], ['L', 24]),
      rows(6, ['H', 16], ['L', 24]),
      rows(26, ['K', 16], ['L', 24]),
    ].join('');
    const above = [rows(32, ['.', 40]), rows(16, ['-', 40])].join('');
    const scene: Picture = {
      storeys: [below, above],
      kinds: { B: 'bath', E: 'entry', T: 'outstore', H: 'hall', L: 'living', K: 'kitchen' },
      cell: 150,
    };
    const hand = sit(scene).act((t) => addStair(t, 'straight'));
    const [stair] = derive(hand.design, shellOf(scene)).stairs;
    expect(['E', 'H', 'L', 'K']).toContain(stair!.bottom.place);

    // Of a large room it takes rather than of a small one that would be half gone.
    const rooms = [
      rows(14, ['E', 14], ['K', 26]),
      rows(2, ['L', 14], ['K', 26]),
      rows(16, ['L', 28], ['B', 12]),
      rows(16, ['L', 28], ['H', 12]),
    ];
    const small: Picture = { ...scene, storeys: [rooms.join(''), above] };
    const before = derive(designOf(small), shellOf(small));
    const put = sit(small).act((t) => addStair(t, 'straight'));
    const after = derive(put.design, shellOf(small));
    expect(after.stairs).toHaveLength(1);
    expect(after.room('K')!.net).toBeGreaterThan(0.8 * before.room('K')!.net);
    // And it lies along a wall, not in the midst of the floor.
    const { x0, x1, y0, y1 } = after.stairs[0]!.bounds;
    expect([x0, 6000 - x1, y0].includes(0) || y1 === 48 * 150).toBe(true);
  });

  it('a flight is tapped and dragged on a telephone too, where a finger covers as much as it is wide', () => {
    const floor = '..............\n'.repeat(20);
    const scene = { storeys: [floor, floor] };
    const hand = sit(scene, 780).hold({ id: 'stair', kind: 'straight' }).tap(7, 10);
    const { x0, x1, y0, y1 } = derive(hand.design, shellOf(scene)).stairs[0]!.bounds;
    const [x, y] = [(x0 + x1) / 600, (y0 + y1) / 600];
    hand.act((t) => t.select(null)).tap(x, y);
    expect(hand.table.getState().selection).toEqual({ what: 'stair', index: 0 });
    const [before] = hand.design.stairs;
    hand
      .press(x, y)
      .move(x, y + 2)
      .release(x, y + 2);
    expect(hand.design.stairs).toMatchObject([{ x: before!.x, y: before!.y + 2 }]);
  });

  it('under the roof it is the stair that comes up from below, by hand and from the list', () => {
    const floor = '..............\n'.repeat(14);
    const byHand = sit({ storeys: [floor, floor] }).act((t) => t.setStorey(1));
    byHand.hold({ id: 'stair', kind: 'straight' }).tap(7, 7);
    const listed = sit({ storeys: [floor, floor] }).act((t) => t.setStorey(1));
    listed.act((t) => addStair(t, 'straight'));
    expect([byHand, listed].map((hand) => hand.design.stairs.map((stair) => stair.storey))).toEqual([
      [0],
      [0],
    ]);
    expect(byHand.table.getState()).toMatchObject({ refused: null, storey: 1 });
    const alone = sit({ storeys: [floor] });
    alone.hold({ id: 'stair', kind: 'straight' }).tap(7, 7);
    expect(alone.table.getState().refused).toBe('stair-no-storey');
  });
});

describe('a door that has lost its wall', () => {
  const scene: Picture = { storeys: [`${'LLLLKKKK\n'.repeat(6)}`], openings: [{ edge: '4,2 v' }] };

  it('is kept where it was, and is put in the nearest wall that takes it', () => {
    const hand = sit(scene);
    hand.act((t) => t.dispatch({ do: 'paint', storey: 0, room: 'L', cells: { x0: 4, y0: 0, x1: 6, y1: 6 } }));
    expect(hand.design.openings[0]!.edge).toBe('4,2 v');
    hand.act((t) => mend(t, 0));
    expect(hand.design.openings).toMatchObject([{ kind: 'door', edge: '6,2 v', width: 900 }]);
    expect(hand.undo().design.openings[0]!.edge).toBe('4,2 v');
  });

  it('goes into no side of a stair, though that is nearer', () => {
    const home: Picture = {
      storeys: ['LLLLLLKKKKKKKKKKKKKK\n'.repeat(20), '....................\n'.repeat(20)],
      openings: [{ edge: '6,8 v', kind: 'opening', width: 1200 }],
    };
    const hand = sit(home).act((t) =>
      t.dispatch({ do: 'putStair', stair: { kind: 'straight', storey: 0, x: 5, y: 3, turn: 0 } }),
    );
    const [loose] = derive(hand.design, shellOf(home)).openings;
    expect(loose!.wall).toBe(null);
    hand.act((t) => mend(t, 0));
    const [door] = derive(hand.design, shellOf(home)).openings;
    expect(door!.owners?.toSorted()).toEqual(['K', 'L']);
  });

  it('is told of, and is taken up anywhere on its mark', () => {
    const hand = sit(scene);
    const before = derive(hand.design, shellOf(scene));
    hand.act((t) => t.dispatch({ do: 'giveFloor', room: 'K', to: 'L' }));
    const after = derive(hand.design, shellOf(scene));
    expect(upsetBy(before, after, {}).loose).toEqual(['door']);
    const { x0, y0, x1, y1 } = after.openings[0]!.sweep!;
    hand.tap((x0 + x1) / 600, (y0 + y1) / 600);
    expect(hand.table.getState().selection).toEqual({ what: 'opening', index: 0 });
  });

  it('stays indoors, in a wall that runs the other way when there is no better', () => {
    const hand = sit(scene);
    const cells = { x0: 0, y0: 0, x1: 8, y1: 5 };
    hand.act((t) => t.dispatch({ do: 'paint', storey: 0, room: 'L', cells })).act((t) => mend(t, 0));
    expect(hand.design.openings[0]!.edge).toBe('4,5 h');
  });

  it('stays and says so where no wall takes it', () => {
    const hand = sit({
      ...scene,
      shell: { storeys: shellOf(scene).storeys.map((s) => ({ ...s, facades: [] })) },
    });
    hand.act((t) => t.dispatch({ do: 'giveFloor', room: 'K', to: 'L' })).act((t) => mend(t, 0));
    expect(hand.design.openings[0]!.edge).toBe('4,2 v');
    expect(hand.table.getState().refused).toBe('no-door-here');
  });
});

describe('an opening that is made wider', () => {
  const scene: Picture = {
    storeys: [`${'LLLLKKKK\n'.repeat(6)}`],
    openings: [{ edge: '4,2 v', kind: 'opening' }],
  };

  it('begins where it did while the wall goes on, or else slides along it', () => {
    const hand = sit(scene);
    const { from, to } = derive(hand.design, shellOf(scene)).openings[0]!;
    hand.act((t) => widen(t, 0, to - from - 300));
    expect(derive(hand.design, shellOf(scene)).openings).toMatchObject([{ from, to: to - 300 }]);
    hand.act((t) => widen(t, 0, 1500));
    const [wide] = derive(hand.design, shellOf(scene)).openings;
    expect(wide).toMatchObject({ width: 1500, wall: { axis: 'v' } });
    expect(wide!.from).toBeLessThan(from);
  });

  it('stays, and says that the wall is short, where it is', () => {
    const hand = sit(scene);
    const before = hand.design;
    hand.act((t) => widen(t, 0, 2400));
    expect(hand.design).toBe(before);
    expect(hand.table.getState().refused).toBe('opening-too-wide');
  });
});

describe('the room list', () => {
  it('takes a wall away between two rooms, and puts it back', () => {
    const hand = sit({ storeys: [TWO_ROOMS] });
    const before = hand.design;
    expect(setWallTo(hand.table.getState(), 'L', 'K', 'open')).toBeNull();
    expect(Object.keys(hand.design.storeys[0]!.edges)).toEqual(['4,0 v', '4,1 v', '4,2 v']);
    expect(setWallTo(hand.table.getState(), 'L', 'K', 'wall')).toBeNull();
    expect(hand.design.storeys[0]!.edges).toEqual({});
    expect(setWallTo(hand.table.getState(), 'L', 'K', 'wall')).toBe('not-a-wall');
    expect(hand.undo().undo().design).toBe(before);
  });
});

describe('a try', () => {
  const upper = TWO_ROOMS.replaceAll('L', 'A').replaceAll('K', 'C');
  const above: Edit = { do: 'setKind', room: 'C', kind: 'bath' };
  const here: Edit = { do: 'setKind', room: 'K', kind: 'bath' };
  const storey = (hand: Hand): number => hand.table.getState().storey;

  it('is shown on the storey it changes; put back, one is where one was', () => {
    const hand = sit({ storeys: [TWO_ROOMS, upper] });
    hand.act((t) => t.tryOut([above]));
    expect(storey(hand)).toBe(1);
    expect(storey(hand.escape())).toBe(0);
    hand.act((t) => t.tryOut([above])).act((t) => t.tryOut([{ ...above, kind: 'hall' }]));
    expect(storey(hand.escape())).toBe(0);
    hand.act((t) => t.tryOut([above])).act((t) => t.tryOut([here]));
    expect(storey(hand)).toBe(0);
    expect(storey(hand.escape())).toBe(0);
  });

  it('leaves one on the storey one has gone to, and where it is kept', () => {
    const hand = sit({ storeys: [TWO_ROOMS, upper] }).act((t) => t.tryOut([above]));
    hand.act((t) => t.setStorey(0)).act((t) => t.setStorey(1));
    expect(storey(hand.escape())).toBe(1);
    hand
      .act((t) => t.setStorey(0))
      .act((t) => t.tryOut([above]))
      .act((t) => t.dispatch([above]));
    expect(storey(hand)).toBe(1);
  });
});

describe('undo and redo', () => {
  const upper = TWO_ROOMS.replaceAll('L', 'A').replaceAll('K', 'C');

  it('go to the storey where the step happened, and stay where it shows', () => {
    const hand = sit({ storeys: [TWO_ROOMS, upper] });
    const { table } = hand;
    const room = (id: string) => table.getState().dispatch({ do: 'setKind', room: id, kind: 'own' });
    room('A');
    expect(table.getState().storey).toBe(0);
    hand.act((t) => t.select({ what: 'room', id: 'L' })).undo();
    expect([table.getState().storey, table.getState().selection]).toEqual([1, null]);
    hand.act((t) => t.setStorey(0)).redo();
    expect(table.getState().storey).toBe(1);
    room('L');
    hand.act((t) => t.setStorey(1)).undo();
    expect(table.getState().storey).toBe(0);
    hand.act((t) => t.dispatch({ do: 'mirror' }));
    hand.act((t) => t.setStorey(1)).undo();
    expect(table.getState().storey).toBe(1);
  });
});

describe('lighting a place', () => {
  const rect = { x0: 0, y0: 0, x1: 300, y1: 300 };

  it('goes to a storey where it is, and stays where one of several is in view', () => {
    const { table } = sit({ storeys: [TWO_ROOMS, TWO_ROOMS.replaceAll('L', 'A').replaceAll('K', 'C')] });
    const { light, setStorey } = table.getState();
    light([{ storey: 1, rect }]);
    expect(table.getState().storey).toBe(1);
    light([0, 1].map((storey) => ({ storey, rect })));
    expect(table.getState().storey).toBe(1);
    setStorey(0);
    light([]);
    expect([table.getState().storey, table.getState().lit]).toEqual([0, []]);
  });
});

describe('before hands have come', () => {
  it('edits wait for them, and each is a step', () => {
    const scene = { storeys: [TWO_ROOMS] };
    const models = modelsOf(scene);
    const table = createTable(models, begin(designOf(scene)));
    const { dispatch, takeUp } = table.getState();
    expect(dispatch({ do: 'setLabel', room: 'L', label: 'Oppe' })).toBeNull();
    expect(dispatch([{ do: 'setKind', room: 'K', kind: 'bath' }])).toBeNull();
    expect(table.getState().history.past).toEqual([]);
    takeUp(hands);
    const { past, present } = table.getState().history;
    expect(past.length).toBe(2);
    expect(present.rooms).toMatchObject({ L: { label: 'Oppe' }, K: { kind: 'bath' } });
  });
});
