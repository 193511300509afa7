import type { Design, OpeningKind } from '../../src/model/design.ts';
import { emptyDesign } from '../../src/model/design.ts';
import type { RoomKindId } from '../../src/model/kinds.ts';
import { newest } from '../../src/model/models.ts';
import type { Point, Rect } from '../../src/model/units.ts';
import { addOpeningTo, addPiece, addRoom, addStair } from '../../src/store/acts.ts';
import { begin } from '../../src/store/history.ts';
import type { Pointer, Tool } from '../../src/store/state.ts';
import { tableWith } from '../store/table.ts';
import { models, planOf } from './table.ts';

/** One thing put into the home, as the room list tells it. */
export type Step =
  | { readonly put: 'room'; readonly storey: number; readonly kind: RoomKindId }
  | { readonly put: 'stair'; readonly storey: number }
  | { readonly put: 'piece'; readonly storey: number; readonly room: RoomKindId; readonly kind: string }
  | {
      readonly put: 'opening';
      readonly storey: number;
      readonly room: RoomKindId;
      readonly other: RoomKindId | 'outside';
      readonly kind: OpeningKind;
    };

/** A step made at a table in Node: the home before it, the home after it, and where a tap makes the same. */
export type Rehearsed = {
  readonly step: Step;
  readonly before: Design;
  readonly after: Design;
  /** Null where no tap does, in mm: middles of squares of 3M. */
  readonly tap: Point | null;
};

export const roomIn = ({ rooms }: Design, kind: RoomKindId): string =>
  Object.keys(rooms).find((id) => rooms[id]!.kind === kind)!;

function toolFor(step: Step): Tool {
  switch (step.put) {
    case 'room':
      return { id: 'room', kind: step.kind };
    case 'stair':
      return { id: 'stair', kind: 'straight' };
    case 'piece':
      return { id: 'piece', kind: step.kind };
    case 'opening':
      return { id: 'opening', kind: step.kind };
  }
}

/** Half a square of 3M, and a square. */
const HALF = 150;
const SQUARE = 300;
const middleOfSquare = (mm: number): number => Math.floor(mm / SQUARE) * SQUARE + HALF;

/** Makes a home from empty by the acts of the room list, and finds for each step where a finger makes the same. */
export function rehearse(steps: readonly Step[]): readonly Rehearsed[] {
  const shell = newest(models.shells, 'stavern')!;
  const empty = emptyDesign(shell, { id: 'kommune-2026', revision: 1 }, { id: 'anslag-2025', revision: 1 });
  const table = tableWith(models, begin(empty));
  return steps.map((step) => {
    const before = table.getState().history.present;
    table.getState().setStorey(step.storey);
    const here = table.getState();
    const refused =
      step.put === 'room'
        ? addRoom(here, step.kind)
        : step.put === 'stair'
          ? addStair(here, 'straight')
          : step.put === 'piece'
            ? addPiece(here, roomIn(before, step.room), step.kind)
            : addOpeningTo(
                here,
                roomIn(before, step.room),
                step.other === 'outside' ? 'outside' : roomIn(before, step.other),
                step.kind,
              );
    if (refused) throw new Error(`${JSON.stringify(step)}: ${refused}`);
    const after = table.getState().history.present;
    return { step, before, after, tap: step.put === 'opening' ? null : tapFor(step, before, after) };
  });
}

/** How far beside its point a finger or a mouse may land on the screen, in mm: a pixel or two. */
const BESIDE = 20;

/** The floor that came to be taken: a tap that does it is on it. */
function takenBy(step: Step, after: Design): Rect {
  const plan = planOf(after);
  if (step.put === 'stair') return plan.stairs.at(-1)!.bounds;
  return plan.room(step.put === 'piece' ? roomIn(after, step.room) : Object.keys(after.rooms).at(-1)!)!
    .bounds;
}

function tapFor(step: Step, before: Design, after: Design): Point | null {
  const wanted = JSON.stringify(after);
  const makes = (x: number, y: number): boolean => {
    const table = tableWith(models, begin(before));
    table.getState().setStorey(step.storey);
    table.getState().setTool(toolFor(step));
    const at: Pointer = { storey: step.storey, x, y, reach: HALF };
    table.getState().press(at);
    table.getState().release(at);
    return JSON.stringify(table.getState().history.present) === wanted;
  };
  const { x0, y0, x1, y1 } = takenBy(step, after);
  for (let y = middleOfSquare(y0); y < y1; y += SQUARE)
    for (let x = middleOfSquare(x0); x < x1; x += SQUARE) {
      if (!makes(x, y)) continue;
      const round = [-BESIDE, BESIDE].flatMap((dx) =>
        [-BESIDE, BESIDE].map((dy) => [x + dx, y + dy] as const),
      );
      if (round.every(([nx, ny]) => makes(nx, ny))) return { x, y };
    }
  return null;
}
