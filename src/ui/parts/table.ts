import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { AreaReport } from '../../check/area.ts';
import type { CostReport } from '../../check/cost.ts';
import type { Plan } from '../../derive/plan.ts';
import { costOf, measureArea, planOf } from '../../store/derived.ts';
import type { Table } from '../../store/state.ts';

export type TableStore = StoreApi<Table>;

export const TableContext = createContext<TableStore | null>(null);

/** The table itself, for acts and for parts that read it without drawing again. */
export function useTableStore(): TableStore {
  const store = useContext(TableContext);
  if (!store) throw new Error('No table stands above this part');
  return store;
}

/** What `pick` takes from the table; draws again only when that changes. */
export const useTable = <T>(pick: (table: Table) => T): T => useStore(useTableStore(), pick);

/** The plan of what is shown, the draft included. */
export const usePlan = (): Plan => useTable(planOf);
export const useArea = (): AreaReport => useTable((t) => measureArea(planOf(t)));
/** Null when the design's price list is not at hand. */
export const useCost = (): CostReport | null => useTable((t) => costOf(planOf(t), t.models));
