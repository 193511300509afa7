import type { Body, Met, Stroller, WalkMap } from '../../store/inside.ts';
import { stroll } from '../../store/inside.ts';

/** Somebody on their way: where they stand, which way they look, and the points they still walk to. */
export type Walk = {
  readonly at: Stroller;
  /** Radians clockwise from up the sheet, and over the horizon. */
  readonly facing: number;
  readonly tilt: number;
  readonly way: readonly Stroller[];
  readonly met: Met | null;
};

/** What a hand asks for: ahead and to the right, and turning to the right; −1 to 1. */
export type Push = { readonly ahead: number; readonly aside: number; readonly turn: number };

/** Millimetres and radians a second: a calm walk, and a calm look round. */
const SPEED = 1400;
const TURNING = 1.9;
/** How near a point of the way counts as reached, in mm. */
const NEAR = 30;

const turnedBy = (from: number, to: number): number => Math.atan2(Math.sin(to - from), Math.cos(to - from));

/** A moment later: `seconds` of pushing, or of going on along the way when nobody pushes. */
export function later(walk: Walk, push: Push, seconds: number, map: WalkMap, body: Body): Walk {
  const { ahead, aside, turn } = push;
  if (ahead || aside || turn) {
    const facing = walk.facing + turn * TURNING * seconds;
    if (!ahead && !aside) return { ...walk, facing, way: [] };
    const long = (SPEED * seconds) / Math.max(1, Math.hypot(ahead, aside));
    const dx = (Math.sin(facing) * ahead + Math.cos(facing) * aside) * long;
    const dy = (-Math.cos(facing) * ahead + Math.sin(facing) * aside) * long;
    const { at, met } = stroll(map, walk.at, dx, dy, body);
    return { ...walk, at, facing, met, way: [] };
  }
  const [next, ...rest] = walk.way;
  if (!next) return walk;
  const [dx, dy] = [next.x - walk.at.x, next.y - walk.at.y];
  const far = Math.hypot(dx, dy);
  if (far < NEAR) return { ...walk, way: rest };
  // The eyes turn into the way before the feet are quick.
  const off = turnedBy(walk.facing, Math.atan2(dx, -dy));
  const most = TURNING * 1.4 * seconds;
  const facing = walk.facing + Math.max(-most, Math.min(most, off));
  const share = Math.min(1, (SPEED * seconds * Math.max(0.15, Math.cos(off))) / far);
  const { at, met } = stroll(map, walk.at, dx * share, dy * share, body);
  return { ...walk, at, facing, met, way: met ? [] : walk.way };
}

/** The same without the walking in between, for those whom moving pictures make ill. */
export function atOnce(walk: Walk, way: readonly Stroller[]): Walk {
  const at = way.at(-1);
  if (!at) return walk;
  const before = way.at(-2) ?? walk.at;
  return { ...walk, at, facing: Math.atan2(at.x - before.x, -(at.y - before.y)), way: [], met: null };
}
