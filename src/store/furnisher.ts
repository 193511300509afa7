import type { AskFurnish } from '../check/finding.ts';
import { furnishTask } from '../derive/furnish-task.ts';
import type { Furnishing, FurnishTask } from '../derive/furnishing.ts';
import type { Plan } from '../derive/plan.ts';
import type { Kinds } from '../model/kinds.ts';

/**
 * Furnishes the rooms of a plan that has lain still for a moment, one after another, and tells once how all of them went. What it returns
 * stops it: the plan is no longer the one that is looked at.
 */
export type Furnisher = (plan: Plan, kinds: Kinds, tell: (known: AskFurnish) => void) => () => void;

/** Rooms are not furnished anew with each step of a pushed wall. In ms. */
const STILL = 150;

/** By someone who furnishes one room, beside the page. Rooms that were furnished before are remembered. */
export function furnisherBy(furnish: (task: FurnishTask) => Promise<Furnishing>): Furnisher {
  const known = new WeakMap<FurnishTask, Furnishing>();

  return (plan, kinds, tell) => {
    let wanted = true;
    const furnishAll = async (): Promise<void> => {
      for (const room of plan.rooms) {
        const task = furnishTask(plan, room, kinds);
        if (!task || known.has(task)) continue;
        known.set(task, await furnish(task));
        if (!wanted) return;
      }
      tell((task) => known.get(task) ?? null);
    };
    const rest = setTimeout(() => void furnishAll(), STILL);
    return () => {
      wanted = false;
      clearTimeout(rest);
    };
  };
}
