import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { useMore } from './more.ts';

type MoreOrFewerProps = {
  readonly all: boolean;
  /** How many are behind it. */
  readonly rest: number;
  readonly onAll: (all: boolean) => void;
};

/** Opens the rest of a list, and folds it again. */
export function MoreOrFewer({ all, rest, onAll }: MoreOrFewerProps): ReactNode {
  const { findings: say } = useMore();
  return (
    <Button
      icon={all ? 'chevron-up' : 'chevron-down'}
      variant="tertiary"
      aria-expanded={all}
      onClick={() => onAll(!all)}
    >
      {all ? say.fewer : say.more(rest)}
    </Button>
  );
}
