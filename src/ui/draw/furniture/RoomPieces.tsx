import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Plan, RoomPlan } from '../../../derive/plan.ts';
import { addPiece } from '../../../store/acts.ts';
import { piecesOf } from '../../../store/room-pieces.ts';
import { Button } from '../../parts/Button.tsx';
import { Select } from '../../parts/Field.tsx';
import { useMore } from '../../parts/more.ts';
import { pieceName } from '../../parts/piece-names.ts';
import { useTable, useTableStore } from '../../parts/table.ts';
import { FurnishButton } from './FurnishButton.tsx';
import { kindsInOrder } from './groups.ts';
import { PieceRow } from './PieceRow.tsx';

type RoomPiecesProps = { readonly plan: Plan; readonly room: RoomPlan };

/** A room's furniture, a way to put in another piece without pointing, and furnishing. */
export function RoomPieces({ plan, room }: RoomPiecesProps): ReactNode {
  const more = useMore();
  const { furniture: words } = more;
  const store = useTableStore();
  const known = useTable((t) => t.models.kinds.furniture);
  const [wanted, setWanted] = useState('bed-90');
  const kinds = kindsInOrder(Object.keys(known));
  const kind = kinds.includes(wanted) ? wanted : kinds[0];
  const here = piecesOf(plan, room);
  return (
    <section className="rs-stack" aria-label={words.here}>
      <h3 className="ds-heading" data-size="2xs">
        {words.here}
      </h3>
      {here.length === 0 && <p className="rs-soft">{words.none}</p>}
      <ul className="rs-rows">
        {here.map((index) => (
          <li key={index}>
            <PieceRow
              plan={plan}
              index={index}
              onPick={() => store.getState().select({ what: 'piece', index })}
            />
          </li>
        ))}
      </ul>
      {kind !== undefined && (
        <div className="rs-joined">
          <Select
            label={words.add}
            value={kind}
            choices={kinds.map((value) => ({ value, label: pieceName(value, more) }))}
            onChange={setWanted}
          />
          <Button icon="plus" onClick={() => addPiece(store.getState(), room.id, kind)}>
            {words.addHere}
            <span className="rs-hidden"> {pieceName(kind, more)}</span>
          </Button>
        </div>
      )}
      <FurnishButton of={(now) => now.rooms.filter(({ id }) => id === room.id)} />
    </section>
  );
}
