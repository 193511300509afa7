/** What rooms, openings and stairs can be made to do from their cards, beyond the usual. */
export const hand = {
  more: 'Mer',
  fewer: 'Mindre',
  mend: 'Finn ny plass',
  height: 'Høyde i cm',
};
