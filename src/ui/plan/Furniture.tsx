import { memo } from 'react';
import type { Furniture as Piece } from '../../model/design.ts';
import type { Kinds } from '../../model/kinds.ts';
import { furnitureShape } from './furniture-shapes.ts';

type Props = {
  readonly pieces: readonly Piece[];
  readonly storey: number;
  readonly kinds: Kinds['furniture'];
};

/** Furniture at true size in thin line. A kind this copy of the program does not know is not drawn. */
export const Furniture = memo(function Furniture({ pieces, storey, kinds }: Props) {
  return (
    <g>
      {pieces.map((piece, i) => {
        const kind = kinds[piece.kind];
        if (piece.storey !== storey || !kind) return null;
        return (
          <path
            // biome-ignore lint/suspicious/noArrayIndexKey: a piece has no identity but its place in the list
            key={i}
            className="rs-plan-furniture"
            d={furnitureShape(kind.id, kind.width, kind.depth)}
            transform={`translate(${piece.x} ${piece.y}) rotate(${piece.turn * 90}) translate(${-kind.width / 2} ${-kind.depth / 2})`}
          />
        );
      })}
    </g>
  );
});
