import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { Button } from '../parts/Button.tsx';
import { useSpeech } from '../parts/speech.ts';
import { usePlan, useTable, useTableStore } from '../parts/table.ts';
import { OpeningCard } from './OpeningCard.tsx';
import { RoomCard } from './RoomCard.tsx';
import { removeSelected } from './remove-selected.ts';
import { StairCard } from './StairCard.tsx';

type CardProps = {
  /** True when the thing was picked from the list by hand: then focus follows into the card. */
  readonly takeFocus: boolean;
  readonly onClose: () => void;
};

/** What is picked up, at the edge of the drawing and never over it. */
export function Card({ takeFocus, onClose }: CardProps): ReactNode {
  const plan = usePlan();
  const selection = useTable((t) => t.selection);
  if (!selection) return null;
  const shared = { plan, takeFocus, onClose };
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
    case 'wall':
      return null;
  }
}

type FrameProps = {
  readonly title: string;
  readonly under?: string;
  readonly picture: ReactNode;
  readonly takeFocus: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** Heading, picture and the way out that every card has. */
export function CardFrame({ title, under, picture, takeFocus, onClose, children }: FrameProps): ReactNode {
  const { words } = useSpeech();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takeFocus) heading.current?.focus();
  }, [takeFocus]);
  return (
    <section className="rs-card rs-chosen" aria-label={title}>
      <div className="rs-chosen__head">
        {picture}
        <h2 className="ds-heading" data-size="xs" ref={heading} tabIndex={-1}>
          {title}
          {under && <span className="rs-chosen__under">{under}</span>}
        </h2>
        <Button icon="close" variant="tertiary" onClick={onClose}>
          {words.app.close}
        </Button>
      </div>
      {children}
    </section>
  );
}

/** Takes the picked thing away. Undo brings it back, so nothing is asked. */
export function RemoveButton(): ReactNode {
  const { words } = useSpeech();
  const store = useTableStore();
  return (
    <Button icon="trash" onClick={() => removeSelected(store.getState())}>
      {words.card.remove}
    </Button>
  );
}
