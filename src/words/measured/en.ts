import type { MeasuredWords } from './measured-words.ts';

const TURN = (circle: string, width: string, length: string) =>
  `The largest circle clear of walls, furniture and swinging doors. The goal is ${circle}, or a rectangle of ${width} × ${length}.`;
const MAIN = 'How many of these are on the entrance floor: living room, kitchen, bedroom, bath and toilet.';
const NOISE =
  'Sound from the rooms around is counted in steps. Each wall and floor between takes some away. The neighbour’s rooms are not counted.';

export const en: MeasuredWords = {
  name: 'How it is measured',
  how: {
    'P-01': 'How many parts the room is in.',
    'P-02': 'How many rooms are reached from the front door without going out again.',
    'P-03': 'How many of these are drawn: living room, kitchen, bedroom, bath and toilet.',
    'P-04': 'How many doors and windows stand in no wall.',
    'P-05': 'Floor upstairs with no floor under it.',
    'P-06': 'The floor between the walls, or the room’s shortest side. Rooms with no wall between are one.',
    'A-01': (f) =>
      `From the floor at the entrance to the nearest other floor. Within ${f('level_mm')} counts as the same level.`,
    'A-02': MAIN,
    'A-03': MAIN,
    'A-07': (f) =>
      `A square of ${f('square_mm')} outside the door, clear of walls and of the door’s swing. The ground is not drawn.`,
    'A-08': (f) =>
      `${TURN(f('circle_mm'), f('rectangle_width_mm'), f('rectangle_length_mm'))} The way between the doors is measured where it is narrowest, up to ${f('way_mm')}.`,
    'A-09': (f) => TURN(f('circle_mm'), f('rectangle_width_mm'), f('rectangle_length_mm')),
    'A-10': (f) =>
      `The way from the door to other doors and windows, where it is narrowest, up to ${f('way_mm')}. Furniture counts.`,
    'A-11': (f) =>
      `Clear wall beside the lock, on both sides of the door, up to ${f('side_mm')}. The door with least room counts.`,
    'A-12': (f) =>
      `The way from the front door to the store, where it is narrowest, up to ${f('way_mm')}. The way outside is not drawn.`,
    'R-01':
      'From floor to ceiling in the lowest room. Under a slope: the share of floor that is high enough.',
    'R-02':
      'From floor to ceiling in the lowest room. Under a slope: the share of floor that is high enough.',
    'R-03':
      'How many of the pieces the room needs go in. They are tried anew, however you have furnished it.',
    'R-04': (f) =>
      `${TURN(f('circle_mm'), f('rectangle_width_mm'), f('rectangle_length_mm'))} It is to be in front of the toilet. What is open ${f('under_mm')} up is not in the way.`,
    'R-05': (f) =>
      `Clear floor beside the toilet, up to ${f('side_mm')}. The other side is to have ${f('other_mm')}, and the way there ${f('way_mm')}.`,
    'R-06': (f) =>
      `The way from the door to the middle of the shower, where it is narrowest, up to ${f('R-06.way_mm')}.`,
    'R-07': 'How many are drawn: worktop and fridge in the kitchen, wardrobes in the home.',
    'R-08': (f) =>
      `The floor between the walls of the store, or of the largest ones, at most ${f('parts_count')} together.`,
    'R-09': 'The opening in the wall less frame and leaf. The widest front door counts.',
    'R-10': 'The opening in the wall less frame and leaf. The narrowest door counts.',
    'R-12': 'The way through the hall from door to door, past what stands there, where it is narrowest.',
    'R-14':
      'How many rooms with water lie by themselves: not at the wall of pipes, and not next to each other.',
    'S-01': 'The width between the walls, and the height straight up from the treads where it is least.',
    'S-02': 'The width between the walls, where the stair is narrowest.',
    'S-03': (f) =>
      `The depth of the treads where one walks. Two risers and one going are to be ${f('formula_min_mm')}–${f('formula_max_mm')}.`,
    'S-04': 'From floor to floor. A landing is measured along the way one walks.',
    'S-05': 'The shortest distance from a door, or its swing, to the first or last step.',
    'S-06': 'The height under the floor above, tread by tread.',
    'S-08': (f) =>
      `The length along the stair and its opening above that has no wall. Where a fall is over ${f('fall_mm')}, a railing is needed.`,
    'L-01':
      'The glass of the windows against the floor between the walls. What reaches out over the windows is added to the floor. Rooms with no wall between are one.',
    'L-03':
      'The angle from the window up to the top of the home itself. Houses and trees around are not drawn.',
    'L-04': 'How many windows there are, in the room that has fewest. Rooms with no wall between are one.',
    'L-05': 'From the floor to the underside of the living room’s lowest window. The frame comes on top.',
    'L-06': (f) =>
      `Doors out, and the greatest height from the ground to a window. Windows lower than ${f('glass_mm')} over the floor count from ${f('drop_mm')} over the ground.`,
    'L-07': 'From the ground to the underside of the highest window.',
    'L-08': 'Windows and outer doors, divided by the heated floor.',
    'L-09': 'How many windows stand in the wall to the neighbour.',
    'F-01': 'How many openings go through the wall to the neighbour.',
    'F-02': 'How many storeys count, as in G-05.',
    'F-04': 'How much of the wall to the neighbour does not stand over the wall below.',
    'F-06': 'How many ways out the storey has: doors, and windows that are large and low enough.',
    'F-07':
      'How many rooms for long stay have an escape window or a door straight out. Rooms with no wall between are one.',
    'F-08': (f) =>
      `Clear width, clear height, or both together: the one nearest its limit. The limits are ${f('width_mm')}, ${f('height_mm')} and ${f('sum_mm')}.`,
    'F-09': 'From the floor to the underside of the escape window. The frame comes on top.',
    'F-10': 'From the underside of the escape window down to the ground.',
    'F-11': 'How many windows lie in the sloping roof.',
    'F-12': 'Whether the top storey has a way out without going down the stair.',
    'F-13': 'How many storeys in a row are joined by stairs.',
    'F-14': (f) =>
      `From the window to the middle of the wall to the neighbour, whose windows are not drawn. Free from ${f('free_mm')}, stricter under ${f('near_mm')}.`,
    'F-15': (f) =>
      `From the window to the middle of the wall to the neighbour, whose windows are not drawn. Free from ${f('free_mm')}, stricter under ${f('near_mm')}.`,
    'N-02': 'How much of the wall to the neighbour it is about, all storeys together.',
    'E-04': 'Outer walls, roof and ground floor, divided by BRA. The wall to the neighbour is left out.',
    'G-02': (f) =>
      `To the outside of the outer walls and the middle of the party wall. What hangs under ${f('under_mm')} and more than ${f('out_mm')} out counts. So does a basement that stands more than ${f('above_mm')} up.`,
    'G-03': (f) =>
      `From floor to ceiling in the tallest room. From ${f('second_mm')} it counts as one more floor, then one more for each ${f('step_mm')}.`,
    'G-05': (f) =>
      `Storeys with floor. A basement of stores only does not count when its ceiling is under ${f('basement_mm')} over the ground. A mezzanine does not count under 1/${f('mezzanine_parts_count')} of the storey below. A loft of stores only does not count under 1/${f('loft_parts_count')}.`,
    'H-01': (f) =>
      `BRA-i divided by how many live there. Kitchen, bath, hall, stores and rooms under ${f('room_m2')} are not counted as rooms.`,
    'B-01': 'The way from the front door where it is narrowest, or how many rooms a wheelchair reaches.',
    'B-02': 'Whether living room, kitchen, bedroom and bath are on the entrance floor.',
    'B-03': (f) =>
      `The room’s shortest side. Whether one can turn is tried on the floor with a circle of ${f('circle_mm')} and a rectangle of ${f('rectangle_width_mm')} × ${f('rectangle_length_mm')}.`,
    'B-04':
      'Whether one comes from the front door to living room, kitchen, a bedroom and a bath without a stair.',
    'B-05':
      'Whether there is a laundry or a machine. For a wheelchair: whether it is on the entrance floor and reached.',
    'B-06': (f) =>
      `Whether a pram of ${f('width_mm')} × ${f('length_mm')} has room in the entrance or a store on that floor.`,
    'B-07': NOISE,
    'B-08': NOISE,
    'B-09': (f) =>
      `The places at the largest table that is drawn, or that the floor gives: ${f('seat_mm')} each along two sides, and ${f('behind_mm')} behind.`,
    'B-10': (f) =>
      `The beds that are drawn. With no bed: one from ${f('one_m2')} of bedroom, two from ${f('two_m2')}.`,
  },
};
