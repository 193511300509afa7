import type { ReactNode } from 'react';
import { memo } from 'react';
import type { StoreyPlan } from '../../../derive/plan.ts';
import { isLeft } from '../../../store/derived.ts';
import { Button } from '../../parts/Button.tsx';
import { Group } from '../../parts/Group.tsx';
import { useMore } from '../../parts/more.ts';
import { useSpeech } from '../../parts/speech.ts';
import { useTableStore } from '../../parts/table.ts';
import { floorOf, tapFloor } from '../by-hand.ts';

/** Floor one may build or leave, one button a stretch; the stretch it speaks of is lit on the drawing. */
export const ChoiceFloor = memo(function ChoiceFloor({ storey }: { readonly storey: StoreyPlan }): ReactNode {
  const { formats } = useSpeech();
  const more = useMore();
  const store = useTableStore();
  const { zones } = storey.shell;
  if (zones.length === 0) return null;
  return (
    <Group title={more.list.extra}>
      {zones.map((zone, i) => {
        const [first] = zone.rects;
        if (!first) return null;
        const left = isLeft(zone, storey.unbuilt);
        const say = left ? more.list.build : more.list.unbuild;
        const show = (): void => {
          const table = store.getState();
          const { index } = storey;
          if (table.storey === index) table.light(zone.rects.map((rect) => ({ storey: index, rect })));
        };
        const hide = (): void => store.getState().light([]);
        return (
          <Button
            key={zone.id}
            icon={left ? 'floor-plus' : 'minus'}
            onPointerEnter={show}
            onPointerLeave={hide}
            onFocus={show}
            onBlur={hide}
            onClick={() => tapFloor(store.getState(), storey.index, first)}
          >
            {say(more.list.stretch(i + 1), formats.m2(floorOf(zone)))}
          </Button>
        );
      })}
    </Group>
  );
});
