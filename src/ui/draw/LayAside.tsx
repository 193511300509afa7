import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import type { Finding } from '../../check/finding.ts';
import { layAside, MAX_REASON } from '../../store/aside.ts';
import { Icon } from '../icons/Icon.tsx';
import { Button } from '../parts/Button.tsx';
import { Labelled } from '../parts/Field.tsx';
import { useMore } from '../parts/more.ts';
import { useTableStore } from '../parts/table.ts';
import { useAsides } from './asides.ts';

/** For the architect, who knows more of this home than its drawing does: the finding laid aside, never without a reason. */
export function LayAside({ finding }: { readonly finding: Finding }): ReactNode {
  const { findings: say } = useMore();
  const store = useTableStore();
  const asides = useAsides();
  const [reason, setReason] = useState('');
  const lay = (event: FormEvent): void => {
    event.preventDefault();
    // What is pressed goes with the finding; who presses goes on from the heading above.
    const heading = event.currentTarget.closest('section')?.querySelector('h2');
    const laid = asides
      ? asides.lay(finding, reason)
      : store.getState().dispatch(layAside(finding, reason)) === null;
    if (laid) heading?.focus();
  };
  return (
    <details className="rs-aside">
      <summary>
        <Icon name="info" />
        <span>{say.forArchitect}</span>
      </summary>
      <form className="rs-stack" onSubmit={lay}>
        <Labelled label={say.why}>
          {(id) => (
            <textarea
              id={id}
              className="ds-input"
              rows={2}
              required
              maxLength={MAX_REASON}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          )}
        </Labelled>
        <Button type="submit">{say.layAside}</Button>
      </form>
    </details>
  );
}
