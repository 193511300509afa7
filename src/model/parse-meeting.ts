import * as v from 'valibot';
import { ROOM_IDS } from './design.ts';
import { DECIDERS, MEETING_LIMITS } from './meeting.ts';
import { DesignError, letter, list, whole } from './parse.ts';
import { isoDate, text } from './parse-file.ts';
import { faultOf } from './parse-issue.ts';

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/, '32 hex digits'));
const said = text(MEETING_LIMITS.text);

const home = v.strictObject({
  hash,
  /** Its nickname, as the place among the names. */
  lot: whole(0, 9999),
  /** A snapshot's text (io/snapshot.ts). */
  snapshot: v.string(),
});

const decision = v.strictObject({
  text: said,
  decider: v.picklist(DECIDERS),
  date: isoDate,
  about: list(v.strictObject({ home: hash, rooms: list(letter, ROOM_IDS.length) }), MEETING_LIMITS.homes),
  wish: v.exactOptional(said),
  remark: v.exactOptional(said),
  outcome: v.exactOptional(v.strictObject({ drawn: v.boolean(), why: v.union([v.literal(''), said]) })),
});

/** Every field a meeting's file may hold beside price lists. There is none for who was there: a test reads it. */
export const meetingSchema = v.strictObject({
  seed: text(MEETING_LIMITS.seed),
  date: isoDate,
  homes: list(home, MEETING_LIMITS.homes),
  pairs: list(v.strictTuple([hash, hash]), MEETING_LIMITS.homes / 2),
  decisions: list(decision, MEETING_LIMITS.decisions),
});

/** A meeting as its file holds it: homes by their snapshots, and no price lists. */
export type WrittenMeeting = v.InferOutput<typeof meetingSchema>;

/** Any value → a written meeting, or a DesignError in one sentence. */
export function parseMeeting(json: unknown): WrittenMeeting {
  const result = v.safeParse(meetingSchema, json, { abortEarly: true });
  if (!result.success) throw new DesignError(faultOf(result.issues[0]));
  return result.output;
}
