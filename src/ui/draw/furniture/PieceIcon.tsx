import type { ReactNode } from 'react';
import { furnitureShape } from '../../../drawing/furniture-shapes.ts';
import { lengthOf } from '../../icons/drawing.tsx';
import { useTable } from '../../parts/table.ts';
import './furniture.css';

/** How far chairs stand out from a table, in mm: its picture must hold them. */
const CHAIRS = 320;

/** A piece as the plan draws it, all pieces as large as they have room for. Says nothing to a screen reader. */
export function PieceIcon({
  kind: id,
  size = 32,
}: {
  readonly kind: string;
  readonly size?: number;
}): ReactNode {
  const kind = useTable((t) => t.models.kinds.furniture[id]);
  if (!kind) return null;
  const { width, depth } = kind;
  const out = /^(table|round|desk)/.test(id) ? CHAIRS : 0;
  const all = Math.max(width + (id === 'round-table' ? 2 * out : 0), depth + 2 * out) * 1.08;
  return (
    <svg
      className="rs-icon rs-piece-icon"
      width={lengthOf(size)}
      height={lengthOf(size)}
      viewBox={`${(width - all) / 2} ${(depth - all) / 2} ${all} ${all}`}
      aria-hidden="true"
      focusable="false"
    >
      <path d={furnitureShape(id, width, depth)} strokeWidth={(all / size) * 1.1} />
    </svg>
  );
}
