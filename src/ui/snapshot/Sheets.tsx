import type { ReactNode } from 'react';
import type { Plan, StoreyPlan } from '../../derive/plan.ts';
import { usePlanWords } from '../parts/plan-words.ts';
import { useSpeech } from '../parts/speech.ts';
import { useTable } from '../parts/table.ts';
import { PlanDrawing } from '../plan/PlanDrawing.tsx';
import './sheets.css';

const WIDTH = 260;
const HEIGHT = 340;

/** Every storey as a picture beside the next, with the stamp that a drawing never leaves without. */
export function Sheets({ plan }: { readonly plan: Plan }): ReactNode {
  const { words } = useSpeech();
  return (
    <figure className="rs-sheets">
      <div className="rs-sheets__row">
        {plan.storeys.map((storey) => (
          <Sheet key={storey.index} plan={plan} storey={storey} />
        ))}
      </div>
      <figcaption className="rs-soft">{words.app.sketch}</figcaption>
    </figure>
  );
}

function Sheet({ plan, storey }: { readonly plan: Plan; readonly storey: StoreyPlan }): ReactNode {
  const { words } = useSpeech();
  const kinds = useTable((t) => t.models.kinds);
  const planWords = usePlanWords(plan, storey.index);
  return (
    <div className="rs-sheets__one">
      <PlanDrawing
        plan={plan}
        storey={storey.index}
        kinds={kinds}
        words={planWords}
        width={WIDTH}
        height={HEIGHT}
      />
      <span>{words.storey.name(storey.shell.level)}</span>
    </div>
  );
}
