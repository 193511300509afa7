import type { Noise } from '../../check/party-wall.ts';
import type { RoomPlan } from '../../derive/plan.ts';
import type { M2, Mm } from '../../model/units.ts';

/** What the drawing says, in the reader's language. Sentences and formats stand in src/words. */
export type PlanWords = {
  /** One sentence that says what the drawing shows, for those who do not see it. */
  readonly summary: string;
  /** The family's own word for a room, else its kind, numbered when there are several. */
  readonly room: (room: Pick<RoomPlan, 'id'>) => string;
  /** "12,4 m²" */
  readonly area: (area: M2) => string;
  /** "3,45 m": two decimals, since a wall moves by 0,15 m */
  readonly metres: (length: Mm) => string;
  /** Whole metres on the scale bar: "5 m" */
  readonly scale: (length: Mm) => string;
  readonly neighbour: string;
  /** What the neighbour does behind the wall. */
  readonly heard: Readonly<Record<Noise, string>>;
  /** Where one comes in. */
  readonly entrance: string;
  /** Letter on the north arrow. */
  readonly north: string;
};
