import type { Design, DesignStorey, Stair } from '../model/design.ts';
import { rasterOf } from '../model/raster.ts';
import type { Shell } from '../model/shell.ts';
import { glassOf, openingsOf } from './openings.ts';
import { outlinesOf, shellPieces } from './outline.ts';
import type { OpeningPlan, Plan, RoomPlan, StoreyPlan } from './plan.ts';
import type { Floors } from './rooms.ts';
import { floorsOf } from './rooms.ts';
import { linksOf, reachedFrom } from './routes.ts';
import { stairsOf } from './stairs.ts';
import { innerPieces, wallsOf } from './walls.ts';

/** What a storey's cells alone decide. Kept as long as storey, stairs and shell are the same objects. */
type Ground = Omit<StoreyPlan, 'rooms'> & { readonly floors: Floors };
type Kept<T> = {
  readonly shell: Shell;
  readonly stairs: readonly Stair[];
  readonly index: number;
  readonly value: T;
};
const grounds = new WeakMap<DesignStorey, Kept<Ground>>();
const plans = new WeakMap<Design, Plan>();
/** The last StoreyPlan of each ground, given again while its rooms and openings say the same. */
const storeyPlans = new WeakMap<
  Ground,
  { design: Design; openings: readonly OpeningPlan[]; plan: StoreyPlan }
>();

function groundOf(design: Design, shell: Shell, index: number): Ground {
  const storey = design.storeys[index]!;
  const kept = grounds.get(storey);
  if (kept?.shell === shell && kept.stairs === design.stairs && kept.index === index) return kept.value;
  const raster = rasterOf(design, shell, index);
  const floors = floorsOf(raster, shell, shell.storeys[index]!.mask);
  const outlines = outlinesOf(raster, shell);
  const value: Ground = {
    index,
    shell: shell.storeys[index]!,
    floors,
    free: floors.free,
    built: floors.built,
    unbuilt: floors.unbuilt,
    builtArea: floors.builtArea,
    wallArea: floors.wallArea,
    stairArea: floors.stairArea,
    outlines,
    pieces: [...shellPieces(outlines, shell), ...innerPieces(raster, shell)],
    ...wallsOf(raster, shell, index),
  };
  grounds.set(storey, { shell, stairs: design.stairs, index, value });
  return value;
}

const sameOpenings = (
  a: readonly OpeningPlan[],
  b: readonly OpeningPlan[],
  design: Design,
  old: Design,
): boolean =>
  a.length === b.length &&
  a.every((o, i) => design.openings[o.index] === old.openings[b[i]!.index] && o.index === b[i]!.index);

function storeyPlanOf(ground: Ground, design: Design, all: readonly OpeningPlan[]): StoreyPlan {
  const openings = all.filter((o) => o.storey === ground.index);
  const last = storeyPlans.get(ground);
  const ids = [...ground.floors.rooms.keys()];
  if (
    last &&
    ids.every((id) => last.design.rooms[id] === design.rooms[id]) &&
    sameOpenings(openings, last.openings, design, last.design)
  )
    return last.plan;
  const { floors, ...rest } = ground;
  const rooms = [...floors.rooms].map(([id, floor]): RoomPlan => {
    const own = openings.filter((o) => o.owners?.includes(id));
    return {
      ...(design.rooms[id] ?? { kind: 'own' }),
      ...floor,
      id,
      storey: ground.index,
      glass: own.reduce((sum, o) => sum + glassOf(o), 0),
      openings: own.map((o) => o.index),
    };
  });
  const plan: StoreyPlan = { ...rest, rooms };
  storeyPlans.set(ground, { design, openings, plan });
  return plan;
}

/**
 * Everything anyone wants to know about a design in its shell (on its side). Pure; the same design gives the same
 * object, and a storey that did not change gives the same StoreyPlan.
 */
export function derive(design: Design, shell: Shell): Plan {
  const kept = plans.get(design);
  if (kept?.shell === shell) return kept;
  const grounds = design.storeys.map((_, i) => groundOf(design, shell, i));
  const openings = openingsOf(
    design,
    shell,
    grounds.map((g) => g.walls),
  );
  const storeys = grounds.map((g) => storeyPlanOf(g, design, openings));
  const rooms = storeys.flatMap((s) => s.rooms).sort((a, b) => (a.id < b.id ? -1 : 1));
  const byId = new Map(rooms.map((room) => [room.id, room]));
  const stairs = stairsOf(design, shell);
  const links = linksOf(storeys, openings, stairs);
  const plan: Plan = {
    design,
    shell,
    storeys,
    rooms,
    room: (id) => byId.get(id),
    openings,
    stairs,
    links,
    reached: reachedFrom('outside', links),
  };
  plans.set(design, plan);
  return plan;
}
