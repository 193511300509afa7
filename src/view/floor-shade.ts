import type { OpeningPlan, StoreyPlan } from '../derive/plan.ts';
import type { Furniture } from '../model/design.ts';
import { around, grown } from '../model/units.ts';
import { INNER_CUT, NEAR_CUT } from './cuts.ts';
import type { Daylight } from './daylight.ts';
import { onLegs } from './furniture/shapes.ts';
import type { Sizes } from './furniture-geometry.ts';
import { footprint } from './furniture-geometry.ts';
import type { Blocker } from './glow-map.ts';
import { lampsIn, sunThrough } from './glow-map.ts';
import { lampsOf } from './lamps.ts';
import type { Caster, ShadeMap } from './shade-map.ts';
import { bakeShade } from './shade-map.ts';
import type { WallSolid } from './solids.ts';
import type { Squares } from './squares.ts';

/** Side of a square in mm. The edge of sunlight is sharper than a soft shadow. */
const PITCH = { sun: 40, soft: 60 } as const;
/** … and so many times as much where light is coarse: a quarter of the squares. */
const COARSE = 2;
/** How far beyond the floor light is baked, so that it reaches in under the walls; mm. */
const BEYOND = 400;
/**
 * How high what stands on a floor is taken to be for the even light of the model, in mm: outer walls as low as they sink before the
 * eye, the rest no higher than leaves the floor light. A model is lit from all round, and a long shadow would be mud on the boards.
 */
const LOW = { outer: NEAR_CUT * 1000, inner: INNER_CUT * 700, piece: 700 } as const;

/**
 * Light on the floors of an open storey: in the even light of the model its walls and furniture throw soft shadows, by a
 * real sun it falls in through the windows, and after sunset from lamps. Null where nothing is built.
 */
export function floorShade(
  storey: StoreyPlan,
  solids: readonly WallSolid[],
  openings: readonly OpeningPlan[],
  pieces: readonly Furniture[],
  sizes: Sizes,
  { palette, light, through, lamps }: Daylight,
  coarse = false,
): ShadeMap | null {
  const edge = around(storey.built);
  if (!edge) return null;
  const boxes = pieces.flatMap((piece) => {
    const rect = footprint(piece, sizes);
    return rect ? [{ rect, kind: piece.kind, top: sizes[piece.kind]?.height ?? 0 }] : [];
  });
  const standing = solids
    .filter((s) => s.part !== 'lintel')
    .map(
      (s): Caster => ({
        rect: s.rect,
        height: Math.min(s.kind === 'inner' ? LOW.inner : LOW.outer, ...s.tops),
        touch: 1,
      }),
    );
  const furnished = boxes.map(
    ({ rect, kind, top }): Caster => ({
      rect,
      height: Math.min(LOW.piece, top),
      touch: onLegs(kind) ? 0.45 : 0.9,
    }),
  );
  const glow = (squares: Squares): Float32Array | null => {
    if (!through)
      return lamps ? lampsIn(squares, storey.rooms, (room) => lampsOf(room, pieces, sizes)) : null;
    const walls = solids.map((s): Blocker => ({ rect: s.rect, foot: s.foot, top: Math.max(...s.tops) }));
    const things = boxes.map(({ rect, top }): Blocker => ({ rect, foot: 0, top }));
    return sunThrough(squares, openings, [...walls, ...things], through);
  };
  return bakeShade({
    area: grown(edge, BEYOND),
    casters: [...standing, ...furnished],
    pitch: (through ? PITCH.sun : PITCH.soft) * (coarse ? COARSE : 1),
    // By a real sun light comes in through the windows alone, and what stands in its way is asked there.
    towards: through || lamps ? null : light.towards,
    shadow: palette.shadow,
    corner: palette.corner,
    glow,
  });
}
