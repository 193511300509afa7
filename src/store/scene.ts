import type { Scene } from '../tools/tool.ts';
import { keptPlanOf } from './derived.ts';
import type { Table } from './state.ts';

/** What hands see of a table: the home as it is kept, and what is chosen. */
export const sceneOf = (table: Table): Scene => ({
  design: table.history.present,
  plan: keptPlanOf(table),
  shell: table.shell,
  kinds: table.models.kinds,
  selection: table.selection,
  pieces: table.hands?.pieces ?? null,
});
