import type { OpeningPlan, Plan, RoomPlan } from '../../derive/plan.ts';
import { compassOf } from '../../drawing/compass.ts';
import type { RoomId } from '../../model/design.ts';
import type { Mm } from '../../model/units.ts';
import { away, middle } from '../../model/units.ts';
import { inside } from '../../words/tries/inside.ts';
import type { MoreWords, Words } from '../../words/words.ts';
import { openingName } from './names.ts';

/**
 * What doors and windows of a home are called where each must be known by its name: two that would be called the same are told apart by the
 * way their wall looks, or the room that one without a wall lies by, and else by number. With `always`, the way is told of all.
 */
export function openingNames(
  plan: Plan,
  names: ReadonlyMap<RoomId, string>,
  { words, more }: { readonly words: Words; readonly more: MoreWords },
  always = false,
): (opening: OpeningPlan) => string {
  const { walk, tries } = more;
  const level = (storey: number): string => words.storey.name(plan.storeys[storey]!.shell.level);
  const plain = new Map(plan.openings.map((o) => [o.index, openingName(o, names, words)]));
  const where = (o: OpeningPlan): string => {
    const name = plain.get(o.index)!;
    if (o.wall) return o.outer ? walk.wallOf(name, walk.compass[compassOf(plan.shell, o.wall.faces!)]) : name;
    const room = roomBy(plan, o);
    return room ? walk.by(name, inside(names.get(room.id)!, words.kind, tries)) : name;
  };
  const told = new Map(plan.openings.map((o) => [o.index, where(o)]));
  const alike = (called: ReadonlyMap<number, string>, one: OpeningPlan): readonly OpeningPlan[] =>
    plan.openings.filter(({ index }) => called.get(index) === called.get(one.index));
  return (one) => {
    const known = always && one.wall !== null;
    if (!known && alike(plain, one).length === 1) return plain.get(one.index)!;
    const all = alike(told, one);
    const here = all.filter(({ storey }) => storey === one.storey);
    const name = told.get(one.index)!;
    const called = here.length < all.length ? `${name}, ${level(one.storey).toLocaleLowerCase()}` : name;
    if (here.length === 1) return called;
    const order = here.toSorted((a, b) => a.from - b.from);
    return walk.nth(called, order.indexOf(one) + 1, here.length);
  };
}

/** The room that an opening which has lost its wall lies in, or nearest to. */
function roomBy({ storeys }: Plan, { storey, hole }: OpeningPlan): RoomPlan | undefined {
  const at = middle(hole);
  const far = ({ rects }: RoomPlan): Mm => Math.min(...rects.map((r) => away(r, at)));
  return storeys[storey]!.rooms.toSorted((a, b) => far(a) - far(b))[0];
}
