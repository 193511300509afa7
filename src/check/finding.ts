import type { Furnishing, FurnishTask } from '../derive/furnishing.ts';
import type { Plan } from '../derive/plan.ts';
import type { RoomId } from '../model/design.ts';
import type { Kinds } from '../model/kinds.ts';
import type { Programme, RuleFigures, Weight } from '../model/programme.ts';
import type { Rect } from '../model/units.ts';
import type { Strip } from './party-wall.ts';

/** Three-valued, always: the grid may be unable to tell. */
export type State = 'holds' | 'not' | 'unknown';

export type Unit = 'm2' | 'mm' | 'count' | 'deg' | 'kr' | 'share' | 'ratio';

/** Where on the plan, for lighting it. */
export type Spot = { readonly storey: number; readonly rect: Rect };

/**
 * One result of one rule. `found` and `wanted` are in `unit`, null when there is no number to give.
 * The sentence stands in words/findings/ under `id about state` (finding-keys.ts).
 */
export type Finding = {
  readonly id: string;
  readonly weight: Weight;
  readonly state: State;
  readonly found: number | null;
  readonly wanted: number | null;
  /** No more than is wanted; else no less. */
  readonly atMost?: true;
  readonly unit: Unit;
  readonly rooms: readonly RoomId[];
  readonly where: readonly Spot[];
  readonly source: Pick<RuleFigures, 'section' | 'url' | 'read' | 'mark'>;
  /** What the sentence needs to choose its words: 'way-in', 'glass' … */
  readonly about: string;
  /** Figures of the programme that the rule read, by the names it asked with, and which of them are our own estimates. */
  readonly figures: Readonly<Record<string, number>>;
  readonly estimates: readonly string[];
  /** Measures of the plan that its formula is made of besides (words/rules/formula.ts), in the rule's own names and units. */
  readonly terms?: Readonly<Record<string, number>>;
  /** The one opening it is about, as a place in `plan.openings`. */
  readonly opening?: number;
  /** Rooms of which it says nothing before this one holds, and which would not hold either, whichever way it comes to. */
  readonly untold?: readonly RoomId[];
  /** It rests on what the neighbour has shown, which no try of ours can mend by itself. */
  readonly nextDoor?: true;
  /** Why an architect has laid it aside, and the place of that reason in the design. It is told all the same. */
  readonly muted?: { readonly index: number; readonly reason: string };
};

/** How a room's furniture goes in; null while somebody else is still working it out. */
export type AskFurnish = (task: FurnishTask) => Furnishing | null;

/** What a rule sees: the derived plan, the figures it reads, by the names it asked with, and what rooms are for. Never a cell. */
export type RuleInput = {
  readonly plan: Plan;
  readonly figures: Readonly<Record<string, number>>;
  readonly kinds: Kinds;
  readonly furnish: AskFurnish;
  /** What the home on the other side has shown of the wall between. */
  readonly nextDoor?: Strip | undefined;
};

/**
 * A rule's own verdicts; id and source are filled in from the programme, and so is the weight. A rule gives a weight of its own
 * only where one id holds both law and pre-accepted figures, so that the two are never mixed up.
 */
export type Verdict = Omit<Finding, 'id' | 'weight' | 'source' | 'figures' | 'estimates' | 'muted'> & {
  readonly weight?: Weight;
};

/**
 * One rule: an id as in rules.md, the names of the figures it reads (`width_mm` of its own, `F-08.width_mm` of another rule), and
 * a pure function. One family is one file in rules/.
 */
export type Rule = {
  readonly id: string;
  readonly reads: readonly string[];
  readonly run: (input: RuleInput) => readonly Verdict[];
  /** Speaks of what a family can do nothing about, or should not be told: only the architect hears it. */
  readonly architectOnly?: true;
  /** Weight of some of what it says, where one id holds both law and pre-accepted figures. */
  readonly partly?: Weight;
  /** Speaks only of what the neighbour has shown. */
  readonly meets?: true;
  /** Asks how furniture goes in, so that it may say first that it cannot tell yet, and more of the same plan later. */
  readonly furnishes?: true;
  /** Walks somebody through the rooms, or turns a wheelchair in them: what does takes longer than all else together. */
  readonly walks?: true;
};

/** Rules, and the programmes whose figures they read. */
export type RuleBook = { readonly rules: readonly Rule[]; readonly programmes: readonly Programme[] };
