import type { Kr } from '../model/units.ts';

/** *within* the frame when the high end is, *near* when the frame lies inside the range, *over* when the low end is over it. */
export type Band = 'within' | 'near' | 'over';

export const bandOf = (low: Kr, high: Kr, frame: Kr): Band =>
  high <= frame ? 'within' : low <= frame ? 'near' : 'over';
