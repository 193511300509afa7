import type { ReactNode } from 'react';
import { useState } from 'react';
import { Check } from '../parts/Check.tsx';
import { useDesk } from '../parts/more.ts';
import { useMedia } from '../parts/use-media.ts';
import { ROOMY } from './PlanSheets.tsx';

/** Whether an upright sheet has its chains, and the box that says so: ticked where there is room for them, until somebody chooses. */
export function useChains(): { readonly measured: boolean; readonly box: ReactNode } {
  const { plan: say } = useDesk().review.desk;
  const roomy = useMedia(ROOMY);
  const [chosen, choose] = useState<boolean | null>(null);
  const measured = chosen ?? roomy;
  return { measured, box: <Check label={say.switch.chains} checked={measured} onChange={choose} /> };
}
