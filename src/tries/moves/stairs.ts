import type { Plan, StairPlan } from '../../derive/plan.ts';
import type { Design, Stair, StairKind } from '../../model/design.ts';
import type { StairChange } from '../../model/edit.ts';
import { turned } from '../../model/stair.ts';
import type { Mm } from '../../model/units.ts';
import { placeStair } from '../../tools/place-stair.ts';
import type { Around, Move } from '../around.ts';

const KINDS: readonly StairKind[] = ['straight', 'u', 'l'];
/** Clear widths, and the depth of a tread by the stair rule and a little more. */
const WIDTHS: readonly Mm[] = [800, 900, 1000];
const GOINGS: readonly Mm[] = [250, 260, 270];
const SHIFTS = [1, 2, 3, 4, 6, 8];
const NEAR = [1, -1, 2, -2, 3, -3, 4, -4];

const changes = ({ stairs }: Around, of: (stair: StairPlan) => StairChange[]): Move[] =>
  stairs.flatMap((s) => of(s).map((change): Move => [{ do: 'setStair', index: s.index, change }]));

/** A stair made wider or narrower, of deeper treads or shallower. */
export const resizeStairs = (around: Around): Move[] =>
  changes(around, () => [
    ...WIDTHS.map((width) => ({ width })),
    ...GOINGS.map((going) => ({ going })),
    ...WIDTHS.flatMap((width) => GOINGS.map((going) => ({ width, going }))),
  ]);

/** A stair stood a little to the side, turned, or of another kind. */
export const turnStairs = (around: Around): Move[] =>
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
const placesFor = ({ design, shell }: Plan, storey: number, without: Design = design): Stair[] =>
  KINDS.flatMap((kind) => placeStair(without, shell, storey, kind, null) ?? []);

/** A stair to a storey that has none. */
export function putStairs({ plan, finding }: Around): Move[] {
  const joined = new Set(plan.stairs.flatMap((s) => [s.storey, s.storey + 1]));
  const lone = [...new Set(finding.where.map((spot) => spot.storey))].filter((s) => !joined.has(s));
  const from = new Set(lone.flatMap((s) => [s - 1, s]).filter((s) => plan.storeys[s] && plan.storeys[s + 1]));
  return [...from].flatMap((storey) =>
    placesFor(plan, storey).map((stair): Move => [{ do: 'putStair', stair }]),
  );
}

/** A stair stood elsewhere, where it takes least floor. */
export const moveStairs = ({ plan, stairs }: Around): Move[] =>
  stairs.flatMap(({ index, storey }) => {
    const without = { ...plan.design, stairs: plan.design.stairs.filter((_, i) => i !== index) };
    return placesFor(plan, storey, without).map(
      ({ mirrored = false, ...place }): Move => [
        { do: 'setStair', index, change: { width: 900, going: 250, ...place, mirrored } },
      ],
    );
  });
