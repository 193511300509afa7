import type { Owner, Plan } from '../../derive/plan.ts';
import type { Edit } from '../../model/edit.ts';
import type { Run } from '../../model/grid.ts';
import { across } from '../../model/grid.ts';
import type { M2, Mm, Side } from '../../model/units.ts';
import { linesIn, sideRun } from '../../tools/runs.ts';
import type { Around, Move } from '../around.ts';
import type { Push } from './walls.ts';
import { pushesFrom, spareOf, wantedOf } from './walls.ts';

/** How far rooms are moved over. */
const STEPS: readonly Mm[] = [150, 300, 600];
/** As many neighbours in a row; more would be another plan. */
const MOST = 2;

const FACING: Readonly<Record<Run['axis'], readonly [back: Side, on: Side]>> = {
  v: ['left', 'right'],
  h: ['top', 'bottom'],
};

/** Walls that are pushed all at once, the farthest first, and what the one behind them has to spare. */
type Row = { readonly walls: readonly Pick<Push, 'storey' | 'run' | 'way'>[]; readonly spare: M2 };

/**
 * A neighbour that has no floor to spare is moved over and stays as large as it is: the wall on its other side goes as far as the one
 * between. What lies behind it gives the floor, or what lies behind that. First as far as the finding asks for, where most is to spare.
 */
export function passOn(around: Around): Move[] {
  const { shell } = around.plan;
  const rows = pushesFrom(around).flatMap((push) => {
    const asked = wantedOf(around, push.length);
    const steps = asked === null ? STEPS : [...new Set([asked, ...STEPS])];
    return rowsFrom(around, push).flatMap((row) => steps.map((mm, turn) => ({ ...row, mm, turn })));
  });
  const move = ({ walls, mm }: (typeof rows)[number]): Move =>
    walls.map(({ storey, run, way }): Edit => {
      const lines = across(shell, run.axis);
      return { do: 'pushWall', storey, run, by: way * Math.abs(linesIn(lines, run.line, way * mm)) };
    });
  return rows
    .sort((a, b) => a.turn - b.turn || a.walls.length - b.walls.length || b.spare - a.spare)
    .map(move);
}

function rowsFrom({ plan, kinds }: Around, first: Push): Row[] {
  const rows: Row[] = [];
  let walls: Row['walls'] = [first];
  for (let beyond = first.beyond; rows.length < MOST; ) {
    const next = farSide(plan, first, beyond);
    if (!next) break;
    walls = [{ ...first, run: next.run }, ...walls];
    rows.push({ walls, spare: spareOf(plan, kinds, next.beyond) });
    beyond = next.beyond;
  }
  return rows;
}

/** The side of a room that looks away from a wall that is pushed into it, and who lies behind. */
function farSide(
  { design, shell, storeys, room }: Plan,
  { storey, run: { axis }, way }: Push,
  owner: Owner,
): { readonly run: Run; readonly beyond: Owner } | null {
  const id = room(owner)?.id;
  const run = id === undefined ? null : sideRun(design, shell, storey, id, FACING[axis][way === 1 ? 1 : 0]);
  if (!run) return null;
  const { walls, open } = storeys[storey]!;
  const at = across(shell, axis)[run.line];
  const [own, other] = way === 1 ? ([0, 1] as const) : ([1, 0] as const);
  const behind = [...walls, ...open]
    .filter((b) => b.axis === axis && b.at === at && b.owners[own] === id)
    .sort((a, b) => b.to - b.from - (a.to - a.from))[0];
  return behind ? { run, beyond: behind.owners[other] } : null;
}
