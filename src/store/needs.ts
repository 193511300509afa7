import type { Design } from '../model/design.ts';
import type { Needs } from '../model/needs.ts';
import { NO_NEEDS } from '../model/needs.ts';

export { AGE_BANDS, NEED_CARDS, NEED_LIMITS, personsIn } from '../model/needs.ts';

/** What the family has told; of a design that holds nothing of it, the same empty answer every time. */
export const needsOf = (design: Design): Needs => design.needs ?? NO_NEEDS;
