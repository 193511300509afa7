import type { ReactNode } from 'react';
import type { RoomPlan } from '../../derive/plan.ts';
import type { Mm, Side } from '../../model/units.ts';
import { pushSide } from '../../store/acts.ts';
import { Group } from '../parts/Group.tsx';
import { useMore } from '../parts/more.ts';
import { useSpeech } from '../parts/speech.ts';
import { useTableStore } from '../parts/table.ts';
import { PushButton } from './PushButton.tsx';

const AROUND: readonly Side[] = ['top', 'left', 'right', 'bottom'];

/**
 * The room as four sides with its measures in the middle: minus moves a side in, plus moves it out. It never mirrors, since
 * left on the card is left on the plan.
 */
export function Sides({ room, step }: { readonly room: RoomPlan; readonly step: Mm }): ReactNode {
  const { formats } = useSpeech();
  const more = useMore();
  const store = useTableStore();
  const { clear } = room;
  return (
    <div className="rs-sides" dir="ltr">
      {AROUND.map((side) => {
        const name = more.card.side[side];
        const push = (by: Mm) => pushSide(store.getState(), room.id, side, by);
        return (
          <Group title={name} quiet className={`rs-side rs-side--${side}`} key={side}>
            <PushButton name={name} by={-step} onPush={push} />
            <span className="rs-side__word" aria-hidden="true">
              {name}
            </span>
            <PushButton name={name} by={step} onPush={push} />
          </Group>
        );
      })}
      <div className="rs-side__room" style={{ background: `var(--rs-tint-${room.kind})` }}>
        <strong className="rs-num">{formats.m2(room.net)}</strong>
        <span className="rs-num">
          {more.list.roomLine(formats.metres(clear.x1 - clear.x0), formats.metres(clear.y1 - clear.y0))}
        </span>
      </div>
    </div>
  );
}
