import { bra } from '../check/area.ts';
import { bta } from '../check/area-figures.ts';
import { buildingArea } from '../check/building.ts';
import type { CostReport } from '../check/cost.ts';
import type { Strip } from '../check/party-wall.ts';
import { clashes, lengthOf, stripOf } from '../check/party-wall.ts';
import { derive } from '../derive/derive.ts';
import type { Plan } from '../derive/plan.ts';
import type { Design } from '../model/design.ts';
import { misfit } from '../model/misfit.ts';
import type { Models } from '../model/models.ts';
import { shellFor } from '../model/models.ts';
import type { Shell } from '../model/shell.ts';
import type { Kr, M2, Mm } from '../model/units.ts';
import { costOf } from './derived.ts';

export type { Design };

type Home = {
  readonly plan: Plan;
  readonly bra: M2;
  readonly bta: M2;
  /** Null when its price list is not at hand. */
  readonly cost: CostReport | null;
  /** What the other meets of it at the wall between. */
  readonly strip: Strip;
};

/** Two homes of one house, the one whose neighbour is to the right first, and the building they are. */
export type Both = {
  readonly homes: readonly [Home, Home];
  /** How far along the street the second stands from where it lies when it is alone. */
  readonly apart: Mm;
  readonly building: {
    readonly bra: M2;
    readonly bta: M2;
    readonly cost: readonly [low: Kr, high: Kr] | null;
    /** How much of the wall between has sleep on one side and sound on the other. */
    readonly clash: Mm;
  };
};

const homeOf = (plan: Plan, models: Models): Home => ({
  plan,
  bra: bra(plan),
  bta: bta(plan),
  cost: costOf(plan, models),
  strip: stripOf(plan, models.kinds),
});

/** As they stand along the street: the one whose neighbour is to the right first. */
export const facing = <H extends { readonly plan: Plan }>(one: H, other: H): readonly [H, H] =>
  one.plan.shell.party === 'right' ? [one, other] : [other, one];

/** How far the second stands from where it lies when it is alone: each ends in the middle of the wall between. */
export const apartOf = (left: Shell, right: Shell): Mm =>
  left.xs.at(-1)! + left.walls.party - (right.xs[0]! - right.walls.party);

/** A home beside the one that faces it; null when that does not stand in its house. */
export function bothOf(own: Plan, other: Design, models: Models): Both | null {
  const shell = shellFor(models, other.shell, other.side);
  if (!shell || misfit(other, shell)) return null;
  const [left, right] = facing(homeOf(own, models), homeOf(derive(other, shell), models));
  const cost =
    left.cost && right.cost
      ? ([left.cost.low + right.cost.low, left.cost.high + right.cost.high] as const)
      : null;
  const apart = apartOf(left.plan.shell, right.plan.shell);
  const clash = lengthOf(clashes(left.strip, right.strip));
  return { homes: [left, right], apart, building: { ...buildingArea(left.plan, right.plan), cost, clash } };
}
