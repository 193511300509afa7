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

/** A password on a link that is shared. */
export const lock: MoreWords['lock'] = {
  title: 'Passord',
  choose: 'Lås lenkja med eit passord',
  means: 'Utan passord er lenkja sjølve teikninga: alle som har henne, kan sjå alt.',
  password: 'Passord, minst åtte teikn',
  lost: 'Eit gløymt passord kan ikkje hentast fram att. Gi det på ein annan måte enn lenkja.',
  only: 'Berre lenkja og QR-koden kan låsast.',
  locking: 'Låser lenkja …',
};

/** A locked link that somebody opens. */
export const unlock: MoreWords['unlock'] = {
  title: 'Lenkja er låst',
  lead: 'Skriv passordet de har fått. Det blir ikkje lagra.',
  password: 'Passord',
  open: 'Lås opp',
  opening: 'Låser opp …',
  other: 'Passordet passar ikkje her. Sjå på store og små bokstavar, og prøv igjen.',
  unsafe: 'Låste lenkjer blir berre opna på ei trygg adresse, som byrjar med https.',
};
