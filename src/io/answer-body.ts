import type { Answer, Ground, Remark, RemarkPlace, Reply } from '../model/answer.ts';
import { ANSWER_LIMITS, FRAME_POINTS, REPLIES, STANCES } from '../model/answer.ts';
import { canonical, inOrder, relettered } from '../model/canonical.ts';
import type { Design } from '../model/design.ts';
import { ROOM_IDS } from '../model/design.ts';
import { type Bits, BitsError } from './bits.ts';
import { type Section, sections, type Unknown } from './sections.ts';
import { type Body, body } from './snapshot-body.ts';
import { anchor, muted, placeIn, ruleId } from './snapshot-muted.ts';
import { coded, list, maybe, mm, text } from './snapshot-words.ts';

/** What an answer holds, its designs as they stand in snapshots, and what this program does not know. */
export type AnswerBody = {
  readonly answer: Answer;
  readonly unknown: readonly Unknown[];
  readonly design: Body;
  readonly sketch?: Body;
};

/** The content of an answer, version 1, both ways. The answer is taken to be canonical. */
export function answerBody(bits: Bits, given?: AnswerBody): AnswerBody {
  let sketch: Body | undefined;
  const design = bits.section((inner) => body(inner, given?.design));
  const remarks = list(bits, 1, ANSWER_LIMITS.remarks, given?.answer.remarks, (r) =>
    remark(bits, design.design, r),
  );
  const bare: Answer = { version: 1, design: design.design, remarks, aside: [], replies: [] };

  const known: readonly Section<Answer>[] = [
    {
      tag: 1,
      has: ({ aside }) => aside.length > 0,
      walk: (inner, a, whole) => ({ ...a, aside: muted(inner, a.design, whole?.aside) }),
    },
    {
      tag: 2,
      has: (a) => a.sketch !== undefined,
      walk: (inner, a, whole) => {
        sketch = inner.section((own) => body(own, given?.sketch));
        return { ...a, sketch: roomsKnown(inner, a.design, sketch.design, whole?.sketch) };
      },
    },
    {
      tag: 3,
      has: ({ replies }) => replies.length > 0,
      walk: (inner, a, whole) => ({
        ...a,
        replies: list(inner, 1, ANSWER_LIMITS.remarks, whole?.replies, (r) => reply(inner, a.remarks, r)),
      }),
    },
  ];
  const told = sections(bits, known, bare, given && { whole: given.answer, unknown: given.unknown });
  return given ?? { answer: told.whole, unknown: told.unknown, design, ...(sketch && { sketch }) };
}

/** An answer as it is written; its sketch loses its letters there, and gets them back by `roomsKnown`. */
export const bodyOf = (answer: Answer): AnswerBody => ({
  answer,
  unknown: [],
  design: { design: answer.design, unknown: [] },
  ...(answer.sketch && { sketch: { design: canonical(answer.sketch), unknown: [] } }),
});

/** Which rooms of a sketch are rooms of the design, in the order of the sketch; the others are new. */
function roomsKnown(bits: Bits, home: Design, sketch: Design, given?: Design): Design {
  const known = inOrder(home);
  const wanted = given && inOrder(given);
  const free = [...ROOM_IDS].filter((id) => !Object.hasOwn(home.rooms, id));
  const letters = inOrder(sketch).map((id, i) => {
    const at = wanted && known.indexOf(wanted[i]!);
    const same = maybe(bits, at === -1 ? undefined : at, (_, room) => placeIn(bits, known, room));
    const letter = same === undefined ? free.shift() : known[same];
    if (letter === undefined) throw new BitsError('more rooms than letters');
    return [id, letter] as const;
  });
  if (new Set(letters.map(([, letter]) => letter)).size < letters.length)
    throw new BitsError('two rooms of one letter');
  return given ?? relettered(sketch, new Map(letters));
}

function remark(bits: Bits, design: Design, r?: Remark): Remark {
  const stance = coded(bits, STANCES, 8, r?.stance);
  const on = place(bits, design, r?.place);
  const said = text(bits, r?.text);
  const why = maybe(bits, r?.ground, ground);
  const alternative = maybe(bits, r?.alternative, text);
  return {
    place: on,
    stance,
    text: said,
    ...(why && { ground: why }),
    ...(alternative !== undefined && { alternative }),
    ...(bits.flag(r?.sketched) && { sketched: true as const }),
  };
}

const PLACES: readonly RemarkPlace['on'][] = ['room', 'opening', 'finding', 'point'];

function place(bits: Bits, design: Design, p?: RemarkPlace): RemarkPlace {
  const rooms = inOrder(design);
  switch (coded(bits, PLACES, 8, p?.on)) {
    case 'room': {
      const at = p?.on === 'room' ? rooms.indexOf(p.room) : undefined;
      return { on: 'room', room: rooms[placeIn(bits, rooms, at)]! };
    }
    case 'opening': {
      const at = p?.on === 'opening' ? p.opening : undefined;
      return { on: 'opening', opening: placeIn(bits, design.openings, at) };
    }
    case 'finding':
      return { on: 'finding', finding: anchor(bits, design, p?.on === 'finding' ? p.finding : undefined) };
    case 'point': {
      const at = p?.on === 'point' ? p : undefined;
      const storey = placeIn(bits, design.storeys, at?.storey);
      const x = mm(bits, at?.x);
      return { on: 'point', storey, x, y: mm(bits, at?.y) };
    }
  }
}

function ground(bits: Bits, g?: Ground): Ground {
  const [rule, frame] = g && 'rule' in g ? [g.rule] : [undefined, g?.frame];
  return bits.flag(rule !== undefined)
    ? { rule: ruleId(bits, rule) }
    : { frame: coded(bits, FRAME_POINTS, 16, frame) };
}

function reply(bits: Bits, remarks: readonly Remark[], r?: Reply): Reply {
  const at = placeIn(bits, remarks, r?.remark);
  const says = maybe(bits, r?.says, (_, said) => coded(bits, REPLIES, 4, said));
  const words = maybe(bits, r?.text, text);
  return { remark: at, ...(says && { says }), ...(words !== undefined && { text: words }) };
}
