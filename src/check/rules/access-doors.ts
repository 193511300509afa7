import { placeFor } from '../../derive/clearance.ts';
import { box } from '../../derive/middles.ts';
import { ownFloors } from '../../derive/open-floor.ts';
import { frontDoors } from '../../derive/outside.ts';
import type { OpeningPlan } from '../../derive/plan.ts';
import { beside } from '../../derive/standing.ts';
import type { Axis, Mm, Rect, Side } from '../../model/units.ts';
import { whereAccessible } from '../access.ts';
import type { RuleInput, State } from '../finding.ts';
import type { Say } from '../rule.ts';
import { spotOf } from '../rule.ts';
import { freeBeside } from '../wheels.ts';

const ACROSS: Readonly<Record<Axis, readonly [Side, Side]>> = {
  h: ['top', 'bottom'],
  v: ['left', 'right'],
};
const ALONG: Readonly<Record<Axis, readonly [Side, Side]>> = {
  h: ['left', 'right'],
  v: ['top', 'bottom'],
};

/**
 * A-07 (TEK17 § 12-4 (2), by Husbanken's guide, husbanken.no/bransje/veileder-laan/lan-til-boligkvalitet/oppforing-av-livslopsboliger/,
 * 2026-04-16): flat ground of `square_mm` each way outside the front door, clear of its swing. Where the home's own walls take the place it
 * does not hold; whether the ground is flat and free, the drawing cannot tell.
 */
export const outsideFrontDoor = whereAccessible(
  'A-07',
  ['square_mm'],
  ({ plan, figures: { square_mm: wanted } }) =>
    frontDoors(plan).map((door): Say<'A-07'> => {
      const out = door.wall?.faces ?? 'top';
      const [before, after] = ALONG[door.axis];
      const strip = beside(door.hole, out, 2 * wanted + door.width);
      const ground = [beside(strip, before, wanted), strip, beside(strip, after, wanted)];
      const swingsOut = ACROSS[door.axis][door.swing === 1 ? 1 : 0] === out;
      const leaf = swingsOut && door.sweep ? [door.sweep] : [];
      const walls = plan.storeys[door.storey]!.pieces.flatMap((p) => (p.kind === 'inner' ? [] : [p.rect]));
      const place = placeFor(box(wanted, wanted), ground, [...walls, ...leaf], [door.hole, ...leaf]);
      const numbers = { found: null, wanted, unit: 'mm', rooms: [] } as const;
      if (!place) return { about: 'walls', state: 'not', ...numbers, where: [spotOf(door)] };
      const [x0, y0] = [place.x - wanted / 2, place.y - wanted / 2];
      const rect = { x0, y0, x1: x0 + wanted, y1: y0 + wanted };
      return { about: 'ground', state: 'unknown', ...numbers, where: [{ storey: door.storey, rect }] };
    }),
);

type LockSide = { readonly strip: Rect; readonly free: Mm };

/** Free floor along the wall beside the edge a door is locked at, on both sides of the wall, looked for `deep` and `most` far. */
function lockSides(
  { plan, kinds }: Pick<RuleInput, 'plan' | 'kinds'>,
  door: OpeningPlan,
  deep: Mm,
  most: Mm,
): LockSide[] {
  const storey = plan.storeys[door.storey]!;
  const floors = ownFloors(plan, storey, kinds.furniture);
  const way = ALONG[door.axis][door.hinge === 'start' ? 1 : 0];
  return ACROSS[door.axis].map((side, i) => {
    const owner = door.owners?.[i];
    const floor = floors.find((f) => f.rooms.some((r) => r.id === owner));
    const solids = floor
      ? [...floor.walls, ...floor.pieces.filter((p) => !p.loose).map((p) => p.rect)]
      : storey.pieces.map((p) => p.rect);
    const jamb = beside(beside(beside(door.hole, side, 0), way, 0), side, deep);
    return { strip: beside(jamb, way, most), free: freeBeside(jamb, way, most, solids) };
  });
}

/**
 * A-11 (TEK17 § 12-13 (3) d, pre-accepted, dibk.no 12/iii/12-13, 2026-05-17): free wall of `side_mm` beside the edge a door is locked at, on
 * both sides of it, so that one in a wheelchair reaches the handle; looked for as a square of that side. Counted from the door's own edge,
 * which lies up to a frame (`frame_mm`, our estimate) inside the opening; what the frame decides cannot be told. (More with a strong closer:
 * not on the drawing.)
 */
export const besideLock = whereAccessible('A-11', ['side_mm', 'frame_mm'], (input) => {
  const { plan, figures } = input;
  const { side_mm: wanted, frame_mm } = figures;
  const front = new Set(frontDoors(plan));
  const doors = plan.openings.filter(
    (o) =>
      o.kind === 'door' && o.wall && o.storey === plan.shell.entrance.storey && (!o.outer || front.has(o)),
  );
  const judged = doors.map((door) => {
    const worst = lockSides(input, door, wanted, wanted + frame_mm).sort((a, b) => a.free - b.free)[0]!;
    const state: State = worst.free >= wanted ? 'holds' : worst.free + frame_mm < wanted ? 'not' : 'unknown';
    return { door, worst, state };
  });
  const numbers = { wanted, unit: 'mm' } as const;
  const rest = judged.filter((j) => j.state !== 'holds');
  if (rest.length > 0)
    return rest.map(({ door, worst, state }): Say<'A-11'> => {
      const rooms = door.owners?.filter((o) => o.length === 1) ?? [];
      const where = [spotOf(door), { storey: door.storey, rect: worst.strip }];
      return { about: 'lock', state, found: worst.free, ...numbers, rooms, where };
    });
  if (judged.length === 0) return [];
  const found = Math.min(...judged.map((j) => Math.min(j.worst.free, wanted)));
  return [
    { about: 'lock', state: 'holds', found, ...numbers, rooms: [], where: judged.map((j) => spotOf(j.door)) },
  ];
});
