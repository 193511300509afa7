import { useContext, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { BoardStore } from '../../store/board.ts';
import type { Seen } from '../../store/compared.ts';
import { see } from '../../store/compared.ts';
import { findingsBy } from '../../store/derived.ts';
import { InspectorContext } from '../draw/use-findings.ts';
import { breathe } from './breathe.ts';

/**
 * What there is to say of each home on the table, in their order; null until all have been gone through, one between two frames. Each
 * is gone through once.
 */
export function useSeen(board: BoardStore): readonly Seen[] | null {
  const homes = useStore(board, (b) => b.homes);
  const inspector = useContext(InspectorContext);
  const [seen, setSeen] = useState<ReadonlyMap<string, Seen>>(new Map());
  useEffect(() => {
    let here = true;
    const fresh = homes.filter(({ hash }) => !seen.has(hash));
    const goThrough = async (): Promise<void> => {
      const { wholeBook } = await inspector();
      const { atOnce } = findingsBy(wholeBook);
      const found = new Map(seen);
      for (const { hash, plan } of fresh) {
        await breathe();
        if (!here) return;
        const { models } = board.getState();
        found.set(hash, see(plan, models, atOnce(plan, models)));
      }
      setSeen(found);
    };
    if (fresh.length > 0) void goThrough();
    return () => {
      here = false;
    };
  }, [board, homes, inspector, seen]);
  const all = homes.flatMap(({ hash }) => seen.get(hash) ?? []);
  return all.length === homes.length ? all : null;
}
