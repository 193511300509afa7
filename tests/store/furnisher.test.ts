import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AskFurnish } from '../../src/check/finding.ts';
import { RULES } from '../../src/check/rules/index.ts';
import { furnish } from '../../src/derive/furnish.ts';
import { furnishTask } from '../../src/derive/furnish-task.ts';
import type { Furnishing, FurnishTask } from '../../src/derive/furnishing.ts';
import type { Plan } from '../../src/derive/plan.ts';
import { loadModels } from '../../src/io/models.ts';
import { findingsBy } from '../../src/store/derived.ts';
import { furnisherBy } from '../../src/store/furnisher.ts';
import { programme } from '../check/said.ts';
import { planOf } from '../picture.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const models = loadModels();
const { kinds } = models;
/** Two bedrooms side by side, the second `wide` cells of 300 mm wide. */
const home = (wide = 10): Plan => planOf({ storeys: [`${'A'.repeat(10)}${'B'.repeat(wide)}\n`.repeat(12)] });
const taskOf = (plan: Plan, room: string): FurnishTask => furnishTask(plan, plan.room(room)!, kinds)!;
const inEach = (plan: Plan, known: AskFurnish) => plan.rooms.map(({ id }) => known(taskOf(plan, id)));

/** Someone who furnishes, and what they were asked; the answer comes when time goes on. */
function someone() {
  const asked: FurnishTask[] = [];
  const work = async (task: FurnishTask): Promise<Furnishing> => {
    asked.push(task);
    await new Promise((done) => setTimeout(done, 20));
    return furnish(task);
  };
  return { asked, furnisher: furnisherBy(work) };
}

describe('who furnishes the rooms of a plan', () => {
  it('begins when the plan has lain still, and tells once how all rooms went', async () => {
    const { asked, furnisher } = someone();
    const tell = vi.fn<(known: AskFurnish) => void>();
    furnisher(home(), kinds, tell);
    await vi.advanceTimersByTimeAsync(100);
    expect(asked).toEqual([]);
    await vi.runAllTimersAsync();
    expect(asked).toEqual([taskOf(home(), 'A'), taskOf(home(), 'B')]);
    expect(tell).toHaveBeenCalledTimes(1);
    expect(inEach(home(), tell.mock.calls[0]![0])).toEqual(asked.map(furnish));
  });

  it('asks nothing of the plans a pushed wall goes through', async () => {
    const { asked, furnisher } = someone();
    const tell = vi.fn();
    for (const wide of [9, 10, 11]) {
      const stop = furnisher(home(wide), kinds, tell);
      await vi.advanceTimersByTimeAsync(16);
      stop();
    }
    await vi.runAllTimersAsync();
    expect(asked).toEqual([]);
    expect(tell).not.toHaveBeenCalled();
  });

  it('leaves off when the plan is another, and remembers the rooms it has done', async () => {
    const { asked, furnisher } = someone();
    const tell = vi.fn<(known: AskFurnish) => void>();
    const stop = furnisher(home(), kinds, tell);
    await vi.advanceTimersByTimeAsync(160);
    stop();
    await vi.runAllTimersAsync();
    expect(asked).toEqual([taskOf(home(), 'A')]);
    expect(tell).not.toHaveBeenCalled();
    furnisher(home(11), kinds, tell);
    await vi.runAllTimersAsync();
    expect(asked).toEqual([taskOf(home(), 'A'), taskOf(home(11), 'B')]);
    expect(tell).toHaveBeenCalledTimes(1);
  });
});

describe('findings of furniture', () => {
  it('say that it is being worked out until it has been, and all others come at once', () => {
    const plan = home();
    const programmes = [{ ...programme, ...plan.design.programme }];
    const { atOnce, furnished } = findingsBy({ rules: RULES, programmes });
    const said = (known?: AskFurnish) => furnished(plan, models, known).map((f) => `${f.id} ${f.about}`);
    expect(said()).toEqual(['R-03 counting']);
    expect(said(furnish)).toEqual(['R-03 all']);
    expect(atOnce(plan, models).filter((f) => f.id === 'R-03')).toEqual([]);
    expect(atOnce(plan, models).length).toBeGreaterThan(10);
    expect(atOnce(plan, models)).toBe(atOnce(plan, models));
  });
});
