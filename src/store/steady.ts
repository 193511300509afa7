import type { Plan } from '../derive/plan.ts';
import type { OpeningKind, RoomId } from '../model/design.ts';
import type { Refusal } from '../model/edit.ts';
import type { Mm, Side } from '../model/units.ts';
import type { Alignment } from '../tools/align.ts';
import { aligning, alignments } from '../tools/align.ts';
import { putting } from '../tools/place-opening.ts';
import type { RoomSide } from '../tools/sides.ts';
import { wallsOn } from '../tools/sides.ts';
import type { Movable } from '../tools/steady.ts';
import { moving, openingFor } from '../tools/steady.ts';
import type { Table } from './state.ts';

/** What buttons, keys and sentences do at the table. It comes with the first of them, not with the first page. */

export type { RoomSide } from '../tools/sides.ts';
export type { Movable } from '../tools/steady.ts';

type Acting = Pick<Table, 'act'>;

/** Moves a thing by so many mm to the right and down. */
export const moveBy = (table: Acting, thing: Movable, dx: Mm, dy: Mm): Refusal | null =>
  table.act((scene) => moving(scene, thing, dx, dy));

/** Puts an opening in a side of a room, or in the stretch of it towards one owner. */
export const openIn = (table: Acting, side: RoomSide, kind: OpeningKind): Refusal | null =>
  table.act((scene) => putting(scene, wallsOn(scene, side), kind));

/** Puts an opening where a room has most use of it. */
export const openFor = (table: Acting, room: RoomId, kind: OpeningKind): Refusal | null =>
  table.act((scene) => openingFor(scene, room, kind));

/** What can bring sides of a room in line with walls of others, in the plan as it is kept. */
export const alignmentsOf = (plan: Plan, room: RoomId): readonly Alignment[] =>
  alignments({ plan, design: plan.design, shell: plan.shell }, room);

/** Brings a side of a room in line with the nearest wall of another that it can. */
export const alignSide = (table: Acting, room: RoomId, side: Side): Refusal | null =>
  table.act((scene) => aligning(scene, room, side));
