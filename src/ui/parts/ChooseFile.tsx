import type { ReactNode } from 'react';
import { useRef } from 'react';
import type { IconName } from '../icons/Icon.tsx';
import { Button } from './Button.tsx';

type ChooseFileProps = {
  readonly word: string;
  readonly icon?: IconName;
  /** Kinds of files that are offered, as `<input accept>` writes them. */
  readonly accept?: string;
  readonly onFile: (file: File) => void;
};

/** A button that opens the device's own choice of files. */
export function ChooseFile(props: ChooseFileProps): ReactNode {
  const { word, icon = 'folder', accept = '.json,application/json', onFile } = props;
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
      <Button icon={icon} onClick={() => chooser.current?.click()}>
        {word}
      </Button>
    </>
  );
}
