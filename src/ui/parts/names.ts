import type { Owner, Plan, RoomPlan } from '../../derive/plan.ts';

export { openingName, ownerName } from '../../words/opening-name.ts';
export { roomNames } from '../../words/room-names.ts';

/** Names in a list, each once: "Stol × 4". */
export function eachOnce(names: readonly string[]): string[] {
  const count = new Map<string, number>();
  for (const name of names) count.set(name, (count.get(name) ?? 0) + 1);
  return [...count].map(([name, n]) => (n > 1 ? `${name} × ${n}` : name));
}

/** Owners that share a wall or an open edge with a room, each once. */
export function besides(plan: Plan, room: RoomPlan): readonly Owner[] {
  const storey = plan.storeys[room.storey];
  if (!storey) return [];
  const pairs = [...storey.walls, ...storey.open].map(({ owners }) => owners);
  const found = pairs.flatMap(([a, b]) => (a === room.id ? [b] : b === room.id ? [a] : []));
  return [...new Set(found)].filter((owner) => owner !== room.id);
}
