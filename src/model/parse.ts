import * as v from 'valibot';
import type { Design, RoomId } from './design.ts';
import {
  EDGE_STATES,
  FREE,
  HINGES,
  LIMITS,
  MAX_LABEL,
  MAX_NOTE,
  MAX_REASON,
  MAX_WISHES,
  MOST_MUTED,
  NONE,
  OPENING_KINDS,
  ROOM_IDS,
  STAIR_KINDS,
  SWINGS,
  TURNS,
} from './design.ts';
import { FURTHEST } from './edits/furniture.ts';
import { ABOUT } from './edits/muted.ts';
import { OPENING_LIMITS } from './edits/openings.ts';
import { STAIR_LIMITS } from './edits/stairs.ts';
import { EDGE_KEY, onGrid, parseEdge } from './grid.ts';
import { ROOM_KINDS } from './kinds.ts';
import { NEED_CARDS, NEED_LIMITS, saysSomething } from './needs.ts';
import { slug, text } from './parse-file.ts';
import type { Fault } from './parse-issue.ts';
import { faultOf, sentenceOf } from './parse-issue.ts';
import { RULE_ID } from './programme.ts';
import { REF } from './shell.ts';

/** A document that cannot be read. The message says which place of it, what was expected there and what was found. */
export class DesignError extends Error {
  override readonly name = 'DesignError';
  constructor(readonly fault: Fault) {
    super(`${fault.place === '' ? 'the document' : fault.place}: ${sentenceOf(fault)}`);
  }
}

export const whole = (least: number, most: number) => {
  const wanted = `a whole number from ${least} to ${most}`;
  return v.pipe(v.number(), v.integer(wanted), v.minValue(least, wanted), v.maxValue(most, wanted));
};
/** Counts before it looks inside, so that a list of millions costs nothing. */
export const list = <T extends v.GenericSchema>(item: T, most: number) =>
  v.pipe(v.array(v.unknown()), v.maxLength(most, `at most ${most} of them`), v.array(item));
/** Names with values; an empty list is none, though valibot would take it for one. */
const record = <K extends v.GenericSchema<string>, V extends v.GenericSchema>(key: K, value: V) =>
  v.pipe(
    v.unknown(),
    v.check((names) => !Array.isArray(names), 'names with values'),
    v.record(key, value),
  );

const ref = v.strictObject({
  id: slug,
  revision: whole(1, REF.newest),
});
const edge = v.pipe(v.string(), v.regex(EDGE_KEY, 'an edge such as "12,7 v"'));
const turn = v.picklist(TURNS);
export const storeyNumber = whole(0, LIMITS.storeys - 1);
export const letter = v.pipe(v.string(), v.regex(/^[A-Za-z0-9]$/, 'one letter or digit'));

const storey = v.strictObject({
  rows: list(
    v.pipe(
      v.string(),
      v.maxLength(LIMITS.lines, `at most ${LIMITS.lines} cells`),
      v.regex(/^[A-Za-z0-9.-]+$/, 'cells as letters, digits, "." or "-"'),
    ),
    LIMITS.lines,
  ),
  edges: record(edge, v.picklist(EDGE_STATES)),
});

const opening = v.strictObject({
  storey: storeyNumber,
  edge,
  offset: whole(0, FURTHEST),
  width: whole(OPENING_LIMITS.least, OPENING_LIMITS.widest),
  kind: v.picklist(OPENING_KINDS),
  hinge: v.picklist(HINGES),
  swing: v.picklist(SWINGS),
  sill: whole(0, OPENING_LIMITS.tallest),
  height: whole(OPENING_LIMITS.least, OPENING_LIMITS.tallest),
  slides: v.exactOptional(v.literal(true)),
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
  kind: slug,
  storey: storeyNumber,
  x: whole(0, FURTHEST),
  y: whole(0, FURTHEST),
  turn,
  locked: v.exactOptional(v.literal(true)),
});

const room = v.strictObject({
  kind: v.picklist(ROOM_KINDS),
  label: v.exactOptional(text(MAX_LABEL)),
  note: v.exactOptional(text(MAX_NOTE)),
});

const count = whole(0, NEED_LIMITS.ofAnAge);
const needs = v.pipe(
  v.strictObject({
    household: v.strictObject({ '0-5': count, '6-12': count, '13-17': count, adult: count, older: count }),
    cards: v.pipe(
      list(v.picklist(NEED_CARDS), NEED_CARDS.length),
      v.check((cards) => new Set(cards).size === cards.length, 'each card once'),
      v.metadata({ uniqueItems: true }),
    ),
    guests: whole(0, NEED_LIMITS.guests),
    own: list(text(NEED_LIMITS.ownText), NEED_LIMITS.own),
  }),
  v.check((said) => saysSomething(said), 'something said, or no needs at all'),
);

export const ruleId = v.pipe(v.string(), v.regex(RULE_ID, 'a rule id as R-04'));
export const openingNumber = whole(0, LIMITS.openings - 1);
export const anchor = v.strictObject({
  rule: ruleId,
  about: v.pipe(v.string(), v.regex(ABOUT, 'a short name in small letters')),
  rooms: list(letter, ROOM_IDS.length),
  opening: v.exactOptional(openingNumber),
  storey: v.exactOptional(storeyNumber),
});
export const muted = v.strictObject({ ...anchor.entries, reason: text(MAX_REASON) });

/** The parts of a document, by the names they have in the published schema. */
export const designParts = { ref, edge, storey, room, opening, stair, piece, needs, muted };

/** Every field a document may hold. There is none for a person's name, income or health (users.md F15): a test reads it. */
export const designSchema = v.strictObject({
  version: v.literal(1),
  shell: ref,
  programme: ref,
  prices: ref,
  side: v.picklist(['A', 'B']),
  storeys: v.pipe(list(storey, LIMITS.storeys), v.minLength(1, 'at least one storey')),
  rooms: record(letter, room),
  openings: list(opening, LIMITS.openings),
  stairs: list(stair, LIMITS.stairs),
  furniture: list(piece, LIMITS.furniture),
  needs: v.exactOptional(needs),
  wishes: v.exactOptional(text(MAX_WISHES)),
  muted: v.exactOptional(list(muted, MOST_MUTED)),
});

/**
 * Any value → a Design, or a DesignError in one sentence. Checks shape, sizes and that letters, rows and lists agree;
 * whether it fits its shell is `misfit`'s question, since the shell may be unknown.
 */
export function parseDesign(json: unknown): Design {
  const result = v.safeParse(designSchema, json, { abortEarly: true });
  if (!result.success) throw new DesignError(faultOf(result.issues[0]));
  const read = result.output as Design;
  const fault = disagreement(read);
  if (fault) throw new DesignError(fault);
  return read;
}

/** What a schema cannot see: that letters, rows, edges and lists agree. */
function disagreement(d: Design): Fault | null {
  const width = d.storeys[0]!.rows[0]?.length ?? 0;
  const depth = d.storeys[0]!.rows.length;
  if (width === 0) return { place: 'storeys[0].rows', expected: 'at least one row of cells' };
  const onTheGrid = `an edge on the grid of ${width} × ${depth} cells`;
  const home = new Map<RoomId, number>();
  for (const [s, { rows, edges }] of d.storeys.entries()) {
    if (rows.length !== depth || rows.some((row) => row.length !== width))
      return { place: `storeys[${s}].rows`, expected: `${depth} rows of ${width} cells` };
    for (const row of rows)
      for (const c of row) {
        if (c === FREE || c === NONE) continue;
        if (!Object.hasOwn(d.rooms, c))
          return { place: `storeys[${s}].rows`, expected: 'letters of rooms in rooms', found: `"${c}"` };
        if ((home.get(c) ?? s) !== s) return { place: `rooms.${c}`, expected: 'cells on one storey only' };
        home.set(c, s);
      }
    const keys = Object.keys(edges);
    if (keys.length > LIMITS.edges)
      return { place: `storeys[${s}].edges`, expected: `at most ${LIMITS.edges} of them` };
    const stray = keys.find((key) => !onGrid(parseEdge(key)!, width, depth));
    if (stray) return { place: `storeys[${s}].edges`, expected: onTheGrid, found: stray };
  }
  for (const id of Object.keys(d.rooms))
    if (!home.has(id)) return { place: `rooms.${id}`, expected: 'at least one cell' };
  for (const name of ['openings', 'stairs', 'furniture'] as const) {
    const stray = d[name].findIndex((item) => item.storey >= d.storeys.length);
    if (stray >= 0) return { place: `${name}[${stray}].storey`, expected: 'the number of a storey' };
  }
  const stray = d.openings.findIndex((o) => !onGrid(parseEdge(o.edge)!, width, depth));
  if (stray >= 0) return { place: `openings[${stray}].edge`, expected: onTheGrid };
  for (const [i, { rooms, opening, storey }] of (d.muted ?? []).entries()) {
    if (rooms.some((id, n) => !home.has(id) || rooms.indexOf(id) < n))
      return { place: `muted[${i}].rooms`, expected: 'rooms of the design, each once' };
    if (opening !== undefined && !d.openings[opening])
      return { place: `muted[${i}].opening`, expected: 'the number of an opening' };
    if (storey !== undefined && !d.storeys[storey])
      return { place: `muted[${i}].storey`, expected: 'the number of a storey' };
  }
  return null;
}
