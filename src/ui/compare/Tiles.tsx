import type { ReactNode } from 'react';
import { memo } from 'react';
import { useStore } from 'zustand';
import type { Plan } from '../../derive/plan.ts';
import type { BoardStore } from '../../store/board.ts';
import { canPair, MOST_BESIDE } from '../../store/board.ts';
import { nicknameOf } from '../../words/patterns/pattern-words.ts';
import { Button } from '../parts/Button.tsx';
import { Select } from '../parts/Field.tsx';
import { useDesk, usePatternWords } from '../parts/more.ts';
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
      <div className="rs-thumbs" dir="ltr" aria-hidden="true">
        <Thumb plan={plan} />
      </div>
      <h2 className="ds-heading" data-size="sm">
        {name}
      </h2>
      <p className="rs-soft">{say.house(plan.shell.name, plan.shell.side, `${storeys}`)}</p>
      <NextDoor board={board} id={id} plan={plan} />
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

type NextDoorProps = Pick<TileProps, 'board' | 'id' | 'plan'>;

/** Whose home stands on the other side of the wall, where one that fits there lies on the table. */
function NextDoor({ board, id, plan }: NextDoorProps): ReactNode {
  const say = useDesk().compare.pair;
  const pairs = useStore(board, (b) => b.meeting.pairs);
  const homes = useStore(board, (b) => b.homes);
  const words = usePatternWords();
  const fitting = homes.filter(({ design }) => canPair(design, plan.design));
  if (fitting.length === 0) return null;
  const mine = pairs.find((pair) => pair.includes(id));
  return (
    <Select
      label={say.with}
      value={mine?.find((hash) => hash !== id) ?? ''}
      choices={[
        { value: '', label: say.none },
        ...fitting.map(({ hash, nickname }) => ({ value: hash, label: nicknameOf(words, nickname) })),
      ]}
      onChange={(other) => (other === '' ? board.getState().part(id) : board.getState().pair(id, other))}
    />
  );
}
