import type { OpeningPlan, RoomPlan } from '../../derive/plan.ts';
import type { Label } from '../../drawing/label.ts';
import { blockOf, fitLabel, settle } from '../../drawing/label.ts';
import type { Furniture } from '../../model/design.ts';
import type { Kinds } from '../../model/kinds.ts';
import type { Mm, Rect } from '../../model/units.ts';
import { standingRect } from '../../model/units.ts';
import type { Measured } from './Dimensions.tsx';
import { STRIP } from './Dimensions.tsx';
import type { PlanWords } from './plan-words.ts';

/** Side of the floor a picture takes, in CSS pixels, with a little air. */
const PICTURE = 30;

/** What a name of a storey's rooms had better not lie on: leaves of doors, also of those that have lost their wall, and furniture. */
export function inTheWayOf(
  storey: number | undefined,
  openings: readonly OpeningPlan[],
  furniture: readonly Furniture[],
  kinds: Kinds['furniture'],
): readonly Rect[] {
  const inTheWay: Rect[] = openings.flatMap((o) => [
    ...(o.sweep ? [o.sweep] : []),
    ...(o.wall ? [] : [o.hole]),
  ]);
  for (const piece of furniture) {
    const kind = piece.storey === storey ? kinds[piece.kind] : undefined;
    if (kind) inTheWay.push(standingRect(piece, kind));
  }
  return inTheWay;
}

/** A room's name and area and the middle of where they stand; only the floor for a picture of its kind where no name fits. */
export type LabelPlace = {
  readonly box: Rect;
  readonly label: (Label & { readonly x: Mm; readonly y: Mm; readonly rect: Rect }) | null;
};

/** In the middle of its clear floor, or beside what stands there, and beside the lengths that are written out. */
export function labelPlace(
  room: RoomPlan,
  dims: Measured | undefined,
  inTheWay: readonly Rect[],
  words: Pick<PlanWords, 'room' | 'area'>,
  px: Mm,
): LabelPlace {
  const strip = STRIP * px;
  const dx = dims?.depth ? strip : 0;
  const dy = dims?.width ? strip : 0;
  const { x0, y0, x1, y1 } = room.clear;
  const clear = { x0: x0 + dx, y0: y0 + dy, x1, y1 };
  const [name, area] = [words.room(room), words.area(room.net)];
  // Kept in the middle when there is room, so that a name does not jump when its room is chosen.
  const centred = { ...clear, x1: x1 - dx, y1: y1 - dy };
  const still = fitLabel(centred, name, area, px);
  const label = still?.area ? still : fitLabel(clear, name, area, px);
  const box = still?.area ? centred : clear;
  if (!label) {
    // A picture keeps off what stands there, as a name does.
    const side = Math.min(box.x1 - box.x0, box.y1 - box.y0, PICTURE * px);
    const { x, y } = settle(box, { width: side, height: side }, inTheWay, px);
    return { box: { x0: x - side / 2, y0: y - side / 2, x1: x + side / 2, y1: y + side / 2 }, label };
  }
  const block = blockOf(label, px);
  const { x, y } = settle(box, block, inTheWay, px);
  const [w, h] = [block.width / 2, block.height / 2];
  return { box, label: { ...label, x, y, rect: { x0: x - w, y0: y - h, x1: x + w, y1: y + h } } };
}
