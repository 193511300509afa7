import type { Plan } from '../derive/plan.ts';
import { standsIn } from '../derive/standing.ts';
import type { Furniture } from '../model/design.ts';
import type { FurnitureKind } from '../model/kinds.ts';
import { overlap, standingRect } from '../model/units.ts';

/** Furniture that a change got to without moving it, by its kind. */
export type Upset = {
  /** Stands in a wall or in a stair now. */
  readonly inTheWay: readonly string[];
  /** Its room is elsewhere now. */
  readonly leftBehind: readonly string[];
};

type Sizes = Readonly<Record<string, FurnitureKind>>;

/** What was well placed before a change and is not after it. Nothing when pieces came or went. */
export function upsetBy(before: Plan, after: Plan, sizes: Sizes): Upset {
  const [was, is] = [before.design.furniture, after.design.furniture];
  if (was.length !== is.length) return { inTheWay: [], leftBehind: [] };
  const inTheWay = is.flatMap((piece, i) =>
    blocked(after, piece, sizes) && !blocked(before, was[i]!, sizes) ? [piece.kind] : [],
  );
  const leftBehind = is.flatMap((piece, i) => {
    if (piece !== was[i] || blocked(after, piece, sizes)) return [];
    const room = before.rooms.find((r) => standsIn(r, piece));
    const still = room && after.room(room.id);
    return still && !standsIn(still, piece) ? [piece.kind] : [];
  });
  return { inTheWay, leftBehind };
}

function blocked({ storeys, stairs }: Plan, piece: Furniture, sizes: Sizes): boolean {
  const kind = Object.hasOwn(sizes, piece.kind) ? sizes[piece.kind] : undefined;
  if (!kind) return false;
  const floor = standingRect(piece, kind);
  const solid = [
    ...(storeys[piece.storey]?.pieces.map(({ rect }) => rect) ?? []),
    ...stairs
      .filter(({ storey }) => storey === piece.storey || storey + 1 === piece.storey)
      .flatMap(({ rects }) => rects),
  ];
  return solid.some((rect) => overlap(rect, floor));
}
