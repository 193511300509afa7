import type { Plan, StairPlan } from '../../derive/plan.ts';
import type { Design, Stair, StairKind } from '../../model/design.ts';
import type { Edit, StairChange } from '../../model/edit.ts';
import { changedStair } from '../../model/edits/stairs.ts';
import { cellsOf, rectOf } from '../../model/grid.ts';
import { isPassage } from '../../model/kinds.ts';
import { standing } from '../../model/raster.ts';
import { turned } from '../../model/stair.ts';
import type { Mm } from '../../model/units.ts';
import { around as boundsOf, meets, middle, minus } from '../../model/units.ts';
import { placeStair } from '../../tools/place-stair.ts';
import type { Around, Move } from '../around.ts';

/** Not a winder: its narrow inner ends are a family's own choice, never our advice. */
const KINDS: readonly StairKind[] = ['straight', 'u', 'l'];
/** Clear widths, and the depth of a tread by the stair rule and a little more. */
const WIDTHS: readonly Mm[] = [800, 900, 1000];
const GOINGS: readonly Mm[] = [250, 260, 270];
const SHIFTS = [1, 2, 3, 4, 6, 8];
const NEAR = [1, -1, 2, -2, 3, -3, 4, -4];

/** Stairs changed; the floor that each leaves is given to a room beside it, or else it would be nobody's. */
function* changes(
  { plan, stairs }: Around,
  of: (stair: StairPlan) => Iterable<StairChange>,
): Generator<Move> {
  for (const s of stairs)
    for (const change of of(s)) {
      const now = changedStair(plan.design.stairs[s.index]!, change);
      yield [{ do: 'setStair', index: s.index, change }, ...floorLeft(plan, s, now)];
    }
}

function floorLeft(
  { shell, storeys, stairs }: Plan,
  { index, storey, rects }: StairPlan,
  now: Stair,
): Edit[] {
  const taken = standing(shell, now)?.cells.map((cells) => rectOf(shell, cells)) ?? [];
  return [storey, storey + 1].flatMap((at) => {
    const others = stairs.filter((s) => s.index !== index && (s.storey === at || s.storey + 1 === at));
    return minus(rects, [...taken, ...others.flatMap((s) => s.rects)]).flatMap((rect): Edit[] => {
      const beside = storeys[at]!.rooms.filter((r) => r.rects.some((own) => meets(own, rect)));
      const room = beside.find(({ kind }) => isPassage(kind)) ?? beside[0];
      return room ? [{ do: 'paint', storey: at, cells: cellsOf(shell, rect), room: room.id }] : [];
    });
  });
}

/** A stair made wider or narrower, of deeper treads or shallower. */
export const resizeStairs = (around: Around): Iterable<Move> =>
  changes(around, () => [
    ...WIDTHS.map((width) => ({ width })),
    ...GOINGS.map((going) => ({ going })),
    ...WIDTHS.flatMap((width) => GOINGS.map((going) => ({ width, going }))),
  ]);

/** A stair stood a little to the side, turned, or of another kind. */
export const turnStairs = (around: Around): Iterable<Move> =>
  changes(around, ({ index, x, y, turn, kind }) => {
    const mirrored = !around.plan.design.stairs[index]!.mirrored;
    const places = SHIFTS.flatMap((n) => [{ x: x - n }, { x: x + n }, { y: y - n }, { y: y + n }]);
    const ways = [1, 2, 3].flatMap((by) => [
      { turn: turned(turn, by) },
      { turn: turned(turn, by), mirrored },
    ]);
    const kinds = KINDS.filter((k) => k !== kind).flatMap((k) =>
      [0, 1, 2, 3].map((by) => ({ kind: k, turn: turned(turn, by) })),
    );
    // A wider stair needs its room: most ways to give it are to stand a little to the side as well.
    const both = places.flatMap((place) =>
      [...WIDTHS.map((width) => ({ width, going: 250 })), ...ways].map((way) => ({ ...place, ...way })),
    );
    const askew = NEAR.flatMap((dx) => NEAR.map((dy) => ({ x: x + dx, y: y + dy })));
    return [...places, ...ways, { mirrored }, ...kinds, ...both, ...askew];
  });

/** Where each kind of stair takes least floor on its way up from a storey. */
function* placesFor({ design, shell }: Plan, storey: number, without: Design = design): Generator<Stair> {
  for (const kind of KINDS) {
    const stair = placeStair(without, shell, storey, kind, null);
    if (stair) yield stair;
  }
}

/** True where one comes by every stair from the one storey to the other: whatever one does not come to, no stair is in the way. */
export const stairsLead = ({ plan, stairs }: Around): boolean =>
  stairs.length > 0 &&
  stairs.every(({ bottom, top }) =>
    [bottom, top].every(({ place }) => place !== null && plan.reached.has(place)),
  );

/** A stair to a storey that has none. */
export function* putStairs({ plan, finding }: Around): Generator<Move> {
  const joined = new Set(plan.stairs.flatMap((s) => [s.storey, s.storey + 1]));
  const lone = [...new Set(finding.where.map((spot) => spot.storey))].filter((s) => !joined.has(s));
  const from = new Set(lone.flatMap((s) => [s - 1, s]).filter((s) => plan.storeys[s] && plan.storeys[s + 1]));
  for (const storey of from) for (const stair of placesFor(plan, storey)) yield [{ do: 'putStair', stair }];
}

/** What a stair that is stood elsewhere is made like, so that it can be walked. */
const WALKED = { width: 900, going: 250 } as const;

const withoutStair = ({ design }: Plan, index: number): Design => ({
  ...design,
  stairs: design.stairs.filter((_, i) => i !== index),
});

/** A stair stood as near to where it stands as there is floor before both its ends. */
export const slideStairs = (around: Around): Iterable<Move> =>
  changes(around, function* ({ index, storey, kind, rects }) {
    const { shell } = around.plan;
    const there = placeStair(withoutStair(around.plan, index), shell, storey, kind, middle(boundsOf(rects)!));
    if (!there) return;
    const { mirrored = false, ...place } = there;
    yield { ...place, mirrored };
    yield { ...WALKED, ...place, mirrored };
  });

/** A stair stood elsewhere, where it takes least floor. */
export const moveStairs = (around: Around): Iterable<Move> =>
  changes(around, function* ({ index, storey }) {
    for (const { mirrored = false, ...place } of placesFor(
      around.plan,
      storey,
      withoutStair(around.plan, index),
    ))
      yield { ...WALKED, ...place, mirrored };
  });
