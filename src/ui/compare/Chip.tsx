import type { ReactNode } from 'react';

type ChipProps = {
  readonly word: string;
  readonly on: boolean;
  /** It cannot be chosen now, and stays where it is. */
  readonly heldBack?: boolean;
  readonly onChange: () => void;
};

/** One of several that may be chosen together: a tick with its word. */
export function Chip({ word, on, heldBack = false, onChange }: ChipProps): ReactNode {
  return (
    <label className="rs-chip" data-on={on || undefined}>
      <input
        type="checkbox"
        checked={on}
        aria-disabled={heldBack || undefined}
        onChange={() => !heldBack && onChange()}
      />
      {word}
    </label>
  );
}
