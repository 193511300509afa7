import type { ReactNode } from 'react';
import type { BoardStore } from '../../store/board.ts';
import type { Seen } from '../../store/compared.ts';
import { useDesk } from '../parts/more.ts';
import { Beside } from './Beside.tsx';
import { Decisions } from './Decisions.tsx';
import { House } from './House.tsx';
import { Likeness } from './Likeness.tsx';
import { Matters } from './Matters.tsx';
import type { Shown } from './shown-home.ts';

/** In the order a meeting takes them: first what families say, last what is decided. */
export const STEPS = ['homes', 'matters', 'side', 'likeness', 'house', 'decisions'] as const;
export type Step = (typeof STEPS)[number];

type StepProps = {
  readonly step: Exclude<Step, 'homes'>;
  readonly board: BoardStore;
  readonly homes: readonly Shown[];
  /** What there is to say of each home; null until all have been gone through. */
  readonly seen: readonly Seen[] | null;
  readonly large: boolean;
};

/** What is talked about now. */
export function StepOf({ step, board, homes, seen, large }: StepProps): ReactNode {
  const { compare: say } = useDesk();
  switch (step) {
    case 'matters':
      return <Matters homes={homes} />;
    case 'side':
      return <Beside board={board} homes={homes} large={large} />;
    case 'decisions':
      return <Decisions board={board} homes={homes} />;
    case 'likeness':
    case 'house':
      if (!seen) return <p className="rs-soft">{say.likeness.thinking}</p>;
      return step === 'house' ? (
        <House board={board} homes={homes} seen={seen} />
      ) : (
        <Likeness board={board} homes={homes} seen={seen} large={large} />
      );
  }
}
