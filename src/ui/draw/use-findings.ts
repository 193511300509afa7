import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import type { Finding, Rule } from '../../check/finding.ts';
import { findingsBy, planOf } from '../../store/derived.ts';
import { useTable } from '../parts/table.ts';

/** Fetches every rule there is; given by main, since the interface reads findings and never the rules. */
export type RuleLoader = () => Promise<readonly Rule[]>;

export const RulesContext = createContext<RuleLoader>(async () => []);

const NONE = findingsBy([]);

/** What the rules say of what is shown; null until they have come. */
export function useFindings(): readonly Finding[] | null {
  const load = useContext(RulesContext);
  const [rules, setRules] = useState<readonly Rule[] | null>(null);
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
