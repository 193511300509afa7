import { derive } from '../../src/derive/derive.ts';
import type { OpeningPlan, Plan } from '../../src/derive/plan.ts';
import { loadModels } from '../../src/io/models.ts';
import { shellFor } from '../../src/model/models.ts';
import { withWinder } from '../winder.ts';

export const models = loadModels();

/** Every example of `models/examples/`, and one more with the stair that none of them has, derived. */
export const homes: readonly (readonly [id: string, plan: Plan])[] = [
  ...models.examples,
  withWinder(models),
].map(({ id, design }) => {
  const shell = shellFor(models, design.shell, design.side);
  if (!shell) throw new Error(`${id}: no shell ${design.shell.id}`);
  return [id, derive(design, shell)] as const;
});

export const openingsAt = (plan: Plan, storey: number): readonly OpeningPlan[] =>
  plan.openings.filter((o) => o.storey === storey);
