import { furnishRest } from '../derive/furnish-rest.ts';
import type { Furnishing, FurnishTask } from '../derive/furnishing.ts';
import type { Plan, RoomPlan } from '../derive/plan.ts';
import type { Furniture, RoomId } from '../model/design.ts';
import type { Edit } from '../model/edit.ts';
import type { Kinds } from '../model/kinds.ts';

/** How furnishing a room went: what its use needs was put in, was there already, or the room needs nothing; and what had no room. */
export type Furnished = {
  readonly room: RoomId;
  readonly did: 'put' | 'there' | 'needless';
  /** Kinds that did not go in. */
  readonly left: readonly string[];
};

/**
 * Edits that furnish rooms one after another, each with what its use needs and does not have, and how it went. Solved, so that the
 * same home is always furnished in the same way.
 */
export async function furnishRooms(
  plan: Plan,
  rooms: readonly RoomPlan[],
  kinds: Kinds,
  furnish: (task: FurnishTask) => Promise<Furnishing>,
): Promise<{ readonly edits: readonly Edit[]; readonly told: readonly Furnished[] }> {
  const put: Furniture[] = [];
  const told: Furnished[] = [];
  for (const room of rooms) {
    const task = furnishRest(plan, room, kinds, [...plan.design.furniture, ...put]);
    if (!task || task.lists.some((list) => list.length === 0)) {
      told.push({ room: room.id, did: task ? 'there' : 'needless', left: [] });
      continue;
    }
    const { placed, left } = await furnish(task);
    // Middles may fall between two millimetres; a piece stands on a whole one.
    put.push(...placed.map((p) => ({ ...p, storey: room.storey, x: Math.round(p.x), y: Math.round(p.y) })));
    told.push({ room: room.id, did: 'put', left });
  }
  return { edits: put.map((piece): Edit => ({ do: 'putFurniture', piece })), told };
}
