import { clearHeight } from '../model/shell.ts';
import type { Axis, Mm, Rect } from '../model/units.ts';
import type { OpeningPlan, StoreyPlan, WallKind, WallPiece } from './plan.ts';

/** Heights in mm at the corners (x0,y0), (x1,y0), (x1,y1), (x0,y1) of a rectangle: what stands on it may slope. */
export type Corners = readonly [Mm, Mm, Mm, Mm];

/**
 * A part of a wall as it stands: a whole piece, or what is under, over or beside an opening. Heights in mm over the floor;
 * it ends at the ceiling.
 */
export type WallPart = {
  readonly rect: Rect;
  /** What it is a part of. */
  readonly piece: WallPiece;
  readonly kind: WallKind;
  readonly part: 'wall' | 'sill' | 'lintel';
  readonly foot: Mm;
  readonly tops: Corners;
  /** For a part of an opening: the way its wall runs. */
  readonly axis: Axis | null;
  /** What stands over the sill is a window. */
  readonly window: boolean;
};

/** A rectangle in the parts that lines across an axis make of it; the lines in order. */
export function partedAt(rect: Rect, axis: 'x' | 'y', lines: readonly Mm[]): Rect[] {
  const [from, to] = axis === 'x' ? [rect.x0, rect.x1] : [rect.y0, rect.y1];
  const stops = [from, ...lines.filter((at) => at > from && at < to), to];
  return stops
    .slice(1)
    .map((end, i) =>
      axis === 'x' ? { ...rect, x0: stops[i]!, x1: end } : { ...rect, y0: stops[i]!, y1: end },
    );
}

/** Parts a rectangle at the folds of a sloping ceiling, so that every part has a flat top. */
export function atFolds(rect: Rect, { shell: { ceiling } }: Pick<StoreyPlan, 'shell'>): Rect[] {
  if ('clear' in ceiling) return [rect];
  return partedAt(
    rect,
    ceiling.along,
    ceiling.profile.map(([at]) => at),
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
export function wallParts(storey: StoreyPlan, openings: readonly OpeningPlan[]): WallPart[] {
  const parts: WallPart[] = [];
  for (const piece of storey.pieces) {
    const add = (
      rect: Rect,
      part: WallPart['part'],
      foot: Mm,
      head: Mm,
      axis: WallPart['axis'],
      window = false,
    ): void => {
      if (rect.x0 >= rect.x1 || rect.y0 >= rect.y1) return;
      for (const r of atFolds(rect, storey)) {
        const top = (x: Mm, y: Mm): Mm => Math.min(head, clearHeight(storey.shell, { x, y }));
        const tops = [top(r.x0, r.y0), top(r.x1, r.y0), top(r.x1, r.y1), top(r.x0, r.y1)] as const;
        if (Math.max(...tops) <= foot) continue;
        const kept = tops.map((t) => Math.max(foot, t)) as [Mm, Mm, Mm, Mm];
        parts.push({ rect: r, piece, kind: piece.kind, part, foot, tops: kept, axis, window });
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
  return parts;
}
