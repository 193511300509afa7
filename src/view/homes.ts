import type { Plan } from '../derive/plan.ts';
import type { RoomId } from '../model/design.ts';
import type { M2, Metres, Mm, Point, Rect } from '../model/units.ts';
import { around, grown, metres, overlap, sideAt } from '../model/units.ts';
import { buildSigns, frontDoors } from '../store/derived.ts';
import type { Selection } from '../store/state.ts';
import { cutHeights, GROUPS, INNER_CUT, NEAR_CUT } from './cuts.ts';
import type { Box, Vector } from './eye.ts';
import type { Sizes } from './furniture-geometry.ts';
import { thingsOn } from './furniture-geometry.ts';
import type { Label } from './label.ts';
import type { Hung } from './labels.ts';
import type { Level, Placed, Stacking } from './levels.ts';
import { boxOf, levelsInside, levelsOf, liftOf, tallOf, terrainOf } from './levels.ts';
import type { OwnFloor } from './own-floor.ts';
import { covers as inside } from './rects.ts';
import { roofTop } from './roof-geometry.ts';
import type { ShownLevel } from './Storey.tsx';
import type { Plane } from './section.ts';
import { alongOf, cuts, onPlane, planeIn } from './section.ts';
import type { WallSolid } from './solids.ts';
import { solidsKeeper } from './solids.ts';
import type { Block } from './walls-seen.ts';

/** A home without its storeys: its plan and where it stands. */
export type Site = Omit<Placed, 'levels'>;

/** A home with all that is drawn of it. */
export type ShownHome = Site & {
  readonly levels: readonly ShownLevel[];
  /** Cut heights now, written to when the eye moves. */
  readonly cuts: Float32Array;
};

/** How the homes are looked at: `inside` by somebody who stands there. */
export type Looking = {
  readonly storey: number;
  readonly stacking: Stacking;
  readonly furniture: Sizes;
  readonly inside: boolean;
};

/** Makes the homes ready to be drawn. What is slow to make of each is kept while it is the same. */
export function homesKeeper(): (sites: readonly Site[], looking: Looking) => readonly ShownHome[] {
  const kept: { readonly solidsOf: ReturnType<typeof solidsKeeper>; readonly cuts: Float32Array }[] = [];
  return (sites, { storey, stacking, furniture, inside }) => {
    const lift = liftOf(sites.map(({ plan }) => plan));
    return sites.map(({ plan, at }, i) => {
      kept[i] ??= { solidsOf: solidsKeeper(), cuts: new Float32Array(GROUPS) };
      const { solidsOf, cuts } = kept[i];
      const found = inside ? levelsInside(plan) : levelsOf(plan, storey, stacking, lift);
      const levels = found.map((level, n) => ({
        ...level,
        solids: solidsOf(level.storey, plan.openings),
        things: thingsOn(plan, level.index, furniture),
        free: n === 0 || (stacking === 'exploded' && !inside),
      }));
      return { plan, at, levels, cuts };
    });
  };
}

/** Cuts the homes open for an eye at `azimuth`. */
export function cutOpen(homes: readonly ShownHome[], azimuth: number, storey: number): void {
  for (const { plan, cuts } of homes)
    cutHeights(azimuth, tallOf(plan, storey), plan.shell.party, cuts, homes.length > 1);
}

/** The box that holds all homes, as high as their open storeys reach or, `roofed`, as their roof does. */
export function boxRound(homes: readonly Placed[], roofed: boolean): Box | null {
  const boxes = homes.flatMap(({ plan, at, levels }) => {
    const over = roofed ? roofTop(plan) : undefined;
    const box = boxOf(levels, terrainOf(plan, levels), plan.shell.walls.outer, over);
    const moved = ([x, y, z]: Vector): Vector => [x + at / 1000, y, z];
    return box ? [{ low: moved(box.low), high: moved(box.high) }] : [];
  });
  return roundAll(boxes);
}

/** The box that holds all of them; null for none. */
export function roundAll([first, ...others]: readonly Box[]): Box | null {
  if (!first) return null;
  const each = (pick: (a: number, b: number) => number, a: Vector, b: Vector): Vector => [
    pick(a[0], b[0]),
    pick(a[1], b[1]),
    pick(a[2], b[2]),
  ];
  return others.reduce(
    (round, box) => ({ low: each(Math.min, round.low, box.low), high: each(Math.max, round.high, box.high) }),
    first,
  );
}

/** What the cards of the rooms say, and which is chosen. */
export type Cards = {
  readonly words: {
    readonly names: (room: RoomId, plan: Plan) => string;
    /** An area with its unit, as people read it. */
    readonly area: (m2: M2) => string;
  };
  readonly storey: number;
  readonly selection: Selection | null;
};

/** How high over the floor a card stands in a section: over furniture, and clear of the floor above. */
const CARD = 1.55;

/** And the sign of the entrance: over most walls that stand, and over the low ones before the eye. */
const ENTRANCE = 2.2;

/** A stretch of a room where it is cut; metres in its home. */
type Stretch = { readonly middle: Vector; readonly ends: readonly [Vector, Vector] };

/** Over the longest stretch of a room that is cut, and from where to where that reaches; null when none is. */
function inSection(rects: readonly Rect[], plane: Plane, { y }: Level): Stretch | null {
  const stretches = rects.filter((r) => cuts(plane, r)).map((r) => alongOf(plane, r));
  const [longest] = stretches.sort(([a, b], [c, d]) => d - c - (b - a));
  if (!longest) return null;
  const at = (along: Mm): Vector => onPlane(plane, along, (y + CARD) * 1000);
  return { middle: at((longest[0] + longest[1]) / 2), ends: [at(longest[0]), at(longest[1])] };
}

/** How far beyond a floor a wall is looked for. */
const BESIDE: Mm = 60;

/** The clear floor of a room between its walls, which are lower where they part it from outside: those sink before the eye. */
function floorOf({ x0, x1, y0, y1 }: Rect, at: Mm, { y, storey: { pieces } }: Level): OwnFloor {
  const rim = (strip: Rect): Metres => {
    const walls = pieces.filter(({ rect }) => overlap(rect, strip));
    if (walls.length === 0) return 0;
    return walls.every(({ kind }) => kind === 'outer') ? NEAR_CUT : INNER_CUT;
  };
  return {
    x0: metres(x0 + at),
    x1: metres(x1 + at),
    z0: metres(y0),
    z1: metres(y1),
    y,
    rims: [
      rim({ x0, x1, y0: y0 - BESIDE, y1: y0 }),
      rim({ x0: x1, x1: x1 + BESIDE, y0, y1 }),
      rim({ x0, x1, y0: y1, y1: y1 + BESIDE }),
      rim({ x0: x0 - BESIDE, x1: x0, y0, y1 }),
    ],
  };
}

const sign = (id: string, name: string, at: Vector): Label => ({
  id,
  name,
  area: '',
  at,
  chosen: false,
  weight: 0,
});

const levelInView = ([home]: readonly ShownHome[], storey: number): ShownLevel | undefined =>
  home?.levels.find(({ index, shown }) => index === storey && shown === 'cut');

/**
 * The sign on each stretch of choice floor of the storey in view, by which it is built: on a card, for a plus that is turned with the
 * model looks like a cross.
 */
export function signsOf(homes: readonly ShownHome[], storey: number): Label[] {
  const level = levelInView(homes, storey);
  return (level ? buildSigns(level.storey) : []).map(({ zone, at }) =>
    sign(`build ${zone.id}`, '+', [metres(at.x), level!.y, metres(at.y)]),
  );
}

/** The sign over the wall that is to have the front door, as long as there is none: named, as on the plan. */
export function entranceSign(homes: readonly ShownHome[], storey: number, name: string): Label[] {
  const level = levelInView(homes, storey);
  const built = level && around(level.storey.built);
  if (!built) return [];
  const { plan } = homes[0]!;
  const { side, from, to, storey: at } = plan.shell.entrance;
  if (at !== storey || frontDoors(plan).length > 0) return [];
  const [along, across] = [metres((from + to) / 2), metres(sideAt(built, side))];
  const [x, z] = side === 'top' || side === 'bottom' ? [along, across] : [across, along];
  return [sign('entrance', `▾ ${name}`, [x, level.y + ENTRANCE, z])];
}

/** A card for every room of the storeys that are open; those of the storey in view go first. */
export const cardsOf = (
  homes: readonly ShownHome[],
  { words, storey, selection }: Cards,
  section: Plane | null = null,
): Label[] =>
  homes.flatMap(({ plan, at, levels }) =>
    levels
      .filter((level) => level.shown === 'cut')
      .flatMap((level) =>
        level.storey.rooms.flatMap(({ id, rects, clear, net }) => {
          const cut = section ? inSection(rects, planeIn(section, at), level) : null;
          if (section && !cut) return [];
          const middle: Vector = [(clear.x0 + clear.x1) / 2000, level.y + 0.1, (clear.y0 + clear.y1) / 2000];
          const moved = ([x, y, z]: Vector): Vector => [x + at / 1000, y, z];
          return [
            {
              id: `${plan.shell.side} ${id}`,
              name: words.names(id, plan),
              area: words.area(net),
              at: moved(cut?.middle ?? middle),
              ...(cut ? { between: cut.ends.map(moved) } : { floor: floorOf(clear, at, level) }),
              chosen: selection?.what === 'room' && selection.id === id,
              weight: net + (level.index === storey ? 1000 : 0),
            },
          ];
        }),
      ),
  );

/** Walls as they stand before they are cut: once for each list of solids. */
const standing = new WeakMap<readonly WallSolid[], readonly Wall[]>();
type Wall = { readonly rect: Rect; readonly groups: readonly [number, number]; readonly top: Metres };

function wallsOf(solids: readonly WallSolid[]): readonly Wall[] {
  const known = standing.get(solids);
  if (known) return known;
  const pieces = new Map(solids.map(({ piece, groups }) => [piece, { groups, top: 0 }]));
  for (const { piece, tops } of solids) {
    const wall = pieces.get(piece)!;
    wall.top = Math.max(wall.top, metres(Math.max(...tops)));
  }
  const walls = [...pieces].map(([{ rect }, wall]) => ({ rect, ...wall }));
  standing.set(solids, walls);
  return walls;
}

const blockOf = ({ x0, x1, y0, y1 }: Rect, at: Mm, foot: Metres, top: Metres): Block => ({
  x0: metres(x0 + at),
  x1: metres(x1 + at),
  z0: metres(y0),
  z1: metres(y1),
  foot,
  top,
});

/** What no card may lie over, as high as it is cut for the eye: the walls of open storeys, and all of closed ones; and the floors. */
export function keptClear(homes: readonly ShownHome[]): { walls: Block[]; floors: Block[] } {
  const seen = homes.flatMap(({ plan, at, levels, cuts }) =>
    levels.filter(({ shown }) => shown !== 'ghost').map((level) => ({ ...level, plan, at, cuts })),
  );
  return {
    walls: seen.flatMap(({ shown, solids, storey, y, at, plan, cuts }) =>
      shown === 'cut'
        ? wallsOf(solids).map(({ rect, groups, top }) =>
            blockOf(rect, at, y, y + Math.min(top, Math.max(...groups.map((group) => cuts[group]!)))),
          )
        : storey.built.map((rect) =>
            blockOf(grown(rect, plan.shell.walls.outer), at, y, y + metres(storey.shell.height)),
          ),
    ),
    floors: seen.flatMap(({ storey, y, at }) => storey.built.map((rect) => blockOf(rect, at, y, y))),
  };
}

/** What the page hangs over a place on a storey of the home, in mm, as long as that storey is open. */
export type Hanging = Omit<Hung, 'at'> & Point & { readonly storey: number };
/** It hangs so far over the floor, in metres: as the cards do. */
const OVER = 0.1;

export const hungOver = (hanging: readonly Hanging[], levels: readonly Level[]): Hung[] =>
  hanging.flatMap(({ storey, x, y, ...hung }) => {
    const level = levels.find(({ index, shown }) => index === storey && shown === 'cut');
    return level ? [{ ...hung, at: [x / 1000, level.y + OVER, y / 1000] as const }] : [];
  });

/** Which places in the picture lie behind the floor of a storey over them, for an eye that stands there: lifted storeys hide each other. */
export const behind =
  (homes: readonly Placed[], [ex, ey, ez]: Vector) =>
  ([x, y, z]: Vector): boolean =>
    homes.some(({ at, levels }) =>
      levels.some((level) => {
        const share = (level.y - y) / (ey - y);
        if (level.shown === 'ghost' || level.y < y + 1 || share <= 0 || share >= 1) return false;
        const [fx, fz] = [x + (ex - x) * share, z + (ez - z) * share];
        return inside(level.storey.built, 1000 * fx - at, 1000 * fz);
      }),
    );
