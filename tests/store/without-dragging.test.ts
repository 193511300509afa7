import { describe, expect, test } from 'vitest';
import { derive } from '../../src/derive/derive.ts';
import { loadModels } from '../../src/io/models.ts';
import type { Design } from '../../src/model/design.ts';
import type { Models } from '../../src/model/models.ts';
import { addOpeningTo, addPiece, addStair } from '../../src/store/acts.ts';
import { begin } from '../../src/store/history.ts';
import type { Table, Tool } from '../../src/store/state.ts';
import type { Movable } from '../../src/store/steady.ts';
import { moveBy } from '../../src/store/steady.ts';
import { handFor } from '../../src/tools/hands.ts';
import { WITHOUT_DRAGGING } from '../../src/tools/steady.ts';
import type { Dragged } from '../../src/tools/tool.ts';
import { testKinds } from '../kinds.ts';
import type { Picture } from '../picture.ts';
import { designOf, shellOf } from '../picture.ts';
import { tableWith } from './table.ts';

const SCENE: Picture = {
  storeys: [
    `
    LLLLLL..KKKK..
    LLLLLL..KKKK..
    LLLLLL..KKKK..
    LLLLLL........
    ..............
    ..............
    ..............`,
    `
    ..............
    ..............
    ..............
    ..............
    ..............
    ..............
    ..............`,
  ],
  openings: [{ edge: '6,1 v', offset: 50, width: 800, kind: 'door' }],
};

/** A straight stair too, which a picture has no letters for. */
const withStair = (table: Table): void => {
  expect(addStair(table, 'straight')).toBeNull();
};

/** A drag from one point to another, in cells of 300 mm, and what says the same without one. */
type Case = {
  readonly tool: Tool;
  readonly before?: (table: Table) => void;
  readonly from: (table: Table) => readonly [number, number];
  readonly by: readonly [number, number];
  /** What `moveBy` is told; where taps do it, the squares to tap. */
  readonly moves?: Movable;
  readonly taps?: readonly (readonly [number, number])[];
};

const holding: Tool = { id: 'select' };
const CASES: Readonly<Record<Dragged, readonly Case[]>> = {
  room: [{ tool: holding, from: () => [10, 1.5], by: [1, 3], moves: { what: 'room', id: 'K' } }],
  rooms: [
    {
      tool: holding,
      before: (t) =>
        t.select({
          what: 'several',
          things: [
            { what: 'room', id: 'L' },
            { what: 'room', id: 'K' },
          ],
        }),
      from: () => [10, 1.5],
      by: [0, 2],
      moves: { what: 'rooms', ids: ['L', 'K'] },
    },
  ],
  piece: [
    {
      tool: holding,
      before: (t) => {
        expect(addPiece(t, 'L', 'armchair')).toBeNull();
      },
      from: ({ history }) => {
        const { x, y } = history.present.furniture[0]!;
        return [x / 300, y / 300];
      },
      by: [0, 0.5],
      moves: { what: 'piece', index: 0 },
    },
  ],
  pieces: [
    {
      tool: holding,
      before: (t) => {
        expect(addPiece(t, 'L', 'armchair')).toBeNull();
        expect(addPiece(t, 'L', 'bedside')).toBeNull();
        t.select({
          what: 'several',
          things: [
            { what: 'piece', index: 0 },
            { what: 'piece', index: 1 },
          ],
        });
      },
      from: ({ history }) => {
        const { x, y } = history.present.furniture[0]!;
        return [x / 300, y / 300];
      },
      by: [0, 0.5],
      moves: { what: 'pieces', indices: [0, 1] },
    },
  ],
  wall: [
    {
      tool: holding,
      from: () => [8, 1.5],
      by: [-1, 0],
      moves: { what: 'wall', room: 'K', side: 'left', towards: 'free' },
    },
    {
      tool: holding,
      before: (t) => t.select({ what: 'room', id: 'L' }),
      from: () => [3, 4],
      by: [0, 2],
      moves: { what: 'wall', room: 'L', side: 'bottom' },
    },
  ],
  opening: [{ tool: holding, from: () => [6, 2.5], by: [0, -0.5], moves: { what: 'opening', index: 0 } }],
  openings: [
    {
      tool: holding,
      before: (t) => {
        expect(addOpeningTo(t, 'L', 'outside', 'window')).toBeNull();
        expect(addOpeningTo(t, 'K', 'free', 'door')).toBeNull();
        t.select({
          what: 'several',
          things: [
            { what: 'opening', index: 0 },
            { what: 'opening', index: 2 },
          ],
        });
      },
      from: () => [6, 2.5],
      by: [0, -0.5],
      moves: { what: 'openings', indices: [0, 2] },
    },
  ],
  stair: [
    {
      tool: holding,
      before: withStair,
      from: ({ history }) => [history.present.stairs[0]!.x + 1, history.present.stairs[0]!.y + 1],
      by: [-1, 0],
      moves: { what: 'stair', index: 0 },
    },
  ],
  squares: [
    {
      tool: { id: 'paint' },
      before: (t) => t.select({ what: 'room', id: 'K' }),
      from: () => [9.5, 3.5],
      by: [1, 0],
      taps: [
        [9.5, 3.5],
        [10.5, 3.5],
      ],
    },
    {
      tool: { id: 'erase' },
      from: () => [0.5, 3.5],
      by: [1, 0],
      taps: [
        [0.5, 3.5],
        [1.5, 3.5],
      ],
    },
  ],
  ghost: [
    { tool: { id: 'room', kind: 'bath' }, from: () => [1, 5], by: [3, 0], taps: [[4, 5]] },
    { tool: { id: 'opening', kind: 'window' }, from: () => [1, 0], by: [1.5, 0], taps: [[2.5, 0]] },
    { tool: { id: 'stair', kind: 'straight' }, from: () => [1, 5], by: [5, 0.5], taps: [[6, 5.5]] },
  ],
};

const every = Object.entries(CASES) as [Dragged, readonly Case[]][];

function sit(before?: (table: Table) => void) {
  const models: Models = {
    shells: [shellOf(SCENE)],
    programmes: [],
    prices: [],
    kinds: { ...testKinds, furniture: loadModels().kinds.furniture },
    examples: [],
  };
  const { getState } = tableWith(models, begin(designOf(SCENE)));
  before?.(getState());
  const at = ([x, y]: readonly [number, number]) => ({ storey: 0, x: x * 300, y: y * 300, reach: 220 });
  return {
    getState,
    at,
    design: (): Design => getState().history.present,
    tap: (point: readonly [number, number]) => {
      getState().press(at(point));
      getState().release(at(point));
    },
  };
}

describe.each(every.flatMap(([drags, cases]) => cases.map((one, i) => ({ drags, i, one }))))(
  '$drags $i',
  ({ drags, one }) => {
    test('is what the hand says it drags', () => {
      const { getState, at } = sit(one.before);
      const { history, shell, selection, models, hands } = getState();
      const design = history.present;
      const scene = {
        design,
        plan: derive(design, shell),
        shell,
        kinds: models.kinds,
        selection,
        pieces: hands?.pieces ?? null,
      };
      expect(handFor(one.tool).grab(scene, at(one.from(getState())))?.drags).toBe(drags);
    });

    test('ends in the same home with a drag and without', () => {
      const hand = sit(one.before);
      const [x, y] = one.from(hand.getState());
      const to = hand.at([x + one.by[0], y + one.by[1]]);
      hand.getState().setTool(one.tool);
      const before = hand.design();
      hand.getState().press(hand.at([x, y]));
      hand.getState().move(to);
      hand.getState().release(to);
      expect(hand.design()).not.toBe(before);

      const steady = sit(one.before);
      const command = WITHOUT_DRAGGING[drags];
      expect(one.moves?.what ?? 'tap').toBe(command);
      if (one.moves) {
        const refused = moveBy(steady.getState(), one.moves, one.by[0] * 300, one.by[1] * 300);
        expect(refused).toBeNull();
      }
      for (const tap of one.taps ?? []) {
        steady.getState().setTool(one.tool);
        steady.tap(tap);
      }
      expect(steady.design()).toEqual(hand.design());
    });
  },
);

test('everything a tool can drag has a case here', () => {
  expect(Object.keys(CASES).sort()).toEqual(Object.keys(WITHOUT_DRAGGING).sort());
  expect(every.filter(([, cases]) => cases.length === 0)).toEqual([]);
});
