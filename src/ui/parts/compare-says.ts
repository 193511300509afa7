import type { Plan } from '../../derive/plan.ts';
import type { Models } from '../../model/models.ts';
import { changeFrom, comparePlans } from '../../store/opened.ts';
import type { Formats } from '../../words/format.ts';
import type { MoreWords, Words } from '../../words/words.ts';
import { changeCosts, pricesSay } from '../draw/change-says.ts';
import { ownerName, roomNames } from './names.ts';

/** Smallest floor worth a word, in m²: half of what the last decimal shows. */
const SEEN = 0.05;
/** So many pieces of floor that changed hands are told; after that the two are two homes, and the pictures tell. */
const MOST_HANDED = 8;

export type Says = { readonly words: Words; readonly more: MoreWords; readonly formats: Formats };
type Names = ReadonlyMap<string, string>;
type Handed = NonNullable<ReturnType<typeof comparePlans>['handed']>[number];

/** The pieces of floor that are worth a sentence each, most first. */
export const toldOf = (handed: readonly Handed[]): readonly Handed[] =>
  handed.filter((piece) => piece.area >= SEEN).slice(0, MOST_HANDED);

/**
 * "2,4 m² gikk fra Gang til Stue." Rooms are called what they were called before, and what they are called after. Where no room tells
 * on which storey it is, the storey is named.
 */
export function handedSays(
  { storey, from, to, area }: Handed,
  { storeys }: Plan,
  [before, after]: readonly [Names, Names],
  { words, more: { keeping }, formats }: Says,
): string {
  const [had, has] = [ownerName(from, before, words), ownerName(to, after, words)];
  const size = formats.m2(area);
  const said =
    from === 'outside'
      ? keeping.built(size, has)
      : to === 'outside'
        ? keeping.unbuilt(size, had)
        : keeping.handed(size, had, has);
  if (storeys.length === 1 || before.has(from) || after.has(to)) return said;
  return `${words.storey.name(storeys[storey]!.shell.level)}: ${said}`;
}

/** What stands between two versions, as sentences: rooms, floor that changed hands, doors and windows, area and money. */
export function compareSays(before: Plan, after: Plan, models: Models, says: Says): readonly string[] {
  const { words, more, formats } = says;
  const { told, keeping } = more;
  const names = [before, after].map((plan) => roomNames(plan, words)) as [Names, Names];
  const { added, gone, handed } = comparePlans(before, after);
  const openings = after.openings.length - before.openings.length;
  const stairs = after.stairs.length - before.stairs.length;
  const { area, cost } = changeFrom(before, after, models);
  const lists = pricesSay(before, after, more);
  const costs = cost && changeCosts(cost, more.change, formats);
  return [
    ...added.map(({ id, net }) => told.newRoom(names[1].get(id) ?? '', formats.m2(net))),
    ...gone.map(({ id }) => told.goneRoom(names[0].get(id) ?? '')),
    ...toldOf(handed ?? []).map((piece) => handedSays(piece, after, names, says)),
    ...(handed === null ? [keeping.turned] : []),
    ...(openings > 0 ? [keeping.moreOpenings(`${openings}`)] : []),
    ...(openings < 0 ? [keeping.fewerOpenings(`${-openings}`)] : []),
    ...(stairs > 0 ? [told.newStair] : stairs < 0 ? [told.goneStair] : []),
    ...(Math.abs(area) >= SEEN
      ? [(area > 0 ? keeping.larger : keeping.smaller)(formats.m2(Math.abs(area)))]
      : []),
    ...(lists ? [lists] : []),
    ...(costs ? [costs] : []),
  ];
}
