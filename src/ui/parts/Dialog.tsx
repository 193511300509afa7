import type { ReactNode } from 'react';
import { useEffect, useId, useRef } from 'react';
import { Button } from './Button.tsx';
import { useSpeech } from './speech.ts';
import './dialog.css';

type DialogProps = {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** What to press at the end; a close button stands there when nothing else is given. */
  readonly actions?: ReactNode;
  readonly wide?: boolean;
};

/** A native dialog, open for as long as it is drawn. Escape and a press beside it close it; focus goes back by itself. */
export function Dialog({ title, onClose, children, actions, wide = false }: DialogProps): ReactNode {
  const { words } = useSpeech();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();

  useEffect(() => {
    const node = dialog.current;
    const before = document.activeElement;
    node?.showModal();
    return () => {
      node?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);

  return (
    <dialog
      ref={dialog}
      className="ds-dialog rs-dialog"
      data-wide={wide || undefined}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onPointerDown={(event) => {
        if (event.target === dialog.current && beside(event, dialog.current)) onClose();
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <h2 className="ds-heading" data-size="sm" id={heading} tabIndex={-1}>
        {title}
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long text scrolls here, also for those who have only keys */}
      <div className="rs-dialog__body" tabIndex={0}>
        {children}
      </div>
      <div className="rs-dialog__actions">
        {actions ?? (
          <Button variant="primary" onClick={onClose}>
            {words.app.close}
          </Button>
        )}
      </div>
    </dialog>
  );
}

function beside(at: { readonly clientX: number; readonly clientY: number }, box: Element): boolean {
  const { left, right, top, bottom } = box.getBoundingClientRect();
  return at.clientX < left || at.clientX > right || at.clientY < top || at.clientY > bottom;
}
