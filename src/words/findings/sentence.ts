import type { Finding, State, Unit } from '../../check/finding.ts';
import type { FindingKey } from '../../check/finding-keys.ts';
import type { RoomId } from '../../model/design.ts';
import type { Weight } from '../../model/programme.ts';
import type { M2, Mm } from '../../model/units.ts';
import type { Formats } from '../format.ts';
import type { RuleWords } from '../rules/rule-words.ts';

/** What a sentence may use. `found` and `wanted` are 0 where the rule has no number; `more` is what is short, never below 0. */
export type Told = {
  readonly found: number;
  readonly wanted: number;
  readonly more: number;
  /** The rooms by name, "Stue, Kjøkken og Gang". A sentence begins with them, so that names keep their form in every language. */
  readonly rooms: string;
  readonly n: Formats;
};

/** All that is said of findings in one language. A sentence left out is a compile error. */
export type FindingWords = {
  /** Joins names: "A, B og C". */
  readonly list: (names: readonly string[]) => string;
  readonly sentences: Readonly<Record<FindingKey, (told: Told) => string>>;
  /** Legal weight in a word or two; law, accepted solution and advice never share one. What it means stands in `rules.means`. */
  readonly weight: Readonly<Record<Weight, string>>;
  readonly state: Readonly<Record<State, string>>;
  /** What stands in a finding that is opened. */
  readonly rules: RuleWords;
};

export const keyOf = (f: Pick<Finding, 'id' | 'about' | 'state'>): FindingKey =>
  `${f.id} ${f.about} ${f.state}` as FindingKey;

/** Digits that are added one after another until two figures that differ do not read alike. */
const MORE = [1, 2, 3, 4, 5];

/**
 * Numbers as one reads them most easily; closer where what a finding found would else read like what it wants, so that a sentence never
 * asks for what is there already.
 */
function telling({ state, found, wanted }: Finding, n: Formats): Formats {
  if (state !== 'not' || found === null || wanted === null || found === wanted) return n;
  const closer =
    (...ways: readonly [(value: number, more?: number) => string, ...((value: number) => string)[]]) =>
    (value: number, more?: number): string => {
      if (more !== undefined || (value !== found && value !== wanted)) return ways[0](value, more);
      return (ways.find((way) => way(found) !== way(wanted)) ?? ways[0])(value);
    };
  const finer = (write: (value: number, more: number) => string) =>
    MORE.map((more) => (value: number) => write(value, more));
  const metres = closer(n.metres, n.measure, ...finer(n.cm));
  return { ...n, metres, m2: closer(n.m2, ...finer(n.m2)), cm: closer(n.cm, ...finer(n.cm)) };
}

/** One short plain sentence for a finding. `names` gives a room's name as it stands on the plan. */
export function sentenceOf(
  words: FindingWords,
  f: Finding,
  names: (id: RoomId) => string,
  n: Formats,
): string {
  const found = f.found ?? 0;
  const wanted = f.wanted ?? 0;
  const rooms = words.list(f.rooms.map(names));
  return words.sentences[keyOf(f)]({
    found,
    wanted,
    more: Math.max(0, wanted - found),
    rooms,
    n: telling(f, n),
  });
}

/** Side of a square of the drawing, by which tools step; in mm. */
const SQUARE: Mm = 300;

/** A length rounded up to whole steps, a square unless told: what one would try on the drawing. */
export const stepsUp = (length: Mm, step: Mm = SQUARE): Mm => Math.max(1, Math.ceil(length / step)) * step;

/** An area rounded up to the tenth one can read, so that what is short is never told as nothing. */
export const tenthUp = (area: M2): M2 => Math.max(1, Math.ceil(area * 10 - 1e-6)) / 10;

export const listBy =
  (and: string) =>
  (names: readonly string[]): string =>
    names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;

/** A finding's number with its unit, with `more` digits than one reads easily. */
export function quantity(value: number, unit: Unit, n: Formats, more = 0): string {
  switch (unit) {
    case 'm2':
      return n.m2(value, more);
    case 'mm':
      return n.cm(value, more);
    case 'kr':
      return n.kr(value);
    case 'share':
      return n.percent(value, more);
    case 'deg':
      return `${n.number(value, more)}°`;
    case 'ratio':
      return n.number(value, 1 + more);
    case 'count':
      return n.number(value);
  }
}

/**
 * What a rule found and what it wants at least or at most, with the unit; null where there is no number. Two that differ do not read
 * alike: they get as many digits more as it takes. None at all is wanted as it is.
 */
export function figuresOf(
  { found, wanted, atMost, unit }: Pick<Finding, 'found' | 'wanted' | 'atMost' | 'unit'>,
  n: Formats,
  words: Pick<RuleWords, 'least' | 'most'>,
): Readonly<Record<'found' | 'wanted', string | null>> {
  const write = (more = 0) => ({
    found: found === null ? null : quantity(found, unit, n, more),
    wanted: wanted === null ? null : quantity(wanted, unit, n, more),
  });
  const differ = (texts: ReturnType<typeof write>): boolean => texts.found !== texts.wanted;
  const texts = (found === wanted ? [] : [0, ...MORE].map(write)).find(differ) ?? write();
  const limit = (text: string): string =>
    wanted === 0 ? text : atMost ? words.most(text) : words.least(text);
  return { ...texts, wanted: texts.wanted && limit(texts.wanted) };
}

/** Rules, or what one of them is about, whose number is a measure of floor, at least so much: one mends it by squares. */
const OF_FLOOR: ReadonlySet<string> = new Set([
  'P-06',
  'R-04',
  'R-05',
  'R-06',
  'R-08',
  'R-12',
  'A-08',
  'A-09',
  'A-10',
  'B-01 tight',
  'B-03',
]);

/** How far a finding is from holding, as a measure and in squares of the drawing, both rounded up; null where it is not floor that is short. */
export function shortOf(
  { id, about, state, found, wanted, atMost, unit }: Finding,
  n: Formats,
  { toGo }: Pick<RuleWords, 'toGo'>,
): string | null {
  const ofFloor = OF_FLOOR.has(id) || OF_FLOOR.has(`${id} ${about}`);
  if (state !== 'not' || found === null || wanted === null || atMost || !ofFloor) return null;
  const short = wanted - found;
  if (short <= 0) return null;
  if (unit === 'mm') return `${n.cm(stepsUp(short, 10))}, ${toGo.squares(stepsUp(short) / SQUARE)}`;
  return unit === 'm2' ? `${n.m2(tenthUp(short))}, ${toGo.squares(squaresIn(short))}` : null;
}

/** Whole squares of the drawing that so much floor takes. */
export const squaresIn = (area: M2): number => Math.ceil(area / (SQUARE / 1000) ** 2 - 1e-6);

/** An estimate that a finding rests on, `rule.figure`, with its words and its number: the unit is the end of its name. */
export function estimateOf(words: RuleWords, f: Finding, name: string, n: Formats): string {
  const full = name.includes('.') ? name : `${f.id}.${name}`;
  const unit = name.slice(name.lastIndexOf('_') + 1) as Unit;
  return `${words.estimates[full] ?? full}: ${quantity(f.figures[name]!, unit, n)}`;
}
