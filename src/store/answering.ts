import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import type { Finding } from '../check/finding.ts';
import { anchorOf, withReasons } from '../check/muted.ts';
import type { Pin } from '../derive/pin.ts';
import type { Plan } from '../derive/plan.ts';
import { anchorKey } from '../model/anchor.ts';
import type { Answer, Lack, Remark, RemarkPlace, Reply, Stance } from '../model/answer.ts';
import { ANSWER_LIMITS, canonicalAnswer, counted, lacks, saysNothing } from '../model/answer.ts';
import type { Design } from '../model/design.ts';
import { MAX_REASON, MOST_MUTED } from '../model/design.ts';
import { tidyText } from '../model/edits/words.ts';
import type { Mm, Point } from '../model/units.ts';
import { hit, roomAt } from '../tools/hit.ts';

export { pinOf } from '../derive/pin.ts';
export { answerTo, FRAME_POINTS, STANCES } from '../model/answer.ts';
export type { Answer, Lack, Pin, Remark, RemarkPlace, Stance };
export { ANSWER_LIMITS, counted, lacks, saysNothing };

/** An answer while it is written or read. */
export type Answering = {
  readonly answer: Answer;
  /** The remark that is open, by its place in the list. */
  readonly at: number | null;
  /** Where on the drawing it was pinned to, beside what it hangs on. */
  readonly tapped: Pin | null;
  /** The answer was asked for: what a remark still wants is told beside its fields. */
  readonly asked: boolean;
  /** Whether the last change is kept on this device; null before there was one. */
  readonly kept: boolean | 'soon' | null;
  /** As it was before the last remark was taken away. */
  readonly before: Answer | null;

  /** A new remark, or the open one in another place. */
  readonly pin: (place: RemarkPlace, tapped?: Answering['tapped']) => void;
  readonly open: (at: number | null) => void;
  readonly change: (at: number, make: (remark: Remark) => Remark) => void;
  readonly remove: (at: number) => void;
  readonly undo: () => void;
  /** False when the reason is empty or there is room for no more. */
  readonly layAside: (finding: Finding, reason: string) => boolean;
  readonly takeUp: (at: number) => void;
  readonly attach: (sketch: Design | null) => void;
  readonly reply: (remark: number, make: (reply: Reply) => Reply) => void;
  /** Asks for the answer; opens the first remark that wants something, and gives whether it can be given away. */
  readonly ask: () => boolean;
};

const rest = <T>(list: readonly T[], at: number): T[] => list.filter((_, i) => i !== at);

/** The store of an answer that is written or read, with no remark open. */
export function createAnswering(answer: Answer): StoreApi<Answering> {
  return createStore<Answering>()((set, get) => {
    const put = (change: Partial<Answer>): void =>
      set({ answer: { ...get().answer, ...change }, before: null });
    const change: Answering['change'] = (at, make) =>
      put({ remarks: get().answer.remarks.map((remark, i) => (i === at ? make(remark) : remark)) });

    return {
      answer,
      at: null,
      tapped: null,
      asked: false,
      kept: null,
      before: null,

      pin: (place, tapped = null) => {
        const { at, answer } = get();
        if (at !== null) {
          change(at, (remark) => ({ ...remark, place }));
          set({ tapped });
        } else if (answer.remarks.length < ANSWER_LIMITS.remarks) {
          // What a finding says rests on its rule.
          const ground = place.on === 'finding' && { ground: { rule: place.finding.rule } };
          put({ remarks: [...answer.remarks, { place, stance: 'question', text: '', ...ground }] });
          set({ at: answer.remarks.length, tapped, asked: false });
        }
      },
      open: (at) => set({ at, tapped: null }),
      change,
      remove: (at) => {
        const before = get().answer;
        const { remarks, replies } = before;
        put({
          remarks: rest(remarks, at),
          replies: replies
            .filter(({ remark }) => remark !== at)
            .map((r) => (r.remark > at ? { ...r, remark: r.remark - 1 } : r)),
        });
        set({ before, at: null });
      },
      undo: () => {
        const { before } = get();
        if (before) set({ answer: before, before: null });
      },
      layAside: (finding, reason) => {
        const { aside } = get().answer;
        const tidy = tidyText(reason);
        if (tidy === '' || tidy.length > MAX_REASON || aside.length === MOST_MUTED) return false;
        put({ aside: [...aside, { ...anchorOf(finding), reason: tidy }] });
        return true;
      },
      takeUp: (at) => put({ aside: rest(get().answer.aside, at) }),
      attach: (sketch) =>
        set(({ answer: { sketch: _, ...without } }) => ({
          answer: sketch ? { ...without, sketch } : without,
          before: null,
        })),
      reply: (remark, make) => {
        const { replies } = get().answer;
        const now = replies.find((r) => r.remark === remark) ?? { remark };
        put({ replies: [...replies.filter((r) => r.remark !== remark), make(now)] });
      },
      ask: () => {
        const { answer } = get();
        const first = answer.remarks.findIndex((remark) => lacks(remark, answer).length > 0);
        set({ asked: true, ...(first >= 0 && { at: first }) });
        return first < 0 && !saysNothing(answer);
      },
    };
  });
}

/** Equal for places that are the same. */
export const placeKey = (place: RemarkPlace): string => JSON.stringify(place);

/** What a remark on a finding hangs on. */
export const onFinding = (finding: Finding): RemarkPlace => ({ on: 'finding', finding: anchorOf(finding) });

/** What a press on a storey pins to: an opening, the room there, or else the very point. `reach` in mm. */
export function placeUnder(plan: Plan, storey: number, at: Point, reach: Mm): RemarkPlace {
  const pointer = { ...at, storey, reach };
  const found = hit(plan, pointer, null);
  if (found.what === 'opening') return { on: 'opening', opening: found.opening.index };
  const room = roomAt(plan, pointer);
  return room ? { on: 'room', room } : { on: 'point', ...pointOn({ ...at, storey }) };
}

/** A point on the grid: before its corner there is no place to name. */
export const pointOn = ({ storey, x, y }: Pin): Pin => ({
  storey,
  x: Math.max(0, Math.round(x)),
  y: Math.max(0, Math.round(y)),
});

/** Findings of the answered design with the reasons that the answer gives, and which of its reasons is that of a finding; −1 for none. */
export const asidesIn = (aside: Answer['aside']) => {
  const keys = aside.map(anchorKey);
  return {
    told: (findings: readonly Finding[]): readonly Finding[] => withReasons([...findings], aside),
    indexOf: (finding: Finding): number => keys.indexOf(anchorKey(anchorOf(finding))),
  };
};

/**
 * A draft with the replies of an answer that has come back to it. A reply goes to the remark it was given to, as it stands in the draft now.
 */
export function withReplies(draft: Answer, back: Answer): Answer {
  const text = (remark: Remark): string => JSON.stringify(remark);
  const texts = canonicalAnswer(draft).remarks.map(text);
  const replies = back.replies.flatMap((reply) => {
    const remark = texts.indexOf(text(back.remarks[reply.remark]!));
    return remark < 0 ? [] : [{ ...reply, remark }];
  });
  const there = new Set(replies.map(({ remark }) => remark));
  return { ...draft, replies: [...draft.replies.filter(({ remark }) => !there.has(remark)), ...replies] };
}
