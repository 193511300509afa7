import { memo } from 'react';
import type { OpeningPlan, WallKind, WallPiece } from '../../derive/plan.ts';
import { hole } from './opening-shape.ts';
import { boxes, cutOut, outline } from './paths.ts';

type Props = { readonly pieces: readonly WallPiece[]; readonly openings: readonly OpeningPlan[] };

const KINDS: readonly WallKind[] = ['party', 'inner', 'outer'];

/** Walls at their true thickness, cut where doors, windows and openings stand: one path a kind of wall, and one ink line round them all. */
export const Walls = memo(function Walls({ pieces, openings }: Props) {
  const holes = openings.filter((o) => o.wall !== null).map(hole);
  const left = KINDS.map((kind) =>
    cutOut(
      pieces.filter((p) => p.kind === kind).map((p) => p.rect),
      holes,
    ),
  );
  return (
    <g>
      {KINDS.map((kind, i) => (
        <path key={kind} className={`rs-plan-wall rs-plan-wall-${kind}`} d={boxes(left[i]!)} />
      ))}
      <path className="rs-plan-wall-line" d={outline(left.flat())} />
    </g>
  );
});

type ShadowProps = { readonly pieces: readonly WallPiece[] };

/** The house lifts off the paper by a shade to the lower right: the same walls and floor again, moved a little. */
export const Shadow = memo(function Shadow({ pieces }: ShadowProps) {
  const outer = pieces.filter((p) => p.kind !== 'inner').map((p) => p.rect);
  return <path className="rs-plan-shadow" d={boxes(outer)} transform="translate(70 90)" />;
});
