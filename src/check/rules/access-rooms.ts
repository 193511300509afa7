import type { OpenFloor } from '../../derive/open-floor.ts';
import { openFloorOf, openFloors } from '../../derive/open-floor.ts';
import { frontDoors, insideOf, outsideRooms } from '../../derive/outside.ts';
import type { RoomPlan } from '../../derive/plan.ts';
import { gap } from '../../derive/solid.ts';
import type { Mm } from '../../model/units.ts';
import { whereAccessible } from '../access.ts';
import type { RuleInput, Spot, State } from '../finding.ts';
import type { SaidBy } from '../finding-keys.ts';
import type { Say } from '../rule.ts';
import { idsOf, spotsOf } from '../rule.ts';
import type { Goal, TurnFigures, Turning, View } from '../wheels.ts';
import { driveInto, driveOn, goal, goalOf, isFurnished, joins, turningIn, widest } from '../wheels.ts';

type Home = Pick<RuleInput, 'plan' | 'kinds'>;

const floorOf = ({ plan, kinds }: Home, room: RoomPlan): OpenFloor | undefined =>
  openFloorOf(plan, room.id, kinds.furniture);

/** Rooms for long stay on the entrance storey. */
const livedIn = ({ plan, kinds }: Home): RoomPlan[] =>
  plan.rooms.filter((r) => r.storey === plan.shell.entrance.storey && kinds.rooms[r.kind].habitable);

/** Rooms one comes into by the front door. */
const entries = ({ plan }: Home): RoomPlan[] => [
  ...new Set(frontDoors(plan).flatMap((door) => plan.room(insideOf(door) ?? '') ?? [])),
];

type Judged = {
  readonly room: RoomPlan;
  readonly state: State;
  readonly about: 'room' | 'pieces';
  readonly turning: Turning;
};

/**
 * Space to turn in a room as it is drawn. Where it is there, but what the room's use needs is not drawn yet, that cannot be
 * told; where it is not, either the bare room is too tight or its furniture takes the place.
 */
function judgeTurn(home: Home, room: RoomPlan, f: TurnFigures, reach: Mm): Judged[] {
  const floor = floorOf(home, room);
  if (!floor) return [];
  const turning = (pieces: boolean) => turningIn(floor, room.id, { pieces, swings: true, reach }, f);
  const drawn = turning(true);
  if (drawn.does) {
    const state = isFurnished(home.plan, room, home.kinds) ? 'holds' : 'unknown';
    return [{ room, state, about: 'room', turning: drawn }];
  }
  const bare = turning(false);
  return [
    bare.does
      ? { room, state: 'not', about: 'pieces', turning: drawn }
      : { room, state: 'not', about: 'room', turning: bare },
  ];
}

const spotOfTurn = ({ room, turning }: Judged): Spot[] =>
  turning.spot ? [{ storey: room.storey, rect: turning.spot }] : spotsOf([room]);

/** One sentence a room for those that do not hold, one for all that cannot be told, one for all that hold. */
function sayTurns(judged: readonly Judged[]): (Say<'A-08'> & Say<'A-09'>)[] {
  const at = (those: readonly Judged[]) => {
    const { found, wanted } = [...those].sort((a, b) => a.turning.found - b.turning.found)[0]!.turning;
    const rooms = idsOf(those.map((j) => j.room));
    return { found, wanted, unit: 'mm', rooms, where: those.flatMap(spotOfTurn) } as const;
  };
  const unsure = judged.filter((j) => j.state === 'unknown');
  const holds = judged.filter((j) => j.state === 'holds');
  return [
    ...judged
      .filter((j) => j.state === 'not')
      .map(
        (j) => ({ about: j.about === 'room' ? 'turn' : 'turn-pieces', state: 'not', ...at([j]) }) as const,
      ),
    ...(unsure.length > 0 ? [{ about: 'turn', state: 'unknown', ...at(unsure) } as const] : []),
    ...(holds.length > 0 ? [{ about: 'turn', state: 'holds', ...at(holds) } as const] : []),
  ];
}

type JudgedWay = {
  readonly room: RoomPlan;
  readonly state: State;
  readonly about: 'room' | 'pieces' | 'under';
  readonly found: Mm;
};
type Seen = Omit<View, 'pieces'>;

/**
 * A passage that joins places of a room, as `judgeTurn` tells a space. `near` are the same places when one may also stop at what
 * stands before them: then it cannot be told whether that is near enough.
 */
function judgeWay(
  home: Home,
  room: RoomPlan,
  width: Mm,
  seen: Seen,
  goalsOf: (floor: OpenFloor) => readonly Goal[],
  nearOf = goalsOf,
): JudgedWay[] {
  const floor = floorOf(home, room);
  const goals = floor ? goalsOf(floor) : [];
  if (!floor || goals.length < 2) return [];
  const bare: View = { ...seen, pieces: false };
  const drawn: View = { ...seen, pieces: true };
  if (joins(floor, drawn, width, goals)) {
    const state = isFurnished(home.plan, room, home.kinds) ? 'holds' : 'unknown';
    return [{ room, state, about: 'room', found: width }];
  }
  if (!joins(floor, bare, width, goals))
    return [{ room, state: 'not', about: 'room', found: widest(floor, bare, width, goals) }];
  const near = joins(floor, drawn, width, nearOf(floor));
  const found = widest(floor, drawn, width, goals);
  return [{ room, state: near ? 'unknown' : 'not', about: near ? 'under' : 'pieces', found }];
}

/** As `sayTurns`. */
function sayWays(judged: readonly JudgedWay[], wanted: Mm): (Say<'A-08'> & Say<'A-10'>)[] {
  const numbers = { wanted, unit: 'mm' } as const;
  const at = (those: readonly JudgedWay[]) => {
    const rooms = those.map((j) => j.room);
    return {
      found: Math.min(...those.map((j) => j.found)),
      ...numbers,
      rooms: idsOf(rooms),
      where: spotsOf(rooms),
    };
  };
  const unsure = judged.filter((j) => j.state === 'unknown' && j.about !== 'under');
  const holds = judged.filter((j) => j.state === 'holds');
  return [
    ...judged
      .filter((j) => j.state === 'not')
      .map((j) => ({ about: j.about === 'room' ? 'way' : 'way-pieces', state: 'not', ...at([j]) }) as const),
    ...(unsure.length > 0 ? [{ about: 'way', state: 'unknown', ...at(unsure) } as const] : []),
    ...(holds.length > 0 ? [{ about: 'way', state: 'holds', ...at(holds) } as const] : []),
  ];
}

const TURN = ['circle_mm', 'rectangle_width_mm', 'rectangle_length_mm', 'R-04.under_mm'] as const;

/**
 * A-08 (TEK17 § 12-8 (1) with guidance, dibk.no 12/ii/12-8, 2026-05-17): in the entrance, space to turn (`circle_mm`, or `rectangle_width_mm`
 * × `rectangle_length_mm` either way, reaching under what R-04 lets it; pre-accepted) and a passage of `way_mm` between its doors (law), both
 * clear of the swings of doors.
 */
export const entrance = whereAccessible('A-08', ['way_mm', ...TURN], (home) => {
  const f = home.figures;
  const rooms = entries(home);
  const turns = sayTurns(rooms.flatMap((room) => judgeTurn(home, room, f, f['R-04.under_mm'])));
  const ways = rooms.flatMap((room) => {
    const view = { swings: true, reach: f['R-04.under_mm'] };
    return judgeWay(home, room, f.way_mm, view, (floor) =>
      driveInto(floor, room.id).map((w) => goalOf(w, view)),
    );
  });
  return [...turns.map((said) => ({ ...said, weight: 'P' as const })), ...sayWays(ways, f.way_mm)];
});

/**
 * A-09 (TEK17 § 12-7 (4) a with guidance, dibk.no 12/ii/12-7, 2026-05-17): space to turn (`circle_mm`, or `rectangle_width_mm` ×
 * `rectangle_length_mm` either way, reaching under what R-04 lets it) in each room for long stay, clear of the swings of its doors. (Rooms of
 * one storey lie on one level, so they are step-free.)
 */
export const turnInRooms = whereAccessible('A-09', TURN, (home) => {
  const f = home.figures;
  const judged = livedIn(home).flatMap((room) => judgeTurn(home, room, f, f['R-04.under_mm']));
  return sayTurns(judged);
});

/** How near a piece stands to a window that it is under, or to a wall: drawn by hand it may stand a little off. */
const AT_WALL: Mm = 100;

/**
 * A-10 (TEK17 § 12-7 (4) c, dibk.no 12/ii/12-7, 2026-05-17): a passage of `way_mm` from the door of each room for long stay to its other doors
 * and its windows. Where the way ends at something low under the window (a bench), it cannot be told whether that is near enough. It reaches
 * under what is free as high as R-04 has it.
 */
export const wayToWindows = whereAccessible('A-10', ['way_mm', 'R-04.under_mm'], (home) => {
  const f = home.figures;
  const seen = { swings: false, reach: f['R-04.under_mm'] };
  const judged = livedIn(home).flatMap((room) => {
    const goals = (near: boolean) => (floor: OpenFloor) => [
      ...driveInto(floor, room.id).map((w) => goalOf(w, seen)),
      ...floor.windows
        .filter((w) => w.room === room.id)
        .map((w): Goal => {
          const low = floor.pieces.filter((p) => p.height <= w.sill && gap(w.at, p.rect) < AT_WALL);
          return goal(w.at, ...(near ? low.map((p) => p.rect) : []));
        }),
    ];
    return judgeWay(home, room, f.way_mm, seen, goals(false), goals(true));
  });
  const under = judged.filter((j) => j.about === 'under');
  return [
    ...sayWays(judged, f.way_mm),
    ...under.map(
      ({ room, found }): Say<'A-10'> => ({
        about: 'under',
        state: 'unknown',
        found,
        wanted: f.way_mm,
        unit: 'mm',
        rooms: [room.id],
        where: spotsOf([room]),
      }),
    ),
  ];
});

/**
 * Floors that a passage so wide comes to from the front doors, through doors of at least `door` clear. Only over the floors that
 * count.
 */
function driven(
  home: Home,
  width: Mm,
  door: Mm,
  reach: Mm,
  counts: (floor: OpenFloor) => boolean,
): Set<OpenFloor> {
  const { plan, kinds } = home;
  const view: View = { pieces: true, swings: false, reach };
  const floors = openFloors(plan, plan.storeys[plan.shell.entrance.storey]!, kinds.furniture).filter(counts);
  const reached = new Set<OpenFloor>();
  const met = new Set<string>();
  const queue = frontDoors(plan).map((front) => goal(front.hole));
  for (let at = queue.pop(); at; at = queue.pop()) {
    if (met.has(at.name)) continue;
    met.add(at.name);
    for (const floor of floors) {
      const on = driveOn(floor, view, width, door, at);
      if (!on) continue;
      reached.add(floor);
      queue.push(...on);
    }
  }
  return reached;
}

/**
 * A-12 (TEK17 § 12-10 (3), dibk.no 12/ii/12-10, 2026-05-17): one store can be reached in a wheelchair from the front door, by passages of
 * `way_mm` and doors as wide as R-10 asks, under what R-04 lets it reach; one drives in and backs out. The way to a store with its own door
 * out of doors is not on the drawing.
 */
export const wayToStore = whereAccessible(
  'A-12',
  ['way_mm', 'R-10.clear_width_mm', 'R-04.under_mm'],
  (home) => {
    const { plan, kinds, figures: f } = home;
    const stores = plan.rooms.filter((r) => kinds.rooms[r.kind].serves === 'store');
    const down = stores.filter((r) => r.storey === plan.shell.entrance.storey);
    const outside = new Set(outsideRooms(plan));
    const say = (said: SaidBy<'A-12'>, rooms: readonly RoomPlan[]): Say<'A-12'>[] => [
      { ...said, found: null, wanted: f.way_mm, unit: 'mm', rooms: idsOf(rooms), where: spotsOf(rooms) },
    ];
    if (stores.length === 0) return [];
    if (down.length === 0) return say({ about: 'upstairs', state: 'not' }, stores);
    const comeTo = (counts: (floor: OpenFloor) => boolean): RoomPlan[] => {
      const reached = driven(home, f.way_mm, f['R-10.clear_width_mm'], f['R-04.under_mm'], counts);
      return down.filter((store) => [...reached].some((floor) => floor === floorOf(home, store)));
    };
    const settled = (floor: OpenFloor): boolean =>
      floor.rooms.every(({ id }) => isFurnished(plan, plan.room(id)!, kinds));
    const surely = comeTo(settled);
    if (surely.length > 0) return say({ about: 'way', state: 'holds' }, surely);
    const perhaps = comeTo(() => true);
    if (perhaps.length > 0) return say({ about: 'way', state: 'unknown' }, perhaps);
    const byOutside = down.filter((store) => outside.has(store));
    if (byOutside.length > 0) return say({ about: 'outside', state: 'unknown' }, byOutside);
    return say({ about: 'way', state: 'not' }, down);
  },
);
