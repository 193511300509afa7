import type { Trait, TraitKey } from '../../src/check/traits.ts';
import type { Design, Opening } from '../../src/model/design.ts';
import { openingTrouble } from '../../src/model/facade.ts';
import type { Edge } from '../../src/model/grid.ts';
import type { RoomKindId } from '../../src/model/kinds.ts';
import {
  cell,
  facing,
  isRoom,
  NO_WALL,
  OUT,
  rasterOf,
  sidesOf,
  standing,
  stretchOf,
  wallOn,
} from '../../src/model/raster.ts';
import type { Shell } from '../../src/model/shell.ts';
import { CHOICE } from '../../src/model/shell.ts';

/**
 * What is true of a design, cell by cell and edge by edge, for each thing that may be told of it. It shares nothing with src/check/traits.ts
 * and asks no plan: only who holds each cell and which wall stands on each edge.
 */

/** Rooms of a storey: a letter that is there. The same letter on two storeys is two rooms. */
type Room = { readonly storey: number; readonly code: number; readonly kind: RoomKindId };

const BEDROOMS: readonly RoomKindId[] = ['bedroom', 'adults', 'child', 'teen'];
const WET: readonly RoomKindId[] = ['kitchen', 'bath', 'wc', 'laundry'];

class ByHand {
  readonly rooms: readonly Room[];
  constructor(
    readonly design: Design,
    readonly shell: Shell,
  ) {
    this.rooms = design.storeys.flatMap((_, storey) =>
      [...new Set(this.cells(storey).map(({ code }) => code))]
        .filter(isRoom)
        .map((code) => ({ storey, code, kind: design.rooms[String.fromCharCode(code)]!.kind })),
    );
  }

  private readonly kept = new Map<string, unknown>();
  /** Worked out once. */
  private once<T>(name: string, make: () => T): T {
    if (!this.kept.has(name)) this.kept.set(name, make());
    return this.kept.get(name) as T;
  }

  cells = (storey: number) => this.once(`cells ${storey}`, () => this.cellsOf(storey));
  edges = (storey: number) => this.once(`edges ${storey}`, () => this.edgesOf(storey));
  openings = (kinds: readonly Opening['kind'][]) => this.once(`${kinds}`, () => this.openingsOf(kinds));

  private cellsOf(storey: number) {
    const { nx, cells } = rasterOf(this.design, this.shell, storey);
    return [...cells].map((code, i) => ({ code, x: i % nx, y: Math.floor(i / nx) }));
  }

  /** Every edge of a storey with who holds its two sides. */
  private edgesOf(storey: number): { e: Edge; sides: [number, number]; wall: number }[] {
    const r = rasterOf(this.design, this.shell, storey);
    const all: Edge[] = [];
    for (let y = 0; y <= r.ny; y++)
      for (let x = 0; x <= r.nx; x++) {
        if (y < r.ny) all.push({ axis: 'v', x, y });
        if (x < r.nx) all.push({ axis: 'h', x, y });
      }
    return all.map((e) => ({ e, sides: sidesOf(r, e), wall: wallOn(r, e) }));
  }

  /** Openings that stand, with who holds their two sides. */
  private openingsOf(kinds: readonly Opening['kind'][]) {
    return this.design.openings.flatMap((o, i) => {
      if (!kinds.includes(o.kind) || openingTrouble(this.design, this.shell, o, i) !== null) return [];
      const { axis, line, from } = stretchOf(this.shell, o);
      const lines = axis === 'v' ? this.shell.ys : this.shell.xs;
      const at = lines.findLastIndex((mm) => mm <= from);
      const e: Edge = axis === 'v' ? { axis, x: line, y: at } : { axis, x: at, y: line };
      return [{ o, e, sides: sidesOf(rasterOf(this.design, this.shell, o.storey), e) }];
    });
  }

  of = (...kinds: readonly RoomKindId[]): Room[] => this.rooms.filter(({ kind }) => kinds.includes(kind));
  here = (rooms: readonly Room[]): Room[] =>
    rooms.filter(({ storey }) => storey === this.shell.entrance.storey);

  meet(a: Room, b: Room, sides: readonly [number, number]): boolean {
    return a.storey === b.storey && a.code !== b.code && sides.includes(a.code) && sides.includes(b.code);
  }
  openTo = (a: Room, b: Room): boolean =>
    this.edges(a.storey).some(({ sides, wall }) => wall === NO_WALL && this.meet(a, b, sides));
  through = (a: Room, b: Room, ...kinds: readonly Opening['kind'][]): boolean =>
    this.openings(kinds).some(({ o, sides }) => o.storey === a.storey && this.meet(a, b, sides));
  leads = (a: Room, b: Room): boolean => this.openTo(a, b) || this.through(a, b, 'door', 'opening');

  over(a: Room, b: Room): boolean {
    if (a.storey !== b.storey + 1) return false;
    const below = rasterOf(this.design, this.shell, b.storey);
    return this.cells(a.storey).some(({ code, x, y }) => code === a.code && cell(below, x, y) === b.code);
  }

  looks(room: Room): number {
    const ways = this.openings(['window']).flatMap(({ o, e, sides }) =>
      o.storey === room.storey && sides.includes(OUT) && sides.includes(room.code)
        ? [facing(e.axis, sides)]
        : [],
    );
    return new Set(ways).size;
  }

  byNeighbour(room: Room): boolean {
    const { nx } = rasterOf(this.design, this.shell, room.storey);
    const column = this.shell.party === 'left' ? 0 : nx - 1;
    return this.cells(room.storey).some(({ code, x }) => code === room.code && x === column);
  }

  desks(): Room[] {
    return this.rooms.filter((room) =>
      this.design.furniture.some((f) => {
        if (f.kind !== 'desk' || f.storey !== room.storey) return false;
        const [x, y] = [
          this.shell.xs.findLastIndex((mm) => mm <= f.x),
          this.shell.ys.findLastIndex((mm) => mm <= f.y),
        ];
        return cell(rasterOf(this.design, this.shell, room.storey), x, y) === room.code;
      }),
    );
  }

  /** Kinds of the rooms that one steps from on to a stair of the entrance storey. */
  stairKinds(): RoomKindId[] {
    const { storey } = this.shell.entrance;
    const r = rasterOf(this.design, this.shell, storey);
    const met = this.design.stairs.flatMap((stair) => {
      const print = stair.storey === storey ? standing(this.shell, stair) : null;
      if (!print) return [];
      const { axis, line, from, to } = print.entry;
      return Array.from(
        { length: to - from },
        (_, i): Edge => (axis === 'v' ? { axis, x: line, y: from + i } : { axis, x: from + i, y: line }),
      ).flatMap((e) => (wallOn(r, e) === NO_WALL ? sidesOf(r, e) : []));
    });
    return this.rooms
      .filter((room) => room.storey === storey && met.includes(room.code))
      .map(({ kind }) => kind);
  }
}

type Truth = (home: ByHand, count: number) => boolean;

const all = (home: ByHand): boolean =>
  [home.of('living'), home.of('kitchen'), home.of(...BEDROOMS), home.of('bath')].every((r) => r.length > 0);
const allHere = (home: ByHand): boolean =>
  [home.of('living'), home.of('kitchen'), home.of(...BEDROOMS), home.of('bath')].every(
    (r) => home.here(r).length > 0,
  );
/** Whether bedroom, bathroom and separate toilet are on the entrance floor. */
const down = (home: ByHand): string =>
  [home.of(...BEDROOMS), home.of('bath'), home.of('wc')]
    .map((r) => (home.here(r).length > 0 ? 1 : 0))
    .join('');
const has =
  (...kinds: readonly RoomKindId[]): Truth =>
  (home) =>
    home.of(...kinds).length > 0;
const not =
  (truth: Truth): Truth =>
  (home, count) =>
    !truth(home, count);
const both =
  (...truths: readonly Truth[]): Truth =>
  (home, count) =>
    truths.every((truth) => truth(home, count));
const some =
  (kinds: readonly RoomKindId[], others: readonly RoomKindId[]): Truth =>
  (home) =>
    home.of(...kinds).some((a) => home.of(...others).some((b) => home.leads(a, b)));

const places = (home: ByHand): Room[] => [...new Set([...home.of('homework'), ...home.desks()])];
const inLiving = (home: ByHand, room: Room): boolean =>
  room.kind === 'living' || home.of('living').some((living) => home.openTo(room, living));
const kitchenOpen: Truth = (home) =>
  home
    .of('kitchen')
    .some((a) => home.of('living').some((b) => home.openTo(a, b) || home.through(a, b, 'opening')));
const stacked: Truth = (home) => home.of(...WET).some((a) => home.of(...WET).some((b) => home.over(a, b)));
const oneStorey: Truth = (home) => new Set(home.of(...WET).map(({ storey }) => storey)).size === 1;
const severalWet: Truth = (home) => home.of(...WET).length > 1;
const looksMost = (home: ByHand, kind: RoomKindId): number =>
  Math.max(0, ...home.of(kind).map((room) => home.looks(room)));
const unbuilt: Truth = ({ design, shell }) =>
  shell.storeys.some(({ mask }, s) =>
    [...mask].some((code, i) => {
      const nx = shell.xs.length - 1;
      return code === CHOICE && design.storeys[s]!.rows[Math.floor(i / nx)]![i % nx] === '-';
    }),
  );
const hasChoice: Truth = ({ shell }) => shell.storeys.some(({ mask }) => mask.includes(CHOICE));
const stairIn =
  (...kinds: readonly RoomKindId[]): Truth =>
  (home) =>
    home.stairKinds().some((kind) => kinds.includes(kind));
const bedrooms = has(...BEDROOMS);
const nearNeighbour: Truth = (home) => home.of(...BEDROOMS).some((room) => home.byNeighbour(room));

const TRUTHS: Readonly<Record<TraitKey, Truth>> = {
  'main entrance': both(all, allHere),
  'main spread': both(all, not(allHere)),
  'sleep bedroom-bath': (home) => /^11/.test(down(home)),
  'sleep bedroom-toilet': (home) => down(home) === '101',
  'sleep bedroom': (home) => down(home) === '100',
  'sleep bath': (home) => /^01/.test(down(home)),
  'sleep toilet': (home) => down(home) === '001',
  'sleep none': (home) => down(home) === '000',
  'storeys used': ({ rooms }, count) => new Set(rooms.map(({ storey }) => storey)).size === count,
  'bedrooms some': (home, count) => home.of(...BEDROOMS).length === count,
  'baths some': (home, count) => home.of('bath').length === count,
  'toilets some': (home, count) => home.of('wc').length === count,
  'toilets none': not(has('wc')),
  'laundry own': has('laundry'),
  'laundry none': not(has('laundry')),
  'homework apart': (home) => places(home).some((room) => !inLiving(home, room)),
  'homework living': (home) => places(home).length > 0 && places(home).every((room) => inLiving(home, room)),
  'homework none': (home) => places(home).length === 0,
  'play own': has('play'),
  'play none': not(has('play')),
  'guest own': has('guest'),
  'guest none': not(has('guest')),
  'dining own': has('dining'),
  'dining none': not(has('dining')),
  'stores both': both(has('store'), has('outstore')),
  'stores inside': both(has('store'), not(has('outstore'))),
  'stores outside': both(not(has('store')), has('outstore')),
  'stores none': not(has('store', 'outstore')),
  'kitchen open': kitchenOpen,
  'kitchen door': both(not(kitchenOpen), some(['kitchen'], ['living'])),
  'kitchen apart': both(has('kitchen'), has('living'), not(some(['kitchen'], ['living']))),
  'ensuite some': some(['bath'], BEDROOMS),
  'ensuite none': both(has('bath'), bedrooms, not(some(['bath'], BEDROOMS))),
  'passage some': some(BEDROOMS, ['living']),
  'passage none': both(has('living'), bedrooms, not(some(BEDROOMS, ['living']))),
  'stair hall': both(stairIn('hall', 'entry'), not(stairIn('living'))),
  'stair living': both(stairIn('living'), not(stairIn('hall', 'entry'))),
  'stair both': both(stairIn('living'), stairIn('hall', 'entry')),
  'wet stacked': stacked,
  'wet spread': both(severalWet, not(stacked), not(oneStorey)),
  'wet together': both(severalWet, oneStorey),
  'light sides': (home, count) => looksMost(home, 'living') === count,
  'light none': both(has('living'), (home) => looksMost(home, 'living') === 0),
  'bath-window some': (home) => looksMost(home, 'bath') > 0,
  'bath-window none': both(has('bath'), (home) => looksMost(home, 'bath') === 0),
  'neighbour some': nearNeighbour,
  'neighbour none': both(bedrooms, not(nearNeighbour)),
  'choice all': both(hasChoice, not(unbuilt)),
  'choice some': unbuilt,
};

export type Drawn = { readonly design: Design; readonly shell: Shell };

/** Tells, of one design, whether a thing that is said of it is so. */
export function byHand({ design, shell }: Drawn): (trait: Trait) => boolean {
  const home = new ByHand(design, shell);
  return ({ key, count }) => home.rooms.length > 0 && TRUTHS[key](home, count);
}
