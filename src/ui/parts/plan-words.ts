import { useMemo } from 'react';
import type { Plan } from '../../derive/plan.ts';
import type { PlanWords } from '../plan/plan-words.ts';
import { roomNames } from './names.ts';
import { useSpeech } from './speech.ts';

/** What the drawing of a storey says. Rooms are called what the list calls them, so that each is found in the other; `before`: see roomNames. */
export function usePlanWords(plan: Plan, index: number, before?: Plan): PlanWords {
  const { words, formats } = useSpeech();
  return useMemo(() => {
    const names = roomNames(plan, words, before);
    const room: PlanWords['room'] = ({ id }) => names.get(id) ?? '';
    const storey = plan.storeys[index];
    const rooms = storey?.rooms.map((r) => words.plan.roomIn(room(r), formats.m2(r.net))) ?? [];
    return {
      summary: words.plan.label(
        words.storey.name(storey?.shell.level ?? 0),
        rooms.length === 0 ? words.plan.none : `${rooms.join(', ')}.`,
      ),
      room,
      area: formats.m2,
      metres: formats.measure,
      scale: formats.wholeMetres,
      neighbour: words.plan.neighbour,
      heard: words.plan.heard,
      entrance: words.kind.entry,
      north: words.plan.north,
    };
  }, [plan, index, before, words, formats]);
}
