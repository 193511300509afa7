import type { DeskWords } from '../words.ts';

/** What the architect's door says, in nynorsk. */
export const review: DeskWords['review'] = {
  title: 'Gå gjennom ei teikning',
  lead: 'Teikninga blir som ho er. Ho er berre her på denne eininga.',
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
      model: '3D',
      figures: 'Areal og kostnad',
      findings: 'Funn',
    },
    plan: {
      all: 'Alle',
      show: 'Vis i planen',
      switch: { chains: 'Målkjeder', furniture: 'Møblar', below: 'Etasjen under' },
      height: (clear: string) => `fri høgd ${clear}`,
      walls: (outer: string, party: string, inner: string) =>
        `Mål i millimeter. Føresette vegger: yttervegg ${outer}, vår halvdel av naboveggen ${party}, innervegg ${inner}.`,
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
