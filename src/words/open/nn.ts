import type { MoreWords } from '../words.ts';

/** Opening what somebody shared, in nynorsk. */
export const scan: MoreWords['scan'] = {
  scan: 'Skann kode',
  title: 'Skann ein kode',
  seen: 'Det kameraet ser',
  asking: 'Sei ja når eininga spør om kameraet.',
  looking: 'Hald koden inne i ramma.',
  notYet: 'Ingen kode enno. Gå nærare, og hald i ro.',
  foreign: 'Dette er ein annan slags kode. Finn ein frå Romslig.',
  refused: 'Kameraet er stengt for Romslig. Opne det i nettlesaren, eller vel eit bilete av koden.',
  silent: 'Kameraet svarer ikkje no. Vel eit bilete av koden.',
  stays: 'Det kameraet ser, blir ikkje lagra.',
  picture: 'Vel bilete',
};
