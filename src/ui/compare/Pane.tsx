import type { ReactNode } from 'react';
import type { Spot } from '../../check/finding.ts';
import type { Kinds } from '../../model/kinds.ts';
import type { Mm } from '../../model/units.ts';
import { useDesk } from '../parts/more.ts';
import { usePlanWords } from '../parts/plan-words.ts';
import { useSpeech } from '../parts/speech.ts';
import { PlanSheet } from '../plan/PlanDrawing.tsx';
import type { Camera, Size } from '../plan/viewport.ts';
import { viewBox } from '../plan/viewport.ts';
import { lookOn, middleOf } from './look.ts';
import type { Shown } from './shown-home.ts';
import { storeyAt } from './shown-home.ts';

type PaneProps = {
  readonly home: Shown;
  readonly kinds: Kinds;
  readonly level: number;
  readonly camera: Camera;
  readonly size: Size;
  readonly px: Mm;
};

const NOTHING: readonly Spot[] = [];

/** One of the homes, under its nickname. */
export function Pane({ home, kinds, level, camera, size, px }: PaneProps): ReactNode {
  const { plan, name, lit = NOTHING } = home;
  const { words } = useSpeech();
  const { compare: say } = useDesk();
  const storey = storeyAt(plan, level);
  const planWords = usePlanWords(plan, storey?.index ?? 0);
  return (
    <figure className="rs-side__home">
      <figcaption>
        <strong>{name}</strong> <span className="rs-soft">{say.tile.side(plan.shell.side)}</span>
      </figcaption>
      {storey ? (
        <svg
          className="rs-plan rs-side__plan"
          viewBox={viewBox(lookOn(camera, middleOf(plan)), size)}
          width={size.width}
          height={size.height}
          role="img"
          aria-label={`${name}. ${planWords.summary}`}
        >
          <PlanSheet
            plan={plan}
            storey={storey.index}
            below={plan.storeys[storey.index - 1]}
            kinds={kinds}
            words={planWords}
            px={px}
            lit={lit}
            still
            small
          />
        </svg>
      ) : (
        <p className="rs-soft rs-side__none" style={{ inlineSize: size.width, blockSize: size.height }}>
          {say.side.none(words.storey.name(level))}
        </p>
      )}
    </figure>
  );
}
