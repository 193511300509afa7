import type { ReactNode } from 'react';
import { useState } from 'react';
import { Button } from '../parts/Button.tsx';
import { ChooseFile } from '../parts/ChooseFile.tsx';
import { LinkInput } from '../parts/LinkInput.tsx';
import { useMore } from '../parts/more.ts';
import { useSpeech } from '../parts/speech.ts';
import { ScanButton } from './ScanButton.tsx';

type LinkFormProps = {
  readonly title: string;
  readonly hint: string;
  readonly action: string;
  readonly primary?: boolean;
  /** What is to be said of the link when it is not what was asked for; null when it was. Throws SnapshotError for one that cannot be read. */
  readonly onText: (text: string) => Promise<string | null>;
  /** The same of a file. */
  readonly onFile: (file: File) => Promise<string | null>;
};

/** A link that somebody gave, a code that they show, or a file, to be opened here and not in a place of its own. */
export function LinkForm(props: LinkFormProps): ReactNode {
  const { title, hint, action, primary = false, onText, onFile } = props;
  const { words } = useSpeech();
  const { cannotOpen } = useMore();
  const [text, setText] = useState('');
  const [why, setWhy] = useState<string | null>(null);
  const open = async (reading: Promise<string | null>): Promise<void> => {
    try {
      const said = await reading;
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
      <form
        className="rs-stack"
        onSubmit={(event) => {
          event.preventDefault();
          void open(onText(text));
        }}
      >
        <h3 className="ds-heading" data-size="2xs">
          {title}
        </h3>
        <LinkInput label={hint} value={text} onChange={setText} />
        {why !== null && (
          <p className="rs-note" role="alert">
            {why}
          </p>
        )}
        <div className="rs-row">
          <Button type="submit" icon="link" variant={primary ? 'primary' : 'secondary'}>
            {action}
          </Button>
          <ScanButton onLink={(link) => void open(onText(link))} onFile={(file) => void open(onFile(file))} />
          <ChooseFile word={words.start.chooseFile} onFile={(file) => void open(onFile(file))} />
        </div>
      </form>
    </section>
  );
}
