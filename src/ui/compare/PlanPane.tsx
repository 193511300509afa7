import type { ReactNode } from 'react';
import type { Spot } from '../../check/finding.ts';
import type { Kinds } from '../../model/kinds.ts';
import type { Mm } from '../../model/units.ts';
import { usePlanWords } from '../parts/plan-words.ts';
import { PlanSheet } from '../plan/PlanDrawing.tsx';
import type { Camera, Size } from '../plan/viewport.ts';
import { viewBox } from '../plan/viewport.ts';
import { lookOn, middleOf } from './look.ts';
import { Pane } from './Pane.tsx';
import type { Shown } from './shown-home.ts';
import { storeyAt } from './shown-home.ts';

type PlanPaneProps = {
  readonly home: Shown;
  readonly kinds: Kinds;
  readonly level: number;
  readonly camera: Camera;
  readonly size: Size;
  readonly px: Mm;
};

const NOTHING: readonly Spot[] = [];

/** A storey of one of the homes, as a plan. */
export function PlanPane({ home, kinds, level, camera, size, px }: PlanPaneProps): ReactNode {
  const { plan, name, lit = NOTHING } = home;
  const storey = storeyAt(plan, level);
  const planWords = usePlanWords(plan, storey?.index ?? 0);
  return (
    <Pane home={home} level={level} size={size}>
      {storey && (
        <svg
          className="rs-plan rs-side__plan"
          viewBox={viewBox(lookOn(camera, middleOf(plan)), size)}
          width={size.width}
          height={size.height}
          role="img"
          aria-label={`${name}. ${planWords.summary}`}
        >
          <PlanSheet
            plan={plan}
            storey={storey.index}
            below={plan.storeys[storey.index - 1]}
            kinds={kinds}
            words={planWords}
            px={px}
            lit={lit}
            still
            small
          />
        </svg>
      )}
    </Pane>
  );
}
