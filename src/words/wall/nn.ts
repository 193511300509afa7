import type { wall as nb } from './nb.ts';

export const wall: typeof nb = {
  title: 'Veggen mot naboen',
  decided:
    'Kommunen har bestemt kvar veggen står. Han blir ikkje flytta. Spør arkitekten om de lurer på noko.',
  ours: 'De',
  theirs: 'Naboen',
  picture: (storey: string, said: string) => `${storey}: ${said}`,
  along: (metres: string, noise: string) => `${metres} ${noise}`,
  nothing: 'ingen lyd og ingen som søv',
  unknown: 'Naboen har ikkje vist si side enno.',
  calm: 'Stille mot stille. Ingen søv mot lyd.',
  clash: (metres: string) => `${metres} av veggen har søvn på den eine sida og lyd på den andre.`,
  clashAt: (storey: string, metres: string, quiet: 'ours' | 'theirs') =>
    quiet === 'ours'
      ? `${storey}, ${metres}: søvn hos dykk, lyd hos naboen.`
      : `${storey}, ${metres}: søvn hos naboen, lyd hos dykk.`,
  talk: 'Prat om veggen',
  ways: [
    'Byt plass på stove og soverom hos ein av dykk.',
    'Set skap eller bod mot veggen. Det dempar litt.',
    'Spør arkitekten om ein betre vegg.',
  ],
  stand: {
    open: 'De har ikkje sagt noko om veggen enno.',
    agreed: 'De har sagt at veggen er fin slik. Del han igjen, så naboen ser det.',
    withdrawn: 'De vil tenkje litt meir. Del veggen igjen, så naboen ser det.',
  },
  theirStand: {
    open: 'Naboen har vist si side.',
    agreed: 'Naboen seier at veggen er fin slik.',
    withdrawn: 'Naboen vil tenkje litt meir.',
  },
  both: 'De er samde om veggen.',
  agree: 'Vi er samde om veggen',
  withdraw: 'Vi vil tenkje litt meir',
  share: 'Vis naboen sida dykkar',
  shareHint: 'Berre veggen er med: kvar det er lyd, og kvar nokon søv. Ingen rom og ingen mål.',
  link: 'Lenkje til veggen',
  get: 'Opne sida til naboen',
  getHint: 'Lim inn lenkja frå naboen, eller vel fila.',
  open: 'Opne',
  putAway: 'Legg bort sida til naboen',
  notNextDoor: 'Dette høyrer til ein annan vegg. Be naboen om ei ny lenkje eller fil.',
  waiting:
    'Naboen har vist si side av veggen. Opne eller teikn heimen dykkar i same hus, på den andre sida, så blir ho vist.',
};
