import type { both as nb } from './both-nb.ts';

export const both: typeof nb = {
  title: 'Begge heimane',
  lead: 'Sjå denne heimen saman med den på den andre sida av veggen. Det trengst ei lenkje til heile teikninga deira, eller fila.',
  shown: (bra) => `Begge heimane er viste. Heile bygget: ${bra}.`,
  get: 'Hent den andre heimen',
  getHint: 'Lim inn lenkja til teikninga, eller vel fila.',
  bra: 'BRA',
  bta: 'BTA, til midt i naboveggen',
  cost: 'Kostnad',
  look: 'Ting å sjå på',
  building: 'Heile bygget',
  unknown: 'Veit ikkje enno',
  model: 'Begge heimane i 3D. Romma står òg i planane.',
  side: (side) => `Side ${side}`,
};
