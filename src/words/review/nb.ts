/** What the architect's door says, in bokmål. */
export const review = {
  title: 'Gjennomgå en tegning',
  lead: 'Tegningen blir som den er. Den er bare her på denne enheten.',
  desk: {
    title: 'Gjennomgang',
    of: (shell: string, side: string) => `${shell}, side ${side}`,
    hash: (hash: string) => `Tegning ${hash}`,
    jump: 'Gå til',
    wishes: 'Familien har ikke skrevet hva som er viktigst.',
    print: 'Skriv ut',
    place: 'Se stedet i planen',
    part: {
      plan: 'Plan',
      changed: 'Endret siden sist',
      stacked: 'Etasje over etasje',
      model: '3D',
      remarks: 'Merknader',
      figures: 'Areal og kostnad',
      findings: 'Funn',
    },
    plan: {
      all: 'Alle',
      show: 'Vis i planen',
      switch: { chains: 'Målkjeder', furniture: 'Møbler', below: 'Etasjen under' },
      height: (clear: string) => `fri høyde ${clear}`,
      walls: (outer: string, party: string, inner: string) =>
        `Mål i millimeter. Forutsatte vegger: yttervegg ${outer}, vår halvdel av naboveggen ${party}, innervegg ${inner}.`,
    },
    changed: {
      lead: 'Hent den forrige tegningen. Den blir her på denne enheten.',
      field: 'Lim inn lenken til den forrige',
      open: 'Sammenlign',
      earlier: 'Den du så på før denne',
      other: 'Sammenlign med en annen',
      topic: {
        rooms: 'Rom',
        floor: 'Gulv som skiftet rom',
        openings: 'Dører og vinduer',
        furniture: 'Møbler',
        figures: 'Areal og kostnad',
        came: 'Nytt å se på',
        gone: 'Ikke lenger å se på',
      },
      kind: (was: string, is: string) => `${was} skal nå være: ${is}.`,
      gone: (name: string) => `${name} er borte.`,
      came: (names: string) => `Nye: ${names}.`,
      moved: (names: string) => `Flyttet: ${names}.`,
      went: (names: string) => `Borte: ${names}.`,
      mark: {
        handed: 'Gulv som skiftet rom',
        built: 'Bygd nå',
        unbuilt: 'Ikke bygd lenger',
        came: 'Nytt eller flyttet',
        went: 'Borte',
        before: 'Veggene før',
      },
    },
    stacked: {
      over: (upper: string, lower: string) => `${upper} over ${lower}`,
      one: 'Hjemmet har én etasje.',
      wet: (room: string, over: string, all: string) =>
        `${room}: ${over} av ${all} ligger over rom med vann.`,
      dry: (room: string, names: string) => `${room} ligger over ${names}, ikke over vann.`,
      walls: {
        inner: (over: string, all: string, names: string) =>
          `Innervegger: ${over} av ${all} står over vegg. Resten står over ${names}.`,
        outer: (over: string, all: string, names: string) =>
          `Yttervegger: ${over} av ${all} står over vegg. Resten står over ${names}.`,
      },
      allWalls: { inner: 'Alle innervegger står over vegg.', outer: 'Alle yttervegger står over vegg.' },
      stair: (from: string, to: string) => `Trappa går fra ${from} til ${to}.`,
      noLoads: 'Bæring er ikke regnet ut her. Vegger som bare krysser, er ikke med.',
      line: {
        above: 'Vegg oppe',
        below: 'Vegg under',
        free: 'Vegg oppe uten vegg under',
        wet: 'Vann oppe',
        'wet-below': 'Vann under',
      },
    },
    area: {
      rooms: 'Areal rom for rom',
      room: 'Rom',
      net: 'Netto m²',
      clear: 'Fri b × d, m',
    },
    findings: {
      unknown: (n: string) => `${n} kan ikke sies`,
    },
  },
};
