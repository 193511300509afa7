import { applyEdit, applyEdits } from '../model/apply.ts';
import type { Design } from '../model/design.ts';
import type { Edit, Refusal } from '../model/edit.ts';
import { pushStop } from '../model/edits/push-wall.ts';
import type { Shell } from '../model/shell.ts';
import type { Point } from '../model/units.ts';

/** What a hand that drags asks for, as far as it can be had; `short` says why a thing does not come all the way. */
export type Gone =
  | { readonly design: Design; readonly made: readonly Edit[]; readonly short: Refusal | null }
  | { readonly refused: Refusal };

/**
 * Edits as a hand that drags makes them. What cannot come to the hand comes as near to it as it can, whatever way the hand has
 * gone: a drag that stood still where it last fitted would look as if it had been lost.
 */
export function asFarAs(design: Design, edits: readonly Edit[], shell: Shell): Gone {
  const [edit] = edits;
  const all = applyEdits(design, edits, shell);
  if ('design' in all) {
    const short = edit?.do === 'pushWall' && edits.length === 1 ? pushStop(design, edit, shell) : null;
    return { design: all.design, made: edits, short };
  }
  // Where another room lies, a room is not put beside it: that is no place it was asked to.
  const lost = edit?.do === 'setStair' || all.refused === 'outside-shell';
  return (edit && edits.length === 1 && lost ? nearer(design, edit, shell) : null) ?? all;
}

/** A thing moved as near as it can be to where it cannot be; null where that is where it stands, and for what has no place. */
function nearer(design: Design, edit: Edit, shell: Shell): Gone | null {
  const way = wayOf(design, edit);
  if (!way) return null;
  const at = (x: number, y: number) => applyEdit(design, way.edit(x, y), shell);
  const fits = (x: number, y: number): boolean => (x === 0 && y === 0) || 'design' in at(x, y);
  const { x, y } = way.by;
  const back = (n: number): number[] => Array.from({ length: Math.abs(n) }, (_, i) => n - i * Math.sign(n));
  const furthest = (list: readonly number[], so: (n: number) => boolean): number => list.find(so) ?? 0;
  // What stops it one way lets it go on the other; or else it has come into a corner.
  const corner = furthest(back(x), (n) => fits(n, 0));
  const places: readonly Point[] = [
    { x: furthest(back(x), (n) => fits(n, y)), y },
    { x, y: furthest(back(y), (n) => fits(x, n)) },
    { x: corner, y: furthest(back(y), (n) => fits(corner, n)) },
  ];
  const lost = (p: Point): number => Math.hypot(x - p.x, y - p.y);
  const [place] = places.filter((p) => fits(p.x, p.y)).toSorted((a, b) => lost(a) - lost(b));
  if (!place || (place.x === 0 && place.y === 0)) return null;
  const gone = at(place.x, place.y);
  if (!('design' in gone)) return null;
  // Why it does not go on from there, which may be another reason than why it cannot be under the hand.
  const [dx, dy] = [Math.sign(x - place.x), Math.sign(y - place.y)];
  const on = at(place.x + dx, place.y + dy);
  const short = 'refused' in on ? on.refused : null;
  return { design: gone.design, made: [way.edit(place.x, place.y)], short };
}

/** How many cells a thing is to go, and the edit that takes it some of the way. */
function wayOf(
  design: Design,
  edit: Edit,
): { readonly by: Point; readonly edit: (x: number, y: number) => Edit } | null {
  if (edit.do === 'moveRoom' || edit.do === 'moveRooms')
    return { by: { x: edit.dx, y: edit.dy }, edit: (dx, dy) => ({ ...edit, dx, dy }) };
  const stair = edit.do === 'setStair' ? design.stairs[edit.index] : undefined;
  if (edit.do !== 'setStair' || !stair) return null;
  const { x = stair.x, y = stair.y } = edit.change;
  return {
    by: { x: x - stair.x, y: y - stair.y },
    edit: (dx, dy) => ({ ...edit, change: { ...edit.change, x: stair.x + dx, y: stair.y + dy } }),
  };
}
