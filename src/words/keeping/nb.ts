/** Versions of a drawing, all drawings of a device, and what becomes of them. Functions take texts. */
export const keeping = {
  now: 'Slik det er nå',
  name: 'Navn på denne (kan stå tomt)',
  likes: 'Dette liker vi (kan stå tomt)',
  keep: 'Ta vare på denne',
  kept: 'Dere har tatt vare på denne. Tegn videre, den blir stående.',
  versions: 'Det dere har tatt vare på',
  none: 'Ingenting ennå. Ta vare på tegningen når dere liker den.',
  figures: (area: string, cost: string) => `${area} · ${cost}`,
  from: (name: string) => `Laget fra «${name}»`,
  unasked: 'Tatt vare på av seg selv',
  back: 'Gå tilbake til denne',
  wentBack: (name: string) => `Nå tegner dere videre fra «${name}». Det som kom etter, står i listen.`,
  compare: 'Sammenlign',
  compareTitle: 'Sammenlign to',
  first: 'Fra',
  second: 'Til',
  same: 'De to er like.',
  handed: (area: string, from: string, to: string) => `${area} gikk fra ${from} til ${to}.`,
  built: (area: string, to: string) => `${area} er bygd til: ${to}.`,
  unbuilt: (area: string, from: string) => `${area} er ikke bygd lenger: ${from}.`,
  moreOpenings: (count: string) => `${count} flere dører og vinduer.`,
  fewerOpenings: (count: string) => `${count} færre dører og vinduer.`,
  larger: (area: string) => `Arealet er ${area} større.`,
  smaller: (area: string) => `Arealet er ${area} mindre.`,
  turned: 'De to står på hver sin side av veggen, eller i hvert sitt hus.',
  throw: 'Kast',
  thrown: (name: string) => `«${name}» ligger i papirkurven.`,
  undo: 'Angre',
  bin: 'Papirkurv',
  takeBack: 'Hent tilbake',
  forGood: 'Slett for godt',
  drawings: 'Alle tegningene',
  allOf: (count: string) => `Alle tegningene (${count})`,
  open: 'Åpne',
  changed: (when: string) => `Endret ${when}`,
};

/** Another tab draws on the same drawing. */
export const following = {
  title: 'Tegningen er åpen i et annet vindu',
  lead: 'Her ser dere den mens den endres der.',
  over: 'Tegn videre her',
};

/** Ending on a borrowed device. */
export const clearing = {
  title: 'Avslutt og tøm',
  lead: 'Bruk dette på en lånt enhet. Da blir ingenting liggende igjen her.',
  all: 'Alle tegninger, versjoner og valg på denne enheten slettes.',
  recall: 'Det kan ikke angres. Del eller lagre først det dere vil ha med.',
  given: 'Lenker og filer dere har gitt bort, virker som før.',
  clear: 'Tøm denne enheten',
};

/** A drawing that did not open as it should. */
export const safe = {
  title: 'Tegningen er trygg',
  lead: 'Den åpnet seg ikke som den skulle. Lagre den som fil, eller prøv en gang til.',
  again: 'Prøv en gang til',
  open: 'Åpne som ny tegning',
};

/** A home on one sheet: a picture that carries it, and paper. */
export const sheet = {
  picture: 'Lagre som bilde',
  print: 'Skriv ut',
  scan: 'Skann koden, eller slipp bildet i Romslig',
  /** The code of the app in one file, which no camera but its own makes anything of. */
  scanInside: 'Åpne Romslig, og skann koden der',
  failed: 'Bildet ble ikke til her. Bruk filen eller lenken.',
};

/** What the municipality has made anew since the drawing was begun, and moving the drawing to that. */
export const newer = {
  title: 'Nytt fra kommunen',
  shell: (was: string, is: string) => `Huset: dere tegner i utgave ${was}, og nå finnes utgave ${is}.`,
  programme: (was: string, is: string) =>
    `Reglene: huset svarer etter utgave ${was}, og nå finnes utgave ${is}.`,
  prices: (was: string, is: string) =>
    `Prisene: kostnaden bygger på utgave ${was}, og nå finnes utgave ${is}.`,
  stays: 'Tegningen blir stående som den er til dere flytter den.',
  changes: 'Dette blir annerledes',
  outside: 'Dette får ikke plass',
  nothing: 'Alt får plass som det er.',
  goneRoom: (room: string) => `${room} faller utenfor huset.`,
  room: (room: string, was: string, is: string) => `${room} går fra ${was} til ${is}.`,
  areaFrame: (was: string, is: string) => `Rammen for areal går fra ${was} til ${is}.`,
  budgetFrame: (was: string, is: string) => `Rammen for kostnad går fra ${was} til ${is}.`,
  area: (was: string, is: string) => `Arealet går fra ${was} til ${is}.`,
  cost: (was: string, is: string) => `Kostnaden går fra ${was} til ${is}.`,
  noWall: (opening: string) => `${opening} står igjen uten vegg.`,
  stair: 'Trappa får ikke plass.',
  furniture: (pieces: string) => `Uten gulv under: ${pieces}.`,
  after: 'Slik blir det',
  came: 'Dette sier huset da',
  went: 'Dette sier huset ikke lenger',
  keeps: 'Den gamle blir tatt vare på. Dere kan gå tilbake når dere vil.',
  move: 'Flytt tegningen',
  moved: 'Tegningen er flyttet. Den gamle ligger under «Ta vare på».',
};
