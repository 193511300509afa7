import type { Plan } from '../derive/plan.ts';
import type { M2, Mm } from '../model/units.ts';
import { bra, measuredFloors } from './area.ts';
import { bta } from './area-figures.ts';
import { rounded } from './floor.ts';

/** The whole building, both homes with the wall between them. */
export type BuildingArea = {
  /** BRA (NS 3940:2012): the floor of both homes, and of the party wall where both have measured floor along it. */
  readonly bra: M2;
  /** BTA: each home to the middle of the party wall, so that the two are the whole. */
  readonly bta: M2;
};

type Along = readonly [from: Mm, to: Mm];

/** Where measured floor of a storey lies along the party wall. */
function alongTheWall(plan: Plan, storey: number): Along[] {
  const { party, xs } = plan.shell;
  const [side, at] = party === 'right' ? (['x1', xs.at(-1)!] as const) : (['x0', xs[0]!] as const);
  return (measuredFloors(plan)[storey] ?? []).filter((r) => r[side] === at).map((r) => [r.y0, r.y1]);
}

/** Area of two homes that face each other in one house (see `faceEachOther`). */
export function buildingArea(a: Plan, b: Plan): BuildingArea {
  const thick = a.shell.walls.party + b.shell.walls.party;
  const shared = a.storeys.flatMap((_, storey) =>
    alongTheWall(a, storey).flatMap(([from, to]) =>
      alongTheWall(b, storey).map(([start, end]) => Math.max(0, Math.min(to, end) - Math.max(from, start))),
    ),
  );
  const wall = (shared.reduce((sum, length) => sum + length, 0) * thick) / 1e6;
  return { bra: rounded(bra(a) + bra(b) + wall), bta: rounded(bta(a) + bta(b)) };
}
