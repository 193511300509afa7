import type { StoreyPlan } from '../derive/plan.ts';
import type { Mm, Rect } from '../model/units.ts';
import { metres, minus } from '../model/units.ts';
import { atFolds } from '../store/bodies.ts';
import { clearHeight } from '../store/derived.ts';
import type { Palette } from './colour.ts';
import { brighter, rgb } from './colour.ts';
import type { Vector } from './eye.ts';
import type { Light, Mesh } from './mesh.ts';
import { startMesh } from './mesh.ts';
import { rimOf } from './rects.ts';

/** A level surface that looks down gets little light; a ceiling is white, and lit by the whole room. */
const BRIGHT = 0.93;

/**
 * The ceiling of a storey, seen from inside: over all its floor but the stairs that lead up through it, where the edges of the floor
 * above close it.
 */
export function ceilingMesh(
  storey: StoreyPlan,
  holes: readonly Rect[],
  palette: Palette,
  light: Light,
): Mesh {
  const mesh = startMesh(light);
  const colour = brighter(rgb(palette.card), BRIGHT * (light.sky[0] / 0.67));
  for (const part of minus(storey.built, holes)) {
    for (const r of atFolds(part, storey)) {
      const [x0, x1, z0, z1] = [r.x0 / 1000, r.x1 / 1000, r.y0 / 1000, r.y1 / 1000];
      const high = (x: number, y: number): number => clearHeight(storey.shell, { x, y }) / 1000;
      mesh.plain(
        [x0, high(r.x0, r.y0), z0],
        [x1, high(r.x1, r.y0), z0],
        [x1, high(r.x1, r.y1), z1],
        [x0, high(r.x0, r.y1), z1],
        colour,
        [1, 1, 1, 1],
      );
    }
  }
  const { ceiling, height } = storey.shell;
  if (!('clear' in ceiling)) return mesh.done();
  const [low, high] = [metres(ceiling.clear), metres(height)];
  for (const { side, at, from, to } of rimOf(holes)) {
    const upright = side === 'left' || side === 'right';
    const [a, b] = side === 'left' || side === 'bottom' ? [to, from] : [from, to];
    const corner = (along: Mm, y: number): Vector =>
      upright ? [metres(at), y, metres(along)] : [metres(along), y, metres(at)];
    mesh.quad(corner(a, low), corner(b, low), corner(b, high), corner(a, high), rgb(palette.card));
  }
  return mesh.done();
}
