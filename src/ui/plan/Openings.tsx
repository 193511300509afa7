import { memo } from 'react';
import type { OpeningPlan } from '../../derive/plan.ts';
import { hole, jambs, leaf, panes, swing, threshold } from './opening-shape.ts';
import { boxes } from './paths.ts';

type Props = { readonly openings: readonly OpeningPlan[]; readonly full: boolean };

const each = (openings: readonly OpeningPlan[], draw: (o: OpeningPlan) => string): string =>
  openings.map(draw).join('');

/** Doors with their swings, windows, wide openings, and those that have lost their wall: one path a kind of line. */
export const Openings = memo(function Openings({ openings, full }: Props) {
  const standing = openings.filter((o) => o.wall !== null);
  const orphans = openings.filter((o) => o.wall === null);
  const doors = standing.filter((o) => o.kind === 'door');
  const windows = standing.filter((o) => o.kind === 'window');
  return (
    <g>
      <path className="rs-plan-sill" d={boxes(standing.filter((o) => o.outer).map(hole))} />
      <path className="rs-plan-glass" d={boxes(windows.map(hole))} />
      <path className="rs-plan-pane" d={each(windows, panes)} />
      <path
        className="rs-plan-thin"
        d={
          each(standing, jambs) +
          each(
            doors.filter((o) => o.outer),
            threshold,
          )
        }
      />
      {full ? <path className="rs-plan-swing" d={each(doors, swing)} /> : null}
      <path className="rs-plan-leaf" d={each(doors, leaf)} />
      {orphans.length > 0 ? (
        <path
          className="rs-plan-orphan"
          d={
            boxes(orphans.map(hole)) +
            each(
              orphans.filter((o) => o.kind === 'door'),
              (o) => leaf(o) + swing(o),
            )
          }
        />
      ) : null}
    </g>
  );
});
