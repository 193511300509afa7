import type { ReactNode } from 'react';
import { createContext, useMemo, useState } from 'react';
import type { Cut } from '../../drawing/cut.ts';
import { usualCut } from '../../drawing/cut.ts';
import { usePlan } from '../parts/table.ts';

/** Where the desk's section cuts: its plans show it, and its papers and files cut there too. */
type CutOnDesk = { readonly cut: Cut; readonly onCut: (cut: Cut) => void };

export const CutContext = createContext<CutOnDesk | null>(null);

/** Keeps the cut of one drawing, through the stair to begin with. */
export function CutHere({ children }: { readonly children: ReactNode }): ReactNode {
  const plan = usePlan();
  const [cut, onCut] = useState(() => usualCut(plan));
  const here = useMemo(() => ({ cut, onCut }), [cut]);
  return <CutContext value={here}>{children}</CutContext>;
}
