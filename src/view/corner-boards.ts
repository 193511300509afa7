import type { StoreyPlan } from '../derive/plan.ts';
import type { Mm } from '../model/units.ts';
import { clearHeight } from '../store/derived.ts';
import { box } from './box.ts';
import type { Palette } from './colour.ts';
import { rgb } from './colour.ts';
import type { Light, Mesh } from './mesh.ts';
import { NO_MESH, startMesh } from './mesh.ts';
import { covers, rimOf } from './rects.ts';
import type { WallSolid } from './solids.ts';

/** How wide the boards are that close a façade at a corner of the house, and how far they stand out; metres. */
const WIDE = 0.13;
const PROUD = 0.02;
/** So far in from a corner the wall is asked for that stands there, in mm. */
const IN: Mm = 20;

/**
 * White boards up the corners of the façades, from `skirt` metres under the floor to the ceiling, or to the next floor where the
 * storey is closed. None where the neighbour's half goes on.
 */
export function cornerMesh(
  { shell, built }: StoreyPlan,
  solids: readonly WallSolid[],
  party: 'left' | 'right',
  closed: boolean,
  skirt: number,
  palette: Palette,
  light: Light,
): Mesh {
  const outer = solids.filter((s) => s.kind !== 'inner' && s.part === 'wall');
  if (outer.length === 0) return NO_MESH;
  const mesh = startMesh(light);
  const rim = rimOf([...solids.filter((s) => s.kind !== 'inner').map((s) => s.rect), ...built]);
  for (const upright of rim.filter((r) => (r.side === 'left' || r.side === 'right') && r.side !== party)) {
    const right = upright.side === 'right';
    for (const level of rim) {
      const low = level.side === 'bottom';
      if (!low && level.side !== 'top') continue;
      // Both sides end at one place, and what they enclose lies within.
      const here =
        level.at === (low ? upright.to : upright.from) && upright.at === (right ? level.to : level.from);
      if (!here) continue;
      const inside = { x: upright.at - (right ? IN : -IN), y: level.at - (low ? IN : -IN) };
      const wall = outer.find((s) => covers([s.rect], inside.x, inside.y));
      if (!wall) continue;
      const high = closed && 'clear' in shell.ceiling ? shell.height : clearHeight(shell, inside);
      const [x, z, dx, dz] = [upright.at / 1000, level.at / 1000, right ? 1 : -1, low ? 1 : -1];
      const cut = { a: wall.groups[0], b: wall.groups[1], foot: 0, lift: 4 };
      for (const [a, b, c, d] of [
        [x + dx * PROUD, x - dx * WIDE, z + dz * PROUD, z],
        [x + dx * PROUD, x, z, z - dz * WIDE],
      ] as const)
        box(
          mesh,
          {
            x0: Math.min(a, b),
            x1: Math.max(a, b),
            z0: Math.min(c, d),
            z1: Math.max(c, d),
            y0: -skirt,
            y1: high / 1000,
          },
          rgb(palette.white),
          { cut, foot: 0.9 },
        );
    }
  }
  return mesh.done();
}
