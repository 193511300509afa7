import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import type { AskFurnish, Finding, RuleBook } from '../../check/finding.ts';
import type { Furnishing, FurnishTask } from '../../derive/furnishing.ts';
import type { Plan } from '../../derive/plan.ts';
import { findingsBy, toldPlanOf } from '../../store/derived.ts';
import type { Furnisher } from '../../store/furnisher.ts';
import type { AskTries } from '../../tries/tries.ts';
import { useComing } from '../parts/coming.ts';
import { useTable } from '../parts/table.ts';
import { useAsides } from './asides.ts';

/** What finds out how a plan does: rules with their limits, who furnishes its rooms, and who looks for tries. */
export type Inspector = {
  readonly book: RuleBook;
  /** With what only an architect is told. */
  readonly wholeBook: RuleBook;
  readonly furnisher: Furnisher;
  readonly furnish: (task: FurnishTask) => Promise<Furnishing>;
  readonly tries: AskTries;
};
/** Fetches it; given by main, since the interface reads findings and never the rules. */
export type InspectorLoader = () => Promise<Inspector>;

const EMPTY: RuleBook = { rules: [], programmes: [] };
const NONE: Inspector = {
  book: EMPTY,
  wholeBook: EMPTY,
  furnisher: () => () => {},
  furnish: async () => ({ placed: [], left: [], shut: false, sure: false }),
  tries: async () => ({ tries: [], inTheWay: [], rooms: {}, more: false }),
};
export const InspectorContext = createContext<InspectorLoader>(async () => NONE);

/** Null until it has come. */
export function useInspector(): Inspector | null {
  return useComing(useContext(InspectorContext));
}

/** What the rules say of what is shown; null until they have come. */
export const useFindings = (): readonly Finding[] | null => useFindingsOf(useTable(toldPlanOf), 'book');

/** What the rules say of a plan: to a family, or to an architect. Null until they have come. */
export function useFindingsOf(plan: Plan, which: 'book' | 'wholeBook'): readonly Finding[] | null {
  const inspector = useInspector();
  const { [which]: book, furnisher } = inspector ?? NONE;
  const by = useMemo(() => findingsBy(book), [book]);
  const models = useTable((t) => t.models);
  const [known, setKnown] = useState<AskFurnish>();
  useEffect(() => furnisher(plan, models.kinds, (told) => setKnown(() => told)), [furnisher, plan, models]);
  const furnished = useMemo(() => by.furnished(plan, models, known), [by, plan, models, known]);
  const atOnce = by.atOnce(plan, models);
  const theirs = useTable((t) => t.wall.theirs);
  const met = useMemo(() => (theirs ? by.met(plan, models, theirs) : []), [by, plan, models, theirs]);
  const asides = useAsides();
  const findings = useMemo(() => {
    const all = [...atOnce, ...met, ...furnished];
    return asides ? asides.told(all) : all;
  }, [atOnce, met, furnished, asides]);
  return inspector && findings;
}
