import { derive } from '../derive/derive.ts';
import { applyEdits } from '../model/apply.ts';
import { canonicalText, inOrder, relettered } from '../model/canonical.ts';
import type { Design, EdgeKey, EdgeState, Room, RoomId } from '../model/design.ts';
import { FREE, NONE, nextRoomId, ROOM_IDS } from '../model/design.ts';
import type { Edit } from '../model/edit.ts';
import type { CellRect } from '../model/grid.ts';
import { edgeOf, rectangles } from '../model/grid.ts';
import type { Shell } from '../model/shell.ts';

/** A part of a counter-sketch that can be taken into another drawing by itself. */
export type Part =
  | { readonly what: 'stairs' | 'openings' | 'furniture' }
  /** By its letter in the sketch. */
  | { readonly what: 'room'; readonly room: RoomId };

/**
 * Why a part does not come along as it is: there is no room for it in the drawing as it has become, a room would be lost, or a door or
 * window would stand without its wall.
 */
export type NotTaken = 'no-room' | 'room-lost' | 'loose';

/** The edits that take a part over, tried and found to do just that; or why it stays. */
export type Loan = { readonly part: Part } & (
  | { readonly edits: readonly Edit[] }
  | { readonly not: NotTaken }
);

/** What is drawn, without what a family has told in words: two homes are drawn alike when these are equal. */
export function drawnAs({ needs: _, wishes: __, muted: ___, ...design }: Design): string {
  const kinds = Object.entries(design.rooms).map(([id, { kind }]): [string, Room] => [id, { kind }]);
  return canonicalText({ ...design, rooms: Object.fromEntries(kinds) });
}

/** Letters of an answered design → letters of the same home as the family has it. Both are drawn alike. */
export const lettersBetween = (answered: Design, own: Design): ReadonlyMap<RoomId, RoomId> => {
  const letters = inOrder(own);
  return new Map(inOrder(answered).map((id, i) => [id, letters[i]!]));
};

/** What can be taken from a sketch, and what cannot. All three stand in one house. */
export type Lending = {
  /** What the sketch was made from, and the sketch itself. */
  readonly answered: Design;
  readonly sketch: Design;
  /** The family's drawing as it is now. */
  readonly own: Design;
  /** See `lettersBetween`. */
  readonly letters: ReadonlyMap<RoomId, RoomId>;
  readonly shell: Shell;
};

/** Each part that the sketch has changed and the family does not have already, and whether it can be taken. */
export function loans(lending: Lending): Loan[] {
  const { own, letters, shell } = lending;
  const answered = lettered(lending.answered, own, letters);
  const sketch = lettered(lending.sketch, own, letters);
  const back = new Map(inOrder(sketch).map((id, i) => [id, inOrder(lending.sketch)[i]!]));
  const trial = (part: Part, edits: readonly Edit[], done: (design: Design) => boolean): Loan[] =>
    edits.length === 0 ? [] : [loan(part, edits, done, { own, answered, sketch, shell })];
  const changed = (name: 'stairs' | 'openings' | 'furniture'): boolean =>
    asSet(sketch[name]) !== asSet(answered[name]);
  const stairs = changed('stairs') ? stairEdits(sketch, own) : [];
  const rooms = inOrder(sketch).filter((id) => !sameRoom(answered, sketch, id) && !sameRoom(own, sketch, id));
  const edges = edgeEdits(answered, sketch, own);
  const holes = listEdits('openings', answered, sketch, own);
  const pieces = listEdits('furniture', answered, sketch, own);
  return [
    ...trial({ what: 'stairs' }, stairs, (design) => asSet(design.stairs) === asSet(sketch.stairs)),
    ...rooms.flatMap((id) => {
      const { edits, room } = roomEdits(own, sketch, id);
      const part: Part = { what: 'room', room: back.get(id)! };
      const done = (design: Design): boolean => cells(design, room) === cells(sketch, id);
      const alone = trial(part, edits, done);
      if (!alone.some((l) => 'not' in l && l.not === 'loose')) return alone;
      // A wall that moves takes its doors and windows along, as it did in the sketch.
      const doors = listEdits('openings', inWallsOf(answered, id, shell), inWallsOf(sketch, id, shell), own);
      return trial(part, [...edits, ...doors], done);
    }),
    ...trial({ what: 'openings' }, [...edges, ...holes], () => true),
    ...trial({ what: 'furniture' }, pieces, () => true),
  ];
}

/** A design with the family's own letters; a room it has no longer, or never had, gets one that nobody has. */
function lettered(design: Design, own: Design, letters: ReadonlyMap<RoomId, RoomId>): Design {
  const taken = new Set([...Object.keys(own.rooms), ...letters.values()]);
  const free = [...ROOM_IDS].filter((id) => !taken.has(id));
  return relettered(
    design,
    new Map(inOrder(design).map((id) => [id, letters.get(id) ?? free.shift() ?? id])),
  );
}

const cells = (design: Design, id: RoomId): string =>
  JSON.stringify(design.storeys.map(({ rows }) => rows.map((row) => [...row].map((c) => c === id))));

const sameRoom = (a: Design, b: Design, id: RoomId): boolean =>
  a.rooms[id]?.kind === b.rooms[id]?.kind && cells(a, id) === cells(b, id);

/** Equal for equal things, in whatever order they were written. */
const textOf = (item: object): string => JSON.stringify(Object.entries(item).sort());
const asSet = (items: readonly object[]): string => JSON.stringify(items.map(textOf).sort());

/** Whether two homes have other stairs, or stairs that stand otherwise. */
export const stairsDiffer = (a: Design, b: Design): boolean => asSet(a.stairs) !== asSet(b.stairs);

/** Tried on the drawing: it comes to what the sketch has, no room is lost but those the sketch took away, and nothing loses its wall. */
function loan(
  part: Part,
  edits: readonly Edit[],
  done: (design: Design) => boolean,
  { own, answered, sketch, shell }: Omit<Lending, 'letters'>,
): Loan {
  const result = applyEdits(own, edits, shell);
  if ('refused' in result || !done(result.design)) return { part, not: 'no-room' };
  const { design } = result;
  const stays = (id: RoomId): boolean =>
    Object.hasOwn(sketch.rooms, id) || !Object.hasOwn(answered.rooms, id);
  if (Object.keys(own.rooms).some((id) => stays(id) && !Object.hasOwn(design.rooms, id)))
    return { part, not: 'room-lost' };
  const loose = (d: Design): number => derive(d, shell).openings.filter(({ owners }) => !owners).length;
  return loose(design) > loose(own) ? { part, not: 'loose' } : { part, edits };
}

/** All stairs as the sketch has them: one stair hangs together with the next. */
function stairEdits(sketch: Design, own: Design): Edit[] {
  if (asSet(sketch.stairs) === asSet(own.stairs)) return [];
  return [
    ...own.stairs.map((_, i): Edit => ({ do: 'removeStair', index: own.stairs.length - 1 - i })),
    ...sketch.stairs.map((stair): Edit => ({ do: 'putStair', stair })),
  ];
}

const MAKE = {
  openings: {
    take: (index: number): Edit => ({ do: 'removeOpening', index }),
    put: (opening: Design['openings'][number]): Edit => ({ do: 'addOpening', opening }),
  },
  furniture: {
    take: (index: number): Edit => ({ do: 'removeFurniture', index }),
    put: (piece: Design['furniture'][number]): Edit => ({ do: 'putFurniture', piece }),
  },
} as const;

/** What the sketch took away goes where it is still there, and what it put in comes where it is not there yet. */
function listEdits(name: 'openings' | 'furniture', answered: Design, sketch: Design, own: Design): Edit[] {
  const texts = (design: Design): string[] => design[name].map(textOf);
  const [before, after, now] = [texts(answered), texts(sketch), texts(own)];
  const gone = now.flatMap((text, i) => (before.includes(text) && !after.includes(text) ? [i] : []));
  const put = MAKE[name].put as (item: object) => Edit;
  return [
    ...gone.reverse().map(MAKE[name].take),
    ...sketch[name].filter((_, i) => !before.includes(after[i]!) && !now.includes(after[i]!)).map(put),
  ];
}

/** The design with no doors and windows but those in the walls of one room. */
function inWallsOf(design: Design, id: RoomId, shell: Shell): Design {
  const its = new Set(
    derive(design, shell)
      .openings.filter(({ owners }) => owners?.includes(id))
      .map(({ index }) => index),
  );
  return { ...design, openings: design.openings.filter((_, i) => its.has(i)) };
}

/** Walls taken away or put in, edge by edge. */
const edgeEdits = (answered: Design, sketch: Design, own: Design): Edit[] =>
  sketch.storeys.flatMap(({ edges }, storey) => {
    const was = answered.storeys[storey]!.edges;
    const now = own.storeys[storey]?.edges ?? {};
    const keys = [...new Set([...Object.keys(edges), ...Object.keys(was)])] as EdgeKey[];
    const moved = keys.filter((key) => edges[key] !== was[key] && edges[key] !== now[key]);
    return (['open', 'wall', null] as const).flatMap((to: EdgeState | null): Edit[] => {
      const some = moved.filter((key) => (edges[key] ?? null) === to).map(edgeOf);
      return some.length > 0 ? [{ do: 'setEdges', storey, edges: some, to }] : [];
    });
  });

/** The floor of one room as the sketch has it: what it gives goes to whom the sketch gives it, if they are there. */
function roomEdits(
  own: Design,
  sketch: Design,
  id: RoomId,
): { readonly edits: readonly Edit[]; readonly room: RoomId } {
  const storey = sketch.storeys.findIndex(({ rows }) => rows.some((row) => row.includes(id)));
  const { rows } = sketch.storeys[storey]!;
  const mine = own.storeys[storey]!.rows;
  const box: CellRect = { x0: 0, y0: 0, x1: rows[0]!.length, y1: rows.length };
  const known = Object.hasOwn(own.rooms, id);
  const room = known ? id : (nextRoomId(own.rooms) ?? id);
  const { kind } = sketch.rooms[id]!;
  const where = (has: (to: string, now: string) => boolean): CellRect[] =>
    rectangles(box, (x, y) => has(rows[y]![x]!, mine[y]![x]!));

  const gives = [...new Set(rows.join(''))].flatMap((to): Edit[] => {
    const heir = to !== FREE && to !== NONE && Object.hasOwn(own.rooms, to) ? to : null;
    return to === id
      ? []
      : where((there, now) => now === id && there === to).map((cells) => ({
          do: 'paint',
          storey,
          cells,
          room: heir,
        }));
  });
  const built = where((to, now) => to === id && now === NONE);
  const build: Edit[] = built.length > 0 ? [{ do: 'build', storey, cells: built, built: true }] : [];
  const takes = where((to, now) => to === id && now !== id);
  const paint = (some: readonly CellRect[], to: RoomId | null): Edit[] =>
    some.map((cells) => ({ do: 'paint', storey, cells, room: to }));
  if (known) {
    const kept = own.rooms[id]!.kind === kind;
    const named: Edit[] = kept ? [] : [{ do: 'setKind', room, kind }];
    // Who gets floor back may stand on what is taken, so giving comes first; but a room that leaves its place whole would be gone then.
    const stays = mine.some((row, y) => [...row].some((c, x) => c === id && rows[y]![x] === id));
    const moved = stays ? [...gives, ...paint(takes, room)] : [...paint(takes, room), ...gives];
    return { edits: [...build, ...moved, ...named], room };
  }
  const [first, ...more] = takes;
  if (!first) return { edits: [], room };
  // A new room begins on floor that nobody holds.
  const held = where((to, now) => to === id && now !== FREE && now !== NONE);
  const begun: Edit = { do: 'addRoom', storey, kind, cells: first };
  return { edits: [...build, ...paint(held, null), begun, ...paint(more, room)], room };
}
