import type { ReactNode } from 'react';
import { useState } from 'react';
import { Button } from './Button.tsx';
import { useMore } from './more.ts';

/** What is seldom asked for, behind one button, so that a card stays short. */
export function More({ children }: { readonly children: ReactNode }): ReactNode {
  const { hand } = useMore();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        icon={open ? 'chevron-up' : 'more'}
        variant="tertiary"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {open ? hand.fewer : hand.more}
      </Button>
      {open && children}
    </>
  );
}
