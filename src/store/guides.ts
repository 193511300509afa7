import type { Plan } from '../derive/plan.ts';
import type { Span } from '../derive/spans.ts';
import { spanThrough } from '../derive/spans.ts';
import type { Edit } from '../model/edit.ts';
import { across, along, nearestLine, rectOf } from '../model/grid.ts';
import type { Kinds } from '../model/kinds.ts';
import type { Axis, Mm, Point, Rect } from '../model/units.ts';
import { around, covers, standingRect } from '../model/units.ts';
import type { Table } from './state.ts';

/** A line that something held and a wall that stands have in common, from end to end of both. */
export type Guide = { readonly axis: Axis; readonly at: Mm; readonly from: Mm; readonly to: Mm };

/** What the edits in the hand have come in line with: walls of the storey and of the one under it, as they stood before. */
export const guidesOf = (kept: Plan, making: readonly Edit[]): readonly Guide[] =>
  making.flatMap((edit): Guide[] => {
    const { shell } = kept;
    if (edit.do === 'pushWall') {
      const { axis, line, from, to } = edit.run;
      const at = across(shell, axis)[line + edit.by];
      const lines = along(shell, axis);
      return at === undefined
        ? []
        : inLine(kept, edit.storey, { axis, at, from: lines[from]!, to: lines[to]! });
    }
    const room = edit.do === 'moveRoom' ? kept.room(edit.room) : undefined;
    if (edit.do !== 'moveRoom' || !room) return [];
    const b = moved(kept, room.bounds, edit.dx, edit.dy);
    return [
      ...[b.x0, b.x1].map((at): Guide => ({ axis: 'v', at, from: b.y0, to: b.y1 })),
      ...[b.y0, b.y1].map((at): Guide => ({ axis: 'h', at, from: b.x0, to: b.x1 })),
    ].flatMap((side) => inLine(kept, room.storey, side, room.id));
  });

/** The guide through one side and the walls in line with it; none where it stands alone. */
function inLine({ storeys }: Plan, storey: number, side: Guide, held?: string): Guide[] {
  const walls = [storeys[storey], storeys[storey - 1]]
    .flatMap((s) => s?.walls ?? [])
    .filter(
      (w) =>
        w.kind === 'inner' &&
        w.axis === side.axis &&
        w.at === side.at &&
        !(held !== undefined && w.owners.includes(held)),
    );
  if (walls.length === 0) return [];
  const ends = [...walls, side];
  return [
    {
      axis: side.axis,
      at: side.at,
      from: Math.min(...ends.map((w) => w.from)),
      to: Math.max(...ends.map((w) => w.to)),
    },
  ];
}

/** Wall left beside an opening, measured along one face of its wall; `away` is from that wall: −1 up or left, +1 down or right. */
export type Beside = Span & { readonly away: -1 | 1 };

/** Wall left on both sides of a door or window in the hand, to the first face that meets it on either side. */
export function besideOf(shown: Plan, making: readonly Edit[]): readonly Beside[] {
  return making.flatMap((edit): Beside[] => {
    const index =
      edit.do === 'setOpening' ? edit.index : edit.do === 'addOpening' ? shown.openings.length - 1 : -1;
    const o = shown.openings[index];
    if (!o?.wall) return [];
    const { axis, hole, from, to } = o;
    const faces = axis === 'h' ? [hole.y0 - CLOSE, hole.y1 + CLOSE] : [hole.x0 - CLOSE, hole.x1 + CLOSE];
    const through = (end: Mm): Beside[] =>
      faces.flatMap((at, side) => {
        const point = axis === 'h' ? { x: end, y: at } : { x: at, y: end };
        const span = spanThrough(shown.storeys[o.storey]!, point, axis);
        return span ? [{ ...span, away: side === 0 ? -1 : 1 } as const] : [];
      });
    const [before] = through(from).sort((a, b) => b.from - a.from);
    const [after] = through(to).sort((a, b) => a.to - b.to);
    return [
      ...(before && before.from < from ? [{ ...before, to: from }] : []),
      ...(after && after.to > to ? [{ ...after, from: to }] : []),
    ];
  });
}

/** Floor left round a piece of furniture in the hand, from the middle of each of its sides to the wall before it. */
export function roundPiece(
  shown: Plan,
  making: readonly Edit[],
  kinds: Kinds['furniture'],
): readonly Beside[] {
  const [edit, ...others] = making;
  if (!edit || others.length > 0 || (edit.do !== 'setFurniture' && edit.do !== 'putFurniture')) return [];
  const { furniture } = shown.design;
  const piece = edit.do === 'setFurniture' ? furniture[edit.index] : furniture.at(-1);
  const kind = piece && kinds[piece.kind];
  if (!piece || !kind) return [];
  const r = standingRect(piece, kind);
  return acrossAt(shown, piece.storey, piece).flatMap((span): Beside[] => {
    const [start, end] = span.axis === 'h' ? [r.x0, r.x1] : [r.y0, r.y1];
    return [
      { ...span, to: start, away: 1 as const },
      { ...span, from: end, away: 1 as const },
    ].filter(({ from, to }) => to > from);
  });
}

/** How wide and how deep it is between the faces round a point of the storey. */
export const acrossAt = ({ storeys }: Plan, storey: number, p: Point): readonly Span[] =>
  (['h', 'v'] as const).flatMap((axis) => spanThrough(storeys[storey]!, p, axis) ?? []);

/** Floor of another storey that a stair wants as well as that of the storey in view, and whose end lies inside the house as one sees it. */
export type OtherFloor = {
  /** Of the shell, for its name. */
  readonly level: number;
  readonly rects: readonly Rect[];
  /** Its straight end, named on the side where there is floor in view alone. */
  readonly end: Beside | null;
};

/** The other floor that a stair in the hand needs, where it is less than the one in view: as long as it is to be put, or is held back by it. */
export function otherFloor(shown: Plan, { storey, tool, making, refused }: Held): OtherFloor | null {
  const edit = making?.length === 1 ? making[0] : undefined;
  const lower =
    tool.id === 'stair'
      ? Math.min(storey, shown.storeys.length - 2)
      : edit?.do === 'setStair' && refused?.startsWith('stair-no-floor')
        ? shown.design.stairs[edit.index]?.storey
        : undefined;
  const here = shown.storeys[storey];
  const other = lower === undefined ? undefined : shown.storeys[lower === storey ? storey + 1 : lower];
  if (!here || !other || here.built.every((r) => covers(other.built, r))) return null;
  const [seen, wanted] = [around(here.built), around(other.built)];
  return { level: other.shell.level, rects: other.built, end: seen && wanted && endOf(wanted, seen) };
}

/** The straight end of a floor inside another. */
function endOf({ x0, y0, x1, y1 }: Rect, seen: Rect): Beside | null {
  const along = { axis: 'h', from: x0, to: x1 } as const;
  return seen.y1 > y1 ? { ...along, at: y1, away: 1 } : seen.y0 < y0 ? { ...along, at: y0, away: -1 } : null;
}

type Held = Pick<Table, 'storey' | 'tool' | 'making' | 'refused'>;

/** How far beside its wall an opening is measured, in mm. */
const CLOSE: Mm = 10;

/** A rectangle on grid lines, so many cells away. */
function moved({ shell: { xs, ys } }: Plan, r: Rect, dx: number, dy: number): Rect {
  const by = (lines: readonly Mm[], at: Mm, n: number): number => nearestLine(lines, at) + n;
  return rectOf(
    { xs, ys },
    { x0: by(xs, r.x0, dx), x1: by(xs, r.x1, dx), y0: by(ys, r.y0, dy), y1: by(ys, r.y1, dy) },
  );
}
