import type { OpeningPlan, Plan, Wall } from '../derive/plan.ts';
import type { EditOf } from '../model/edit.ts';
import { within } from '../model/units.ts';
import { distance } from './hit.ts';
import { differs, standNear } from './place-opening.ts';

/**
 * Puts an opening that has lost its wall in the nearest one that takes it, as near its old place as it may stand there. A door that
 * now stands on the floor stays indoors if it can, and walls that run the way its own did come first; nobody goes through the side of a
 * stair. Null when no wall of the storey takes it.
 */
export function mendOpening(plan: Plan, o: OpeningPlan): EditOf<'setOpening'> | null {
  const old = plan.design.openings[o.index]!;
  const upright = o.axis === 'v';
  const along = (o.from + o.to) / 2;
  const middle = upright ? { x: o.at, y: along } : { x: along, y: o.at };
  const { walls, built } = plan.storeys[o.storey]!;
  const beside = [-1, 1].map((by) => (upright ? { ...middle, x: o.at + by } : { ...middle, y: o.at + by }));
  const indoors = beside.every((p) => built.some((r) => within(r, p)));
  const isStair = (w: Wall): boolean => w.owners.some((owner) => owner.startsWith('stair:'));
  const unlike = (w: Wall): number =>
    4 * Number(isStair(w)) + 2 * Number((w.kind === 'inner') !== indoors) + Number(w.axis !== o.axis);
  const nearest = walls.toSorted(
    (a, b) => unlike(a) - unlike(b) || distance(a, middle) - distance(b, middle),
  );
  for (const wall of nearest) {
    const by = wall.axis === 'v' ? middle.y : middle.x;
    const placed = standNear(plan.design, plan.shell, wall, old, by, o.index);
    if (typeof placed !== 'string') return { do: 'setOpening', index: o.index, change: differs(old, placed) };
  }
  return null;
}
