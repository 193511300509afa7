import type { ReactNode } from 'react';
import { lazy, useState } from 'react';
import { keptPlanOf } from '../../store/derived.ts';
import { usePlanWords } from '../parts/plan-words.ts';
import { useSpeech } from '../parts/speech.ts';
import { usePlan, useTable, useTableStore } from '../parts/table.ts';
import { useWhenIdle } from '../parts/when-idle.ts';
import { PlanView } from '../plan/PlanView.tsx';
import { StoreySwitch } from './StoreySwitch.tsx';
import { ThreePane } from './ThreePane.tsx';

const Walk = lazy(async () => ({ default: (await import('../plan/Walk.tsx')).Walk }));

/** The home, drawn and as a model. */
export function Canvas({ onCard }: { readonly onCard: () => void }): ReactNode {
  const { words } = useSpeech();
  const store = useTableStore();
  const plan = usePlan();
  const view = useTable((t) => t.view);
  const storey = useTable((t) => t.storey);
  const planWords = usePlanWords(plan, storey, useTable(keptPlanOf));
  const idle = useWhenIdle();
  const [lost, setLost] = useState(false);
  // Asked before the button that was pressed is gone, and the focus with it.
  const [byKeys] = useState(() => document.querySelector('button:focus-visible') !== null);

  // Without 3D the plan always stands, whatever was asked for.
  const flat = view !== '3d' || lost;
  return (
    <main className="rs-canvas" id="home" tabIndex={-1} aria-label={words.bar.home}>
      <StoreySwitch />
      <div className="rs-views-box" data-view={lost ? 'lost' : view}>
        {flat && (
          <div className="rs-plan-box">
            <PlanView
              store={store}
              plan={plan}
              words={planWords}
              walk={idle ? Walk : undefined}
              byKeys={byKeys}
              onCard={onCard}
            />
          </div>
        )}
        {view !== 'plan' && <ThreePane lost={lost} onLost={setLost} />}
      </div>
    </main>
  );
}
