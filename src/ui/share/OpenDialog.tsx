import type { ReactNode } from 'react';
import { useState } from 'react';
import { Button } from '../parts/Button.tsx';
import { ChooseFile } from '../parts/ChooseFile.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { LinkInput } from '../parts/LinkInput.tsx';
import { useSpeech } from '../parts/speech.ts';
import { ScanButton } from './ScanButton.tsx';

type OpenDialogProps = {
  readonly onLink: (text: string) => void;
  readonly onFile: (file: File) => void;
  readonly onClose: () => void;
};

/** Opens what somebody has shared: a pasted link, a code before the camera or a chosen file. It never touches the drawing one has. */
export function OpenDialog({ onLink, onFile, onClose }: OpenDialogProps): ReactNode {
  const { words } = useSpeech();
  const [text, setText] = useState('');
  const openLink = (link: string): void => {
    onClose();
    onLink(link);
  };
  const openFile = (file: File): void => {
    onClose();
    onFile(file);
  };
  const open = (): void => openLink(text);
  return (
    <Dialog
      title={words.start.openTitle}
      onClose={onClose}
      actions={
        <>
          <Button icon="link" variant="primary" onClick={open}>
            {words.start.openLink}
          </Button>
          <Button onClick={onClose}>{words.app.notNow}</Button>
        </>
      }
    >
      <p>{words.start.openHint}</p>
      <LinkInput label={words.start.linkField} value={text} onChange={setText} onEnter={open} />
      <div className="rs-row">
        <ScanButton onLink={openLink} onFile={openFile} />
        <ChooseFile word={words.start.chooseFile} onFile={openFile} />
      </div>
    </Dialog>
  );
}
