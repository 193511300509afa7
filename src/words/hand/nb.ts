/** What rooms, openings and stairs can be made to do from their cards, beyond the usual. */
export const hand = {
  more: 'Mer',
  fewer: 'Mindre',
  mend: 'Finn ny plass',
  height: 'Høyde i cm',
  copy: 'Lag en til',
  swap: 'Bytt plass med …',
  swapDo: 'Bytt',
  copyStorey: 'Lag rommene som i …',
  copyStoreyDo: 'Lag likt',
  leaf: 'Slags dør',
  hung: 'Slagdør',
  slides: 'Skyvedør',
  slideOther: 'Skyv andre veien',
  slideSide: 'Bytt side',
};
