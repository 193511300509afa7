import type { ReactNode } from 'react';
import { lazy, Suspense, useEffect, useState } from 'react';
import { hasCamera } from '../../io/camera.ts';
import { Button } from '../parts/Button.tsx';
import { useMore } from '../parts/more.ts';

const ScanDialog = lazy(async () => ({ default: (await import('./ScanDialog.tsx')).ScanDialog }));

type ScanButtonProps = {
  /** A code of ours was seen; this is its link. */
  readonly onLink: (text: string) => void;
  /** A picture of the code was chosen instead. */
  readonly onFile: (file: File) => void;
};

/** Reads a code with the camera, on devices that have one. */
export function ScanButton({ onLink, onFile }: ScanButtonProps): ReactNode {
  const { scan } = useMore();
  const [offered, setOffered] = useState(false);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    void hasCamera().then(setOffered);
  }, []);
  const close = (): void => setOpen(false);
  if (!offered) return null;
  return (
    <>
      <Button icon="qr" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {scan.scan}
      </Button>
      {open && (
        <Suspense>
          <ScanDialog
            onLink={(text) => {
              close();
              onLink(text);
            }}
            onFile={(file) => {
              close();
              onFile(file);
            }}
            onClose={close}
          />
        </Suspense>
      )}
    </>
  );
}
