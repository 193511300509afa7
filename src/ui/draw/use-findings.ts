import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import type { Finding, RuleBook } from '../../check/finding.ts';
import { findingsBy, planOf } from '../../store/derived.ts';
import { useTable } from '../parts/table.ts';

/** Fetches the rules and their limits; given by main, since the interface reads findings and never the rules. */
export type RuleLoader = () => Promise<RuleBook>;

const EMPTY: RuleBook = { rules: [], programmes: [] };
export const RulesContext = createContext<RuleLoader>(async () => EMPTY);

const NONE = findingsBy(EMPTY);

/** What the rules say of what is shown; null until they have come. */
export function useFindings(): readonly Finding[] | null {
  const load = useContext(RulesContext);
  const [rules, setRules] = useState<RuleBook | null>(null);
  useEffect(() => {
    let here = true;
    void load().then((loaded) => here && setRules(loaded));
    return () => {
      here = false;
    };
  }, [load]);
  const read = useMemo(() => (rules ? findingsBy(rules) : NONE), [rules]);
  const findings = useTable((t) => read(planOf(t), t.models));
  return rules ? findings : null;
}
