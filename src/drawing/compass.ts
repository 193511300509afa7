import type { Shell } from '../model/shell.ts';
import type { Side } from '../model/units.ts';

const POINTS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;
export type CompassPoint = (typeof POINTS)[number];
const TURN: Readonly<Record<Side, number>> = { top: 0, right: 90, bottom: 180, left: 270 };

/** The way a side of the sheet looks, to the nearest of eight. */
export const compassOf = ({ streetAzimuth }: Pick<Shell, 'streetAzimuth'>, side: Side): CompassPoint =>
  POINTS[Math.round(((streetAzimuth + TURN[side]) % 360) / 45) % POINTS.length]!;

/** The side over against another: one looks at a façade towards it. */
export const ACROSS = {
  top: 'bottom',
  bottom: 'top',
  left: 'right',
  right: 'left',
} as const satisfies Record<Side, Side>;
