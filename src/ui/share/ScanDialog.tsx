import type { ReactNode } from 'react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { codesSeen } from '../../io/camera.ts';
import { carriesLink } from '../../io/marked.ts';
import { Button } from '../parts/Button.tsx';
import { ChooseFile } from '../parts/ChooseFile.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { useMore } from '../parts/more.ts';
import { useSpeech } from '../parts/speech.ts';
import { useVisible } from '../parts/use-visible.ts';
import './scan.css';

type ScanDialogProps = {
  readonly onLink: (text: string) => void;
  readonly onFile: (file: File) => void;
  readonly onClose: () => void;
};

/** How it goes; each has a sentence that says what to do. */
type Going = 'asking' | 'looking' | 'notYet' | 'foreign' | 'refused' | 'silent';

/** How long one looks before it is said that nothing is found, in ms. */
const A_WHILE = 8000;

const isRefusal = (error: unknown): boolean =>
  error instanceof DOMException && ['NotAllowedError', 'SecurityError'].includes(error.name);

/**
 * What the camera sees, until there is a code of ours in it. The camera is asked for when this opens, and is off again when this closes
 * and for as long as the page is not in view.
 */
export function ScanDialog({ onLink, onFile, onClose }: ScanDialogProps): ReactNode {
  const { words } = useSpeech();
  const { scan } = useMore();
  const video = useRef<HTMLVideoElement>(null);
  const visible = useVisible();
  const [going, setGoing] = useState<Going>('asking');
  const found = useEffectEvent(onLink);

  useEffect(() => {
    if (!visible || !video.current) return;
    const over = new AbortController();
    const look = async (shown: HTMLVideoElement): Promise<void> => {
      setGoing('asking');
      let since: number | undefined;
      for await (const text of codesSeen(shown, over.signal)) {
        since ??= performance.now();
        if (text !== null && carriesLink(text)) return found(text);
        const late = performance.now() - since > A_WHILE;
        setGoing((was) => (text !== null || was === 'foreign' ? 'foreign' : late ? 'notYet' : 'looking'));
      }
      over.signal.throwIfAborted();
      setGoing('silent');
    };
    look(video.current).catch((error) => {
      if (!over.signal.aborted) setGoing(isRefusal(error) ? 'refused' : 'silent');
    });
    return () => over.abort();
  }, [visible]);

  return (
    <Dialog
      title={scan.title}
      onClose={onClose}
      actions={
        <>
          <ChooseFile word={scan.picture} icon="picture" accept="image/*" onFile={onFile} />
          <Button onClick={onClose}>{words.app.close}</Button>
        </>
      }
    >
      <div className="rs-scan" data-going={going}>
        <video ref={video} aria-label={scan.seen} muted playsInline />
      </div>
      <p role="status">{scan[going]}</p>
      <p className="rs-soft">{scan.stays}</p>
    </Dialog>
  );
}
