import type { Design, DesignStorey, EdgeKey, Furniture, Muted, Opening, Room, Stair } from './design.ts';
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
export function canonical(design: Design): Design {
  const letters = new Map<string, string>([
    [FREE, FREE],
    [NONE, NONE],
  ]);
  for (const { rows } of design.storeys)
    for (const row of rows)
      for (const c of row) if (!letters.has(c)) letters.set(c, ROOM_IDS[letters.size - 2]!);
  const rooms: Record<string, Room> = {};
  for (const [old, id] of letters) {
    const room = design.rooms[old];
    if (room) rooms[id] = orderedRoom(room);
  }
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
      rows: rows.map((row) => [...row].map((c) => letters.get(c)!).join('')),
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

const orderedMuted = (
  { rule, about, storey, reason }: Muted,
  rooms: string[],
  opening: number | undefined,
): Muted => ({
  rule,
  about,
  rooms: rooms.sort((a, b) => ROOM_IDS.indexOf(a) - ROOM_IDS.indexOf(b)),
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

const byText = (a: object, b: object): number => text(JSON.stringify(a), JSON.stringify(b));

const byStair = (a: Stair, b: Stair): number =>
  a.storey - b.storey || a.y - b.y || a.x - b.x || text(JSON.stringify(a), JSON.stringify(b));

const byPiece = (a: Furniture, b: Furniture): number =>
  a.storey - b.storey ||
  a.y - b.y ||
  a.x - b.x ||
  text(a.kind, b.kind) ||
  a.turn - b.turn ||
  Number(a.locked ?? false) - Number(b.locked ?? false);
