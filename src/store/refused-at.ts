import type { Refusal } from '../model/edit.ts';
import { sceneOf } from './scene.ts';
import type { Pointer, Table, Tool } from './state.ts';

/** Tools that put one thing where one points. */
const PUTTING: readonly Tool['id'][] = ['room', 'opening', 'stair', 'piece'];

/** Why a tap at a point that is hovered over would put nothing there; null where it would, or where taps do something else. */
export function refusedAt(table: Table, p: Pointer): Refusal | null {
  const { draft, hands, tool } = table;
  if (draft || !hands || !PUTTING.includes(tool.id)) return null;
  return hands.handFor(tool).tap(sceneOf(table), p).refused ?? null;
}
