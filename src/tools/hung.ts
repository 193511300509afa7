import { derive } from '../derive/derive.ts';
import { sweepOf, wallRect } from '../derive/openings.ts';
import type { Wall } from '../derive/plan.ts';
import { gap, strike } from '../derive/solid.ts';
import type { Opening } from '../model/design.ts';
import { stretchOf } from '../model/raster.ts';
import { fromSteps, roomiest } from './roomiest.ts';
import { BEFORE } from './step-off.ts';
import type { Scene } from './tool.ts';

/**
 * A door inside the home, to a bathroom or a toilet, hung so that what the room's use needs goes in: where its leaf takes the floor one stands on
 * before the basin, on its other side, or else out of the room (rules.md § 3.1: "bath with all functions … door opens out"). As it
 * is where that helps nothing.
 */
export function hung(scene: Scene, wall: Wall, door: Opening): Opening {
  const { design, shell, plan, kinds } = scene;
  const wet = wall.owners.filter((owner) => {
    const room = plan.room(owner);
    const serves = room && kinds.rooms[room.kind].serves;
    return serves === 'bath' || serves === 'toilet';
  });
  if (door.kind !== 'door' || wall.kind !== 'inner' || wet.length === 0) return door;
  function* ways(): Generator<Opening> {
    yield door;
    const { openings, storeys } = derive(design, shell);
    const { pieces } = storeys[wall.storey]!;
    const near = fromSteps(plan, wall);
    const least = Math.min(near(door), BEFORE);
    const { from, to } = stretchOf(shell, door);
    const other = door.hinge === 'start' ? 'end' : 'start';
    const out = door.swing === 1 ? -1 : 1;
    for (const [hinge, swing] of [
      [other, door.swing],
      [door.hinge, out],
      [other, out],
    ] as const) {
      const otherwise: Opening = { ...door, hinge, swing };
      const sweep = sweepOf(otherwise, wallRect(wall, from, to), wall.axis);
      const stopped =
        pieces.some(({ rect }) => gap(rect, sweep) < 0) ||
        openings.some((o) => o.storey === wall.storey && o.sweep && strike(sweep, o.sweep));
      if (!stopped && near(otherwise) >= least) yield otherwise;
    }
  }
  return roomiest(scene, { owners: wet }, ways()) ?? door;
}
