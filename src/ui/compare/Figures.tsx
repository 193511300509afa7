import type { CSSProperties, ReactNode } from 'react';
import type { Band } from '../../check/band.ts';
import type { PriceList } from '../../model/prices.ts';
import type { Figures as Found } from '../../store/compared.ts';
import { lineName } from '../draw/line-name.ts';
import { useDesk, useMore } from '../parts/more.ts';
import { useSpeech } from '../parts/speech.ts';

export type FiguresOf = {
  readonly id: string;
  readonly name: string;
  readonly figures: Found;
  /** The list its cost is told by; undefined when that is not at hand. */
  readonly prices: PriceList | undefined;
};

/** The frame stands at the same place in every bar, in percent of it: what is read is how each home stands to its own frame. */
const FRAME = 70;
/** The share at which a bar of openings is full: twice what is usual. */
const MOST_OPENINGS = 0.4;

/** Figures of each home, aligned, in the order of the table. There is nothing to sort them by, and nothing adds them up. */
export function Figures({ homes }: { readonly homes: readonly FiguresOf[] }): ReactNode {
  const { words } = useSpeech();
  const say = useDesk().compare.figures;
  return (
    <div className="rs-compared-figures">
      <table>
        <caption className="rs-hidden">{say.title}</caption>
        <thead>
          <tr>
            <th scope="col">{say.home}</th>
            <th scope="col">{words.meter.area}</th>
            <th scope="col">{words.meter.budget}</th>
            <th scope="col">{say.storeys}</th>
            <th scope="col">{say.rooms}</th>
            <th scope="col">{say.openings}</th>
          </tr>
        </thead>
        <tbody>
          {homes.map((home) => (
            <Row key={home.id} {...home} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ name, figures, prices }: FiguresOf): ReactNode {
  const { words, formats } = useSpeech();
  const more = useMore();
  const say = useDesk().compare.figures;
  const { area, cost, storeys, rooms, openings } = figures;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-what={words.meter.area}>
        <Bar from={0} to={area.inUse} frame={area.frame} />
        <span className="rs-num">{formats.m2(area.inUse)}</span>{' '}
        <span className="rs-soft">{words.meter.of(formats.m2(area.frame))}</span>
        <InBand band={area.band} />
      </td>
      <td data-what={words.meter.budget}>
        {cost ? (
          <>
            <Bar from={cost.low} to={cost.high} frame={cost.frame} />
            <span className="rs-num">{formats.krRange(cost.low, cost.high)}</span>{' '}
            <span className="rs-soft">{words.meter.of(formats.roundKr(cost.frame))}</span>
            <InBand band={cost.band} />
            {cost.driver && prices && (
              <p className="rs-soft">
                {say.driver(
                  lineName(cost.driver.id, prices, more),
                  formats.krRange(cost.driver.low, cost.driver.high),
                )}
              </p>
            )}
          </>
        ) : (
          words.meter.unknown
        )}
      </td>
      <td data-what={say.storeys}>
        <Dots count={storeys} />
        {formats.number(storeys)}
      </td>
      <td data-what={say.rooms}>
        <Dots count={rooms} />
        {formats.number(rooms)}
      </td>
      <td data-what={say.openings}>
        {openings === null ? (
          words.meter.unknown
        ) : (
          <>
            <Bar from={0} to={openings / MOST_OPENINGS} frame={null} />
            <span className="rs-num">{formats.percent(openings)}</span>
          </>
        )}
      </td>
    </tr>
  );
}

type BarProps = { readonly from: number; readonly to: number; readonly frame: number | null };

/** A stretch of a bar, with the frame as a notch where there is one. Words beside it say the same. */
function Bar({ from, to, frame }: BarProps): ReactNode {
  const at = (value: number): string =>
    `${Math.min(100, frame === null ? value * 100 : (value / frame) * FRAME).toFixed(1)}%`;
  const where = { '--from': at(from), '--to': at(to), '--frame': `${FRAME}%` } as CSSProperties;
  return (
    <span
      className="rs-stretch"
      data-frame={frame === null ? undefined : true}
      dir="ltr"
      style={where}
      aria-hidden="true"
    />
  );
}

/** As many squares as there are. */
function Dots({ count }: { readonly count: number }): ReactNode {
  return <span className="rs-dots" aria-hidden="true" style={{ '--count': count } as CSSProperties} />;
}

/** Within, near or over the frame: a word and a shape, and no colour that praises or warns. */
function InBand({ band }: { readonly band: Band }): ReactNode {
  const { words } = useSpeech();
  return (
    <span className="rs-band" data-band={band}>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={BANDS[band]} />
        <path className="rs-band__frame" d="M10.5 1v14" />
      </svg>
      {words.meter[band]}
    </span>
  );
}

/** A bar that ends before the frame, on it, or past it. */
const BANDS: Readonly<Record<Band, string>> = {
  within: 'M1 5h6v6H1z',
  near: 'M1 5h9.5v6H1z',
  over: 'M1 5h14v6H1z',
};
