import type {
  OpenEdge,
  OpeningPlan,
  Owner,
  Plan,
  RoomPlan,
  StairPlan,
  StoreyPlan,
  Wall,
} from '../derive/plan.ts';
import { standsIn } from '../derive/standing.ts';
import type { Mm, Point, Rect, Side } from '../model/units.ts';
import { SIDES, standingRect } from '../model/units.ts';
import { openingsIn, piecesIn, roomsIn } from '../tools/gather.ts';
import { sideOf } from '../tools/sides.ts';
import { isSameSelection } from './selection.ts';
import type { Selection } from './state.ts';
import type { Movable } from './steady.ts';

/** All of a room's side towards one owner: wall, or no wall at all. */
export type Stretch = {
  readonly towards: Owner;
  readonly kind: Wall['kind'] | 'open';
  readonly length: Mm;
  readonly rects: readonly Rect[];
};

/** Sizes of furniture by kind, in mm. */
export type Sizes = Readonly<Record<string, { readonly width: Mm; readonly depth: Mm }>>;

type Is =
  | { readonly what: 'storey'; readonly storey: StoreyPlan }
  | { readonly what: 'room'; readonly room: RoomPlan; readonly sides: readonly RoomWall[] }
  | { readonly what: 'wall'; readonly room: RoomPlan; readonly wall: RoomWall }
  | { readonly what: 'opening'; readonly opening: OpeningPlan }
  | { readonly what: 'stair'; readonly stair: StairPlan }
  | { readonly what: 'piece'; readonly index: number; readonly kind: string };

/** A side of a room, and its stretches; the longest first. */
export type RoomWall = { readonly side: Side; readonly stretches: readonly Stretch[] };

/**
 * One thing of a home as it is walked through without seeing: storeys hold rooms, stairs and openings that stand in no
 * room; rooms hold their sides, and these their stretches when there are several neighbours; then the room's openings.
 */
export type Thing = Is & {
  /** Stays the same while the thing changes. */
  readonly key: string;
  readonly level: 1 | 2 | 3 | 4;
  readonly parent: Thing | null;
  readonly has: boolean;
  /** Where it is on its storey. */
  readonly rects: readonly Rect[];
};

/** The things of a home in the order in which one reads: storey by storey from the ground, then as lines on a page. */
export function thingsOf(plan: Plan, sizes: Sizes = {}): readonly Thing[] {
  return plan.storeys.flatMap((storey) => {
    const top: Thing = {
      what: 'storey',
      storey,
      key: `storey ${storey.index}`,
      level: 1,
      parent: null,
      has: true,
      rects: storey.built,
    };
    const rooms = [...storey.rooms].sort((a, b) => a.bounds.y0 - b.bounds.y0 || a.bounds.x0 - b.bounds.x0);
    const stairs = plan.stairs.filter((stair) => stair.storey === storey.index);
    const inRooms = new Set(rooms.flatMap((room) => room.openings));
    const others = plan.openings.filter((o) => o.storey === storey.index && !inRooms.has(o.index));
    return [
      top,
      ...rooms.flatMap((room) => thingsIn(plan, room, top, sizes)),
      ...stairs.map(
        (stair): Thing => ({
          what: 'stair',
          stair,
          key: `stair ${stair.index}`,
          level: 2,
          parent: top,
          has: false,
          rects: stair.rects,
        }),
      ),
      ...others.map((opening) => openingThing(opening, 2, top)),
    ];
  });
}

/** The sides of a room with their stretches. */
export const sidesOf = ({ storeys }: Plan, room: RoomPlan): readonly RoomWall[] =>
  SIDES.map((side) => ({ side, stretches: stretchesOn(storeys[room.storey]!, room, side) })).filter(
    ({ stretches }) => stretches.length > 0,
  );

function thingsIn(plan: Plan, room: RoomPlan, parent: Thing, sizes: Sizes): Thing[] {
  const sides = sidesOf(plan, room);
  const key = `room ${room.id}`;
  const self: Thing = { what: 'room', room, sides, key, level: 2, parent, has: true, rects: room.rects };
  const walls = sides.flatMap(({ side, stretches }) => {
    const several = stretches.length > 1;
    const whole: Thing = {
      what: 'wall',
      room,
      wall: { side, stretches },
      key: `${key} ${side}`,
      level: 3,
      parent: self,
      has: several,
      rects: stretches.flatMap(({ rects }) => rects),
    };
    const parts = stretches.map(
      (stretch): Thing => ({
        what: 'wall',
        room,
        wall: { side, stretches: [stretch] },
        key: `${key} ${side} ${stretch.towards} ${stretch.kind === 'open'}`,
        level: 4,
        parent: whole,
        has: false,
        rects: stretch.rects,
      }),
    );
    return several ? [whole, ...parts] : [whole];
  });
  const openings = room.openings.flatMap((index) => plan.openings[index] ?? []);
  return [
    self,
    ...walls,
    ...openings.map((opening) => openingThing(opening, 3, self)),
    ...piecesOf(plan, room, self, sizes),
  ];
}

/** Furniture whose middle stands in a room. */
function piecesOf({ design }: Plan, room: RoomPlan, parent: Thing, sizes: Sizes): Thing[] {
  return design.furniture.flatMap((piece, index): Thing[] => {
    const size = sizes[piece.kind];
    if (!size || !standsIn(room, piece)) return [];
    return [
      {
        what: 'piece',
        index,
        kind: piece.kind,
        key: `piece ${index}`,
        level: 3,
        parent,
        has: false,
        rects: [standingRect(piece, size)],
      },
    ];
  });
}

const openingThing = (opening: OpeningPlan, level: 2 | 3, parent: Thing): Thing => ({
  what: 'opening',
  opening,
  key: `${parent.key} opening ${opening.index}`,
  level,
  parent,
  has: false,
  rects: [opening.hole],
});

/** Thickness under which a line on the drawing is not seen, in mm. */
const THIN: Mm = 60;

function stretchesOn(storey: StoreyPlan, room: RoomPlan, side: Side): Stretch[] {
  const found = new Map<string, Stretch>();
  const add = (line: Wall | OpenEdge, kind: Stretch['kind'], thickness: Mm): void => {
    const here = sideOf(line, room.id);
    if (here?.side !== side || here.towards === room.id) return;
    const key = `${here.towards} ${kind}`;
    const old = found.get(key);
    found.set(key, {
      towards: here.towards,
      kind,
      length: (old?.length ?? 0) + line.to - line.from,
      rects: [...(old?.rects ?? []), strip(line, Math.max(thickness, THIN))],
    });
  };
  for (const wall of storey.walls) add(wall, wall.kind, wall.thickness);
  for (const edge of storey.open) add(edge, 'open', 0);
  return [...found.values()].sort((a, b) => b.length - a.length);
}

const strip = ({ axis, at, from, to }: OpenEdge, thickness: Mm): Rect => {
  const [low, high] = [at - thickness / 2, at + thickness / 2];
  return axis === 'h' ? { x0: from, x1: to, y0: low, y1: high } : { x0: low, x1: high, y0: from, y1: to };
};

/** What is chosen on the drawing for a thing; a wall is chosen with its room. */
export function selectionOf(thing: Thing): Selection | null {
  switch (thing.what) {
    case 'room':
    case 'wall':
      return { what: 'room', id: thing.room.id };
    case 'opening':
      return { what: 'opening', index: thing.opening.index };
    case 'stair':
      return { what: 'stair', index: thing.stair.index };
    case 'piece':
      return { what: 'piece', index: thing.index };
    default:
      return null;
  }
}

/** What `moveBy` moves when it is chosen on the drawing: doors go with rooms. A stretch of wall is pushed and not moved. */
export function movableIn(selection: Selection | null): Movable | null {
  if (selection?.what === 'several') {
    const ids = roomsIn(selection);
    if (ids.length > 0) return { what: 'rooms', ids };
    const openings = openingsIn(selection);
    if (openings.length > 0) return { what: 'openings', indices: openings };
    const pieces = piecesIn(selection);
    return pieces.length > 0 ? { what: 'pieces', indices: pieces } : null;
  }
  return selection?.what === 'wall' ? null : selection;
}

/** What `moveBy` moves when a thing is in the hand; a storey stays where it is. */
export function movableOf(thing: Thing): Movable | null {
  if (thing.what !== 'wall') return selectionOf(thing) as Movable | null;
  const { room, wall, level } = thing;
  return {
    what: 'wall',
    room: room.id,
    side: wall.side,
    towards: level === 4 ? wall.stretches[0]?.towards : undefined,
  };
}

export const storeyOf = (thing: Thing): number =>
  thing.what === 'storey' ? thing.storey.index : storeyOf(thing.parent!);

/** The thing that is chosen, in the room of `near` when it stands in several. */
export function chosenThing(
  things: readonly Thing[],
  selection: Selection,
  near: Thing | null,
): Thing | null {
  const same = (thing: Thing): boolean =>
    thing.what !== 'wall' && isSameSelection(selectionOf(thing), selection);
  const found = things.filter(same);
  return (
    found.find((thing) => thing.parent?.key === near?.parent?.key || thing.parent?.key === near?.key) ??
    found[0] ??
    null
  );
}

/** Where one stands when a thing is gone: at the room that held it, else at what lies nearest on the storey; null when nothing does. */
export function nearTo(gone: Thing, here: readonly Thing[]): Thing | null {
  for (let up = gone.parent; up && up.level > 1; up = up.parent) {
    const holder = up;
    const still = here.find(({ key }) => key === holder.key);
    if (still) return still;
  }
  const from = middleOf(gone.rects);
  const away = ({ rects }: Thing): Mm => {
    const to = middleOf(rects);
    return Math.hypot(to.x - from.x, to.y - from.y);
  };
  const [nearest] = here.filter(({ level }) => level === 2).sort((a, b) => away(a) - away(b));
  return nearest ?? null;
}

/** The middle of all that some rectangles reach over. */
function middleOf(rects: readonly Rect[]): Point {
  const [xs, ys] = [rects.flatMap((r) => [r.x0, r.x1]), rects.flatMap((r) => [r.y0, r.y1])];
  const between = (ends: readonly Mm[]): Mm => (Math.min(...ends) + Math.max(...ends)) / 2;
  return { x: between(xs), y: between(ys) };
}
