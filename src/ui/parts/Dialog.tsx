import type { ReactNode } from 'react';
import { useEffect, useId, useRef } from 'react';
import { Button } from './Button.tsx';
import { useSpeech } from './speech.ts';
import { toDrawing } from './to-drawing.ts';
import { useMark } from './use-mark.ts';
import './dialog.css';

type DialogProps = {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** What to press at the end; a close button stands there when nothing else is given. */
  readonly actions?: ReactNode;
  readonly wide?: boolean;
  /** Stands beside the drawing, in the place of the panel or the sheet, and leaves the drawing in reach; it has no actions. */
  readonly beside?: boolean;
};

/** A native dialog, open for as long as it is drawn. Escape and a press beside it close it; focus goes back by itself. */
export function Dialog(props: DialogProps): ReactNode {
  const { title, onClose, children, actions, wide = false, beside = false } = props;
  const { words } = useSpeech();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useMark('beside', beside);

  useEffect(() => {
    const node = dialog.current;
    const before = document.activeElement;
    if (beside) node?.show();
    else node?.showModal();
    return () => {
      node?.close();
      if (!(before instanceof HTMLElement) || before === document.body) return;
      if (before.isConnected) before.focus();
      else toDrawing();
    };
  }, [beside]);

  const close = (variant: 'primary' | 'tertiary'): ReactNode => (
    <Button variant={variant} onClick={onClose}>
      {words.app.close}
    </Button>
  );
  return (
    <dialog
      ref={dialog}
      className="ds-dialog rs-dialog"
      data-wide={wide || undefined}
      data-beside={beside || undefined}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onPointerDown={(event) => {
        if (!beside && event.target === dialog.current && isOutside(event, dialog.current)) onClose();
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        // The browser closes only what it shows on top of all else.
        if (beside && event.key === 'Escape') onClose();
      }}
    >
      <div className="rs-dialog__head">
        <h2 className="ds-heading" data-size="sm" id={heading} tabIndex={-1}>
          {title}
        </h2>
        {beside && close('tertiary')}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long text scrolls here, also for those who have only keys */}
      <div className="rs-dialog__body" tabIndex={0}>
        {children}
      </div>
      {!beside && <div className="rs-dialog__actions">{actions ?? close('primary')}</div>}
    </dialog>
  );
}

function isOutside(at: { readonly clientX: number; readonly clientY: number }, box: Element): boolean {
  const { left, right, top, bottom } = box.getBoundingClientRect();
  return at.clientX < left || at.clientX > right || at.clientY < top || at.clientY > bottom;
}
