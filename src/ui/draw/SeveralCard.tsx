import type { ReactNode } from 'react';
import type { Plan } from '../../derive/plan.ts';
import { copyRooms } from '../../store/arrange.ts';
import type { Picked } from '../../store/state.ts';
import { moveBy } from '../../store/steady.ts';
import { Icon } from '../icons/Icon.tsx';
import { Button } from '../parts/Button.tsx';
import { useMore } from '../parts/more.ts';
import { openingName, roomNames } from '../parts/names.ts';
import { useSpeech } from '../parts/speech.ts';
import { useTableStore } from '../parts/table.ts';
import { Arrows } from './Arrows.tsx';
import type { CardProps } from './CardFrame.tsx';
import { CardFrame, RemoveButton } from './CardFrame.tsx';
import { STEP } from './RoomCard.tsx';

type SeveralCardProps = CardProps & { readonly plan: Plan; readonly things: readonly Picked[] };

/** Several things at once: what they are, and what can be done to all of them as one step. */
export function SeveralCard({ plan, things, ...frame }: SeveralCardProps): ReactNode {
  const { words } = useSpeech();
  const { hand } = useMore();
  const store = useTableStore();
  const names = roomNames(plan, words);
  const rooms = things.flatMap((thing) => (thing.what === 'room' ? [thing.id] : []));
  const nameOf = (thing: Picked): string => {
    if (thing.what === 'room') return names.get(thing.id) ?? '';
    if (thing.what === 'opening') {
      const opening = plan.openings[thing.index];
      return opening ? openingName(opening, names, words) : '';
    }
    return words.stair.name;
  };
  return (
    <CardFrame
      title={hand.several(things.length)}
      under={things.map(nameOf).join(', ')}
      picture={<Icon name="copy" size={40} />}
      {...frame}
    >
      {rooms.length > 0 && (
        <>
          <Arrows
            title={hand.moveAll}
            step={STEP}
            onMove={(dx, dy) => moveBy(store.getState(), { what: 'rooms', ids: rooms }, dx, dy)}
          />
          <Button icon="copy" onClick={() => copyRooms(store.getState(), rooms)}>
            {hand.copyAll}
          </Button>
        </>
      )}
      <RemoveButton />
    </CardFrame>
  );
}
