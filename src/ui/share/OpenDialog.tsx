import type { ReactNode } from 'react';
import { useRef, useState } from 'react';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { Labelled } from '../parts/Field.tsx';
import { useSpeech } from '../parts/speech.ts';

type OpenDialogProps = {
  readonly onLink: (text: string) => void;
  readonly onFile: (file: File) => void;
  readonly onClose: () => void;
};

/** Opens what somebody has shared: a pasted link or a chosen file. It never touches the drawing one has. */
export function OpenDialog({ onLink, onFile, onClose }: OpenDialogProps): ReactNode {
  const { words } = useSpeech();
  const [text, setText] = useState('');
  const chooser = useRef<HTMLInputElement>(null);
  const open = (): void => {
    onClose();
    onLink(text);
  };
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
      <Labelled label={words.start.linkField}>
        {(id) => (
          <input
            id={id}
            className="ds-input"
            type="text"
            dir="ltr"
            autoComplete="off"
            value={text}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={(event) => event.key === 'Enter' && open()}
          />
        )}
      </Labelled>
      <div className="rs-row">
        <input
          ref={chooser}
          type="file"
          hidden
          accept=".json,application/json,image/*"
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (!file) return;
            onClose();
            onFile(file);
          }}
        />
        <Button icon="folder" onClick={() => chooser.current?.click()}>
          {words.start.chooseFile}
        </Button>
      </div>
    </Dialog>
  );
}
