import type { ReactNode } from 'react';
import { Labelled } from './Field.tsx';

type LinkInputProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onEnter?: () => void;
};

/** Where a link is pasted. It reads from left to right in every language, and no browser remembers it. */
export function LinkInput({ label, value, onChange, onEnter }: LinkInputProps): ReactNode {
  return (
    <Labelled label={label}>
      {(id) => (
        <input
          id={id}
          className="ds-input"
          type="text"
          dir="ltr"
          autoComplete="off"
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={onEnter && ((event) => event.key === 'Enter' && onEnter())}
        />
      )}
    </Labelled>
  );
}
