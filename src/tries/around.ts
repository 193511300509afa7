import type { Finding, Spot } from '../check/finding.ts';
import { spotOf, spotsOn } from '../check/rule.ts';
import type { OpeningPlan, Plan, RoomPlan, StairPlan, Wall, WallKind } from '../derive/plan.ts';
import type { Design } from '../model/design.ts';
import type { Edit } from '../model/edit.ts';
import type { Kinds, RoomKind, RoomKindId } from '../model/kinds.ts';
import type { Rect } from '../model/units.ts';
import { overlap, sameRect } from '../model/units.ts';

/** Something a hand could do next: mostly one edit, sometimes a few that only mean something together. `stays`: no furniture comes along. */
export type Move = readonly Edit[] & { readonly stays?: true };

/** A move, and the home it leads to. */
export type Made = { readonly edits: Move; readonly design: Design };

/** A boundary of a room's floor, with or without a wall. */
export type Boundary = Pick<Wall, 'axis' | 'at' | 'from' | 'to' | 'owners' | 'storey'> & {
  readonly kind: WallKind | 'open';
};

/**
 * The part of a home that a finding is about: the rooms it names, or those that lie where it points, or all where it does neither;
 * and what belongs to them.
 */
export type Around = {
  readonly plan: Plan;
  readonly kinds: Kinds;
  readonly finding: Finding;
  /** What it points at one by one, if it does. */
  readonly pointed: 'openings' | 'stairs' | null;
  readonly rooms: readonly RoomPlan[];
  /** Those pointed at, or else all in the walls of the rooms. */
  readonly openings: readonly OpeningPlan[];
  /** Those pointed at, or else all that lead from or to the storey. */
  readonly stairs: readonly StairPlan[];
  readonly walls: readonly Wall[];
  readonly boundaries: readonly Boundary[];
};

/** `finding` is one of this plan: it names its rooms and points at its places. */
export function aroundOf(plan: Plan, finding: Finding, kinds: Kinds): Around {
  const lit = (storey: number, rects: readonly Rect[]): boolean =>
    finding.where.some((spot) => spot.storey === storey && rects.some((r) => touch(r, spot.rect)));
  const named = finding.rooms.flatMap((id) => plan.room(id) ?? []);
  const anywhere = finding.rooms.length === 0 && finding.where.length === 0;
  const rooms = named.length > 0 ? named : plan.rooms.filter((r) => anywhere || lit(r.storey, r.rects));
  const ids = new Set<string>(rooms.map((r) => r.id));
  const own = ({ owners }: Pick<Wall, 'owners'>): boolean => owners.some((o) => ids.has(o));
  const walls = plan.storeys.flatMap((s) => s.walls).filter((w) => own(w) || lit(w.storey, [line(w)]));
  const open = plan.storeys.flatMap(({ index: storey, open }) =>
    open.map((e): Boundary => ({ ...e, storey, kind: 'open' })),
  );
  const pointedAt = (spots: readonly Spot[]): boolean =>
    spots.length > 0 && spots.every((spot) => finding.where.some((w) => same(w, spot)));
  const openings = plan.openings.filter((o) => pointedAt([spotOf(o)]));
  const stairs = plan.stairs.filter((s) => pointedAt(spotsOn(s.storey, s.rects)));
  const storeys = new Set([...finding.where, ...rooms].map((place) => place.storey));
  return {
    plan,
    kinds,
    finding,
    pointed: openings.length > 0 ? 'openings' : stairs.length > 0 ? 'stairs' : null,
    rooms,
    openings:
      openings.length > 0
        ? openings
        : plan.openings.filter((o) => (o.owners && own({ owners: o.owners })) || lit(o.storey, [line(o)])),
    stairs:
      stairs.length > 0
        ? stairs
        : plan.stairs.filter((s) => storeys.has(s.storey) || storeys.has(s.storey + 1)),
    walls,
    boundaries: [...walls, ...open.filter(own)],
  };
}

const same = (a: Spot, b: Spot): boolean => a.storey === b.storey && sameRect(a.rect, b.rect);

const CLOSED: ReadonlySet<RoomKind['serves']> = new Set(['bedroom', 'bath', 'toilet', 'store']);
/** True of rooms one closes the door of, and that are no way to others. */
export const isClosed = (kind: RoomKindId, { rooms }: Kinds): boolean =>
  CLOSED.has(rooms[kind].serves) || kind === 'laundry';

/** Without a wall, or with an opening that has no leaf, a room one closes the door of would be something else. */
export const mayStandOpen = ({ plan, kinds }: Around, { owners }: Pick<Wall, 'owners'>): boolean =>
  owners.every((owner) => {
    const kind = plan.room(owner)?.kind;
    return kind === undefined || !isClosed(kind, kinds);
  });

/** A stretch on a line as a rectangle without breadth. */
const line = ({ axis, at, from, to }: Pick<Wall, 'axis' | 'at' | 'from' | 'to'>): Rect =>
  axis === 'v' ? { x0: at, x1: at, y0: from, y1: to } : { x0: from, x1: to, y0: at, y1: at };

/** Overlapping, or lying inside without any area of their own. */
const touch = (a: Rect, b: Rect): boolean =>
  overlap(a, b) !== null || (a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1);
