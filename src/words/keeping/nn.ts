/** Versions of a drawing, all drawings of a device, and what becomes of them. Functions take texts. */
export const keeping = {
  now: 'Slik det er no',
  name: 'Namn på denne (kan stå tomt)',
  likes: 'Dette likar vi (kan stå tomt)',
  keep: 'Ta vare på denne',
  kept: 'De har teke vare på denne. Teikn vidare, ho blir ståande.',
  versions: 'Det de har teke vare på',
  none: 'Ingenting enno. Ta vare på teikninga når de likar ho.',
  figures: (area: string, cost: string) => `${area} · ${cost}`,
  from: (name: string) => `Laga frå «${name}»`,
  unasked: 'Teke vare på av seg sjølv',
  back: 'Gå tilbake til denne',
  wentBack: (name: string) => `No teiknar de vidare frå «${name}». Det som kom etter, står i lista.`,
  compare: 'Samanlikn',
  compareTitle: 'Samanlikn to',
  first: 'Frå',
  second: 'Til',
  same: 'Dei to er like.',
  handed: (area: string, from: string, to: string) => `${area} gjekk frå ${from} til ${to}.`,
  built: (area: string, to: string) => `${area} er bygd til: ${to}.`,
  unbuilt: (area: string, from: string) => `${area} er ikkje bygd lenger: ${from}.`,
  moreOpenings: (count: string) => `${count} fleire dører og vindauge.`,
  fewerOpenings: (count: string) => `${count} færre dører og vindauge.`,
  larger: (area: string) => `Arealet er ${area} større.`,
  smaller: (area: string) => `Arealet er ${area} mindre.`,
  turned: 'Dei to står på kvar si side av veggen, eller i kvart sitt hus.',
  throw: 'Kast',
  thrown: (name: string) => `«${name}» ligg i papirkorga.`,
  undo: 'Angre',
  bin: 'Papirkorg',
  takeBack: 'Hent tilbake',
  forGood: 'Slett for godt',
  drawings: 'Alle teikningane',
  allOf: (count: string) => `Alle teikningane (${count})`,
  open: 'Opne',
  changed: (when: string) => `Endra ${when}`,
};

/** Another tab draws on the same drawing. */
export const following = {
  title: 'Teikninga er open i eit anna vindauge',
  lead: 'Her ser de ho medan ho blir endra der.',
  over: 'Teikn vidare her',
};

/** Ending on a borrowed device. */
export const clearing = {
  title: 'Avslutt og tøm',
  lead: 'Bruk dette på ei lånt eining. Då blir ingenting liggjande att her.',
  all: 'Alle teikningar, versjonar og val på denne eininga blir sletta.',
  recall: 'Det kan ikkje angrast. Del eller lagre først det de vil ha med.',
  given: 'Lenkjer og filer de har gitt bort, verkar som før.',
  clear: 'Tøm denne eininga',
};

/** A drawing that did not open as it should. */
export const safe = {
  title: 'Teikninga er trygg',
  lead: 'Ho opna seg ikkje som ho skulle. Lagre ho som fil, eller prøv ein gong til.',
  again: 'Prøv ein gong til',
  open: 'Opne som ny teikning',
};

/** A home on one sheet: a picture that carries it, and paper. */
export const sheet = {
  picture: 'Lagre som bilete',
  print: 'Skriv ut',
  scan: 'Skann koden, eller slepp biletet i Romslig',
  scanInside: 'Opne Romslig, og skann koden der',
  failed: 'Biletet vart ikkje til her. Bruk fila eller lenkja.',
};

/** See keeping/nb.ts. */
export const newer = {
  title: 'Nytt frå kommunen',
  shell: (was: string, is: string) => `Huset: de teiknar i utgåve ${was}, og no finst utgåve ${is}.`,
  programme: (was: string, is: string) =>
    `Reglane: huset svarar etter utgåve ${was}, og no finst utgåve ${is}.`,
  prices: (was: string, is: string) =>
    `Prisane: kostnaden byggjer på utgåve ${was}, og no finst utgåve ${is}.`,
  stays: 'Teikninga blir ståande som ho er til de flyttar ho.',
  changes: 'Dette blir annleis',
  outside: 'Dette får ikkje plass',
  nothing: 'Alt får plass som det er.',
  goneRoom: (room: string) => `${room} fell utanfor huset.`,
  room: (room: string, was: string, is: string) => `${room} går frå ${was} til ${is}.`,
  areaFrame: (was: string, is: string) => `Ramma for areal går frå ${was} til ${is}.`,
  budgetFrame: (was: string, is: string) => `Ramma for kostnad går frå ${was} til ${is}.`,
  area: (was: string, is: string) => `Arealet går frå ${was} til ${is}.`,
  cost: (was: string, is: string) => `Kostnaden går frå ${was} til ${is}.`,
  noWall: (opening: string) => `${opening} står att utan vegg.`,
  stair: 'Trappa får ikkje plass.',
  furniture: (pieces: string) => `Utan golv under: ${pieces}.`,
  after: 'Slik blir det',
  came: 'Dette seier huset då',
  went: 'Dette seier huset ikkje lenger',
  keeps: 'Den gamle blir teken vare på. De kan gå tilbake når de vil.',
  move: 'Flytt teikninga',
  moved: 'Teikninga er flytta. Den gamle ligg under «Ta vare på».',
};
