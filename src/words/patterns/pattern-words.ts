import type { Common, Group } from '../../check/common.ts';
import type { Bear } from '../../check/must-bear.ts';
import type { ToldNeed } from '../../check/seen.ts';
import type { Trait, TraitKey } from '../../check/traits.ts';
import type { Formats } from '../format.ts';
import type { RuleWords } from '../rules/rule-words.ts';

/** Why a file that says it is of a meeting does not open; what any other file is told stands in `cannotOpen`. */
export type MeetingShut = 'damaged' | 'newer';

/** What is said of several designs in one language. A phrase left out is a compile error. */
export type PatternWords = {
  /** Joins names: "A, B og C". */
  readonly list: (names: readonly string[]) => string;
  /** What stands behind "har"; `n` is the number in it. */
  readonly traits: Readonly<Record<TraitKey, (n: number) => string>>;
  readonly all: (has: string) => string;
  readonly some: (count: number, of: number, has: string) => string;
  /** One part of a difference; the parts are joined by semicolons. */
  readonly these: (names: string, many: boolean, has: string) => string;
  /** So many homes, where their names would make a list too long to read. */
  readonly homes: (count: number) => string;
  readonly bear: {
    readonly area: (by: string) => string;
    readonly budget: (by: string) => string;
    /** Behind the two above, when it is so in more than one. */
    readonly inSome: (count: number, of: number) => string;
    readonly rule: (title: string, count: number, of: number) => string;
    readonly drawn: (has: string) => string;
    readonly told: Readonly<Record<ToldNeed, string>>;
  };
  /** Names of designs at a meeting: animals and plants, no two alike, none that a person is called by. */
  readonly nicknames: readonly string[];
  /** Why the file of a meeting does not open, and how many homes of one that did could not be read. */
  readonly meetingFile: Readonly<Record<MeetingShut, string>>;
  readonly aside: (count: number) => string;
};

/** More names than this in a row are told by their number. */
const MOST_NAMES = 6;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const phraseOf = (words: PatternWords, { key, count }: Trait): string => words.traits[key](count);

/** "3 av 5 har lekseplass utenfor stua." */
export const patternSentence = (words: PatternWords, group: Group, of: number): string =>
  group.held.length === of
    ? words.all(phraseOf(words, group))
    : words.some(group.held.length, of, phraseOf(words, group));

/** "Ekorn har soverom og bad på inngangsplanet; Hegg og Gaupe har toalett …" `nameOf` names a design by its place. */
export function differenceSentence(
  words: PatternWords,
  groups: Common['differences'][number],
  nameOf: (design: number) => string,
): string {
  const parts = groups.map(({ held, ...trait }) =>
    words.these(
      held.length > MOST_NAMES
        ? words.homes(held.length)
        : words.list(held.map(({ design }) => nameOf(design))),
      held.length > 1,
      phraseOf(words, trait),
    ),
  );
  return `${parts.join('; ')}.`;
}

/** What the frame must bear, for the architect. `of` is the number of designs. */
export function bearSentence(
  words: PatternWords,
  rules: RuleWords,
  bear: Bear,
  of: number,
  n: Formats,
): string {
  const { bear: say } = words;
  const among = (count: number): string => (count > 1 ? ` ${say.inSome(count, of)}` : '');
  switch (bear.what) {
    case 'area':
      return `${say.area(n.m2(bear.over))}${among(bear.count)}.`;
    case 'budget':
      return `${say.budget(n.roundKr(bear.over))}${among(bear.count)}.`;
    case 'rule':
      return say.rule(rules.title[bear.id], bear.count, of);
    case 'told':
      return say.told[bear.need];
    case 'drawn':
      return capital(say.drawn(phraseOf(words, bear.trait)));
  }
}

/** The name that a lot stands for (model/lots.ts). Beyond the last name they begin again with a number behind. */
export function nicknameOf({ nicknames }: PatternWords, lot: number): string {
  const name = nicknames[lot % nicknames.length]!;
  const round = Math.floor(lot / nicknames.length);
  return round === 0 ? name : `${name} ${round + 1}`;
}
