import type { DeskWords } from '../words.ts';

/** What the architect's door says, in English. */
export const review: DeskWords['review'] = {
  title: 'Review a drawing',
  lead: 'The drawing stays as it is. It is only here, on this device.',
  upright: {
    way: 'How the section runs',
    along: 'Street to garden',
    across: 'Side to side',
    turn: 'Look the other way',
    move: 'Move the section',
    at: (metres: string, from: string) => `${metres} from ${from}`,
    from: {
      street: 'the street front',
      facade: (way: string) => `the façade to the ${way}`,
      party: 'the middle of the party wall',
    },
    looks: (way: string) => `Seen towards the ${way}.`,
    street: 'to the street',
    garden: 'to the garden',
  },
  desk: {
    title: 'Review',
    of: (shell: string, side: string) => `${shell}, side ${side}`,
    hash: (hash: string) => `Drawing ${hash}`,
    jump: 'Go to',
    wishes: 'The family has not written what matters most.',
    print: 'Print',
    place: 'See the place on the plan',
    part: {
      plan: 'Plan',
      changed: 'Changed since last',
      stacked: 'Storey over storey',
      section: 'Section',
      facades: 'Façades',
      model: '3D',
      remarks: 'Remarks',
      figures: 'Area',
      findings: 'Findings',
      cost: 'Cost',
    },
    plan: {
      all: 'All',
      show: 'Show on the plan',
      switch: { chains: 'Dimensions', furniture: 'Furniture', below: 'Storey below' },
      height: (clear: string) => `clear height ${clear}`,
      walls: (outer: string, party: string, inner: string) =>
        `Dimensions in millimetres. Assumed walls: outer wall ${outer}, our half of the party wall ${party}, inner wall ${inner}.`,
    },
    changed: {
      lead: 'Fetch the drawing from last time. It stays on this device.',
      field: 'Paste the link to the one before',
      open: 'Compare',
      earlier: 'The one you saw before this',
      other: 'Compare with another',
      topic: {
        rooms: 'Rooms',
        floor: 'Floor that changed room',
        openings: 'Doors and windows',
        furniture: 'Furniture',
        figures: 'Area and cost',
        came: 'New to look at',
        gone: 'No longer to look at',
      },
      kind: (was: string, is: string) => `${was} is now to be: ${is}.`,
      gone: (name: string) => `${name} is gone.`,
      came: (names: string) => `New: ${names}.`,
      moved: (names: string) => `Moved: ${names}.`,
      went: (names: string) => `Gone: ${names}.`,
      mark: {
        handed: 'Floor that changed room',
        built: 'Built now',
        unbuilt: 'No longer built',
        came: 'New or moved',
        went: 'Gone',
        before: 'Walls before',
      },
    },
    stacked: {
      over: (upper: string, lower: string) => `${upper} over ${lower}`,
      one: 'The home has one storey.',
      wet: (room: string, over: string, all: string) =>
        `${room}: ${over} of ${all} lies over rooms with water, measured to the middle of the walls.`,
      allWet: (room: string) => `All of ${room} lies over rooms with water.`,
      dry: (room: string, names: string) => `${room} lies over ${names}, not over water.`,
      walls: {
        inner: (over: string, all: string, names: string) =>
          `Inner walls: ${over} of ${all} stand over a wall. The rest stand over ${names}.`,
        outer: (over: string, all: string, names: string) =>
          `Outer walls: ${over} of ${all} stand over a wall. The rest stand over ${names}.`,
      },
      allWalls: { inner: 'All inner walls stand over a wall.', outer: 'All outer walls stand over a wall.' },
      stair: (from: string, to: string) => `The stair goes from ${from} to ${to}.`,
      noLoads: 'Loads are not worked out here. Walls that only cross are not counted.',
      line: {
        above: 'Wall above',
        below: 'Wall below',
        free: 'Wall with none below',
        wet: 'Water above',
        'wet-below': 'Water below',
      },
    },
    area: {
      rooms: 'Area, room by room',
      room: 'Room',
      net: 'Net m²',
      clear: 'Clear w × d, m',
    },
    findings: {
      unknown: (n: string) => `${n} cannot be told`,
    },
  },
};
