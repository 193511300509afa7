import type { ReactNode } from 'react';
import type { Plan, RoomPlan } from '../../../derive/plan.ts';
import { alignmentsOf, alignSide } from '../../../store/steady.ts';
import { inside } from '../../../words/tries/inside.ts';
import { Button } from '../../parts/Button.tsx';
import { Group } from '../../parts/Group.tsx';
import { useMore } from '../../parts/more.ts';
import { useSpeech } from '../../parts/speech.ts';
import { useTableStore } from '../../parts/table.ts';
import { useRoomNames } from '../../parts/use-room-names.ts';

type InLineProps = { readonly plan: Plan; readonly room: RoomPlan };

/** Brings a side in line with a wall of a neighbour: what a dragged wall is drawn to, by one tap. */
export function InLine({ plan, room }: InLineProps): ReactNode {
  const { words } = useSpeech();
  const { card, hand, tries } = useMore();
  const store = useTableStore();
  const names = useRoomNames(plan);
  const found = alignmentsOf(plan, room.id);
  if (found.length === 0) return null;
  return (
    <Group title={hand.inLine}>
      <div className="rs-row">
        {found.map(({ side, with: other }) => (
          <Button key={side} icon="wall" onClick={() => alignSide(store.getState(), room.id, side)}>
            {hand.inLineWith(card.side[side], inside(names.get(other) ?? '', words.kind, tries))}
          </Button>
        ))}
      </div>
    </Group>
  );
}
