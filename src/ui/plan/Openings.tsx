import { memo } from 'react';
import type { OpeningPlan } from '../../derive/plan.ts';
import { glazing, leaf, leafPath, slidAside, swing, track } from '../../drawing/opening-shape.ts';
import { Box } from './Box.tsx';

type Props = { readonly openings: readonly OpeningPlan[]; readonly full: boolean };

/** Doors with their swings, windows with their glass, and openings that have lost their wall. */
export const Openings = memo(function Openings({ openings, full }: Props) {
  return (
    <g>
      {openings.map((o) => (
        <Opening key={o.index} opening={o} full={full} />
      ))}
    </g>
  );
});

type OpeningProps = { readonly opening: OpeningPlan; readonly full: boolean };

const Opening = memo(function Opening({ opening: o, full }: OpeningProps) {
  const { axis, hole, sweep } = o;
  if (o.wall === null) {
    const { x0, y0, x1, y1 } = hole;
    const gap = `M${x0} ${y0}H${x1}V${y1}H${x0}Z`;
    return (
      <path className="rs-plan-orphan" d={sweep ? gap + leafPath(axis, sweep) + swing(axis, sweep) : gap} />
    );
  }
  return (
    <g>
      {o.outer ? <Box name={o.kind === 'window' ? 'rs-plan-window' : 'rs-plan-sill'} {...hole} /> : null}
      {o.kind === 'window' ? <Box name="rs-plan-pane" {...glazing(o)} /> : null}
      {sweep && full ? <path className="rs-plan-swing" d={swing(axis, sweep)} /> : null}
      {sweep ? <Box name="rs-plan-leaf" {...leaf(axis, sweep)} /> : null}
      {o.slides && full ? <path className="rs-plan-track" d={track(o)} /> : null}
      {o.slides ? <Box name="rs-plan-leaf" {...slidAside(o)} /> : null}
    </g>
  );
});
