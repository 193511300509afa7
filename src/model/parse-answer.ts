import * as v from 'valibot';
import type { Answer, RemarkPlace } from './answer.ts';
import { ANSWER_LIMITS, canonicalAnswer, FRAME_POINTS, REPLIES, STANCES } from './answer.ts';
import { canonical } from './canonical.ts';
import type { Anchor, Design } from './design.ts';
import { MOST_MUTED } from './design.ts';
import { FURTHEST } from './edits/furniture.ts';
import {
  anchor,
  DesignError,
  letter,
  list,
  muted,
  openingNumber,
  parseDesign,
  ruleId,
  storeyNumber,
  whole,
} from './parse.ts';
import { text } from './parse-file.ts';
import type { Fault } from './parse-issue.ts';
import { faultOf } from './parse-issue.ts';
import { sameRef } from './shell.ts';

const place = v.variant('on', [
  v.strictObject({ on: v.literal('room'), room: letter }),
  v.strictObject({ on: v.literal('opening'), opening: openingNumber }),
  v.strictObject({ on: v.literal('finding'), finding: anchor }),
  v.strictObject({
    on: v.literal('point'),
    storey: storeyNumber,
    x: whole(0, FURTHEST),
    y: whole(0, FURTHEST),
  }),
]);

const remark = v.strictObject({
  place,
  stance: v.picklist(STANCES),
  // Nothing yet, while it is being written.
  text: v.union([v.literal(''), text(ANSWER_LIMITS.text)]),
  ground: v.exactOptional(
    v.union([v.strictObject({ rule: ruleId }), v.strictObject({ frame: v.picklist(FRAME_POINTS) })]),
  ),
  alternative: v.exactOptional(text(ANSWER_LIMITS.alternative)),
  sketched: v.exactOptional(v.literal(true)),
});

const reply = v.strictObject({
  remark: whole(0, ANSWER_LIMITS.remarks - 1),
  says: v.exactOptional(v.picklist(REPLIES)),
  text: v.exactOptional(text(ANSWER_LIMITS.reply)),
});

/** Every field an answer may hold beside its designs. There is none for who has written it: a test reads it. */
export const answerSchema = v.strictObject({
  version: v.literal(1),
  design: v.unknown(),
  remarks: list(remark, ANSWER_LIMITS.remarks),
  aside: list(muted, MOST_MUTED),
  sketch: v.exactOptional(v.unknown()),
  replies: list(reply, ANSWER_LIMITS.remarks),
});

/** Any value → an Answer in its canonical form, or a DesignError in one sentence. */
export function parseAnswer(json: unknown): Answer {
  const result = v.safeParse(answerSchema, json, { abortEarly: true });
  if (!result.success) throw new DesignError(faultOf(result.issues[0]));
  const { sketch, ...said } = result.output;
  const design = parseDesign(said.design);
  const read = {
    ...said,
    design,
    ...(sketch !== undefined && { sketch: parseDesign(sketch) }),
  } as Answer;
  const fault = disagreement(read);
  if (fault) throw new DesignError(fault);
  return canonicalAnswer({ ...read, design: canonical(design) });
}

/** What a schema cannot see: that all an answer points at is there. */
function disagreement({ design, remarks, aside, sketch, replies }: Answer): Fault | null {
  if (!isCanonical(design))
    return { place: 'design', expected: 'rooms and openings in the order of their places' };
  if (sketch && !sameHouse(design, sketch)) return { place: 'sketch', expected: 'a home in the same house' };
  for (const [i, { place }] of remarks.entries())
    if (!isThere(design, place)) return { place: `remarks[${i}].place`, expected: 'a place in the design' };
  for (const [i, one] of aside.entries())
    if (!hasAnchor(design, one)) return { place: `aside[${i}]`, expected: 'a place in the design' };
  for (const [i, { remark, says, text }] of replies.entries()) {
    if (remark >= remarks.length || replies.findIndex((other) => other.remark === remark) < i)
      return { place: `replies[${i}].remark`, expected: 'the number of a remark, each once' };
    if (says === undefined && text === undefined)
      return { place: `replies[${i}]`, expected: 'something said' };
  }
  return null;
}

/** Remarks hang on letters and on places in lists, which no reader may come to see otherwise. */
const isCanonical = (design: Design): boolean => {
  const places = ({ storeys, openings }: Design): string =>
    JSON.stringify([storeys.map(({ rows }) => rows), openings.map((o) => [o.storey, o.edge, o.offset])]);
  return places(design) === places(canonical(design));
};

const sameHouse = (a: Design, b: Design): boolean =>
  sameRef(a.shell, b.shell) && a.side === b.side && a.storeys.length === b.storeys.length;

const hasAnchor = (d: Design, { rooms, opening, storey }: Anchor): boolean =>
  rooms.every((id, i) => Object.hasOwn(d.rooms, id) && rooms.indexOf(id) === i) &&
  (opening === undefined || d.openings[opening] !== undefined) &&
  (storey === undefined || d.storeys[storey] !== undefined);

function isThere(design: Design, place: RemarkPlace): boolean {
  switch (place.on) {
    case 'room':
      return Object.hasOwn(design.rooms, place.room);
    case 'opening':
      return design.openings[place.opening] !== undefined;
    case 'finding':
      return hasAnchor(design, place.finding);
    case 'point':
      return design.storeys[place.storey] !== undefined;
  }
}
