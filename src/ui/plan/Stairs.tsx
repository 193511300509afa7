import { memo } from 'react';
import type { StairPlan } from '../../derive/plan.ts';
import { boxes } from '../../drawing/paths.ts';
import { stairShape } from '../../drawing/stair-shape.ts';

type Props = { readonly stairs: readonly StairPlan[]; readonly storey: number; readonly full: boolean };

/**
 * Stairs that start or end on a storey. Where a stair starts, a plan cut a metre above the floor shows its lower half
 * in full and the rest dashed beyond the break; above, one looks down on all of it. The arrow always points up.
 */
export const Stairs = memo(function Stairs({ stairs, storey, full }: Props) {
  return (
    <g>
      {stairs.map((stair) =>
        stair.storey === storey || stair.storey === storey - 1 ? (
          <StairDrawing key={stair.index} stair={stair} starts={stair.storey === storey} full={full} />
        ) : null,
      )}
    </g>
  );
});

type StairProps = { readonly stair: StairPlan; readonly starts: boolean; readonly full: boolean };

const StairDrawing = memo(function StairDrawing({ stair, starts, full }: StairProps) {
  const { near, far, cut, walk } = stairShape(stair, starts);
  return (
    <g>
      <path className="rs-plan-stair" d={boxes(stair.rects)} />
      <path className="rs-plan-tread" d={near} />
      {far ? <path className="rs-plan-tread rs-plan-over" d={far} /> : null}
      {full ? (
        <>
          {cut ? <path className="rs-plan-break" d={cut} /> : null}
          <path className="rs-plan-walk" d={walk} />
        </>
      ) : null}
    </g>
  );
});
