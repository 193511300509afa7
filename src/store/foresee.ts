import type { StoreApi } from 'zustand/vanilla';
import type { RoomId } from '../model/design.ts';
import type { Putting } from '../tools/no-place.ts';
import { noPlace } from '../tools/no-place.ts';
import { sceneOf } from './scene.ts';
import type { Note, Table, Tool } from './state.ts';

/** What the hand would put where one points; null when that is nothing that has a place of its own. */
const puttingOf = (tool: Tool): Putting | null =>
  tool.id === 'room' || tool.id === 'stair' || tool.id === 'piece' ? tool : null;

/**
 * What there is to tell of a thing before one tries to put it: that it has no place on the storey in view, or, of a piece that would go into a
 * room, none in there. Null when it has.
 */
export function foresee(table: Table, what: Putting, room: RoomId | null = null): Note | null {
  const { storey } = table;
  const scene = sceneOf(table);
  const inRoom = what.id === 'piece' && room !== null && scene.pieces?.add(scene, room, what.kind);
  if (inRoom && typeof inRoom !== 'string') return null;
  const instead = noPlace(scene, storey, what);
  if (instead) return { what: 'no-place-on', storey, putting: what, instead };
  return inRoom ? { what: 'no-place', room: room!, kind: what.kind } : null;
}

/**
 * Tells of what is taken in the hand, or held on another storey, that it has no place at all there. It is looked for when there is nothing better to
 * do, and told where the hand holds it still and has not been told of anything meanwhile. Returns how to stop.
 */
export function foreseeing(store: StoreApi<Table>, idle: () => Promise<void>): () => void {
  return store.subscribe(async (now, before) => {
    const putting = puttingOf(now.tool);
    if (!putting || (now.tool === before.tool && now.storey === before.storey)) return;
    await idle();
    const { tool, storey, noted, refused, history } = store.getState();
    const still = tool === now.tool && storey === now.storey && history === now.history;
    if (!still || noted !== now.noted || refused !== now.refused) return;
    const note = foresee(store.getState(), putting);
    if (note) store.getState().note(note);
  });
}
