import type { ReactNode } from 'react';
import { useRef } from 'react';
import { Button } from './Button.tsx';

type ChooseFileProps = {
  readonly word: string;
  /** Kinds of files that are offered, as `<input accept>` writes them. */
  readonly accept?: string;
  readonly onFile: (file: File) => void;
};

/** A button that opens the device's own choice of files. */
export function ChooseFile({ word, accept = '.json,application/json', onFile }: ChooseFileProps): ReactNode {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={chooser}
        type="file"
        hidden
        accept={accept}
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file, mended, may be chosen again.
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
      <Button icon="folder" onClick={() => chooser.current?.click()}>
        {word}
      </Button>
    </>
  );
}
