import { useContext, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Finding, RuleBook } from '../../check/finding.ts';
import type { BoardStore } from '../../store/board.ts';
import type { Seen } from '../../store/compared.ts';
import { see } from '../../store/compared.ts';
import type { FindingsBy } from '../../store/derived.ts';
import { findingsBy } from '../../store/derived.ts';
import { InspectorContext } from '../draw/use-findings.ts';
import { breathe } from './breathe.ts';

/** Rules asked between two frames: the first homes are slow to go through, before the browser has made the rules ready. */
const RULES_AT_ONCE = 12;

function inParts({ rules, programmes }: RuleBook): FindingsBy['atOnce'][] {
  const parts = Math.ceil(rules.length / RULES_AT_ONCE);
  return Array.from({ length: parts }, (_, i) => {
    const some = rules.slice(i * RULES_AT_ONCE, (i + 1) * RULES_AT_ONCE);
    return findingsBy({ rules: some, programmes }).atOnce;
  });
}

/**
 * What there is to say of each home on the table, in their order; null until all have been gone through: each once, some rules between two frames,
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
      const parts = inParts(wholeBook);
      for (const { hash, plan } of homes) {
        if (known.current.has(hash)) continue;
        const { models } = board.getState();
        const findings: Finding[] = [];
        for (const atOnce of parts) {
          await breathe();
          if (!here) return;
          findings.push(...atOnce(plan, models));
        }
        known.current.set(hash, see(plan, models, findings));
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
