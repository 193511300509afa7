import type { ReactNode } from 'react';
import { pricesOf } from '../../store/derived.ts';
import { Lines } from '../draw/CostDialog.tsx';
import { useMore } from '../parts/more.ts';
import { useSpeech } from '../parts/speech.ts';
import { useCost, usePlan, useTable } from '../parts/table.ts';
import { NotAtHand } from '../snapshot/NotAtHand.tsx';
import '../draw/sums.css';

/** Every line of the price list the drawing names, each with what it measured, up to the whole project beside its frame. */
export function CostTable(): ReactNode {
  const { words, formats } = useSpeech();
  const { costDialog: say } = useMore();
  const plan = usePlan();
  const cost = useCost();
  const prices = useTable((t) => pricesOf(plan, t.models));
  if (!cost || !prices) return <NotAtHand what="prices" design={plan.design} />;
  return (
    <>
      <p>
        {say.lead(formats.roundKr(cost.low), formats.roundKr(cost.high))}{' '}
        {say.frameIs(formats.roundKr(cost.frame))} <strong>{words.meter[cost.band]}.</strong>
      </p>
      <Lines cost={cost} prices={prices} plan={plan} />
      <p className="rs-soft">{say.source(prices.source, formats.date(prices.date))}</p>
    </>
  );
}
