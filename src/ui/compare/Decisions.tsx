import type { ReactNode } from 'react';
import { useState } from 'react';
import { useStore } from 'zustand';
import type { BoardStore, Decision } from '../../store/board.ts';
import { Button } from '../parts/Button.tsx';
import { useDesk } from '../parts/more.ts';
import { useSpeech } from '../parts/speech.ts';
import { aboutSays } from './about-says.ts';
import { DecisionForm } from './DecisionForm.tsx';
import { MinutesButtons } from './MinutesButtons.tsx';
import type { Shown } from './shown-home.ts';

type DecisionsProps = { readonly board: BoardStore; readonly homes: readonly Shown[] };

/** What the meeting has come to, who decides it, and the trail from wish to drawing. */
export function Decisions({ board, homes }: DecisionsProps): ReactNode {
  const { compare: say } = useDesk();
  const decisions = useStore(board, (b) => b.meeting.decisions);
  const { decide, undecide } = board.getState();
  const [changing, setChanging] = useState<number | null>(null);
  return (
    <div className="rs-decisions">
      <div className="rs-decisions__form rs-card rs-no-print">
        <DecisionForm
          key={`${changing} ${decisions.length}`}
          homes={homes}
          was={changing === null ? null : (decisions[changing] ?? null)}
          onDone={(decision) => {
            decide(decision, changing ?? undefined);
            setChanging(null);
          }}
          onCancel={changing === null ? null : () => setChanging(null)}
        />
      </div>
      <div className="rs-stack">
        <section className="rs-stack" aria-label={say.decisions.title}>
          <h2 className="ds-heading" data-size="sm">
            {say.decisions.title}
          </h2>
          {decisions.length === 0 && <p className="rs-soft">{say.decisions.none}</p>}
          <ol className="rs-decided">
            {decisions.map((decision, i) => (
              <li key={`${decision.text} ${decision.date}`} className="rs-card">
                <Decided decision={decision} homes={homes} />
                <div className="rs-row rs-no-print">
                  <Button variant="tertiary" icon="pencil" onClick={() => setChanging(i)}>
                    {say.decisions.change}
                  </Button>
                  <Button
                    variant="tertiary"
                    icon="trash"
                    onClick={() => {
                      setChanging(null);
                      undecide(i);
                    }}
                  >
                    {say.decisions.remove}
                  </Button>
                </div>
              </li>
            ))}
          </ol>
        </section>
        <MinutesButtons board={board} homes={homes} />
      </div>
    </div>
  );
}

type DecidedProps = { readonly decision: Decision; readonly homes: readonly Shown[] };

function Decided({ decision, homes }: DecidedProps): ReactNode {
  const { words, formats } = useSpeech();
  const { compare: say } = useDesk();
  const { text, decider, date, wish, remark, outcome } = decision;
  const { step, drawn } = say.decisions;
  const trail: readonly (readonly [string, string])[] = [
    ...(wish ? [[step.wish, wish] as const] : []),
    ...(remark ? [[step.remark, remark] as const] : []),
    [step.decision, say.decisions.decider[decider]],
    ...(outcome
      ? [
          [
            step.outcome,
            [drawn[outcome.drawn ? 'yes' : 'no'], outcome.why].filter(Boolean).join(': '),
          ] as const,
        ]
      : []),
  ];
  return (
    <>
      <p className="rs-decided__text">{text}</p>
      <p className="rs-soft">
        {aboutSays(decision, homes, words, say)} · {formats.date(date)}
      </p>
      <ol className="rs-trail">
        {trail.map(([name, said]) => (
          <li key={name}>
            <strong>{name}</strong> {said}
          </li>
        ))}
      </ol>
    </>
  );
}
