import { useMemo } from 'react';
import { useStore } from 'zustand';
import { keptPlanOf } from '../../store/derived.ts';
import type { OpeningPlace } from '../../store/state.ts';
import { openingPut } from '../../store/state.ts';
import type { TableStore } from './table.ts';

const NOWHERE: readonly OpeningPlace[] = [];

/** The stretches of wall on the storey in view that take the door or window in the hand. */
export function usePlaces(store: TableStore): readonly OpeningPlace[] {
  const hands = useStore(store, (t) => t.hands);
  const kind = useStore(store, (t) => openingPut(t.tool));
  const storey = useStore(store, (t) => t.storey);
  const kept = useStore(store, keptPlanOf);
  return useMemo(
    () => (hands && kind ? hands.places(kept, storey, kind) : NOWHERE),
    [hands, kind, kept, storey],
  );
}
