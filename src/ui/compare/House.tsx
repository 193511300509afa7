import type { ReactNode } from 'react';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { BoardStore } from '../../store/board.ts';
import type { Seen } from '../../store/compared.ts';
import { commonOf, mustBear } from '../../store/compared.ts';
import { pricesOf } from '../../store/derived.ts';
import { bearSentence } from '../../words/patterns/pattern-words.ts';
import { useFindingWords } from '../draw/finding-words.ts';
import { useDesk, usePatternWords } from '../parts/more.ts';
import { useSpeech } from '../parts/speech.ts';
import { Figures } from './Figures.tsx';
import type { Shown } from './shown-home.ts';

type HouseProps = {
  readonly board: BoardStore;
  readonly homes: readonly Shown[];
  readonly seen: readonly Seen[];
};

/** What the house must cope with: what its frame must bear over all the homes, and how each stands to the frame. */
export function House({ board, homes, seen }: HouseProps): ReactNode {
  const { formats } = useSpeech();
  const { compare: say } = useDesk();
  const words = usePatternWords();
  const findings = useFindingWords();
  const models = useStore(board, (b) => b.models);
  const bears = useMemo(() => mustBear(seen, commonOf(seen.map(({ told }) => told)).alone), [seen]);
  return (
    <div className="rs-house">
      <section className="rs-card rs-stack" aria-labelledby="rs-bear">
        <h2 className="ds-heading" data-size="sm" id="rs-bear">
          {say.bear.title}
        </h2>
        <p className="rs-soft">{say.bear.lead}</p>
        {findings && bears.length > 0 && (
          <ul className="rs-bears">
            {bears.map((bear) => {
              const text = bearSentence(words, findings.rules, bear, seen.length, formats);
              return <li key={text}>{text}</li>;
            })}
          </ul>
        )}
        {bears.length === 0 && <p>{say.bear.nothing}</p>}
      </section>
      <section className="rs-card rs-stack" aria-labelledby="rs-figures">
        <h2 className="ds-heading" data-size="sm" id="rs-figures">
          {say.figures.title}
        </h2>
        <p>
          <strong>{say.aim}</strong> {say.figures.lead}
        </p>
        <Figures
          homes={homes.map(({ id, name, plan }, i) => ({
            id,
            name,
            figures: seen[i]!.figures,
            prices: pricesOf(plan, models),
          }))}
        />
      </section>
    </div>
  );
}
