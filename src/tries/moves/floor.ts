import { piecesOf } from '../../derive/rooms.ts';
import { cellsOf } from '../../model/grid.ts';
import { isLeft } from '../../model/shell.ts';
import type { Mm, Rect } from '../../model/units.ts';
import { meets } from '../../model/units.ts';
import { linesIn } from '../../tools/runs.ts';
import type { Around, Move } from '../around.ts';

/** Floor that hangs in the air is left, or floor is built under it. */
export function supportFloor({ plan, finding }: Around): Move[] {
  const { shell } = plan;
  return shell.storeys.flatMap((_, storey): Move[] => {
    const rects = finding.where.filter((spot) => spot.storey === storey).map((spot) => spot.rect);
    if (rects.length === 0) return [];
    const cells = rects.map((r) => cellsOf(shell, r));
    const leave: Move = [{ do: 'build', storey, cells, built: false }];
    return storey === 0 ? [leave] : [[{ do: 'build', storey: storey - 1, cells, built: true }], leave];
  });
}

/** Each stretch of choice floor left, or built, as the list of rooms offers it. */
const zones = ({ plan }: Around, built: boolean): Move[] =>
  plan.storeys.flatMap(({ index, shell, unbuilt }) =>
    shell.zones
      .filter((zone) => isLeft(zone, unbuilt) === built)
      .map(({ rects }): Move => {
        const cells = rects.map((r) => cellsOf(plan.shell, r));
        return [{ do: 'build', storey: index, cells, built }];
      }),
  );
export const leaveFloor = (around: Around): Move[] => zones(around, false);

/** Pieces of a room that lie apart from its largest, given to a room beside them or to nobody; or joined by the floor between. */
export function gatherPieces({ plan, rooms }: Around): Move[] {
  const { shell } = plan;
  return rooms
    .filter((r) => r.pieces > 1)
    .flatMap((room) => {
      const { storey } = room;
      const [main, ...rest] = piecesOf(room.rects).sort((a, b) => mm2Of(b) - mm2Of(a));
      const others = plan.storeys[storey]!.rooms.filter((r) => r.id !== room.id);
      const give = (piece: readonly Rect[], to: string | null): Move =>
        piece.map((r) => ({ do: 'paint', storey, cells: cellsOf(shell, r), room: to }));
      const beside = (piece: readonly Rect[]) =>
        others.filter((r) => r.rects.some((a) => piece.some((b) => meets(a, b)))).map((r) => r.id);
      const away: Move[] = [
        rest.flatMap((piece) => give(piece, beside(piece)[0] ?? null)),
        rest.flatMap((piece) => give(piece, null)),
      ];
      const bridges = rest.flatMap((piece) => bridge(main!, piece)).flatMap((r) => give([r], room.id));
      return bridges.length > 0 ? [...away, bridges] : away;
    });
}

const mm2Of = (rects: readonly Rect[]): number =>
  rects.reduce((sum, r) => sum + (r.x1 - r.x0) * (r.y1 - r.y0), 0);

/** Free floor beside a room given to it, a rectangle at a time. */
export function takeFree({ plan, rooms }: Around): Move[] {
  return rooms.flatMap(({ id, storey, rects }) =>
    plan.storeys[storey]!.free.rects.filter((free) => rects.some((r) => meets(r, free))).map(
      (free): Move => [{ do: 'paint', storey, cells: cellsOf(plan.shell, free), room: id }],
    ),
  );
}

/** Choice floor beside a room built, and given to it. */
export function buildOn({ plan, rooms }: Around): Move[] {
  const { shell } = plan;
  return rooms.flatMap(({ id, storey, rects }) =>
    plan.storeys[storey]!.shell.zones.filter(
      (zone) =>
        isLeft(zone, plan.storeys[storey]!.unbuilt) &&
        zone.rects.some((r) => rects.some((own) => meets(own, r))),
    ).map((zone): Move => {
      const cells = zone.rects.map((r) => cellsOf(shell, r));
      const given = cells.map((each): Move[number] => ({ do: 'paint', storey, cells: each, room: id }));
      return [{ do: 'build', storey, cells, built: true }, ...given];
    }),
  );
}

/** The floor straight between two pieces, where they look at each other. */
function bridge(a: readonly Rect[], b: readonly Rect[]): Rect[] {
  const gaps = a.flatMap((p) =>
    b.flatMap((q): Rect[] => {
      const [x0, x1] = [Math.max(p.x0, q.x0), Math.min(p.x1, q.x1)];
      const [y0, y1] = [Math.max(p.y0, q.y0), Math.min(p.y1, q.y1)];
      if (x0 < x1) return [{ x0, x1, y0: Math.min(p.y1, q.y1), y1: Math.max(p.y0, q.y0) }];
      if (y0 < y1) return [{ y0, y1, x0: Math.min(p.x1, q.x1), x1: Math.max(p.x0, q.x0) }];
      return [];
    }),
  );
  return gaps
    .filter((r) => r.x0 < r.x1 && r.y0 < r.y1)
    .sort((p, q) => mm2Of([p]) - mm2Of([q]))
    .slice(0, 1);
}

const STEPS: readonly Mm[] = [300, 600, 900];

/** Each room moved as it is. */
export function moveRooms({ plan, rooms }: Around): Move[] {
  const { xs, ys } = plan.shell;
  return STEPS.flatMap((mm) =>
    rooms.flatMap(({ id }): Move[] =>
      [1, -1].flatMap((way): Move[] => [
        [{ do: 'moveRoom', room: id, dx: way * linesIn(xs, 0, mm), dy: 0 }],
        [{ do: 'moveRoom', room: id, dx: 0, dy: way * linesIn(ys, 0, mm) }],
      ]),
    ),
  );
}
