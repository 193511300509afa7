import type { ReactNode } from 'react';
import { keptPlanOf, planOf } from '../../store/derived.ts';
import { changeFrom } from '../../store/opened.ts';
import { upsetBy } from '../../store/upset.ts';
import { useMore } from '../parts/more.ts';
import { useSpeech } from '../parts/speech.ts';
import { useTable } from '../parts/table.ts';
import { changeSays } from './change-says.ts';
import { upsetSays } from './upset-says.ts';
import './change.css';

/**
 * What the change in hand means for area and cost, while it is made: over the line that tells what happened, so that nothing
 * moves. Screen readers are told once, when it is kept. It makes room for why something does not fit.
 */
export function ChangeLine(): ReactNode {
  const { words, formats } = useSpeech();
  const more = useMore();
  const says = useTable((t) => {
    if (!t.draft || t.refused) return null;
    const [before, now] = [keptPlanOf(t), planOf(t)];
    return [
      ...upsetSays(upsetBy(before, now, t.models.kinds.furniture), words, more),
      changeSays(changeFrom(before, now, t.models), more.change, formats),
    ].join(' ');
  });
  if (says === null) return null;
  return (
    <p className="rs-change" aria-hidden="true">
      <span className="rs-num">{says}</span>
    </p>
  );
}
