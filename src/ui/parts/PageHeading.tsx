import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';

type PageHeadingProps = { readonly size?: 'sm' | 'md'; readonly children: ReactNode };

/**
 * The name of a screen. Whoever came by a button that is gone with the screen before stands nowhere, and hears nothing: they are brought here,
 * where the screen begins and its name is read.
 */
export function PageHeading({ size = 'md', children }: PageHeadingProps): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 className="ds-heading" data-size={size} ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
