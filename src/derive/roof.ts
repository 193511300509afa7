import type { Mm, Rect } from '../model/units.ts';
import { around } from '../model/units.ts';
import type { Plan } from './plan.ts';

/** How far a roof reaches out over the walls and how thick it is; our own, since a shell does not say. */
export const ROOF: { readonly eaves: Mm; readonly thick: Mm } = { eaves: 400, thick: 220 };

/**
 * The roof over the uppermost storey, with its ridge along the street so that both homes lie under one. Heights are of its underside, in
 * mm over the floor at the entrance. It starts where the walls end: under a sloping ceiling at the eaves, else at the storey's height.
 */
export type Roof = {
  /** Outer faces of the walls it rests on; on the party side the middle of the party wall. */
  readonly walls: Rect;
  /** At the outer faces towards street and garden, and at the ridge in the middle between them. */
  readonly low: Mm;
  readonly ridge: Mm;
  /** Rise by run; 0 when it is flat. */
  readonly slope: number;
};

/** Null when nothing is built on the uppermost storey. */
export function roofOf({ shell, storeys }: Pick<Plan, 'shell' | 'storeys'>): Roof | null {
  const top = storeys.at(-1);
  const home = top && around(top.built);
  if (!top || !home) return null;
  const { outer, party } = shell.walls;
  const { ceiling, height, floor } = top.shell;
  const starts = 'clear' in ceiling ? height : Math.min(...ceiling.profile.map(([, h]) => h)) + ROOF.thick;
  const walls = {
    x0: home.x0 - (shell.party === 'left' ? party : outer),
    y0: home.y0 - outer,
    x1: home.x1 + (shell.party === 'right' ? party : outer),
    y1: home.y1 + outer,
  };
  const slope = shell.roof.kind === 'pitched' ? Math.tan((shell.roof.slope * Math.PI) / 180) : 0;
  const low = floor + starts;
  return { walls, low, slope, ridge: low + ((walls.y1 - walls.y0) / 2) * slope };
}

/** Where the ridge runs, down the sheet. */
export const ridgeAt = ({ walls }: Roof): Mm => (walls.y0 + walls.y1) / 2;

/** Height of the underside at a place down the sheet. */
export const underRoof = (roof: Roof, y: Mm): Mm => roof.ridge - Math.abs(y - ridgeAt(roof)) * roof.slope;
