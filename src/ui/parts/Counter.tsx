import type { ReactNode } from 'react';
import { Icon } from '../icons/Icon.tsx';

type CounterProps = {
  readonly value: number;
  readonly most: number;
  /** What each button does, in words: "Én færre: Voksne". */
  readonly fewer: string;
  readonly more: string;
  readonly onChange: (to: number) => void;
};

/** A small number between − and +. At its ends a button is held back but keeps the focus. */
export function Counter({ value, most, fewer, more, onChange }: CounterProps): ReactNode {
  const step = (by: -1 | 1, held: boolean, name: string): ReactNode => (
    <button
      type="button"
      className="ds-button rs-touch"
      data-variant="secondary"
      aria-label={name}
      {...(held ? { 'aria-disabled': true } : { onClick: () => onChange(value + by) })}
    >
      <Icon name={by < 0 ? 'minus' : 'plus'} />
    </button>
  );
  return (
    <span className="rs-counter">
      {step(-1, value === 0, fewer)}
      <output className="rs-num" aria-live="polite">
        {value}
      </output>
      {step(1, value === most, more)}
    </span>
  );
}
