import type { MoreWords } from '../words.ts';

/** What rooms, openings and stairs can be made to do from their cards, beyond the usual. */
export const hand: MoreWords['hand'] = {
  more: 'Meir',
  fewer: 'Mindre',
  mend: 'Finn ny plass',
  loose: 'Veggen er flytt. Finn ein ny plass, eller ta den bort.',
  height: 'Høgd i cm',
  copyTo: 'Lag ein til i …',
  copyAllTo: 'Lag dei ein gong til i …',
  copyDo: 'Lag',
  swap: 'Byt plass med …',
  swapDo: 'Byt',
  copyStorey: 'Lag romma som i …',
  copyStoreyDo: 'Lag likt',
  leaf: 'Slags dør',
  hung: 'Slagdør',
  slides: 'Skyvedør',
  slideOther: 'Skyv andre vegen',
  slideSide: 'Byt side',
  gather: 'Vel fleire',
  several: (n) => `${n} valde`,
  moveAll: 'Flytt romma',
  slideAll: 'Skyv langs veggen',
  measure: 'Mål mellom vegger',
};
