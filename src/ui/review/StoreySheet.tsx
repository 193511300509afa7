import type { MouseEvent, ReactNode } from 'react';
import { memo, useContext, useId, useMemo } from 'react';
import type { Plan } from '../../derive/plan.ts';
import type { Shown } from '../../drawing/screen.ts';
import { fitScreen, screenDrawing } from '../../drawing/screen.ts';
import { sectionMarks } from '../../drawing/section.ts';
import { useMore } from '../parts/more.ts';
import { usePlanWords } from '../parts/plan-words.ts';
import { useTable } from '../parts/table.ts';
import { useSize } from '../parts/use-size.ts';
import { Below } from '../plan/Below.tsx';
import { Floors } from '../plan/Floors.tsx';
import { Neighbour } from '../plan/Frame.tsx';
import { Lit } from '../plan/Marks.tsx';
import { Patterns } from '../plan/Patterns.tsx';
import { CutContext } from './cut.tsx';
import { Drawn } from './Drawn.tsx';
import { ScreenSheet } from './ScreenSheet.tsx';
import type { SheetSlots } from './slots.ts';

export type Seen = Shown & { readonly below: boolean };

type StoreySheetProps = SheetSlots & {
  readonly plan: Plan;
  readonly storey: number;
  readonly seen: Seen;
};

const NOBODY: readonly never[] = [];
/** A storey is drawn no higher than this share of the screen, so that it is seen whole. */
const HIGHEST = 0.86;

/** One storey as an architect draws it: the same lines as on its printed sheet, over the faint colours of its rooms. */
export const StoreySheet = memo(function StoreySheet(props: StoreySheetProps): ReactNode {
  const { plan, storey: index, seen, over, under, onPlace } = props;
  const [box, size] = useSize();
  const id = useId();
  const kinds = useTable((t) => t.models.kinds);
  const lit = useTable((t) => t.lit);
  const words = usePlanWords(plan, index);
  const storey = plan.storeys[index]!;
  const below = seen.below ? plan.storeys[index - 1] : undefined;
  const width = size?.width ?? 0;
  const fit = useMemo(
    () => (width > 0 ? fitScreen(plan, seen, { width, height: HIGHEST * window.innerHeight }) : null),
    [plan, seen, width],
  );
  const drawing = useMemo(
    () => fit && screenDrawing(plan, storey, kinds.furniture, words, seen, fit),
    [plan, storey, kinds, words, seen, fit],
  );
  const cut = useContext(CutContext)?.cut;
  const { files } = useMore();
  const marks = useMemo(
    () => fit && cut && sectionMarks(plan, cut, files.sheet.letter, fit.scale),
    [plan, cut, fit, files],
  );
  const press = (event: MouseEvent<SVGSVGElement>): void => {
    const matrix = event.currentTarget.getScreenCTM();
    if (!matrix) return;
    const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
    onPlace?.({ storey: index, at: { x: Math.round(x), y: Math.round(y) } });
  };
  return (
    <div ref={box} className="rs-sheetbox">
      {fit && drawing && (
        <ScreenSheet rect={fit.rect} px={fit.px} name={words.summary} onClick={onPlace && press}>
          <Patterns id={id} />
          <Neighbour id={id} shell={plan.shell} storey={storey} heard={NOBODY} words={words} px={fit.px} />
          <g className="rs-storey-sheet__floors">
            <Floors id={id} storey={storey} full building={false} />
          </g>
          {below && <Below below={below} kinds={kinds} />}
          <Lit id={id} lit={lit} storey={index} />
          {under?.({ plan, storey: index, px: fit.px })}
          <Drawn drawing={drawing} scale={fit.scale} />
          {marks && <Drawn drawing={marks} scale={fit.scale} />}
          {over?.({ plan, storey: index, px: fit.px })}
        </ScreenSheet>
      )}
    </div>
  );
});
