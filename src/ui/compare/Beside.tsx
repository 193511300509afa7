import type { ReactNode } from 'react';
import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { BoardStore } from '../../store/board.ts';
import { MOST_BESIDE } from '../../store/board.ts';
import { facing } from '../../store/both.ts';
import { Group } from '../parts/Group.tsx';
import { useDesk } from '../parts/more.ts';
import { ToggleGroup } from '../parts/ToggleGroup.tsx';
import { Chip } from './Chip.tsx';
import { Fold } from './Fold.tsx';
import { Overlay } from './Overlay.tsx';
import type { Pair } from './Pairs.tsx';
import { Pairs } from './Pairs.tsx';
import { SideBySide } from './SideBySide.tsx';
import type { Shown } from './shown-home.ts';

type View = 'beside' | 'over' | 'pair';

type BesideProps = {
  readonly board: BoardStore;
  readonly homes: readonly Shown[];
  readonly large: boolean;
};

/** The homes chosen, side by side, and which they are. */
export function Beside({ board, homes, large }: BesideProps): ReactNode {
  const { compare: say } = useDesk();
  const beside = useStore(board, (b) => b.beside);
  const level = useStore(board, (b) => b.level);
  const kinds = useStore(board, (b) => b.models.kinds);
  const { setBeside, setLevel } = board.getState();
  const chosen = useMemo(() => homes.filter(({ id }) => beside.includes(id)), [homes, beside]);
  const [view, setView] = useState<View>('beside');
  const pairs = useStore(board, (b) => b.meeting.pairs);
  const houses = useMemo(
    () =>
      pairs.flatMap(([a, b]): Pair[] => {
        const [one, other] = [a, b].map((hash) => homes.find(({ id }) => id === hash));
        return one && other ? [facing(one, other)] : [];
      }),
    [pairs, homes],
  );
  const views: readonly View[] = houses.length > 0 ? ['beside', 'over', 'pair'] : ['beside', 'over'];
  const full = beside.length >= MOST_BESIDE;
  return (
    <div className="rs-beside">
      <div className="rs-beside__head rs-no-print">
        {chosen.length > 1 && (
          <ToggleGroup<View>
            label={say.over.view}
            className="rs-wrap"
            value={view}
            onChange={setView}
            choices={views.map((value) => ({ value, label: say.over[value] }))}
          />
        )}
        {homes.length > 2 && (
          <Fold title={say.side.which}>
            <Group title={say.side.which} quiet className="rs-beside__which">
              <div className="rs-row">
                {homes.map(({ id, name }) => {
                  const on = beside.includes(id);
                  return (
                    <Chip
                      key={id}
                      on={on}
                      word={name}
                      heldBack={full && !on}
                      onChange={() =>
                        setBeside(on ? beside.filter((other) => other !== id) : [...beside, id])
                      }
                    />
                  );
                })}
                {full && homes.length > MOST_BESIDE && <span className="rs-soft">{say.side.most}</span>}
              </div>
            </Group>
          </Fold>
        )}
      </div>
      {view === 'pair' && houses.length > 0 ? (
        <Pairs pairs={houses} kinds={kinds} level={level} onLevel={setLevel} />
      ) : view === 'over' && chosen.length > 1 ? (
        <Overlay homes={chosen} kinds={kinds} level={level} onLevel={setLevel} />
      ) : chosen.length > 0 ? (
        <SideBySide board={board} homes={chosen} large={large} />
      ) : (
        <p className="rs-soft">{say.side.few}</p>
      )}
    </div>
  );
}
