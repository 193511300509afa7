import type { ReactNode } from 'react';
import type { Plan, StairPlan } from '../../derive/plan.ts';
import { moveBy } from '../../store/steady.ts';
import { Icon } from '../icons/Icon.tsx';
import { Button } from '../parts/Button.tsx';
import { useMore } from '../parts/more.ts';
import { useSpeech } from '../parts/speech.ts';
import { stairName } from '../parts/stair-name.ts';
import { useTableStore } from '../parts/table.ts';
import { Arrows } from './Arrows.tsx';
import type { CardProps } from './CardFrame.tsx';
import { CardFrame, RemoveButton } from './CardFrame.tsx';
import { STEP } from './RoomCard.tsx';
import { turnStair } from './turn-stair.ts';

type StairCardProps = CardProps & { readonly plan: Plan; readonly stair: StairPlan };

export function StairCard({ plan, stair, ...frame }: StairCardProps): ReactNode {
  const { words, formats } = useSpeech();
  const more = useMore();
  const store = useTableStore();
  const level = (storey: number): string =>
    words.storey.name(plan.storeys[storey]?.shell.level ?? storey).toLocaleLowerCase();
  return (
    <CardFrame
      title={stairName(plan, stair, words)}
      under={more.stairCard.up(level(stair.storey), level(stair.storey + 1))}
      picture={<Icon name={`stair-${stair.kind}`} size={40} />}
      {...frame}
    >
      <p className="rs-soft">
        {more.stairCard.measures(
          formats.number(stair.risers),
          formats.cm(stair.riser),
          formats.cm(stair.tread),
        )}
      </p>
      {stair.kind === 'winder' && <p className="rs-soft">{more.stairCard.walking}</p>}
      <div className="rs-row">
        <Button icon="turn" onClick={() => turnStair(store.getState(), stair)}>
          {more.card.turn}
        </Button>
        {stair.kind !== 'straight' && (
          <Button
            icon="mirror"
            onClick={() =>
              store.getState().dispatch({
                do: 'setStair',
                index: stair.index,
                change: { mirrored: !stair.mirrored },
              })
            }
          >
            {more.card.mirror}
          </Button>
        )}
      </div>
      <Arrows
        title={more.card.slide}
        step={STEP}
        onMove={(dx, dy) => moveBy(store.getState(), { what: 'stair', index: stair.index }, dx, dy)}
      />
      <RemoveButton />
    </CardFrame>
  );
}
