import type { Design, StairKind } from '../model/design.ts';
import { stairTrouble } from '../model/edits/stairs.ts';
import type { Run } from '../model/grid.ts';
import type { Kinds, RoomKindId } from '../model/kinds.ts';
import { isPassage } from '../model/kinds.ts';
import type { Raster } from '../model/raster.ts';
import { isRoom, OUT, rasterOf, STAIR, UNUSED } from '../model/raster.ts';
import type { Shell } from '../model/shell.ts';
import type { StairFloor } from '../model/stair.ts';
import { movedFloor } from '../model/stair.ts';
import { overlaps } from '../model/units.ts';
import type { CountCells } from './count-cells.ts';
import { cellsIn, countCells, weighCells } from './count-cells.ts';
import { throughway } from './doorways.ts';
import { roomsCut } from './rooms-cut.ts';
import { wanting } from './spare.ts';
import type { OneFloor } from './stair-floors.ts';
import { floorBefore, floorsOf, liesAlong, slitsBeside } from './stair-floors.ts';
import type { StairPlace } from './stair-places.ts';
import { stoodIn } from './stair-places.ts';
import { isWay } from './step-off.ts';
import { waysOn } from './ways.ts';

/**
 * What weighs against a place, in cells of distance. A cell taken from a passage, or from the room that was pointed at: that
 * is what they are there for. A cell of another room, and a bite of any size: somebody has made it as it is. A strip left
 * beside the stair that is too narrow for anything: more than the way to what stands there. An end inside a room that is somebody's, has
 * water or stores: as much as two square metres of a room, since all come that way; where one points, one has chosen. A blind end, with no floor
 * of one room before it: more than any place within reach of the point, or any floor that a stair takes.
 */
const WEIGHTS = {
  pointedAt: { passage: 0.05, room: 0.4, bite: 6, slit: 6, inside: 0, blind: 200 },
  anywhere: { passage: 1, room: 6, bite: 0, slit: 20, inside: 500, blind: 1000 },
} as const;
/** What an end weighs that leads through a wall, into a room that has not most of the stair and is not for passing through. */
const THROUGH = 40;
/** What it weighs that half of a stair or more stands elsewhere than on the floor one points at. */
const OTHER_FLOOR = 30;
/**
 * What it weighs that it lies along no wall of the floor one points at, or of that it leads up from, in cells of distance: more than any wall within reach of the
 * point (`ELSEWHERE` and the way there), and no more than a wall on another floor.
 */
const ALONE = 125;
/** What a door weighs that would lose its wall or open into the stair, in cells of distance: two of them as much as to lie along no wall. */
const DOOR = 60;
/** What a room that comes apart weighs. */
const CUT = 100;
/**
 * What it weighs that rooms get smaller than the least size of their kind, by what they want of it, when nobody points: less than a blind end for one of which
 * something is left, and more than the floor that a stair takes of a room that can spare it.
 */
const WANTING = { any: 500, whole: 1500 };
/** What a room weighs that one comes to no longer, when nobody points: as much as an end in a room that is somebody's; and floor that one does not come to. */
const SHUT = 500;
const BEHIND = 40;

/** Everywhere on the grid that a stair of a kind may stand, and what each place costs beside its distance, in cells of distance. */
export type StairGround = {
  readonly places: readonly StairPlace[];
  /** What the floor under it costs; Infinity where that is not built, or another stair's. */
  readonly floor: (place: StairPlace) => number;
  /** All that it costs, with what it costs to be so far away; Infinity where it cannot stand, or costs more than `least`. */
  readonly worth: (place: StairPlace, away: number, least: number) => number;
};

/** What there is to know of every place whoever points where: a hand that moves asks again and again. */
type Standing = {
  readonly places: readonly StairPlace[];
  readonly printOf: (place: StairPlace) => StairFloor;
  readonly floors: readonly (readonly OneFloor[])[];
  /** The floors under a place, on both storeys. */
  readonly under: readonly ((place: StairPlace) => readonly OneFloor[])[];
  readonly isBuilt: (print: StairFloor) => boolean;
  /** Strips beside it, on both storeys, that are too narrow for anything. */
  readonly slits: (place: StairPlace) => number;
  /** Doors and openings that it leaves nobody to come through, on both storeys. */
  readonly doors: (place: StairPlace) => number;
  /** What it weighs that it cuts rooms in two; Infinity where it cannot stand. */
  readonly cut: (place: StairPlace) => number;
  /** What it weighs that it shuts the way to rooms and floor, on both storeys. */
  readonly shut: (place: StairPlace) => number;
  /** What it weighs that rooms get too small for it. */
  readonly wants: (place: StairPlace) => number;
  /** By the floor one points at. */
  readonly grounds: Map<string, StairGround>;
};

/** Of the home that was asked about last. */
let kept: {
  readonly design: Design;
  readonly shell: Shell;
  readonly kinds: Kinds['rooms'] | null;
  readonly byKind: Map<string, Standing>;
} | null = null;

/** The floor one points at: its code, on the storey the stair stands on or the one it leads to. */
export type Meant = { readonly on: number; readonly code: number };

/** `meant` is null when nobody points. */
export function stairGround(
  design: Design,
  shell: Shell,
  storey: number,
  kind: StairKind,
  meant: Meant | null,
  kinds: Kinds['rooms'] | null,
): StairGround {
  if (kept?.design !== design || kept.shell !== shell || kept.kinds !== kinds)
    kept = { design, shell, kinds, byKind: new Map() };
  const key = `${storey} ${kind}`;
  const standing = kept.byKind.get(key) ?? standingsOf(design, shell, storey, kind, kinds);
  kept.byKind.set(key, standing);
  const floor = meant ? `${meant.on} ${meant.code}` : '';
  const ground = standing.grounds.get(floor) ?? groundOf(design, shell, storey, standing, meant);
  standing.grounds.set(floor, ground);
  return ground;
}

/** Worked out when it is first asked for. */
function known(
  places: readonly StairPlace[],
  of: (place: StairPlace) => number,
): (place: StairPlace) => number {
  const values = new Float64Array(places.length).fill(Number.NaN);
  return (place) => {
    const value = values[place.index]!;
    if (!Number.isNaN(value)) return value;
    const fresh = of(place);
    values[place.index] = fresh;
    return fresh;
  };
}

function standingsOf(
  design: Design,
  shell: Shell,
  storey: number,
  kind: StairKind,
  kinds: Kinds['rooms'] | null,
): Standing {
  const { shapes, places } = stoodIn(shell, { kind, storey });
  const rasters = [storey, storey + 1].map((s) => rasterOf(design, shell, s));
  const other = (code: number): boolean => code >= STAIR && design.stairs[code - STAIR]!.storey === storey;
  const built = rasters.map((r) => countCells(r, (code) => code !== OUT && !other(code)));
  const floors = rasters.map(floorsOf);
  const printOf = ({ stair: { turn, x, y } }: StairPlace): StairFloor => movedFloor(shapes[turn]!, x, y);
  let ways: readonly ReturnType<typeof waysOn>[] | undefined;
  let short: readonly ReturnType<typeof wanting>[] | undefined;
  const doorways = design.openings
    .filter((o) => o.kind !== 'window' && (o.storey === storey || o.storey === storey + 1))
    .map((o) => throughway(shell, o));
  const under = floors.map((owners) => {
    const found: (readonly OneFloor[])[] = [];
    return (place: StairPlace): readonly OneFloor[] => {
      found[place.index] ??= owners.filter(({ count }) => count(printOf(place).box) > 0);
      return found[place.index]!;
    };
  });
  return {
    places,
    printOf,
    floors,
    under,
    isBuilt: ({ cells }) => cells.every((r) => built.every((count) => count(r) === cellsIn(r))),
    slits: known(places, (place) => {
      const { box } = printOf(place);
      return under.reduce((n, owners) => n + slitsBeside(owners(place), box, shell), 0);
    }),
    doors: known(places, (place) => {
      const { cells } = printOf(place);
      return doorways.filter((way) => cells.some((r) => overlaps(r, way))).length;
    }),
    cut: known(places, (place) => {
      if (stairTrouble(design, shell, place.stair) !== null) return Infinity;
      const { box } = printOf(place);
      return CUT * rasters.reduce((n, raster) => n + roomsCut(raster, box), 0);
    }),
    shut: known(places, (place) => {
      const { box, cells, entry, exit } = printOf(place);
      ways ??= [storey, storey + 1].map((s) => waysOn(design, shell, s));
      return ways.reduce((sum, without, i) => {
        const { lost, all, behind, standsOn } = without(cells);
        const lands = standsOn(floorBefore(shell, box, i === 0 ? entry : exit));
        // Who steps off elsewhere comes to none of them.
        return sum + SHUT * (lands ? lost : Math.max(1, all)) + (behind ? BEHIND : 0);
      }, 0);
    }),
    wants: known(places, (place) => {
      const { cells } = printOf(place);
      short ??= kinds ? [storey, storey + 1].map((s) => wanting(design, shell, s, kinds)) : [];
      const share = short.reduce((sum, wants) => sum + wants(cells), 0);
      return share > 0 ? WANTING.any + WANTING.whole * share : 0;
    }),
    grounds: new Map(),
  };
}

function groundOf(
  design: Design,
  shell: Shell,
  storey: number,
  { places, printOf, floors, under, isBuilt, slits, doors, cut, shut, wants }: Standing,
  meant: Meant | null,
): StairGround {
  const weights = meant ? WEIGHTS.pointedAt : WEIGHTS.anywhere;
  const free = (code: number): boolean => code === meant?.code || isPassageIn(design, code);
  const rasters = [storey, storey + 1].map((s) => rasterOf(design, shell, s));
  const rooms = rasters.map((r) => {
    const share = meant ? () => 1 : shareIn(r);
    return weighCells(r, (code) => (isRoom(code) && !free(code) ? share(code) : 0));
  });
  const passages = rasters.map((r) => countCells(r, (code) => isRoom(code) && free(code)));
  const isSpared = ({ code }: OneFloor): boolean => weights.bite > 0 && isRoom(code) && !free(code);
  const there = meant && countCells(rasters[meant.on - storey]!, (code) => code === meant.code);

  const floor = known(places, (place) => {
    const print = printOf(place);
    if (!isBuilt(print)) return Infinity;
    const all = (count: CountCells): number => print.cells.reduce((n, r) => n + count(r), 0);
    const taken = (counts: readonly CountCells[]): number => counts.reduce((n, count) => n + all(count), 0);
    const elsewhere = there && 2 * all(there) <= all(cellsIn) ? OTHER_FLOOR : 0;
    return elsewhere + weights.passage * taken(passages) + weights.room * taken(rooms);
  });
  const around = known(places, (place) => {
    const print = printOf(place);
    const there = under.flatMap((owners) => owners(place));
    const bitten = there.filter((one) => isSpared(one) && print.cells.some((r) => one.count(r) > 0));
    const alone = liesAlong(under[(meant?.on ?? storey) - storey]!(place), print) ? 0 : ALONE;
    return alone + weights.bite * bitten.length;
  });
  const standingThere = known(places, (place) => {
    const { box, entry, exit } = printOf(place);
    const leads = (owners: readonly OneFloor[], end: Run): number => {
      const before = floorBefore(shell, box, end);
      const into = owners.find(({ count }) => count(before) === cellsIn(before));
      if (!into) return weights.blind;
      if (into.code === UNUSED || free(into.code)) return 0;
      const through = 2 * into.count(box) > cellsIn(box) ? 0 : THROUGH;
      return through + (isWay(design, into.code) ? 0 : weights.inside);
    };
    const ends = [leads(floors[0]!, entry), leads(floors[1]!, exit)] as const;
    return DOOR * doors(place) + ends[0] + ends[1];
  });
  return {
    places,
    floor,
    worth: (place, away, least) => {
      // Each is asked only where the one before, which is quicker told, has not said enough.
      const rough = away + floor(place);
      if (rough > least) return Infinity;
      const closer = rough + around(place);
      if (closer > least) return Infinity;
      const open = closer + (meant ? 0 : wants(place)) + standingThere(place);
      if (open > least) return Infinity;
      const cost = open + weights.slit * slits(place);
      if (cost > least) return Infinity;
      const whole = cost + cut(place);
      return meant || whole > least ? whole : whole + shut(place);
    },
  };
}

/** How much a cell of a room is of it, beside one of the storey's rooms on an average: a large room has more to give. */
function shareIn({ cells }: Raster): (code: number) => number {
  const size = new Map<number, number>();
  for (const code of cells) if (isRoom(code)) size.set(code, (size.get(code) ?? 0) + 1);
  const average = [...size.values()].reduce((sum, n) => sum + n, 0) / size.size;
  return (code) => average / size.get(code)!;
}

const kindIn = (design: Design, code: number): RoomKindId | undefined =>
  isRoom(code) ? design.rooms[String.fromCharCode(code)]?.kind : undefined;

const isPassageIn = (design: Design, code: number): boolean => {
  const kind = kindIn(design, code);
  return kind !== undefined && isPassage(kind);
};
