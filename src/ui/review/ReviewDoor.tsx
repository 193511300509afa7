import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Design } from '../../model/design.ts';
import { AnswerDesk } from '../answer/AnswerDesk.tsx';
import type { OnAnswer } from '../answer/answer-doors.ts';
import type { Seen } from '../hall.ts';
import { Button } from '../parts/Button.tsx';
import { ChooseFile } from '../parts/ChooseFile.tsx';
import { LinkInput } from '../parts/LinkInput.tsx';
import { useDesk, useMore } from '../parts/more.ts';
import { PageHeading } from '../parts/PageHeading.tsx';
import { useSpeech } from '../parts/speech.ts';
import { TableContext } from '../parts/table.ts';
import type { Why } from '../parts/WhyNot.tsx';
import { WhyNot } from '../parts/WhyNot.tsx';
import { ScanButton } from '../share/ScanButton.tsx';
import { CutHere } from './cut.tsx';
import { Desk } from './Desk.tsx';
import { EarlierContext } from './slots.ts';
import '../snapshot/snapshot.css';

type ReviewDoorProps = {
  readonly seen: Seen | null;
  /** Why what was asked for does not open. */
  readonly why: Why | null;
  readonly onLink: (text: string) => void;
  readonly onFile: (file: File) => void;
  readonly onAnswer: OnAnswer;
  readonly onHome: () => void;
};

/** The architect's way in: a drawing that somebody shared is asked for, and then gone through. */
export function ReviewDoor({ seen, why, ...go }: ReviewDoorProps): ReactNode {
  const { nth, earlier } = useInTurn(seen);
  if (!seen) return <AskForDrawing why={why} {...go} />;
  return (
    <TableContext.Provider value={seen.table}>
      <EarlierContext.Provider value={earlier}>
        <AnswerDesk key={nth} drawnIn={seen.drawnIn} onAnswer={go.onAnswer}>
          <CutHere>
            <Desk drawnIn={seen.drawnIn} why={why} onHome={go.onHome} />
          </CutHere>
        </AnswerDesk>
      </EarlierContext.Provider>
    </TableContext.Provider>
  );
}

/** Which drawing this is since the door was opened, and the one before it, as it was drawn: it is offered to be held against this one. */
function useInTurn(seen: Seen | null): { readonly nth: number; readonly earlier: Design | null } {
  const [turn, setTurn] = useState({ seen, nth: 0, earlier: null as Design | null });
  if (turn.seen === seen) return turn;
  const before = turn.seen && !turn.seen.drawnIn ? turn.seen.table.getState().history.present : null;
  const next = { seen, nth: turn.nth + 1, earlier: before };
  setTurn(next);
  return next;
}

function AskForDrawing({
  why,
  onLink,
  onFile,
  onHome,
}: Omit<ReviewDoorProps, 'seen' | 'onAnswer'>): ReactNode {
  const { words } = useSpeech();
  const { menuDialog } = useMore();
  const { review } = useDesk();
  const [text, setText] = useState('');
  const open = (): void => onLink(text);
  return (
    <main className="rs-snapshot rs-snapshot__alone rs-stack" id="home">
      <PageHeading>{review.title}</PageHeading>
      <p>{review.lead}</p>
      {why && <WhyNot why={why} />}
      <LinkInput label={words.start.openHint} value={text} onChange={setText} onEnter={open} />
      <div className="rs-row">
        <Button icon="link" variant="primary" onClick={open}>
          {words.start.openLink}
        </Button>
        <ScanButton onLink={onLink} onFile={onFile} />
        <ChooseFile word={words.start.chooseFile} onFile={onFile} />
        <Button icon="house" onClick={onHome}>
          {menuDialog.home}
        </Button>
      </div>
    </main>
  );
}
