import type { ReactNode } from 'react';
import './forms.css';

type CheckProps = {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
};

/** A box to tick with its word beside it. */
export function Check({ label, checked, onChange }: CheckProps): ReactNode {
  return (
    <label className="rs-check">
      <input
        type="checkbox"
        className="ds-input"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
