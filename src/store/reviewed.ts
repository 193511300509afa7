/** What only an architect's desk asks of a plan: loaded with it. */
export { changesBetween, findingChanges } from '../check/changes.ts';
export { spotsOn } from '../check/rule.ts';
export type { StackedStorey } from '../check/stacked.ts';
export { stackedOf } from '../check/stacked.ts';
export { topHeight } from '../model/shell.ts';
