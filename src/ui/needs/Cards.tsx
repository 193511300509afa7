import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { Needs } from '../../model/needs.ts';
import { NEED_CARDS, NEED_LIMITS } from '../../store/needs.ts';
import { Icon } from '../icons/Icon.tsx';
import { NeedIcon } from '../icons/NeedIcon.tsx';
import type { NeedPicture } from '../icons/need-drawings.ts';
import { Button } from '../parts/Button.tsx';
import { Counter } from '../parts/Counter.tsx';
import { TextInput } from '../parts/Field.tsx';
import { Group } from '../parts/Group.tsx';
import { useMore } from '../parts/more.ts';
import '../parts/rows.css';

type CardsProps = { readonly needs: Needs; readonly onChange: (change: Partial<Needs>) => void };

/** How many guests stand there when the card is taken up. */
const SOME_GUESTS = 4;

/** What the home must have room for, one picture card each. */
export function Cards({ needs, onChange }: CardsProps): ReactNode {
  const { needs: say } = useMore();
  const { cards, guests, own } = needs;
  const [writing, setWriting] = useState(false);
  return (
    <Group title={say.cards} className="rs-needs__cards">
      <div className="rs-need-cards">
        {NEED_CARDS.map((card) => {
          const chosen = cards.includes(card);
          return (
            <Card
              key={card}
              picture={card}
              word={say.card[card]}
              chosen={chosen}
              onTap={() =>
                onChange({ cards: chosen ? cards.filter((other) => other !== card) : [...cards, card] })
              }
            />
          );
        })}
        <Card
          picture="guests"
          word={say.guests}
          chosen={guests > 0}
          onTap={() => onChange({ guests: guests > 0 ? 0 : SOME_GUESTS })}
        />
        <Card
          picture="own"
          word={say.own}
          chosen={own.length > 0}
          open={writing || own.length > 0}
          onTap={() => setWriting(!writing)}
        />
      </div>
      {guests > 0 && (
        <p className="rs-needs__guests">
          <span>{say.guestCount}</span>
          <Counter
            value={guests}
            most={NEED_LIMITS.guests}
            fewer={say.fewer(say.guestCount)}
            more={say.more(say.guestCount)}
            onChange={(to) => onChange({ guests: to })}
          />
        </p>
      )}
      {(writing || own.length > 0) && <OwnCards needs={needs} takeFocus={writing} onChange={onChange} />}
    </Group>
  );
}

type CardProps = {
  readonly picture: NeedPicture;
  readonly word: string;
  readonly chosen: boolean;
  /** For the card that opens a field below instead of being on or off. */
  readonly open?: boolean;
  readonly onTap: () => void;
};

function Card({ picture, word, chosen, open, onTap }: CardProps): ReactNode {
  return (
    <button
      type="button"
      className="ds-button rs-need-card"
      data-variant="secondary"
      data-chosen={chosen || undefined}
      {...(open === undefined ? { 'aria-pressed': chosen } : { 'aria-expanded': open })}
      onClick={onTap}
    >
      <NeedIcon picture={picture} size={48} />
      <span>{word}</span>
      {chosen && <Icon name="holds" className="rs-need-card__mark" />}
    </button>
  );
}

type OwnCardsProps = CardsProps & { readonly takeFocus: boolean };

/** Cards in the family's own words. What is written is put down by the button, by Enter, or when the field is left. */
function OwnCards({ needs: { own }, takeFocus, onChange }: OwnCardsProps): ReactNode {
  const { needs: say } = useMore();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  useEffect(() => {
    if (takeFocus) field.current?.focus();
  }, [takeFocus]);
  const add = (): void => {
    if (text.trim() !== '') onChange({ own: [...own, text] });
    setText('');
  };
  return (
    <div className="rs-stack">
      {own.length > 0 && (
        <ul className="rs-own-cards">
          {own.map((card) => (
            <li key={card}>
              <NeedIcon picture="own" size={28} />
              <span>{card}</span>
              <button
                type="button"
                className="ds-button rs-touch"
                data-variant="tertiary"
                aria-label={say.ownGone(card)}
                onClick={() => onChange({ own: own.filter((other) => other !== card) })}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      {own.length < NEED_LIMITS.own && (
        <div className="rs-joined">
          <TextInput
            ref={field}
            label={say.ownField}
            maxLength={NEED_LIMITS.ownText}
            value={text}
            onChange={setText}
            onBlur={add}
            onKeyDown={(event) => event.key === 'Enter' && add()}
          />
          <Button icon="plus" onClick={add}>
            {say.ownAdd}
          </Button>
        </div>
      )}
    </div>
  );
}
