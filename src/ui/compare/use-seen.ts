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
  const found = useRef(new Map<string, Seen>());
  const [, setCount] = useState(0);
  useEffect(() => {
    if (!resting) return;
    let here = true;
    const goThrough = async (): Promise<void> => {
      const { wholeBook } = await inspector();
      const { atOnce } = findingsBy(wholeBook);
      for (const { hash, plan } of homes) {
        if (found.current.has(hash)) continue;
        await breathe();
        if (!here) return;
        const { models } = board.getState();
        found.current.set(hash, see(plan, models, atOnce(plan, models)));
      }
      setCount(found.current.size);
    };
    void goThrough();
    return () => {
      here = false;
    };
  }, [board, homes, inspector, resting]);
  const all = homes.flatMap(({ hash }) => found.current.get(hash) ?? []);
  return all.length === homes.length ? all : null;
}
