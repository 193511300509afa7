export const both = {
  title: 'Begge hjemmene',
  lead: 'Se dette hjemmet sammen med det på den andre siden av veggen. Det trengs en lenke til hele tegningen deres, eller filen.',
  /** When the other home has come. */
  shown: (bra: string) => `Begge hjemmene vises. Hele bygget: ${bra}.`,
  get: 'Hent det andre hjemmet',
  getHint: 'Lim inn lenken til tegningen, eller velg filen.',
  bra: 'BRA',
  bta: 'BTA, til midt i naboveggen',
  cost: 'Kostnad',
  look: 'Ting å se på',
  building: 'Hele bygget',
  unknown: 'Vet ikke ennå',
  model: 'Begge hjemmene i 3D. Rommene står også i planene.',
  side: (side: string) => `Side ${side}`,
};
