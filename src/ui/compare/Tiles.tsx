import type { ReactNode } from 'react';
import { memo, useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Plan } from '../../derive/plan.ts';
import type { BoardStore } from '../../store/board.ts';
import { canPair, MOST_BESIDE } from '../../store/board.ts';
import { Button } from '../parts/Button.tsx';
import { Select } from '../parts/Field.tsx';
import { useDesk } from '../parts/more.ts';
import { breathe } from './breathe.ts';
import { Chip } from './Chip.tsx';
import type { Shown } from './shown-home.ts';
import { Thumb } from './Thumb.tsx';

type TilesProps = {
  readonly board: BoardStore;
  readonly homes: readonly Shown[];
  /** No more homes are on their way. */
  readonly resting: boolean;
};

/** The homes of the meeting. Their order is drawn by lot and stays; there is nothing to sort them by. */
export const Tiles = memo(function Tiles({ board, homes, resting }: TilesProps): ReactNode {
  const beside = useStore(board, (b) => b.beside);
  const pairs = useStore(board, (b) => b.meeting.pairs);
  const across = useAcross(homes, resting);
  const asked = useInTurn(homes.length, resting);
  return (
    <ul className="rs-boards">
      {homes.map(({ id, name, plan }, i) => (
        <Tile
          key={id}
          board={board}
          id={id}
          name={name}
          plan={plan}
          beside={beside.includes(id)}
          full={beside.length >= MOST_BESIDE}
          across={(i < asked && across.get(doorOf(plan.design))) || NOBODY}
          next={pairs.find((pair) => pair.includes(id))?.find((hash) => hash !== id) ?? ''}
        />
      ))}
    </ul>
  );
});

type Neighbours = readonly { readonly value: string; readonly label: string }[];
const NOBODY: Neighbours = [];
const doorOf = ({ shell, side }: Plan['design']): string => `${shell.id} ${shell.revision} ${side}`;

/** Who may stand wall to wall with whom, told once for each side of each house; nobody while homes are still coming. */
function useAcross(homes: readonly Shown[], resting: boolean): ReadonlyMap<string, Neighbours> {
  const all = resting ? homes : null;
  return useMemo(() => {
    const across = new Map<string, Neighbours>();
    for (const { plan } of all ?? []) {
      const door = doorOf(plan.design);
      if (across.has(door)) continue;
      const facing = all!.filter((other) => canPair(other.plan.design, plan.design));
      across.set(
        door,
        facing.map(({ id, name }) => ({ value: id, label: name })),
      );
    }
    return across;
  }, [all]);
}

/** Each tile of many that asks who stands next door names them all: so many more between two frames. */
const TILES_AT_ONCE = 6;

/** How many tiles ask: all in the end, a few more each time. */
function useInTurn(count: number, resting: boolean): number {
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    if (!resting || asked >= count) return;
    let here = true;
    void breathe().then(() => here && setAsked(asked + TILES_AT_ONCE));
    return () => {
      here = false;
    };
  }, [asked, count, resting]);
  return asked;
}

type TileProps = {
  readonly board: BoardStore;
  readonly id: string;
  readonly name: string;
  readonly plan: Plan;
  readonly beside: boolean;
  /** No more fit side by side. */
  readonly full: boolean;
  /** Homes that can stand on the other side of the wall, and the one that does; '' for none. */
  readonly across: Neighbours;
  readonly next: string;
};

const Tile = memo(function Tile(props: TileProps): ReactNode {
  const { board, id, name, plan, beside, full, across, next } = props;
  const { tile: say, pair } = useDesk().compare;
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
      {across.length > 0 && (
        <Select
          label={pair.with}
          value={next}
          choices={[{ value: '', label: pair.none }, ...across]}
          onChange={(other) => (other === '' ? board.getState().part(id) : board.getState().pair(id, other))}
        />
      )}
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
