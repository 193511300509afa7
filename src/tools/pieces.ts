import type { Furniture } from '../model/design.ts';
import { TURNS } from '../model/design.ts';
import type { Edit } from '../model/edit.ts';
import type { FurnitureKind } from '../model/kinds.ts';
import type { Mm, Rect } from '../model/units.ts';
import { middle, standingRect, within } from '../model/units.ts';
import { piecesIn } from './gather.ts';
import type { Hit } from './hit.ts';
import { hit, roomAt } from './hit.ts';
import { copyTogether, grabTogether, moveTogether, turnTogether } from './pieces-together.ts';
import type { Wanted } from './stand.ts';
import { spared, standAt, standNear } from './stand.ts';
import { standWith } from './stand-with.ts';
import type { Grip, PieceHands, Pointer, Scene } from './tool.ts';

/** A piece and its kind; null when there is none, or of a kind that nobody here knows the size of. */
function known({ design, kinds }: Scene, index: number): { piece: Furniture; kind: FurnitureKind } | null {
  const piece = design.furniture[index];
  const kind = piece && kinds.furniture[piece.kind];
  return kind ? { piece, kind } : null;
}

const rectOf = (scene: Scene, index: number): Rect | null => {
  const one = known(scene, index);
  return one && standingRect(one.piece, one.kind);
};

/** How far inside a rectangle a point is; below 0 outside. */
const depthIn = (r: Rect, { x, y }: Pointer): Mm => Math.min(x - r.x0, r.x1 - x, y - r.y0, r.y1 - y);
const area = (r: Rect): number => (r.x1 - r.x0) * (r.y1 - r.y0);

const putAt = (kind: string, place: Wanted): Edit => ({ do: 'putFurniture', piece: { kind, ...place } });

const sameAs = (a: Wanted, b: Wanted): boolean => a.x === b.x && a.y === b.y && a.turn === b.turn;

function grabOne(scene: Scene, at: Pointer, index: number): Grip {
  return {
    drags: 'piece',
    select: { what: 'piece', index },
    drag: (to) => {
      const one = known(scene, index);
      if (!one) return null;
      const { piece, kind } = one;
      const wanted = { ...piece, x: piece.x + to.x - at.x, y: piece.y + to.y - at.y };
      const place = standNear(scene.plan, scene.kinds.furniture, kind, wanted, index, { hand: to });
      return !place || sameAs(place, piece) ? null : { do: 'setFurniture', index, change: place };
    },
  };
}

/** How far the chairs that are drawn at a table stand out from it. */
const SEATS: Mm = 320;
/** From so near a wall or an opening beside chairs is meant, and not the table. Our estimate. */
const BESIDE_SEATS: Mm = 100;

/** The smallest piece at a point; with `seats`, a table is also where its chairs are drawn. */
function smallestAt(scene: Scene, p: Pointer, seats: Mm): number | null {
  const under = scene.design.furniture.flatMap(({ storey, kind }, index) => {
    const rect = storey === p.storey ? rectOf(scene, index) : null;
    const out = scene.kinds.furniture[kind]?.family === 'table' ? seats : 0;
    return rect && depthIn(rect, p) >= -out ? [{ index, size: area(rect) }] : [];
  });
  return under.sort((a, b) => a.size - b.size)[0]?.index ?? null;
}

/** A hand means the edge of a room, or what stands in it, and not what stands on the floor beside. */
const isEdge = (what: Hit['what']): boolean => what === 'wall' || what === 'open' || what === 'opening';

export const pieceHands: PieceHands = {
  // The smallest where one stands on another, as a table on a mat.
  at: (scene, p) => {
    const exact = smallestAt(scene, p, 0);
    if (exact !== null) return exact;
    // A door or a wall beside the chairs is itself.
    const { what } = hit(scene.plan, { ...p, reach: Math.min(p.reach, BESIDE_SEATS) }, scene.selection);
    return isEdge(what) ? null : smallestAt(scene, p, SEATS);
  },

  // Near its edge a wall or a door is meant, unless the piece is picked already: what stands along a wall must not keep the hand from it.
  toGrab: (scene, p) => {
    const index = pieceHands.at(scene, p);
    const rect = index === null ? null : rectOf(scene, index);
    if (index === null || !rect) return null;
    const { plan, selection } = scene;
    if (piecesIn(selection).includes(index)) return index;
    const edge = Math.min(rect.x1 - rect.x0, rect.y1 - rect.y0) / 4;
    if (depthIn(rect, p) >= edge) return index;
    const { what } = hit(plan, { ...p, reach: Math.min(p.reach, edge) }, selection);
    return isEdge(what) ? null : index;
  },

  grab: (scene, at, index) => {
    const picked = piecesIn(scene.selection);
    return picked.length > 1 && picked.includes(index)
      ? grabTogether(scene, at, picked)
      : grabOne(scene, at, index);
  },

  // Who points into a room means that room: its middle goes into no other.
  put: ({ plan, kinds }, at, id) => {
    const kind = kinds.furniture[id];
    if (!kind) return 'piece-no-room';
    const inRoom = roomAt(plan, at);
    const room = inRoom === null ? null : plan.room(inRoom);
    const nearest = standAt(plan, kinds.furniture, kind, at);
    const meant = !nearest || !room || room.rects.some((r) => within(r, nearest));
    const place = meant ? nearest : standAt(plan, kinds.furniture, kind, at, room.id);
    return place ? putAt(id, place) : 'piece-no-room';
  },

  add: ({ plan, kinds }, id, what) => {
    const room = plan.room(id);
    const kind = kinds.furniture[what];
    if (!room || !kind) return 'no-such-thing';
    const at = { storey: room.storey, ...middle(room.clear) };
    const kept = spared(plan, kinds.furniture, room.storey, kind);
    const place =
      standWith(plan, kinds.furniture, kind, room) ?? standAt(plan, kinds.furniture, kind, at, id, kept);
    return place ? putAt(what, place) : 'piece-no-room';
  },

  move: (scene, indices, dx, dy) => {
    const [index] = indices;
    if (index === undefined || indices.length > 1) return moveTogether(scene, indices, dx, dy);
    const one = known(scene, index);
    if (!one) return 'no-such-thing';
    const { piece, kind } = one;
    if (piece.locked) return 'piece-locked';
    const wanted = { ...piece, x: piece.x + dx, y: piece.y + dy };
    const place = standNear(scene.plan, scene.kinds.furniture, kind, wanted, index);
    return place && !sameAs(place, piece) ? [{ do: 'setFurniture', index, change: place }] : 'piece-no-room';
  },

  turn: (scene, indices) => {
    const [index] = indices;
    if (index === undefined || indices.length > 1) return turnTogether(scene, indices);
    const one = known(scene, index);
    if (!one) return 'no-such-thing';
    const { piece, kind } = one;
    for (const quarters of [1, 2, 3]) {
      const turn = TURNS[(piece.turn + quarters) % 4]!;
      const place = standNear(scene.plan, scene.kinds.furniture, kind, { ...piece, turn }, index);
      if (place) return [{ do: 'setFurniture', index, change: place }];
    }
    return 'piece-no-room';
  },

  copy: copyTogether,
};
