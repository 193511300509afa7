import type { MoreWords } from '../words.ts';

/** Why an edit was not made. */
export const refusal: MoreWords['refusal'] = {
  'no-free-floor': 'There is no free floor here. Try another place, or build more floor.',
  occupied: 'Something stands here already. Try beside it.',
  'outside-shell': 'The house ends here. Try further in.',
  'would-erase': 'Then a room would be gone. Give its floor away instead.',
  'too-many': 'One drawing holds no more of these. Take one away first.',
  'no-such-thing': 'It has been taken away. Pick something else.',
  'not-a-wall': 'There is no wall here. Try on a wall.',
  'nothing-in-line': 'There is no wall near here to line up with. Drag the wall instead.',
  'no-window-here': 'A window cannot stand here. Try an outer wall to the street or garden.',
  'no-door-here': 'A door cannot stand here. Try another wall.',
  'opening-too-wide': 'The wall is too short for this one. Try a narrower one, or another wall.',
  'opening-too-tall': 'The ceiling is too low here. Try where it is higher.',
  'openings-meet': 'A door or window is here. Try a little to the side.',
  'stair-no-room': 'The stairs need more space, here and on the floor above. Try another way.',
  'stair-no-storey': 'Above this floor is the roof. No stairs go up from here.',
  'piece-no-room': 'There is no room for it here. Try another place, or a smaller one.',
  'piece-locked': 'It is locked. Unlock it first.',
  'nothing-changes': 'It is so already.',
  'text-too-long': 'The text is long. Try a shorter one.',
};

/** What an edit did. */
export const told: MoreWords['told'] = {
  room: (name, area) => `${name} is ${area}.`,
  newRoom: (name, area) => `${name} is in place: ${area}.`,
  narrow: 'Narrow? Move a wall.',
  loose: (what) => `Without a wall now: ${what}. Choose it for a new place.`,
  goneRoom: (name) => `${name} is taken away.`,
  more: (name, by) => `${name} grew by ${by}.`,
  less: (name, by) => `${name} shrank by ${by}.`,
  lessEach: (rooms) => `Smaller: ${rooms}.`,
  newOpening: (name) => `${name} is in place.`,
  noFrontDoor: (entrance) => `Put a door by “${entrance}” too.`,
  goneOpening: 'A door or window is taken away.',
  changedOpening: (name, width) => `${name} is ${width} wide.`,
  movedOpening: (name) => `${name} has moved.`,
  remadeOpening: (name) => `${name} has changed.`,
  wholeHome: { mirror: 'The home is mirrored.', turnHalf: 'The home is turned half round.' },
  newStair: 'The stairs are in place.',
  newFloor: (area) => `${area} more floor is built.`,
  goneFloor: (area) => `${area} of floor is not built.`,
  goneStair: 'The stairs are taken away.',
  newPrices: 'The price list is changed.',
  changed: 'The drawing has changed.',
};
