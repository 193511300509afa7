import type {
  Design,
  DesignStorey,
  EdgeKey,
  Furniture,
  Muted,
  Opening,
  Room,
  RoomId,
  Stair,
} from './design.ts';
import { FREE, NONE, ROOM_IDS } from './design.ts';
import type { Edge } from './grid.ts';
import { edgeOf } from './grid.ts';
import type { Household, Needs } from './needs.ts';
import { AGE_BANDS, NEED_CARDS, saysSomething } from './needs.ts';

/**
 * The one form in which two designs of the same home are the same bytes: rooms lettered A, B, C … in the order of
 * their first cell (storey by storey, row by row), lists sorted, keys in a fixed order. "Byte-equal" always means
 * this form. Canonical of canonical is itself.
 */
export const canonical = (design: Design): Design =>
  ordered(design, new Map(inOrder(design).map((id, i) => [id, ROOM_IDS[i]!])));

/**
 * The same, but for the letters: a room that `home` has too keeps the letter it has there, and the others take those that no room of
 * `home` has. So a sketch made of a home can be told from it room by room, and is still the same bytes however it was made.
 */
export function canonicalBeside(sketch: Design, home: Design): Design {
  const free = [...ROOM_IDS].filter((id) => !Object.hasOwn(home.rooms, id));
  const letter = (id: RoomId): RoomId => (Object.hasOwn(home.rooms, id) ? id : free.shift()!);
  return ordered(sketch, new Map(inOrder(sketch).map((id) => [id, letter(id)])));
}

/** The design with other letters for its rooms. */
export const relettered = (design: Design, letters: ReadonlyMap<RoomId, RoomId>): Design =>
  ordered(design, new Map(inOrder(design).map((id) => [id, letters.get(id) ?? id])));

/** Rooms in the order of their first cell. */
export const inOrder = ({ storeys }: Pick<Design, 'storeys'>): RoomId[] =>
  [...new Set(storeys.flatMap(({ rows }) => rows).join(''))].filter((c) => c !== FREE && c !== NONE);

function ordered(design: Design, letters: ReadonlyMap<RoomId, RoomId>): Design {
  // Most designs come in this form already, and a storey has thousands of letters.
  const stays = [...letters].every(([old, id]) => old === id);
  const rooms = Object.fromEntries([...letters].map(([old, id]) => [id, orderedRoom(design.rooms[old]!)]));
  const unsorted = design.openings.map(orderedOpening);
  const openings = [...unsorted].sort(byOpening);
  const muted = design.muted?.map((m) =>
    orderedMuted(
      m,
      m.rooms.map((id) => letters.get(id)!),
      // The same object, found where it has come to stand.
      m.opening === undefined ? undefined : openings.indexOf(unsorted[m.opening]!),
    ),
  );
  return {
    version: 1,
    shell: { id: design.shell.id, revision: design.shell.revision },
    programme: { id: design.programme.id, revision: design.programme.revision },
    prices: { id: design.prices.id, revision: design.prices.revision },
    side: design.side,
    storeys: design.storeys.map(({ rows, edges }) => ({
      rows: stays ? [...rows] : rows.map((row) => [...row].map((c) => letters.get(c) ?? c).join('')),
      edges: orderedEdges(edges),
    })),
    rooms,
    openings,
    stairs: design.stairs.map(orderedStair).sort(byStair),
    furniture: design.furniture.map(orderedPiece).sort(byPiece),
    ...(design.needs && saysSomething(design.needs) ? { needs: orderedNeeds(design.needs) } : {}),
    ...(design.wishes ? { wishes: design.wishes } : {}),
    ...(muted?.length ? { muted: muted.sort(byText) } : {}),
  };
}

/** Openings in the canonical order: a place in the list means nothing before they stand in it. */
export const openingsInOrder = (openings: readonly Opening[]): Opening[] =>
  openings.map(orderedOpening).sort(byOpening);

/** Text of the canonical form: equal for equal homes. */
export const canonicalText = (design: Design): string => JSON.stringify(canonical(design));

/** Keys are read once each: a storey may hold thousands. */
const orderedEdges = (edges: DesignStorey['edges']): DesignStorey['edges'] =>
  Object.fromEntries(
    (Object.keys(edges) as EdgeKey[])
      .map((key) => ({ key, edge: edgeOf(key) }))
      .sort((a, b) => byEdge(a.edge, b.edge))
      .map(({ key }) => [key, edges[key]!]),
  );

const orderedRoom = ({ kind, label, note }: Room): Room => ({
  kind,
  ...(label ? { label } : {}),
  ...(note ? { note } : {}),
});

const orderedOpening = (o: Opening): Opening => ({
  storey: o.storey,
  edge: o.edge,
  offset: o.offset,
  width: o.width,
  kind: o.kind,
  hinge: o.hinge,
  swing: o.swing,
  sill: o.sill,
  height: o.height,
  ...(o.slides ? { slides: true } : {}),
});

const orderedStair = (s: Stair): Stair => ({
  kind: s.kind,
  storey: s.storey,
  x: s.x,
  y: s.y,
  turn: s.turn,
  ...(s.mirrored ? { mirrored: true } : {}),
  ...(s.width === undefined ? {} : { width: s.width }),
  ...(s.going === undefined ? {} : { going: s.going }),
});

const orderedPiece = ({ kind, storey, x, y, turn, locked }: Furniture): Furniture => ({
  kind,
  storey,
  x,
  y,
  turn,
  ...(locked ? { locked } : {}),
});

const orderedNeeds = ({ household, cards, guests, own }: Needs): Needs => ({
  household: Object.fromEntries(AGE_BANDS.map((band) => [band, household[band]])) as Household,
  cards: NEED_CARDS.filter((card) => cards.includes(card)),
  guests,
  own: [...own],
});

/** Rooms of a canonical design in its own order. */
export const byId = (rooms: readonly RoomId[]): RoomId[] =>
  [...rooms].sort((a, b) => ROOM_IDS.indexOf(a) - ROOM_IDS.indexOf(b));

const orderedMuted = (
  { rule, about, storey, reason }: Muted,
  rooms: string[],
  opening: number | undefined,
): Muted => ({
  rule,
  about,
  rooms: byId(rooms),
  ...(opening === undefined ? {} : { opening }),
  ...(storey === undefined ? {} : { storey }),
  reason,
});

const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Upright before level, then by row, then by column. */
const byEdge = (a: Edge, b: Edge): number => text(b.axis, a.axis) || a.y - b.y || a.x - b.x;

/** By storey, then along the plan; the rest only breaks ties between openings that have lost their walls. */
const byOpening = (a: Opening, b: Opening): number =>
  a.storey - b.storey ||
  byEdge(edgeOf(a.edge), edgeOf(b.edge)) ||
  a.offset - b.offset ||
  a.width - b.width ||
  text(JSON.stringify(a), JSON.stringify(b));

/** The order of things by their JSON. */
export const byText = (a: object, b: object): number => text(JSON.stringify(a), JSON.stringify(b));

const byStair = (a: Stair, b: Stair): number =>
  a.storey - b.storey || a.y - b.y || a.x - b.x || text(JSON.stringify(a), JSON.stringify(b));

const byPiece = (a: Furniture, b: Furniture): number =>
  a.storey - b.storey ||
  a.y - b.y ||
  a.x - b.x ||
  text(a.kind, b.kind) ||
  a.turn - b.turn ||
  Number(a.locked ?? false) - Number(b.locked ?? false);
