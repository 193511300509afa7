import type { DeskWords } from '../words.ts';

/** What the architect's door says, in nynorsk. */
export const review: DeskWords['review'] = {
  title: 'Gå gjennom ei teikning',
  lead: 'Teikninga blir som ho er. Ho er berre her på denne eininga.',
  upright: {
    way: 'Korleis snittet går',
    along: 'Frå gata til hagen',
    across: 'Frå side til side',
    turn: 'Sjå andre vegen',
    move: 'Flytt snittet',
    at: (metres: string, from: string) => `${metres} frå ${from}`,
    from: {
      street: 'fasaden mot gata',
      facade: (way: string) => `fasaden mot ${way}`,
      party: 'midten av naboveggen',
    },
    looks: (way: string) => `Sett mot ${way}.`,
    street: 'mot gata',
    garden: 'mot hagen',
  },
  desk: {
    title: 'Gjennomgang',
    of: (shell: string, side: string) => `${shell}, side ${side}`,
    hash: (hash: string) => `Teikning ${hash}`,
    jump: 'Gå til',
    wishes: 'Familien har ikkje skrive kva som er viktigast.',
    print: 'Skriv ut',
    place: 'Sjå staden i planen',
    part: {
      plan: 'Plan',
      changed: 'Endra sidan sist',
      stacked: 'Etasje over etasje',
      section: 'Snitt',
      facades: 'Fasadar',
      model: '3D',
      remarks: 'Merknader',
      figures: 'Areal',
      findings: 'Funn',
      cost: 'Kostnad',
    },
    plan: {
      all: 'Alle',
      show: 'Vis i planen',
      switch: { chains: 'Målkjeder', furniture: 'Møblar', below: 'Etasjen under' },
      height: (clear: string) => `fri høgd ${clear}`,
      walls: (outer: string, party: string, inner: string) =>
        `Mål i millimeter. Føresette vegger: yttervegg ${outer}, vår halvdel av naboveggen ${party}, innervegg ${inner}.`,
    },
    changed: {
      lead: 'Hent den førre teikninga. Ho blir her på denne eininga.',
      field: 'Lim inn lenkja til den førre',
      open: 'Samanlikn',
      earlier: 'Den du såg på før denne',
      other: 'Samanlikn med ei anna',
      topic: {
        rooms: 'Rom',
        floor: 'Golv som skifta rom',
        openings: 'Dører og vindauge',
        furniture: 'Møblar',
        figures: 'Areal og kostnad',
        came: 'Nytt å sjå på',
        gone: 'Ikkje lenger å sjå på',
      },
      kind: (was: string, is: string) => `${was} skal no vere: ${is}.`,
      gone: (name: string) => `${name} er borte.`,
      came: (names: string) => `Nye: ${names}.`,
      moved: (names: string) => `Flytta: ${names}.`,
      went: (names: string) => `Borte: ${names}.`,
      mark: {
        handed: 'Golv som skifta rom',
        built: 'Bygd no',
        unbuilt: 'Ikkje bygd lenger',
        came: 'Nytt eller flytta',
        went: 'Borte',
        before: 'Veggene før',
      },
    },
    stacked: {
      over: (upper: string, lower: string) => `${upper} over ${lower}`,
      one: 'Heimen har éin etasje.',
      wet: (room: string, over: string, all: string) =>
        `${room}: ${over} av ${all} ligg over rom med vatn, målt til midten av veggene.`,
      allWet: (room: string) => `${room} ligg heilt over rom med vatn.`,
      dry: (room: string, names: string) => `${room} ligg over ${names}, ikkje over vatn.`,
      walls: {
        inner: (over: string, all: string, names: string) =>
          `Innervegger: ${over} av ${all} står over vegg. Resten står over ${names}.`,
        outer: (over: string, all: string, names: string) =>
          `Yttervegger: ${over} av ${all} står over vegg. Resten står over ${names}.`,
      },
      allWalls: { inner: 'Alle innervegger står over vegg.', outer: 'Alle yttervegger står over vegg.' },
      stair: (from: string, to: string) => `Trappa går frå ${from} til ${to}.`,
      noLoads: 'Bering er ikkje rekna ut her. Vegger som berre kryssar, er ikkje med.',
      line: {
        above: 'Vegg oppe',
        below: 'Vegg under',
        free: 'Vegg oppe utan vegg under',
        wet: 'Vatn oppe',
        'wet-below': 'Vatn under',
      },
    },
    area: {
      rooms: 'Areal rom for rom',
      room: 'Rom',
      net: 'Netto m²',
      clear: 'Fri b × d, m',
    },
    findings: {
      unknown: (n: string) => `${n} kan ikkje seiast`,
    },
  },
};
