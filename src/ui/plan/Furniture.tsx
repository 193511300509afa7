import { lazy, memo, Suspense } from 'react';
import type { WallPiece } from '../../derive/plan.ts';
import type { Furniture as Piece } from '../../model/design.ts';
import type { Kinds } from '../../model/kinds.ts';
import { useWhenIdle } from '../parts/when-idle.ts';

export type FurnitureProps = {
  readonly pieces: readonly Piece[];
  readonly storey: number;
  readonly kinds: Kinds['furniture'];
  /** What stands round the piece in the hand; of no use without one. */
  readonly walls: readonly WallPiece[];
  /** The pieces in the hand, by their places in the list. */
  readonly chosen: readonly number[];
};

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
