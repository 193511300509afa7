import type { ReactNode } from 'react';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { View } from '../../view/view.ts';
import { placeName } from '../../words/place-name.ts';
import { useFindingWords } from '../draw/finding-words.ts';
import { useDesk } from '../parts/more.ts';
import { useSpeech } from '../parts/speech.ts';
import { usePlan } from '../parts/table.ts';
import { useAnswering, useAnswerStore } from './answering.ts';
import { PinShape, placed } from './Pins.tsx';

/** What a finger needs to hit one, in CSS pixels (answer.css). */
const SIZE = 44;
const HALF = SIZE / 2;

/** The remarks over the model, numbered as in the list, each where its place is seen, or beside that with a line to it. */
export function ModelPins({ view }: { readonly view: View }): ReactNode {
  const { words } = useSpeech();
  const desk = useDesk();
  const told = useFindingWords();
  const plan = usePlan();
  const store = useAnswerStore();
  const remarks = useAnswering((a) => a.answer.remarks);
  const at = useAnswering((a) => a.at);
  const pins = useMemo(() => placed(plan, remarks), [plan, remarks]);
  const layer = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const nodes = layer.current?.querySelectorAll<HTMLElement>('.rs-model-pin') ?? [];
    const lines = layer.current?.querySelectorAll('line') ?? [];
    view.hang(
      [...nodes].map((node, k) => {
        return { ...pins[k]!.pin, node, size: SIZE, line: lines[k]! };
      }),
    );
  }, [view, pins]);
  useEffect(() => () => view.hang([]), [view]);
  return (
    <div className="rs-model-pins rs-no-print" ref={layer}>
      <svg className="rs-model-pin-lines" aria-hidden>
        {pins.map(({ i }) => (
          <line key={i} visibility="hidden" />
        ))}
      </svg>
      {pins.map(({ i }) => {
        const { stance, place } = remarks[i]!;
        return (
          <button
            type="button"
            key={i}
            className="rs-model-pin"
            data-stance={stance}
            data-open={i === at || undefined}
            aria-label={`${i + 1}. ${desk.answer.stance[stance]}: ${placeName(plan, place, { words, desk, told })}`}
            onClick={() => store.getState().open(i)}
          >
            <svg viewBox={`${-HALF} ${-HALF} ${SIZE} ${SIZE}`} aria-hidden>
              <PinShape stance={stance} number={i + 1} />
            </svg>
          </button>
        );
      })}
    </div>
  );
}
