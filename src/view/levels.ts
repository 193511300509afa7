import type { Plan, StoreyPlan } from '../derive/plan.ts';
import type { Metres, Mm, Rect } from '../model/units.ts';
import { around, metres } from '../model/units.ts';
import { groundOf, heightAt } from '../store/bodies.ts';
import { topHeight } from '../store/derived.ts';
import type { Box } from './eye.ts';
import type { Mesh } from './mesh.ts';

/**
 * How the storeys stand: the one in view on the body of those below, all of them in place, lifted apart, closed under
 * their roof, or the whole house cut upright.
 */
export type Stacking = 'one' | 'stacked' | 'exploded' | 'roofed' | 'section';

/** One storey as it is shown. `cut` is open and can be worked on, `whole` is closed, `ghost` is only hinted at. */
export type Level = {
  readonly storey: StoreyPlan;
  readonly index: number;
  /** Floor over the ground at the entrance, in metres, as it stands in the picture. */
  readonly y: Metres;
  readonly shown: 'cut' | 'whole' | 'ghost';
};

/** A home of the house as it stands there. */
export type Placed = {
  readonly plan: Plan;
  /** How far along the street from where its plan lies. */
  readonly at: Mm;
  readonly levels: readonly Level[];
};

/** Every storey open and in its place, as somebody inside finds them or a section shows them. */
export const levelsInside = ({ storeys }: Plan): Level[] =>
  storeys.map((storey, index) => ({ storey, index, y: metres(storey.shell.floor), shown: 'cut' }));

/** That as a share of the depth of the home: so far that each is seen into. */
const LIFT = 0.98;

/** How far apart the lifted storeys of a house stand, in metres: both its homes alike. */
export function liftOf(plans: readonly Plan[]): Metres {
  const footprint = around(plans.flatMap((plan) => plan.storeys.flatMap((s) => s.built)));
  return footprint ? metres(footprint.y1 - footprint.y0) * LIFT : 0;
}

/** The storeys to draw, from the lowest up. */
export function levelsOf(plan: Plan, active: number, stacking: Stacking, lift = liftOf([plan])): Level[] {
  if (stacking === 'section') return levelsInside(plan);
  return plan.storeys.flatMap((storey, index): Level[] => {
    const y = metres(storey.shell.floor);
    if (stacking === 'roofed') return [{ storey, index, y, shown: 'whole' }];
    if (stacking === 'exploded') return [{ storey, index, y: y + lift * index, shown: 'cut' }];
    if (index === active) return [{ storey, index, y, shown: 'cut' }];
    if (index < active) return [{ storey, index, y, shown: 'whole' }];
    return stacking === 'stacked' ? [{ storey, index, y, shown: 'ghost' }] : [];
  });
}

/** Height of the ground as [place down the sheet in mm, height in metres], from the upper edge of the sheet to the lower. */
export type Terrain = readonly (readonly [at: Mm, height: Metres])[];

/** A little under the floors that meet it, in metres, so that the two never fight for the same place. */
const UNDER: Metres = 0.03;

/**
 * The ground as the shell tells it along the open side of the house, straight between the middles of its stretches; cut
 * away down to an open storey that lies in it.
 */
export function terrainOf(plan: Plan, levels: readonly Level[]): Terrain {
  const floor = Math.min(...levels.filter((l) => l.shown === 'cut').map((l) => l.y));
  return groundOf(plan.shell).map(([at, height]) => [at, Math.min(metres(height), floor) - UNDER]);
}

/** Height of the ground at a place down the sheet (mm), in metres. */
export const groundAt = (terrain: Terrain, at: Mm): Metres => heightAt(terrain, at) ?? -UNDER;

/**
 * What of a storey lies in the ground is drawn up to it: then nothing of the house lies under the ground, which can be drawn before all
 * else and need not ask for every pixel what lies before it. `y` is the floor of the storey; metres.
 */
export function overGround(mesh: Mesh, terrain: Terrain, y: Metres): Mesh {
  const highest = Math.max(...terrain.map(([, height]) => height), -UNDER) - y;
  let position: Float32Array | null = null;
  for (let i = 0; i < mesh.position.length; i += 3) {
    if (mesh.position[i + 1]! >= highest) continue;
    const ground = groundAt(terrain, mesh.position[i + 2]! * 1000) - y;
    if (mesh.position[i + 1]! >= ground) continue;
    position ??= mesh.position.slice();
    position[i + 1] = ground;
  }
  return position ? { ...mesh, position } : mesh;
}

/** The box to show: the home with its walls, from the ground to a little over the walls of the highest open storey. */
export function boxOf(
  levels: readonly Level[],
  terrain: Terrain,
  wall: Mm,
  /** How high the model reaches over the floor of its uppermost storey, in metres. */
  over: Metres = 2.2,
): Box | null {
  const seen = levels.filter((l) => l.shown !== 'ghost');
  const r: Rect | null = around(seen.flatMap((l) => l.storey.built));
  if (!r) return null;
  const ground = Math.min(...[r.y0, r.y1].map((at) => groundAt(terrain, at)));
  const low = Math.max(ground, Math.min(...seen.map((l) => l.y)));
  const high = Math.max(...seen.map((l) => l.y)) + over;
  const t = metres(wall);
  return {
    low: [metres(r.x0) - t, low, metres(r.y0) - t],
    high: [metres(r.x1) + t, high, metres(r.y1) + t],
  };
}

/** Largest clear height of a storey, in metres; of the uppermost where another home of the picture has one more. */
export const tallOf = ({ storeys }: Plan, storey: number): Metres =>
  metres(topHeight((storeys[storey] ?? storeys.at(-1)!).shell));
