import type { FormEvent, ReactNode } from 'react';
import { useState } from 'react';
import { Button } from './Button.tsx';
import { Labelled } from './Field.tsx';
import { useMore } from './more.ts';

type LinkFormProps = {
  readonly title: string;
  readonly hint: string;
  readonly action: string;
  readonly primary?: boolean;
  /** What is to be said of the link when it is not what was asked for; null when it was. Throws SnapshotError for one that cannot be read. */
  readonly onText: (text: string) => Promise<string | null>;
};

/** A link that somebody gave, pasted to be opened here and not in a place of its own. */
export function LinkForm({ title, hint, action, primary = false, onText }: LinkFormProps): ReactNode {
  const { cannotOpen } = useMore();
  const [text, setText] = useState('');
  const [why, setWhy] = useState<string | null>(null);
  const open = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    try {
      const said = await onText(text);
      setWhy(said);
      if (said === null) setText('');
    } catch (error) {
      const { SnapshotError } = await import('../../io/snapshot-error.ts');
      if (!(error instanceof SnapshotError)) throw error;
      setWhy(cannotOpen[error.why]);
    }
  };
  return (
    <section aria-label={title}>
      <form className="rs-stack" onSubmit={open}>
        <h3 className="ds-heading" data-size="2xs">
          {title}
        </h3>
        <Labelled label={hint}>
          {(id) => (
            <input
              id={id}
              className="ds-input"
              type="text"
              dir="ltr"
              autoComplete="off"
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          )}
        </Labelled>
        {why !== null && (
          <p className="rs-note" role="alert">
            {why}
          </p>
        )}
        <div className="rs-row">
          <Button type="submit" icon="link" variant={primary ? 'primary' : 'secondary'}>
            {action}
          </Button>
        </div>
      </form>
    </section>
  );
}
