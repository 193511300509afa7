import { memo } from 'react';
import type { RoomKindId } from '../../model/kinds.ts';
import { PATTERNS } from '../look/patterns.ts';
import { ROOM_TINTS } from '../look/tints.ts';

type FloorPattern = keyof typeof PATTERNS;

/** Hatches of the drawing itself, in mm. */
const HATCHES = {
  grid: { size: 300, d: 'M0 0H300M0 0V300', turn: 0 },
  neighbour: { size: 170, d: 'M0 85H170', turn: 45 },
  party: { size: 70, d: 'M0 35H70', turn: 45 },
  choice: { size: 260, d: 'M0 130H260', turn: -45 },
  lit: { size: 130, d: 'M0 65H130', turn: -45 },
} as const;
export type Hatch = keyof typeof HATCHES;

export const floorFill = (id: string, kind: RoomKindId): string | null => {
  const { pattern } = ROOM_TINTS[kind];
  return pattern === 'none' ? null : `url(#${id}-${pattern})`;
};
export const hatchFill = (id: string, hatch: Hatch): string => `url(#${id}-h-${hatch})`;

/** Pattern definitions; ids carry the drawing's own id, since a page may hold many drawings. */
export const Patterns = memo(function Patterns({ id }: { readonly id: string }) {
  return (
    <defs>
      {(Object.keys(PATTERNS) as FloorPattern[]).map((name) => {
        const { w, h, d, dots } = PATTERNS[name];
        return (
          <pattern key={name} id={`${id}-${name}`} width={w} height={h} patternUnits="userSpaceOnUse">
            {d ? <path className="rs-plan-floor-line" d={d} /> : null}
            {dots ? (
              <path
                className="rs-plan-floor-dot"
                d={dots
                  .map(
                    ([x, y, r]) => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`,
                  )
                  .join('')}
              />
            ) : null}
          </pattern>
        );
      })}
      {(Object.keys(HATCHES) as Hatch[]).map((name) => {
        const { size, d, turn } = HATCHES[name];
        return (
          <pattern
            key={name}
            id={`${id}-h-${name}`}
            width={size}
            height={size}
            patternUnits="userSpaceOnUse"
            patternTransform={turn ? `rotate(${turn})` : undefined}
          >
            <path className={`rs-plan-hatch-${name}`} d={d} />
          </pattern>
        );
      })}
    </defs>
  );
});
