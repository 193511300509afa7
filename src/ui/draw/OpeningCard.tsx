import type { ReactNode } from 'react';
import type { OpeningPlan, Plan } from '../../derive/plan.ts';
import type { OpeningChange } from '../../model/edit.ts';
import type { Mm } from '../../model/units.ts';
import { mend, widen } from '../../store/mend.ts';
import { moveBy } from '../../store/steady.ts';
import { Icon } from '../icons/Icon.tsx';
import { Button } from '../parts/Button.tsx';
import { Select, Typed } from '../parts/Field.tsx';
import { readCentimetres } from '../parts/lengths.ts';
import { useMore } from '../parts/more.ts';
import { openingNames } from '../parts/opening-names.ts';
import { useSpeech } from '../parts/speech.ts';
import { ToggleGroup } from '../parts/ToggleGroup.tsx';
import { useTableStore } from '../parts/table.ts';
import { useRoomNames } from '../parts/use-room-names.ts';
import { Arrows } from './Arrows.tsx';
import type { CardProps } from './CardFrame.tsx';
import { CardFrame, RemoveButton } from './CardFrame.tsx';
import { widthsOf } from './widths.ts';

/** One step along a wall, in mm. */
export const SLIDE: Mm = 150;

type OpeningCardProps = CardProps & { readonly plan: Plan; readonly opening: OpeningPlan };

export function OpeningCard({ plan, opening, ...frame }: OpeningCardProps): ReactNode {
  const { words, formats } = useSpeech();
  const more = useMore();
  const store = useTableStore();
  const { kind, index, width } = opening;
  const change: Change = (to) => {
    store.getState().dispatch({ do: 'setOpening', index, change: to });
  };
  const mending = (tile: boolean): ReactNode =>
    !opening.wall && (
      <Button
        tile={tile}
        icon={kind}
        variant={tile ? 'tertiary' : 'primary'}
        onClick={() => mend(store.getState(), index)}
      >
        {tile ? more.hand.mendTile : more.hand.mend}
      </Button>
    );
  return (
    <CardFrame
      title={openingNames(plan, useRoomNames(plan), { words, more })(opening)}
      picture={<Icon name={kind} size={40} />}
      quick={mending(true)}
      {...frame}
    >
      {!opening.wall && <p className="rs-note">{more.hand.loose}</p>}
      {mending(false)}
      <div className="rs-pair">
        <Select
          label={more.card.wide}
          value={`${width}`}
          choices={widthsOf(opening).map((w) => ({ value: `${w}`, label: formats.cm(w) }))}
          onChange={(to) => widen(store.getState(), index, Number(to))}
        />
        <Arrows
          title={more.card.slide}
          step={SLIDE}
          ways={opening.axis === 'v' ? ['top', 'bottom'] : ['left', 'right']}
          onMove={(dx, dy) => moveBy(store.getState(), { what: 'opening', index }, dx, dy)}
        />
      </div>
      {kind === 'door' && <Leaf opening={opening} change={change} />}
      <div className="rs-pair">
        {kind === 'window' && (
          <Length label={more.card.sill} mm={opening.sill} onDone={(sill) => change({ sill })} />
        )}
        <Length label={more.hand.height} mm={opening.height} onDone={(height) => change({ height })} />
      </div>
      <RemoveButton />
    </CardFrame>
  );
}

type Change = (to: OpeningChange) => void;

/** How a door hangs, or that it slides; and the way it goes. */
function Leaf({ opening, change }: { readonly opening: OpeningPlan; readonly change: Change }): ReactNode {
  const { card, hand } = useMore();
  const { hinge, swing, slides = false } = opening;
  return (
    <>
      <ToggleGroup
        label={hand.leaf}
        value={slides ? 'slides' : 'hung'}
        onChange={(value) =>
          change(value === 'slides' ? { slides: true, hinge: roomier(opening) } : { slides: false })
        }
        choices={[
          { value: 'hung', label: hand.hung },
          { value: 'slides', label: hand.slides },
        ]}
      />
      <div className="rs-row">
        <Button icon="mirror" onClick={() => change({ hinge: hinge === 'start' ? 'end' : 'start' })}>
          {slides ? hand.slideOther : card.hinge}
        </Button>
        <Button icon="turn" onClick={() => change({ swing: swing === 1 ? -1 : 1 })}>
          {slides ? hand.slideSide : card.swing}
        </Button>
      </div>
    </>
  );
}

/** The end of a door that has more wall beyond it, for the leaf to slide along. */
const roomier = ({ wall, from, to, hinge }: OpeningPlan): OpeningPlan['hinge'] =>
  wall ? (from - wall.from > wall.to - to ? 'start' : 'end') : hinge;

type LengthProps = { readonly label: string; readonly mm: Mm; readonly onDone: (mm: Mm) => void };

/** A length typed in centimetres. */
function Length({ label, mm, onDone }: LengthProps): ReactNode {
  const { formats } = useSpeech();
  const store = useTableStore();
  return (
    <Typed
      label={label}
      numeric
      value={formats.number(mm / 10)}
      onDone={(text) => {
        const typed = readCentimetres(text);
        if (typed === null) store.getState().note({ what: 'no-length' });
        else onDone(typed);
      }}
    />
  );
}
