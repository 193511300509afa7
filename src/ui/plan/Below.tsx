import { memo } from 'react';
import type { StoreyPlan } from '../../derive/plan.ts';
import { outline } from '../../drawing/paths.ts';
import type { Kinds } from '../../model/kinds.ts';
import { Box, boxKey } from './Box.tsx';

type Props = { readonly below: StoreyPlan; readonly kinds: Kinds };

/** The storey below as pencil under tracing paper: its walls, and a dotted blue line round its rooms with water. */
export const Below = memo(function Below({ below, kinds }: Props) {
  const wet = below.rooms.filter((room) => kinds.rooms[room.kind].wet);
  return (
    <g>
      <g className="rs-plan-below">
        {below.pieces.map(({ rect }) => (
          <Box key={boxKey(rect)} {...rect} />
        ))}
      </g>
      {wet.map((room) => (
        <path key={room.id} className="rs-plan-below-wet" d={outline(room.rects)} />
      ))}
    </g>
  );
});
