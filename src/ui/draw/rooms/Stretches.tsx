import type { ReactNode } from 'react';
import type { Plan, RoomPlan } from '../../../derive/plan.ts';
import type { Mm } from '../../../model/units.ts';
import { pushStretch } from '../../../store/acts.ts';
import { sidesOf } from '../../../store/things.ts';
import { Icon } from '../../icons/Icon.tsx';
import { Group } from '../../parts/Group.tsx';
import { useMore } from '../../parts/more.ts';
import { ownerName, roomNames } from '../../parts/names.ts';
import { useSpeech } from '../../parts/speech.ts';
import { useTableStore } from '../../parts/table.ts';

type StretchesProps = { readonly plan: Plan; readonly room: RoomPlan; readonly step: Mm };

/** A side towards several neighbours, pushed towards one of them alone. */
export function Stretches({ plan, room, step }: StretchesProps): ReactNode {
  const { words, formats } = useSpeech();
  const { card, hand } = useMore();
  const store = useTableStore();
  const names = roomNames(plan, words);
  const by = formats.cm(step);
  const parts = sidesOf(plan, room)
    .filter(({ stretches }) => stretches.length > 1)
    .flatMap(({ side, stretches }) => stretches.map(({ towards }) => ({ side, towards })))
    .filter(({ towards }) => towards !== 'outside');
  if (parts.length === 0) return null;
  return (
    <Group title={hand.parts}>
      {parts.map(({ side, towards }) => {
        const name = hand.part(card.side[side], ownerName(towards, names, words));
        const push = (out: Mm) => () => pushStretch(store.getState(), { room: room.id, side, towards }, out);
        return (
          <div className="rs-part" key={`${side} ${towards}`}>
            <span aria-hidden="true">{name}</span>
            <button
              type="button"
              className="ds-button"
              data-variant="secondary"
              aria-label={card.in(name, by)}
              onClick={push(-step)}
            >
              <Icon name="minus" />
            </button>
            <button
              type="button"
              className="ds-button"
              data-variant="secondary"
              aria-label={card.out(name, by)}
              onClick={push(step)}
            >
              <Icon name="plus" />
            </button>
          </div>
        );
      })}
    </Group>
  );
}
