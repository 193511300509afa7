import type { OpeningPlan, StoreyPlan, WallPiece } from '../derive/plan.ts';
import type { WallPart } from '../derive/wall-parts.ts';
import type { Rect } from '../model/units.ts';
import { wallParts } from '../store/bodies.ts';
import { BOTTOM, INNER, LEFT, RIGHT, TOP } from './cuts.ts';
import { covers } from './rects.ts';

/** A part of a wall, with how it is cut so that one sees in. */
export type WallSolid = WallPart & {
  /** Cut groups; the higher cut holds. */
  readonly groups: readonly [number, number];
};

/** Where a wall stands that belongs to the façades: beside the built floor it encloses. One that ends at another looks one way. */
function groupsOf(piece: WallPiece, built: readonly Rect[]): readonly [number, number] {
  if (piece.kind === 'inner') return [INNER, INNER];
  const { x0, y0, x1, y1 } = piece.rect;
  const x = (x0 + x1) / 2;
  const y = (y0 + y1) / 2;
  const near = 20;
  const along: number[] = [];
  if (covers(built, x, y1 + near)) along.push(TOP);
  if (covers(built, x, y0 - near)) along.push(BOTTOM);
  const across: number[] = [];
  if (covers(built, x1 + near, y)) across.push(LEFT);
  if (covers(built, x0 - near, y)) across.push(RIGHT);
  const found = [...along, ...across];
  if (found.length === 0) {
    // A corner post has floor only across its corner.
    if (covers(built, x1 + near, y1 + near)) found.push(TOP, LEFT);
    else if (covers(built, x0 - near, y1 + near)) found.push(TOP, RIGHT);
    else if (covers(built, x1 + near, y0 - near)) found.push(BOTTOM, LEFT);
    else if (covers(built, x0 - near, y0 - near)) found.push(BOTTOM, RIGHT);
  }
  const faced = x1 - x0 > y1 - y0 ? along : y1 - y0 > x1 - x0 ? across : found;
  const [a = INNER, b = a] = faced.length > 0 ? faced : found;
  return [a, b];
}

/** All walls of a storey as parts that touch and never overlap. `openings` are those of the storey. */
export function wallSolids(storey: StoreyPlan, openings: readonly OpeningPlan[]): WallSolid[] {
  const groups = new Map(storey.pieces.map((piece) => [piece, groupsOf(piece, storey.built)]));
  return wallParts(storey, openings).map((part) => ({ ...part, groups: groups.get(part.piece)! }));
}

/** Gives the solids of a storey again, the same object, while neither its walls nor its openings have changed. */
export function solidsKeeper(): (
  storey: StoreyPlan,
  openings: readonly OpeningPlan[],
) => readonly WallSolid[] {
  const kept = new Map<number, { storey: StoreyPlan; key: string; solids: readonly WallSolid[] }>();
  return (storey, openings) => {
    const here = openings.filter((o) => o.storey === storey.index);
    const key = here.map((o) => [o.axis, o.at, o.from, o.to, o.sill, o.height, o.kind, !o.wall]).join(';');
    const before = kept.get(storey.index);
    if (before && before.storey === storey && before.key === key) return before.solids;
    const solids = wallSolids(storey, here);
    kept.set(storey.index, { storey, key, solids });
    return solids;
  };
}
