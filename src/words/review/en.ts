import type { DeskWords } from '../words.ts';

/** What the architect's door says, in English. */
export const review: DeskWords['review'] = {
  title: 'Review a drawing',
  lead: 'The drawing stays as it is. It is only here, on this device.',
};
