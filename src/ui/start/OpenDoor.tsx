import type { ReactNode } from 'react';
import { useId, useRef, useState } from 'react';
import { Button } from '../parts/Button.tsx';
import { useSpeech } from '../parts/speech.ts';

type OpenDoorProps = {
  readonly onLink: (text: string) => void;
  readonly onFile: (file: File) => void;
};

/** Opens what somebody has shared: a pasted link, a chosen file, or one that is dropped on the page. */
export function OpenDoor({ onLink, onFile }: OpenDoorProps): ReactNode {
  const { words } = useSpeech();
  const [text, setText] = useState('');
  const chooser = useRef<HTMLInputElement>(null);
  const id = useId();
  return (
    <section className="rs-card rs-stack" aria-labelledby={`${id} title`}>
      <h2 className="ds-heading" data-size="sm" id={`${id} title`}>
        {words.start.openTitle}
      </h2>
      <p className="rs-soft">{words.start.openHint}</p>
      <div className="rs-joined">
        <div className="ds-field">
          <label className="ds-label" htmlFor={id}>
            {words.start.linkField}
          </label>
          <input
            id={id}
            className="ds-input"
            type="text"
            dir="ltr"
            autoComplete="off"
            value={text}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={(event) => event.key === 'Enter' && onLink(text)}
          />
        </div>
        <Button icon="link" onClick={() => onLink(text)}>
          {words.start.openLink}
        </Button>
      </div>
      <div className="rs-row">
        <input
          ref={chooser}
          type="file"
          hidden
          accept=".json,application/json"
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) onFile(file);
            event.target.value = '';
          }}
        />
        <Button icon="folder" onClick={() => chooser.current?.click()}>
          {words.start.chooseFile}
        </Button>
      </div>
    </section>
  );
}
