import type { Design, DesignStorey, Stair } from '../model/design.ts';
import { keptOn } from '../model/kept-on.ts';
import type { Raster } from '../model/raster.ts';
import { rasterOf } from '../model/raster.ts';
import type { Shell } from '../model/shell.ts';
import { minus } from '../model/units.ts';
import { changedFrom } from './changed.ts';
import { openingsOf } from './openings.ts';
import { outlinesOf, shellPieces } from './outline.ts';
import type { OpeningPlan, Plan, RoomPlan, StoreyPlan, WallPiece } from './plan.ts';
import type { Floors } from './rooms.ts';
import { floorsOf } from './rooms.ts';
import { linksOf, reachedFrom } from './routes.ts';
import { stairsOf } from './stairs.ts';
import { innerWalls, wallsOf } from './walls.ts';

/** What a storey's cells alone decide. Kept as long as storey, stairs and shell are the same objects. */
type BareStorey = Omit<StoreyPlan, 'rooms'> & {
  readonly floors: Floors;
  readonly raster: Raster;
  readonly outer: readonly WallPiece[];
};
type Known = {
  readonly shell: Shell;
  readonly stairs: readonly Stair[];
  readonly index: number;
  readonly bare: BareStorey;
};
const bares = keptOn<DesignStorey, Known>();
/** A storey as it was planned, for which rooms and with which openings. */
type Planned = {
  readonly named: Design['rooms'];
  readonly openings: readonly OpeningPlan[];
  readonly storey: StoreyPlan;
};
const storeyPlans = keptOn<BareStorey, Planned>();
const plans = keptOn<Design, Plan>();
/** What was derived last in a shell: most of it is still true after the next edit. */
type Last = {
  readonly bares: readonly BareStorey[];
  readonly planned: readonly Planned[];
  readonly plan: Plan;
};
const last = new WeakMap<Shell, Last>();

function bareOf(design: Design, shell: Shell, index: number, before: BareStorey | undefined): BareStorey {
  const storey = design.storeys[index]!;
  const known = bares.get(storey);
  if (known?.shell === shell && known.stairs === design.stairs && known.index === index) return known.bare;
  const raster = rasterOf(design, shell, index);
  const since = before && { floors: before.floors, changed: changedFrom(before.raster, raster) };
  const inner = innerWalls(raster, shell);
  const floors = floorsOf(raster, shell, shell.storeys[index]!.mask, inner, since);
  // The shell stands as it stood when no floor was built or left.
  const standing = since && !since.changed.built ? before : undefined;
  const outlines = standing?.outlines ?? outlinesOf(raster, shell);
  const outer = standing?.outer ?? shellPieces(outlines, floors.built, shell);
  const between = minus(
    inner,
    outer.map((p) => p.rect),
  );
  const bare: BareStorey = {
    index,
    shell: shell.storeys[index]!,
    raster,
    floors,
    free: floors.free,
    built: floors.built,
    unbuilt: floors.unbuilt,
    builtArea: floors.builtArea,
    wallArea: floors.wallArea,
    stairArea: floors.stairArea,
    outlines,
    outer,
    pieces: [...outer, ...between.map((rect) => ({ rect, kind: 'inner' as const }))],
    ...wallsOf(raster, shell, index, before?.walls),
  };
  bares.set(storey, { shell, stairs: design.stairs, index, bare });
  return bare;
}

const alike = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((item, i) => item === b[i]);

function storeyPlanOf(
  bare: BareStorey,
  { rooms: named }: Design,
  openings: readonly OpeningPlan[],
  before: Planned | undefined,
): Planned {
  const known = storeyPlans.get(bare);
  if (known?.named === named && alike(known.openings, openings)) return known;
  const was = known ?? before;
  const old = new Map(was?.storey.rooms.map((room) => [room.id, room]));
  const rooms = [...bare.floors.rooms].map(([id, floor]): RoomPlan => {
    const own = openings.filter((o) => o.owners?.includes(id));
    const glass = own.reduce((sum, o) => sum + o.glass, 0);
    const numbers = own.map((o) => o.index);
    const room = old.get(id);
    // Measured anew, its walls may stand otherwise though every number is the same.
    const same =
      room?.rects === floor.rects &&
      was?.named[id] === named[id] &&
      room.glass === glass &&
      alike(room.openings, numbers);
    if (same) return room;
    return { ...(named[id] ?? { kind: 'own' }), ...floor, id, storey: bare.index, glass, openings: numbers };
  });
  const { floors, raster, outer, ...rest } = bare;
  const storey = known && alike(known.storey.rooms, rooms) ? known.storey : { ...rest, rooms };
  const planned: Planned = { named, openings, storey };
  storeyPlans.set(bare, planned);
  return planned;
}

/** Made here and not in `derive`: a function holds on to all that its maker's functions see, there the plan before, and the one before that. */
function finder(rooms: readonly RoomPlan[]): Plan['room'] {
  const byId = new Map<string, RoomPlan>(rooms.map((room) => [room.id, room]));
  return (id) => byId.get(id);
}

/**
 * Everything anyone wants to know about a design in its shell (on its side). Pure; the same design gives the same
 * object, and so do a storey, a room, a wall, an opening and a stair that did not change since the plan before.
 */
export function derive(design: Design, shell: Shell): Plan {
  const known = plans.get(design);
  if (known?.shell === shell) return known;
  const before = last.get(shell);
  const bares = design.storeys.map((_, i) => bareOf(design, shell, i, before?.bares[i]));
  const openings = openingsOf(
    design,
    shell,
    bares.map((g) => g.walls),
    before?.plan,
  );
  const planned = bares.map((g, i) =>
    storeyPlanOf(
      g,
      design,
      openings.filter((o) => o.storey === i),
      before?.planned[i],
    ),
  );
  const storeys = planned.map((p) => p.storey);
  const rooms = storeys.flatMap((s) => s.rooms).sort((a, b) => (a.id < b.id ? -1 : 1));
  const stairs = stairsOf(design, shell, before?.plan);
  const links = linksOf(storeys, openings, stairs);
  const plan: Plan = {
    design,
    shell,
    storeys,
    rooms,
    room: finder(rooms),
    openings,
    stairs,
    links,
    reached: reachedFrom('outside', links),
  };
  plans.set(design, plan);
  last.set(shell, { bares, planned, plan });
  return plan;
}
