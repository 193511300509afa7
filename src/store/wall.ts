import type { Clash, Heard, Strip } from '../check/party-wall.ts';
import { clashes, faceEachOther, lengthOf, stripOf } from '../check/party-wall.ts';
import { derive } from '../derive/derive.ts';
import type { Plan } from '../derive/plan.ts';
import type { Design } from '../model/design.ts';
import { misfit } from '../model/misfit.ts';
import type { Models } from '../model/models.ts';
import { shellFor } from '../model/models.ts';
import type { Shell } from '../model/shell.ts';
import type { Mm } from '../model/units.ts';
import type { WallTalk } from './state.ts';

export type { Heard, Strip };

/** The wall between two homes as it stands now: what ours tells, how we stand to it, and what the neighbour has told. */
export type Wall = {
  readonly ours: Strip;
  readonly theirs: Strip | null;
  readonly clashes: readonly Clash[];
  /** How much of the wall has sleep on one side and sound on the other. */
  readonly clash: Mm;
};

const text = ({ storeys }: Strip): string => JSON.stringify(storeys);

/** What was agreed to is open again as soon as the home tells something else along the wall. */
export function wallOf(plan: Plan, { kinds }: Models, { ours: said, theirs }: WallTalk): Wall {
  const now = stripOf(plan, kinds);
  // What was agreed to was the wall as it was then.
  const stand = said && (said.stand === 'withdrawn' || text(said) === text(now)) ? said.stand : 'open';
  const ours = { ...now, stand };
  const met = theirs ? clashes(ours, theirs) : [];
  return { ours, theirs, clashes: met, clash: lengthOf(met) };
}

/** What a whole drawing tells of its wall; null when it does not stand in its house. */
export function stripIn(design: Design, models: Models): Strip | null {
  const shell = shellFor(models, design.shell, design.side);
  return shell && misfit(design, shell) === null ? stripOf(derive(design, shell), models.kinds) : null;
}

/** Whether a strip, or a home, is of the other side of this home's wall. */
export const isNextDoor = (
  { id, revision, side }: Pick<Shell, 'id' | 'revision' | 'side'>,
  other: Pick<Strip, 'shell' | 'side'>,
): boolean => faceEachOther({ shell: { id, revision }, side }, other);
