import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import type { AskFurnish, Finding, RuleBook } from '../../check/finding.ts';
import { findingsBy } from '../../store/derived.ts';
import type { Furnisher } from '../../store/furnisher.ts';
import { usePlan, useTable } from '../parts/table.ts';

/** What finds out how a plan does: rules with their limits, and who furnishes its rooms. */
export type Inspector = { readonly book: RuleBook; readonly furnisher: Furnisher };
/** Fetches it; given by main, since the interface reads findings and never the rules. */
export type InspectorLoader = () => Promise<Inspector>;

const NONE: Inspector = { book: { rules: [], programmes: [] }, furnisher: () => () => {} };
export const InspectorContext = createContext<InspectorLoader>(async () => NONE);

/** What the rules say of what is shown; null until they have come. */
export function useFindings(): readonly Finding[] | null {
  const load = useContext(InspectorContext);
  const [inspector, setInspector] = useState<Inspector | null>(null);
  useEffect(() => {
    let here = true;
    void load().then((loaded) => here && setInspector(loaded));
    return () => {
      here = false;
    };
  }, [load]);

  const { book, furnisher } = inspector ?? NONE;
  const by = useMemo(() => findingsBy(book), [book]);
  const plan = usePlan();
  const models = useTable((t) => t.models);
  const [known, setKnown] = useState<AskFurnish>();
  useEffect(() => furnisher(plan, models.kinds, (told) => setKnown(() => told)), [furnisher, plan, models]);
  const furnished = useMemo(() => by.furnished(plan, models, known), [by, plan, models, known]);
  const atOnce = by.atOnce(plan, models);
  const findings = useMemo(() => [...atOnce, ...furnished], [atOnce, furnished]);
  return inspector && findings;
}
