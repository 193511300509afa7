import type { ReactNode } from 'react';
import { memo } from 'react';
import type { Plan } from '../../derive/plan.ts';
import { houseRect } from '../../drawing/house.ts';
import { usePlanWords } from '../parts/plan-words.ts';
import { useTable } from '../parts/table.ts';
import { PlanSheet } from '../plan/PlanDrawing.tsx';
import type { Walk } from './stroller.ts';

/** About how wide the plan stands in its corner, in CSS pixels. */
const WIDE = 110;

const Sheet = memo(function Sheet({
  plan,
  storey,
  px,
}: {
  plan: Plan;
  storey: number;
  px: number;
}): ReactNode {
  const kinds = useTable((t) => t.models.kinds);
  const words = usePlanWords(plan, storey);
  return <PlanSheet plan={plan} storey={storey} kinds={kinds} words={words} px={px} detail="thumb" still />;
});

type CornerPlanProps = { readonly plan: Plan; readonly walk: Walk; readonly label: string };

/** A small plan of the storey, and an arrow where one stands and looks. */
export function CornerPlan({ plan, walk, label }: CornerPlanProps): ReactNode {
  const r = houseRect(plan.shell);
  const { x, y, storey } = walk.at;
  const turn = (walk.facing * 180) / Math.PI;
  return (
    <svg
      className="rs-plan rs-inside__plan"
      viewBox={`${r.x0} ${r.y0} ${r.x1 - r.x0} ${r.y1 - r.y0}`}
      role="img"
      aria-label={label}
    >
      <Sheet plan={plan} storey={storey} px={(r.x1 - r.x0) / WIDE} />
      <path
        className="rs-inside__here"
        transform={`translate(${Math.round(x)} ${Math.round(y)}) rotate(${Math.round(turn)})`}
        d="M0 -620 400 420 0 220 -400 420Z"
      />
    </svg>
  );
}
