import type { Mass } from '../derive/masses.ts';
import { LOWEST, massesOf } from '../derive/masses.ts';
import type { OpeningPlan, Plan } from '../derive/plan.ts';
import type { Roof } from '../derive/roof.ts';
import { ROOF, roofOf, underRoof } from '../derive/roof.ts';
import type { Mm, Point, Rect } from '../model/units.ts';
import { around } from '../model/units.ts';
import { ACROSS } from './compass.ts';
import { houseRect } from './house.ts';
import type { Line } from './lines.ts';
import type { Looking, Panel } from './looking.ts';
import { closed, cutThrough, faceOf, flipped, pathsOf, seenOf, standing, through, under } from './looking.ts';
import { glazing } from './opening-shape.ts';
import { boxes } from './paths.ts';

/** The frame of a window and of a door, as it is seen. */
const FRAME: Mm = 60;

/** What is drawn of a house: its lines, and what those who write heights beside it must know. */
export type Upright = {
  readonly lines: readonly Line[];
  /** The outer faces of what is cut or seen, from the underside of the lowest floor to the top of the roof. */
  readonly house: Rect;
  /** The stretch that the lowest floor takes where it is cut; null when it is not. */
  readonly floor: readonly [Mm, Mm] | null;
};

/** A house as one sees it from `from`, which is as far away as its number says: what lies there is cut, what is nearer is taken away. */
export function uprightOf(plan: Plan, look: Looking, from: Mm): Upright {
  const masses = massesOf(plan);
  const roof = roofOf(plan);
  const outside = roof !== null && from <= look.away(roof.walls)[0];
  /** Under a roof that one looks at from outside no more is seen than the walls that face one. */
  const hidden = (storey: number): boolean => outside && storey === plan.storeys.length - 1;
  const isSeen = (m: Mass): boolean => {
    if (m.of === 'roof' || m.of === 'gable') return false;
    // Of a stair its treads and its risers: what closes it from below would stand before them as high as all of it.
    if (m.of === 'stair') return isLevel(m);
    if (m.of === 'deck') return outside || isLevel(m);
    return m.of !== 'inner' || !hidden(m.storey);
  };
  const reaches = outside ? 'everywhere' : 'anywhere';
  const faces = masses
    .filter((m) => look.away(m.rect)[0] >= from && isSeen(m))
    .flatMap((m) => faceOf(look, m, 'beyond', reaches));
  const openings = plan.openings.filter((o) => o.wall);
  const beyond = openings.filter((o) => !hidden(o.storey) || o.wall?.faces === ACROSS[look.towards]);
  // From within what pokes out over a ceiling that falls to one side is no longer seen; from outside the gable is laid on it.
  const ceiling = outside ? null : ceilingLine(plan, look);
  const lines: Line[] = [
    ...seenOf([...faces, ...beyond.flatMap((o) => panelsOf(plan, look, o, from))]).map((line) =>
      ceiling && line.layer === 'beyond' ? { ...line, d: under(line.d, ceiling) } : line,
    ),
    ...(roof ? roofSeen(plan, look, roof, from, outside) : []),
    ...CUTS.flatMap((kinds) =>
      pathsOf(
        masses.filter(({ of }) => kinds.includes(of)).flatMap((mass) => cutThrough(look, mass, from) ?? []),
      ).map((d): Line => ({ layer: 'cut', d })),
    ),
    ...openings.flatMap((o) => openingCut(plan, look, o, from)),
  ];
  return { lines, ...extentOf(plan, look, masses, from) };
}

/** Height of the underside of the lowest floor. */
export const underLowest = ({ storeys }: Plan): Mm => storeys[0]!.shell.floor - LOWEST;

const isLevel = ({ top }: Mass): boolean => top.every((height) => height === top[0]);

/** The ceiling of the uppermost storey as one sees it that falls to the left or to the right; null when it does not. */
function ceilingLine({ storeys }: Plan, { towards }: Looking): Point[] | null {
  const { ceiling, floor } = storeys.at(-1)!.shell;
  if ('clear' in ceiling) return null;
  const axis = towards === 'top' || towards === 'bottom' ? 'x' : 'y';
  if (ceiling.along !== axis) return null;
  const way = towards === 'top' || towards === 'right' ? 1 : -1;
  return ceiling.profile
    .map(([at, height]) => ({ x: at * way, y: -(floor + height) }))
    .sort((a, b) => a.x - b.x);
}

/** What is cut as one body each. */
const CUTS: readonly (readonly Mass['of'][])[] = [
  ['outer', 'party', 'inner', 'floor', 'deck', 'gable'],
  ['stair'],
  ['roof'],
];

function extentOf(
  plan: Plan,
  { across, away }: Looking,
  masses: readonly Mass[],
  from: Mm,
): Omit<Upright, 'lines'> {
  const walls = masses.filter(({ of, rect }) => (of === 'outer' || of === 'party') && away(rect)[1] > from);
  const stretch = (some: readonly Mass[]): readonly [Mm, Mm] =>
    across(around(some.map((m) => m.rect)) ?? houseRect(plan.shell));
  const low = underLowest(plan);
  const high = Math.max(low, ...masses.flatMap(({ top }) => top));
  const floors = masses.filter(
    ({ of, rect }) => of === 'floor' && away(rect)[0] < from && away(rect)[1] > from,
  );
  return {
    house: standing(stretch(walls.length > 0 ? walls : masses), low, high),
    floor: floors.length > 0 ? stretch(floors) : null,
  };
}

/** An opening in its wall, between two heights. */
const opened = (plan: Plan, { across }: Looking, o: OpeningPlan, hole: Rect): Rect => {
  const { floor } = plan.storeys[o.storey]!.shell;
  return standing(across(hole), floor + o.sill, floor + o.sill + o.height);
};

/** A door or a window as it is seen, a hair behind the face of its wall: its frame and what that holds. */
function panelsOf(plan: Plan, look: Looking, o: OpeningPlan, from: Mm): Panel[] {
  const away = look.away(o.hole)[0];
  const facing = o.axis === (look.towards === 'top' || look.towards === 'bottom' ? 'h' : 'v');
  if (!facing || away < from || o.kind === 'opening') return [];
  const rect = opened(plan, look, o, o.hole);
  const foot = o.kind === 'door' ? 0 : FRAME;
  const inside = { x0: rect.x0 + FRAME, x1: rect.x1 - FRAME, y0: rect.y0 + FRAME, y1: rect.y1 - foot };
  return [
    { layer: 'pane', rect: inside, away: away + 1 },
    { layer: 'pane', rect, away: away + 2 },
  ];
}

/** A hole that is cut: its sides beyond, and the glass of a window. */
function openingCut(plan: Plan, look: Looking, o: OpeningPlan, from: Mm): Line[] {
  const [near, far] = look.away(o.hole);
  if (from <= near || from >= far) return [];
  const glass = o.kind === 'window' ? [opened(plan, look, o, glazing(o))] : [];
  return [{ layer: 'pane', d: boxes([opened(plan, look, o, o.hole), ...glass]) }];
}

/** The roof beyond: its end with the gable under it, its slope, or what of it rises over the place where it is cut. */
function roofSeen(plan: Plan, look: Looking, roof: Roof, from: Mm, outside: boolean): Line[] {
  const { walls, ridge } = roof;
  if (look.towards === 'top' || look.towards === 'bottom') {
    const over = { ...walls, x0: walls.x0 - reach(plan, 'left'), x1: walls.x1 + reach(plan, 'right') };
    const eaves = look.towards === 'top' ? walls.y1 + ROOF.eaves : walls.y0 - ROOF.eaves;
    const foot = outside ? underRoof(roof, eaves) : underRoof(roof, flipped(look, from)) + ROOF.thick;
    const top = ridge + ROOF.thick;
    const rises = outside || from < flipped(look, roof.at);
    return rises && foot < top ? [{ layer: 'roof', d: boxes([standing(look.across(over), foot, top)]) }] : [];
  }
  if (!outside) return [];
  const way = look.towards === 'right' ? 1 : -1;
  /** Along the slopes from one end to the other, over the ridge. */
  const slopes = (out: Mm, lift: Mm): Point[] =>
    [walls.y0 - out, roof.at, walls.y1 + out]
      .map((y) => ({ x: y * way, y: -(underRoof(roof, y) + lift) }))
      .sort((a, b) => a.x - b.x);
  const gable = slopes(0, 0);
  const floor = -plan.storeys.at(-1)!.shell.floor;
  return [
    {
      layer: 'roof',
      d: through([{ x: gable[0]!.x, y: floor }, ...gable, { x: gable.at(-1)!.x, y: floor }]),
    },
    { layer: 'roof', d: closed([...slopes(ROOF.eaves, 0), ...slopes(ROOF.eaves, ROOF.thick).reverse()]) },
  ];
}

/** How far the roof reaches out over a gable; on the party side it goes on over the neighbour. */
const reach = ({ shell }: Plan, side: 'left' | 'right'): Mm => (shell.party === side ? 0 : ROOF.eaves);
