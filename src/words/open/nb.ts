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

/** A password on a link that is shared. */
export const lock = {
  title: 'Passord',
  choose: 'Lås lenken med et passord',
  means: 'Uten passord er lenken selve tegningen: alle som har den, kan se alt.',
  password: 'Passord, minst åtte tegn',
  lost: 'Et glemt passord kan ikke hentes fram igjen. Gi det på en annen måte enn lenken.',
  only: 'Bare lenken og QR-koden kan låses.',
  locking: 'Låser lenken …',
};

/** A locked link that somebody opens. */
export const unlock = {
  title: 'Lenken er låst',
  lead: 'Skriv passordet dere har fått. Det blir ikke lagret.',
  password: 'Passord',
  open: 'Lås opp',
  opening: 'Låser opp …',
  other: 'Passordet passer ikke her. Se på store og små bokstaver, og prøv igjen.',
  unsafe: 'Låste lenker åpnes bare på en trygg adresse, som begynner med https.',
};
