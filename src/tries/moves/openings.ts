import type { OpeningPlan, Owner, Wall } from '../../derive/plan.ts';
import type { Opening, OpeningKind } from '../../model/design.ts';
import type { Edit } from '../../model/edit.ts';
import { isPassage } from '../../model/kinds.ts';
import type { M2, Mm } from '../../model/units.ts';
import { overlap } from '../../model/units.ts';
import { mendOpening } from '../../tools/mend-opening.ts';
import { differs, openingIn, standNear } from '../../tools/place-opening.ts';
import type { Around, Move } from '../around.ts';
import { mayStandOpen } from '../around.ts';

/** Widths one can buy: doors by the module, windows by the planning module. */
export const WIDTHS: Readonly<Record<OpeningKind, readonly Mm[]>> = {
  door: [700, 800, 900, 1000, 1100, 1200],
  window: [600, 900, 1200, 1500, 1800, 2100, 2400],
  opening: [900, 1200, 1800, 2400],
};
/** Windows reach up to the head of the doors; what differs is where they begin. */
const HEAD: Mm = 2100;
const SILLS: readonly Mm[] = [900, 600, 300, 0];
const SLIDES: readonly Mm[] = [150, -150, 300, -300, 600, -600];

const middleOf = ({ from, to }: { readonly from: Mm; readonly to: Mm }): Mm => (from + to) / 2;

/** An opening made otherwise, as near its old place as its wall lets it stand. */
export function changed(
  { plan }: Pick<Around, 'plan'>,
  o: OpeningPlan,
  change: Partial<Opening>,
  by: Mm = 0,
): Move[] {
  const old = plan.design.openings[o.index]!;
  const wanted = { ...old, ...change };
  if (!o.wall) return [];
  const placed = standNear(plan.design, plan.shell, o.wall, wanted, middleOf(o) + by, o.index);
  const to = typeof placed === 'string' ? {} : differs(old, placed);
  return Object.keys(to).length > 0 ? [[{ do: 'setOpening', index: o.index, change: to }]] : [];
}

/**
 * Wider and narrower; windows taller and lower too. First sizes that give just as much more or less as the finding asks for, then those
 * that give part of it.
 */
export function* resizeOpenings(around: Around): Generator<Move> {
  const asked = asksFor(around);
  for (const o of around.openings) {
    const heights =
      o.kind === 'window'
        ? [{ sill: o.sill, height: o.height }, ...SILLS.map((sill) => ({ sill, height: HEAD - sill }))]
        : [{ sill: o.sill, height: o.height }];
    const more = (size: Size): number => (size.width * size.height - o.width * o.height) / 1e6;
    const wider = o.kind === 'window' ? 0 : widerBy(around);
    const enough = (size: Size): boolean =>
      wider > 0 ? size.width - o.width >= wider : asked > 0 ? more(size) >= asked : more(size) <= asked;
    const sizes = [o.width, ...WIDTHS[o.kind]]
      .flatMap((width) => heights.map((tall) => ({ width, ...tall })))
      .sort(
        (a, b) =>
          Number(enough(b)) - Number(enough(a)) || Math.abs(more(a) - asked) - Math.abs(more(b) - asked),
      );
    for (const size of sizes) yield* changed(around, o, size);
    // A wider door may keep where it begins, or where it ends: furniture beside it needs no other place then.
    const aside = o.kind === 'door' ? [1, -1] : [];
    for (const way of aside)
      for (const size of sizes) yield* changed(around, o, size, (way * (size.width - o.width)) / 2);
  }
}

type Size = { readonly width: Mm; readonly height: Mm };

/** How much wider a door must be that is too narrow; 0 where that is not what is said. */
export const widerBy = ({ finding: { about, found, wanted } }: Around): Mm =>
  about === 'width' && found !== null && wanted !== null ? wanted - found : 0;

/** How much larger the openings must be, in m², by what the finding counts in: glass, or their share of something. */
function asksFor({ plan, openings, finding: { found, wanted, unit } }: Around): M2 {
  if (found === null || wanted === null) return 0;
  if (unit === 'm2') return (wanted - found) / plan.shell.measures.glass.share;
  if (unit !== 'share' || found === 0) return 0;
  return (wanted / found - 1) * openings.reduce((sum, o) => sum + (o.width * o.height) / 1e6, 0);
}

/**
 * Several windows that are too much together, each one size smaller, from the largest until it is enough, and all: first lower, where the
 * glass gives no daylight, then narrower, then both.
 */
export function* lessGlass(around: Around): Generator<Move> {
  if (around.pointed !== 'openings') return;
  const asked = asksFor(around);
  const windows = around.openings
    .filter((o) => o.kind === 'window')
    .sort((a, b) => b.width * b.height - a.width * a.height);
  const { from } = around.plan.shell.measures.glass;
  const raised = (o: OpeningPlan) => (o.sill < from ? { sill: from, height: o.height + o.sill - from } : {});
  const narrower = (o: OpeningPlan) => ({ width: WIDTHS.window.findLast((w) => w < o.width) ?? o.width });
  const both = (o: OpeningPlan) => ({ ...raised(o), ...narrower(o) });
  for (const how of [raised, narrower, both]) {
    const move: Edit[] = [];
    let less = 0;
    for (const o of windows) {
      const to: Size = { width: o.width, height: o.height, ...how(o) };
      const gain = (o.width * o.height - to.width * to.height) / 1e6;
      if (gain <= 0 || to.height <= 0) continue;
      const short = less < -asked;
      less += gain;
      move.push(...changed(around, o, how(o)).flat());
      if (short && less >= -asked) yield [...move];
    }
    if (move.length > 1) yield move;
  }
}

/** Slid along the wall. */
export function* slideOpenings(around: Around): Generator<Move> {
  for (const by of SLIDES) for (const o of around.openings) yield* changed(around, o, {}, by);
}

/** Doors hung on the other side, opening the other way, or both. */
export const turnDoors = (around: Around): Move[] =>
  around.openings
    .filter((o) => o.kind === 'door')
    .flatMap(({ index, hinge, swing }): Move[] => {
      const other = { hinge: hinge === 'start' ? 'end' : 'start', swing: swing === 1 ? -1 : 1 } as const;
      return [{ swing: other.swing }, { hinge: other.hinge }, other].map((change) => [
        { do: 'setOpening', index, change },
      ]);
    });

export const removeOpenings = ({ openings }: Around): Move[] =>
  openings.map(({ index }) => [{ do: 'removeOpening', index }]);

/** A window in each outer wall, of several sizes. */
export function* addWindows(around: Around): Generator<Move> {
  for (const width of [1200, 600, 1800, 2400])
    for (const wall of around.walls) if (wall.windows) yield* addedTo(around, wall, 'window', width);
}

/** A door to each neighbour and out, and a wide opening to each neighbour. */
export function* addDoors(around: Around): Generator<Move> {
  const walls = around.walls.filter((w) => w.doors);
  for (const wall of walls) yield* addedTo(around, wall, 'door', wall.kind === 'inner' ? 900 : 1000);
  for (const wall of walls)
    if (wall.kind === 'inner' && mayStandOpen(around, wall)) yield* addedTo(around, wall, 'opening', 1200);
}

/** Inner doors each taken to another wall of the room they lead into: first one to a passage, then the longest. */
export function* moveDoors(around: Around): Generator<Move> {
  const { plan, openings } = around;
  const leadsOn = (owner: Owner): boolean => plan.rooms.some((r) => r.id === owner && isPassage(r.kind));
  for (const { kind, outer, storey, index, wall, owners } of openings) {
    if (kind !== 'door' || outer || !owners) continue;
    const into = owners.filter((owner) => !leadsOn(owner));
    const walls = plan.storeys[storey]!.walls.filter(
      (w) => w !== wall && w.kind === 'inner' && w.owners.some((owner) => into.includes(owner)),
    );
    const rank = (w: Wall): number => Number(w.owners.some(leadsOn));
    walls.sort((a, b) => rank(b) - rank(a) || b.to - b.from - (a.to - a.from));
    for (const w of walls)
      for (const added of addedTo(around, w, 'door', 900)) yield [{ do: 'removeOpening', index }, ...added];
  }
}

/** In the middle of the part the finding points at, or of the wall. */
function addedTo({ plan, finding }: Around, wall: Wall, kind: OpeningKind, width: Mm): Move[] {
  const strip =
    wall.axis === 'v'
      ? { x0: wall.at - 1, x1: wall.at + 1, y0: wall.from, y1: wall.to }
      : { x0: wall.from, x1: wall.to, y0: wall.at - 1, y1: wall.at + 1 };
  const pointed = finding.where
    .filter((spot) => spot.storey === wall.storey)
    .flatMap((spot) => overlap(spot.rect, strip) ?? [])[0];
  const part = pointed ?? strip;
  const middle = wall.axis === 'v' ? (part.y0 + part.y1) / 2 : (part.x0 + part.x1) / 2;
  const placed = standNear(
    plan.design,
    plan.shell,
    wall,
    openingIn(plan.design.rooms, wall, kind, width),
    middle,
  );
  return typeof placed === 'string' ? [] : [[{ do: 'addOpening', opening: placed }]];
}

/** Openings that have lost their wall, each put in the nearest that takes it; those that none takes are taken away. All at once. */
export function mendOpenings({ plan, openings }: Around): Move[] {
  const lost = openings.filter((o) => !o.wall);
  if (lost.length === 0) return [];
  const walls = lost.map((o) => mendOpening(plan, o));
  // Taken away from the last, so that the places of the others in the list stay what they are.
  const gone = lost.filter((_, i) => !walls[i]).toReversed();
  const moved = walls.flatMap((edit) => edit ?? []);
  return [
    [...moved, ...gone.map(({ index }) => ({ do: 'removeOpening', index }) as const)],
    lost.toReversed().map(({ index }) => ({ do: 'removeOpening', index }) as const),
  ];
}
