import type { ReactNode } from 'react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Models } from '../../model/models.ts';
import type { BoardStore } from '../../store/board.ts';
import { createBoard } from '../../store/board.ts';
import { nicknameOf } from '../../words/patterns/pattern-words.ts';
import { newId } from '../new-id.ts';
import { Button } from '../parts/Button.tsx';
import { useDesk } from '../parts/more.ts';
import { ToggleGroup } from '../parts/ToggleGroup.tsx';
import { Beside } from './Beside.tsx';
import { filesIn } from './dropped.ts';
import { Gather } from './Gather.tsx';
import { House } from './House.tsx';
import { Likeness } from './Likeness.tsx';
import { Matters } from './Matters.tsx';
import { usePatternWords } from './pattern-words.ts';
import type { Shown } from './shown-home.ts';
import { Tiles } from './Tiles.tsx';
import { useGathering } from './use-gathering.ts';
import { useLarge } from './use-large.ts';
import { useSeen } from './use-seen.ts';
import './compare.css';

/** In the order a meeting takes them. */
const STEPS = ['homes', 'matters', 'side', 'likeness', 'house'] as const;
type Step = (typeof STEPS)[number];

type CompareDoorProps = {
  readonly models: Models;
  /** Links and files dropped or pasted while the meeting stands open, in their order. */
  readonly brought: readonly (string | File)[];
  readonly onHome: () => void;
};

/** The table of a meeting: homes are gathered, looked at side by side and talked about, in the order a meeting takes them. */
export function CompareDoor({ models, brought, onHome }: CompareDoorProps): ReactNode {
  const { compare: say } = useDesk();
  const [board] = useState(() => createBoard(models, newId()));
  const homes = useStore(board, (b) => b.homes);
  const patterns = usePatternWords();
  const [step, setStep] = useState<Step>('homes');
  const { came, bring } = useGathering(board);
  const page = useRef<HTMLElement>(null);
  const [large, setLarge] = useLarge(page);

  const taken = useRef(0);
  useEffect(() => {
    const fresh = brought.slice(taken.current);
    taken.current = brought.length;
    if (fresh.length > 0) bring(fresh);
  });

  const shown = useMemo(
    () =>
      homes.map(
        ({ hash, nickname, plan }): Shown => ({ id: hash, name: nicknameOf(patterns, nickname), plan }),
      ),
    [homes, patterns],
  );
  const first = homes.length === 0;
  return (
    <main
      className="rs-meeting"
      id="home"
      ref={page}
      data-large={large || undefined}
      onDrop={(event) => {
        if (![...event.dataTransfer.types].includes('Files')) return;
        event.preventDefault();
        void filesIn(event.dataTransfer).then(bring);
      }}
    >
      <header className="rs-meeting__head">
        <div>
          <h1 className="ds-heading" data-size="md">
            {say.title}
          </h1>
          <p className="rs-soft">{say.aim}</p>
        </div>
        {!first && (
          <ToggleGroup
            label={say.steps}
            className="rs-wrap"
            value={step}
            onChange={setStep}
            choices={STEPS.map((value) => ({ value, label: say.step[value] }))}
          />
        )}
        <div className="rs-row rs-no-print">
          {!first && (
            <Button icon="expand" aria-pressed={large} onClick={() => setLarge(!large)}>
              {large ? say.small : say.large}
            </Button>
          )}
          {!large && (
            <Button icon="house" onClick={onHome}>
              {say.back}
            </Button>
          )}
        </div>
      </header>
      <div className="rs-meeting__step" data-step={step}>
        {step !== 'homes' && !first ? (
          <Talk step={step} board={board} homes={shown} large={large} />
        ) : (
          <HomesStep board={board} homes={shown}>
            <Gather came={came} first={first} onText={(text) => bring([text])} onFiles={bring} />
          </HomesStep>
        )}
      </div>
    </main>
  );
}

type TalkProps = {
  readonly step: Exclude<Step, 'homes'>;
  readonly board: BoardStore;
  readonly homes: readonly Shown[];
  readonly large: boolean;
};

function Talk({ step, board, homes, large }: TalkProps): ReactNode {
  const { compare: say } = useDesk();
  const seen = useSeen(board);
  const of = useStore(board, (b) => b.homes);
  if (step === 'matters')
    return (
      <Matters told={homes.map(({ id, name }, i) => ({ id, name, words: of[i]?.design.wishes ?? null }))} />
    );
  if (step === 'side') return <Beside board={board} homes={homes} large={large} />;
  if (!seen) return <p className="rs-soft">{say.likeness.thinking}</p>;
  if (step === 'likeness') return <Likeness board={board} homes={homes} seen={seen} large={large} />;
  return <House board={board} homes={homes} seen={seen} />;
}

type HomesStepProps = {
  readonly board: BoardStore;
  readonly homes: readonly Shown[];
  readonly children: ReactNode;
};

function HomesStep({ board, homes, children }: HomesStepProps): ReactNode {
  const beside = useStore(board, (b) => b.beside);
  const onBeside = useCallback(
    (id: string, on: boolean) => {
      const now = board.getState().beside;
      board.getState().setBeside(on ? [...now, id] : now.filter((other) => other !== id));
    },
    [board],
  );
  return (
    <>
      {homes.length > 0 && (
        <Tiles homes={homes} beside={beside} onBeside={onBeside} onAway={board.getState().putAway} />
      )}
      {children}
    </>
  );
}
