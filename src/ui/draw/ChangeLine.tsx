import type { ReactNode } from 'react';
import { cameBeforeStairs } from '../../store/before-stairs.ts';
import { keptPlanOf } from '../../store/derived.ts';
import { changeFrom } from '../../store/opened.ts';
import { upsetBy } from '../../store/upset.ts';
import { useMore } from '../parts/more.ts';
import { roomNames } from '../parts/names.ts';
import { useSpeech } from '../parts/speech.ts';
import { usePlan, useTable } from '../parts/table.ts';
import { changeSays } from './change-says.ts';
import { beforeStairSays, upsetSays } from './upset-says.ts';
import './change.css';

/**
 * What the change in hand means for area and cost, while it is made: over the line that tells what happened, so that nothing
 * moves. Screen readers are told once, when it is kept. It makes room for why something does not fit.
 */
export function ChangeLine(): ReactNode {
  const { words, formats } = useSpeech();
  const more = useMore();
  const told = useTable((t) => t.draft !== null && t.refused === null);
  const [before, now] = [useTable(keptPlanOf), usePlan()];
  const models = useTable((t) => t.models);
  if (!told) return null;
  const come = cameBeforeStairs(before, now);
  const says = [
    ...(come.length > 0 ? beforeStairSays(come, roomNames(now, words, before), more) : []),
    ...upsetSays(upsetBy(before, now, models.kinds.furniture), words, more),
    changeSays(changeFrom(before, now, models), more.change, formats),
  ].join(' ');
  return (
    <p className="rs-change" aria-hidden="true">
      <span className="rs-num">{says}</span>
    </p>
  );
}
