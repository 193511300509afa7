import { eavesHeight } from '../model/shell.ts';
import type { Mm, Rect } from '../model/units.ts';
import { around, radians } from '../model/units.ts';
import type { Plan } from './plan.ts';

/** How far a roof reaches out over the walls and how thick it is; our own, since a shell does not say. */
export const ROOF: { readonly eaves: Mm; readonly thick: Mm } = { eaves: 400, thick: 220 };

/**
 * The roof over the uppermost storey, with its ridge along the street so that both homes lie under one. Heights are of its underside, in
 * mm over the floor at the entrance.
 */
export type Roof = {
  /** Outer faces of the walls it rests on; on the party side the middle of the party wall. */
  readonly walls: Rect;
  /** Its height. */
  readonly ridge: Mm;
  /** Where it runs, down the sheet. */
  readonly at: Mm;
  /** Rise by run; 0 when it is flat. */
  readonly slope: number;
};

/**
 * On a flat ceiling it starts at the storey's height and stands over what is built. A sloping ceiling lies where the whole shell is built,
 * and the roof over it too: where less is built the wall meets it higher up. Null when nothing is built on the uppermost storey.
 */
export function roofOf({ shell, storeys }: Pick<Plan, 'shell' | 'storeys'>): Roof | null {
  const top = storeys.at(-1);
  const home = top && around(top.built);
  if (!top || !home) return null;
  const { outer, party } = shell.walls;
  const { ceiling, floor } = top.shell;
  const walls = {
    x0: home.x0 - (shell.party === 'left' ? party : outer),
    y0: home.y0 - outer,
    x1: home.x1 + (shell.party === 'right' ? party : outer),
    y1: home.y1 + outer,
  };
  const flat = 'clear' in ceiling;
  const low = floor + eavesHeight(top.shell) + (flat ? 0 : ROOF.thick);
  const [from, to] = flat ? [walls.y0, walls.y1] : [shell.ys[0]! - outer, shell.ys.at(-1)! + outer];
  const slope = shell.roof.kind === 'pitched' ? Math.tan(radians(shell.roof.slope)) : 0;
  const middle = (from + to) / 2;
  // Of a house that is not built as far as that, only the one slope.
  const at = Math.max(walls.y0, Math.min(middle, walls.y1));
  return { walls, slope, at, ridge: low + ((to - from) / 2 - Math.abs(middle - at)) * slope };
}

/** Height of the underside at a place down the sheet. */
export const underRoof = ({ ridge, at, slope }: Roof, y: Mm): Mm => ridge - Math.abs(y - at) * slope;
