import type { ReactNode } from 'react';
import { memo, useMemo } from 'react';
import type { Plan } from '../../derive/plan.ts';
import { DOTS, uprightScale } from '../../drawing/screen.ts';
import type { UprightDrawing, UprightWords } from '../../drawing/upright-drawing.ts';
import { uprightWords } from '../../io/export/sheets.ts';
import type { Side } from '../../model/units.ts';
import { useMore } from '../parts/more.ts';
import { roomNames } from '../parts/names.ts';
import { useSpeech } from '../parts/speech.ts';
import { useSize } from '../parts/use-size.ts';
import { Drawn } from './Drawn.tsx';
import { ScreenSheet } from './ScreenSheet.tsx';

type UprightSheetProps = {
  readonly plan: Plan;
  readonly name: string;
  readonly towards: Side;
  readonly measured: boolean;
  readonly draw: (words: UprightWords, scale: number) => UprightDrawing;
};

/** No higher than this share of the screen, so that it is seen whole. */
const HIGHEST = 0.8;

/** A section or a façade as on its printed sheet. Heard, it is its name, the rooms that are cut and the heights beside it. */
export const UprightSheet = memo(function UprightSheet(props: UprightSheetProps): ReactNode {
  const { plan, name, towards, measured, draw } = props;
  const [box, size] = useSize();
  const words = useUprightWords(plan);
  const width = size?.width ?? 0;
  const scale = useMemo(
    () =>
      width > 0
        ? uprightScale(plan, towards, measured, { width, height: HIGHEST * window.innerHeight })
        : null,
    [plan, towards, measured, width],
  );
  const drawing = useMemo(() => (scale ? draw(words, scale) : null), [draw, words, scale]);
  return (
    <div ref={box} className="rs-sheetbox">
      {scale && drawing && (
        <ScreenSheet
          rect={drawing.rect}
          px={scale / DOTS}
          name={[name, ...heard(drawing)].join(', ')}
          className="rs-upright-sheet"
        >
          <Drawn drawing={drawing} scale={scale} />
        </ScreenSheet>
      )}
    </div>
  );
});

const heard = ({ texts }: UprightDrawing): string[] =>
  texts.filter(({ layer, begins }) => layer === 'name' || begins).map(({ text }) => text);

function useUprightWords(plan: Plan): UprightWords {
  const { words, formats: n } = useSpeech();
  const more = useMore();
  return useMemo(() => {
    const names = roomNames(plan, words);
    return uprightWords({
      words: { ...words, ...more },
      n,
      room: (id) => names.get(id) ?? id,
      storey: (index) => words.storey.name(plan.storeys[index]!.shell.level),
    });
  }, [plan, words, more, n]);
}
