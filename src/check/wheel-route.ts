import { frontDoors, insideOf, outsideRooms } from '../derive/outside.ts';
import { perPlan } from '../derive/per-plan.ts';
import type { Link, OpeningPlan, Place, Plan, RoomPlan } from '../derive/plan.ts';
import { flood } from '../derive/routes.ts';
import type { RoomId } from '../model/design.ts';
import type { Kinds } from '../model/kinds.ts';
import type { Mm } from '../model/units.ts';
import { passes } from './room-for.ts';

/** A way too narrow, from a place that is reached to a room that is not. */
export type Narrow = { readonly room: RoomPlan; readonly link: Link; readonly width: Mm };

/** Where wheels come from the front door without a stair (users.md § 4.4). Lengths in mm. */
export type WheelRoute = {
  readonly front: readonly OpeningPlan[];
  /** Rooms of the entrance storey that are not reached from outside only. */
  readonly rooms: readonly RoomPlan[];
  /** Rooms that are surely reached, and those that are unless a corner on the way is too tight. */
  readonly reached: ReadonlySet<RoomId>;
  readonly perhaps: ReadonlySet<RoomId>;
  /** The first that stops one on each way: doors and openings, then rooms too tight to drive into. */
  readonly narrow: readonly Narrow[];
  readonly tight: readonly RoomPlan[];
  /** Rooms on the storey that one comes to by a stair only. */
  readonly byStair: readonly RoomPlan[];
};

const widestTo = (room: RoomPlan, stops: readonly Narrow[]): Narrow | undefined =>
  stops.filter((stop) => stop.room === room).sort((a, b) => b.width - a.width)[0];

function routeOf(plan: Plan, kinds: Kinds, passage: Mm): WheelRoute {
  const { storey } = plan.shell.entrance;
  const outside = new Set(outsideRooms(plan));
  const rooms = plan.rooms.filter((r) => r.storey === storey && !outside.has(r));
  const front = frontDoors(plan);
  const inside = plan.links.filter(
    (l) => l.by !== 'stair' && l.storey === storey && l.a !== 'outside' && l.b !== 'outside',
  );
  // As drawn: the leaf's part of a 0.9 m door is known to all who ask for one.
  const widthOf = (link: Link): Mm => plan.openings[link.index]?.width ?? link.clear;
  const isWide = (link: Link): boolean => widthOf(link) >= passage;
  const state = new Map<Place, ReturnType<typeof passes>>(
    rooms.map((r) => [r.id, passes(plan, r, kinds, passage)] as const),
  );
  const fits = (place: Place): boolean => state.get(place) !== 'not';
  const surely = (place: Place): boolean => (state.get(place) ?? 'holds') === 'holds';
  const always = (): boolean => true;

  const ways = inside.filter(isWide);
  const doorsteps = (doors: readonly OpeningPlan[]) => doors.flatMap((d) => insideOf(d) ?? []);
  const start = doorsteps(front.filter((d) => d.width >= passage));
  const reached = flood(start, ways, fits, surely);
  const perhaps = flood(start, ways, fits, fits);
  const anyhow = flood(doorsteps(front), inside, always, always);

  const stops = inside.flatMap((link) =>
    [
      [link.a, link.b],
      [link.b, link.a],
    ].flatMap(([here, there]) => {
      const room = plan.room(there!);
      return room && perhaps.has(here!) && !perhaps.has(room.id)
        ? [{ room, link, width: widthOf(link) }]
        : [];
    }),
  );
  const tight = new Set([
    ...rooms.filter((r) => start.includes(r.id) && !fits(r.id)),
    ...stops.filter(({ link }) => isWide(link)).map(({ room }) => room),
  ]);
  const among = (places: ReadonlySet<Place>): Set<RoomId> =>
    new Set(rooms.map((r) => r.id).filter((id) => places.has(id)));
  return {
    front,
    rooms,
    reached: among(reached),
    perhaps: among(perhaps),
    narrow: stops.filter((stop) => !tight.has(stop.room) && stop === widestTo(stop.room, stops)),
    tight: [...tight],
    byStair: rooms.filter((r) => plan.reached.has(r.id) && !anyhow.has(r.id)),
  };
}

const routes = perPlan((_: Plan, __: Kinds) => new Map<Mm, WheelRoute>());

/** The route for a passage so wide, worked out once for each plan. */
export function wheelRoute(plan: Plan, kinds: Kinds, passage: Mm): WheelRoute {
  const known = routes(plan, kinds);
  const route = known.get(passage) ?? routeOf(plan, kinds, passage);
  known.set(passage, route);
  return route;
}
