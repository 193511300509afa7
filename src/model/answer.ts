import { byId, byText, canonical, canonicalBeside } from './canonical.ts';
import type { Anchor, Design, Muted, RoomId } from './design.ts';
import { tidyText } from './edits/words.ts';
import type { Mm } from './units.ts';

/** How a remark is meant: this is good, tell us, you should, you must. */
export const STANCES = ['good', 'question', 'should', 'must'] as const;
export type Stance = (typeof STANCES)[number];

/** What a remark hangs on. A point is in mm from the shell's inner corner, as everywhere on a storey. */
export type RemarkPlace =
  | { readonly on: 'room'; readonly room: RoomId }
  /** Place in the design's own list. */
  | { readonly on: 'opening'; readonly opening: number }
  | { readonly on: 'finding'; readonly finding: Anchor }
  | { readonly on: 'point'; readonly storey: number; readonly x: Mm; readonly y: Mm };

/** What the municipality has set, and a home must keep to beside the rules. */
export const FRAME_POINTS = [
  'area',
  'budget',
  'outer-walls',
  'party-wall',
  'facades',
  'entrance',
  'wet-wall',
  'structure',
] as const;
export type FramePoint = (typeof FRAME_POINTS)[number];

/** Why something must be otherwise: a rule, by its id as R-04, or a point of the frame. */
export type Ground = { readonly rule: string } | { readonly frame: FramePoint };

export type Remark = {
  readonly place: RemarkPlace;
  readonly stance: Stance;
  readonly text: string;
  readonly ground?: Ground;
  /** What could be done instead, in words. */
  readonly alternative?: string;
  /** What could be done instead is shown in the counter-sketch. */
  readonly sketched?: true;
};

export const REPLIES = ['ok', 'ask'] as const;
/** What the family says back to one remark, by its place in the list; at least one of the two. */
export type Reply = {
  readonly remark: number;
  readonly says?: (typeof REPLIES)[number];
  readonly text?: string;
};

/**
 * What an architect says to a drawing, and what the family says back. It carries the very design it answers, in the canonical form, so that
 * no word of it can come to stand on another home: its hash is what an answer is bound by. It holds no person's name on either side.
 */
export type Answer = {
  readonly version: 1;
  readonly design: Design;
  /** In the order in which they are to be read. */
  readonly remarks: readonly Remark[];
  /** Findings laid aside, each with the reason that the family reads too. */
  readonly aside: readonly Muted[];
  /** A copy of the design, changed by the architect. A room of the same letter is the same room. */
  readonly sketch?: Design;
  /** By their remarks, each at most once. */
  readonly replies: readonly Reply[];
};

export const ANSWER_LIMITS = { remarks: 40, text: 400, alternative: 280, reply: 280 } as const;

/** An answer that says nothing yet. */
export const answerTo = (design: Design): Answer => ({
  version: 1,
  design: canonical(design),
  remarks: [],
  aside: [],
  replies: [],
});

const tidied = <K extends string>(key: K, text: string | undefined): { readonly [key in K]?: string } => {
  const tidy = tidyText(text ?? '');
  return tidy === '' ? {} : ({ [key]: tidy } as { readonly [key in K]: string });
};

const ordered = (place: RemarkPlace): RemarkPlace =>
  place.on === 'finding'
    ? { ...place, finding: { ...place.finding, rooms: byId(place.finding.rooms) } }
    : place;

const tidyRemark = ({ place, stance, text, ground, alternative, sketched }: Remark): Remark => ({
  place: ordered(place),
  stance,
  text: tidyText(text),
  ...(ground && { ground }),
  ...tidied('alternative', alternative),
  ...(sketched && { sketched }),
});

const tidyReply = ({ remark, says, text }: Reply): Reply => ({
  remark,
  ...(says && { says }),
  ...tidied('text', text),
});

/** The form in which equal answers are the same bytes. A reply that says nothing is none. */
export function canonicalAnswer({ design, remarks, aside, sketch, replies }: Answer): Answer {
  return {
    version: 1,
    design,
    remarks: remarks.map(tidyRemark),
    aside: aside.map((m) => ({ ...m, rooms: byId(m.rooms), reason: tidyText(m.reason) })).sort(byText),
    ...(sketch && { sketch: canonicalBeside(sketch, design) }),
    replies: replies
      .map(tidyReply)
      .filter(({ says, text }) => says !== undefined || text !== undefined)
      .sort((a, b) => a.remark - b.remark),
  };
}

/** What a remark must have before it can be given away. */
export type Lack = 'text' | 'ground' | 'alternative';

/** What a remark still wants: something said, and a *must* needs what it rests on and what could be done instead. */
export function lacks(remark: Remark, { sketch }: Pick<Answer, 'sketch'>): Lack[] {
  const must = remark.stance === 'must';
  const shown = remark.sketched === true && sketch !== undefined;
  const lacking: Readonly<Record<Lack, boolean>> = {
    text: tidyText(remark.text) === '',
    ground: must && remark.ground === undefined,
    alternative: must && !shown && tidyText(remark.alternative ?? '') === '',
  };
  return (['text', 'ground', 'alternative'] as const).filter((lack) => lacking[lack]);
}

/** Whether an answer says anything at all. */
export const saysNothing = ({ remarks, aside, sketch }: Answer): boolean =>
  remarks.length === 0 && aside.length === 0 && sketch === undefined;

/** How many remarks there are of each stance, those there are none of left out. */
export const counted = (remarks: readonly Remark[]): (readonly [Stance, number])[] =>
  STANCES.map((stance) => [stance, remarks.filter((r) => r.stance === stance).length] as const).filter(
    ([, count]) => count > 0,
  );
