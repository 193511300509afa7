import { memo } from 'react';
import type { WallPiece } from '../../derive/plan.ts';
import { furnitureShape } from '../../drawing/furniture-shapes.ts';
import { boxes } from '../../drawing/paths.ts';
import type { Furniture as Piece } from '../../model/design.ts';
import type { FurnitureKind, Kinds } from '../../model/kinds.ts';
import type { Mm, Rect } from '../../model/units.ts';
import { shared } from '../../model/units.ts';
import './pieces.css';

export type FurnitureProps = {
  readonly pieces: readonly Piece[];
  readonly storey: number;
  readonly kinds: Kinds['furniture'];
  /** What stands round the piece in the hand; of no use without one. */
  readonly walls: readonly WallPiece[];
  /** The pieces in the hand, by their places in the list. */
  readonly chosen: readonly number[];
};

const placed = ({ x, y, turn }: Piece, { width, depth }: FurnitureKind): string =>
  `translate(${x} ${y}) rotate(${turn * 90}) translate(${-width / 2} ${-depth / 2})`;

/** A padlock round its middle, in mm: as large as is seen with the whole house in view. */
const LOCK = 'M-110-20h220v170h-220zM-70-20v-50a70 70 0 0 1 140 0v50';

/** Furniture at true size in thin line. A kind this copy of the program does not know is not drawn. */
export const Pieces = memo(function Pieces({ pieces, storey, kinds, walls, chosen }: FurnitureProps) {
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
      {inHand.map(({ index, piece, kind }) => (
        <g key={index} transform={placed(piece, kind)}>
          {inHand.length === 1 && <path className="rs-plan-reach" d={boxes(freeFloor(piece, kind, walls))} />}
          <path className="rs-plan-casing" d={boxes([{ x0: 0, y0: 0, x1: kind.width, y1: kind.depth }])} />
          <path className="rs-plan-chosen" d={boxes([{ x0: 0, y0: 0, x1: kind.width, y1: kind.depth }])} />
        </g>
      ))}
    </g>
  );
});

/** Floor that a piece needs free to be of use, in its own box; the side that needs most is turned from the wall. */
function freeFloor(piece: Piece, kind: FurnitureKind, walls: FurnitureProps['walls']): Rect[] {
  const { width: w, depth: d, free } = kind;
  const left = (deep: Mm): Rect => ({ x0: -deep, y0: 0, x1: 0, y1: d });
  const right = (deep: Mm): Rect => ({ x0: w, y0: 0, x1: w + deep, y1: d });
  const { front = 0, back = 0, side = 0, other = 0 } = free;
  const [most, least] = [Math.max(side, other), Math.min(side, other)];
  const blocked = (r: Rect): number =>
    walls.reduce((sum, wall) => sum + shared(onSheet(r, piece, kind), wall.rect), 0);
  const swapped = blocked(left(most)) > blocked(right(most));
  return [
    { x0: 0, y0: d, x1: w, y1: d + front },
    { x0: 0, y0: -back, x1: w, y1: 0 },
    left(swapped ? least : most),
    right(swapped ? most : least),
  ].filter((r) => r.x1 > r.x0 && r.y1 > r.y0);
}

/** A rectangle of a piece's own box, where the piece stands. */
function onSheet(r: Rect, { x, y, turn }: Piece, { width, depth }: FurnitureKind): Rect {
  let [x0, y0, x1, y1] = [r.x0 - width / 2, r.y0 - depth / 2, r.x1 - width / 2, r.y1 - depth / 2];
  for (let i = 0; i < turn; i++) [x0, y0, x1, y1] = [-y1, x0, -y0, x1];
  return { x0: x + x0, y0: y + y0, x1: x + x1, y1: y + y1 };
}
