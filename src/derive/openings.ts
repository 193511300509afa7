import type { Design, Opening } from '../model/design.ts';
import { openingTrouble } from '../model/facade.ts';
import { across } from '../model/grid.ts';
import type { Measures } from '../model/measures.ts';
import { stretchOf } from '../model/raster.ts';
import type { Shell } from '../model/shell.ts';
import type { Axis, M2, Mm, Rect } from '../model/units.ts';
import type { OpeningPlan, Plan, Sweep, Wall } from './plan.ts';

/** A box by its extent along a line of walls and across it. */
const box = (axis: Axis, from: Mm, to: Mm, low: Mm, high: Mm): Rect =>
  axis === 'h' ? { x0: from, x1: to, y0: low, y1: high } : { x0: low, x1: high, y0: from, y1: to };

/** Both faces of a wall across its line: an outer wall stands outside its grid line, an inner one astride it. */
export function facesOf(wall: Pick<Wall, 'faces' | 'thickness'>, at: Mm): readonly [Mm, Mm] {
  const { faces, thickness } = wall;
  if (faces === 'top' || faces === 'left') return [at - thickness, at];
  if (faces === 'bottom' || faces === 'right') return [at, at + thickness];
  return [at - thickness / 2, at + thickness / 2];
}

/** The stretch of a wall from face to face. */
export const wallRect = (wall: Wall, from: Mm, to: Mm): Rect =>
  box(wall.axis, from, to, ...facesOf(wall, wall.at));

/**
 * Floor a leaf sweeps over, from the face it hangs on:
 *
 *     ═════╤┈┈┈┈┈┈┈╤═════      swing 1, hinge at the start
 *          │     .'
 *          │ _.-'
 */
export function sweepOf(o: Pick<Opening, 'hinge' | 'swing'>, hole: Rect, axis: Axis): Sweep {
  const [from, to] = axis === 'h' ? [hole.x0, hole.x1] : [hole.y0, hole.y1];
  const [low, high] = axis === 'h' ? [hole.y0, hole.y1] : [hole.x0, hole.x1];
  const face = o.swing === 1 ? high : low;
  const tip = face + o.swing * (to - from);
  const along = o.hinge === 'start' ? from : to;
  const hinge = axis === 'h' ? { x: along, y: face } : { x: face, y: along };
  return { ...box(axis, from, to, Math.min(face, tip), Math.max(face, tip)), hinge };
}

/** Glass of a window that counts as daylight, in m². */
function daylightOf({ width, sill, height }: Opening, { glass }: Measures): M2 {
  const above = sill + height - Math.max(sill, glass.from);
  return above > 0 ? (width * above * glass.share) / 1e6 : 0;
}

/**
 * The openings of a design. One that is as it was `before`, in a wall that stands as it stood, is the same object; on a
 * storey where all are and all do, none is even looked at.
 */
export function openingsOf(
  design: Design,
  shell: Shell,
  walls: readonly (readonly Wall[])[],
  before?: Pick<Plan, 'design' | 'openings' | 'storeys'>,
): OpeningPlan[] {
  const was = before?.design.openings ?? [];
  const still = walls.map(
    (stand, s) =>
      stand === before?.storeys[s]?.walls &&
      was.length === design.openings.length &&
      design.openings.every((o, i) => o === was[i] || (o.storey !== s && was[i]!.storey !== s)),
  );
  return design.openings.map((o, index) => {
    if (still[o.storey]) return before!.openings[index]!;
    const s = stretchOf(shell, o);
    const at = across(shell, s.axis)[s.line] ?? 0;
    const stands = openingTrouble(design, shell, o, index) === null;
    const found = stands
      ? walls[o.storey]!.find((w) => w.axis === s.axis && w.at === at && w.from <= s.from && w.to >= s.to)
      : undefined;
    const wall = found ?? null;
    const old = was[index] === o ? before!.openings[index] : undefined;
    if (old?.wall === wall) return old;
    // One that has lost its wall is shown as in an inner one.
    const hole = box(
      s.axis,
      s.from,
      s.to,
      ...facesOf(wall ?? { faces: null, thickness: shell.walls.inner }, at),
    );
    return {
      ...o,
      index,
      axis: s.axis,
      at,
      from: s.from,
      to: s.to,
      wall,
      outer: wall !== null && wall.kind !== 'inner',
      clear: o.kind === 'window' ? 0 : o.kind === 'door' ? o.width - shell.measures.doorTakes : o.width,
      glass: o.kind === 'window' && wall && wall.kind !== 'inner' ? daylightOf(o, shell.measures) : 0,
      hole,
      sweep: o.kind === 'door' && !o.slides ? sweepOf(o, hole, s.axis) : null,
      owners: wall?.owners ?? null,
    };
  });
}
