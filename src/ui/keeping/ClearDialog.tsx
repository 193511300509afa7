import type { ReactNode } from 'react';
import { useState } from 'react';
import { clearDevice } from '../../io/clear.ts';
import type { StorageWhy } from '../../io/storage.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { useMore } from '../parts/more.ts';
import { useShelf } from '../parts/shelf.ts';
import { useSpeech } from '../parts/speech.ts';
import { WhyNot } from '../parts/WhyNot.tsx';

type ClearDialogProps = {
  readonly onClose: () => void;
  /** Takes what is to be kept along first. */
  readonly onShare?: () => void;
};

/** Ends on a borrowed device and leaves nothing there. It cannot be undone, so that is said, with a way to keep the drawing first. */
export function ClearDialog({ onClose, onShare }: ClearDialogProps): ReactNode {
  const { words } = useSpeech();
  const { clearing, share } = useMore();
  const shelf = useShelf();
  const [why, setWhy] = useState<StorageWhy | null>(null);
  const clear = async (): Promise<void> => {
    const outcome = await clearDevice(shelf);
    if (!outcome.ok) setWhy(outcome.why);
  };
  return (
    <Dialog
      title={clearing.title}
      onClose={onClose}
      actions={
        <>
          <Button icon="trash" variant="primary" onClick={() => void clear()}>
            {clearing.clear}
          </Button>
          <Button onClick={onClose}>{words.app.notNow}</Button>
        </>
      }
    >
      {why && <WhyNot why={{ storing: why }} />}
      <p>{clearing.lead}</p>
      <ul className="ds-list">
        <li>{clearing.all}</li>
        <li>{clearing.recall}</li>
        <li>{clearing.given}</li>
      </ul>
      {onShare && (
        <div className="rs-row">
          <Button icon="link" onClick={onShare}>
            {share.title}
          </Button>
        </div>
      )}
    </Dialog>
  );
}
