import { memo } from 'react';
import type { OpeningPlan, WallPiece } from '../../derive/plan.ts';
import { minus } from '../../model/units.ts';
import { Box, boxKey } from './Box.tsx';

type Props = { readonly pieces: readonly WallPiece[]; readonly openings: readonly OpeningPlan[] };

/**
 * Walls at their true thickness, cut where doors, windows and openings stand. A stroked box under each filled one leaves
 * one ink line round them all. One box a piece, not one path: a graphics card fills boxes as they are but must first
 * work out a path's shape over all its extent, and a pushed wall then repaints only itself, which is clearly cheaper.
 */
export const Walls = memo(function Walls({ pieces, openings }: Props) {
  const holes = openings.filter((o) => o.wall !== null).map((o) => o.hole);
  // Told apart by number: a pushed wall changes boxes instead of making new ones, and a door in one piece moves no other.
  const left = pieces.flatMap(({ rect, kind }, i) =>
    minus([rect], holes).map((part, k) => ({ key: `${i} ${k}`, rect: part, kind })),
  );
  return (
    <g>
      <g className="rs-plan-wall-line">
        {left.map(({ key, rect }) => (
          <Box key={key} {...rect} />
        ))}
      </g>
      <g className="rs-plan-wall">
        {left.map(({ key, rect, kind }) => (
          <Box key={key} name={`rs-plan-wall-${kind}`} {...rect} />
        ))}
      </g>
    </g>
  );
});

type ShadowProps = { readonly pieces: readonly WallPiece[] };

/** The house lifts off the paper by a shade to the lower right. */
export const Shadow = memo(function Shadow({ pieces }: ShadowProps) {
  return (
    <g className="rs-plan-shadow" transform="translate(70 90)">
      {pieces.map(({ rect, kind }) => (kind === 'inner' ? null : <Box key={boxKey(rect)} {...rect} />))}
    </g>
  );
});
