/** The plan told thing by thing, for those who do not see it, and its keys. Functions take texts. */
export const walk = {
  title: 'Tegningen, ting for ting',
  compass: {
    n: 'nord',
    ne: 'nordøst',
    e: 'øst',
    se: 'sørøst',
    s: 'sør',
    sw: 'sørvest',
    w: 'vest',
    nw: 'nordvest',
  },
  /** "nord for gangen" */
  lies: (way: string, of: string) => `${way} for ${of}`,
  storey: (name: string, built: string, free: string) => `${name}, ${built} bygd, ${free} ledig`,
  wall: (way: string, length: string) => `Vegg mot ${way}, ${length}`,
  facing: {
    room: (name: string) => `mot ${name}`,
    open: (name: string) => `åpent mot ${name}`,
    outer: 'yttervegg',
    party: 'naboveggen',
  },
  wallOf: (name: string, way: string) => `${name} mot ${way}`,
  /** A door without a wall, by what lies nearest to it. */
  by: (name: string, place: string) => `${name} ved ${place}`,
  nth: (name: string, n: number, of: number) => `${name}, ${n} av ${of}`,
  opening: (name: string, width: string) => `${name}, ${width} bred`,
  stair: (name: string, levels: string) => `${name}. ${levels}`,
  /** What the keys do as soon as the marker is there. */
  pointing: 'Pek med pilene. Enter setter, Escape legger ned.',
  /** What they do with something in the hand, and with nothing. */
  holding: 'Piltastene flytter. Escape legger ned.',
  help: 'Piltastene går. Enter åpner. Ctrl+K finner alt. ? viser alle tastene.',
  /** Where the marker is that points for the hand. */
  marker: (place: string, across: string, down: string) => `${place}: ${across} fra venstre, ${down} ovenfra`,
  /** That what is in the hand has no place there. */
  unfit: (place: string) => `${place.replace(/\.$/, '')}. Passer ikke her.`,
  place: { none: 'utenfor gulvet' },
  /** Single keys that put something in: the first letters of the words. */
  letter: { door: 'd', window: 'v', opening: 'å' },
  /** Brings the wall one stands at in line. */
  line: 'l',
  keysTitle: 'Tastene',
  keysLead: 'De virker når tegningen er valgt. Gå dit med tabulator.',
  key: { arrows: 'Piltaster', space: 'Mellomrom', shift: 'Skift' },
  keys: {
    walk: 'Gå fra ting til ting. Mot høyre går inn i et rom.',
    hold: 'Ta tingen i hånda, eller slipp den.',
    more: 'Velg en ting til. Mellomrom tar dem i hånda.',
    move: (step: string) => `Flytt det dere holder, ${step} om gangen.`,
    far: (step: string) => `Flytt ${step} om gangen.`,
    turn: 'Drei møbelet dere holder.',
    copy: 'Kopier det dere holder, og lim inn, også i en annen etasje.',
    twice: 'Lag det dere holder en gang til.',
    open: 'Åpne kortet med alle valg.',
    put: 'Sett dør, vindu eller åpning i veggen.',
    line: 'Rett veggen inn på linje med nærmeste vegg.',
    remove: 'Ta bort.',
    point: 'Med et rom eller en dør fra lista: pek med pilene, sett med Enter.',
    storeys: 'Gå til en annen etasje.',
    zoom: 'Nærmere, lenger unna, hele huset.',
    undo: 'Angre, og gjør om.',
    find: 'Finn og gjør: skriv hva dere vil.',
    escape: 'Legg ned det dere holder.',
    help: 'Vis denne siden.',
  },
};
