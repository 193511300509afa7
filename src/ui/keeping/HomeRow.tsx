import type { ReactNode } from 'react';
import type { Plan } from '../../derive/plan.ts';
import type { Models } from '../../model/models.ts';
import { costOf, measureArea } from '../../store/derived.ts';
import { useMore } from '../parts/more.ts';
import { useSpeech } from '../parts/speech.ts';
import { Thumbs } from '../start/HomeCard.tsx';
import '../start/start.css';
import './keeping.css';

type HomeRowProps = {
  readonly models: Models;
  /** Null when its house is not at hand, so that it cannot be drawn. */
  readonly plan: Plan | null;
  readonly title: string;
  /** Its model, small. */
  readonly model?: ReactNode;
  /** More lines on it. */
  readonly children?: ReactNode;
  readonly actions: ReactNode;
};

/** A kept home in a list: its picture, what it is called, area and cost, and what can be done with it. */
export function HomeRow({ models, plan, title, model, children, actions }: HomeRowProps): ReactNode {
  return (
    <article className="rs-kept">
      <div className="rs-kept__seen">
        <span className="rs-thumbs" dir="ltr" aria-hidden="true">
          {plan && <Thumbs plan={plan} kinds={models.kinds} />}
        </span>
        {model}
      </div>
      <div className="rs-kept__says">
        <h3 className="ds-heading" data-size="2xs">
          {title}
        </h3>
        {plan && (
          <p className="rs-soft rs-num">
            <Figures plan={plan} models={models} />
          </p>
        )}
        {children}
        <div className="rs-row">{actions}</div>
      </div>
    </article>
  );
}

export function Figures({ plan, models }: { readonly plan: Plan; readonly models: Models }): ReactNode {
  const { formats } = useSpeech();
  const { keeping } = useMore();
  const area = formats.m2(measureArea(plan).inUse);
  const cost = costOf(plan, models);
  return cost ? keeping.figures(area, formats.krRange(cost.low, cost.high)) : area;
}
