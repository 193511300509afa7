import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Plan, RoomPlan } from '../../derive/plan.ts';
import type { RoomKindId } from '../../model/kinds.ts';
import type { Mm } from '../../model/units.ts';
import { setClear } from '../../store/acts.ts';
import { keptPlanOf } from '../../store/derived.ts';
import { moveBy } from '../../store/steady.ts';
import { RoomIcon } from '../icons/RoomIcon.tsx';
import { Button } from '../parts/Button.tsx';
import { Select, Typed } from '../parts/Field.tsx';
import { readSize } from '../parts/lengths.ts';
import { More } from '../parts/More.tsx';
import { useMore } from '../parts/more.ts';
import { besides, ownerName } from '../parts/names.ts';
import { useSpeech } from '../parts/speech.ts';
import { useTable, useTableStore } from '../parts/table.ts';
import { useRoomNames } from '../parts/use-room-names.ts';
import { stepOf } from '../plan/keys.ts';
import type { CardProps } from './CardFrame.tsx';
import { CardFrame, RemoveButton } from './CardFrame.tsx';
import { RoomPieces } from './furniture/RoomPieces.tsx';
import { Arrange } from './rooms/Arrange.tsx';
import { InLine } from './rooms/InLine.tsx';
import { RoomOpenings } from './rooms/RoomOpenings.tsx';
import { Stretches } from './rooms/Stretches.tsx';
import { Sides } from './Sides.tsx';
import { StepArrows } from './StepArrows.tsx';
import '../parts/rows.css';

/** One step of a stepper, in mm: three modules, or a fine one of half that. */
export const STEP: Mm = 300;
const STEPS: readonly Mm[] = [STEP, 150];

type RoomCardProps = CardProps & { readonly plan: Plan; readonly room: RoomPlan };

export function RoomCard({ plan, room, ...frame }: RoomCardProps): ReactNode {
  const { words, formats } = useSpeech();
  const more = useMore();
  const store = useTableStore();
  const [step, setStep] = useState(STEP);
  const name = useRoomNames(plan).get(room.id) ?? words.kind[room.kind];
  const { clear } = room;

  const set = (axis: 'width' | 'depth', text: string): void => {
    const to = readSize(text, stepOf(store.getState()));
    if (to === null) store.getState().note({ what: 'no-length' });
    else if (setClear(store.getState(), room.id, axis, to) === null) {
      const { clear: now } = keptPlanOf(store.getState()).room(room.id)!;
      const length = axis === 'width' ? now.x1 - now.x0 : now.y1 - now.y0;
      if (length !== to) store.getState().note({ what: 'other-length', length });
    }
  };

  return (
    <CardFrame
      title={name}
      under={more.card.net(formats.m2(room.net))}
      picture={<RoomIcon kind={room.kind} size={40} />}
      {...frame}
    >
      {room.pieces > 1 && <p className="rs-note">{more.card.pieces}</p>}
      <Sides room={room} step={step} />
      <div className="rs-pair">
        <Typed
          label={more.card.width}
          numeric
          value={formats.number((clear.x1 - clear.x0) / 10)}
          onDone={(text) => set('width', text)}
        />
        <Typed
          label={more.card.depth}
          numeric
          value={formats.number((clear.y1 - clear.y0) / 10)}
          onDone={(text) => set('depth', text)}
        />
      </div>
      <StepArrows
        title={more.card.move}
        steps={STEPS}
        step={step}
        onStep={setStep}
        onMove={(dx, dy) => moveBy(store.getState(), { what: 'room', id: room.id }, dx, dy)}
      />
      <RoomOpenings plan={plan} room={room} />
      <RoomPieces plan={plan} room={room} />
      <KindAndWords room={room} />
      <More>
        <InLine plan={plan} room={room} />
        <Stretches plan={plan} room={room} step={step} />
        <Arrange plan={plan} room={room} />
        <Give plan={plan} room={room} />
      </More>
      <div className="rs-row">
        <Button icon="plus" onClick={() => store.getState().setTool({ id: 'gather' })}>
          {more.hand.gather}
        </Button>
        <RemoveButton />
      </div>
    </CardFrame>
  );
}

function KindAndWords({ room }: { readonly room: RoomPlan }): ReactNode {
  const { words } = useSpeech();
  const more = useMore();
  const store = useTableStore();
  const kinds = useTable((t) => t.models.kinds.rooms);
  return (
    <>
      <Select
        label={more.card.kind}
        value={room.kind}
        choices={(Object.keys(kinds) as RoomKindId[]).map((kind) => ({
          value: kind,
          label: words.kind[kind],
        }))}
        onChange={(kind) => store.getState().dispatch({ do: 'setKind', room: room.id, kind })}
      />
      <Typed
        label={more.card.label}
        value={room.label ?? ''}
        long={LONGEST_LABEL}
        onDone={(label) => store.getState().dispatch({ do: 'setLabel', room: room.id, label })}
      />
      <Typed
        label={more.card.note}
        value={room.note ?? ''}
        long={LONGEST_NOTE}
        lines={2}
        onDone={(note) => store.getState().dispatch({ do: 'setNote', room: room.id, note })}
      />
    </>
  );
}

/** As MAX_LABEL and MAX_NOTE of the design, which the table holds us to. */
const LONGEST_LABEL = 40;
const LONGEST_NOTE = 280;

const NOBODY = '';

/** The floor given to a neighbour, or to nobody: one list and one button, since choosing must not act by itself. */
function Give({ plan, room }: { readonly plan: Plan; readonly room: RoomPlan }): ReactNode {
  const { words } = useSpeech();
  const more = useMore();
  const store = useTableStore();
  const names = useRoomNames(plan);
  const rooms = besides(plan, room).filter((owner) => plan.room(owner) !== undefined);
  const [wanted, setWanted] = useState<string | null>(null);
  const places = [...rooms, NOBODY];
  const to = places.find((place) => place === wanted) ?? places[0] ?? NOBODY;
  return (
    <div className="rs-joined">
      <Select
        label={more.card.give}
        value={to}
        choices={places.map((place) => ({
          value: place,
          label: place === NOBODY ? more.card.giveFree : ownerName(place, names, words),
        }))}
        onChange={setWanted}
      />
      <Button
        icon="give"
        onClick={() =>
          store.getState().dispatch({ do: 'giveFloor', room: room.id, to: to === NOBODY ? null : to })
        }
      >
        {more.card.giveAway}
      </Button>
    </div>
  );
}
