import type { ReactNode } from 'react';
import type { Answer, Remark } from '../../store/answering.ts';
import { counted } from '../../store/answering.ts';
import { placeName } from '../../words/place-name.ts';
import { useFindingWords } from '../draw/finding-words.ts';
import { Icon } from '../icons/Icon.tsx';
import { useDesk } from '../parts/more.ts';
import { useSpeech } from '../parts/speech.ts';
import { usePlan } from '../parts/table.ts';
import { useAnswering } from './answering.ts';
import { Said } from './Said.tsx';

type AnswerReadProps = {
  /** What the family does under each remark; nothing in a preview. */
  readonly under?: (remark: Remark, index: number) => ReactNode;
};

/** All that an answer says, in the order in which it was written: how many of each, the remarks, and what was laid aside and why. */
export function AnswerRead({ under }: AnswerReadProps): ReactNode {
  const { words } = useSpeech();
  const desk = useDesk();
  const told = useFindingWords();
  const plan = usePlan();
  const { answer: say } = desk;
  const { remarks, aside, sketch } = useAnswering((a) => a.answer);
  const count = useCounted(remarks);
  return (
    <div className="rs-stack">
      {!under && (
        <p className="rs-answer__count">
          {say.read.title}: {count}
        </p>
      )}
      <p className="rs-soft">
        {sketch && `${say.read.sketched}. `}
        {say.read.sketch} {words.app.sketch}.
      </p>
      <ol className="rs-remarks">
        {remarks.map((remark, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a remark is its place in the list
          <li key={i} id={`rs-remark-${i}`} tabIndex={-1}>
            <Said remark={remark} index={i}>
              {under?.(remark, i)}
            </Said>
          </li>
        ))}
      </ol>
      {aside.length > 0 && (
        <section className="rs-stack" aria-label={say.read.reasons}>
          <h2 className="ds-heading" data-size="xs">
            {say.read.reasons}
          </h2>
          <ul className="rs-remarks">
            {aside.map(({ reason, ...finding }) => (
              <li key={JSON.stringify(finding)}>
                <Icon name="info" />{' '}
                {say.because(placeName(plan, { on: 'finding', finding }, { words, desk, told }), reason)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** "1 bra, 1 spørsmål, 1 må" */
export function useCounted(remarks: Answer['remarks']): string {
  const { answer: say } = useDesk();
  const parts = counted(remarks).map(([stance, n]) =>
    say.read.counted(`${n}`, say.stance[stance].toLocaleLowerCase()),
  );
  return parts.length > 0 ? parts.join(', ') : say.read.nothing.toLocaleLowerCase();
}
