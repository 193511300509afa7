import type { ReactNode } from 'react';
import type { Kinds } from '../../model/kinds.ts';
import type { Mm, Rect } from '../../model/units.ts';
import { apartOf } from '../../store/both.ts';
import { useDesk } from '../parts/more.ts';
import { useSpeech } from '../parts/speech.ts';
import { useSize } from '../parts/use-size.ts';
import { sheetRect } from '../plan/sheet.ts';
import type { Camera } from '../plan/viewport.ts';
import { fitted, viewBox } from '../plan/viewport.ts';
import { HomeSheet } from './HomeSheet.tsx';
import { MARGIN } from './look.ts';
import { StoreyChoice } from './StoreyChoice.tsx';
import type { Shown } from './shown-home.ts';
import { levelsOf } from './shown-home.ts';

/** Two sides of one house, the one whose neighbour is to the right first. */
export type Pair = readonly [Shown, Shown];

type PairsProps = {
  readonly pairs: readonly Pair[];
  readonly kinds: Kinds;
  readonly level: number;
  readonly onLevel: (level: number) => void;
};

/** Houses with both their homes, wall to wall, all at one scale. */
export function Pairs({ pairs, kinds, level, onLevel }: PairsProps): ReactNode {
  const { levels, level: storey } = levelsOf(pairs.flat(), level);
  const [place, size] = useSize();
  const covered = pairs.map(coveredBy);
  // The largest house is seen whole, and the others at its scale.
  const largest: Rect = {
    x0: 0,
    y0: 0,
    x1: Math.max(...covered.map((r) => r.x1 - r.x0)),
    y1: Math.max(...covered.map((r) => r.y1 - r.y0)),
  };
  const columns = pairs.length > 1 && size && size.width > 900 ? 2 : 1;
  const pane = size && {
    width: Math.floor(size.width / columns) - 16,
    height: Math.max(320, Math.floor(size.height / Math.ceil(pairs.length / columns)) - 56),
  };
  const scale = pane && fitted(largest, pane, MARGIN).scale;
  return (
    <div className="rs-side">
      <div className="rs-side__bar rs-no-print">
        <StoreyChoice levels={levels} level={storey} onLevel={onLevel} />
      </div>
      <div
        ref={place}
        className="rs-side__homes"
        dir="ltr"
        style={{ gridTemplateColumns: `repeat(${columns}, auto)` }}
      >
        {pane &&
          scale &&
          pairs.map((pair, i) => {
            const r = covered[i]!;
            const camera: Camera = {
              x: (r.x0 + r.x1 - pane.width / scale) / 2,
              y: (r.y0 + r.y1 - pane.height / scale) / 2,
              scale,
            };
            return (
              <Two key={pair[0].id} pair={pair} kinds={kinds} level={storey} camera={camera} pane={pane} />
            );
          })}
      </div>
    </div>
  );
}

const apart = ([left, right]: Pair): Mm => apartOf(left.plan.shell, right.plan.shell);

/** Both homes with the doors that open outwards, and without the strips that stand for the neighbour. */
function coveredBy(pair: Pair): Rect {
  const [left, right] = pair.map(({ plan }) => sheetRect(plan));
  return {
    x0: left!.x0,
    y0: Math.min(left!.y0, right!.y0),
    x1: right!.x1 + apart(pair),
    y1: Math.max(left!.y1, right!.y1),
  };
}

type TwoProps = {
  readonly pair: Pair;
  readonly kinds: Kinds;
  readonly level: number;
  readonly camera: Camera;
  readonly pane: { readonly width: number; readonly height: number };
};

function Two({ pair, kinds, level, camera, pane }: TwoProps): ReactNode {
  const { words } = useSpeech();
  const say = useDesk().compare.pair;
  const [left, right] = pair;
  const title = say.title(left.name, right.name);
  return (
    <figure className="rs-side__home">
      <figcaption>
        <strong>{title}</strong>
      </figcaption>
      <svg
        className="rs-plan"
        viewBox={viewBox(camera, pane)}
        {...pane}
        role="img"
        aria-label={`${title}. ${words.storey.name(level)}`}
      >
        <HomeSheet home={left} kinds={kinds} level={level} px={1 / camera.scale} detail="home" />
        <g transform={`translate(${apart(pair)} 0)`}>
          <HomeSheet home={right} kinds={kinds} level={level} px={1 / camera.scale} detail="home" />
        </g>
      </svg>
    </figure>
  );
}
