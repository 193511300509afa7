import { applyEdits } from '../model/apply.ts';
import { asFarAs } from '../tools/as-far-as.ts';
import { handFor } from '../tools/hands.ts';
import { pieceHands } from '../tools/pieces.ts';
import { placesFor } from '../tools/place-opening.ts';
import type { Hands } from '../tools/tool.ts';

/** Fetched on its own, after the plan: see `Table.takeUp`. */
export const hands: Hands = {
  handFor,
  pieces: pieceHands,
  apply: applyEdits,
  drag: asFarAs,
  places: placesFor,
};
