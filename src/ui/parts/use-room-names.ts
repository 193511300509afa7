import type { Plan } from '../../derive/plan.ts';
import type { RoomId } from '../../model/design.ts';
import { keptPlanOf } from '../../store/derived.ts';
import { roomNames } from './names.ts';
import { useSpeech } from './speech.ts';
import { useTable } from './table.ts';

/** What the rooms of a plan on the table are called; they are called so for as long as the hand holds something. */
export function useRoomNames(plan: Plan): ReadonlyMap<RoomId, string> {
  const { words } = useSpeech();
  return roomNames(plan, words, useTable(keptPlanOf));
}
