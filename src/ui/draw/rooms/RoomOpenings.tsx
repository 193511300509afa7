import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Owner, Plan, RoomPlan } from '../../../derive/plan.ts';
import type { OpeningKind } from '../../../model/design.ts';
import { addOpeningTo, setWallTo } from '../../../store/acts.ts';
import { Icon } from '../../icons/Icon.tsx';
import { Button } from '../../parts/Button.tsx';
import { Select } from '../../parts/Field.tsx';
import { useMore } from '../../parts/more.ts';
import { besides, ownerName } from '../../parts/names.ts';
import { openingNames } from '../../parts/opening-names.ts';
import { useSpeech } from '../../parts/speech.ts';
import { useTableStore } from '../../parts/table.ts';
import { useRoomNames } from '../../parts/use-room-names.ts';
import { Row } from './Row.tsx';
import '../../parts/rows.css';

/** What may come between a room and its neighbour: something in the wall, no wall at all, or the wall again. */
type Between = OpeningKind | 'no-wall' | 'wall';
const KINDS: readonly Between[] = ['door', 'window', 'opening', 'no-wall', 'wall'];
const isOpening = (kind: Between): kind is OpeningKind => kind !== 'no-wall' && kind !== 'wall';

type RoomOpeningsProps = { readonly plan: Plan; readonly room: RoomPlan };

/** A room's doors and windows, and a way to put in another one without pointing. */
export function RoomOpenings({ plan, room }: RoomOpeningsProps): ReactNode {
  const { words, formats } = useSpeech();
  const more = useMore();
  const store = useTableStore();
  const called = openingNames(plan, useRoomNames(plan), { words, more });
  return (
    <section className="rs-stack" aria-label={more.card.openings}>
      <h3 className="ds-heading" data-size="2xs">
        {more.card.openings}
      </h3>
      {room.openings.length === 0 && <p className="rs-soft">{more.card.noOpenings}</p>}
      <ul className="rs-rows">
        {room.openings.map((index) => {
          const opening = plan.openings[index];
          if (!opening) return null;
          return (
            <li key={index}>
              <Row
                picture={<Icon name={opening.kind} />}
                name={called(opening)}
                size={formats.cm(opening.width)}
                onPick={() => store.getState().select({ what: 'opening', index })}
              />
            </li>
          );
        })}
      </ul>
      <AddOpening plan={plan} room={room} />
    </section>
  );
}

/** What the table's `addOpeningTo` calls the other side of a wall. */
const asOther = (owner: Owner): Owner | 'stair' => (owner.startsWith('stair:') ? 'stair' : owner);

function AddOpening({ plan, room }: RoomOpeningsProps): ReactNode {
  const { words } = useSpeech();
  const more = useMore();
  const store = useTableStore();
  const names = useRoomNames(plan);
  const [kind, setKind] = useState<Between>('door');
  const [wanted, setWanted] = useState('');
  const others = [...new Set(besides(plan, room).map(asOther))]
    .filter((owner) => (kind === 'window' ? owner === 'outside' : isOpening(kind) || owner !== 'outside'))
    .sort((a, b) => Number(plan.room(b) !== undefined) - Number(plan.room(a) !== undefined));
  const other = others.find((owner) => owner === wanted) ?? others[0];
  const put = (): void => {
    if (other === undefined) return;
    const table = store.getState();
    if (isOpening(kind)) addOpeningTo(table, room.id, other, kind);
    else if (other !== 'outside') setWallTo(table, room.id, other, kind === 'wall' ? 'wall' : 'open');
  };
  return (
    <div className="rs-joined">
      <Select
        label={more.card.addWhat}
        value={kind}
        choices={KINDS.map((value) => ({
          value,
          label: isOpening(value) ? words.opening[value] : more.card.between[value],
        }))}
        onChange={setKind}
      />
      <Select
        label={more.card.addWhere}
        value={other ?? ''}
        choices={others.map((value) => ({
          value,
          label: value === 'stair' ? words.place.stair : ownerName(value, names, words),
        }))}
        onChange={setWanted}
      />
      <Button icon="plus" disabled={other === undefined} onClick={put}>
        {more.card.add}
      </Button>
    </div>
  );
}
