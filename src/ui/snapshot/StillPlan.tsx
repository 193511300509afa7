import type { ReactNode } from 'react';
import { usePlanWords } from '../parts/plan-words.ts';
import { usePlan, useTable } from '../parts/table.ts';
import { useSize } from '../parts/use-size.ts';
import type { DrawingProps } from '../plan/PlanDrawing.tsx';
import { PlanDrawing } from '../plan/PlanDrawing.tsx';

/** The drawing as large as its place, with nothing to take hold of. */
export function StillPlan({ over }: Pick<DrawingProps, 'over'>): ReactNode {
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
          over={over}
          {...size}
        />
      )}
    </div>
  );
}
