import type { ReactNode } from 'react';
import { NARROW, useMedia } from '../parts/use-media.ts';

type FoldProps = { readonly title: string; readonly children: ReactNode };

/** Lies folded behind its title where the screen is narrow, so that the homes come first. */
export function Fold({ title, children }: FoldProps): ReactNode {
  if (!useMedia(NARROW)) return children;
  return (
    <details className="rs-fold rs-no-print">
      <summary>{title}</summary>
      <div className="rs-stack">{children}</div>
    </details>
  );
}
