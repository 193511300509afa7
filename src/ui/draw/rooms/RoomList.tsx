import type { ReactNode } from 'react';
import { memo, useDeferredValue, useState } from 'react';
import type { Plan, StoreyPlan } from '../../../derive/plan.ts';
import type { StairKind } from '../../../model/design.ts';
import type { RoomKindId } from '../../../model/kinds.ts';
import { addRoom, addStair } from '../../../store/acts.ts';
import { mendAll } from '../../../store/mend.ts';
import { strayPieces } from '../../../store/room-pieces.ts';
import type { Selection } from '../../../store/state.ts';
import { Icon } from '../../icons/Icon.tsx';
import { RoomIcon } from '../../icons/RoomIcon.tsx';
import { Button } from '../../parts/Button.tsx';
import { Select } from '../../parts/Field.tsx';
import { useMore } from '../../parts/more.ts';
import { openingNames } from '../../parts/opening-names.ts';
import { useSpeech } from '../../parts/speech.ts';
import { stairName } from '../../parts/stair-name.ts';
import { usePlan, useTable, useTableStore } from '../../parts/table.ts';
import { useRoomNames } from '../../parts/use-room-names.ts';
import { FurnishButton } from '../furniture/FurnishButton.tsx';
import { PieceRow } from '../furniture/PieceRow.tsx';
import { ChoiceFloor } from './ChoiceFloor.tsx';
import { CopyStorey } from './CopyStorey.tsx';
import { Row } from './Row.tsx';
import '../../parts/rows.css';
import '../panel.css';

type RoomListProps = {
  /** Something was picked in the list: its card takes the focus. */
  readonly onPick: () => void;
};

/**
 * The whole home as words and buttons: an equal editor, not a description. Storeys with their rooms, openings that lost
 * their wall, stairs, floor one may choose, and a way to add to each; the storey in view comes first.
 */
export function RoomList({ onPick }: RoomListProps): ReactNode {
  // While a wall is pushed the drawing comes first, and the list when there is time.
  return <Home plan={useDeferredValue(usePlan())} onPick={onPick} />;
}

type HomeProps = RoomListProps & { readonly plan: Plan };

const Home = memo(function Home({ plan, onPick }: HomeProps): ReactNode {
  const more = useMore();
  const inView = useTable((t) => t.storey);
  const storeys = [...plan.storeys].sort((a, b) => Number(b.index === inView) - Number(a.index === inView));
  return (
    <section className="rs-list" aria-label={more.list.title}>
      <h2 className="ds-heading" data-size="xs">
        {more.list.title}
      </h2>
      {plan.rooms.length > 0 && <FurnishButton whole of={(now) => now.rooms} />}
      {storeys.map((storey) => (
        <Storey key={storey.index} plan={plan} storey={storey} onPick={onPick} />
      ))}
    </section>
  );
});

type StoreyProps = HomeProps & { readonly storey: StoreyPlan };

function Storey({ plan, storey, onPick }: StoreyProps): ReactNode {
  const { words, formats } = useSpeech();
  const more = useMore();
  const store = useTableStore();
  const selection = useTable((t) => t.selection);
  const names = useRoomNames(plan);
  const name = words.storey.name(storey.shell.level);
  const stairs = plan.stairs.filter((stair) => stair.storey === storey.index);
  const loose = plan.openings.filter((o) => o.storey === storey.index && !o.wall);
  const called = openingNames(plan, names, { words, more });

  const pick = (next: Selection): void => {
    const table = store.getState();
    if (table.storey !== storey.index) table.setStorey(storey.index);
    table.select(next);
    onPick();
  };

  return (
    <section className="rs-storey" aria-label={name}>
      <h3 className="ds-heading" data-size="2xs">
        {name} <span className="rs-soft rs-num">{more.list.storeyTotal(formats.m2(storey.builtArea))}</span>
      </h3>
      {storey.rooms.length === 0 && <p className="rs-soft">{more.list.none}</p>}
      {/* Where the rooms will be: what comes under the hand that pressed it is one of them, and not a button that does more. */}
      {storey.rooms.length === 0 && <CopyStorey plan={plan} to={storey} />}
      <ul className="rs-rows">
        {storey.rooms.map((room) => (
          <li key={room.id}>
            <Row
              picture={<RoomIcon kind={room.kind} size={32} />}
              name={names.get(room.id) ?? ''}
              area={formats.m2(room.net)}
              size={more.list.roomLine(
                formats.metres(room.clear.x1 - room.clear.x0),
                formats.metres(room.clear.y1 - room.clear.y0),
              )}
              chosen={selection?.what === 'room' && selection.id === room.id}
              onPick={() => pick({ what: 'room', id: room.id })}
            />
          </li>
        ))}
        {stairs.map((stair) => (
          <li key={`stair ${stair.index}`}>
            <Row
              picture={<Icon name={`stair-${stair.kind}`} size={32} />}
              name={stairName(plan, stair, words)}
              chosen={selection?.what === 'stair' && selection.index === stair.index}
              onPick={() => pick({ what: 'stair', index: stair.index })}
            />
          </li>
        ))}
        {loose.map((opening) => (
          <li key={`opening ${opening.index}`}>
            <Row
              picture={<Icon name={opening.kind} size={32} />}
              name={called(opening)}
              chosen={selection?.what === 'opening' && selection.index === opening.index}
              onPick={() => pick({ what: 'opening', index: opening.index })}
            />
          </li>
        ))}
        {strayPieces(plan, storey.index).map((index) => (
          <li key={`piece ${index}`}>
            <PieceRow plan={plan} index={index} onPick={() => pick({ what: 'piece', index })} />
          </li>
        ))}
      </ul>
      {loose.length > 1 && (
        <Button icon="wall" onClick={() => mendAll(store.getState())}>
          {more.hand.mendAll}
        </Button>
      )}
      {storey.free.net >= 0.1 && (
        <p className="rs-soft rs-num">{more.list.free(formats.m2(storey.free.net))}</p>
      )}
      <ChoiceFloor storey={storey} />
      <Add storey={storey.index} stairs={plan.storeys.length > 1} />
    </section>
  );
}

const STAIRS: readonly StairKind[] = ['straight', 'l', 'winder', 'u'];

type AddProps = {
  readonly storey: number;
  /** There is a storey to climb to; under the roof a stair comes up from below. */
  readonly stairs: boolean;
};

/** New rooms and stairs go to the storey they are added under, which comes into view. */
const Add = memo(function Add({ storey, stairs }: AddProps): ReactNode {
  const { words } = useSpeech();
  const more = useMore();
  const store = useTableStore();
  const kinds = useTable((t) => t.models.kinds.rooms);
  const [room, setRoom] = useState<RoomKindId>('bedroom');
  const [stair, setStair] = useState<StairKind>('straight');
  const here = () => {
    const table = store.getState();
    if (table.storey !== storey) table.setStorey(storey);
    return store.getState();
  };
  return (
    <>
      <div className="rs-joined">
        <Select
          label={more.list.addRoom}
          value={room}
          choices={(Object.keys(kinds) as RoomKindId[]).map((kind) => ({
            value: kind,
            label: words.kind[kind],
          }))}
          onChange={setRoom}
        />
        <Button icon="plus" onClick={() => addRoom(here(), room)}>
          {more.list.addHere}
          <span className="rs-hidden"> {words.kind[room]}</span>
        </Button>
      </div>
      {stairs && (
        <div className="rs-joined">
          <Select
            label={more.list.addStair}
            value={stair}
            choices={STAIRS.map((kind) => ({ value: kind, label: words.stair[kind] }))}
            onChange={setStair}
          />
          <Button icon="plus" onClick={() => addStair(here(), stair)}>
            {more.list.addHere}
            <span className="rs-hidden"> {words.stair[stair]}</span>
          </Button>
        </div>
      )}
    </>
  );
});
