import type { Decision } from '../../store/board.ts';
import { roomNames } from '../../words/room-names.ts';
import type { DeskWords, Words } from '../../words/words.ts';
import type { Shown } from './shown-home.ts';

/** "Ekorn: Bad, Gang · Hegg": the homes a decision is about, with their rooms; the house when it is about none. */
export function aboutSays(
  { about }: Decision,
  homes: readonly Shown[],
  words: Words,
  { minutes }: DeskWords['compare'],
): string {
  const said = about.flatMap(({ home, rooms }) => {
    const found = homes.find(({ id }) => id === home);
    if (!found) return [];
    const names = roomNames(found.plan, words);
    const which = rooms.flatMap((room) => names.get(room) ?? []);
    return [which.length > 0 ? `${found.name}: ${which.join(', ')}` : found.name];
  });
  return said.length > 0 ? said.join(' · ') : minutes.theHouse;
}
