import { memo } from 'react';
import type { StoreyPlan } from '../../derive/plan.ts';
import { furnitureShape } from '../../drawing/furniture-shapes.ts';
import { boxes, outline } from '../../drawing/paths.ts';
import type { Furniture as Piece } from '../../model/design.ts';
import type { FurnitureKind, Kinds } from '../../model/kinds.ts';
import { freeFloor } from './free-floor.ts';
import './pieces.css';

export type FurnitureProps = {
  readonly pieces: readonly Piece[];
  readonly storey: number;
  readonly kinds: Kinds['furniture'];
  /** The storey round the piece in the hand; of no use without one. */
  readonly here: StoreyPlan | null;
  /** The pieces in the hand, by their places in the list. */
  readonly chosen: readonly number[];
};

const placed = ({ x, y, turn }: Piece, { width, depth }: FurnitureKind): string =>
  `translate(${x} ${y}) rotate(${turn * 90}) translate(${-width / 2} ${-depth / 2})`;

/** A padlock round its middle, in mm: as large as is seen with the whole house in view. */
const LOCK = 'M-110-20h220v170h-220zM-70-20v-50a70 70 0 0 1 140 0v50';

/** Furniture at true size in thin line. A kind this copy of the program does not know is not drawn. */
export const Pieces = memo(function Pieces({ pieces, storey, kinds, here, chosen }: FurnitureProps) {
  const inHand = chosen.flatMap((index) => {
    const piece = pieces[index];
    const kind = piece?.storey === storey ? kinds[piece.kind] : undefined;
    return piece && kind ? [{ index, piece, kind }] : [];
  });
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
            transform={placed(piece, kind)}
          />
        );
      })}
      {pieces.map(({ locked, storey: on, x, y, kind }, i) =>
        locked && on === storey && kinds[kind] ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <path key={i} className="rs-plan-lock" d={LOCK} transform={`translate(${x} ${y})`} />
        ) : null,
      )}
      {inHand.length === 1 && here && (
        <path
          className="rs-plan-reach"
          d={freeFloor(inHand[0]!.piece, inHand[0]!.kind, here).map(outline).join('')}
        />
      )}
      {inHand.map(({ index, piece, kind }) => (
        <g key={index} transform={placed(piece, kind)}>
          <path className="rs-plan-casing" d={boxes([{ x0: 0, y0: 0, x1: kind.width, y1: kind.depth }])} />
          <path className="rs-plan-chosen" d={boxes([{ x0: 0, y0: 0, x1: kind.width, y1: kind.depth }])} />
        </g>
      ))}
    </g>
  );
});
