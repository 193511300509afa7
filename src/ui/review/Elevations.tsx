import type { ReactNode } from 'react';
import { useCallback } from 'react';
import type { Plan } from '../../derive/plan.ts';
import { ACROSS } from '../../drawing/compass.ts';
import { elevationOf } from '../../drawing/elevation.ts';
import type { UprightWords } from '../../drawing/upright-drawing.ts';
import { facadeName } from '../../io/export/sheets.ts';
import type { Side } from '../../model/units.ts';
import { useDesk, useMore } from '../parts/more.ts';
import { useSpeech } from '../parts/speech.ts';
import { usePlan } from '../parts/table.ts';
import { UprightSheet } from './UprightSheet.tsx';
import { useChains } from './use-chains.tsx';

/** From the street round the house. */
const ROUND = ['top', 'right', 'bottom', 'left'] as const satisfies readonly Side[];

/** The house from its four sides, each named by the way it looks. */
export function Elevations(): ReactNode {
  const { files } = useMore();
  const plan = usePlan();
  const { measured, box } = useChains();
  return (
    <>
      <div className="rs-desk__switches rs-no-print">{box}</div>
      <div className="rs-desk__sheets">
        {ROUND.map((side) => (
          <Elevation key={side} plan={plan} side={side} measured={measured} />
        ))}
      </div>
      <p className="rs-soft">
        {files.sheet.assumed} {files.sheet.materials}
      </p>
    </>
  );
}

type ElevationProps = { readonly plan: Plan; readonly side: Side; readonly measured: boolean };

function Elevation({ plan, side, measured }: ElevationProps): ReactNode {
  const { words } = useSpeech();
  const { upright: say } = useDesk().review;
  const more = useMore();
  const name = facadeName(plan, side, { words: { ...words, ...more } });
  const draw = useCallback(
    (told: UprightWords, scale: number) => elevationOf(plan, side, told, scale, measured),
    [plan, side, measured],
  );
  return (
    <figure className="rs-desk__sheet">
      <figcaption>
        <strong>{name}</strong>
        {side === 'top' && <span className="rs-soft">{say.street}</span>}
        {side === 'bottom' && <span className="rs-soft">{say.garden}</span>}
      </figcaption>
      <UprightSheet plan={plan} name={name} towards={ACROSS[side]} measured={measured} draw={draw} />
    </figure>
  );
}
