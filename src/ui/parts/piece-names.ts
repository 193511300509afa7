import type { MoreWords } from '../../words/words.ts';

/** What a kind of furniture is called; a municipality's own may have no word here. */
export const pieceName = (kind: string, { piece, furniture }: MoreWords): string =>
  Object.hasOwn(piece, kind) ? piece[kind as keyof typeof piece] : furniture.other;
