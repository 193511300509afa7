import type { StoreApi } from 'zustand/vanilla';
import type { Design } from '../../src/model/design.ts';
import type { Models } from '../../src/model/models.ts';
import { hands } from '../../src/store/hands.ts';
import type { History } from '../../src/store/history.ts';
import type { Table } from '../../src/store/state.ts';
import { createTable } from '../../src/store/table.ts';

/** A table to which the hands have come. */
export function tableWith(models: Models, history: History<Design>): StoreApi<Table> {
  const table = createTable(models, history);
  table.getState().takeUp(hands);
  return table;
}
