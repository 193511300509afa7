import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Plan } from '../../../derive/plan.ts';
import type { RoomId } from '../../../model/design.ts';
import { copyRooms } from '../../../store/arrange.ts';
import { Button } from '../../parts/Button.tsx';
import { Select } from '../../parts/Field.tsx';
import { useMore } from '../../parts/more.ts';
import { useSpeech } from '../../parts/speech.ts';
import { useTable, useTableStore } from '../../parts/table.ts';

type CopyToProps = { readonly plan: Plan; readonly rooms: readonly RoomId[] };

/** Rooms once more, on the storey one chooses: what Ctrl C and Ctrl V do, by taps. */
export function CopyTo({ plan, rooms }: CopyToProps): ReactNode {
  const { words } = useSpeech();
  const { hand } = useMore();
  const store = useTableStore();
  const inView = useTable((t) => t.storey);
  const [wanted, setWanted] = useState<number | null>(null);
  const to = wanted ?? inView;
  return (
    <div className="rs-joined">
      <Select
        label={rooms.length > 1 ? hand.copyAllTo : hand.copyTo}
        value={`${to}`}
        choices={plan.storeys.map(({ index, shell }) => ({
          value: `${index}`,
          label: words.storey.name(shell.level),
        }))}
        onChange={(value) => setWanted(Number(value))}
      />
      <Button icon="copy" onClick={() => copyRooms(store.getState(), rooms, to)}>
        {hand.copyDo}
      </Button>
    </div>
  );
}
