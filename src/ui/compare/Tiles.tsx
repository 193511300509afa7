import type { ReactNode } from 'react';
import { memo, useId } from 'react';
import type { Plan } from '../../derive/plan.ts';
import { MOST_BESIDE } from '../../store/board.ts';
import { Button } from '../parts/Button.tsx';
import { useDesk } from '../parts/more.ts';
import type { Shown } from './shown-home.ts';
import { Thumb } from './Thumb.tsx';

type TilesProps = {
  readonly homes: readonly Shown[];
  readonly beside: readonly string[];
  readonly onBeside: (id: string, on: boolean) => void;
  readonly onAway: (id: string) => void;
};

/** The homes of the meeting. Their order is drawn by lot and stays; there is nothing to sort them by. */
export function Tiles({ homes, beside, onBeside, onAway }: TilesProps): ReactNode {
  return (
    <ul className="rs-boards">
      {homes.map(({ id, name, plan }) => (
        <Tile
          key={id}
          id={id}
          name={name}
          plan={plan}
          beside={beside.includes(id)}
          full={beside.length >= MOST_BESIDE}
          onBeside={onBeside}
          onAway={onAway}
        />
      ))}
    </ul>
  );
}

type TileProps = Pick<TilesProps, 'onBeside' | 'onAway'> & {
  readonly id: string;
  readonly name: string;
  readonly plan: Plan;
  readonly beside: boolean;
  /** No more fit side by side. */
  readonly full: boolean;
};

const Tile = memo(function Tile(props: TileProps): ReactNode {
  const { id, name, plan, beside, full, onBeside, onAway } = props;
  const say = useDesk().compare.tile;
  const check = useId();
  const storeys = plan.storeys.filter(({ rooms }) => rooms.length > 0).length;
  return (
    <li className="rs-board rs-card" data-beside={beside || undefined}>
      <div className="rs-board__plans" dir="ltr" aria-hidden="true">
        <Thumb plan={plan} />
      </div>
      <h3 className="ds-heading" data-size="sm">
        {name}
      </h3>
      <p className="rs-soft">{say.house(plan.shell.name, plan.shell.side, `${storeys}`)}</p>
      <div className="rs-board__acts rs-no-print">
        <label className="rs-chip" htmlFor={check}>
          <input
            id={check}
            type="checkbox"
            className="ds-input"
            checked={beside}
            aria-disabled={(full && !beside) || undefined}
            onChange={(event) => (beside || !full) && onBeside(id, event.target.checked)}
          />
          {say.beside}
        </label>
        <Button variant="tertiary" icon="close" aria-label={say.awayOf(name)} onClick={() => onAway(id)}>
          {say.away}
        </Button>
      </div>
    </li>
  );
});
