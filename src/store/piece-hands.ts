/** Fetched on its own, after the plan: see `Table.takeUp`. */
export { pieceHands } from '../tools/pieces.ts';
