import type { ReactNode } from 'react';
import type { Plan } from '../../../derive/plan.ts';
import { copyPieces } from '../../../store/arrange.ts';
import { piecesOf, strayPieces } from '../../../store/room-pieces.ts';
import { gathered } from '../../../store/state.ts';
import { Button } from '../../parts/Button.tsx';
import { useMore } from '../../parts/more.ts';
import { useTable, useTableStore } from '../../parts/table.ts';
import { PieceRow } from './PieceRow.tsx';

type TogetherProps = { readonly plan: Plan; readonly indices: readonly number[] };

/** The pieces in the hand once more, and others that come along: tapped on the drawing, or picked here from their rooms. */
export function Together({ plan, indices }: TogetherProps): ReactNode {
  const { furniture, hand } = useMore();
  const store = useTableStore();
  const gathering = useTable((t) => t.tool.id === 'gather');
  const pieces = indices.flatMap((index) => plan.design.furniture[index] ?? []);
  return (
    <>
      <div className="rs-row">
        <Button icon="copy" onClick={() => copyPieces(store.getState(), pieces)}>
          {furniture.copy}
        </Button>
        <Button
          icon="plus"
          aria-pressed={gathering}
          onClick={() => store.getState().setTool({ id: gathering ? 'select' : 'gather' })}
        >
          {hand.gather}
        </Button>
      </div>
      {gathering && (
        <section className="rs-stack" aria-label={furniture.mates}>
          <ul className="rs-rows">
            {matesOf(plan, indices).map((index) => (
              <li key={index}>
                <PieceRow
                  plan={plan}
                  index={index}
                  onPick={() => {
                    const { select, selection } = store.getState();
                    select(gathered(selection, { what: 'piece', index }));
                  }}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** What stands in the rooms of some pieces, those themselves among them; where they stand in none, what else does not. */
function matesOf(plan: Plan, indices: readonly number[]): readonly number[] {
  const rooms = plan.rooms.map((room) => piecesOf(plan, room));
  const stray = plan.storeys.map(({ index }) => strayPieces(plan, index));
  return [...rooms, ...stray].filter((here) => here.some((index) => indices.includes(index))).flat();
}
