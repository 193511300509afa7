import fc from 'fast-check';
import { expect } from 'vitest';
import { derive } from '../../src/derive/derive.ts';
import { applyEdit } from '../../src/model/apply.ts';
import { canonical, canonicalText } from '../../src/model/canonical.ts';
import type { Design, EdgeState, OpeningKind, StairKind, Turn } from '../../src/model/design.ts';
import type { Edit } from '../../src/model/edit.ts';
import type { CellRect } from '../../src/model/grid.ts';
import { columns, edgeKey, rowsOf } from '../../src/model/grid.ts';
import type { RoomKindId } from '../../src/model/kinds.ts';
import { misfit } from '../../src/model/misfit.ts';
import { NEED_CARDS } from '../../src/model/needs.ts';
import { parseDesign } from '../../src/model/parse.ts';
import type { Shell } from '../../src/model/shell.ts';
import { mirrorShell } from '../../src/model/shell.ts';
import type { Axis } from '../../src/model/units.ts';

const WILD = [Number.NaN, Infinity, -Infinity, -1, -(2 ** 31), 0.5, 1e-9, 1e9, 2 ** 31, 2 ** 53, 1e308];
const nowAndThen = <T>(usual: fc.Arbitrary<T>, wild: readonly unknown[]): fc.Arbitrary<T> =>
  fc.oneof({ weight: 30, arbitrary: usual }, { weight: 1, arbitrary: fc.constantFrom(...(wild as T[])) });
const n = (least: number, most: number) => nowAndThen(fc.integer({ min: least, max: most }), WILD);
/** One of a closed list, and now and then what no list of ours holds. */
const oneOf = <T>(...known: T[]) =>
  nowAndThen(fc.constantFrom(...known), ['__proto__', 'toString', '', 7, null]);

/** Edits of every kind, sensible and senseless, for a house of this size; rooms and indices are the first few there may be. */
export function anyEdit(shell: Shell): fc.Arbitrary<Edit> {
  const [nx, ny] = [columns(shell), rowsOf(shell)];
  // The last is beyond the house, and the first has most to do.
  const storey = nowAndThen(fc.constantFrom(0, 0, 0, ...shell.storeys.keys(), shell.storeys.length), WILD);
  const room = nowAndThen(fc.constantFrom(...'ABCDEFZ'), [
    '__proto__',
    'constructor',
    '',
    'AB',
    '.',
    '-',
    'Å',
  ]);
  const count = n(-2, 30);
  const kind = oneOf<RoomKindId>('living', 'bath', 'hall');
  const cells = fc
    .tuple(n(-1, nx), n(-1, ny), n(1, Math.ceil(nx / 2)), n(1, Math.ceil(ny / 2)))
    .map(([x0, y0, w, d]): CellRect => ({ x0, y0, x1: x0 + w, y1: y0 + d }));
  const axis = oneOf<Axis>('v', 'h');
  const edge = fc.record({ axis, x: n(-1, nx + 1), y: n(-1, ny + 1) });
  const run = fc
    .tuple(axis, n(-1, Math.max(nx, ny) + 1), n(0, ny - 1), n(1, ny))
    .map(([axis, line, from, length]) => ({ axis, line, from, to: from + length }));
  const opening = {
    storey,
    edge: edge.map(edgeKey),
    offset: n(0, 1500),
    width: n(200, 2000),
    kind: oneOf<OpeningKind>('door', 'window', 'opening'),
    hinge: oneOf<'start' | 'end'>('start', 'end'),
    swing: oneOf<-1 | 1>(-1, 1),
    sill: n(0, 1200),
    height: n(300, 2100),
    slides: oneOf<true>(true),
  };
  const { slides: _, ...hung } = opening;
  const stair = {
    kind: oneOf<StairKind>('straight', 'l', 'u', 'winder'),
    storey,
    x: n(0, nx - 1),
    y: n(0, ny - 1),
    turn: oneOf<Turn>(0, 1, 2, 3),
    width: n(400, 900),
    going: n(100, 160),
  };
  const piece = {
    kind: oneOf('bed-90', 'sofa-3', 'constructor', '../x'),
    storey,
    x: n(-300, nx * 300),
    y: n(-300, ny * 300),
    turn: oneOf<Turn>(0, 1, 2, 3),
  };
  const text = fc.string({ unit: 'binary', maxLength: 45 });
  const some = { requiredKeys: [] };
  return fc.oneof(
    fc.record({ do: fc.constant('addRoom' as const), storey, kind, cells }),
    fc.record({ do: fc.constant('addRoom' as const), storey, kind, cells, from: room }),
    fc.record({ do: fc.constant('pushWall' as const), storey, run, by: n(-5, 5) }),
    fc.record({ do: fc.constant('moveRoom' as const), room, dx: n(-4, 4), dy: n(-4, 4) }),
    fc.record({
      do: fc.constant('moveRooms' as const),
      rooms: fc.array(room, { maxLength: 3 }),
      dx: n(-4, 4),
      dy: n(-4, 4),
    }),
    fc.record({ do: fc.constant('giveFloor' as const), room, to: fc.option(room) }),
    fc.record({ do: fc.constant('swapRooms' as const), room, other: room }),
    fc.record({
      do: fc.constant('copyRooms' as const),
      rooms: fc.array(room, { maxLength: 3 }),
      storey,
      dx: n(-nx, nx),
      dy: n(-ny, ny),
    }),
    fc.record({ do: fc.constant('paint' as const), storey, cells, room: fc.option(room) }),
    fc.record({
      do: fc.constant('build' as const),
      storey,
      cells: fc.array(cells, { maxLength: 2 }),
      built: fc.boolean(),
    }),
    fc.record({
      do: fc.constant('setEdges' as const),
      storey,
      edges: fc.array(edge, { maxLength: 4 }),
      to: fc.option(oneOf<EdgeState>('open', 'wall')),
    }),
    fc.record({
      do: fc.constant('addOpening' as const),
      opening: fc.oneof(fc.record(opening), fc.record(hung)),
    }),
    fc.record({ do: fc.constant('setOpening' as const), index: n(0, 4), change: fc.record(opening, some) }),
    fc.record({ do: fc.constant('removeOpening' as const), index: n(0, 4) }),
    fc.record({ do: fc.constant('putStair' as const), stair: fc.record(stair) }),
    fc.record({ do: fc.constant('setStair' as const), index: n(0, 1), change: fc.record(stair, some) }),
    fc.record({ do: fc.constant('removeStair' as const), index: n(0, 1) }),
    fc.record({ do: fc.constant('putFurniture' as const), piece: fc.record(piece) }),
    fc.record({
      do: fc.constant('setFurniture' as const),
      index: n(0, 3),
      change: fc.record({ ...piece, locked: fc.boolean() }, some),
    }),
    fc.record({ do: fc.constant('removeFurniture' as const), index: n(0, 3) }),
    fc.record({
      do: fc.constant('setPrices' as const),
      prices: fc.record({ id: fc.constantFrom('anslag-2025', 'larvik', 'Å'), revision: n(-1, 3) }),
    }),
    fc.record({ do: fc.constant('setKind' as const), room, kind }),
    fc.record({ do: fc.constant('setLabel' as const), room, label: text }),
    fc.record({ do: fc.constant('setNote' as const), room, note: text }),
    fc.record({ do: fc.constant('setWishes' as const), wishes: text }),
    fc.record({
      do: fc.constant('setNeeds' as const),
      change: fc.record(
        {
          household: fc.record({ '0-5': count, '6-12': count, '13-17': count, adult: count, older: count }),
          cards: fc.shuffledSubarray([...NEED_CARDS]),
          guests: count,
          own: fc.array(text, { maxLength: 5 }),
        },
        some,
      ),
    }),
    fc.record({
      do: fc.constant('muteFinding' as const),
      muted: fc.record(
        {
          rule: oneOf('R-10', 'L-01'),
          about: oneOf('width', 'glass'),
          rooms: fc.array(room, { maxLength: 2 }),
          opening: n(0, 3),
          storey,
          reason: text,
        },
        { requiredKeys: ['rule', 'about', 'rooms', 'reason'] },
      ),
    }),
    fc.record({ do: fc.constant('unmute' as const), index: n(0, 2) }),
    fc.record({ do: fc.constant('removeRoom' as const), room }),
    fc.constant<Edit>({ do: 'mirror' }),
    fc.constant<Edit>({ do: 'turnHalf' }),
    fc.constant<Edit>({ do: 'changeSide' }),
    fc.constantFrom(...['toString', '__proto__', 'constructor', ''].map((verb) => ({ do: verb }) as never)),
  );
}

type Home = { readonly design: Design; readonly shell: Shell };

/** The home after an edit. Whatever the edit, the design it began from is as it was and what comes of it is sound. */
export function soundly({ design, shell }: Home, edit: Edit): Home {
  const before = JSON.stringify(design);
  const result = applyEdit(design, edit, shell);
  expect(JSON.stringify(design)).toBe(before);
  if ('refused' in result) return { design, shell };
  const next = result.design;
  // What changes nothing is refused, or it would be an empty step of history; a home may be its own mirror image.
  if (edit.do !== 'mirror' && edit.do !== 'turnHalf') expect(JSON.stringify(next)).not.toBe(before);
  const stands = edit.do === 'changeSide' ? mirrorShell(shell) : shell;

  // A valid document inside its shell, read back as itself.
  expect(parseDesign(JSON.parse(JSON.stringify(next)))).toEqual(next);
  expect(misfit(next, stands)).toBeNull();
  expect(canonicalText(canonical(next))).toBe(canonicalText(next));
  // Every mm² of built floor is a room, free, a stair or a wall.
  for (const s of derive(next, stands).storeys) {
    const rooms = s.rooms.reduce((sum, r) => sum + r.net, 0);
    expect(rooms + s.free.net + s.stairArea + s.wallArea).toBeCloseTo(s.builtArea, 6);
  }
  // Storeys an edit does not touch stay the same objects.
  if ('storey' in edit)
    for (const [i, s] of next.storeys.entries()) if (i !== edit.storey) expect(s).toBe(design.storeys[i]);
  if (edit.do === 'changeSide') {
    const back = applyEdit(next, edit, stands);
    expect('design' in back && canonicalText(back.design)).toBe(canonicalText(design));
  }
  return { design: next, shell: stands };
}
