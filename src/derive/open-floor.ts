import type { Furniture, RoomId } from '../model/design.ts';
import { keptOn } from '../model/kept-on.ts';
import type { Kinds } from '../model/kinds.ts';
import type { Mm, Rect } from '../model/units.ts';
import { around, grown, overlap, overlaps, standingRect } from '../model/units.ts';
import { oneOfEach } from './one-of-each.ts';
import { placeOf } from './owners.ts';
import type { OpeningPlan, Owner, Place, Plan, StoreyPlan, Sweep } from './plan.ts';
import type { Standing } from './standing.ts';

/** A stretch of a room's edge where one comes in, or looks out. */
type Edge = {
  /** The room on this floor that it belongs to; null on floor that is nobody's. */
  readonly room: RoomId | null;
  /** The hole in the wall, or the line where no wall stands. */
  readonly at: Rect;
};

/** A way in: a door, an opening, an edge without a wall to other floor, the step of a stair. */
export type Way = Edge & {
  readonly by: 'door' | 'opening' | 'open' | 'stair';
  readonly to: Place;
  readonly clear: Mm;
  /** Where its leaf swings in over this floor. */
  readonly sweep: Sweep | null;
};

/** A window: how high it stands, and where glass in it that counts as daylight begins. */
export type Outlook = Edge & { readonly sill: Mm; readonly light: Mm };

/**
 * Floor one can cross without passing a door: rooms with no wall between them, and what stands in and round them; in mm.
 */
export type OpenFloor = {
  readonly storey: number;
  readonly rooms: readonly { readonly id: RoomId; readonly rects: readonly Rect[] }[];
  readonly around: Rect;
  /** Walls as near as they matter, unbroken by doors, and stairs. */
  readonly walls: readonly Rect[];
  readonly pieces: readonly Standing[];
  readonly ways: readonly Way[];
  readonly windows: readonly Outlook[];
};

/** How deep walls are told: what happens to a façade further along is no change of this floor. */
const NEAR: Mm = 100;

const roomOf = (owner: Owner): RoomId | null => (owner.length === 1 ? owner : null);

/** Owners of a storey's floor in groups with no wall between. */
function groupsOf({ rooms, free, open }: StoreyPlan): Set<Owner>[] {
  const owners: Owner[] = [...rooms.map((r) => r.id), ...(free.rects.length > 0 ? (['free'] as const) : [])];
  const groupOf = new Map(owners.map((o) => [o, new Set([o])]));
  for (const {
    owners: [a, b],
  } of open) {
    const [into, from] = [groupOf.get(a), groupOf.get(b)];
    if (!into || !from || into === from) continue;
    for (const o of from) groupOf.set(o, into.add(o));
  }
  return [...new Set(groupOf.values())];
}

function floorOf(
  plan: Plan,
  storey: StoreyPlan,
  group: ReadonlySet<Owner>,
  all: readonly OpeningPlan[],
  pieces: readonly Standing[],
): OpenFloor {
  const { index } = storey;
  const lit = plan.shell.measures.glass.from;
  const rooms = storey.rooms.filter((r) => group.has(r.id)).map(({ id, rects }) => ({ id, rects }));
  const floor = [...rooms.flatMap((r) => r.rects), ...(group.has('free') ? storey.free.rects : [])];
  const bounds = around(floor)!;
  const near = grown(bounds, NEAR);
  const openings = all.filter((o) => o.owners?.some((owner) => group.has(owner)));
  const stairs = plan.stairs.filter((s) => s.storey === index || s.storey + 1 === index);
  /** The sides of an edge that lie on this floor: `here` the side, `beyond` what is met across it. */
  const sides = (owners: readonly [Owner, Owner]) =>
    ([0, 1] as const)
      .filter((i) => group.has(owners[i]))
      .map((i) => ({ side: i === 0 ? -1 : 1, room: roomOf(owners[i]), to: placeOf(owners[1 - i]!, index) }));
  return {
    storey: index,
    rooms,
    around: bounds,
    walls: [
      ...storey.pieces.flatMap((p) => overlap(p.rect, near) ?? []),
      ...stairs.flatMap((s) => s.rects).filter((r) => overlaps(r, bounds)),
    ],
    pieces: pieces.filter((p) => floor.some((r) => overlaps(r, p.rect))),
    ways: [
      ...openings.flatMap(({ kind, owners, hole, sweep, swing, clear }) =>
        kind === 'window'
          ? []
          : sides(owners!).map(
              ({ side, room, to }): Way => ({
                room,
                at: hole,
                by: kind,
                to,
                clear,
                sweep: side === swing ? sweep : null,
              }),
            ),
      ),
      ...storey.open.flatMap(({ axis, at, from, to: end, owners }) =>
        sides(owners)
          .filter(({ to }) => !to.startsWith('stair:'))
          .map(
            ({ room, to }): Way => ({
              room,
              at:
                axis === 'v' ? { x0: at, x1: at, y0: from, y1: end } : { x0: from, x1: end, y0: at, y1: at },
              by: 'open',
              to,
              clear: end - from,
              sweep: null,
            }),
          ),
      ),
      ...stairs.flatMap((s) => {
        const { from, to, place } = s.storey === index ? s.bottom : s.top;
        if (place === null || !group.has(place.startsWith('free:') ? 'free' : (place as Owner))) return [];
        const at = around([{ x0: from.x, y0: from.y, x1: to.x, y1: to.y }])!;
        const way = { by: 'stair', to: `stair:${s.index}`, clear: s.clearWidth, sweep: null } as const;
        return [{ ...way, at, room: place.length === 1 ? place : null }];
      }),
    ],
    windows: openings.flatMap(({ kind, owners, hole, sill }) =>
      kind === 'window'
        ? sides(owners!).map(({ room }) => ({ room, at: hole, sill, light: Math.max(sill, lit) }))
        : [],
    ),
  };
}

const theOne = oneOfEach<OpenFloor>(400);

type Kept = {
  readonly furniture: readonly Furniture[];
  readonly kinds: Kinds['furniture'];
  readonly openings: readonly OpeningPlan[];
  readonly floors: readonly OpenFloor[];
};
/** A storey is the same object while its rooms and stairs are; doors may turn in their walls, and furniture comes and goes. */
const kept = keptOn<StoreyPlan, Kept>();

/**
 * Floors of a storey that one can cross without passing a door, each an object of its own plan: for who looks at one and asks nothing that
 * takes long. A piece of a kind nobody knows is not seen.
 */
export function ownFloors(plan: Plan, storey: StoreyPlan, kinds: Kinds['furniture']): readonly OpenFloor[] {
  const { furniture } = plan.design;
  const openings = plan.openings.filter((o) => o.storey === storey.index);
  const last = kept.get(storey);
  if (
    last?.furniture === furniture &&
    last.kinds === kinds &&
    last.openings.length === openings.length &&
    last.openings.every((o, i) => o === openings[i])
  )
    return last.floors;
  const pieces = furniture.flatMap((f): Standing[] => {
    const kind = f.storey === storey.index ? kinds[f.kind] : undefined;
    if (!kind) return [];
    const { id, height, loose, under } = kind;
    return [{ id, rect: standingRect(f, kind), turn: f.turn, height, loose, under }];
  });
  const floors = groupsOf(storey).map((group) => floorOf(plan, storey, group, openings, pieces));
  kept.set(storey, { furniture, kinds, openings, floors });
  return floors;
}

/** The same floors, and of any two that are alike, in whichever plans, the same object. */
export const openFloors = (plan: Plan, storey: StoreyPlan, kinds: Kinds['furniture']): readonly OpenFloor[] =>
  ownFloors(plan, storey, kinds).map(theOne);

/** The floor a room is part of. */
export const openFloorOf = (plan: Plan, id: RoomId, kinds: Kinds['furniture']): OpenFloor | undefined => {
  const storey = plan.storeys[plan.room(id)?.storey ?? -1];
  const own = storey && ownFloors(plan, storey, kinds).find((floor) => floor.rooms.some((r) => r.id === id));
  return own && theOne(own);
};
