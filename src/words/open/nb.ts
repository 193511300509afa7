/** Opening what somebody shared, in bokmål. */
export const scan = {
  scan: 'Skann kode',
  title: 'Skann en kode',
  seen: 'Det kameraet ser',
  asking: 'Si ja når enheten spør om kameraet.',
  looking: 'Hold koden inne i rammen.',
  notYet: 'Ingen kode ennå. Gå nærmere, og hold i ro.',
  foreign: 'Dette er en annen slags kode. Finn en fra Romslig.',
  refused: 'Kameraet er stengt for Romslig. Åpne det i nettleseren, eller velg et bilde av koden.',
  silent: 'Kameraet svarer ikke nå. Velg et bilde av koden.',
  stays: 'Det kameraet ser, blir ikke lagret.',
  picture: 'Velg bilde',
};
