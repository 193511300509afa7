import type { Design, Stair, StairKind } from '../model/design.ts';
import type { Edit, Refusal } from '../model/edit.ts';
import { cellAt, columns, pitchOf, rowsOf } from '../model/grid.ts';
import type { Kinds } from '../model/kinds.ts';
import { cell, rasterOf } from '../model/raster.ts';
import type { Shell } from '../model/shell.ts';
import type { Mm, Point } from '../model/units.ts';
import { stairGround } from './stair-ground.ts';
import type { StairPlace } from './stair-places.ts';
import type { Scene } from './tool.ts';

/** What it weighs that one pointed neither at the stair nor to the floor beside it: what was meant is where one points. */
const ELSEWHERE = 100;
/** Floor beside a stair that one may point at and mean it, in mm: as deep as a flight is wide. */
const BESIDE: Mm = 900;

/**
 * Puts a stair of a kind on a storey as `placeStair` finds it a place, or says why it cannot be. Under the roof it is the one
 * that comes up from the storey below.
 */
export function puttingStair(
  { design, shell, kinds }: Pick<Scene, 'design' | 'shell' | 'kinds'>,
  storey: number,
  kind: StairKind,
  point: Point | null,
): Edit | Refusal {
  const from = Math.min(storey, shell.storeys.length - 2);
  if (from < 0) return 'stair-no-storey';
  const stair = placeStair(design, shell, from, kind, point, storey, kinds.rooms);
  return stair ? { do: 'putStair', stair } : 'stair-no-room';
}

/**
 * A stair of a kind from the storey below up: where it fits in the shell with floor to step on at both ends, as near the
 * point as it can be, along a wall of the floor one points at where it has place for it, and at the point's side where that spares the rooms;
 * without a point, where it takes least of them and none falls under the least size of its kind, where `kinds` tell that. Rooms that were not pointed at, and are not for passing through, are
 * spared, and none is cut in two where that can be helped. `on` is the storey that was pointed at, the lower one or the
 * upper. Null when it fits nowhere on the storey.
 */
export function placeStair(
  design: Design,
  shell: Shell,
  storey: number,
  kind: StairKind,
  point: Point | null,
  on = storey,
  kinds: Kinds['rooms'] | null = null,
): Stair | null {
  if (!shell.storeys[storey + 1]) return null;
  const aim = point && { x: cellAt(shell.xs, point.x), y: cellAt(shell.ys, point.y) };
  const meant = aim && { on, code: cell(rasterOf(design, shell, on), aim.x, aim.y) };
  const { places, floor, worth } = stairGround(design, shell, storey, kind, meant, kinds);
  const away = awayFrom(shell, aim);
  let best: { stair: Stair; far: number; cost: number } | null = null;
  // The nearest first, so that the search ends where nothing nearer can be better.
  for (const [near, ring] of inRings(places, away)) {
    if (best && near >= best.cost) break;
    for (const place of ring) {
      const far = away(place);
      const least: number = best?.cost ?? Infinity;
      if (far + floor(place) > least) continue;
      const cost = worth(place, far, least);
      if (cost < least || (best && cost === least && far < best.far))
        best = { stair: place.stair, far, cost };
    }
  }
  return best?.stair ?? null;
}

/** Places by whole cells of distance, the nearest first; those that cannot be meant are left out. */
function inRings(
  places: readonly StairPlace[],
  away: (place: StairPlace) => number,
): (readonly [near: number, ring: readonly StairPlace[]])[] {
  const rings: StairPlace[][] = [];
  for (const place of places) {
    const far = away(place);
    if (far === Infinity) continue;
    const near = Math.floor(far);
    rings[near] ??= [];
    rings[near].push(place);
  }
  return rings.flatMap((ring, near) => [[near, ring] as const]);
}

/** How far the middle of a stair is from what is aimed at, in cells; Infinity where it cannot be meant. */
function awayFrom(shell: Shell, aim: Point | null): (place: StairPlace) => number {
  const at = aim ?? { x: columns(shell), y: rowsOf(shell) / 2 };
  const beside = Math.ceil(BESIDE / pitchOf(shell.xs));
  return ({ stair: { x, y, turn }, wide, deep }) => {
    const [dx, dy] = [Math.abs(x + wide / 2 - at.x), Math.abs(y + deep / 2 - at.y)];
    const straight = Math.hypot(dx, dy);
    if (aim && straight > 2 * Math.max(wide, deep)) return Infinity;
    const elsewhere = aim !== null && (dx > wide / 2 + beside || dy > deep / 2 + beside);
    return straight + turn / 10 + (elsewhere ? ELSEWHERE : 0);
  };
}
