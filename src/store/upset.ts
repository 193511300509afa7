import { perPlan } from '../derive/per-plan.ts';
import type { Plan } from '../derive/plan.ts';
import { standsIn } from '../derive/standing.ts';
import type { Furniture, OpeningKind } from '../model/design.ts';
import type { FurnitureKind } from '../model/kinds.ts';
import type { Rect } from '../model/units.ts';
import { overlap, standingRect } from '../model/units.ts';

/** What a change got to without meaning it, by its kind. */
export type Upset = {
  /** Doors and windows that have lost their wall. */
  readonly loose: readonly OpeningKind[];
  /** Stands in a wall or in a stair now. */
  readonly inTheWay: readonly string[];
  /** Its room is elsewhere now. */
  readonly leftBehind: readonly string[];
};

type Sizes = Readonly<Record<string, FurnitureKind>>;

/** What was well placed before a change and is not after it; nothing of a kind of which some came or went. */
export function upsetBy(before: Plan, after: Plan, sizes: Sizes): Upset {
  const [was, is] = [before.design.furniture, after.design.furniture];
  const inTheWay: string[] = [];
  const leftBehind: string[] = [];
  const lost =
    before.openings.length === after.openings.length
      ? after.openings.filter((o, i) => !o.wall && before.openings[i]!.wall)
      : [];
  const loose = lost.map(({ kind }) => kind);
  if (was.length !== is.length) return { loose, inTheWay, leftBehind };
  const [solidBefore, solidAfter] = [solidOf(before), solidOf(after)];
  is.forEach((piece, i) => {
    const still = piece === was[i];
    if (still && after.storeys[piece.storey] === before.storeys[piece.storey]) return;
    if (meets(solidAfter, piece, sizes)) {
      if (!meets(solidBefore, was[i]!, sizes)) inTheWay.push(piece.kind);
    } else if (still && isLeft(before, after, piece)) leftBehind.push(piece.kind);
  });
  return { loose, inTheWay, leftBehind };
}

/** What no furniture can stand in, of each storey: walls, and stairs that start or end there. */
const solidOf = perPlan(({ storeys, stairs }): readonly (readonly Rect[])[] =>
  storeys.map(({ index, pieces }) => [
    ...pieces.map(({ rect }) => rect),
    ...stairs.filter((s) => s.storey === index || s.storey + 1 === index).flatMap(({ rects }) => rects),
  ]),
);

function meets(solid: readonly (readonly Rect[])[], piece: Furniture, sizes: Sizes): boolean {
  const kind = sizes[piece.kind];
  if (!kind) return false;
  const floor = standingRect(piece, kind);
  return solid[piece.storey]?.some((rect) => overlap(rect, floor)) ?? false;
}

function isLeft(before: Plan, after: Plan, piece: Furniture): boolean {
  const room = before.storeys[piece.storey]?.rooms.find((r) => standsIn(r, piece));
  const still = room && after.room(room.id);
  return still !== undefined && !standsIn(still, piece);
}
