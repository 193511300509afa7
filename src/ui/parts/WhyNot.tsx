import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import type { SnapshotWhy } from '../../io/snapshot-error.ts';
import type { StorageWhy } from '../../io/storage.ts';
import { useMore } from './more.ts';

/** Something did not open, is not kept on this device, or waits for a home to be shown in. */
export type Why =
  | { readonly opening: SnapshotWhy }
  | { readonly storing: StorageWhy }
  | { readonly wall: 'waiting' };

/** One calm sentence with a way on. */
export function WhyNot({ why }: { readonly why: Why }): ReactNode {
  const { cannotOpen, saved, wall } = useMore();
  const line = useRef<HTMLParagraphElement>(null);
  // The button pressed may be screens below; what came of it is to be seen without looking for it.
  useEffect(() => {
    if (why) line.current?.scrollIntoView({ block: 'center' });
  }, [why]);
  return (
    <p className="rs-note" role="alert" ref={line}>
      {'opening' in why ? cannotOpen[why.opening] : 'wall' in why ? wall[why.wall] : saved[why.storing]}
    </p>
  );
}
