import type { ReactNode } from 'react';
import { useId, useState } from 'react';
import type { CostLine, CostReport } from '../../check/cost.ts';
import type { Plan } from '../../derive/plan.ts';
import type { PriceLine, PriceList } from '../../model/prices.ts';
import { costOf, keptPlanOf, pricesOf } from '../../store/derived.ts';
import { measuredAt } from '../../store/opened.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { useMore } from '../parts/more.ts';
import { useSpeech } from '../parts/speech.ts';
import { useTable } from '../parts/table.ts';
import { NotAtHand } from '../snapshot/NotAtHand.tsx';
import { CostChange } from './CostChange.tsx';
import { LitLine, useLight } from './Lit.tsx';
import { lineName, ourNames } from './line-name.ts';
import { costSays, StandsInWords } from './Meters.tsx';
import { WaysBack } from './Tried.tsx';
import './sums.css';

type CostDialogProps = {
  /** A snapshot is looked at: it keeps the list it has. */
  readonly still?: boolean;
  readonly onClose: () => void;
  readonly onPrices: () => void;
};

/**
 * What stands behind the cost meter: what drives it, what changed it, and every line with what it measured. Pressed, a line shows
 * where. It tells of what is kept; what a draft changes is told under the drawing. Every sum is a range.
 */
export function CostDialog({ still = false, onClose, onPrices }: CostDialogProps): ReactNode {
  const { words, formats } = useSpeech();
  const more = useMore();
  const plan = useTable(keptPlanOf);
  const models = useTable((t) => t.models);
  const cost = costOf(plan, models);
  const prices = pricesOf(plan, models);
  const { costDialog: say } = more;
  if (!cost || !prices)
    return (
      <Dialog title={say.title} onClose={onClose} beside>
        <NotAtHand what="prices" design={plan.design} />
        <div className="rs-row">
          <Button icon="folder" onClick={onPrices}>
            {more.prices.open}
          </Button>
        </div>
      </Dialog>
    );
  const baths = plan.rooms.filter((room) => room.kind === 'bath').length;
  return (
    <Dialog title={say.title} onClose={onClose} beside>
      <p>
        {say.lead(formats.roundKr(cost.low), formats.roundKr(cost.high))}{' '}
        {say.frameIs(formats.roundKr(cost.frame))}{' '}
        <StandsInWords band={cost.band} says={costSays(cost, words, formats)} />
      </p>
      {cost.band !== 'within' && <p className="rs-note">{say.tips(baths)}</p>}
      {cost.band === 'over' && !still && <WaysBack aim="budget" />}
      <CostChange />
      <section className="rs-terms" aria-label={say.biggest}>
        <h3 className="ds-heading" data-size="2xs">
          {say.biggest}
        </h3>
        <ul className="rs-rows">
          {cost.drivers.map((line) => (
            <li key={line.id}>
              <LitLine
                name={lineName(line.id, prices, more)}
                value={formats.krRange(line.low, line.high)}
                where={measuredAt(plan, line.measure)}
              />
            </li>
          ))}
        </ul>
      </section>
      <Lines cost={cost} prices={prices} plan={plan} />
      <p className="rs-soft">{say.source(prices.source, formats.date(prices.date))}</p>
      {!still && (
        <div className="rs-row">
          <Button icon="swap" onClick={onPrices}>
            {more.menuDialog.prices}
          </Button>
        </div>
      )}
    </Dialog>
  );
}

type LinesProps = { readonly cost: CostReport; readonly prices: PriceList; readonly plan: Plan };

/** All lines, and what stands between the elements and the whole project, down to the total beside its frame. */
export function Lines({ cost, prices, plan }: LinesProps): ReactNode {
  const { formats } = useSpeech();
  const more = useMore();
  const { costDialog: say } = more;
  const { uncertainty, lines, steps, elements, low, high } = cost;
  const around = (mid: number): string => formats.krRange(mid * (1 - uncertainty), mid * (1 + uncertainty));
  return (
    <section className="rs-terms" aria-label={say.lines}>
      <h3 className="ds-heading" data-size="2xs">
        {say.lines}
      </h3>
      <p className="rs-soft">{say.press}</p>
      <ul className="rs-rows">
        {lines
          .filter((line) => line.quantity > 0)
          .map((line) => (
            <li key={line.id}>
              <Line line={line} prices={prices} plan={plan} />
            </li>
          ))}
        <li className="rs-term rs-term--total">
          <span>{say.elements}</span>
          <span className="rs-num">{around(elements)}</span>
        </li>
        {steps
          .filter((step) => step.adds !== 0)
          .map(({ id, adds }) => (
            <li key={id} className="rs-term">
              <span>
                {say.factors[id]}
                {id !== 'fees' && (
                  <span className="rs-soft rs-num"> + {formats.percent(prices.factors[id] - 1)}</span>
                )}
              </span>
              <span className="rs-num">{around(adds)}</span>
            </li>
          ))}
        <li className="rs-term rs-term--total">
          <span>{say.total}</span>
          <span className="rs-num">{formats.krRange(low, high)}</span>
        </li>
      </ul>
      <p>{say.uncertainty(formats.roundKr(cost.mid), formats.percent(uncertainty))}</p>
    </section>
  );
}

type LineProps = { readonly line: CostLine; readonly prices: PriceList; readonly plan: Plan };

/** One line: pressed, it shows where it was measured and opens its figures, low, middle and high. */
function Line({ line, prices, plan }: LineProps): ReactNode {
  const { formats } = useSpeech();
  const more = useMore();
  const { costDialog: say } = more;
  const [open, setOpen] = useState(false);
  const [on, press] = useLight(measuredAt(plan, line.measure));
  const figures = useId();
  const price = prices.lines.find((one) => one.id === line.id);
  const amount =
    line.unit === 'm2' ? formats.m2(line.quantity) : `${formats.number(line.quantity)} ${say.each}`;
  return (
    <>
      <button
        type="button"
        className="ds-button rs-row-button rs-term"
        data-variant="tertiary"
        aria-expanded={open}
        aria-controls={figures}
        data-lit={on || undefined}
        onClick={() => {
          if (on === open) press();
          setOpen(!open);
        }}
      >
        <span>{lineName(line.id, prices, more)}</span>
        <span className="rs-num">{formats.krRange(line.low, line.high)}</span>
      </button>
      <div id={figures} className="rs-figures-of" hidden={!open}>
        {open && price && (
          <>
            <p>{say.measured[line.measure]}</p>
            <table className="ds-table rs-table">
              <thead>
                <tr>
                  <th scope="col">{amount}</th>
                  <th scope="col">{say.low}</th>
                  <th scope="col">{say.mid}</th>
                  <th scope="col">{say.high}</th>
                </tr>
              </thead>
              <tbody>
                <tr>
                  <th scope="row">{say.price[line.unit]}</th>
                  <td>{formats.number(price.low)}</td>
                  <td>{formats.number(price.mid)}</td>
                  <td>{formats.number(price.high)}</td>
                </tr>
                <tr>
                  <th scope="row">{say.sum}</th>
                  <td>{formats.number(line.low)}</td>
                  <td>{formats.number(line.mid)}</td>
                  <td>{formats.number(line.high)}</td>
                </tr>
              </tbody>
            </table>
            {!ourNames(prices, more) && <LineSource price={price} />}
          </>
        )}
      </div>
    </>
  );
}

/** What the municipality says of a line, and where its price comes from when it is not where the list does. */
function LineSource({ price: { note, source, date } }: { readonly price: PriceLine }): ReactNode {
  const { formats } = useSpeech();
  const says = [note, source, date && formats.date(date)].filter(Boolean);
  return says.length > 0 && <p className="rs-soft">{says.join(', ')}</p>;
}
