import type { ReactNode } from 'react';
import { useState } from 'react';
import type { StorageWhy } from '../../io/storage.ts';
import type { BoardStore } from '../../store/board.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { useDesk } from '../parts/more.ts';
import { useSpeech } from '../parts/speech.ts';
import { WhyNot } from '../parts/WhyNot.tsx';
import { MinutesButtons } from './MinutesButtons.tsx';
import type { Shown } from './shown-home.ts';

type EndMeetingProps = {
  readonly board: BoardStore;
  readonly homes: readonly Shown[];
  readonly onEnd: () => Promise<StorageWhy | null>;
  readonly onClose: () => void;
};

/** Ends the meeting and leaves nothing of it here. It cannot be undone, so what it takes is said, with ways to keep that first. */
export function EndMeeting({ board, homes, onEnd, onClose }: EndMeetingProps): ReactNode {
  const { words } = useSpeech();
  const { compare } = useDesk();
  const say = compare.end;
  const { meeting } = board.getState();
  const [why, setWhy] = useState<StorageWhy | null>(null);
  return (
    <Dialog
      title={say.title}
      onClose={onClose}
      actions={
        <>
          <Button icon="trash" variant="primary" onClick={async () => setWhy(await onEnd())}>
            {say.act}
          </Button>
          <Button onClick={onClose}>{words.app.notNow}</Button>
        </>
      }
    >
      {why && <WhyNot why={{ storing: why }} />}
      <p>{say.lead}</p>
      <ul className="ds-list">
        <li>{say.all(`${meeting.homes.length}`, `${meeting.decisions.length}`)}</li>
        <li>{say.recall}</li>
        <li>{say.given}</li>
      </ul>
      <MinutesButtons board={board} homes={homes} />
    </Dialog>
  );
}
