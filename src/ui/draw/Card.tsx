import type { ReactNode } from 'react';
import { usePlan, useTable } from '../parts/table.ts';
import type { CardProps } from './CardFrame.tsx';
import { FurnitureCard } from './furniture/FurnitureCard.tsx';
import { OpeningCard } from './OpeningCard.tsx';
import { RoomCard } from './RoomCard.tsx';
import { SeveralCard } from './SeveralCard.tsx';
import { StairCard } from './StairCard.tsx';

/** What is picked up, at the edge of the drawing and never over it. */
export function Card(frame: CardProps): ReactNode {
  const plan = usePlan();
  const selection = useTable((t) => t.selection);
  if (!selection) return null;
  const shared = { plan, ...frame };
  switch (selection.what) {
    case 'room': {
      const room = plan.room(selection.id);
      return room ? <RoomCard key={room.id} {...shared} room={room} /> : null;
    }
    case 'opening': {
      const opening = plan.openings[selection.index];
      return opening ? <OpeningCard key={selection.index} {...shared} opening={opening} /> : null;
    }
    case 'stair': {
      const stair = plan.stairs[selection.index];
      return stair ? <StairCard key={selection.index} {...shared} stair={stair} /> : null;
    }
    case 'several':
      return <SeveralCard {...shared} things={selection.things} />;
    case 'piece':
      return <FurnitureCard key={selection.index} {...shared} index={selection.index} />;
    case 'wall':
      return null;
  }
}
