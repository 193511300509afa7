import type { both as nb } from './both-nb.ts';

export const both: typeof nb = {
  title: 'Both homes',
  lead: 'See this home together with the one on the other side of the wall. It takes a link to their whole drawing, or the file.',
  shown: (bra) => `Both homes are shown. The whole building: ${bra}.`,
  get: 'Fetch the other home',
  getHint: 'Paste the link to the drawing, or choose the file.',
  bra: 'BRA',
  bta: 'BTA, to the middle of the party wall',
  cost: 'Cost',
  look: 'Things to look at',
  building: 'The whole building',
  unknown: 'Not known yet',
  model: 'Both homes in 3D. The rooms are on the plans too.',
  side: (side) => `Side ${side}`,
};
