import type { StoreyPlan } from '../derive/plan.ts';
import type { Furniture } from '../model/design.ts';
import { clearHeight } from '../store/derived.ts';
import type { Sizes } from './furniture-geometry.ts';
import type { Lamp } from './lamps.ts';
import { HANGS, lampsOf } from './lamps.ts';
import type { Mesh } from './mesh.ts';

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

/** A room's floor, in mm: four numbers a rectangle; and its lamps, in metres: place, one over the square of their reach, brightness. */
type LitRoom = { readonly floor: Float64Array; readonly lamps: Float64Array };

function litRooms({ rooms, shell }: StoreyPlan, pieces: readonly Furniture[], sizes: Sizes): LitRoom[] {
  const high = ({ kind, x, y }: Lamp): number =>
    kind === 'pendant'
      ? HANGS
      : kind === 'small'
        ? ON_PIECE
        : clearHeight(shell, { x, y }) / 1000 - UNDER_CEILING;
  return rooms.map((room) => ({
    floor: Float64Array.from(room.rects.flatMap(({ x0, x1, y0, y1 }) => [x0, x1, y0, y1])),
    lamps: Float64Array.from(
      lampsOf(room, pieces, sizes).flatMap((lamp) => {
        const reach = (lamp.reach / 1000) * REACH;
        return [lamp.x / 1000, high(lamp), lamp.y / 1000, 1 / (reach * reach), lamp.bright];
      }),
    ),
  }));
}

function lies(floor: Float64Array, x: number, y: number): boolean {
  for (let i = 0; i < floor.length; i += 4)
    if (x >= floor[i]! && x <= floor[i + 1]! && y >= floor[i + 2]! && y <= floor[i + 3]!) return true;
  return false;
}

/**
 * Lets the light of the lamps of a storey fall off over what stands in its rooms, which is otherwise lit alike everywhere: each
 * corner by how far it is from the lamps of its own room. What stands in none, as the façades do, stays as it is.
 */
export function lamplit(
  meshes: readonly Mesh[],
  storey: StoreyPlan,
  pieces: readonly Furniture[],
  sizes: Sizes,
): Mesh[] {
  const rooms = litRooms(storey, pieces, sizes);
  return meshes.map((mesh) => ({ ...mesh, tone: toneOf(mesh, rooms) }));
}

/** Called for every corner of a storey: nothing is made in its loop, and a corner mostly lies in the room of the one before it. */
function toneOf({ position, tone: before }: Mesh, rooms: readonly LitRoom[]): Uint8Array {
  const tone = new Uint8ClampedArray(before);
  let room: LitRoom | undefined = rooms[0];
  // Corners of one edge lie over each other, and those of one face beside each other.
  let [lastX, lastY, lastZ, by] = [Number.NaN, 0, 0, 1];
  for (let i = 0, p = 0; p < position.length; i += 4, p += 3) {
    const x = position[p]!;
    const y = position[p + 1]!;
    const z = position[p + 2]!;
    if (x !== lastX || z !== lastZ) {
      const mx = Math.round(x * 1000);
      const mz = Math.round(z * 1000);
      if (!room || !lies(room.floor, mx, mz)) {
        room = undefined;
        for (let n = 0; n < rooms.length && !room; n++) if (lies(rooms[n]!.floor, mx, mz)) room = rooms[n];
      }
    } else if (y === lastY) {
      if (room) shine(tone, i, by);
      continue;
    }
    lastX = x;
    lastY = y;
    lastZ = z;
    if (!room) continue;
    let dark = 1;
    const { lamps } = room;
    for (let n = 0; n < lamps.length; n += 5) {
      const dx = x - lamps[n]!;
      const dy = y - lamps[n + 1]!;
      const dz = z - lamps[n + 2]!;
      const off = (dx * dx + dy * dy + dz * dz) * lamps[n + 3]!;
      if (off < 1) dark *= 1 - lamps[n + 4]! * (1 - off) * (1 - off);
    }
    by = FAR + NEAR * (1 - dark);
    shine(tone, i, by);
  }
  return new Uint8Array(tone.buffer);
}

/** Bytes beyond the brightest are cut off there. */
function shine(tone: Uint8ClampedArray, i: number, by: number): void {
  const warm = WARM * (by - 1);
  tone[i] = tone[i]! * (by + warm);
  tone[i + 1] = tone[i + 1]! * by;
  tone[i + 2] = tone[i + 2]! * (by - 2 * warm);
}
