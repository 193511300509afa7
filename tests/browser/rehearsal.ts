import type { Design, OpeningKind } from '../../src/model/design.ts';
import { emptyDesign } from '../../src/model/design.ts';
import type { RoomKindId } from '../../src/model/kinds.ts';
import { newest } from '../../src/model/models.ts';
import type { Point } from '../../src/model/units.ts';
import { addOpeningTo, addRoom, addStair } from '../../src/store/acts.ts';
import { begin } from '../../src/store/history.ts';
import type { Pointer, Tool } from '../../src/store/state.ts';
import { tableWith } from '../store/table.ts';
import { models } from './table.ts';

/** One thing put into the home, as the room list tells it. */
export type Step =
  | { readonly put: 'room'; readonly storey: number; readonly kind: RoomKindId }
  | { readonly put: 'stair'; readonly storey: number }
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

export const toolFor = (step: Step): Tool =>
  step.put === 'room'
    ? { id: 'room', kind: step.kind }
    : step.put === 'stair'
      ? { id: 'stair', kind: 'straight' }
      : { id: 'opening', kind: step.kind };

/** Half a square of 3M, and a square. */
const HALF = 150;
const SQUARE = 300;

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
const BESIDE = 40;

function tapFor(step: Step, before: Design, after: Design): Point | null {
  const shell = newest(models.shells, 'stavern')!;
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
  for (let y = HALF; y < shell.ys.at(-1)!; y += SQUARE)
    for (let x = HALF; x < shell.xs.at(-1)!; x += SQUARE) {
      if (!makes(x, y)) continue;
      const round = [-BESIDE, BESIDE].flatMap((dx) =>
        [-BESIDE, BESIDE].map((dy) => [x + dx, y + dy] as const),
      );
      if (round.every(([nx, ny]) => makes(nx, ny))) return { x, y };
    }
  return null;
}
