import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../../src/check/check-plan.ts';
import type { Finding } from '../../../src/check/finding.ts';
import { FINDING_KEYS } from '../../../src/check/finding-keys.ts';
import { RULES } from '../../../src/check/rules/index.ts';
import { wheelRoute } from '../../../src/check/wheel-route.ts';
import { derive } from '../../../src/derive/derive.ts';
import { loadModels } from '../../../src/io/models.ts';
import { applyEdit } from '../../../src/model/apply.ts';
import type { Design, EdgeKey, Furniture } from '../../../src/model/design.ts';
import type { Edit } from '../../../src/model/edit.ts';
import { shellFor } from '../../../src/model/models.ts';
import type { NeedCard, Needs } from '../../../src/model/needs.ts';
import { NEED_CARDS, NO_NEEDS } from '../../../src/model/needs.ts';
import { nb as words } from '../../../src/words/findings/nb.ts';
import { keyOf, sentenceOf } from '../../../src/words/findings/sentence.ts';
import { formatsOf } from '../../../src/words/format.ts';
import { nb } from '../../../src/words/nb.ts';
import type { Picture } from '../../picture.ts';
import { designOf, shellOf } from '../../picture.ts';
import { kinds, programme } from '../said.ts';

type Told = { readonly needs: Partial<Needs>; readonly furniture?: readonly Furniture[] };

const findings = (picture: Picture, { needs, furniture = [] }: Told): Finding[] => {
  const design = { ...designOf(picture), furniture, needs: { ...NO_NEEDS, ...needs } };
  return checkPlan(derive(design, shellOf(picture)), programme, kinds, RULES);
};
/** 'door not 600/900 A': about, state, found/wanted where there are numbers, and the rooms. */
const short = ({ about, state, found, wanted, rooms }: Finding): string =>
  [about, state, ...(wanted === null ? [] : [`${found ?? '–'}/${wanted}`]), rooms.join('')].join(' ').trim();
const said = (id: string, picture: Picture, told: Told): string[] =>
  findings(picture, told)
    .filter((f) => f.id === id)
    .map(short);
const cards = (...chosen: NeedCard[]): Told => ({ needs: { cards: chosen } });
const front = { edge: '0,0 h', width: 1000 } as const;

/** Entry, hall and bedroom one behind the other, on cells of 300 mm. */
const ROW = { storeys: [`${'EEEEEEHHHHHHAAAAAAAA\n'.repeat(8)}`] } as const;
const row = (toHall: number, toBed: number, kind: 'door' | 'opening' = 'door'): Picture => ({
  ...ROW,
  openings: [front, { edge: '6,2 v', width: toHall }, { edge: '12,2 v', width: toBed, kind }],
});

describe('a family that has told nothing', () => {
  it('hears nothing of needs', () => {
    const none = checkPlan(derive(designOf(row(600, 600)), shellOf(ROW)), programme, kinds, RULES);
    expect(none.filter((f) => f.id.startsWith('B-'))).toEqual([]);
    expect(
      findings(row(600, 600), { needs: { own: ['piano'] } }).filter((f) => f.id.startsWith('B-')),
    ).toEqual([]);
  });
});

describe('B-01 a wheelchair on the entrance storey', () => {
  it('reaches every room by ways of 0.9 m', () => {
    expect(said('B-01', row(900, 900), cards('wheelchair'))).toEqual(['reach holds 3/3 AEH']);
    expect(said('B-01', row(900, 900), cards('walker'))).toEqual([]);
  });
  it('is told the first thing that stops it, and which door', () => {
    expect(said('B-01', row(890, 600), cards('wheelchair'))).toEqual(['door not 890/900 H']);
    expect(said('B-01', row(900, 890, 'opening'), cards('wheelchair'))).toEqual(['gap not 890/900 A']);
    const [stop] = findings(row(900, 600), cards('wheelchair')).filter((f) => f.id === 'B-01');
    expect([stop!.opening, stop!.weight]).toEqual([2, 'need']);
  });
  it('starts at a front door that is wide enough', () => {
    expect(said('B-01', ROW, cards('wheelchair'))).toEqual(['start unknown']);
    const narrow = { ...row(900, 900), openings: [{ ...front, width: 800 }] };
    expect(said('B-01', narrow, cards('wheelchair'))).toEqual(['front not 800/900']);
  });
  it('does not drive into a room narrower than itself', () => {
    // A hall of three cells between the middles of two walls: 800 mm clear; of four: 1100 mm.
    const hall = (width: number): Picture => {
      const line = `EEEEEE${'H'.repeat(width)}AAAAAAAA\n`;
      return {
        storeys: [line.repeat(8)],
        openings: [front, { edge: '6,2 v', width: 900 }, { edge: `${6 + width},2 v`, width: 900 }],
      };
    };
    expect(said('B-01', hall(3), cards('wheelchair'))).toEqual(['tight not 800/900 H']);
    expect(said('B-01', hall(4), cards('wheelchair'))).toEqual(['reach holds 3/3 AEH']);
  });
  it('leaves to P-02 what no door leads to', () => {
    expect(said('B-01', { ...ROW, openings: [front] }, cards('wheelchair'))).toEqual([]);
  });
  it('says nothing of a front door that leads into no room yet', () => {
    const bare: Picture = { storeys: [`........\n`.repeat(8), `AAAAAAAA\n`.repeat(8)], openings: [front] };
    expect(said('B-01', bare, cards('wheelchair'))).toEqual([]);
  });
  it('measures round a corner', () => {
    // A hallway that turns down beside the bath, so many squares wide.
    const corner = (wide: number): Picture => {
      const down = `${'B'.repeat(8 - wide)}${'H'.repeat(wide)}AAAA\n`;
      return {
        storeys: [`EEEEHHHH....\n`.repeat(4) + down.repeat(6)],
        openings: [front, { edge: '4,0 v', width: 900 }, { edge: '8,6 v', width: 900 }],
      };
    };
    expect(said('B-01', corner(4), cards('wheelchair'))).not.toContainEqual(expect.stringMatching(/^tight/));
    expect(said('B-01', corner(3), cards('wheelchair'))).toContainEqual(
      expect.stringMatching(/^tight not .* H$/),
    );
  });
  it('cannot tell past furniture, which can be moved', () => {
    // A bed across the hallway, with 0.4 m left beside it.
    const bed = { kind: 'bed-90', storey: 0, x: 2700, y: 1000, turn: 0 } as const;
    expect(said('B-01', row(900, 900), cards('wheelchair'))).toEqual(['reach holds 3/3 AEH']);
    const told = { ...cards('wheelchair'), furniture: [bed] };
    expect(said('B-01', row(900, 900), told)).toEqual(['reach unknown A']);
  });
  it('knows what lies behind a stair and what has a door of its own outside', () => {
    // Up from the entrance on one stair, and down on another into the room behind the wall.
    const upstairs: Picture = {
      storeys: ['EEEEEEEECCCCCCCC\n'.repeat(22), 'HHHHHHHHHHHHHHHH\n'.repeat(22)],
      openings: [front],
      stairs: [
        { kind: 'straight', storey: 0, x: 3, y: 4, turn: 0 },
        { kind: 'straight', storey: 0, x: 10, y: 4, turn: 0 },
      ],
    };
    expect(said('B-01', upstairs, cards('wheelchair'))).toEqual(['stairs not C']);
    const store: Picture = {
      storeys: [`${'EEEEEEUUUU\n'.repeat(6)}`],
      openings: [front, { edge: '6,0 h', width: 1000 }],
    };
    expect(said('B-01', store, cards('wheelchair'))).toEqual(['reach holds 1/1 E', 'outside unknown U']);
  });
});

describe('B-02 the most important on one storey, and B-04 without a stair', () => {
  const home = (ground: string, upper: string): Picture => ({
    storeys: [`${ground}\n`.repeat(6), `${upper}\n`.repeat(6)],
    openings: [front],
  });
  it('hold when living room, kitchen, a bedroom and a bath are at the entrance', () => {
    const down = home('LLLLKKKKBBBBAAAA', 'CCCCCCCCCCCCCCCC');
    expect(said('B-02', down, cards('wheelchair'))).toEqual(['all holds LKAB']);
    expect(said('B-04', down, cards('walker'))).toEqual(['stairs holds LKAB']);
  });
  it('name what lies on another storey', () => {
    const up = home('LLLLKKKKEEEEEEEE', 'CCCCCCCCBBBBBBBB');
    expect(said('B-02', up, cards('wheelchair'))).toEqual(['bedroom not C', 'bath not B']);
    expect(said('B-04', up, cards('walker'))).toEqual(['stairs not CB']);
    const high = home('BBBBAAAAEEEEEEEE', 'LLLLLLLLKKKKKKKK');
    expect(said('B-02', high, cards('wheelchair'))).toEqual(['living not L', 'kitchen not K']);
  });
  it('wait for what is not drawn yet, which P-03 asks for', () => {
    const part = home('LLLLKKKKEEEEEEEE', 'HHHHHHHHHHHHHHHH');
    expect(said('B-02', part, cards('wheelchair'))).toEqual([]);
    expect(said('B-04', part, cards('walker'))).toEqual([]);
  });
});

describe('B-03 space to turn', () => {
  /** One room, in decimetres. */
  const room = (width: number, depth: number): Picture => ({
    cell: 100,
    storeys: [`${'L'.repeat(width)}\n`.repeat(depth)],
    openings: [front],
  });
  it('is ruled out by a bare room without it, on both sides of the line', () => {
    expect(said('B-03', room(15, 15), cards('wheelchair'))).toEqual(['turn unknown 1500/1500 L']);
    expect(said('B-03', room(18, 13), cards('wheelchair'))).toEqual(['turn unknown 1300/1500 L']);
    expect(said('B-03', room(17, 14), cards('wheelchair'))).toEqual(['turn not 1400/1500 L']);
    expect(said('B-03', room(18, 12), cards('wheelchair'))).toEqual(['turn not 1200/1500 L']);
  });
  it('is the rectangle to the millimetre', () => {
    /** The last line of the grid a millimetre nearer. */
    const short = (count: number): number[] =>
      Array.from({ length: count + 1 }, (_, i) => (i === count ? i * 100 - 1 : i * 100));
    const narrow = { ...room(18, 13), shell: { ys: short(13) } };
    expect(said('B-03', narrow, cards('wheelchair'))).toEqual(['turn not 1299/1500 L']);
    const low = { ...room(18, 13), shell: { xs: short(18) } };
    expect(said('B-03', low, cards('wheelchair'))).toEqual(['turn not 1300/1500 L']);
  });
  it('holds where it is there past the furniture that the use needs', () => {
    const wardrobe = { kind: 'wardrobe-100', storey: 0, x: 2100, y: 300, turn: 0 } as const;
    const entry = { ...room(26, 26), kinds: { L: 'entry' } } as const;
    expect(said('B-03', entry, cards('wheelchair'))).toEqual(['turn unknown 2600/1500 L']);
    expect(said('B-03', entry, { ...cards('wheelchair'), furniture: [wardrobe] })).toEqual([
      'turn holds 2600/1500 L',
    ]);
  });
  it('asks nothing of halls and stores, nor of rooms no wheelchair comes to', () => {
    expect(said('B-03', row(900, 600), cards('wheelchair'))).toEqual(['turn unknown 1750/1500 E']);
  });
});

describe('B-05 a place to wash clothes', () => {
  const washer = (storey: number): Furniture => ({ kind: 'washer', storey, x: 600, y: 600, turn: 0 });
  const home = (ground: string, upper: string): Picture => ({
    storeys: [`${ground}\n`.repeat(8), `${upper}\n`.repeat(8)],
    kinds: { V: 'laundry' },
    openings: [front, { edge: '8,2 v', width: 900 }],
  });
  it('is a laundry or a machine', () => {
    expect(said('B-05', home('EEEEEEEELLLLLLLL', 'VVVVVVVVAAAAAAAA'), cards('laundry'))).toEqual([
      'place holds V',
    ]);
    const none = home('EEEEEEEELLLLLLLL', 'BBBBBBBBAAAAAAAA');
    expect(said('B-05', none, cards('laundry'))).toEqual(['none not']);
    expect(said('B-05', none, cards('wheelchair'))).toEqual([]);
    expect(said('B-05', none, { ...cards('laundry'), furniture: [washer(1)] })).toEqual(['place holds B']);
  });
  it('is reached in a wheelchair only on the entrance storey', () => {
    expect(said('B-05', home('EEEEEEEELLLLLLLL', 'VVVVVVVVAAAAAAAA'), cards('wheelchair'))).toEqual([
      'up not V',
    ]);
    expect(said('B-05', home('EEEEEEEEVVVVVVVV', 'LLLLLLLLAAAAAAAA'), cards('wheelchair'))).toEqual([
      'reach holds V',
    ]);
    // What stops a wheelchair on the way is told by B-01 alone.
    const behind = { ...home('EEEEEEEEVVVVVVVV', 'LLLLLLLLAAAAAAAA') };
    const narrow = { ...behind, openings: [front, { edge: '8,2 v', width: 890 }] } as const;
    expect(said('B-05', narrow, cards('wheelchair'))).toEqual([]);
    expect(said('B-01', narrow, cards('wheelchair'))).toEqual(['door not 890/900 V']);
    const under = home('VVVVVVVVAAAAAAAA', 'EEEEEEEELLLLLLLL');
    const entrance = { storey: 1, side: 'top', from: 0, to: 4800 } as const;
    expect(said('B-05', { ...under, shell: { entrance } }, cards('wheelchair'))).toEqual(['down not V']);
    const laundryUp = home('EEEEEEEELLLLLLLL', 'VVVVVVVVAAAAAAAA');
    expect(said('B-05', laundryUp, { ...cards('wheelchair'), furniture: [washer(0)] })).toEqual([
      'reach holds E',
    ]);
    const machine = home('EEEEEEEELLLLLLLL', 'BBBBBBBBAAAAAAAA');
    expect(said('B-05', machine, { ...cards('wheelchair'), furniture: [washer(1)] })).toEqual([
      'machine not B',
    ]);
  });
});

describe('B-06 a place for the pram', () => {
  const entry = (width: number, depth: number): Picture => ({
    cell: 100,
    storeys: [
      `${'E'.repeat(width)}${'L'.repeat(60 - width)}\n`.repeat(depth) + `${'L'.repeat(60)}\n`.repeat(40),
    ],
    openings: [front],
  });
  it('needs 0.7 × 1.1 m of floor, and has it for sure where one is drawn', () => {
    // 50 mm of the inner wall stands on each side that is no façade.
    expect(said('B-06', entry(12, 12), cards('pram'))).toEqual(['place unknown –/1100 E']);
    expect(said('B-06', entry(8, 12), cards('pram'))).toEqual(['place unknown –/1100 E']);
    expect(said('B-06', entry(12, 7), cards('pram'))).toEqual(['place not –/1100 E']);
    expect(said('B-06', entry(11, 11), cards('pram'))).toEqual(['place not –/1100 E']);
    // On squares of 50 mm: 0.70 × 1.10 m of floor, and 50 mm short of each.
    const exactly = (width: number, depth: number): Picture => ({
      cell: 50,
      storeys: [
        `${'E'.repeat(width)}${'L'.repeat(60 - width)}\n`.repeat(depth) + `${'L'.repeat(60)}\n`.repeat(40),
      ],
      openings: [front],
    });
    expect(said('B-06', exactly(15, 23), cards('pram'))).toEqual(['place unknown –/1100 E']);
    expect(said('B-06', exactly(14, 23), cards('pram'))).toEqual(['place not –/1100 E']);
    expect(said('B-06', exactly(15, 22), cards('pram'))).toEqual(['place not –/1100 E']);
    // Lines a millimetre nearer from the inner wall on: 0.699 m of floor, and 1.099 m.
    const nearer = (from: number, count: number): number[] =>
      Array.from({ length: count + 1 }, (_, i) => i * 50 - (i >= from ? 1 : 0));
    const hair = (shell: Picture['shell']) =>
      said('B-06', { ...exactly(15, 23), shell: shell! }, cards('pram'));
    expect(hair({ xs: nearer(61, 60), ys: nearer(64, 63) })).toEqual(['place unknown –/1100 E']);
    expect(hair({ xs: nearer(15, 60) })).toEqual(['place not –/1100 E']);
    expect(hair({ ys: nearer(23, 63) })).toEqual(['place not –/1100 E']);
    const pram: Furniture = { kind: 'pram', storey: 0, x: 500, y: 500, turn: 0 };
    expect(said('B-06', entry(12, 12), { ...cards('pram'), furniture: [pram] })).toEqual([
      'place holds –/1100 E',
    ]);
  });
});

describe('B-07 and B-08 calm by day', () => {
  const beside = (line: string, extra: Partial<Picture> = {}): Picture => ({
    storeys: [`${line}\n`.repeat(8)],
    openings: [front],
    ...extra,
  });
  const sleep = (picture: Picture) => said('B-07', picture, cards('day-sleep'));
  const pray = (picture: Picture) => said('B-08', picture, cards('prayer'));

  it('is lost behind a wall to the living room or the laundry, and kept behind a kitchen', () => {
    expect(sleep(beside('AAAALLLLHHHH'))).toEqual(['calm not A']);
    expect(sleep(beside('AAAAVVVVHHHH', { kinds: { V: 'laundry' } }))).toEqual(['calm not A']);
    expect(sleep(beside('AAAAKKKKHHHH'))).toEqual(['calm holds A']);
    expect(sleep(beside('AAAASSLLLLHH'))).toEqual(['calm holds A']);
  });
  it('follows the sound through what stands open', () => {
    const open = Object.fromEntries([2, 3, 4].map((y) => [`8,${y} v`, 'open' as const]));
    expect(sleep(beside('AAAAHHHHLLLL.', { edges: [open] }))).toEqual(['calm not A']);
    expect(sleep(beside('AAAAHHHHLLLL.'))).toEqual(['calm holds A']);
    const gap = { openings: [front, { edge: '8,2 v', width: 900, kind: 'opening' }] } as const;
    expect(sleep(beside('AAAAHHHHLLLL.', gap))).toEqual(['calm not A']);
  });
  it('bears one step: what is louder than a hallway or a sleeper is heard where nothing lies between', () => {
    const open = Object.fromEntries([2, 3, 4].map((y) => [`4,${y} v`, 'open' as const]));
    const to = (line: string, kinds: Picture['kinds'] = {}) => beside(line, { edges: [open], kinds });
    expect(sleep(to('AAAAHHHHSSSS'))).toEqual(['calm holds A']);
    expect(sleep(to('AAAACCCCSSSS', { C: 'homework' }))).toEqual(['calm holds A']);
    expect(sleep(to('AAAAKKKKSSSS'))).toEqual(['calm not A']);
    expect(sleep(to('AAAABBBBSSSS'))).toEqual(['calm not A']);
    expect(sleep(beside('AAAABBBBSSSS'))).toEqual(['calm holds A']);
  });
  it('is kept behind a wall to a stair, and lost where the stair comes up in the room', () => {
    const stair = { kind: 'straight', storey: 0, x: 4, y: 4, turn: 0 } as const;
    const under = (line: string): Picture => ({
      storeys: [`${'HHHHHHHHHHHH\n'.repeat(22)}`, `${line}\n`.repeat(22)],
      openings: [front],
      stairs: [stair],
    });
    expect(sleep(under('AAAAHHHHHSSS'))).toEqual(['calm holds A']);
    expect(sleep(under('AAAAAAAAASSS'))).toEqual(['calm not A']);
  });
  it('is two steps away on another storey', () => {
    const home = { storeys: [`${'LLLLLLLL\n'.repeat(8)}`, `${'AAAABBBB\n'.repeat(8)}`], openings: [front] };
    expect(sleep(home)).toEqual(['calm holds A']);
    const machine = { ...home, storeys: [`${'VVVVVVVV\n'.repeat(8)}`, home.storeys[1]!] };
    expect(sleep({ ...machine, kinds: { V: 'laundry' } })).toEqual(['calm holds A']);
  });
  it('cannot be told where the neighbour is behind the wall', () => {
    expect(sleep(beside('LLLLKKKKAAAA'))).toEqual(['calm unknown A']);
  });
  it('and a door to shut make a place to pray', () => {
    expect(pray(beside('AAAAKKKKLLLL'))).toEqual(['place holds A']);
    expect(pray(beside('AAAALLLLKKKK'))).toEqual(['place not']);
    expect(pray(beside('LLLLKKKKAAAA'))).toEqual(['place unknown A']);
    expect(pray(beside('CCCCKKKKAAAA'))).toEqual(['place holds C']);
    const open = Object.fromEntries([2, 3, 4].map((y) => [`4,${y} v`, 'open' as const]));
    expect(pray(beside('AAAASSSSLLLL', { edges: [open] }))).toEqual(['place not']);
  });
});

describe('B-09 guests', () => {
  /** A living room in decimetres, and who sits down. */
  const room = (width: number, depth = 26): Picture => ({
    cell: 100,
    storeys: [`${'L'.repeat(width)}\n`.repeat(depth)],
    openings: [front],
  });
  const coming = (guests: number, adult = 0): Told => ({
    needs: { guests, household: { ...NO_NEEDS.household, adult } },
  });
  const table = (kind: string): Furniture => ({ kind, storey: 0, x: 1000, y: 1000, turn: 0 });

  it('have floor for a table by 0.6 m a person on two sides', () => {
    expect(said('B-09', room(30), coming(6))).toEqual(['table unknown 10/6 L']);
    expect(said('B-09', room(30), coming(6, 4))).toEqual(['table unknown 10/10 L']);
    expect(said('B-09', room(30), coming(6, 5))).toEqual(['table not 10/11 L']);
    // 0.8 m of table and 0.9 m behind each side is 2.6 m; a pair more wants 0.6 m.
    expect(said('B-09', room(12, 26), coming(4))).toEqual(['table unknown 4/4 L']);
    expect(said('B-09', room(11, 26), coming(4))).toEqual(['table not 2/4 L']);
    expect(said('B-09', room(25, 25), coming(1))).toEqual(['table not 0/1']);
    const deep = (rows: number): Picture => ({
      cell: 50,
      storeys: [`${'L'.repeat(50)}\n`.repeat(rows)],
      openings: [front],
    });
    expect(said('B-09', deep(52), coming(8))).toEqual(['table unknown 8/8 L']);
    expect(said('B-09', deep(51), coming(8))).toEqual(['table not 0/8']);
  });
  it('may be as many as a family can tell of', () => {
    const household = { ...NO_NEEDS.household, adult: 12, older: 12 };
    // 0.6 m a pair: 24 pairs along 14.4 m.
    expect(said('B-09', room(144), { needs: { guests: 20, household } })).toEqual(['table unknown 48/44 L']);
    const all = { '0-5': 12, '6-12': 12, '13-17': 12, adult: 12, older: 12 };
    expect(said('B-09', room(300), { needs: { guests: 20, household: all } })).toEqual([
      'table unknown 80/80 L',
    ]);
  });
  it('have a seat for sure at a table that is drawn', () => {
    expect(said('B-09', room(30), { ...coming(2, 4), furniture: [table('table-6')] })).toEqual([
      'table holds 6/6 L',
    ]);
    expect(said('B-09', room(30), { ...coming(3, 4), furniture: [table('table-6')] })).toEqual([
      'table unknown 10/7 L',
    ]);
  });
  it('sit at a round table too, and not at a desk', () => {
    expect(said('B-09', room(30), { ...coming(4), furniture: [table('round-table')] })).toEqual([
      'table holds 4/4 L',
    ]);
    expect(said('B-09', room(30), { ...coming(4), furniture: [table('desk')] })).toEqual([
      'table unknown 10/4 L',
    ]);
  });
  it('come to a toilet past no bedroom', () => {
    const home = (bath: string): Picture => ({
      storeys: [`${'EEEEEEAAAAAABBBBBB\n'.repeat(8)}`],
      openings: [front, { edge: '6,2 v', width: 900 }, { edge: bath as '12,2 v', width: 900 }],
    });
    expect(said('B-09', home('12,2 v'), coming(1))).toContain('toilet not B');
    const hall = { ...home('12,2 v'), kinds: { A: 'hall' } } as const;
    expect(said('B-09', hall, coming(1))).toContain('toilet holds B');
  });
});

describe('B-10 a bed for each', () => {
  /** Bedrooms of 9.9 and 5.9 m² net. */
  const home: Picture = {
    cell: 100,
    storeys: [`${'A'.repeat(40)}${'C'.repeat(24)}\n`.repeat(25)],
    openings: [front],
  };
  const people = (adult: number): Told => ({ needs: { household: { ...NO_NEEDS.household, adult } } });
  it('counts what a bedroom of its size has room for', () => {
    expect(said('B-10', home, people(1))).toEqual(['beds holds 1/1 AC']);
    expect(said('B-10', home, people(2))).toEqual(['beds not 1/2 AC']);
    const larger = { ...home, storeys: [`${'A'.repeat(41)}${'C'.repeat(25)}\n`.repeat(25)] };
    expect(said('B-10', larger, people(3))).toEqual(['beds holds 3/3 AC']);
    // On squares of 50 mm: 10.0 and 6.0 m² net, and a square less of each.
    const net = (first: number, second: number): Picture => ({
      cell: 50,
      storeys: [`${'A'.repeat(first)}${'C'.repeat(second)}\n`.repeat(50)],
      openings: [front],
    });
    expect(said('B-10', net(81, 49), people(3))).toEqual(['beds holds 3/3 AC']);
    expect(said('B-10', net(80, 49), people(3))).toEqual(['beds not 2/3 AC']);
    expect(said('B-10', net(81, 48), people(3))).toEqual(['beds not 2/3 AC']);
    expect(said('B-10', home, people(0))).toEqual([]);
  });
  it('counts the beds that are drawn where there are any', () => {
    const bed = (kind: string, x: number): Furniture => ({ kind, storey: 0, x, y: 1000, turn: 0 });
    const furniture = [bed('bed-180', 1000), bed('cot', 3000), bed('bed-90', 5000)];
    expect(said('B-10', home, { ...people(4), furniture })).toEqual(['beds holds 4/4 AC']);
    const wide = (kind: string) => said('B-10', home, { ...people(2), furniture: [bed(kind, 1000)] })[0];
    expect([wide('bed-150'), wide('bed-120')]).toEqual(['beds holds 2/2 AC', 'beds not 1/2 AC']);
    // The bedroom with nothing drawn in it is too small for one.
    expect([wide('bunk'), wide('care-bed')]).toEqual(['beds holds 2/2 AC', 'beds not 1/2 AC']);
    expect(wide('bedside')).toBe('beds not 1/2 AC');
  });
});

describe('Unit A, the home of users.md § 3', () => {
  const models = loadModels();
  const { design } = models.examples.find((e) => e.id === 'unit-a')!;
  const shell = shellFor(models, design.shell, design.side)!;
  const edited = (...edits: Edit[]): Design =>
    edits.reduce((d, edit) => {
      const result = applyEdit(d, edit, shell);
      if ('refused' in result) throw new Error(result.refused);
      return result.design;
    }, design);
  const family: Needs = {
    household: { '0-5': 1, '6-12': 1, '13-17': 1, adult: 2, older: 0 },
    cards: ['wheelchair', 'laundry'],
    guests: 0,
    own: [],
  };
  const plan = (d: Design) => derive(d, shell);
  const n = formatsOf(nb, 'nb-u-nu-latn');
  const names = (id: string) => nb.kind[design.rooms[id]!.kind];
  const sentences = (d: Design) =>
    checkPlan(plan(d), programme, kinds, RULES)
      .filter((f) => f.id.startsWith('B-'))
      .map((f) => `${f.id} ${f.state}: ${sentenceOf(words, f, names, n).replaceAll('\u00a0', ' ')}`);
  const told = edited({ do: 'setNeeds', change: family });
  const door = design.openings.findIndex((o) => o.storey === 0 && o.edge === '24,19 v');

  it('is reached in a wheelchair, six rooms of six, with room to turn in each but the store outside', () => {
    expect([...wheelRoute(plan(told), kinds, 900).reached].sort()).toEqual([...'1BEGKS']);
    const said = sentences(told);
    expect(said).toContain('B-01 holds: Rullestolen når fram til alle rommene på inngangsplanet (6 av 6).');
    expect(said).toContain(
      'B-01 unknown: Utebod: har egen dør ute. Spør arkitekten om veien dit er trinnfri.',
    );
    expect(said).toContain('B-02 holds: Alt det viktigste er på inngangsplanet.');
    expect(said.filter((text) => text.startsWith('B-03 not'))).toEqual([]);
    expect(said).toContain('B-05 not: Vaskerommet er oppe. Den som bruker rullestol, når det ikke.');
    expect(said).toContain('B-10 holds: Det er soveplass til alle 5.');
  });

  it('loses the bedroom behind a door of 0.6 m, and says what solves it', () => {
    const narrow = edited(
      { do: 'setNeeds', change: family },
      { do: 'setOpening', index: door, change: { width: 600 } },
    );
    expect([...wheelRoute(plan(narrow), kinds, 900).reached].sort()).toEqual([...'BEGKS']);
    expect(sentences(narrow)).toContain(
      'B-01 not: Soverom: her blir det for trangt for rullestol. En dør på 90 cm løser det.',
    );
  });

  it('says the family’s need beside the law’s: with the bedroom up the law asks less, and the family is worse off', () => {
    const up = edited({ do: 'setNeeds', change: family }, { do: 'setKind', room: '1', kind: 'store' });
    const found = checkPlan(plan(up), programme, kinds, RULES);
    expect(found.find((f) => f.id === 'A-02')?.state).toBe('holds');
    expect(found.find((f) => f.id === 'B-02')).toMatchObject({
      about: 'bedroom',
      state: 'not',
      weight: 'need',
    });
  });
});

/** Stripes of rooms on two storeys with openings anywhere: most are half drawn, and many make no sense. */
const stripes = (letters: string) =>
  fc
    .array(fc.constantFrom(...letters), { minLength: 14, maxLength: 14 })
    .map((columns) => Array.from({ length: 14 }, () => columns.join('')).join('\n'));
const anyHome = fc.record({
  storeys: fc.tuple(stripes('LLKKEEBBAU..'), stripes('CCDDVVWWHH..')),
  kinds: fc.constant({ V: 'laundry' as const }),
  openings: fc.array(
    fc.record({
      storey: fc.nat(1),
      edge: fc
        .tuple(fc.nat(13), fc.nat(13), fc.constantFrom('v', 'h'))
        .map(([x, y, axis]): EdgeKey => `${x},${y} ${axis}`),
      kind: fc.constantFrom('door', 'opening'),
      width: fc.integer({ min: 500, max: 1200 }),
    }),
    { maxLength: 12 },
  ),
}) satisfies fc.Arbitrary<Picture>;

describe('any home, however half drawn', () => {
  const all: Told = {
    needs: { cards: NEED_CARDS, guests: 5, household: { ...NO_NEEDS.household, adult: 2, '0-5': 1 } },
  };
  it('is answered with sentences there are, in whatever order it was drawn', () => {
    fc.assert(
      fc.property(anyHome, (home) => {
        const found = findings(home, all).filter((f) => f.id.startsWith('B-'));
        for (const f of found) {
          expect(FINDING_KEYS).toContain(keyOf(f));
          expect(f.weight).toBe('need');
        }
        // Mirrored, the home is as good or as bad for the same people.
        const flip = (picture: string) =>
          picture
            .split('\n')
            .map((line) => [...line].reverse().join(''))
            .join('\n');
        const bare = { ...home, openings: [] };
        const other = { ...bare, storeys: home.storeys.map(flip), shell: { party: 'left' as const } };
        const states = (picture: Picture) =>
          findings(picture, all)
            .filter((f) => /^B-(02|05|07|08|10)/.test(f.id))
            .map(short);
        expect(states(other)).toEqual(states(bare));
      }),
      { numRuns: 60 },
    );
  });
});
