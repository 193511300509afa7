import type { AreaReport } from '../check/area.ts';
import { areaBand, measureArea } from '../check/area.ts';
import { checkPlan } from '../check/check-plan.ts';
import type { CostReport } from '../check/cost.ts';
import { estimate } from '../check/cost.ts';
import type { AskFurnish, Finding, Rule } from '../check/finding.ts';
import { measureQuantities } from '../check/quantities.ts';
import { derive } from '../derive/derive.ts';
import { furnishOnce } from '../derive/furnish.ts';
import { furnishTask } from '../derive/furnish-task.ts';
import type { FurnishTask } from '../derive/furnishing.ts';
import { wentIn } from '../derive/furnishing.ts';
import type { Plan } from '../derive/plan.ts';
import type { Design, RoomId } from '../model/design.ts';
import type { Kinds } from '../model/kinds.ts';
import type { PriceList } from '../model/prices.ts';
import type { Programme } from '../model/programme.ts';
import type { Shell } from '../model/shell.ts';

/** All that a home is held against. Without its price list the budget is left unsaid. */
export type Yardstick = {
  readonly shell: Shell;
  readonly programme: Programme;
  readonly prices: PriceList | null;
  readonly kinds: Kinds;
  readonly rules: readonly Rule[];
};

/** A home and everything that is said of it. */
export type Judged = {
  readonly plan: Plan;
  readonly area: AreaReport;
  readonly cost: CostReport | null;
  /** What the rules say, and the frames. */
  readonly findings: readonly Finding[];
};

/** The municipality's frame, told as a finding so that tries are found the same way for it as for any rule. */
export const FRAME = 'frame';
function frames({ shell }: Plan, area: AreaReport, cost: CostReport | null): Finding[] {
  const source = { section: shell.source, url: '', read: shell.date, mark: 'own' } as const;
  const common = {
    id: FRAME,
    weight: 'need',
    rooms: [],
    where: [],
    atMost: true,
    source,
    figures: {},
    estimates: [],
  } as const;
  const floor: Finding = {
    ...common,
    about: 'area',
    state: areaBand(area) === 'over' ? 'not' : 'holds',
    found: area.inUse,
    wanted: area.frame,
    unit: 'm2',
  };
  if (!cost) return [floor];
  // Over the frame is where even the low end is; nearer than that nobody can tell yet.
  const state = cost.band === 'over' ? 'not' : 'holds';
  return [floor, { ...common, about: 'budget', state, found: cost.low, wanted: cost.frame, unit: 'kr' }];
}

const costOf = (plan: Plan, area: AreaReport, { prices }: Yardstick): CostReport | null =>
  prices && estimate(plan, prices, measureQuantities(plan, area));

/** What is said of a plan by the rule of a finding, or the frames: enough to see that an edit does not help it, and much the quickest. */
export function findingsLike({ id, rooms }: Finding, plan: Plan, by: Yardstick): Finding[] {
  if (id === FRAME) {
    const area = measureArea(plan);
    return frames(plan, area, costOf(plan, area, by));
  }
  const rules = by.rules.filter((rule) => rule.id === id);
  if (!rules.some((rule) => rule.furnishes)) return checkPlan(plan, by.programme, by.kinds, rules);
  const own = rooms.flatMap((room) => plan.room(room) ?? []);
  return checkPlan({ ...plan, rooms: own }, by.programme, by.kinds, rules, furnishOnce);
}

/** What is asked of the furniture of some rooms; of those that are gone, or that need none, nothing. */
const tasksOf = (plan: Plan, rooms: readonly RoomId[], { kinds }: Yardstick): FurnishTask[] =>
  rooms.flatMap((id) => {
    const room = plan.room(id);
    return (room && furnishTask(plan, room, kinds)) ?? [];
  });

const furnishing =
  (tasks: readonly FurnishTask[]): AskFurnish =>
  (task) =>
    tasks.includes(task) ? furnishOnce(task) : null;

/** True of a finding that only furnishing tells. */
export const isOfFurniture = ({ id }: Finding, { rules }: Yardstick): boolean =>
  rules.some((rule) => rule.id === id && rule.furnishes);

/** What is soon told of a home: nothing that is walked or furnished. */
export function glance(design: Design, by: Yardstick): Judged {
  const plan = derive(design, by.shell);
  const area = measureArea(plan);
  const cost = costOf(plan, area, by);
  const rules = by.rules.filter((rule) => !rule.furnishes && !rule.walks);
  const said = checkPlan(plan, by.programme, by.kinds, rules);
  return { plan, area, cost, findings: [...said, ...frames(plan, area, cost)] };
}

/** Whether a glance at a home tells if such a finding holds. */
export const seenAtAGlance = ({ id }: Finding, { rules }: Yardstick): boolean =>
  !rules.some((rule) => rule.id === id && (rule.furnishes || rule.walks));

/** What was soon told, and what is walked. */
export const judgeWalked = (glanced: Judged, { programme, kinds, rules }: Yardstick): Judged => ({
  ...glanced,
  findings: [
    ...glanced.findings,
    ...checkPlan(
      glanced.plan,
      programme,
      kinds,
      rules.filter((rule) => rule.walks),
    ),
  ],
});

/** All but what asks how furniture goes in: that takes longer than all the rest. */
export const judge = (design: Design, by: Yardstick): Judged => judgeWalked(glance(design, by), by);

/** What is said of how furniture goes in, where `furnish` answers. */
const furnished = (
  { plan }: Judged,
  { rules, programme, kinds }: Yardstick,
  furnish: AskFurnish,
): Finding[] =>
  checkPlan(
    plan,
    programme,
    kinds,
    rules.filter((rule) => rule.furnishes),
    furnish,
  );

/** What was judged, and how furniture goes in. */
export const judgeFurnished = (judged: Judged, by: Yardstick): Judged => ({
  ...judged,
  findings: [...judged.findings, ...furnished(judged, by, furnishOnce)],
});

/**
 * What is said of a home before a change and after it, with how furniture goes into `rooms` and into those that are laid out otherwise; of
 * those before only where it does not go in after, since what holds need not have held. All others take what they took, so that both say
 * of them that it is not known.
 */
export function findingsOfBoth(
  before: Judged,
  after: Judged,
  rooms: readonly RoomId[],
  by: Yardstick,
): { readonly was: readonly Finding[]; readonly is: readonly Finding[] } {
  const of = (judged: Judged, asked: readonly RoomId[]): Finding[] => [
    ...judged.findings,
    ...furnished(judged, by, furnishing(tasksOf(judged.plan, [...rooms, ...asked], by))),
  ];
  const others = [...before.plan.rooms, ...after.plan.rooms]
    .map(({ id }) => id)
    .filter((id) => tasksOf(before.plan, [id], by)[0] !== tasksOf(after.plan, [id], by)[0]);
  const tight = others.filter((id) =>
    tasksOf(after.plan, [id], by).some((task) => !wentIn(furnishOnce(task))),
  );
  return { was: of(before, tight), is: of(after, others) };
}
