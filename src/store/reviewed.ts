/** What only an architect's desk asks of a plan: loaded with it. */
export { topHeight } from '../model/shell.ts';
