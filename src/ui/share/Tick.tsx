import type { ReactNode } from 'react';
import { useId } from 'react';

type TickProps = {
  readonly label: string;
  /** What it means to tick it, in small. */
  readonly means?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
};

/** A box to tick, in a group that has the class `rs-ticks`. */
export function Tick({ label, means, checked, onChange }: TickProps): ReactNode {
  const id = useId();
  return (
    <div className="ds-field">
      <input
        className="ds-input"
        type="checkbox"
        id={id}
        aria-describedby={means && `${id}means`}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label className="ds-label" data-weight="regular" htmlFor={id}>
        {label}
      </label>
      {means && (
        <span className="rs-ticks__words" id={`${id}means`}>
          {means}
        </span>
      )}
    </div>
  );
}
