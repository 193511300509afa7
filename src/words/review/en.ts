import type { DeskWords } from '../words.ts';

/** What the architect's door says, in English. */
export const review: DeskWords['review'] = {
  title: 'Review a drawing',
  lead: 'The drawing stays as it is. It is only here, on this device.',
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
      model: '3D',
      figures: 'Area and cost',
      findings: 'Findings',
    },
    plan: {
      all: 'All',
      show: 'Show on the plan',
      switch: { chains: 'Dimensions', furniture: 'Furniture', below: 'Storey below' },
      height: (clear: string) => `clear height ${clear}`,
      walls: (outer: string, party: string, inner: string) =>
        `Dimensions in millimetres. Assumed walls: outer wall ${outer}, our half of the party wall ${party}, inner wall ${inner}.`,
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
