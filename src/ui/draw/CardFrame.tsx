import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { Button } from '../parts/Button.tsx';
import { useMore } from '../parts/more.ts';
import { useSpeech } from '../parts/speech.ts';
import { useTableStore } from '../parts/table.ts';
import { removeSelected } from './remove-selected.ts';
import './panel.css';

/** What every card is told. */
export type CardProps = {
  /** The thing was picked from the list by hand, or its card opened: then focus follows into the card. */
  readonly takeFocus: boolean;
  readonly onClose: () => void;
  /** Given, the card is one row no higher than the palette, and this opens the whole of it. */
  readonly onOpen?: (() => void) | undefined;
};

type FrameProps = CardProps & {
  readonly title: string;
  readonly under?: string;
  readonly picture: ReactNode;
  /** What is done most, as a tile in the row of a card that is not open. */
  readonly quick?: ReactNode;
  readonly children: ReactNode;
};

/** Heading, picture and the way out that every card has; under them what can be done, when the card is open. */
export function CardFrame(props: FrameProps): ReactNode {
  const { title, under, picture, quick, takeFocus, onClose, onOpen, children } = props;
  const { words } = useSpeech();
  const more = useMore();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takeFocus) heading.current?.focus();
  }, [takeFocus]);
  return (
    <section className="rs-card rs-chosen" data-row={onOpen ? true : undefined} aria-label={title}>
      <div className="rs-chosen__head">
        {picture}
        <h2 className="ds-heading" data-size="xs" ref={heading} tabIndex={-1}>
          {title} {under && <span className="rs-chosen__under">{under}</span>}
        </h2>
        {onOpen && (
          <>
            {quick}
            <Button tile icon="pencil" variant="tertiary" onClick={onOpen}>
              {more.card.change}
            </Button>
            <RemoveButton tile />
          </>
        )}
        <Button tile={onOpen !== undefined} icon="close" variant="tertiary" onClick={onClose}>
          {words.app.close}
        </Button>
      </div>
      {!onOpen && children}
    </section>
  );
}

/** Takes the picked thing away. Undo brings it back, so nothing is asked. */
export function RemoveButton({ tile = false }: { readonly tile?: boolean }): ReactNode {
  const more = useMore();
  const store = useTableStore();
  return (
    <Button
      icon="trash"
      tile={tile}
      variant={tile ? 'tertiary' : 'secondary'}
      onClick={() => removeSelected(store.getState())}
    >
      {more.card.remove}
    </Button>
  );
}
