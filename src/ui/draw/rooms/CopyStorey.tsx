import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Plan, StoreyPlan } from '../../../derive/plan.ts';
import { copyStorey } from '../../../store/arrange.ts';
import { Button } from '../../parts/Button.tsx';
import { Select } from '../../parts/Field.tsx';
import { useMore } from '../../parts/more.ts';
import { useSpeech } from '../../parts/speech.ts';
import { useTableStore } from '../../parts/table.ts';
import { toDrawing } from '../../parts/to-drawing.ts';

type CopyStoreyProps = { readonly plan: Plan; readonly to: StoreyPlan };

/** An empty storey may begin as another one is. */
export function CopyStorey({ plan, to }: CopyStoreyProps): ReactNode {
  const { words } = useSpeech();
  const { hand } = useMore();
  const store = useTableStore();
  const [wanted, setWanted] = useState('');
  const laid = plan.storeys.filter(({ rooms }) => rooms.length > 0);
  const from = laid.find(({ index }) => `${index}` === wanted) ?? laid[0];
  if (!from) return null;
  return (
    <div className="rs-joined">
      <Select
        label={hand.copyStorey}
        value={`${from.index}`}
        choices={laid.map(({ index, shell }) => ({
          value: `${index}`,
          label: words.storey.name(shell.level),
        }))}
        onChange={setWanted}
      />
      <Button
        icon="copy"
        onClick={({ currentTarget }) => {
          store.getState().setStorey(to.index);
          const byKeys = currentTarget.matches(':focus-visible');
          if (copyStorey(store.getState(), from.index, to.index) !== null) return;
          // None of the rooms is in the hand: they stand in the list, where the button was.
          store.getState().select(null);
          // The button goes with the empty storey: who came by keys is where the rooms are now.
          if (byKeys) setTimeout(toDrawing);
        }}
      >
        {hand.copyStoreyDo}
      </Button>
    </div>
  );
}
