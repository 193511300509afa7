import type { ReactNode } from 'react';
import type { Plan, RoomPlan } from '../../../derive/plan.ts';
import type { Mm } from '../../../model/units.ts';
import { pushStretch } from '../../../store/acts.ts';
import { sidesOf } from '../../../store/things.ts';
import { Group } from '../../parts/Group.tsx';
import { useMore } from '../../parts/more.ts';
import { ownerName } from '../../parts/names.ts';
import { useSpeech } from '../../parts/speech.ts';
import { useTableStore } from '../../parts/table.ts';
import { useRoomNames } from '../../parts/use-room-names.ts';
import { PushButton } from '../PushButton.tsx';

type StretchesProps = { readonly plan: Plan; readonly room: RoomPlan; readonly step: Mm };

/** A side towards several neighbours, pushed towards one of them alone. */
export function Stretches({ plan, room, step }: StretchesProps): ReactNode {
  const { words } = useSpeech();
  const { card, hand } = useMore();
  const store = useTableStore();
  const names = useRoomNames(plan);
  const parts = sidesOf(plan, room)
    .filter(({ stretches }) => stretches.length > 1)
    .flatMap(({ side, stretches }) => stretches.map(({ towards }) => ({ side, towards })))
    .filter(({ towards }) => towards !== 'outside');
  if (parts.length === 0) return null;
  return (
    <Group title={hand.parts}>
      {parts.map(({ side, towards }) => {
        const name = hand.part(card.side[side], ownerName(towards, names, words));
        const push = (by: Mm) => pushStretch(store.getState(), { room: room.id, side, towards }, by);
        return (
          <div className="rs-part" key={`${side} ${towards}`}>
            <span aria-hidden="true">{name}</span>
            <PushButton name={name} by={-step} onPush={push} />
            <PushButton name={name} by={step} onPush={push} />
          </div>
        );
      })}
    </Group>
  );
}
