import type { ReactNode } from 'react';
import { usePlanWords } from '../parts/plan-words.ts';
import { usePlan, useTable } from '../parts/table.ts';
import { useSize } from '../parts/use-size.ts';
import { PlanDrawing } from '../plan/PlanDrawing.tsx';

/** The drawing as large as its place, with nothing to take hold of. */
export function StillPlan(): ReactNode {
  const plan = usePlan();
  const storey = useTable((t) => t.storey);
  const kinds = useTable((t) => t.models.kinds);
  const lit = useTable((t) => t.lit);
  const words = usePlanWords(plan, storey);
  const [box, size] = useSize();
  return (
    <div className="rs-plan-box" ref={box}>
      {size && size.height > 0 && (
        <PlanDrawing
          plan={plan}
          storey={storey}
          below={plan.storeys[storey - 1]}
          kinds={kinds}
          words={words}
          lit={lit}
          {...size}
        />
      )}
    </div>
  );
}
