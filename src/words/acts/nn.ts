import type { MoreWords } from '../words.ts';

/** Why an edit was not made. */
export const refusal: MoreWords['refusal'] = {
  'no-free-floor': 'Her er det ikkje ledig golv. Prøv ein annan stad, eller bygg meir golv.',
  occupied: 'Her står det noko frå før. Prøv ved sida av.',
  'outside-shell': 'Her sluttar huset. Prøv lenger inn.',
  'would-erase': 'Då blir eit rom heilt borte. Gi golvet bort i staden.',
  'too-many': 'Éi teikning har ikkje plass til fleire av desse. Ta bort ein først.',
  'no-such-thing': 'Den er teken bort. Vel noko anna.',
  'not-a-wall': 'Her står det ingen vegg. Prøv på ein vegg.',
  'nothing-in-line': 'Her er det ingen vegg i nærleiken å rette etter. Dra veggen i staden.',
  'no-window-here': 'Her kan det ikkje stå vindauge. Prøv ein yttervegg mot gata eller hagen.',
  'no-door-here': 'Her kan det ikkje stå dør. Prøv ein annan vegg.',
  'opening-too-wide': 'Veggen er for kort til denne. Prøv ein smalare, eller ein annan vegg.',
  'opening-too-tall': 'Her er det for lågt under taket. Prøv der det er høgare.',
  'openings-meet': 'Her står det ei dør eller eit vindauge. Prøv litt til sida.',
  'stair-no-room': 'Trappa treng meir plass, både her og i etasjen over. Prøv ein annan veg.',
  'stair-no-storey': 'Over denne etasjen er det tak. Herifrå går det inga trapp.',
  'piece-no-room': 'Her er det ikkje plass til denne. Prøv ein annan stad, eller ein mindre.',
  'piece-locked': 'Den er låst. Lås han opp først.',
  'nothing-changes': 'Slik er det alt.',
  'text-too-long': 'Teksten er lang. Prøv kortare.',
};

/** What an edit did. */
export const told: MoreWords['told'] = {
  room: (name, area) => `${name} er ${area}.`,
  newRoom: (name, area) => `${name} er på plass: ${area}.`,
  narrow: 'Smalt? Flytt ein vegg.',
  loose: (what) => `Utan vegg no: ${what}. Vel det for ny plass.`,
  goneRoom: (name) => `${name} er teke bort.`,
  more: (name, by) => `${name} vart ${by} større.`,
  less: (name, by) => `${name} vart ${by} mindre.`,
  lessEach: (rooms) => `Mindre: ${rooms}.`,
  newOpening: (name) => `${name} er på plass.`,
  noFrontDoor: (entrance) => `Set òg ei dør ved «${entrance}».`,
  goneOpening: 'Dør eller vindauge er teke bort.',
  changedOpening: (name, width) => `${name} er ${width} brei.`,
  movedOpening: (name) => `${name} er flytt.`,
  remadeOpening: (name) => `${name} er endra.`,
  wholeHome: { mirror: 'Heimen er spegelvend.', turnHalf: 'Heimen er snudd halvt rundt.' },
  newStair: 'Trappa er på plass.',
  newFloor: (area) => `${area} meir golv er bygd.`,
  goneFloor: (area) => `${area} golv blir ikkje bygd.`,
  goneStair: 'Trappa er teken bort.',
  newPrices: 'Prislista er bytt.',
  changed: 'Teikninga er endra.',
};
