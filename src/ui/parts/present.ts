import type { Plan } from '../../derive/plan.ts';
import { planOf } from '../../store/derived.ts';
import type { Table } from '../../store/state.ts';

/** The plan of what is kept, without the draft in the hand: what is saved and what is sent. */
export const derivePresent = ({ history, shell }: Table): Plan => planOf({ draft: null, history, shell });
