import type { ReactNode } from 'react';
import { memo } from 'react';
import { useStore } from 'zustand';
import type { Plan } from '../../derive/plan.ts';
import type { BoardStore } from '../../store/board.ts';
import { MOST_BESIDE } from '../../store/board.ts';
import { Button } from '../parts/Button.tsx';
import { useDesk } from '../parts/more.ts';
import { Chip } from './Chip.tsx';
import type { Shown } from './shown-home.ts';
import { Thumb } from './Thumb.tsx';

type TilesProps = { readonly board: BoardStore; readonly homes: readonly Shown[] };

/** The homes of the meeting. Their order is drawn by lot and stays; there is nothing to sort them by. */
export function Tiles({ board, homes }: TilesProps): ReactNode {
  const beside = useStore(board, (b) => b.beside);
  return (
    <ul className="rs-boards">
      {homes.map(({ id, name, plan }) => (
        <Tile
          key={id}
          board={board}
          id={id}
          name={name}
          plan={plan}
          beside={beside.includes(id)}
          full={beside.length >= MOST_BESIDE}
        />
      ))}
    </ul>
  );
}

type TileProps = {
  readonly board: BoardStore;
  readonly id: string;
  readonly name: string;
  readonly plan: Plan;
  readonly beside: boolean;
  /** No more fit side by side. */
  readonly full: boolean;
};

const Tile = memo(function Tile({ board, id, name, plan, beside, full }: TileProps): ReactNode {
  const say = useDesk().compare.tile;
  const { putAway, setBeside } = board.getState();
  const storeys = plan.storeys.filter(({ rooms }) => rooms.length > 0).length;
  return (
    <li className="rs-board rs-card" data-beside={beside || undefined}>
      <div className="rs-board__plans" dir="ltr" aria-hidden="true">
        <Thumb plan={plan} />
      </div>
      <h2 className="ds-heading" data-size="sm">
        {name}
      </h2>
      <p className="rs-soft">{say.house(plan.shell.name, plan.shell.side, `${storeys}`)}</p>
      <div className="rs-board__acts rs-no-print">
        <Chip
          on={beside}
          word={say.beside}
          heldBack={full && !beside}
          onChange={() => {
            const now = board.getState().beside;
            setBeside(beside ? now.filter((other) => other !== id) : [...now, id]);
          }}
        />
        <Button variant="tertiary" icon="close" aria-label={say.awayOf(name)} onClick={() => putAway(id)}>
          {say.away}
        </Button>
      </div>
    </li>
  );
});
