import type { ReactNode } from 'react';
import '../../parts/rows.css';

type RowProps = {
  readonly picture: ReactNode;
  readonly name: string;
  readonly area?: string;
  readonly size?: string;
  /** Left out where a row leads on to its thing. */
  readonly chosen?: boolean;
  readonly onPick: () => void;
};

/** A thing of a home in a list: its picture, its name, and how large it is. */
export function Row({ picture, name, area, size, chosen, onPick }: RowProps): ReactNode {
  return (
    <button
      type="button"
      className="ds-button rs-row-button"
      data-variant="tertiary"
      aria-pressed={chosen}
      onClick={onPick}
    >
      {picture}
      <span className="rs-row-button__name">{name}</span>
      {area && <span className="rs-num">{area}</span>}
      {size && <span className="rs-num rs-soft">{size}</span>}
    </button>
  );
}
