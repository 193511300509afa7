import { common, floorArea } from '../check/floor.ts';
import { derive } from '../derive/derive.ts';
import type { Owner, Plan, StoreyPlan } from '../derive/plan.ts';
import { standsIn } from '../derive/standing.ts';
import { applyEdit, applyEdits } from '../model/apply.ts';
import type { Opening, OpeningKind, RoomId, Stair } from '../model/design.ts';
import type { Edit } from '../model/edit.ts';
import type { Edge } from '../model/grid.ts';
import { across, along, alongOf, lineOf } from '../model/grid.ts';
import type { RoomKindId } from '../model/kinds.ts';
import type { M2, Mm, Rect } from '../model/units.ts';

/** Whose floor is: a room's by its letter, a stair's, nobody's, or not built. */
export type Holder = RoomId | 'stair' | 'free' | 'unbuilt';

/** Where an opening is: the two rooms, or whatever else, on its sides. */
export type Between = readonly [Owner, Owner];

/**
 * One thing that some edits do to a home, for words/ to say: "Badet får 1,2 m² fra gangen." Lengths and areas are what it becomes;
 * floor is what changes hands.
 */
export type Told =
  | { readonly what: 'floor'; readonly to: Holder; readonly from: Holder; readonly area: M2 }
  | {
      readonly what: 'room';
      readonly id: RoomId;
      readonly kind: RoomKindId;
      readonly area: M2;
      readonly from: readonly Holder[];
    }
  | { readonly what: 'swap'; readonly rooms: readonly [RoomId, RoomId] }
  | {
      readonly what: 'opening';
      readonly how: 'new' | 'gone' | 'size' | 'width' | 'place' | 'turn';
      readonly kind: OpeningKind;
      readonly between: Between | null;
      readonly width: Mm;
      readonly height: Mm;
      readonly sill: Mm;
    }
  /** A door or a window that comes to stand between others, since the walls or the rooms round it changed. */
  | { readonly what: 'hands'; readonly kind: OpeningKind; readonly was: Between; readonly is: Between }
  | { readonly what: 'stair'; readonly how: 'new' | 'place' | 'width' | 'going'; readonly mm: Mm }
  /** Furniture that stands elsewhere in a room: `mm` from where its middle was. */
  | {
      readonly what: 'piece';
      readonly how: 'place';
      readonly kind: string;
      readonly in: RoomId;
      readonly mm: Mm;
    }
  | { readonly what: 'piece'; readonly how: 'turn'; readonly kind: string; readonly in: RoomId }
  | { readonly what: 'pieces'; readonly in: RoomId }
  | { readonly what: 'wall'; readonly how: 'gone' | 'new'; readonly between: Between };

type PieceTold = Extract<Told, { what: 'piece' | 'pieces' }>;

/** Floor that changes hands and is no floor to speak of: the rounding of a sum. A stair that is told of gives its own floor back unsaid. */
const UNSEEN: M2 = 0.001;

/** What edits do to a home, in the order in which one would say it: who gets floor from whom, then what is done to the rest. */
export function toldOf(before: Plan, edits: readonly Edit[]): Told[] {
  const { shell } = before;
  let plan = before;
  const rest: Told[] = [];
  /** Which of the openings there were stands where in the list now; those that are told of already stand nowhere. */
  const left = before.openings.map(({ index }): number | null => index);
  /** How many of the last in the list are new: which way such a one opens is not told as a change. */
  let fresh = 0;
  for (const edit of edits) {
    const applied = applyEdit(plan.design, edit, shell);
    if ('refused' in applied) break;
    const next = derive(applied.design, shell);
    const isNew = 'index' in edit && edit.index >= plan.openings.length - fresh;
    rest.push(...toldOfEdit(edit, plan, next).filter((t) => !(isNew && 'how' in t && t.how === 'turn')));
    if (edit.do === 'addOpening') {
      left.push(null);
      fresh++;
    }
    if (edit.do === 'removeOpening') {
      left.splice(edit.index, 1);
      if (isNew) fresh--;
    }
    if (edit.do === 'setOpening') left[edit.index] = null;
    plan = next;
  }
  // What a room gets with the place of another is told as that, and not once more as floor and doors that change hands.
  const swaps = edits.filter((edit) => edit.do === 'swapRooms');
  const swapped = applyEdits(before.design, swaps, shell);
  const placed = 'design' in swapped && swaps.length > 0 ? derive(swapped.design, shell) : before;
  const riding = new Set(swaps.flatMap(({ room, other }) => [room, other]));
  const pieces = piecesTold(before, plan, edits).filter((t) => !riding.has(t.in));
  return [...floorTold(placed, plan), ...rest, ...pieces, ...handsTold(placed, plan, left)];
}

/** More furniture of a room than this is told as all of it. */
const ONE_BY_ONE = 2;

function piecesTold(before: Plan, after: Plan, edits: readonly Edit[]): PieceTold[] {
  const moved = new Set(edits.flatMap((edit) => (edit.do === 'setFurniture' ? [edit.index] : [])));
  const told = [...moved].flatMap((index): Extract<PieceTold, { what: 'piece' }>[] => {
    const [was, is] = [before.design.furniture[index]!, after.design.furniture[index]!];
    const room = before.rooms.find((r) => standsIn(r, was));
    if (!room) return [];
    const one = { what: 'piece', kind: was.kind, in: room.id } as const;
    if (was.turn !== is.turn) return [{ ...one, how: 'turn' }];
    const mm = Math.round(Math.hypot(is.x - was.x, is.y - was.y));
    return mm > 0 ? [{ ...one, how: 'place', mm }] : [];
  });
  return [...new Set(told.map((t) => t.in))].flatMap((room): PieceTold[] => {
    const here = told.filter((t) => t.in === room);
    return here.length > ONE_BY_ONE ? [{ what: 'pieces', in: room }] : here;
  });
}

type Held = { readonly who: Holder; readonly rects: readonly Rect[] };

const holders = (plan: Plan, { index, rooms, free, unbuilt }: StoreyPlan): Held[] => [
  ...rooms.map(({ id, rects }) => ({ who: id, rects })),
  {
    who: 'stair',
    rects: plan.stairs.filter((s) => s.storey === index || s.storey + 1 === index).flatMap((s) => s.rects),
  },
  { who: 'free', rects: free.rects },
  { who: 'unbuilt', rects: unbuilt },
];

function floorTold(before: Plan, after: Plan): Told[] {
  const moved = new Map<string, { to: Holder; from: Holder; area: M2 }>();
  before.storeys.forEach((storey, i) => {
    for (const from of holders(before, storey))
      for (const to of holders(after, after.storeys[i]!)) {
        if (from.who === to.who) continue;
        const area = floorArea(common(from.rects, to.rects));
        if (area === 0) continue;
        const key = `${from.who} ${to.who}`;
        moved.set(key, { to: to.who, from: from.who, area: area + (moved.get(key)?.area ?? 0) });
      }
  });
  const seen = [...moved.values()]
    .filter(
      ({ area, from, to }) => area >= UNSEEN && from !== 'stair' && !(from === 'free' && to === 'stair'),
    )
    .sort((a, b) => b.area - a.area);
  const isNew = (who: Holder): boolean => !before.room(who) && after.room(who) !== undefined;
  const rooms = after.rooms
    .filter(({ id }) => isNew(id))
    .map(({ id, kind, net }): Told => {
      const from = seen.filter(({ to }) => to === id).map((m) => m.from);
      return { what: 'room', id, kind, area: net, from };
    });
  return [...rooms, ...seen.filter(({ to }) => !isNew(to)).map((m): Told => ({ what: 'floor', ...m }))];
}

function handsTold(before: Plan, after: Plan, left: readonly (number | null)[]): Told[] {
  return left.flatMap((old, index): Told[] => {
    const was = old === null ? null : before.openings[old]?.owners;
    const { owners: is, kind } = after.openings[index]!;
    if (!was || !is || was.every((owner, side) => owner === is[side])) return [];
    return [{ what: 'hands', kind, was, is }];
  });
}

function toldOfEdit(edit: Edit, before: Plan, after: Plan): Told[] {
  switch (edit.do) {
    case 'addOpening':
      return opening('new', after, after.openings.length - 1);
    case 'removeOpening':
      return opening('gone', before, edit.index);
    case 'setOpening': {
      const [was, is] = [before.design.openings[edit.index]!, after.design.openings[edit.index]!];
      const how = changeOf(was, is);
      return how ? opening(how, after, edit.index) : [];
    }
    case 'swapRooms':
      return [{ what: 'swap', rooms: [edit.room, edit.other] }];
    case 'putStair':
      return [{ what: 'stair', how: 'new', mm: 0 }];
    case 'setStair':
      return stairTold(before.design.stairs[edit.index]!, after.design.stairs[edit.index]!);
    case 'setEdges': {
      // Told where the wall stands: before it is taken away, or after it is put.
      const [there, how] = edit.to === 'open' ? ([before, 'gone'] as const) : ([after, 'new'] as const);
      const between = edit.edges[0] && ownersAt(there, edit.storey, edit.edges[0]);
      return between ? [{ what: 'wall', how, between }] : [];
    }
    default:
      return [];
  }
}

/** The two sides of the wall that stands on an edge. */
function ownersAt({ shell, storeys }: Plan, storey: number, edge: Edge): Between | undefined {
  const at = across(shell, edge.axis)[lineOf(edge)]!;
  const from = along(shell, edge.axis)[alongOf(edge)]!;
  return storeys[storey]!.walls.find(
    (w) => w.axis === edge.axis && w.at === at && w.from <= from && from < w.to,
  )?.owners;
}

function changeOf(was: Opening, is: Opening): Extract<Told, { what: 'opening' }>['how'] | null {
  if (was.height !== is.height || was.sill !== is.sill) return 'size';
  if (was.width !== is.width) return 'width';
  if (was.edge !== is.edge || was.offset !== is.offset) return 'place';
  return was.hinge !== is.hinge || was.swing !== is.swing ? 'turn' : null;
}

function opening(how: Extract<Told, { what: 'opening' }>['how'], plan: Plan, index: number): Told[] {
  const o = plan.openings[index];
  if (!o) return [];
  const { kind, owners, width, height, sill } = o;
  return [{ what: 'opening', how, kind, between: owners, width, height, sill }];
}

function stairTold(was: Stair, is: Stair): Told[] {
  const said: Told[] = [];
  const moved = (['kind', 'x', 'y', 'turn', 'mirrored'] as const).some((key) => was[key] !== is[key]);
  if (moved) said.push({ what: 'stair', how: 'place', mm: 0 });
  if (is.width !== undefined && was.width !== is.width)
    said.push({ what: 'stair', how: 'width', mm: is.width });
  if (is.going !== undefined && was.going !== is.going)
    said.push({ what: 'stair', how: 'going', mm: is.going });
  return said;
}
