import type { Upset } from '../../store/upset.ts';
import type { MoreWords } from '../../words/words.ts';
import { pieceName } from '../parts/piece-names.ts';

/** "Står i veien nå: Sofa til 3." What a change got to, a sentence for each way it did. */
export function upsetSays({ inTheWay, leftBehind }: Upset, more: MoreWords): readonly string[] {
  const named = (kinds: readonly string[]): string => kinds.map((kind) => pieceName(kind, more)).join(', ');
  return [
    ...(inTheWay.length > 0 ? [more.furniture.inTheWay(named(inTheWay))] : []),
    ...(leftBehind.length > 0 ? [more.furniture.leftBehind(named(leftBehind))] : []),
  ];
}
