import type { piece } from '../pieces/nb.ts';

/**
 * What can be found and done by writing it, and under `also` other words people may use for it. Functions take texts; a room
 * comes in the form it has inside a sentence.
 */
export const find = {
  title: 'Finn og gjør',
  field: 'Skriv hva dere vil',
  example: 'Prøv «større bad» eller «ny dør i stua».',
  none: 'Prøv andre ord.',
  found: (count: string) => `${count} treff`,
  newRoom: (kind: string) => `Nytt rom: ${kind}`,
  newStair: (kind: string) => `Ny trapp: ${kind}`,
  newPiece: (name: string) => `Nytt møbel: ${name}`,
  /** A piece of furniture and the room it stands in. */
  pieceIn: (piece: string, room: string) => `${piece} i ${room}`,
  furnish: (room: string) => `Møbler ${room}`,
  copy: (thing: string) => `Lag en gang til: ${thing}`,
  swap: (room: string, other: string) => `Bytt plass: ${room} og ${other}`,
  give: (room: string, other: string) => `Gi gulvet i ${room} til ${other}`,
  copyStorey: (storey: string, like: string) => `${storey}: lag rommene som i ${like}`,
  larger: (room: string) => `Gjør ${room} større`,
  smaller: (room: string) => `Gjør ${room} mindre`,
  frontDoor: 'Ny inngangsdør',
  door: (room: string) => `Ny dør i ${room}`,
  window: (room: string) => `Nytt vindu i ${room}`,
  opening: (room: string) => `Ny åpning i ${room}`,
  inLine: (room: string, side: string, other: string) => `Rett inn ${room}: ${side} på linje med ${other}`,
  show: (thing: string) => `Vis ${thing}`,
  remove: (thing: string) => `Ta bort ${thing}`,
  /** Words that say nothing of what is wanted. */
  small: 'i på en ei et og til den det vi vil ha',
  /** What people call a kind of furniture beside its name. */
  pieceAlso: {
    ...{ 'bed-90': 'enkeltseng', 'bed-150': 'dobbeltseng', 'bed-180': 'dobbeltseng' },
    ...{ 'table-4': 'spisebord', 'table-6': 'spisebord', 'table-8': 'spisebord', 'table-10': 'spisebord' },
    ...{
      'sofa-2': 'toseter',
      'sofa-3': 'treseter',
      'wardrobe-100': 'garderobe',
      'wardrobe-200': 'garderobe',
      chest: 'skuffer',
    },
    ...{
      stove: 'ovn kokeplate',
      washbasin: 'servant',
      toilet: 'toalett wc',
      fridge: 'kjøl',
      freezer: 'fryser',
    },
  } as Readonly<Partial<Record<keyof typeof piece, string>>>,
  also: {
    new: 'ny nytt legg lag sett',
    larger: 'større stor utvid øk bredere lengre mer plass rom areal',
    smaller: 'mindre liten krymp smalere kortere',
    frontDoor: 'ny ytterdør hoveddør utgangsdør inngang ute',
    door: 'ny dør inngang sett',
    window: 'nytt vindu lys utsikt sett',
    opening: 'ny åpning åpne sett',
    inLine: 'rett linje flukt juster likt vegg',
    show: 'vis åpne finn gå endre flytt kort',
    leaf: 'skyv skli slå heng',
    measure: 'mål måle avstand lengde meter',
    piece: 'møbel møbler møblere inn drei lås',
    copy: 'kopier dupliser lik samme likt en til flere',
    swap: 'bytt bytte plass flytt',
    give: 'gi slå sammen gulv areal',
    floor: 'bygg utvid større gulv areal balkong hage mer mindre',
    tool: 'verktøy ruter gulv tegn mal visk merk markere sammen',
    remove: 'ta bort fjern slett',
    storey: 'gå vis etasje',
    view: 'vis modell tegning',
    menu: 'åpne vis',
  },
};
