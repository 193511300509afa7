import { measureArea } from '../../src/check/area.ts';
import { checkPlan } from '../../src/check/check-plan.ts';
import { estimate } from '../../src/check/cost.ts';
import { measureQuantities } from '../../src/check/quantities.ts';
import { RULES } from '../../src/check/rules/index.ts';
import { derive } from '../../src/derive/derive.ts';
import { furnish } from '../../src/derive/furnish.ts';
import { furnishTask } from '../../src/derive/furnish-task.ts';
import type { Plan } from '../../src/derive/plan.ts';
import { loadProgrammes } from '../../src/io/programmes.ts';
import { applyEdit } from '../../src/model/apply.ts';
import type { Design } from '../../src/model/design.ts';
import type { Edit } from '../../src/model/edit.ts';
import type { Example, Models } from '../../src/model/models.ts';
import { named, shellFor } from '../../src/model/models.ts';
import type { Shell } from '../../src/model/shell.ts';
import { runOf } from '../../src/tools/runs.ts';
import type { Figure } from './figure.ts';
import { figure, quantile, times } from './figure.ts';

const programmes = loadProgrammes();

/** Everything the panels show, from a design that has just changed. */
function answer(design: Design, shell: Shell, models: Models): Plan {
  const plan = derive(design, shell);
  const prices = named(models.prices, design.prices);
  const programme = named(programmes, design.programme);
  if (!prices || !programme) throw new Error(`${design.shell.id}: prices or programme unknown`);
  estimate(plan, prices, measureQuantities(plan, measureArea(plan)));
  checkPlan(plan, programme, models.kinds, RULES);
  return plan;
}

/** The longest inner wall between two rooms of the entrance storey, pushed one step and back. */
export function pushes(design: Design, shell: Shell): Edit[] {
  const walls = derive(design, shell)
    .storeys.flatMap((s) => s.walls)
    .filter((w) => w.kind === 'inner' && w.owners.every((o) => o.length === 1))
    .sort((a, b) => b.to - b.from - (a.to - a.from));
  for (const wall of walls) {
    const run = runOf(shell, wall);
    if (!run) continue;
    const there: Edit = { do: 'pushWall', storey: wall.storey, run, by: 1 };
    const back: Edit = { do: 'pushWall', storey: wall.storey, run: { ...run, line: run.line + 1 }, by: -1 };
    if ('design' in applyEdit(design, there, shell)) return [there, back];
  }
  throw new Error(`${design.shell.id}: no inner wall can be pushed`);
}

function exampleFigures(example: Example, models: Models): Figure[] {
  const shell = shellFor(models, example.design.shell, example.design.side);
  if (!shell) throw new Error(`${example.id}: shell unknown`);
  const edits = pushes(example.design, shell);
  let design = example.design;
  const step = (i: number): void => {
    const result = applyEdit(design, edits[Math.abs(i) % 2]!, shell);
    if ('design' in result) design = result.design;
  };
  const taken: number[] = [];
  for (let i = -80; i < 400; i++) {
    step(i);
    const start = performance.now();
    answer(design, shell, models);
    if (i >= 0) taken.push(performance.now() - start);
  }
  const drag = times(400, 40, (i) => {
    step(i);
    answer(design, shell, models);
  });
  const name = example.id;
  return [
    figure(`${name}: derive + findings + cost, median`, quantile(taken, 0.5), 'ms', 4),
    figure(`${name}: derive + findings + cost, p99`, quantile(taken, 0.99), 'ms', 12),
    figure(`${name}: dragging a wall`, 1000 / quantile(drag, 0.5), 'edits/s'),
  ];
}

/** Nothing is remembered of a copy: neither its plan nor what the rules found out about it. */
function answerCold(example: Example, models: Models): number {
  const shell = structuredClone(shellFor(models, example.design.shell, example.design.side)!);
  const design = structuredClone(example.design);
  const start = performance.now();
  answer(design, shell, models);
  return performance.now() - start;
}

/** How long each room of the examples takes to furnish, as the worker does it: with nothing remembered. */
function furnishTimes(models: Models): number[] {
  const tasks = models.examples.flatMap(({ design }) => {
    const plan = derive(design, shellFor(models, design.shell, design.side)!);
    return plan.rooms.flatMap((room) => furnishTask(plan, room, models.kinds) ?? []);
  });
  return Array.from({ length: 12 }, () => tasks)
    .flat()
    .map((task) => {
      const start = performance.now();
      furnish(task);
      return performance.now() - start;
    })
    .slice(2 * tasks.length);
}

/** What share of all checking each rule takes, the dearest first; what several rules ask for is paid by the first that does. */
function rulesByShare(models: Models): string {
  const spent = new Map<string, number>();
  for (let run = 0; run < 30; run++)
    for (const { design } of models.examples) {
      const shell = structuredClone(shellFor(models, design.shell, design.side)!);
      const plan = derive(structuredClone(design), shell);
      const programme = named(programmes, design.programme)!;
      for (const rule of RULES) {
        const start = performance.now();
        checkPlan(plan, programme, models.kinds, [rule]);
        if (run > 4) spent.set(rule.id, (spent.get(rule.id) ?? 0) + performance.now() - start);
      }
    }
  const all = [...spent.values()].reduce((a, b) => a + b, 0);
  const shares = [...spent]
    .sort((a, b) => b[1] - a[1])
    .map(([id, ms]) => `${id} ${((100 * ms) / all).toFixed(1)}`);
  return `  share of a cold check by rule, %: ${shares.join(', ')}`;
}

export function* coreFigures(models: Models): Generator<Figure | string> {
  for (const example of models.examples) yield* exampleFigures(example, models);
  const cold = Array.from({ length: 40 }, () => models.examples.map((e) => answerCold(e, models))).slice(10);
  yield figure('derive + findings + cost, cold, median', quantile(cold.flat(), 0.5), 'ms', 15);
  yield figure('derive + findings + cost, cold, p95', quantile(cold.flat(), 0.95), 'ms');
  yield figure('a room furnished, p95', quantile(furnishTimes(models), 0.95), 'ms', 50);
  yield rulesByShare(models);
}
