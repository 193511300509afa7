import type { ReactNode } from 'react';
import type { CostLine, CostReport } from '../../check/cost.ts';
import { planOf, pricesOf } from '../../store/derived.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { useMore } from '../parts/more.ts';
import { useSpeech } from '../parts/speech.ts';
import { useCost, useTable } from '../parts/table.ts';
import { costSays } from './Meters.tsx';
import './panel.css';

/** The lines behind the cost meter: quantity × unit price = sum, with the list's source and date. */
export function CostDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { words, formats } = useSpeech();
  const more = useMore();
  const cost = useCost();
  const prices = useTable((t) => pricesOf(planOf(t), t.models));
  const { costDialog: say } = more;
  if (!cost || !prices) return null;
  return (
    <Dialog title={say.title} onClose={onClose} beside>
      <p>{say.lead(formats.roundKr(cost.low), formats.roundKr(cost.high))}</p>
      <p>
        <strong>{words.meter[cost.band]}.</strong> {costSays(cost, words, formats)}.
      </p>
      {cost.band !== 'within' && <p className="rs-note">{say.tips}</p>}
      <h3 className="ds-heading" data-size="2xs">
        {say.biggest}
      </h3>
      <ul className="rs-drivers">
        {cost.drivers.map((line) => (
          <li key={line.id}>
            {lineName(line, more.element, more.priceLine)}{' '}
            <span className="rs-num">{formats.roundKr(line.mid)}</span>
          </li>
        ))}
      </ul>
      <Lines cost={cost} />
      <p>{say.uncertainty(formats.percent(cost.uncertainty))}</p>
      <p className="rs-soft">{say.source(prices.source, formats.date(prices.date))}</p>
    </Dialog>
  );
}

/** A line's own name where several lines share a quantity, else the name of what it measures. */
const lineName = (
  line: CostLine,
  elements: Readonly<Record<CostLine['measure'], string>>,
  own: Readonly<Record<string, string>>,
): string => own[line.id] ?? elements[line.measure];

function Lines({ cost }: { readonly cost: CostReport }): ReactNode {
  const { words, formats } = useSpeech();
  const more = useMore();
  const { costDialog: say } = more;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table on a narrow screen is scrolled by keyboard too
    <section className="rs-scroll" tabIndex={0} aria-label={say.title}>
      <table className="ds-table rs-table">
        <thead>
          <tr>
            <th scope="col">{say.line}</th>
            <th scope="col">{say.quantity}</th>
            <th scope="col">{say.price}</th>
            <th scope="col">{say.sum}</th>
            <th scope="col">{say.range}</th>
          </tr>
        </thead>
        <tbody>
          {cost.lines
            .filter((line) => line.quantity > 0)
            .map((line) => (
              <tr key={line.id}>
                <th scope="row">{lineName(line, more.element, more.priceLine)}</th>
                <td>
                  {line.unit === 'm2'
                    ? formats.m2(line.quantity)
                    : `${formats.number(line.quantity)} ${words.unit.each}`}
                </td>
                <td>{formats.kr(line.unitPrice)}</td>
                <td>{formats.kr(line.mid)}</td>
                <td>{formats.krRange(line.low, line.high)}</td>
              </tr>
            ))}
          <tr>
            <th scope="row" colSpan={3}>
              {say.elements}
            </th>
            <td>{formats.kr(cost.elements)}</td>
            <td />
          </tr>
          {cost.steps.map((step) => (
            <tr key={step.id}>
              <th scope="row" colSpan={3}>
                {say.factors[step.id]}
              </th>
              <td>{formats.kr(step.adds)}</td>
              <td />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              {say.total}
            </th>
            <td>{formats.kr(cost.mid)}</td>
            <td>{formats.krRange(cost.low, cost.high)}</td>
          </tr>
          <tr>
            <th scope="row" colSpan={3}>
              {say.frame}
            </th>
            <td>{formats.kr(cost.frame)}</td>
            <td />
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
