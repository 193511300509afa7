import type { ReactNode } from 'react';
import type { Needs } from '../../model/needs.ts';
import { AGE_BANDS, NEED_LIMITS, needsOf, personsIn } from '../../store/needs.ts';
import { NeedIcon } from '../icons/NeedIcon.tsx';
import { Button } from '../parts/Button.tsx';
import { Counter } from '../parts/Counter.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { Typed } from '../parts/Field.tsx';
import { Group } from '../parts/Group.tsx';
import { useMore } from '../parts/more.ts';
import { useSpeech } from '../parts/speech.ts';
import { useTable, useTableStore } from '../parts/table.ts';
import { Cards } from './Cards.tsx';
import './needs.css';

/** As MAX_WISHES of the design, which the table holds us to. */
const LONGEST_WISHES = 280;

/**
 * Who lives here and what they need: counts and picture cards, all optional, each tap one step that undo takes back. Nothing of
 * it leaves the device before the family ticks it in the share dialog.
 */
export function NeedsDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { needs: say, onward } = useMore();
  const store = useTableStore();
  const needs = useTable((t) => needsOf(t.history.present));
  const wishes = useTable((t) => t.history.present.wishes ?? '');
  const set = (change: Partial<Needs>): void => {
    store.getState().dispatch({ do: 'setNeeds', change });
  };
  const close = (): void => {
    // What is being written takes effect when its field is left: Escape must not lose it.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    onClose();
  };
  return (
    <Dialog
      title={say.title}
      onClose={close}
      wide
      actions={
        <Button variant="primary" onClick={close}>
          {onward.done}
        </Button>
      }
    >
      <p className="rs-needs__lock">
        <NeedIcon picture="lock" size={28} />
        <span>
          {say.lock} {say.free}
        </span>
      </p>
      <People needs={needs} onChange={set} />
      <Cards needs={needs} onChange={set} />
      <div className="rs-stack rs-needs__wishes">
        <Typed
          label={say.wishes}
          value={wishes}
          long={LONGEST_WISHES}
          lines={3}
          onDone={(text) => store.getState().dispatch({ do: 'setWishes', wishes: text })}
        />
        <p className="rs-soft">{say.wishesHint}</p>
      </div>
    </Dialog>
  );
}

type PartProps = { readonly needs: Needs; readonly onChange: (change: Partial<Needs>) => void };

function People({ needs, onChange }: PartProps): ReactNode {
  const { formats } = useSpeech();
  const { needs: say } = useMore();
  const { household } = needs;
  const count = personsIn(needs);
  return (
    <Group title={say.people} className="rs-needs__people">
      <ul className="rs-people">
        {AGE_BANDS.map((band) => (
          <li key={band} data-some={household[band] > 0 || undefined}>
            <NeedIcon picture={band} size={40} />
            <span>{say.band[band]}</span>
            <Counter
              value={household[band]}
              most={NEED_LIMITS.ofAnAge}
              fewer={say.fewer(say.band[band])}
              more={say.more(say.band[band])}
              onChange={(to) => onChange({ household: { ...household, [band]: to } })}
            />
          </li>
        ))}
      </ul>
      {count > 0 && <p className="rs-soft">{say.total(formats.number(count))}</p>}
    </Group>
  );
}
