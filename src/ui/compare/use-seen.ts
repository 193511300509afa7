import { useContext, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { BoardStore } from '../../store/board.ts';
import type { Seen } from '../../store/compared.ts';
import { see } from '../../store/compared.ts';
import { findingsBy } from '../../store/derived.ts';
import { InspectorContext } from '../draw/use-findings.ts';
import { breathe } from './breathe.ts';

/**
 * What there is to say of each home on the table, in their order; null until all have been gone through: each once, one between two frames,
 * and not while homes are still coming (`resting` false).
 */
export function useSeen(board: BoardStore, resting: boolean): readonly Seen[] | null {
  const homes = useStore(board, (b) => b.homes);
  const inspector = useContext(InspectorContext);
  const known = useRef(new Map<string, Seen>());
  const [told, setTold] = useState<{ readonly of: typeof homes; readonly seen: readonly Seen[] }>();
  useEffect(() => {
    if (!resting) return;
    let here = true;
    const goThrough = async (): Promise<void> => {
      const { wholeBook } = await inspector();
      const { atOnce } = findingsBy(wholeBook);
      for (const { hash, plan } of homes) {
        if (known.current.has(hash)) continue;
        await breathe();
        if (!here) return;
        const { models } = board.getState();
        known.current.set(hash, see(plan, models, atOnce(plan, models)));
      }
      if (here) setTold({ of: homes, seen: homes.flatMap(({ hash }) => known.current.get(hash) ?? []) });
    };
    void goThrough();
    return () => {
      here = false;
    };
  }, [board, homes, inspector, resting]);
  return told?.of === homes ? told.seen : null;
}
