import { GLASS_SHARE } from '../../derive/openings.ts';
import type { OpeningPlan, Wall } from '../../derive/plan.ts';
import type { Opening, OpeningKind } from '../../model/design.ts';
import type { M2, Mm } from '../../model/units.ts';
import { overlap } from '../../model/units.ts';
import { mendOpening } from '../../tools/mend-opening.ts';
import { differs, openingIn, standNear } from '../../tools/place-opening.ts';
import type { Around, Move } from '../around.ts';
import { mayStandOpen } from '../around.ts';

/** Widths one can buy: doors by the module, windows by the planning module. */
const WIDTHS: Readonly<Record<OpeningKind, readonly Mm[]>> = {
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
function changed({ plan }: Around, o: OpeningPlan, change: Partial<Opening>, by: Mm = 0): Move[] {
  const old = plan.design.openings[o.index]!;
  const wanted = { ...old, ...change };
  if (!o.wall) return [];
  const placed = standNear(plan.design, plan.shell, o.wall, wanted, middleOf(o) + by, o.index);
  return typeof placed === 'string'
    ? []
    : [[{ do: 'setOpening', index: o.index, change: differs(old, placed) }]];
}

/**
 * Wider and narrower; windows taller and lower too. First sizes that give just as much more or less as the finding asks for, then those
 * that give part of it.
 */
export function resizeOpenings(around: Around): Move[] {
  const asked = asksFor(around);
  return around.openings.flatMap((o) => {
    const heights =
      o.kind === 'window'
        ? [{ sill: o.sill, height: o.height }, ...SILLS.map((sill) => ({ sill, height: HEAD - sill }))]
        : [{ sill: o.sill, height: o.height }];
    const more = (size: Size): number => (size.width * size.height - o.width * o.height) / 1e6;
    const enough = (size: Size): boolean => (asked > 0 ? more(size) >= asked : more(size) <= asked);
    return [o.width, ...WIDTHS[o.kind]]
      .flatMap((width) => heights.map((tall) => ({ width, ...tall })))
      .sort(
        (a, b) =>
          Number(enough(b)) - Number(enough(a)) || Math.abs(more(a) - asked) - Math.abs(more(b) - asked),
      )
      .flatMap((size) => changed(around, o, size));
  });
}

type Size = { readonly width: Mm; readonly height: Mm };

/** How much larger the openings must be, in m², by what the finding counts in: glass, or their share of something. */
function asksFor({ openings, finding: { found, wanted, unit } }: Around): M2 {
  if (found === null || wanted === null) return 0;
  if (unit === 'm2') return (wanted - found) / GLASS_SHARE;
  if (unit !== 'share' || found === 0) return 0;
  return (wanted / found - 1) * openings.reduce((sum, o) => sum + (o.width * o.height) / 1e6, 0);
}

/** Several openings that are too much together, each one size narrower: the largest two, three … all of them. */
export function narrowTogether(around: Around): Move[] {
  if (around.pointed !== 'openings') return [];
  const narrower = around.openings
    .toSorted((a, b) => b.width * b.height - a.width * a.height)
    .flatMap((o) => {
      const width = WIDTHS[o.kind].findLast((w) => w < o.width);
      return width && o.kind === 'window' ? changed(around, o, { width }).slice(0, 1) : [];
    });
  return narrower.slice(1).map((_, i) => narrower.slice(0, i + 2).flat());
}

/** Slid along the wall. */
export const slideOpenings = (around: Around): Move[] =>
  SLIDES.flatMap((by) => around.openings.flatMap((o) => changed(around, o, {}, by)));

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
export const addWindows = (around: Around): Move[] =>
  [1200, 600, 1800, 2400].flatMap((width) =>
    around.walls.filter((w) => w.windows).flatMap((wall) => added(around, wall, 'window', width)),
  );

/** A door to each neighbour and out, and a wide opening to each neighbour. */
export const addDoors = (around: Around): Move[] => {
  const doors = around.walls.filter((w) => w.doors);
  return [
    ...doors.flatMap((wall) => added(around, wall, 'door', wall.kind === 'inner' ? 900 : 1000)),
    ...doors
      .filter((w) => w.kind === 'inner' && mayStandOpen(around, w))
      .flatMap((wall) => added(around, wall, 'opening', 1200)),
  ];
};

/** In the middle of the part the finding points at, or of the wall. */
function added({ plan, finding }: Around, wall: Wall, kind: OpeningKind, width: Mm): Move[] {
  const strip =
    wall.axis === 'v'
      ? { x0: wall.at - 1, x1: wall.at + 1, y0: wall.from, y1: wall.to }
      : { x0: wall.from, x1: wall.to, y0: wall.at - 1, y1: wall.at + 1 };
  const pointed = finding.where
    .filter((spot) => spot.storey === wall.storey)
    .flatMap((spot) => overlap(spot.rect, strip) ?? [])[0];
  const part = pointed ?? strip;
  const middle = wall.axis === 'v' ? (part.y0 + part.y1) / 2 : (part.x0 + part.x1) / 2;
  const placed = standNear(plan.design, plan.shell, wall, openingIn(wall, kind, width), middle);
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
