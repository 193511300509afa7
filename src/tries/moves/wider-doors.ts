import { derive } from '../../derive/derive.ts';
import type { Plan, Wall } from '../../derive/plan.ts';
import type { Edit } from '../../model/edit.ts';
import { across } from '../../model/grid.ts';
import type { Mm } from '../../model/units.ts';
import { linesIn, runOf, wholeSide } from '../../tools/runs.ts';
import { applyOnce } from '../apply-once.ts';
import type { Around, Move } from '../around.ts';
import { changed, WIDTHS, widerBy } from './openings.ts';

/** How far the wall that a door's own ends at is tried pushed on. */
const PUSHES: readonly Mm[] = [150, 300, 600];

/**
 * Doors too narrow in a wall too short for wider ones: a wall that it ends at pushed on, by as little as lets the door be as wide as it
 * must. Either alone helps nothing.
 */
export function* lengthenWalls(around: Around): Generator<Move> {
  const { plan, openings } = around;
  const wider = widerBy(around);
  for (const { kind, index, wall, width: old } of openings) {
    const width = WIDTHS.door.find((w) => w - old >= wider);
    if (kind !== 'door' || wall?.kind !== 'inner' || width === undefined) continue;
    for (const pushes of endsOf(plan, wall))
      for (const push of pushes) {
        const applied = applyOnce(plan.design, [push], plan.shell);
        if ('refused' in applied) continue;
        const now = derive(applied.design, plan.shell);
        const door = now.openings.find((o) => o.index === index);
        const [widened] = door ? changed({ plan: now }, door, { width }) : [];
        if (!widened) continue;
        yield [push, ...widened];
        break;
      }
  }
}

/** Walls that a wall ends at, and whole sides of rooms they are part of, each pushed on so that it gets longer: the shortest way first. */
function endsOf({ design, shell, storeys }: Plan, wall: Wall): Edit[][] {
  const { storey } = wall;
  const ends = [
    { at: wall.from, way: -1 },
    { at: wall.to, way: 1 },
  ] as const;
  return ends.flatMap(({ at, way }) =>
    storeys[storey]!.walls.filter(
      (w) => w.kind === 'inner' && w.axis !== wall.axis && w.at === at && [w.from, w.to].includes(wall.at),
    ).flatMap((w) => {
      const own = runOf(shell, w);
      if (!own) return [];
      const rooms = w.owners.filter((owner) => owner.length === 1);
      const whole = rooms.map((room) => wholeSide(design, shell, storey, room, own));
      const longer = whole.filter((run) => run.from !== own.from || run.to !== own.to);
      return [own, ...longer].map((run) => {
        const by = PUSHES.map((mm) => linesIn(across(shell, run.axis), run.line, way * mm));
        return [...new Set(by)].filter(Boolean).map((by): Edit => ({ do: 'pushWall', storey, run, by }));
      });
    }),
  );
}
