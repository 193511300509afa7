import type { ReactNode } from 'react';
import type { Mm, Side } from '../../model/units.ts';
import type { IconName } from '../icons/Icon.tsx';
import { Icon } from '../icons/Icon.tsx';
import { Group } from '../parts/Group.tsx';
import { useMore } from '../parts/more.ts';
import { useSpeech } from '../parts/speech.ts';
import './panel.css';

const WAYS: readonly (readonly [Side, IconName, -1 | 0 | 1, -1 | 0 | 1])[] = [
  ['left', 'arrow-left', -1, 0],
  ['top', 'arrow-up', 0, -1],
  ['bottom', 'arrow-down', 0, 1],
  ['right', 'arrow-right', 1, 0],
];

type ArrowsProps = {
  readonly title: string;
  readonly step: Mm;
  readonly onMove: (dx: Mm, dy: Mm) => void;
  /** Ways that make sense: along its wall for a door. All four when left out. */
  readonly ways?: readonly Side[];
};

/** Moves a thing by buttons, the way the sheet lies. */
export function Arrows({ title, step, onMove, ways }: ArrowsProps): ReactNode {
  const { formats } = useSpeech();
  const more = useMore();
  const by = formats.cm(step);
  return (
    <Group title={title}>
      <div className="rs-arrows" dir="ltr">
        {WAYS.filter(([side]) => !ways || ways.includes(side)).map(([side, icon, dx, dy]) => (
          <button
            key={side}
            type="button"
            className="ds-button rs-touch"
            data-variant="secondary"
            aria-label={more.card.moveTo(more.card.side[side], by)}
            onClick={() => onMove(dx * step, dy * step)}
          >
            <Icon name={icon} />
          </button>
        ))}
      </div>
    </Group>
  );
}
