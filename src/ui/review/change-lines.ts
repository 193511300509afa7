import type { Finding, Spot } from '../../check/finding.ts';
import type { OpeningPlan, Plan } from '../../derive/plan.ts';
import type { Furniture } from '../../model/design.ts';
import type { Kinds } from '../../model/kinds.ts';
import type { Models } from '../../model/models.ts';
import { standingRect } from '../../model/units.ts';
import { comparePlans } from '../../store/opened.ts';
import { changesBetween, findingChanges, spotsOn } from '../../store/reviewed.ts';
import type { FindingWords } from '../../words/findings/sentence.ts';
import { sentenceOf } from '../../words/findings/sentence.ts';
import type { DeskWords } from '../../words/words.ts';
import type { Says } from '../parts/compare-says.ts';
import { handedSays, toldOf } from '../parts/compare-says.ts';
import { eachOnce, openingName, roomNames } from '../parts/names.ts';
import { pieceName } from '../parts/piece-names.ts';

/** All that stands between two plans, for words and picture alike. */
export const allBetween = (before: Plan, after: Plan) => ({
  ...comparePlans(before, after),
  things: changesBetween(before, after),
});
export type Between = ReturnType<typeof allBetween>;

/** A sentence, and where in the later drawing it is; `number` stands beside it and on the picture. */
export type ChangeLine = { readonly text: string; readonly where: readonly Spot[]; readonly number?: number };

type Topic = 'rooms' | 'floor' | 'openings' | 'furniture';
type Speaker = Says & { readonly desk: DeskWords['review']['desk']['changed'] };

/** So many of a kind are told one by one; the picture has them all. */
const MOST = 8;

/** What changed, by topic; a topic without a change is left out. */
export function changeLines(
  before: Plan,
  after: Plan,
  between: Between,
  models: Models,
  speaker: Speaker,
): readonly (readonly [Topic, readonly ChangeLine[]])[] {
  const { words, more, formats, desk } = speaker;
  const { told } = more;
  const { added, gone, handed, things } = between;
  const names = [roomNames(before, words), roomNames(after, words)] as const;
  const { openings, furniture, rooms } = things;
  const line = (text: string, where: readonly Spot[] = []): ChangeLine => ({ text, where });
  const named = (o: OpeningPlan, which: 0 | 1): string => openingName(o, names[which], words);
  const at = (o: OpeningPlan): Spot[] => spotsOn(o.storey, [o.hole]);
  const topics: readonly (readonly [Topic, readonly ChangeLine[]])[] = [
    [
      'rooms',
      [
        ...added.map((r) =>
          line(told.newRoom(names[1].get(r.id) ?? '', formats.m2(r.net)), spotsOn(r.storey, r.rects)),
        ),
        ...gone.map((r) => line(told.goneRoom(names[0].get(r.id) ?? ''))),
        ...rooms.map(([was, is]) =>
          line(desk.kind(names[0].get(was.id) ?? '', words.kind[is.kind]), spotsOn(is.storey, is.rects)),
        ),
      ],
    ],
    [
      'floor',
      handed === null
        ? [line(more.keeping.turned)]
        : toldOf(handed).map((piece, i) => ({
            ...line(handedSays(piece, after, names, speaker), spotsOn(piece.storey, piece.floor)),
            number: i + 1,
          })),
    ],
    [
      'openings',
      [
        ...openings.added.map((o) => line(told.newOpening(named(o, 1)), at(o))),
        ...openings.changed.flatMap(([was, is]) => (slid(was, is) ? [] : line(remade(was, is), at(is)))),
        ...moved(openings.changed.filter((pair) => slid(...pair)).map(([, is]) => is)),
        ...openings.gone.map((o) => line(desk.gone(named(o, 0)))),
      ],
    ],
    [
      'furniture',
      [
        ...counted(desk.came, furniture.added, after),
        ...counted(
          desk.moved,
          furniture.changed.map(([, is]) => is),
          after,
        ),
        ...counted(desk.went, furniture.gone, null),
      ],
    ],
  ];
  return topics.filter(([, lines]) => lines.length > 0);

  function remade(was: OpeningPlan, is: OpeningPlan): string {
    const name = named(is, 1);
    return was.width === is.width
      ? told.remadeOpening(name)
      : told.changedOpening(name, formats.cm(is.width));
  }

  /** A wall that is pushed takes its doors and windows along: those are told in one breath. */
  function moved(some: readonly OpeningPlan[]): ChangeLine[] {
    const [only, ...more] = some;
    if (!only) return [];
    if (more.length === 0) return [line(told.movedOpening(named(only, 1)), at(only))];
    const names = some.slice(0, MOST).map((o, i) => (i === 0 ? named(o, 1) : lowered(named(o, 1))));
    return [line(desk.moved(names.join(', ')), some.flatMap(at))];
  }

  /** Pieces of furniture are told by name and in one breath. */
  function counted(
    say: (names: string) => string,
    pieces: readonly Furniture[],
    plan: Plan | null,
  ): ChangeLine[] {
    if (pieces.length === 0) return [];
    const list = eachOnce(pieces.map(({ kind }) => pieceName(kind, more)));
    return [line(say(list.slice(0, MOST).join(', ')), plan ? spotsOfPieces(pieces, models.kinds) : [])];
  }
}

/** As wide as before, in another place. */
const slid = (was: OpeningPlan, is: OpeningPlan): boolean =>
  was.width === is.width && (was.at !== is.at || was.from !== is.from);

/** A name in the midst of a sentence. */
const lowered = (name: string): string => name.charAt(0).toLocaleLowerCase() + name.slice(1);

export const spotsOfPieces = (pieces: readonly Furniture[], { furniture }: Kinds): Spot[] =>
  pieces.flatMap((piece) => {
    const kind = furniture[piece.kind];
    return kind ? spotsOn(piece.storey, [standingRect(piece, kind)]) : [];
  });

/** What the rules say anew, and what they say no longer; each in the words of its own drawing. */
export function findingLines(
  before: Plan,
  after: Plan,
  findings: readonly [readonly Finding[], readonly Finding[]],
  told: FindingWords,
  { words, formats }: Says,
): { readonly came: readonly ChangeLine[]; readonly went: readonly ChangeLine[] } {
  const { came, went } = findingChanges(...findings);
  const said = (plan: Plan, found: readonly Finding[]): ChangeLine[] => {
    const names = roomNames(plan, words);
    return found.map((f) => ({
      text: `${sentenceOf(told, f, (id) => names.get(id) ?? '', formats)} (${told.weight[f.weight]})`,
      where: plan === after ? f.where : [],
    }));
  };
  return { came: said(after, came), went: said(before, went) };
}
