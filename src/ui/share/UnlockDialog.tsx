import type { ReactNode } from 'react';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Locked } from '../../io/locked.ts';
import { canLock, readLocked, unlock } from '../../io/locked.ts';
import type { SnapshotWhy } from '../../io/snapshot-error.ts';
import { SnapshotError } from '../../io/snapshot-error.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { useMore } from '../parts/more.ts';
import { useSpeech } from '../parts/speech.ts';
import { PasswordInput } from './PasswordInput.tsx';

type UnlockDialogProps = {
  /** What somebody pasted or scanned, with a locked link in it. */
  readonly text: string;
  /** The link that was locked in it. */
  readonly onOpen: (link: string) => void;
  readonly onClose: () => void;
};

function lockIn(text: string): Locked | SnapshotWhy {
  try {
    return readLocked(text);
  } catch (error) {
    if (error instanceof SnapshotError) return error.why;
    throw error;
  }
}

/** Asks for the password of a locked link, over whatever is on the screen, which stays as it is. */
export function UnlockDialog({ text, onOpen, onClose }: UnlockDialogProps): ReactNode {
  const { words } = useSpeech();
  const { unlock: say, cannotOpen } = useMore();
  const lock = useMemo(() => lockIn(text), [text]);
  const [password, setPassword] = useState('');
  const [going, setGoing] = useState<'opening' | 'other' | null>(null);
  const form = useId();
  const gone = useRef(false);
  useEffect(
    () => () => {
      gone.current = true;
    },
    [],
  );
  if (typeof lock === 'string' || !canLock())
    return (
      <Dialog title={say.title} onClose={onClose}>
        <p>{typeof lock === 'string' ? cannotOpen[lock] : say.unsafe}</p>
      </Dialog>
    );
  const open = async (): Promise<void> => {
    setGoing('opening');
    const link = await unlock(lock, password);
    if (gone.current) return;
    if (link === null) setGoing('other');
    else onOpen(link);
  };
  return (
    <Dialog
      title={say.title}
      onClose={onClose}
      actions={
        <>
          <Button type="submit" form={form} variant="primary" disabled={going === 'opening'}>
            {say.open}
          </Button>
          <Button onClick={onClose}>{words.app.notNow}</Button>
        </>
      }
    >
      <p>{say.lead}</p>
      <form
        id={form}
        onSubmit={(event) => {
          event.preventDefault();
          if (going !== 'opening') void open();
        }}
      >
        <PasswordInput
          label={say.password}
          value={password}
          onChange={(typed) => {
            setPassword(typed);
            setGoing(null);
          }}
        />
      </form>
      <div role="status">{going && <p className="rs-note">{say[going]}</p>}</div>
    </Dialog>
  );
}
