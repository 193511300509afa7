import type { ReactNode } from 'react';
import type { Plan } from '../../derive/plan.ts';
import type { Picked } from '../../store/state.ts';
import { roomsIn } from '../../store/state.ts';
import { moveBy } from '../../store/steady.ts';
import { movableIn } from '../../store/things.ts';
import { Icon } from '../icons/Icon.tsx';
import { Button } from '../parts/Button.tsx';
import { useMore } from '../parts/more.ts';
import { openingNames } from '../parts/opening-names.ts';
import { pieceName } from '../parts/piece-names.ts';
import { useSpeech } from '../parts/speech.ts';
import { useTableStore } from '../parts/table.ts';
import { useRoomNames } from '../parts/use-room-names.ts';
import { Arrows } from './Arrows.tsx';
import type { CardProps } from './CardFrame.tsx';
import { CardFrame, RemoveButton } from './CardFrame.tsx';
import { STEP as PIECE_STEP } from './furniture/FurnitureCard.tsx';
import { Together } from './furniture/Together.tsx';
import { SLIDE } from './OpeningCard.tsx';
import { STEP } from './RoomCard.tsx';
import { CopyTo } from './rooms/CopyTo.tsx';

type SeveralCardProps = CardProps & { readonly plan: Plan; readonly things: readonly Picked[] };

/** Several things at once: what they are, and what can be done to all of them as one step. */
export function SeveralCard({ plan, things, ...frame }: SeveralCardProps): ReactNode {
  const { words } = useSpeech();
  const more = useMore();
  const { hand } = more;
  const store = useTableStore();
  const names = useRoomNames(plan);
  const called = openingNames(plan, names, { words, more });
  const selection = { what: 'several', things } as const;
  const rooms = roomsIn(selection);
  const moves = movableIn(selection);
  const pieces = moves?.what === 'pieces' ? moves.indices : null;
  const turn = (tile: boolean): ReactNode =>
    pieces && (
      <Button
        tile={tile}
        icon="turn"
        {...(tile && { variant: 'tertiary' })}
        onClick={() => store.getState().turnPieces(pieces)}
      >
        {more.furniture.turn}
      </Button>
    );
  const nameOf = (thing: Picked): string => {
    if (thing.what === 'room') return names.get(thing.id) ?? '';
    if (thing.what === 'opening') {
      const opening = plan.openings[thing.index];
      return opening ? called(opening) : '';
    }
    if (thing.what === 'piece') return pieceName(plan.design.furniture[thing.index]?.kind ?? '', more);
    return words.stair.name;
  };
  return (
    <CardFrame
      title={hand.several(things.length)}
      under={things.map(nameOf).join(', ')}
      picture={<Icon name="copy" size={40} />}
      quick={turn(true)}
      {...frame}
    >
      {turn(false)}
      {moves && (
        <Arrows
          title={pieces ? more.furniture.move : rooms.length > 0 ? hand.moveAll : hand.slideAll}
          step={pieces ? PIECE_STEP : rooms.length > 0 ? STEP : SLIDE}
          onMove={(dx, dy) => moveBy(store.getState(), moves, dx, dy)}
        />
      )}
      {rooms.length > 0 && <CopyTo plan={plan} rooms={rooms} />}
      {pieces && <Together plan={plan} indices={pieces} />}
      <RemoveButton />
    </CardFrame>
  );
}
