import type { RoomId } from '../../model/design.ts';
import type { Upset } from '../../store/upset.ts';
import type { MoreWords, Words } from '../../words/words.ts';
import { pieceName } from '../parts/piece-names.ts';

/** "Sykkel (2), Sofa til 3": each name once, with how often it came. */
function each(names: readonly string[]): string {
  const often = new Map<string, number>();
  for (const name of names) often.set(name, (often.get(name) ?? 0) + 1);
  return [...often].map(([name, times]) => (times > 1 ? `${name} (${times})` : name)).join(', ');
}

/** "Står i veien nå: Sofa til 3." What a change got to, a sentence for each way it did. */
export function upsetSays(
  { loose, inTheWay, leftBehind }: Upset,
  words: Words,
  more: MoreWords,
): readonly string[] {
  const named = (kinds: readonly string[]): string => each(kinds.map((kind) => pieceName(kind, more)));
  return [
    ...(loose.length > 0
      ? [more.told.loose(each(loose.map((kind) => words.opening[kind])), loose.length)]
      : []),
    ...(inTheWay.length > 0 ? [more.furniture.inTheWay(named(inTheWay))] : []),
    ...(leftBehind.length > 0 ? [more.furniture.leftBehind(named(leftBehind))] : []),
  ];
}

/** "Står foran trappa nå: Soverom. Gi plass til å gå av og på." */
export const beforeStairSays = (
  rooms: readonly RoomId[],
  names: ReadonlyMap<RoomId, string>,
  { told }: MoreWords,
): readonly string[] =>
  rooms.length > 0 ? [told.beforeStair(rooms.map((id) => names.get(id) ?? '').join(', '))] : [];
