import type { Owner, Plan } from '../../derive/plan.ts';
import type { Edge, Run } from '../../model/grid.ts';
import { across, pitchOf } from '../../model/grid.ts';
import type { Kinds } from '../../model/kinds.ts';
import { eachEdge } from '../../model/raster.ts';
import type { M2, Mm } from '../../model/units.ts';
import { linesIn, runOf, wholeSide } from '../../tools/runs.ts';
import type { Around, Boundary, Move } from '../around.ts';
import { mayStandOpen } from '../around.ts';

/** How far a wall is tried pushed: half a step, one, two, three. */
const PUSHES: readonly Mm[] = [150, 300, 600, 900];
/** As far as a finding may ask for; a wall that would have to go farther makes another room of it. */
const FARTHEST: Mm = 2400;

/** A wall that can be pushed, and whose floor it goes into; what they have to spare. */
export type Push = {
  readonly storey: number;
  readonly run: Run;
  readonly length: Mm;
  readonly way: 1 | -1;
  readonly beyond: Owner;
  readonly spare: M2;
};

/**
 * Each straight boundary of the rooms, and each whole side of them, pushed out and in: first just as far out as the finding asks
 * for, where the neighbour has most to spare; then by steps.
 */
export function pushWalls(around: Around): Move[] {
  const { shell } = around.plan;
  const pushes = pushesFrom(around);
  const move = ({ storey, run, way }: Push, mm: Mm): Move => {
    const lines = across(shell, run.axis);
    return [{ do: 'pushWall', storey, run, by: way * Math.abs(linesIn(lines, run.line, way * mm)) }];
  };
  const asked = pushes.flatMap((push) => {
    const far = wantedOf(around, push.length);
    return far === null ? [] : [move(push, far)];
  });
  const inwards = pushes.map((push): Push => ({ ...push, way: push.way === 1 ? -1 : 1 }));
  return [
    ...asked,
    ...PUSHES.flatMap((mm) => pushes.map((push) => move(push, mm))),
    ...PUSHES.flatMap((mm) => inwards.map((push) => move(push, mm))),
  ];
}

/** How far a wall of a length must go for a room to get the floor, or the breadth, that it is short of; whole cells. Null when that is too far. */
export function wantedOf({ plan, finding: { found, wanted, unit } }: Around, length: Mm): Mm | null {
  if (found === null || wanted === null || found >= wanted) return null;
  const pitch = pitchOf(plan.shell.xs);
  const short = unit === 'mm' ? wanted - found : unit === 'm2' ? ((wanted - found) * 1e6) / length : null;
  const far = short === null ? Number.POSITIVE_INFINITY : Math.ceil(short / pitch - 1e-6) * pitch;
  return far > FARTHEST ? null : far;
}

/** Floor that an owner has over the usual least; what is nobody's is all to spare. */
export function spareOf(plan: Plan, kinds: Kinds, owner: Owner): M2 {
  const room = plan.room(owner);
  if (room) return room.net - kinds.rooms[room.kind].least.area;
  return owner === 'free' ? Number.POSITIVE_INFINITY : 0;
}

export function pushesFrom({ plan, kinds, rooms, boundaries }: Around): Push[] {
  const { design, shell } = plan;
  const ids = new Set<string>(rooms.map((r) => r.id));
  const known = new Set<string>();
  return boundaries
    .flatMap((boundary): Push[] => {
      const run = runOf(shell, boundary);
      if (!run || boundary.kind === 'party') return [];
      const { storey, owners, from, to } = boundary;
      return ([0, 1] as const).flatMap((side) => {
        const own = owners[side];
        if (!ids.has(own)) return [];
        const beyond = owners[1 - side]!;
        const spare = spareOf(plan, kinds, beyond);
        const common = { storey, way: side === 0 ? 1 : -1, beyond, spare } as const;
        const whole = wholeSide(design, shell, storey, own, run);
        return [
          { ...common, run, length: to - from },
          { ...common, run: whole, length: lengthOf(whole, boundary, shell) },
        ];
      });
    })
    .filter(({ storey, run, way }) => {
      const key = [storey, run.axis, run.line, run.from, run.to, way].join();
      return !known.has(key) && known.add(key);
    })
    .sort((a, b) => b.spare - a.spare);
}

const lengthOf = (run: Run, { axis }: Boundary, shell: Around['plan']['shell']): Mm => {
  const lines = axis === 'v' ? shell.ys : shell.xs;
  return lines[run.to]! - lines[run.from]!;
};

/** Outer walls drawn in: choice floor is left, and what is always built is left free. */
export const drawIn = (around: Around): Move[] =>
  pushWalls({ ...around, boundaries: around.boundaries.filter((b) => b.kind === 'outer') });

/** The walls between the rooms and each neighbour taken away, or put back where there are none. */
export function openWalls(around: Around): Move[] {
  const { plan, boundaries } = around;
  const move = (stretches: readonly Boundary[], to: 'open' | null): Move[] => {
    const pairs = new Map<string, Boundary[]>();
    for (const b of stretches) {
      const key = `${b.storey} ${b.owners.toSorted().join()}`;
      pairs.set(key, [...(pairs.get(key) ?? []), b]);
    }
    return [...pairs.values()].map((pair) => {
      const edges: Edge[] = [];
      for (const run of pair.flatMap((b) => runOf(plan.shell, b) ?? [])) eachEdge(run, (e) => edges.push(e));
      return [{ do: 'setEdges', storey: pair[0]!.storey, edges, to }];
    });
  };
  const all = (kind: Boundary['kind']) => boundaries.filter((b) => b.kind === kind);
  const openable = all('inner').filter((b) => mayStandOpen(around, b));
  return [...move(openable, 'open'), ...move(all('open'), null)];
}
