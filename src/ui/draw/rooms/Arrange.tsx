import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Plan, RoomPlan } from '../../../derive/plan.ts';
import { swapRooms } from '../../../store/arrange.ts';
import { Button } from '../../parts/Button.tsx';
import { Select } from '../../parts/Field.tsx';
import { useMore } from '../../parts/more.ts';
import { useTableStore } from '../../parts/table.ts';
import { useRoomNames } from '../../parts/use-room-names.ts';
import { CopyTo } from './CopyTo.tsx';

type ArrangeProps = { readonly plan: Plan; readonly room: RoomPlan };

/** The room once more, and its place exchanged for that of another. */
export function Arrange({ plan, room }: ArrangeProps): ReactNode {
  return (
    <>
      <CopyTo plan={plan} rooms={[room.id]} />
      <Swap plan={plan} room={room} />
    </>
  );
}

/** Any room of the home; those of its own storey first. */
function Swap({ plan, room }: ArrangeProps): ReactNode {
  const { hand } = useMore();
  const store = useTableStore();
  const [wanted, setWanted] = useState('');
  const names = useRoomNames(plan);
  const apart = (other: RoomPlan): number => Math.abs(other.storey - room.storey);
  const others = plan.rooms.filter(({ id }) => id !== room.id).sort((a, b) => apart(a) - apart(b));
  const other = others.find(({ id }) => id === wanted) ?? others[0];
  if (!other) return null;
  return (
    <div className="rs-joined">
      <Select
        label={hand.swap}
        value={other.id}
        choices={others.map(({ id }) => ({ value: id, label: names.get(id) ?? '' }))}
        onChange={setWanted}
      />
      <Button icon="swap" onClick={() => swapRooms(store.getState(), room.id, other.id)}>
        {hand.swapDo}
      </Button>
    </div>
  );
}
