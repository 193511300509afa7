import type { Plan } from '../../derive/plan.ts';
import type { Models } from '../../model/models.ts';
import { changeFrom, comparePlans } from '../../store/opened.ts';
import type { Formats } from '../../words/format.ts';
import type { MoreWords, Words } from '../../words/words.ts';
import { changeCosts } from '../draw/change-says.ts';
import { ownerName, roomNames } from '../parts/names.ts';

/** Smallest floor worth a word, in m²: half of what the last decimal shows. */
const SEEN = 0.05;
/** So many pieces of floor that changed hands are told; after that the two are two homes, and the pictures tell. */
const MOST_HANDED = 8;

type Says = { readonly words: Words; readonly more: MoreWords; readonly formats: Formats };

/** What stands between two versions, as sentences: rooms, floor that changed hands, doors and windows, area and money. */
export function compareSays(
  before: Plan,
  after: Plan,
  models: Models,
  { words, more, formats }: Says,
): readonly string[] {
  const { told, keeping } = more;
  const names = [before, after].map((plan) => roomNames(plan, words)) as [Names, Names];
  const { added, gone, handed } = comparePlans(before, after);
  const openings = after.openings.length - before.openings.length;
  const stairs = after.stairs.length - before.stairs.length;
  const { area, cost } = changeFrom(before, after, models);
  const costs = cost && changeCosts(cost, more.change, formats);
  return [
    ...added.map(({ id, net }) => told.newRoom(names[1].get(id) ?? '', formats.m2(net))),
    ...gone.map(({ id }) => told.goneRoom(names[0].get(id) ?? '')),
    ...(handed ?? [])
      .filter((piece) => piece.area >= SEEN)
      .slice(0, MOST_HANDED)
      .map(({ from, to, area: floor }) => {
        const squares = formats.m2(floor);
        const [had, has] = [ownerName(from, names[0], words), ownerName(to, names[1], words)];
        if (from === 'outside') return keeping.built(squares, has);
        if (to === 'outside') return keeping.unbuilt(squares, had);
        return keeping.handed(squares, had, has);
      }),
    ...(handed === null ? [keeping.turned] : []),
    ...(openings > 0 ? [keeping.moreOpenings(`${openings}`)] : []),
    ...(openings < 0 ? [keeping.fewerOpenings(`${-openings}`)] : []),
    ...(stairs > 0 ? [told.newStair] : stairs < 0 ? [told.goneStair] : []),
    ...(Math.abs(area) >= SEEN
      ? [(area > 0 ? keeping.larger : keeping.smaller)(formats.m2(Math.abs(area)))]
      : []),
    ...(costs ? [costs] : []),
  ];
}

type Names = ReadonlyMap<string, string>;
