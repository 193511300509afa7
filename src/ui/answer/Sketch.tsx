import type { ReactNode } from 'react';
import { useMemo } from 'react';
import { planOfStep } from '../../store/opened.ts';
import { compareSays } from '../parts/compare-says.ts';
import { useDesk, useMore } from '../parts/more.ts';
import { useSpeech } from '../parts/speech.ts';
import { usePlan, useTable } from '../parts/table.ts';
import { Sheets } from '../snapshot/Sheets.tsx';
import { useAnswering } from './answering.ts';

/** The counter-sketch that goes with an answer: what is otherwise in it, in words, and its storeys. */
export function Sketch({ children }: { readonly children?: ReactNode }): ReactNode {
  const { words, formats } = useSpeech();
  const more = useMore();
  const { sketch: say } = useDesk().answer;
  const models = useTable((t) => t.models);
  const before = usePlan();
  const sketch = useAnswering((a) => a.answer.sketch);
  const after = useMemo(() => sketch && planOfStep(sketch, models), [sketch, models]);
  if (!after) return null;
  const said = compareSays(before, after, models, { words, more, formats });
  return (
    <section className="rs-stack rs-sketch" aria-label={say.title}>
      <h3 className="ds-heading" data-size="2xs">
        {say.title}
      </h3>
      <p className="rs-soft">{said.length > 0 ? `${say.differs}:` : say.same}</p>
      {said.length > 0 && (
        <ul className="ds-list">
          {said.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <Sheets plan={after} />
      {children}
    </section>
  );
}
