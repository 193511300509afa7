import type { ReactNode } from 'react';
import { areaBand, keptPlanOf, measureArea } from '../../store/derived.ts';
import type { OpenedFigure, OpenedSum } from '../../store/opened.ts';
import { openArea } from '../../store/opened.ts';
import type { Formats } from '../../words/format.ts';
import { workingOf } from '../../words/working.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { useMore } from '../parts/more.ts';
import { roomNames } from '../parts/names.ts';
import { useSpeech } from '../parts/speech.ts';
import { useTable } from '../parts/table.ts';
import type { LitButtonProps } from './Lit.tsx';
import { LitButton, LitLine } from './Lit.tsx';
import { areaSays, StandsInWords } from './Meters.tsx';
import { WaysBack } from './Tried.tsx';
import './sums.css';

type AreaDialogProps = {
  /** A snapshot is looked at: it stays as it is. */
  readonly still?: boolean;
  readonly onClose: () => void;
};

/**
 * What stands behind the area meter: each storey as a sum one can follow, and the figures of both editions of the standard. Pressed,
 * a line shows where it was measured. It tells of what is kept; what a draft changes is told under the drawing.
 */
export function AreaDialog({ still = false, onClose }: AreaDialogProps): ReactNode {
  const { words, formats } = useSpeech();
  const { areaDialog: say } = useMore();
  const plan = useTable(keptPlanOf);
  const area = measureArea(plan);
  const band = areaBand(area);
  const { sums, figures, wallShare } = openArea(plan);
  const names = roomNames(plan, words);
  return (
    <Dialog title={say.title} onClose={onClose} beside>
      <p>
        {(still ? say.seen : say.lead)(formats.m2(area.inUse), formats.m2(area.frame))}{' '}
        <StandsInWords band={band} says={areaSays(area, words, formats)} />
      </p>
      {band === 'over' && !still && (
        <>
          <p className="rs-note">{say.tips}</p>
          <WaysBack aim="area" />
        </>
      )}
      <p className="rs-soft">{say.press}</p>
      {sums.map((sum) => (
        <Storey key={sum.storey} sum={sum} level={plan.shell.storeys[sum.storey]!.level} names={names} />
      ))}
      <p className="rs-soft">{say.wallShare(formats.percent(wallShare))}</p>
      <Standards figures={figures} />
      <p className="rs-soft">{say.rounded}</p>
      <p className="rs-soft">{say.source(plan.shell.name, formats.date(plan.shell.date))}</p>
    </Dialog>
  );
}

type StoreyProps = {
  readonly sum: OpenedSum;
  readonly level: number;
  readonly names: ReadonlyMap<string, string>;
};

/** Rooms, walls, stairs and free floor, what is too low taken out, and what is left: BRA. */
function Storey({ sum, level, names }: StoreyProps): ReactNode {
  const { words, formats } = useSpeech();
  const { areaDialog: say } = useMore();
  const nameOf = (what: string): string => names.get(what) ?? say.part[what as keyof typeof say.part];
  const { parts, low } = sum;
  return (
    <section className="rs-terms" aria-label={words.storey.name(level)}>
      <h3 className="ds-heading" data-size="2xs">
        {words.storey.name(level)}
      </h3>
      <ul className="rs-rows">
        {parts.map((line) => (
          <li key={line.what}>
            <LitLine name={nameOf(line.what)} value={formats.m2(line.area)} {...openedBy(line, formats)} />
          </li>
        ))}
        {low && (
          <li>
            <LitLine
              name={nameOf(low.what)}
              value={`− ${formats.m2(low.area)}`}
              {...openedBy(low, formats)}
            />
          </li>
        )}
        <li className="rs-term rs-term--total">
          <span>{say.storeyTotal}</span>
          <span className="rs-num">{formats.m2(sum.bra)}</span>
        </li>
      </ul>
    </section>
  );
}

const YEARS = [2012, 2023] as const;

/** Both editions side by side: the one the building rules count by, and the one homes are sold by. */
export function Standards({ figures }: { readonly figures: readonly OpenedFigure[] }): ReactNode {
  const { formats } = useSpeech();
  const { areaDialog: say } = useMore();
  return (
    <table className="ds-table rs-table rs-figures">
      <caption>{say.standards}</caption>
      <thead>
        <tr>
          <td />
          {YEARS.map((year) => (
            <th key={year} scope="col">
              {say.standard[year]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <tr key={figure.id} data-strong={figure.id === 'bra' || undefined}>
            <th scope="row">
              <FigureName figure={figure} />
            </th>
            {YEARS.map((year) => (
              <td key={year}>{figure.by.includes(year) ? formats.m2(figure.area) : '–'}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What a press on an area shows: where it was measured, and its working. */
export const openedBy = (
  { area, where, working }: Pick<OpenedFigure, 'area' | 'where' | 'working'>,
  formats: Formats,
): Pick<LitButtonProps, 'where' | 'working'> => ({
  where,
  working: () => workingOf(working(), area, formats),
});

function FigureName({ figure }: { readonly figure: OpenedFigure }): ReactNode {
  const { id, area } = figure;
  const { formats } = useSpeech();
  const { areaDialog: say } = useMore();
  const name = (
    <span>
      <strong>{say.figure[id].name}</strong> <span className="rs-soft">{say.figure[id].plain}</span>
    </span>
  );
  return area === 0 ? name : <LitButton {...openedBy(figure, formats)}>{name}</LitButton>;
}
