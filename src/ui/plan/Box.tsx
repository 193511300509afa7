import { memo } from 'react';
import type { Rect } from '../../model/units.ts';

/** Boxes on a storey are told apart by where they are: one that did not move is not drawn again. */
export const boxKey = ({ x0, y0, x1, y1 }: Rect): string => `${x0} ${y0} ${x1} ${y1}`;

/** A rectangle by its sides, in mm. `name` is its class. */
export const Box = memo(function Box({ x0, y0, x1, y1, name }: Rect & { readonly name?: string }) {
  return <rect className={name} x={x0} y={y0} width={x1 - x0} height={y1 - y0} />;
});
