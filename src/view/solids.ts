import type { OpeningPlan, StoreyPlan, WallPiece } from '../derive/plan.ts';
import type { Mm, Rect } from '../model/units.ts';
import { BOTTOM, INNER, LEFT, RIGHT, TOP } from './cuts.ts';
import { covers } from './rects.ts';

/**
 * A part of a wall as it stands: a whole piece, or what is under, over or beside an opening. Heights in mm over the
 * floor; `tops` at the corners (x0,y0), (x1,y0), (x1,y1), (x0,y1), since a ceiling may slope.
 */
export type WallSolid = {
  readonly rect: Rect;
  readonly kind: WallPiece['kind'];
  readonly part: 'wall' | 'sill' | 'lintel';
  readonly foot: Mm;
  readonly tops: readonly [Mm, Mm, Mm, Mm];
  /** Cut groups; the higher cut holds. */
  readonly groups: readonly [number, number];
  /** For a part of an opening: the way its wall runs. */
  readonly axis: 'v' | 'h' | null;
  /** What stands over the sill is a window. */
  readonly window: boolean;
};

/** Where a wall stands that belongs to the façades: beside the built floor it encloses. */
function groupsOf(piece: WallPiece, built: readonly Rect[]): readonly [number, number] {
  if (piece.kind === 'inner') return [INNER, INNER];
  const { x0, y0, x1, y1 } = piece.rect;
  const x = (x0 + x1) / 2;
  const y = (y0 + y1) / 2;
  const near = 20;
  const found: number[] = [];
  if (covers(built, x, y1 + near)) found.push(TOP);
  if (covers(built, x, y0 - near)) found.push(BOTTOM);
  if (covers(built, x1 + near, y)) found.push(LEFT);
  if (covers(built, x0 - near, y)) found.push(RIGHT);
  if (found.length === 0) {
    // A corner post has floor only across its corner.
    if (covers(built, x1 + near, y1 + near)) found.push(TOP, LEFT);
    else if (covers(built, x0 - near, y1 + near)) found.push(TOP, RIGHT);
    else if (covers(built, x1 + near, y0 - near)) found.push(BOTTOM, LEFT);
    else if (covers(built, x0 - near, y0 - near)) found.push(BOTTOM, RIGHT);
  }
  const a = found[0] ?? INNER;
  return [a, found[1] ?? a];
}

/** Clear height at a point of a storey, straight between the points of its profile. */
export function ceilingAt(storey: StoreyPlan, x: Mm, y: Mm): Mm {
  const c = storey.shell.ceiling;
  if ('clear' in c) return c.clear;
  const at = c.along === 'x' ? x : y;
  const [first, ...rest] = c.profile;
  if (!first) return 0;
  let [a, ha] = first;
  if (at <= a) return ha;
  for (const [b, hb] of rest) {
    if (at <= b) return ha + ((hb - ha) * (at - a)) / (b - a);
    [a, ha] = [b, hb];
  }
  return ha;
}

/** Parts a rectangle at the folds of a sloping ceiling, so that every part has a flat top. */
export function atFolds(rect: Rect, storey: StoreyPlan): Rect[] {
  const c = storey.shell.ceiling;
  if ('clear' in c) return [rect];
  const [from, to] = c.along === 'x' ? [rect.x0, rect.x1] : [rect.y0, rect.y1];
  const folds = c.profile.map(([at]) => at).filter((at) => at > from && at < to);
  const stops = [from, ...folds, to];
  return stops
    .slice(1)
    .map((end, i) =>
      c.along === 'x' ? { ...rect, x0: stops[i]!, x1: end } : { ...rect, y0: stops[i]!, y1: end },
    );
}

/** The openings that go through a piece, with the stretch of it they take. */
function through(piece: WallPiece, openings: readonly OpeningPlan[]): { o: OpeningPlan; from: Mm; to: Mm }[] {
  const { x0, y0, x1, y1 } = piece.rect;
  return openings
    .filter((o) => o.wall !== null && o.outer === (piece.kind !== 'inner'))
    .map((o) => {
      const [low, high, from, to] = o.axis === 'v' ? [x0, x1, y0, y1] : [y0, y1, x0, x1];
      // A wall that only meets this one is as long across as it is wide, and is left whole: a door in a stretch that is
      // too short for it may reach into its end.
      const along = high - low <= (o.wall?.thickness ?? 0);
      const holds = along && (o.outer ? low <= o.at && o.at <= high : low < o.at && o.at < high);
      return { o, from: Math.max(from, o.from), to: holds ? Math.min(to, o.to) : Number.NEGATIVE_INFINITY };
    })
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.from - b.from);
}

/** All walls of a storey as parts that touch and never overlap. `openings` are those of the storey. */
export function wallSolids(storey: StoreyPlan, openings: readonly OpeningPlan[]): WallSolid[] {
  const solids: WallSolid[] = [];
  for (const piece of storey.pieces) {
    const groups = groupsOf(piece, storey.built);
    const add = (
      rect: Rect,
      part: WallSolid['part'],
      foot: Mm,
      head: Mm,
      axis: WallSolid['axis'],
      window = false,
    ): void => {
      if (rect.x0 >= rect.x1 || rect.y0 >= rect.y1) return;
      for (const r of atFolds(rect, storey)) {
        const top = (x: Mm, y: Mm): Mm => Math.min(head, ceilingAt(storey, x, y));
        const tops = [top(r.x0, r.y0), top(r.x1, r.y0), top(r.x1, r.y1), top(r.x0, r.y1)] as const;
        if (Math.max(...tops) <= foot) continue;
        const kept = tops.map((t) => Math.max(foot, t)) as [Mm, Mm, Mm, Mm];
        solids.push({ rect: r, kind: piece.kind, part, foot, tops: kept, groups, axis, window });
      }
    };
    const cuts = through(piece, openings);
    const axis = cuts[0]?.o.axis ?? 'v';
    const stretch = (from: Mm, to: Mm): Rect =>
      axis === 'v' ? { ...piece.rect, y0: from, y1: to } : { ...piece.rect, x0: from, x1: to };
    let reached = axis === 'v' ? piece.rect.y0 : piece.rect.x0;
    const end = axis === 'v' ? piece.rect.y1 : piece.rect.x1;
    for (const { o, from, to } of cuts) {
      if (o.axis !== axis || from < reached) continue;
      add(stretch(reached, from), 'wall', 0, Number.POSITIVE_INFINITY, null);
      if (o.sill > 0) add(stretch(from, to), 'sill', 0, o.sill, axis, o.kind === 'window');
      add(stretch(from, to), 'lintel', o.sill + o.height, Number.POSITIVE_INFINITY, axis);
      reached = to;
    }
    add(stretch(reached, end), 'wall', 0, Number.POSITIVE_INFINITY, null);
  }
  return solids;
}

/** Volume of a solid in m³. */
export const volumeOf = ({ rect, foot, tops }: WallSolid): number =>
  ((rect.x1 - rect.x0) * (rect.y1 - rect.y0) * ((tops[0] + tops[1] + tops[2] + tops[3]) / 4 - foot)) / 1e9;

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
