import type { RoomPlan } from '../derive/plan.ts';

/** A room that is as it was, elsewhere on its storey. */
export function isMoved(now: RoomPlan, old: RoomPlan | undefined): boolean {
  if (!old || old.storey !== now.storey || old.rects.length !== now.rects.length) return false;
  const { x0, y0 } = now.rects[0]!;
  const [dx, dy] = [x0 - old.rects[0]!.x0, y0 - old.rects[0]!.y0];
  const alike = now.rects.every((r, i) => {
    const was = old.rects[i]!;
    return r.x0 - was.x0 === dx && r.x1 - was.x1 === dx && r.y0 - was.y0 === dy && r.y1 - was.y1 === dy;
  });
  return alike && (dx !== 0 || dy !== 0);
}

/** Where in a list that has grown the new one stands: last, but for one that was taken away and comes back where it was. */
export const newcomer = (before: readonly unknown[], after: readonly unknown[]): number =>
  after.findIndex((one, i) => JSON.stringify(one) !== JSON.stringify(before[i]));
