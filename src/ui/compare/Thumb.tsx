import type { CSSProperties, ReactNode } from 'react';
import { memo } from 'react';
import type { Plan } from '../../derive/plan.ts';
import { houseRect } from '../../drawing/house.ts';
import { boxes } from '../../drawing/paths.ts';
import { Openings } from '../plan/Openings.tsx';
import { fitted, viewBox } from '../plan/viewport.ts';
import { Walls } from '../plan/Walls.tsx';

/** Size of a storey in a tile, in CSS pixels. */
const SIZE = { width: 116, height: 168 } as const;
const TIGHT = { top: 2, right: 2, bottom: 2, left: 2 };

/**
 * Every storey of a home, small: floors, walls and openings only. What else a plan has (boards, furniture, names) costs ten times as
 * much to draw, and sixty homes come at once.
 */
export const Thumb = memo(function Thumb({ plan }: { readonly plan: Plan }): ReactNode {
  const camera = fitted(houseRect(plan.shell), SIZE, TIGHT);
  return plan.storeys.map((storey) => (
    <svg
      key={storey.index}
      className="rs-plan"
      viewBox={viewBox(camera, SIZE)}
      {...SIZE}
      aria-hidden="true"
      style={{ '--rs-px': 1 / camera.scale } as CSSProperties}
    >
      <g fill="none">
        <path className="rs-plan-built" d={boxes(storey.built)} />
        {storey.rooms.map(({ id, kind, rects }) => (
          <path
            key={id}
            className="rs-plan-floor"
            style={{ fill: `var(--rs-tint-${kind})` }}
            d={boxes(rects)}
          />
        ))}
        <Walls pieces={storey.pieces} openings={plan.openings.filter((o) => o.storey === storey.index)} />
        <Openings openings={plan.openings.filter((o) => o.storey === storey.index)} full={false} />
      </g>
    </svg>
  ));
});
