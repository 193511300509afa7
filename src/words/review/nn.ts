import type { DeskWords } from '../words.ts';

/** What the architect's door says, in nynorsk. */
export const review: DeskWords['review'] = {
  title: 'Gå gjennom ei teikning',
  lead: 'Teikninga blir som ho er. Ho er berre her på denne eininga.',
};
