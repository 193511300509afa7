import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Spot } from '../../check/finding.ts';
import { useTable, useTableStore } from '../parts/table.ts';
import '../parts/rows.css';

/**
 * Lights places on the drawing and in 3D, and tells whether they are the ones lit now. They are worked out at the press. An edit, or
 * another line, puts the light out.
 */
export function useLight(where: () => readonly Spot[]): readonly [on: boolean, press: () => void] {
  const store = useTableStore();
  const [spots, setSpots] = useState<readonly Spot[] | null>(null);
  const on = useTable((t) => spots !== null && t.lit === spots);
  return [
    on,
    () => {
      const next = on ? [] : where();
      setSpots(next);
      store.getState().light(next);
    },
  ];
}

export type LitButtonProps = {
  readonly where: () => readonly Spot[];
  readonly className?: string;
  /** How it comes about, written as on paper. */
  readonly working?: () => string | null;
  readonly children: ReactNode;
};

/** What was measured: pressed, it shows where, and how it comes about. */
export function LitButton({ where, className = '', working, children }: LitButtonProps): ReactNode {
  const [on, press] = useLight(where);
  const says = on && working?.();
  return (
    <>
      <button
        type="button"
        className={`ds-button rs-row-button ${className}`.trim()}
        data-variant="tertiary"
        aria-pressed={on}
        onClick={press}
      >
        {children}
      </button>
      {says && (
        <bdi className="rs-working rs-soft" dir="ltr">
          {says}
        </bdi>
      )}
    </>
  );
}

type LitLineProps = Pick<LitButtonProps, 'where' | 'working'> & {
  readonly name: ReactNode;
  readonly value: ReactNode;
};

/** A term of a sum. */
export function LitLine({ name, value, ...measured }: LitLineProps): ReactNode {
  return (
    <LitButton {...measured} className="rs-term">
      <span>{name}</span>
      <span className="rs-num">{value}</span>
    </LitButton>
  );
}
