import { useMemo } from 'react';
import type { Plan } from '../../derive/plan.ts';
import type { PlanWords } from '../plan/plan-words.ts';
import { roomNames } from './names.ts';
import { useSpeech } from './speech.ts';

/**
 * What the drawing of a storey says. Rooms are called what the list calls them, so that each is found in the other; `before`, the plan
 * kept: see roomNames. To who listens the drawing is told as it is kept: nobody hears each step of a push.
 */
export function usePlanWords(plan: Plan, index: number, before?: Plan): PlanWords {
  const { words, formats } = useSpeech();
  const kept = before ?? plan;
  const summary = useMemo(() => {
    const names = roomNames(kept, words);
    const storey = kept.storeys[index];
    const rooms = storey?.rooms.map((r) => words.plan.roomIn(names.get(r.id) ?? '', formats.m2(r.net))) ?? [];
    return words.plan.label(
      words.storey.name(storey?.shell.level ?? 0),
      rooms.length === 0 ? words.plan.none : `${rooms.join(', ')}.`,
    );
  }, [kept, index, words, formats]);
  return useMemo(() => {
    const names = roomNames(plan, words, before);
    return {
      summary,
      room: ({ id }) => names.get(id) ?? '',
      area: formats.m2,
      metres: formats.measure,
      scale: formats.wholeMetres,
      neighbour: words.plan.neighbour,
      heard: words.plan.heard,
      entrance: words.kind.entry,
      north: words.plan.north,
    };
  }, [plan, before, summary, words, formats]);
}
