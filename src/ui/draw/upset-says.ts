import type { Upset } from '../../store/upset.ts';
import type { MoreWords, Words } from '../../words/words.ts';
import { pieceName } from '../parts/piece-names.ts';

/** "Står i veien nå: Sofa til 3." What a change got to, a sentence for each way it did. */
export function upsetSays(
  { loose, inTheWay, leftBehind }: Upset,
  words: Words,
  more: MoreWords,
): readonly string[] {
  const named = (kinds: readonly string[]): string => kinds.map((kind) => pieceName(kind, more)).join(', ');
  return [
    ...(loose.length > 0 ? [more.told.loose(loose.map((kind) => words.opening[kind]).join(', '))] : []),
    ...(inTheWay.length > 0 ? [more.furniture.inTheWay(named(inTheWay))] : []),
    ...(leftBehind.length > 0 ? [more.furniture.leftBehind(named(leftBehind))] : []),
  ];
}
