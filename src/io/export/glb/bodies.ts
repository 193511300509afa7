import type { Mass } from '../../../derive/masses.ts';
import type { Mm, Point, Rect } from '../../../model/units.ts';
import type { Face, Vector } from './glb.ts';

/** The faces of a block over a rectangle, in metres, y up. */
export const block = (rect: Rect, low: Mm, high: Mm): Face[] =>
  bodyOf(
    ringOf(rect),
    () => low,
    () => high,
  );

/** The faces of a part of the house. */
export const massFaces = ({ rect, ring, foot, top }: Mass): Face[] =>
  bodyOf(
    ring ?? ringOf(rect),
    (i) => foot[ring ? 0 : i]!,
    (i) => top[ring ? 0 : i]!,
  );

const ringOf = (r: Rect): Point[] => [
  { x: r.x0, y: r.y0 },
  { x: r.x1, y: r.y0 },
  { x: r.x1, y: r.y1 },
  { x: r.x0, y: r.y1 },
];

type Heights = (corner: number) => Mm;

/** The faces of a body over a ring that runs clockwise, without those that have no size. */
function bodyOf(ring: readonly Point[], foot: Heights, top: Heights): Face[] {
  const at = (i: number, height: Heights): Vector => [ring[i]!.x / 1000, height(i) / 1000, ring[i]!.y / 1000];
  const sides = ring.map((_, i): Face => {
    const j = (i + 1) % ring.length;
    return [at(j, foot), at(i, foot), at(i, top), at(j, top)];
  });
  const under = ring.map((_, i) => at(i, foot));
  const lid = ring.map((_, i) => at(i, top)).reverse();
  return [...sides, lid, under].map(distinct).filter((face) => face.length > 2);
}

/** Corners of a face that lie apart from each other, as they are written: to a tenth of a millimetre. */
function distinct(face: Face): Face {
  const same = (a: Vector, b: Vector): boolean => a.every((v, i) => Math.abs(v - b[i]!) < 1e-4);
  return face.filter((corner, i) => !same(corner, face[(i + 1) % face.length]!));
}
