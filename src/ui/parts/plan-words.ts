import { useMemo } from 'react';
import type { StoreyPlan } from '../../derive/plan.ts';
import type { Formats } from '../../words/format.ts';
import type { Words } from '../../words/words.ts';
import type { PlanWords } from '../plan/plan-words.ts';
import { useSpeech } from './speech.ts';

const unsaid = new WeakMap<Words, PlanWords>();

/** What the drawing says, apart from its summary; the same object at every call, so that labels are not laid out again. */
function drawingWords(words: Words, formats: Formats): PlanWords {
  let said = unsaid.get(words);
  if (!said) {
    said = {
      summary: '',
      room: ({ kind, label }) => label || words.kind[kind],
      area: formats.m2,
      metres: formats.measure,
      scale: formats.wholeMetres,
      neighbour: words.plan.neighbour,
      north: words.plan.north,
    };
    unsaid.set(words, said);
  }
  return said;
}

/** One sentence that says what a storey's drawing shows. */
export function summaryOf(storey: StoreyPlan, words: Words, formats: Formats): string {
  const rooms = storey.rooms.map((r) => words.plan.roomIn(r.label || words.kind[r.kind], formats.m2(r.net)));
  return words.plan.label(
    words.storey.name(storey.shell.level),
    rooms.length === 0 ? words.plan.none : `${rooms.join(', ')}.`,
  );
}

/** The drawing's words with the summary of one storey. */
export function usePlanWords(storey: StoreyPlan | undefined): PlanWords {
  const { words, formats } = useSpeech();
  const summary = storey ? summaryOf(storey, words, formats) : '';
  return useMemo(() => ({ ...drawingWords(words, formats), summary }), [words, formats, summary]);
}
