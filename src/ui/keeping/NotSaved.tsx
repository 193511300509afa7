import type { ReactNode } from 'react';
import type { StorageWhy } from '../../io/storage.ts';
import { Button } from '../parts/Button.tsx';
import { useMore } from '../parts/more.ts';
import { useSpeech } from '../parts/speech.ts';
import { WhyNot } from '../parts/WhyNot.tsx';
import { useSaveFile } from '../share/save-drawing.ts';

type NotSavedProps = { readonly why: StorageWhy; readonly onShare: () => void };

/** The drawing is not kept on this device: one calm sentence, and two other ways to keep it. */
export function NotSaved({ why, onShare }: NotSavedProps): ReactNode {
  const { words } = useSpeech();
  const { menuDialog } = useMore();
  const save = useSaveFile(onShare);
  return (
    <div className="rs-row">
      <WhyNot why={{ storing: why }} />
      <Button icon="download" onClick={save}>
        {menuDialog.saveFile}
      </Button>
      <Button icon="link" onClick={onShare}>
        {words.bar.share}
      </Button>
    </div>
  );
}
