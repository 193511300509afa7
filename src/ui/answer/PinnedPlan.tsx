import type { CSSProperties, MouseEvent, ReactNode } from 'react';
import { usePlanWords } from '../parts/plan-words.ts';
import { usePlan, useTable } from '../parts/table.ts';
import { useSize } from '../parts/use-size.ts';
import { PlanSheet } from '../plan/PlanDrawing.tsx';
import { isSmall, marginOf, sheetRect } from '../plan/sheet.ts';
import { fitted, viewBox } from '../plan/viewport.ts';
import { Pins } from './Pins.tsx';

type PinnedPlanProps = {
  /** Anything that is pressed beside the pins. */
  readonly onPress?: (event: MouseEvent<SVGSVGElement>) => void;
};

/** The storey in view as large as its place, with the remarks pinned to it; nothing to take hold of. */
export function PinnedPlan({ onPress }: PinnedPlanProps): ReactNode {
  const plan = usePlan();
  const storey = useTable((t) => t.storey);
  const kinds = useTable((t) => t.models.kinds);
  const words = usePlanWords(plan, storey);
  const [box, size] = useSize();
  const camera = size && fitted(sheetRect(plan), size, marginOf(size));
  const px = camera ? 1 / camera.scale : 0;
  return (
    <div className="rs-plan-box" ref={box}>
      {size && camera && (
        // biome-ignore lint/a11y/useKeyWithClickEvents: what is pinned stands in the list too
        <svg
          className="rs-plan"
          viewBox={viewBox(camera, size)}
          width={size.width}
          height={size.height}
          role="img"
          aria-label={words.summary}
          onClick={onPress}
          style={{ '--rs-px': px } as CSSProperties}
        >
          <PlanSheet
            plan={plan}
            storey={storey}
            below={plan.storeys[storey - 1]}
            kinds={kinds}
            words={words}
            px={px}
            still
            small={isSmall(size)}
          />
          <Pins plan={plan} storey={storey} px={px} />
        </svg>
      )}
    </div>
  );
}
