/** Why an edit was not made. */
export const refusal = {
  'no-free-floor': 'Her er det ikke ledig gulv. Prøv et annet sted, eller bygg mer gulv.',
  occupied: 'Her står det noe fra før. Prøv ved siden av.',
  'outside-shell': 'Her slutter huset. Prøv lenger inn.',
  'party-wall': 'Kommunen har bestemt hvor veggen mot naboen står. Flytt en annen vegg.',
  'would-erase': 'Da blir et rom helt borte. Gi gulvet bort i stedet.',
  'too-many': 'Én tegning har ikke plass til flere av disse. Ta bort en først.',
  'no-such-thing': 'Den er tatt bort. Velg noe annet.',
  'not-a-wall': 'Her står det ingen vegg. Prøv på en vegg.',
  'nothing-in-line': 'Her er det ingen vegg i nærheten å rette etter. Dra veggen i stedet.',
  'no-window-here': 'Her kan det ikke stå vindu. Prøv en yttervegg mot gata eller hagen.',
  'no-door-here': 'Her kan det ikke stå dør. Prøv en annen vegg.',
  'opening-too-wide': 'Veggen er for kort til denne. Prøv en smalere, eller en annen vegg.',
  'opening-too-tall': 'Her er det for lavt under taket. Prøv der det er høyere.',
  'openings-meet': 'Her står det en dør eller et vindu. Prøv litt til siden.',
  'stair-no-room': 'Trappa trenger mer plass, både her og i etasjen over. Prøv en annen vei.',
  'stair-no-floor-above': 'Her slutter gulvet i etasjen over. Prøv lenger inn.',
  'stair-no-floor-below': 'Her slutter gulvet i etasjen under. Prøv lenger inn.',
  'stair-in-the-way': 'Trappa står i veien. Flytt den først.',
  'stair-no-storey': 'Over denne etasjen er det tak. Herfra går det ingen trapp.',
  'piece-no-room': 'Her er det ikke plass til denne. Prøv et annet sted, eller en mindre.',
  'piece-locked': 'Den er låst. Lås den opp først.',
  'nothing-changes': 'Slik er det allerede.',
  'text-too-long': 'Teksten er lang. Prøv kortere.',
};

/** What an edit did. */
export const told = {
  room: (name: string, area: string) => `${name} er ${area}.`,
  newRooms: (n: number) => `${n} rom er på plass.`,
  newRoom: (name: string, area: string) => `${name} er på plass: ${area}.`,
  /** A new room of which there is less than the least size of its kind. */
  newSmall: (name: string, area: string) => `${name} er på plass: ${area}, for lite.`,
  /** After a new room that is narrower than is wise. */
  narrow: 'Smalt? Flytt en vegg.',
  /** Doors and windows whose wall is gone. */
  loose: (what: string, count: number) =>
    `Uten vegg nå: ${what}. Velg ${count > 1 ? 'dem' : 'det'} for ny plass.`,
  /** Rooms where one steps on or off a stair. */
  beforeStair: (rooms: string) => `Står foran trappa nå: ${rooms}. Gi plass til å gå av og på.`,
  /** What a home wants next, when its storey has no more floor for rooms. */
  next: { stair: 'Sett en trapp nå.', openings: 'Sett dører og vinduer nå.' },
  /** Rooms of one storey that found no floor when another was laid out as it. */
  leftOut: (rooms: string, why: string) => `Kom ikke med: ${rooms}. ${why}`,
  noFloor: {
    unbuilt: 'Gulvet er ikke bygd der.',
    outside: 'Der slutter huset.',
    else: 'Der er det ikke ledig gulv.',
  },
  goneRoom: (name: string) => `${name} er tatt bort.`,
  /** Of a room that is gone, and of the one that has its floor now. */
  gaveFloor: (name: string, to: string) => `${to} har fått gulvet til ${name}.`,
  swapped: (a: string, b: string) => `${a} og ${b} har byttet plass.`,
  movedRoom: (name: string) => `${name} er flyttet.`,
  movedRooms: (n: number) => `${n} rom er flyttet.`,
  more: (name: string, by: string) => `${name} ble ${by} større.`,
  less: (name: string, by: string) => `${name} ble ${by} mindre.`,
  /** Floor that is nobody's and narrower than a hall is made, beside a room that has drawn back from it. */
  slit: (width: string) => `Ledig gulv ved siden av: ${width}. Flytt veggen tilbake, eller lenger.`,
  /** A room of which less is left than the least size of its kind. */
  tooSmall: (name: string, area: string) => `${name} er nå ${area}, for lite.`,
  /** Several such, each "Gang 2,6 m²". */
  tooSmallEach: (rooms: string) => `For lite nå: ${rooms}.`,
  moveWall: 'Flytt en vegg.',
  /** Two rooms and more that became smaller, each "Gang −2,6 m²". */
  lessEach: (rooms: string) => `Mindre: ${rooms}.`,
  newOpening: (name: string) => `${name} er på plass.`,
  noFrontDoor: (entrance: string) => `Sett også en dør ved pila «${entrance}».`,
  goneOpening: 'Dør eller vindu er tatt bort.',
  changedOpening: (name: string, width: string) => `${name} er ${width} bred.`,
  movedOpening: (name: string) => `${name} er flyttet.`,
  movedOpenings: (n: number) => `${n} dører og vinduer er flyttet.`,
  remadeOpening: (name: string) => `${name} er endret.`,
  swingsInto: (name: string, room: string) => `${name} slår mot ${room}.`,
  swingsOut: (name: string) => `${name} slår utover.`,
  hungBack: (name: string) => `${name} er hengslet på den andre siden.`,
  hangsTowards: (name: string, room: string) => `${name} henger mot ${room}.`,
  slidesBack: (name: string) => `${name} skyves den andre veien.`,
  sill: (name: string, above: string) => `${name} står ${above} over gulvet.`,
  high: (name: string, height: string) => `${name} har høyde ${height}.`,
  wholeHome: { mirror: 'Hjemmet er speilvendt.', turnHalf: 'Hjemmet er snudd halvt rundt.' },
  otherSide: (side: string) => `Hjemmet står på side ${side} nå.`,
  newStair: 'Trappa er på plass.',
  /** Beside those that go up from the same storey already. */
  stairMore: (n: number) => `Nå er det ${n} trapper. Ta bort den dere ikke vil ha.`,
  changedStair: 'Trappa er endret.',
  turnedStair: 'Trappa er dreid.',
  mirroredStair: 'Trappa er speilvendt.',
  movedStair: 'Trappa er flyttet.',
  /** After a stair beside which nobody can pass. */
  besideStair: (width: string) => `Ved siden av trappa er det ${width}. Flytt en vegg.`,
  /** Before what is so on another storey than the one in view. */
  upThere: (storey: string, what: string) => `${storey}: ${what}`,
  /** On the plan, where the floor of another storey ends. */
  endsHere: (storey: string) => `${storey} slutter her`,
  newFloor: (area: string) => `${area} mer gulv er bygd.`,
  goneFloor: (area: string) => `${area} gulv bygges ikke.`,
  goneStair: 'Trappa er tatt bort.',
  newPrices: 'Prislisten er byttet.',
  changed: 'Tegningen er endret.',
};
