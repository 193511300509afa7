import type { CSSProperties, ReactNode } from 'react';

type MeterProps = {
  /** What is measured and where the frame is, in the same unit. */
  readonly at: number;
  readonly frame: number;
  /** Scale: value at the end of the bar. */
  readonly end: number;
};

const percent = (part: number, whole: number): string =>
  `${Math.min(100, Math.max(0, (100 * part) / whole)).toFixed(1)}%`;

/** Quiet bar with the frame as a notch; what lies past the notch is hatched. Words beside it say the same. */
export function Meter({ at, frame, end }: MeterProps): ReactNode {
  const where = { '--rs-at': percent(at, end), '--rs-frame': percent(frame, end) } as CSSProperties;
  return (
    <span className="rs-meter" style={where} aria-hidden="true">
      <i />
    </span>
  );
}
