import type { ReactNode } from 'react';
import type { StorageWhy } from '../../io/storage.ts';
import { AnswerStrip } from '../answer/AnswerStrip.tsx';
import type { OnAnswer } from '../answer/answer-doors.ts';
import { NotSaved } from '../keeping/NotSaved.tsx';
import type { Home } from '../keeping/use-versions.ts';
import { NewerStrip } from '../newer/NewerStrip.tsx';
import type { Open } from './Dialogs.tsx';

type StripsProps = {
  readonly home: Home;
  readonly notSaved: StorageWhy | null;
  readonly onAnswer: OnAnswer;
  readonly onOpen: (next: Open) => void;
};

/** What is to be told of the drawing as a whole, a line each: an answer, something newer, that it is not kept. */
export function Strips({ home, notSaved, onAnswer, onOpen }: StripsProps): ReactNode {
  return (
    <>
      <AnswerStrip home={home.id} onAnswer={onAnswer} />
      <NewerStrip onOpen={() => onOpen('newer')} />
      {notSaved && <NotSaved why={notSaved} onShare={() => onOpen('share')} />}
    </>
  );
}
