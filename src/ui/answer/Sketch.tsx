import type { ReactNode } from 'react';
import { useMemo } from 'react';
import { stairsDiffer } from '../../store/borrow.ts';
import { changeFrom, planOfStep } from '../../store/opened.ts';
import { changeSays } from '../draw/change-says.ts';
import { useDesk, useMore } from '../parts/more.ts';
import { useSpeech } from '../parts/speech.ts';
import { usePlan, useTable } from '../parts/table.ts';
import { allBetween, changeLines } from '../review/change-lines.ts';
import { Sheets } from '../snapshot/Sheets.tsx';
import { useAnswering } from './answering.ts';

/** The counter-sketch that goes with an answer: what is otherwise in it, in words, and its storeys. */
export function Sketch({ children }: { readonly children?: ReactNode }): ReactNode {
  const { words, formats } = useSpeech();
  const more = useMore();
  const desk = useDesk();
  const { sketch: say } = desk.answer;
  const models = useTable((t) => t.models);
  const before = usePlan();
  const sketch = useAnswering((a) => a.answer.sketch);
  const after = useMemo(() => sketch && planOfStep(sketch, models), [sketch, models]);
  if (!after) return null;
  const speaker = { words, more, formats, desk: desk.review.desk.changed };
  const lines = changeLines(before, after, allBetween(before, after), models, speaker);
  const said = [
    ...(stairsDiffer(before.design, after.design) ? [say.stairs] : []),
    ...lines.flatMap(([, some]) => some.map(({ text }) => text)),
  ];
  const figures = changeSays(changeFrom(before, after, models), more.change, formats);
  return (
    <section className="rs-stack rs-sketch" aria-label={say.title}>
      <h2 className="ds-heading" data-size="xs">
        {say.title}
      </h2>
      <p className="rs-soft">{said.length > 0 ? `${say.differs}:` : say.same}</p>
      {said.length > 0 && (
        <ul className="ds-list">
          {said.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {said.length > 0 && <p>{figures}</p>}
      {children}
      <Sheets plan={after} />
    </section>
  );
}
