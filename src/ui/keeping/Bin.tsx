import type { ReactNode } from 'react';
import { Button } from '../parts/Button.tsx';
import { useMore } from '../parts/more.ts';
import './keeping.css';

/** What was thrown away, row by row, folded under its number; nothing where nothing was. */
export function Bin({ children }: { readonly children: readonly ReactNode[] }): ReactNode {
  const { keeping } = useMore();
  if (children.length === 0) return null;
  return (
    <details className="rs-bin">
      <summary>
        {keeping.bin} ({children.length})
      </summary>
      <ul className="rs-kept-list">{children}</ul>
    </details>
  );
}

type BinActionsProps = { readonly onTakeBack: () => void; readonly onForGood: () => void };

export function BinActions({ onTakeBack, onForGood }: BinActionsProps): ReactNode {
  const { keeping } = useMore();
  return (
    <>
      <Button icon="undo" onClick={onTakeBack}>
        {keeping.takeBack}
      </Button>
      <Button icon="close" variant="tertiary" onClick={onForGood}>
        {keeping.forGood}
      </Button>
    </>
  );
}
