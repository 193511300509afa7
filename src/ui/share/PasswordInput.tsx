import type { ReactNode } from 'react';
import { Labelled } from '../parts/Field.tsx';

type PasswordInputProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (password: string) => void;
};

/** A password that is told from one to another: in plain sight, and of a kind that no browser offers to keep or to mend. */
export function PasswordInput({ label, value, onChange }: PasswordInputProps): ReactNode {
  return (
    <Labelled label={label}>
      {(id) => (
        <input
          id={id}
          className="ds-input"
          type="text"
          autoComplete="off"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Labelled>
  );
}
