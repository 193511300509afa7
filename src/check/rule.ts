import type { OpeningPlan, RoomPlan } from '../derive/plan.ts';
import { keptOn } from '../model/kept-on.ts';
import type { Mm } from '../model/units.ts';
import type { Rule, RuleInput, Spot, State, Verdict } from './finding.ts';
import type { RuleId, SaidBy } from './finding-keys.ts';
import type { Floor } from './floor.ts';

/** A verdict for which every language has a sentence. */
export type Say<Id extends RuleId> = Omit<Verdict, 'about' | 'state'> & SaidBy<Id>;

type Input<Figure extends string> = Omit<RuleInput, 'figures'> & {
  readonly figures: Readonly<Record<Figure, number>>;
};

/**
 * Makes a rule: its id, the figures it reads from the programme, and what it says. Of a home without rooms it says nothing, or
 * what `ofEmpty` holds.
 */
export function rule<Id extends RuleId, Figure extends string = never>(
  id: Id,
  reads: readonly Figure[],
  run: (input: Input<Figure>) => readonly Say<Id>[],
  ofEmpty: readonly Say<Id>[] = [],
): Rule {
  return {
    id,
    reads,
    run: (input) => (input.plan.rooms.length === 0 ? ofEmpty : run(input as RuleInput & Input<Figure>)),
  };
}

/** Marks a rule as one that a family is not told of. */
export const forArchitect = (made: Rule): Rule => ({ ...made, architectOnly: true });

/** Marks a rule of law as one that rests on pre-accepted figures too, and says which of its verdicts do. */
export const partlyAccepted = (made: Rule): Rule => ({ ...made, partly: 'P' });

/** Marks a rule as one that asks how furniture goes in. */
export const furnishing = (made: Rule): Rule => ({ ...made, furnishes: true });

/** Marks a rule as one that walks through the rooms. */
export const walking = (made: Rule): Rule => ({ ...made, walks: true });

/** Rounding of what is reckoned, in mm, m² or shares. */
export const EXACT = 1e-6;

/** Whether there is as much as is wanted: what differs by the rounding alone is the same. */
export const enough = (found: number, wanted: number): boolean => found >= wanted - EXACT;

const spots = keptOn<RoomPlan, readonly Spot[]>();
/** Made once a room: most rules light most rooms. */
function spotsIn(room: RoomPlan): readonly Spot[] {
  const known = spots.get(room) ?? room.rects.map((rect) => ({ storey: room.storey, rect }));
  spots.set(room, known);
  return known;
}
export const spotsOf = (rooms: readonly RoomPlan[]): Spot[] => rooms.flatMap(spotsIn);

export const spotsOn = (storey: number, floor: Floor): Spot[] => floor.map((rect) => ({ storey, rect }));

/** A stretch of wall, or an opening in one. */
type Along = Pick<OpeningPlan, 'storey' | 'axis' | 'at' | 'from' | 'to'>;

/** Half the depth of the light round an opening: a little more than the thickest inner wall. */
const REACH = 100;
export const spotOf = ({ storey, axis, at, from, to }: Along): Spot => ({
  storey,
  rect:
    axis === 'v'
      ? { x0: at - REACH, x1: at + REACH, y0: from, y1: to }
      : { x0: from, x1: to, y0: at - REACH, y1: at + REACH },
});

/** Shorter side of a room's largest clear rectangle. */
export const shortSide = ({ clear }: RoomPlan): Mm => Math.min(clear.x1 - clear.x0, clear.y1 - clear.y0);

export const idsOf = (rooms: readonly RoomPlan[]): string[] => rooms.map(({ id }) => id);

/** Where a verdict on rooms is, when it has no number to give. */
export const onRooms = (rooms: readonly RoomPlan[]) =>
  ({ found: null, wanted: null, unit: 'count', rooms: idsOf(rooms), where: spotsOf(rooms) }) as const;

/** All must hold: one that does not decides, then one that cannot be told. */
export const all = (states: readonly State[]): State =>
  states.includes('not') ? 'not' : states.includes('unknown') ? 'unknown' : 'holds';

/** One is enough: one that holds decides, then one that cannot be told. */
export const any = (states: readonly State[]): State =>
  states.includes('holds') ? 'holds' : states.includes('unknown') ? 'unknown' : 'not';
