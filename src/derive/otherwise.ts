import type { Furniture } from '../model/design.ts';
import type { Mm, Rect } from '../model/units.ts';
import { minus, standingRect } from '../model/units.ts';
import type { OpeningPlan, Plan, StairPlan } from './plan.ts';

/** What a change brings, and what it takes from where it was. */
export type Otherwise<Thing> = { readonly come: readonly Thing[]; readonly gone: readonly Thing[] };

/** What stands otherwise on one storey; rectangles in mm. Floor and names are not told of: rooms show them. */
export type StoreyOtherwise = {
  readonly walls: Otherwise<Rect>;
  readonly openings: Otherwise<OpeningPlan>;
  /** Floor that furniture and stairs take. */
  readonly things: Otherwise<Rect>;
};

/** True size of a piece at turn 0, by its kind; in mm. */
type Sizes = Readonly<Record<string, { readonly width: Mm; readonly depth: Mm } | undefined>>;

/** All that is seen of an opening in its wall. Those that slid with the wall they stand in have changed as little as it has. */
const seen = ({ kind, hole, hinge, swing, slides, sill, height }: OpeningPlan): string =>
  JSON.stringify([kind, hole, hinge, swing, slides, sill, height]);
const stands = ({ kind, x, y, turn }: Furniture): string => JSON.stringify([kind, x, y, turn]);
const climbs = ({ storey, rects, flights }: StairPlan): string => JSON.stringify([storey, rects, flights]);

/** Things of the one that are not in the other, by what is seen of them. */
function between<Thing>(
  before: readonly Thing[],
  after: readonly Thing[],
  seen: (thing: Thing) => string,
): Otherwise<Thing> {
  const [was, is] = [new Set(before.map(seen)), new Set(after.map(seen))];
  return {
    come: after.filter((thing) => !was.has(seen(thing))),
    gone: before.filter((thing) => !is.has(seen(thing))),
  };
}

/** What stands otherwise on a storey of `after` than of `before`, two plans in one shell. A kind of furniture without a size is left out. */
export function otherwise(before: Plan, after: Plan, storey: number, sizes: Sizes): StoreyOtherwise {
  const on = <Thing extends { readonly storey: number }>(things: readonly Thing[]): Thing[] =>
    things.filter((thing) => thing.storey === storey);
  const wallsOf = (plan: Plan): Rect[] => plan.storeys[storey]?.pieces.map((p) => p.rect) ?? [];
  const stairsOf = ({ stairs }: Plan) => stairs.filter((s) => s.storey === storey || s.storey + 1 === storey);
  const floorOf = (piece: Furniture): Rect[] => {
    const size = sizes[piece.kind];
    return size ? [standingRect(piece, size)] : [];
  };
  const [was, is] = [wallsOf(before), wallsOf(after)];
  const pieces = between(on(before.design.furniture), on(after.design.furniture), stands);
  const stairs = between(stairsOf(before), stairsOf(after), climbs);
  const floor = (which: 'come' | 'gone'): Rect[] => [
    ...pieces[which].flatMap(floorOf),
    ...stairs[which].flatMap(({ rects }) => rects),
  ];
  return {
    walls: { come: minus(is, was), gone: minus(was, is) },
    openings: between(on(before.openings), on(after.openings), seen),
    things: { come: floor('come'), gone: floor('gone') },
  };
}
