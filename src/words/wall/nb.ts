import type { Stand } from '../../check/party-wall.ts';

/** The wall to the neighbour. The same is said on both sides, and nobody is blamed. */
export const wall = {
  title: 'Veggen mot naboen',
  decided: 'Kommunen har bestemt hvor veggen står. Den flyttes ikke. Spør arkitekten om dere lurer på noe.',
  ours: 'Dere',
  theirs: 'Naboen',
  picture: (storey: string, said: string) => `${storey}: ${said}`,
  along: (metres: string, noise: string) => `${metres} ${noise}`,
  nothing: 'ingen lyd og ingen som sover',
  unknown: 'Naboen har ikke vist sin side ennå.',
  calm: 'Stille mot stille. Ingen sover mot lyd.',
  clash: (metres: string) => `${metres} av veggen har søvn på den ene siden og lyd på den andre.`,
  clashAt: (storey: string, metres: string, quiet: 'ours' | 'theirs') =>
    quiet === 'ours'
      ? `${storey}, ${metres}: søvn hos dere, lyd hos naboen.`
      : `${storey}, ${metres}: søvn hos naboen, lyd hos dere.`,
  talk: 'Prat om veggen',
  ways: [
    'Bytt plass på stue og soverom hos en av dere.',
    'Sett skap eller bod mot veggen. Det demper litt.',
    'Spør arkitekten om en bedre vegg.',
  ],
  stand: {
    open: 'Dere har ikke sagt noe om veggen ennå.',
    agreed: 'Dere har sagt at veggen er fin slik. Del den igjen, så naboen ser det.',
    withdrawn: 'Dere vil tenke litt mer. Del veggen igjen, så naboen ser det.',
  } satisfies Record<Stand, string>,
  theirStand: {
    open: 'Naboen har vist sin side.',
    agreed: 'Naboen sier at veggen er fin slik.',
    withdrawn: 'Naboen vil tenke litt mer.',
  } satisfies Record<Stand, string>,
  both: 'Dere er enige om veggen.',
  agree: 'Vi er enige om veggen',
  withdraw: 'Vi vil tenke litt mer',
  share: 'Vis naboen deres side',
  shareHint: 'Bare veggen er med: hvor det er lyd, og hvor noen sover. Ingen rom og ingen mål.',
  link: 'Lenke til veggen',
  get: 'Åpne naboens side',
  getHint: 'Lim inn lenken fra naboen, eller velg filen.',
  open: 'Åpne',
  putAway: 'Legg bort naboens side',
  notNextDoor: 'Dette hører til en annen vegg. Be naboen om en ny lenke eller fil.',
  waiting:
    'Naboen har vist sin side av veggen. Åpne eller tegn hjemmet deres i samme hus, på den andre siden, så vises den.',
};
