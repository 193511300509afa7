import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { usePlanWords } from '../parts/plan-words.ts';
import { useSpeech } from '../parts/speech.ts';
import { usePlan, useTable, useTableStore } from '../parts/table.ts';
import { PlanView } from '../plan/PlanView.tsx';
import { StoreySwitch } from './StoreySwitch.tsx';
import { ThreePane } from './ThreePane.tsx';

/** The home, drawn and as a model. What is only looked at in 3D stays mounted once shown, so that turning back is quick. */
export function Canvas(): ReactNode {
  const { words } = useSpeech();
  const store = useTableStore();
  const plan = usePlan();
  const view = useTable((t) => t.view);
  const storey = useTable((t) => t.storey);
  const planWords = usePlanWords(plan, storey);
  const [lost, setLost] = useState(false);
  const [seen, setSeen] = useState(view !== 'plan');
  useEffect(() => {
    if (view !== 'plan') setSeen(true);
  }, [view]);

  // Without 3D the plan always stands, whatever was asked for.
  const flat = view !== '3d' || lost;
  return (
    <main className="rs-canvas" id="home" tabIndex={-1} aria-label={words.bar.home}>
      <StoreySwitch />
      <div className="rs-views-box" data-view={lost ? 'lost' : view}>
        {flat && (
          <div className="rs-plan-box">
            <PlanView store={store} plan={plan} words={planWords} />
          </div>
        )}
        {seen && view !== 'plan' && <ThreePane lost={lost} onLost={setLost} />}
      </div>
    </main>
  );
}
