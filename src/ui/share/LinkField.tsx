import type { ReactNode, RefObject } from 'react';
import { lazy, Suspense, useState } from 'react';
import { Button } from '../parts/Button.tsx';
import { Labelled } from '../parts/Field.tsx';
import { useMore } from '../parts/more.ts';
import './share.css';

const QrCode = lazy(async () => ({ default: (await import('./QrCode.tsx')).QrCode }));

type LinkFieldProps = {
  readonly label: string;
  readonly link: string;
  readonly field: RefObject<HTMLInputElement | null>;
  /** Other ways to carry it, beside the code. */
  readonly children?: ReactNode;
};

/** What became of copying, beside the button that does it; `null` before anybody tried. */
export function CopyTold({ copied }: { readonly copied: boolean | null }): ReactNode {
  const { share } = useMore();
  return <p role="status">{copied === null ? '' : copied ? share.copied : share.copyBy}</p>;
}

/** A link to be copied, or read off the screen as a code. */
export function LinkField({ label, link, field, children }: LinkFieldProps): ReactNode {
  const { share } = useMore();
  const [qr, setQr] = useState(false);
  return (
    <>
      <Labelled label={label}>
        {(id) => (
          <input
            id={id}
            ref={field}
            className="ds-input"
            type="text"
            readOnly
            dir="ltr"
            value={link}
            onFocus={(event) => event.target.select()}
          />
        )}
      </Labelled>
      {link.startsWith('#') && <p>{share.noAddress}</p>}
      <div className="rs-row">
        <Button icon="qr" aria-expanded={qr} onClick={() => setQr(!qr)}>
          {share.showQr}
        </Button>
        {children}
      </div>
      {qr && (
        <Suspense>
          <QrCode text={link} />
        </Suspense>
      )}
    </>
  );
}
