import { lazy, memo, Suspense } from 'react';
import { useWhenIdle } from '../parts/when-idle.ts';
import type { FurnitureProps } from './Pieces.tsx';

const Pieces = lazy(async () => ({ default: (await import('./Pieces.tsx')).Pieces }));

/** How each piece is drawn comes after walls and rooms: a home is known by those. */
export const Furniture = memo(function Furniture(props: FurnitureProps) {
  const idle = useWhenIdle();
  return idle ? (
    <Suspense>
      <Pieces {...props} />
    </Suspense>
  ) : null;
});
