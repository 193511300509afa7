import type { StoreyPlan } from '../derive/plan.ts';
import type { Furniture } from '../model/design.ts';
import { clearHeight } from '../store/derived.ts';
import type { Vector } from './eye.ts';
import type { Sizes } from './furniture-geometry.ts';
import type { Lamp } from './lamps.ts';
import { HANGS, lampsOf } from './lamps.ts';
import type { Mesh } from './mesh.ts';
import { covers } from './rects.ts';

/** How bright a room is where the light of none of its lamps comes, and how much its lamps add; the floors have their own. */
const FAR = 0.74;
const NEAR = 0.52;
/** Light reaches farther through the air than it is seen on the floor, by so much. */
const REACH = 1.3;
/** How high a lamp stands that stands on a piece, and how far one in the ceiling comes down; metres. */
const ON_PIECE = 0.95;
const UNDER_CEILING = 0.12;

/** How much warmer it is where there is more light, on the red and the blue of it. */
const WARM = 0.05;

/**
 * Lets the light of the lamps of a storey fall off over what stands in its rooms, which is otherwise lit alike everywhere: each
 * corner by how far it is from the lamps of its own room. What stands in none, as the façades do, stays as it is.
 */
export function lamplit(
  mesh: Mesh,
  { rooms, shell }: StoreyPlan,
  pieces: readonly Furniture[],
  sizes: Sizes,
): Mesh {
  const { position } = mesh;
  const tone = new Uint8ClampedArray(mesh.tone);
  const high = ({ kind, x, y }: Lamp): number =>
    kind === 'pendant'
      ? HANGS
      : kind === 'small'
        ? ON_PIECE
        : clearHeight(shell, { x, y }) / 1000 - UNDER_CEILING;
  const lit = rooms.map((room) => ({
    rects: room.rects,
    lamps: lampsOf(room, pieces, sizes).map((lamp) => ({
      at: [lamp.x / 1000, high(lamp), lamp.y / 1000] as Vector,
      reach: (lamp.reach / 1000) * REACH,
      bright: lamp.bright,
    })),
  }));
  // Called for every corner of a storey: nothing is made in here, and a corner mostly lies in the room of the one before it.
  let room = lit[0];
  for (let i = 0, p = 0; p < position.length; i += 4, p += 3) {
    const [x, y, z] = [position[p]!, position[p + 1]!, position[p + 2]!];
    const [mx, mz] = [Math.round(x * 1000), Math.round(z * 1000)];
    if (!room || !covers(room.rects, mx, mz)) room = lit.find(({ rects }) => covers(rects, mx, mz));
    if (!room) continue;
    let dark = 1;
    for (const { at, reach, bright } of room.lamps) {
      const [dx, dy, dz] = [x - at[0], y - at[1], z - at[2]];
      const off = (dx * dx + dy * dy + dz * dz) / (reach * reach);
      if (off < 1) dark *= 1 - bright * (1 - off) * (1 - off);
    }
    const by = FAR + NEAR * (1 - dark);
    const warm = WARM * (by - 1);
    // Bytes beyond the brightest are cut off there.
    tone[i] = tone[i]! * (by + warm);
    tone[i + 1] = tone[i + 1]! * by;
    tone[i + 2] = tone[i + 2]! * (by - 2 * warm);
  }
  return { ...mesh, tone: new Uint8Array(tone.buffer) };
}
