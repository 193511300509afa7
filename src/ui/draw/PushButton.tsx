import type { ReactNode } from 'react';
import type { Mm } from '../../model/units.ts';
import { Icon } from '../icons/Icon.tsx';
import { useMore } from '../parts/more.ts';
import { useSpeech } from '../parts/speech.ts';

type PushButtonProps = {
  /** What is pushed, as it stands in "Venstre side: 30 cm ut". */
  readonly name: string;
  /** How far out, in mm; in, below 0. */
  readonly by: Mm;
  readonly onPush: (by: Mm) => void;
};

/** Plus moves a side of a room out, minus moves it in. */
export function PushButton({ name, by, onPush }: PushButtonProps): ReactNode {
  const { formats } = useSpeech();
  const { card } = useMore();
  const out = by > 0;
  return (
    <button
      type="button"
      className="ds-button"
      data-variant="secondary"
      aria-label={(out ? card.out : card.in)(name, formats.cm(Math.abs(by)))}
      onClick={() => onPush(by)}
    >
      <Icon name={out ? 'plus' : 'minus'} />
    </button>
  );
}
