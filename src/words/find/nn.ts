import type { MoreWords } from '../words.ts';

/** Nynorsk. */
export const find: MoreWords['find'] = {
  title: 'Finn og gjer',
  field: 'Skriv kva de vil',
  example: 'Prøv «større bad» eller «ny dør i stova».',
  none: 'Prøv andre ord.',
  found: (count) => `${count} treff`,
  newRoom: (kind) => `Nytt rom: ${kind}`,
  newStair: (kind) => `Ny trapp: ${kind}`,
  larger: (room) => `Gjer ${room} større`,
  smaller: (room) => `Gjer ${room} mindre`,
  door: (room) => `Ny dør i ${room}`,
  window: (room) => `Nytt vindauge i ${room}`,
  opening: (room) => `Ny opning i ${room}`,
  show: (thing) => `Vis ${thing}`,
  remove: (thing) => `Ta bort ${thing}`,
  small: 'i på ein ei eit og til den det vi vil ha',
  also: {
    new: 'ny nytt legg lag set',
    larger: 'større stor utvid auk breiare lengre meir plass rom areal',
    smaller: 'mindre liten krymp smalare kortare',
    door: 'ny dør inngang set',
    window: 'nytt vindauge lys utsikt set',
    opening: 'ny opning opne set',
    show: 'vis opne finn gå endre flytt kort',
    remove: 'ta bort fjern slett',
    storey: 'gå vis etasje',
    view: 'vis modell teikning',
    menu: 'opne vis',
  },
};
