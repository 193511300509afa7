import type { ReactNode } from 'react';
import { useMemo, useRef } from 'react';
import { appAddress } from '../../io/address.ts';
import { answerLinkFor, writeAnswerFile } from '../../io/answer.ts';
import { SnapshotError } from '../../io/snapshot-error.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { useDesk, useMore } from '../parts/more.ts';
import { saveFile, today } from '../parts/save-file.ts';
import { useSpeech } from '../parts/speech.ts';
import { CopyTold, LinkField } from '../share/LinkField.tsx';
import { useCopy } from '../share/use-copy.ts';
import { AnswerRead } from './AnswerRead.tsx';
import { useAnswering } from './answering.ts';
import { Given } from './Given.tsx';

type ReadyProps = {
  /** The family's own: what it says back. */
  readonly back?: boolean;
  /** When it was last taken from here. */
  readonly made: string | null;
  readonly onMade: () => void;
  readonly onClose: () => void;
};

/**
 * What is carried away, seen whole before it is: as a link, a code or a file. What becomes of it afterwards nobody here can know, so only
 * that it was made is told.
 */
export function Ready({ back = false, made, onMade, onClose }: ReadyProps): ReactNode {
  const { words } = useSpeech();
  const { share } = useMore();
  const { answer: say } = useDesk();
  const answer = useAnswering((a) => a.answer);
  const link = useMemo(() => {
    try {
      return answerLinkFor(answer, appAddress());
    } catch (error) {
      if (error instanceof SnapshotError) return null;
      throw error;
    }
  }, [answer]);
  const field = useRef<HTMLInputElement>(null);
  const { copy, copied } = useCopy(link ?? '', field);
  const save = (): void => {
    const { shell, side } = answer.design;
    const name = `${shell.id}-${side.toLowerCase()}-${today()}.romslig-svar.json`;
    saveFile(name, 'application/json', writeAnswerFile(answer));
    onMade();
  };
  return (
    <Dialog
      title={back ? say.read.replies : say.ready.title}
      onClose={onClose}
      wide
      actions={
        <>
          <CopyTold copied={copied} />
          {link && (
            <Button
              icon="copy"
              variant="primary"
              onClick={() => {
                void copy();
                onMade();
              }}
            >
              {share.copy}
            </Button>
          )}
          <Button onClick={onClose}>{words.app.notNow}</Button>
        </>
      }
    >
      <p>{back ? say.read.repliesLead : say.ready.lead}</p>
      {link ? (
        <LinkField label={say.ready.link} link={link} field={field}>
          <Button icon="download" onClick={save}>
            {say.ready.file}
          </Button>
        </LinkField>
      ) : (
        <p className="rs-note" role="alert">
          {say.ready.tooLong}
        </p>
      )}
      {made !== null && (
        <p role="status">
          <strong>{say.made(made)}</strong> {say.unknown}
        </p>
      )}
      <AnswerRead under={(_, i) => <Given remark={i} />} />
    </Dialog>
  );
}
