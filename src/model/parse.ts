import * as v from 'valibot';
import type { Design, EdgeKey, RoomId } from './design.ts';
import {
  EDGE_STATES,
  FREE,
  HINGES,
  LIMITS,
  MAX_LABEL,
  MAX_NOTE,
  MAX_WISHES,
  NONE,
  OPENING_KINDS,
  STAIR_KINDS,
  SWINGS,
  TURNS,
} from './design.ts';
import { OPENING_LIMITS } from './edits/openings.ts';
import { STAIR_LIMITS } from './edits/stairs.ts';
import { onGrid, parseEdge } from './grid.ts';
import { ROOM_KINDS } from './kinds.ts';

/** A document that cannot be read. The message says which place of it, and what was expected there. */
export class DesignError extends Error {
  override readonly name = 'DesignError';
}

const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
/** Free text. Half a character (a lone surrogate) would come out of a link as another text, so it is refused. */
const text = (most: number) =>
  v.pipe(
    v.string(),
    v.minLength(1),
    v.maxLength(most),
    v.check((words) => !/\p{Cs}/u.test(words), 'expected whole characters'),
  );
/** Counts before it looks inside, so that a list of millions costs nothing. */
const list = <T extends v.GenericSchema>(item: T, most: number) =>
  v.pipe(v.array(v.unknown()), v.maxLength(most), v.array(item));

const ref = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,31}$/)),
  revision: whole(1, 9999),
});
const edge = v.custom<EdgeKey>(
  (key) => typeof key === 'string' && parseEdge(key) !== null,
  'an edge such as "12,7 v"',
);
const turn = v.picklist(TURNS);
const storeyNumber = whole(0, LIMITS.storeys - 1);

const storey = v.strictObject({
  rows: list(
    v.pipe(v.string(), v.minLength(1), v.maxLength(LIMITS.lines), v.regex(/^[A-Za-z0-9.-]+$/)),
    LIMITS.lines,
  ),
  edges: v.record(edge, v.picklist(EDGE_STATES)),
});

const opening = v.strictObject({
  storey: storeyNumber,
  edge,
  offset: whole(0, 32_000),
  width: whole(OPENING_LIMITS.least, OPENING_LIMITS.widest),
  kind: v.picklist(OPENING_KINDS),
  hinge: v.picklist(HINGES),
  swing: v.picklist(SWINGS),
  sill: whole(0, OPENING_LIMITS.tallest),
  height: whole(OPENING_LIMITS.least, OPENING_LIMITS.tallest),
});

const stair = v.strictObject({
  kind: v.picklist(STAIR_KINDS),
  storey: storeyNumber,
  x: whole(0, LIMITS.lines),
  y: whole(0, LIMITS.lines),
  turn,
  mirrored: v.exactOptional(v.literal(true)),
  width: v.exactOptional(whole(...STAIR_LIMITS.width)),
  going: v.exactOptional(whole(...STAIR_LIMITS.going)),
});

const piece = v.strictObject({
  kind: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,31}$/)),
  storey: storeyNumber,
  x: whole(0, 32_000),
  y: whole(0, 32_000),
  turn,
});

const room = v.strictObject({
  kind: v.picklist(ROOM_KINDS),
  label: v.exactOptional(text(MAX_LABEL)),
  note: v.exactOptional(text(MAX_NOTE)),
});

const design = v.strictObject({
  version: v.literal(1),
  shell: ref,
  programme: ref,
  prices: ref,
  side: v.picklist(['A', 'B']),
  storeys: v.pipe(list(storey, LIMITS.storeys), v.minLength(1)),
  rooms: v.record(v.pipe(v.string(), v.regex(/^[A-Za-z0-9]$/)), room),
  openings: list(opening, LIMITS.openings),
  stairs: list(stair, LIMITS.stairs),
  furniture: list(piece, LIMITS.furniture),
  wishes: v.exactOptional(text(MAX_WISHES)),
});

/**
 * Any value → a Design, or a DesignError in one sentence. Checks shape, sizes and that letters, rows and lists agree;
 * whether it fits its shell is `misfit`'s question, since the shell may be unknown.
 */
export function parseDesign(json: unknown): Design {
  const result = v.safeParse(design, json);
  if (!result.success) {
    const issue = result.issues[0];
    const place = v.getDotPath(issue) ?? 'the document';
    throw new DesignError(`${place}: ${issue.message}`);
  }
  const read = result.output as Design;
  const fault = disagreement(read);
  if (fault) throw new DesignError(fault);
  return read;
}

function disagreement(d: Design): string | null {
  const width = d.storeys[0]!.rows[0]?.length ?? 0;
  const depth = d.storeys[0]!.rows.length;
  if (width === 0) return 'storeys.0.rows: expected at least one row of cells';
  const home = new Map<RoomId, number>();
  for (const [s, { rows, edges }] of d.storeys.entries()) {
    if (rows.length !== depth || rows.some((row) => row.length !== width))
      return `storeys.${s}.rows: expected ${depth} rows of ${width} cells`;
    for (const row of rows)
      for (const c of row) {
        if (c === FREE || c === NONE) continue;
        if (!Object.hasOwn(d.rooms, c)) return `storeys.${s}.rows: cell "${c}" is no room in "rooms"`;
        if ((home.get(c) ?? s) !== s) return `rooms.${c}: expected on one storey only`;
        home.set(c, s);
      }
    const keys = Object.keys(edges);
    if (keys.length > LIMITS.edges) return `storeys.${s}.edges: expected at most ${LIMITS.edges}`;
    for (const key of keys) {
      if (!onGrid(parseEdge(key)!, width, depth)) return `storeys.${s}.edges: "${key}" lies outside the grid`;
    }
  }
  for (const id of Object.keys(d.rooms)) if (!home.has(id)) return `rooms.${id}: expected at least one cell`;
  for (const [name, items] of [
    ['openings', d.openings],
    ['stairs', d.stairs],
    ['furniture', d.furniture],
  ] as const)
    for (const [i, item] of items.entries())
      if (item.storey >= d.storeys.length) return `${name}.${i}.storey: there is no such storey`;
  for (const [i, { edge: key }] of d.openings.entries()) {
    if (!onGrid(parseEdge(key)!, width, depth)) return `openings.${i}.edge: lies outside the grid`;
  }
  return null;
}
