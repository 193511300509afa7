import type { BuildSign } from '../derive/choice.ts';
import { buildSigns } from '../derive/choice.ts';
import { applyEdit } from '../model/apply.ts';
import type { RoomId } from '../model/design.ts';
import type { Edit } from '../model/edit.ts';
import type { CellRect } from '../model/grid.ts';
import { across, cellsOf, exactLine, nearestLine } from '../model/grid.ts';
import { edgeAt, stretchOf } from '../model/raster.ts';
import type { Shell, Zone } from '../model/shell.ts';
import { isLeft } from '../model/shell.ts';
import type { Mm, Point, Rect } from '../model/units.ts';
import { shared, within } from '../model/units.ts';
import { gathered, openingsIn, roomsIn } from './gather.ts';
import { awayFrom, cornerNear, grabCorner, grabParty, grabWall, steps } from './grab-wall.ts';
import { distance, hit, roomAt, stairAt, wallNear } from './hit.ts';
import { onceMore, opening, piece, room, stair } from './put.ts';
import { linesIn } from './runs.ts';
import { drawnTo, wallLines } from './snap.ts';
import { moving } from './steady.ts';
import { swapping } from './swap.ts';
import type { Grip, Hand, Picked, Pointer, Scene, Tool } from './tool.ts';
import { FINE, onFloor, STEP } from './tool.ts';

/** From so far a wall takes an opening that is slid. Our estimate; a wider finger reaches further. */
const OTHER_WALL: Mm = 600;

/** Picks up, pushes and moves whatever lies under the hand. */
const select: Hand = {
  grab: (scene, at) => {
    const piece = scene.pieces?.toGrab(scene, at) ?? null;
    if (piece !== null) return scene.pieces!.grab(scene, at, piece);
    const under = hit(scene.plan, at, scene.selection);
    const held = cornerNear(scene, at);
    // A door by the corner is taken hold of nearer itself.
    const byDoor =
      held && under.what === 'opening' && distance(under.opening, at) <= awayFrom(held.corner, at);
    if (held && !byDoor) return grabCorner(scene, at, held.room, held.corner);
    switch (under.what) {
      case 'wall':
        return grabWall(scene, at, under.wall);
      case 'open':
        return grabWall(scene, at, under.edge);
      case 'opening': {
        const { index } = under.opening;
        const openings = openingsIn(scene.selection);
        const together = openings.length > 1 && openings.includes(index);
        return together ? grabOpenings(scene, at, openings) : grabOpening(scene, at, index);
      }
      case 'stair':
        return grabStair(scene, at, under.index);
      case 'room': {
        const rooms = roomsIn(scene.selection);
        const together = rooms.length > 1 && rooms.includes(under.id);
        return together ? grabRooms(scene, at, rooms) : grabRoom(scene, at, under.id);
      }
      default:
        return grabParty(scene, at);
    }
  },
  tap: (scene, at) => {
    const thing = thingAt(scene, at);
    if (thing === null && grabParty(scene, at)) return { refused: 'party-wall' };
    const sign = thing === null && !at.more ? signAt(scene, at) : null;
    if (sign) return { edit: building(scene, at.storey, sign.zone, true) };
    if (!at.more) return { select: thing };
    return thing ? { select: gathered(scene.selection, thing) } : {};
  },
};

/** Where it points is the table's to remember; nothing is taken hold of, and a tap out of doors ends it. */
const measure: Hand = {
  grab: () => null,
  tap: ({ plan }, at) => (plan.storeys[at.storey]!.built.some((r) => within(r, at)) ? {} : { select: null }),
};

/** Taps pick up one thing more; drags move what is picked up. */
const gather: Hand = { grab: select.grab, tap: (scene, at) => select.tap(scene, { ...at, more: true }) };

/** A tap chooses the room one points at; its walls are for pushing, openings and stairs are things of their own. */
function thingAt(scene: Scene, at: Pointer): Picked | null {
  const { plan, selection, pieces } = scene;
  const piece = pieces?.at(scene, at) ?? null;
  if (piece !== null) return { what: 'piece', index: piece };
  const under = hit(plan, at, selection);
  if (under.what === 'opening') return { what: 'opening', index: under.opening.index };
  const floor = onFloor(at);
  const stair = stairAt(plan, floor);
  if (stair !== null) return { what: 'stair', index: stair };
  const id = roomAt(plan, floor);
  return id ? { what: 'room', id } : null;
}

/** Moves a room to free floor; held over another room where there is none for it, the two change places. */
function grabRoom(scene: Scene, at: Pointer, room: RoomId): Grip {
  const { design, plan, shell } = scene;
  const { bounds, rects } = plan.room(room)!;
  /** What is carried lies more over the other than over its own floor: a hand that has only come over the border means no exchange. */
  const liesOver = (other: RoomId, by: Point): boolean => {
    const carried = rects.map((r) => ({
      x0: r.x0 + by.x,
      x1: r.x1 + by.x,
      y0: r.y0 + by.y,
      y1: r.y1 + by.y,
    }));
    const over = (floor: readonly Rect[]): number =>
      carried.reduce((sum, r) => sum + floor.reduce((all, f) => all + shared(r, f), 0), 0);
    return over(plan.room(other)!.rects) > over(rects);
  };
  const swaps = new Map<RoomId, readonly Edit[]>();
  const swappedWith = (other: RoomId): readonly Edit[] => {
    const edits = swaps.get(other) ?? swapping(scene, room, other);
    swaps.set(other, edits);
    return edits;
  };
  const walls = { x: wallLines(plan, at.storey, 'v'), y: wallLines(plan, at.storey, 'h') };
  return {
    drags: 'room',
    select: { what: 'room', id: room },
    drag: (to) => {
      const dx = cellsMoved(shell.xs, [bounds.x0, bounds.x1], walls.x, to.x - at.x);
      const dy = cellsMoved(shell.ys, [bounds.y0, bounds.y1], walls.y, to.y - at.y);
      if (dx === 0 && dy === 0) return null;
      const move: Edit = { do: 'moveRoom', room, dx, dy };
      const other = roomAt(plan, to);
      const meant = other !== null && other !== room && liesOver(other, { x: to.x - at.x, y: to.y - at.y });
      const instead = meant && 'refused' in applyEdit(design, move, shell);
      return instead ? swappedWith(other) : move;
    },
  };
}

/** Moves all rooms picked up, which keep their places to each other. */
function grabRooms({ selection, shell }: Scene, at: Pointer, rooms: readonly RoomId[]): Grip {
  return {
    drags: 'rooms',
    select: selection,
    drag: (to) => {
      const dx = cellsMoved(shell.xs, [], [], to.x - at.x);
      const dy = cellsMoved(shell.ys, [], [], to.y - at.y);
      return dx === 0 && dy === 0 ? null : { do: 'moveRooms', rooms, dx, dy };
    },
  };
}

/** Cells between where two sides stand and where the hand has them: in line with a wall close to one of them, or whole steps away. */
function cellsMoved(lines: readonly Mm[], sides: readonly Mm[], walls: readonly Mm[], moved: Mm): number {
  const others = walls.filter((wall) => !sides.includes(wall));
  for (const side of sides) {
    const wall = drawnTo(side + moved, others);
    if (wall !== null) return nearestLine(lines, wall) - nearestLine(lines, side);
  }
  return linesIn(lines, 0, Math.abs(steps(moved))) * Math.sign(moved);
}

/** Slides an opening along its wall, or over to another wall the hand comes to. */
function grabOpening({ design, plan, shell }: Scene, at: Pointer, index: number): Grip {
  const opening = design.openings[index]!;
  const stretch = stretchOf(shell, opening);
  const held = (stretch.axis === 'v' ? at.y : at.x) - stretch.from;
  const own = plan.openings[index]?.wall;
  return {
    drags: 'opening',
    select: { what: 'opening', index },
    drag: (to) => {
      const near = { ...to, reach: Math.max(to.reach, OTHER_WALL) };
      // Along its own wall the hand passes the ends of others: those it means when it has left its own.
      const slides = own && Math.abs((own.axis === 'v' ? to.x : to.y) - own.at) < STEP;
      const wall = (slides ? wallNear(plan, near, own.axis) : null) ?? wallNear(plan, near);
      if (!wall) return null;
      const line = exactLine(across(shell, wall.axis), wall.at);
      const start = (wall.axis === 'v' ? to.y : to.x) - held;
      const margin = shell.walls.inner / 2;
      const from = Math.min(
        Math.max(Math.round(start / FINE) * FINE, wall.from + margin),
        wall.to - margin - opening.width,
      );
      const edge = line === null ? null : edgeAt(shell, wall.axis, line, from);
      const still = edge?.edge === opening.edge && edge.offset === opening.offset;
      return edge && !still ? { do: 'setOpening', index, change: edge } : null;
    },
  };
}

/** Slides all openings picked up, each along its own wall. */
function grabOpenings(scene: Scene, at: Pointer, indices: readonly number[]): Grip {
  const slid = (mm: Mm): Mm => Math.round(mm / FINE) * FINE;
  return {
    drags: 'openings',
    select: scene.selection,
    drag: (to) => {
      const edits = moving(scene, { what: 'openings', indices }, slid(to.x - at.x), slid(to.y - at.y));
      return typeof edits === 'string' ? null : edits;
    },
  };
}

function grabStair({ design, shell }: Scene, at: Pointer, index: number): Grip {
  const { x, y } = design.stairs[index]!;
  return {
    drags: 'stair',
    select: { what: 'stair', index },
    drag: (to) => {
      const nx = x + linesIn(shell.xs, Math.min(x, shell.xs.length - 1), to.x - at.x);
      const ny = y + linesIn(shell.ys, Math.min(y, shell.ys.length - 1), to.y - at.y);
      return nx === x && ny === y ? null : { do: 'setStair', index, change: { x: nx, y: ny } };
    },
  };
}

/** From so far a sign answers also where a finger covers less: as wide as it is drawn in 3D. Our estimate. */
const TO_SIGN: Mm = 400;

/** The sign on choice floor that one points at; never on the wall beside it. */
function signAt({ plan }: Scene, at: Pointer): BuildSign | null {
  const storey = plan.storeys[at.storey]!;
  if (storey.pieces.some(({ rect }) => within(rect, at))) return null;
  const away = ({ at: sign }: BuildSign): Mm => Math.hypot(sign.x - at.x, sign.y - at.y);
  const [nearest] = buildSigns(storey).toSorted((a, b) => away(a) - away(b));
  return nearest && away(nearest) <= Math.max(at.reach, TO_SIGN) ? nearest : null;
}

const building = ({ shell }: Scene, storey: number, { rects }: Zone, built: boolean): Edit => ({
  do: 'build',
  storey,
  cells: rects.map((r) => cellsOf(shell, r)),
  built,
});

/** Taps a stretch of choice floor: builds it, or leaves it when it is built. */
const build: Hand = {
  grab: () => null,
  tap: (scene, at) => {
    const zone = scene.shell.storeys[at.storey]!.zones.find((z) => z.rects.some((r) => within(r, at)));
    if (!zone) return {};
    return { edit: building(scene, at.storey, zone, isLeft(zone, scene.plan.storeys[at.storey]!.unbuilt)) };
  },
};

/** Squares from where the hand pressed to where it is, whole steps of the grid. */
function squares(shell: Shell, from: Pointer, to: Pointer): CellRect {
  const low = (mm: Mm): Mm => Math.floor(mm / STEP) * STEP;
  return cellsOf(shell, {
    x0: low(Math.min(from.x, to.x)),
    y0: low(Math.min(from.y, to.y)),
    x1: low(Math.max(from.x, to.x)) + STEP,
    y1: low(Math.max(from.y, to.y)) + STEP,
  });
}

const paint = (erase: boolean): Hand => {
  const edit = (scene: Scene, from: Pointer, to: Pointer): Edit | null => {
    const id = scene.selection?.what === 'room' ? scene.selection.id : null;
    if (!erase && id === null) return null;
    return {
      do: 'paint',
      storey: from.storey,
      cells: squares(scene.shell, from, to),
      room: erase ? null : id,
    };
  };
  return {
    grab: (scene, at) => ({ drags: 'squares', select: scene.selection, drag: (to) => edit(scene, at, to) }),
    tap: (scene, at) => {
      const done = edit(scene, at, at);
      if (done) return { edit: done };
      // Nothing in the hand yet: the room one points at is the one to paint.
      const id = roomAt(scene.plan, at);
      return id ? { select: { what: 'room', id } } : {};
    },
  };
};

/** The hand for what is held. */
export function handFor(tool: Tool): Hand {
  switch (tool.id) {
    case 'room':
      return room(tool.kind);
    case 'opening':
      return opening(tool.kind);
    case 'stair':
      return stair(tool.kind);
    case 'gather':
      return gather;
    case 'measure':
      return measure;
    case 'piece':
      return piece(tool.kind);
    case 'build':
      return build;
    case 'paint':
      return paint(false);
    case 'erase':
      return paint(true);
    case 'select':
      return tool.again ? onceMore(select, tool.again) : select;
  }
}
