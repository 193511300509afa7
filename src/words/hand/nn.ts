import type { MoreWords } from '../words.ts';

/** What rooms, openings and stairs can be made to do from their cards, beyond the usual. */
export const hand: MoreWords['hand'] = {
  more: 'Meir',
  fewer: 'Mindre',
  mend: 'Finn ny plass',
  height: 'Høgd i cm',
};
