import type { ReactNode } from 'react';
import { createContext, useContext } from 'react';
import type { Finding } from '../../check/finding.ts';

/** Who keeps the reasons for findings that are laid aside, where that is not the drawing itself. */
export type Asides = {
  readonly lay: (finding: Finding, reason: string) => boolean;
  /** Whether a reason is kept here and can be taken back. */
  readonly has: (finding: Finding) => boolean;
  readonly bringBack: (finding: Finding) => void;
  /** What else may be done about an open finding. */
  readonly more: (finding: Finding) => ReactNode;
  /** Findings with the reasons kept here. */
  readonly told: (findings: readonly Finding[]) => readonly Finding[];
};

export const AsidesContext = createContext<Asides | null>(null);

export const useAsides = (): Asides | null => useContext(AsidesContext);
