import type { MoreWords } from '../words.ts';

/** What rooms, openings and stairs can be made to do from their cards, beyond the usual. */
export const hand: MoreWords['hand'] = {
  more: 'More',
  fewer: 'Less',
  mend: 'Find a new place',
  loose: 'The wall has moved. Find it a new place, or take it away.',
  height: 'Height in cm',
  copyTo: 'Make another on …',
  copyAllTo: 'Make them once more on …',
  copyDo: 'Make',
  swap: 'Change places with …',
  swapDo: 'Change',
  copyStorey: 'Lay out the rooms as on …',
  copyStoreyDo: 'Copy',
  leaf: 'Kind of door',
  hung: 'On hinges',
  slides: 'Sliding',
  slideOther: 'Slide the other way',
  slideSide: 'Change side',
  gather: 'Choose several',
  several: (n) => `${n} chosen`,
  moveAll: 'Move the rooms',
  slideAll: 'Slide along the wall',
  measure: 'Measure between walls',
};
