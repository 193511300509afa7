import type { ReactNode } from 'react';
import type { Plan } from '../../derive/plan.ts';
import { keptPlanOf } from '../../store/derived.ts';
import type { Moved } from '../../store/opened.ts';
import { changeFrom, measuredAt, movedFrom, planOfStep } from '../../store/opened.ts';
import { useMore } from '../parts/more.ts';
import { useSpeech } from '../parts/speech.ts';
import { useTable } from '../parts/table.ts';
import { changeSays, pricesSay, signedKr } from './change-says.ts';
import { LitLine } from './Lit.tsx';

/** Lines named; the rest is small beside them. */
const MOST = 3;

/** What the last step changed, and all steps together: area, money, and the lines that moved most. */
export function CostChange(): ReactNode {
  const { costDialog: say } = useMore();
  const past = useTable((t) => t.history.past);
  const models = useTable((t) => t.models);
  const now = useTable(keptPlanOf);
  const before = past.at(-1);
  const first = past[0];
  if (!before || !first) return null;
  const step = planOfStep(before, models);
  const start = first === before ? null : planOfStep(first, models);
  return (
    <>
      {step && <Since title={say.since.step} before={step} now={now} />}
      {start && <Since title={say.since.start} before={start} now={now} />}
    </>
  );
}

type SinceProps = { readonly title: string; readonly before: Plan; readonly now: Plan };

/** Area and money between two drawings, and the lines that moved most. */
export function Since({ title, before, now }: SinceProps): ReactNode {
  const { formats } = useSpeech();
  const more = useMore();
  const { change, element, costDialog: say } = more;
  const models = useTable((t) => t.models);
  const nameOf = (what: Moved['what']): string => (what === 'steps' ? say.steps : element[what]);
  const lists = pricesSay(before, now, more);
  return (
    <section className="rs-terms" aria-label={title}>
      <h3 className="ds-heading" data-size="2xs">
        {title}
      </h3>
      {lists && <p className="rs-soft">{lists}</p>}
      <p>{changeSays(changeFrom(before, now, models), change, formats)}</p>
      <ul className="rs-rows">
        {movedFrom(before, now, models)
          .slice(0, MOST)
          .map(({ what, ...by }) => (
            <li key={what}>
              {what === 'steps' ? (
                <p className="rs-term">
                  <span>{nameOf(what)}</span>
                  <span className="rs-num">{signedKr(by, formats)}</span>
                </p>
              ) : (
                <LitLine name={nameOf(what)} value={signedKr(by, formats)} where={measuredAt(now, what)} />
              )}
            </li>
          ))}
      </ul>
    </section>
  );
}
