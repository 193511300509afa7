import type { ReactNode } from 'react';
import { useId, useMemo } from 'react';
import type { Plan } from '../../derive/plan.ts';
import { boxes, outline } from '../../drawing/paths.ts';
import { fitScreen, screenDrawing } from '../../drawing/screen.ts';
import type { StackedStorey } from '../../store/reviewed.ts';
import { usePlanWords } from '../parts/plan-words.ts';
import { useTable } from '../parts/table.ts';
import { useSize } from '../parts/use-size.ts';
import { Lit } from '../plan/Marks.tsx';
import { Patterns } from '../plan/Patterns.tsx';
import { Drawn } from './Drawn.tsx';
import { ScreenSheet } from './ScreenSheet.tsx';

const BARE = { chains: false, furniture: false } as const;
const HIGHEST = 560;

type StackedSheetProps = { readonly plan: Plan; readonly pair: StackedStorey; readonly name: string };

/** The upper storey in full lines, the lower one under it in dashed; round water the line is full above and dotted below. */
export function StackedSheet({ plan, pair, name }: StackedSheetProps): ReactNode {
  const [box, size] = useSize();
  const id = useId();
  const kinds = useTable((t) => t.models.kinds);
  const lit = useTable((t) => t.lit);
  const words = usePlanWords(plan, pair.storey);
  const width = size?.width ?? 0;
  const above = plan.storeys[pair.storey]!;
  const below = plan.storeys[pair.storey - 1]!;
  const fit = useMemo(
    () => (width > 0 ? fitScreen(plan, BARE, { width, height: HIGHEST }) : null),
    [plan, width],
  );
  const beside = useMemo(() => {
    if (!fit) return null;
    const { lines, texts } = screenDrawing(plan, above, kinds.furniture, words, BARE, fit);
    return { lines: lines.filter(({ layer }) => layer === 'sheet'), texts };
  }, [plan, above, kinds, words, fit]);
  const wetBelow = below.rooms.filter((room) => kinds.rooms[room.kind].wet).flatMap((room) => room.rects);
  const free = pair.walls.flatMap((walls) => walls.free);
  return (
    <div ref={box} className="rs-sheetbox">
      {fit && beside && (
        <ScreenSheet rect={fit.rect} px={fit.px} name={name} className="rs-stacked-sheet">
          <Patterns id={id} />
          {wetBelow.length > 0 && <path className="rs-laid" data-line="wet-below" d={outline(wetBelow)} />}
          {pair.wet.map(({ room }) => (
            <path key={room.id} className="rs-laid" data-line="wet" d={outline(room.rects)} />
          ))}
          {plan.stairs
            .filter(({ storey }) => storey === below.index || storey === above.index)
            .map(({ index, bounds: { x0, y0, x1, y1 } }) => (
              <path
                key={index}
                className="rs-laid"
                data-line="stair"
                d={`M${x0} ${y0}H${x1}V${y1}H${x0}ZM${x0} ${y0}L${x1} ${y1}M${x1} ${y0}L${x0} ${y1}`}
              />
            ))}
          <path className="rs-laid" data-line="above" d={outline(above.pieces.map(({ rect }) => rect))} />
          <path className="rs-laid" data-line="below" d={outline(below.pieces.map(({ rect }) => rect))} />
          {free.length > 0 && <path className="rs-laid" data-line="free" d={boxes(free)} />}
          <Lit id={id} lit={lit} storey={above.index} />
          <Drawn drawing={beside} scale={fit.scale} />
        </ScreenSheet>
      )}
    </div>
  );
}
