import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { Button } from '../parts/Button.tsx';
import { useMore } from '../parts/more.ts';
import { useSpeech } from '../parts/speech.ts';
import { useTableStore } from '../parts/table.ts';
import { removeSelected } from './remove-selected.ts';
import './panel.css';

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
  const more = useMore();
  const store = useTableStore();
  return (
    <Button icon="trash" onClick={() => removeSelected(store.getState())}>
      {more.card.remove}
    </Button>
  );
}
