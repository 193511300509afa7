import type { ReactNode } from 'react';
import { useRef } from 'react';
import type { IconName } from '../icons/Icon.tsx';
import { Button } from './Button.tsx';

/** A drawing comes as a file, or in a picture. */
const DRAWINGS = '.json,application/json,image/*';

type ChooseProps = {
  readonly word: string;
  readonly icon?: IconName;
  /** Kinds of files that are offered, as `<input accept>` writes them: drawings, when nothing else is said. */
  readonly accept?: string;
};

type ChooseFilesProps = ChooseProps & {
  /** One file, several, or all that lie in a folder. */
  readonly many?: 'one' | 'several' | 'folder';
  readonly onFiles: (files: readonly File[]) => void;
};

/** A button that opens the device's own choice of files. */
export function ChooseFiles(props: ChooseFilesProps): ReactNode {
  const { word, icon = 'folder', accept = DRAWINGS, many = 'several', onFiles } = props;
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={chooser}
        type="file"
        hidden
        multiple={many !== 'one'}
        {...(many === 'folder' ? { webkitdirectory: '' } : { accept })}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          // The same file, mended, may be chosen again.
          event.target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
      <Button icon={icon} onClick={() => chooser.current?.click()}>
        {word}
      </Button>
    </>
  );
}

type ChooseFileProps = ChooseProps & { readonly onFile: (file: File) => void };

/** The same for one file. */
export const ChooseFile = ({ onFile, ...props }: ChooseFileProps): ReactNode => (
  <ChooseFiles {...props} many="one" onFiles={([file]) => file && onFile(file)} />
);
