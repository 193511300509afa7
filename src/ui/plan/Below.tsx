import { memo } from 'react';
import type { StoreyPlan } from '../../derive/plan.ts';
import type { Kinds } from '../../model/kinds.ts';
import { boxes, outline } from './paths.ts';

type Props = { readonly below: StoreyPlan; readonly kinds: Kinds };

/** The storey below as pencil under tracing paper: its walls, and a dotted blue line round its rooms with water. */
export const Below = memo(function Below({ below, kinds }: Props) {
  const wet = below.rooms.filter((room) => kinds.rooms[room.kind].wet);
  return (
    <g>
      <path className="rs-plan-below" d={boxes(below.pieces.map((p) => p.rect))} />
      <path className="rs-plan-below-wet" d={wet.map((room) => outline(room.rects)).join('')} />
    </g>
  );
});
