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
