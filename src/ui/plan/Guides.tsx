import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { keptPlanOf } from '../../store/derived.ts';
import { guidesOf } from '../../store/guides.ts';
import type { Table } from '../../store/state.ts';
import './guides.css';

/** Light lines through what the hand holds and the walls it has come in line with. */
export function Guides({ store }: { readonly store: StoreApi<Table> }) {
  const making = useStore(store, (t) => t.making);
  if (!making) return null;
  const d = guidesOf(keptPlanOf(store.getState()), making)
    .map(({ axis, at, from, to }) => (axis === 'v' ? `M${at} ${from}V${to}` : `M${from} ${at}H${to}`))
    .join('');
  return d ? <path className="rs-plan-guide" d={d} /> : null;
}
