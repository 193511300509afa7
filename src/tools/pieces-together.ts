import type { Furniture } from '../model/design.ts';
import { TURNS } from '../model/design.ts';
import type { Edit, Refusal } from '../model/edit.ts';
import type { Mm, Point } from '../model/units.ts';
import { around, middle, standingRect } from '../model/units.ts';
import type { Member, Wanted } from './stand.ts';
import { standTogether } from './stand.ts';
import type { Grip, Pointer, Scene } from './tool.ts';
import { FINE } from './tool.ts';

/** How far from where it is wanted a group comes to stand, and how far from itself once more. */
const NEAR: Mm = 900;
const FAR: Mm = 6000;

/** Ways from a place, the nearest first. */
function waysWithin(reach: Mm, step: Mm): readonly Point[] {
  const n = Math.floor(reach / step);
  const along = Array.from({ length: 2 * n + 1 }, (_, i) => (i - n) * step);
  return along
    .flatMap((x) => along.map((y) => ({ x, y })))
    .sort((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y));
}

/** The same pieces with their kinds; null when one is of a kind that nobody here knows the size of. */
function groupOf({ kinds }: Scene, pieces: readonly Furniture[]): Member[] | null {
  const group = pieces.flatMap((at): Member[] => {
    const kind = kinds.furniture[at.kind];
    return kind ? [{ kind, at }] : [];
  });
  return group.length > 0 && group.length === pieces.length ? group : null;
}

const piecesAt = ({ design }: Scene, indices: readonly number[]): Furniture[] =>
  indices.flatMap((index) => design.furniture[index] ?? []);

const movedBy = (group: readonly Member[], dx: Mm, dy: Mm): Member[] =>
  group.map(({ kind, at }) => ({ kind, at: { ...at, x: at.x + dx, y: at.y + dy } }));

/** Puts each where it was found; none where they are already. */
function setting({ design }: Scene, indices: readonly number[], places: readonly Wanted[]): Edit[] {
  return places.flatMap(({ x, y, turn }, i): Edit[] => {
    const index = indices[i]!;
    const old = design.furniture[index]!;
    const stays = old.x === x && old.y === y && old.turn === turn;
    return stays ? [] : [{ do: 'setFurniture', index, change: { x, y, turn } }];
  });
}

/** As far as all of them can that way, step by step back from where they are wanted. */
export function moveTogether(
  scene: Scene,
  indices: readonly number[],
  dx: Mm,
  dy: Mm,
): readonly Edit[] | Refusal {
  const group = groupOf(scene, piecesAt(scene, indices));
  if (!group) return 'no-such-thing';
  const steps = Math.max(1, Math.ceil(Math.max(Math.abs(dx), Math.abs(dy)) / FINE));
  const back = Array.from({ length: steps }, (_, i) => ({ x: (-dx * i) / steps, y: (-dy * i) / steps }));
  const { plan, kinds } = scene;
  const places = standTogether(plan, kinds.furniture, movedBy(group, dx, dy), indices, back);
  return places ? setting(scene, indices, places) : 'piece-no-room';
}

/** A quarter turn clockwise round their middle, or the next one that has room. */
export function turnTogether(scene: Scene, indices: readonly number[]): readonly Edit[] | Refusal {
  const group = groupOf(scene, piecesAt(scene, indices));
  const box = group && around(group.map(({ kind, at }) => standingRect(at, kind)));
  if (!group || !box) return 'no-such-thing';
  const centre = middle(box);
  const [cx, cy] = [Math.round(centre.x / FINE) * FINE, Math.round(centre.y / FINE) * FINE];
  let turned: Member[] = group;
  for (let quarters = 1; quarters < 4; quarters++) {
    turned = turned.map(({ kind, at }) => ({
      kind,
      at: { ...at, x: cx - (at.y - cy), y: cy + (at.x - cx), turn: TURNS[(at.turn + 1) % 4]! },
    }));
    const { plan, kinds } = scene;
    const places = standTogether(plan, kinds.furniture, turned, indices, waysWithin(NEAR, FINE));
    if (places) return setting(scene, indices, places);
  }
  return 'piece-no-room';
}

/** The same pieces once more, loose, where there is floor for all of them. */
export function copyTogether(
  scene: Scene,
  pieces: readonly Furniture[],
  storey: number,
): readonly Edit[] | Refusal {
  const fresh = pieces.map(({ locked: _, ...piece }): Furniture => ({ ...piece, storey }));
  const group = groupOf(scene, fresh);
  if (!group) return 'no-such-thing';
  const places = standTogether(scene.plan, scene.kinds.furniture, group, [], waysWithin(FAR, 3 * FINE));
  if (!places) return 'piece-no-room';
  return places.map(({ x, y, turn }, i) => ({
    do: 'putFurniture',
    piece: { kind: fresh[i]!.kind, storey, x, y, turn },
  }));
}

/** Moves all pieces picked up, as near to the hand as all of them have room. */
export function grabTogether(scene: Scene, at: Pointer, indices: readonly number[]): Grip {
  const group = groupOf(scene, piecesAt(scene, indices));
  const ways = waysWithin(NEAR, FINE);
  return {
    drags: 'pieces',
    select: scene.selection,
    drag: (to) => {
      if (!group) return null;
      const [dx, dy] = [to.x - at.x, to.y - at.y].map((mm) => Math.round(mm / FINE) * FINE) as [Mm, Mm];
      const { plan, kinds } = scene;
      const places = standTogether(plan, kinds.furniture, movedBy(group, dx, dy), indices, ways);
      const edits = places ? setting(scene, indices, places) : [];
      return edits.length > 0 ? edits : null;
    },
  };
}
