import type { ReactNode } from 'react';
import { useMemo } from 'react';
import type { Plan, StoreyPlan } from '../../derive/plan.ts';
import type { Design } from '../../model/design.ts';
import type { Kinds } from '../../model/kinds.ts';
import type { Models } from '../../model/models.ts';
import { areaOf, planOf } from '../../store/derived.ts';
import { begin } from '../../store/history.ts';
import { createTable } from '../../store/table.ts';
import { usePlanWords } from '../parts/plan-words.ts';
import { useSpeech } from '../parts/speech.ts';
import { PlanDrawing } from '../plan/PlanDrawing.tsx';

const SLEEPING = new Set(['bedroom', 'adults', 'child', 'teen']);
const WIDTH = 132;
const HEIGHT = 176;

type HomeCardProps = {
  readonly models: Models;
  readonly design: Design;
  readonly first?: boolean;
  readonly onPick: () => void;
};

/** A home one can start from: its true plans, how many bedrooms, how large. */
export function HomeCard({ models, design, first = false, onPick }: HomeCardProps): ReactNode {
  const { words, formats } = useSpeech();
  const plan = useMemo(() => drawn(models, design), [models, design]);
  if (!plan) return null;
  const bedrooms = plan.rooms.filter((room) => SLEEPING.has(room.kind)).length;
  const area = formats.m2(areaOf(plan, models).inUse);
  return (
    <button type="button" className="rs-home" data-first={first || undefined} onClick={onPick}>
      <span className="rs-home__plans" dir="ltr" aria-hidden="true">
        {plan.storeys.map((storey) => (
          <Thumb key={storey.index} plan={plan} storey={storey} kinds={models.kinds} />
        ))}
      </span>
      <span className="rs-home__name">{words.start.bedrooms(bedrooms)}</span>
      <span className="rs-soft rs-num">{words.start.exampleHint(plan.shell.name, area)}</span>
    </button>
  );
}

type ThumbProps = { readonly plan: Plan; readonly storey: StoreyPlan; readonly kinds: Kinds };

function Thumb({ plan, storey, kinds }: ThumbProps): ReactNode {
  const words = usePlanWords(storey);
  return (
    <PlanDrawing
      plan={plan}
      storey={storey.index}
      kinds={kinds}
      words={words}
      detail="thumb"
      width={WIDTH}
      height={HEIGHT}
    />
  );
}

/** The plan of a design; null when its house is not at hand. */
function drawn(models: Models, design: Design): Plan | null {
  try {
    return planOf(createTable(models, begin(design)).getState());
  } catch {
    return null;
  }
}
