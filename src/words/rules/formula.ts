import type { Finding } from '../../check/finding.ts';
import type { M2, Mm } from '../../model/units.ts';
import type { Formats } from '../format.ts';
import { addedUp } from '../working.ts';
import type { RuleWords } from './rule-words.ts';

/** What a formula is written with: the finding's own numbers, and numbers as its language writes them, with their units. */
type Pen = {
  readonly found: number;
  readonly wanted: number;
  /** A measure of the plan, or a figure of the programme. */
  readonly of: (name: string) => number;
  readonly x: (value: number) => string;
  readonly m2: (area: M2) => string;
  /** Areas and their sum, with as many digits as it takes for the sum to be right as it is read. */
  readonly added: (areas: readonly M2[], sum: M2) => string;
  readonly cm: (length: Mm) => string;
  readonly percent: (share: number) => string;
  readonly w: RuleWords;
};

const doorLeaf = ({ found, of, cm }: Pen): string =>
  `${cm(of('width'))} − ${cm(of('width') - found)} = ${cm(found)}`;

/** A measure beside the limit from which the rule speaks. */
const from =
  (limit: string) =>
  ({ found, of, cm }: Pen): string =>
    `${cm(found)} ${found < of(limit) ? '<' : '≥'} ${cm(of(limit))}`;

/** The share of a floor that is high enough. */
const highEnough = ({ found, of, cm, percent }: Pen): string =>
  `h ≥ ${cm(of('height_mm'))}: ${percent(found)}`;

const overFrame = ({ found, of, cm, w }: Pen): string =>
  `${cm(found)} + ${cm(of('F-08.frame_mm'))} (${w.estimate}) = ${cm(found + of('F-08.frame_mm'))}`;

/** How a rule comes to its number, written as on paper, for those rules that compute one; by rule, or by what it is about. */
const FORMULAS: Readonly<Record<string, (pen: Pen) => string>> = {
  'A-01': ({ found, of, cm }) => `${cm(found)} ${found > of('level_mm') ? '>' : '≤'} ${cm(of('level_mm'))}`,
  'R-01 slope': highEnough,
  'R-02 slope': highEnough,
  'R-08': ({ found, of, added }) => added([of('first'), of('second')], found),
  'R-09': doorLeaf,
  'R-10': doorLeaf,
  'S-03 steps': ({ found, of, x }) =>
    `2 × ${x(of('riser'))} mm + ${x(of('tread'))} mm = ${x(found)} mm ` +
    `(${x(of('formula_min_mm'))}–${x(of('formula_max_mm'))} mm)`,
  'S-06': ({ of, x, cm }) =>
    `(${cm(of('clear'))} − ${cm(of('S-01.headroom_mm'))}) ÷ ${cm(of('riser'))} = ` +
    `${x((of('clear') - of('S-01.headroom_mm')) / of('riser'))} → ${of('tread')}`,
  'S-08 open': ({ of, cm }) => `h ≥ ${cm(of('height_mm'))}`,
  'L-01': ({ wanted, of, x, m2, percent, w }) =>
    `${x(of('factor_share'))} × ${m2(of('floor'))} ÷ ${x(of('transmittance_share'))} (${w.estimate}) = ${m2(wanted)}; ` +
    `${percent(of('glass_share'))} ${w.glass} (${w.estimate})`,
  'L-05': overFrame,
  'L-06 glass': from('drop_mm'),
  'L-07': from('drop_mm'),
  'L-08': ({ found, of, m2, percent }) => `${m2(of('area'))} ÷ ${m2(of('heated'))} = ${percent(found)}`,
  'F-07': ({ wanted, of, x }) => {
    const exact = of('rooms') / of('every_count');
    return `${of('rooms')} ÷ ${of('every_count')} = ${exact === wanted ? wanted : `${x(exact)} → ${wanted}`}`;
  },
  'F-08': ({ of, cm, w }) => {
    const frame = of('F-08.frame_mm');
    const clear = (whole: Mm) => `${cm(whole)} − 2 × ${cm(frame)} = ${cm(whole - 2 * frame)}`;
    return `${clear(of('width'))}; ${clear(of('height'))} (${w.estimate})`;
  },
  'F-09': overFrame,
  'F-10': ({ found, of, cm }) => `${cm(of('sill'))} + ${cm(of('floor'))} = ${cm(found)}`,
  'F-02 first': ({ found, of }) => `${found} ≤ ${of('first_count')}`,
  'F-02 by-door': ({ found, of }) => `${of('first_count')} < ${found} ≤ ${of('by_door_count')}`,
  'F-02 second': ({ found, of }) => `${of('by_door_count')} < ${found} ≤ ${of('second_count')}`,
  'F-02 third': ({ found, of }) => `${found} > ${of('second_count')}`,
  'G-03 none': from('second_mm'),
  'H-01 space': ({ found, of, m2 }) =>
    `${m2(of('area'))} ÷ ${of('persons')} = ${m2(found)}; ${of('rooms')} ${of('rooms') < of('persons') ? '<' : '≥'} ${of('persons')}`,
  'E-04': ({ found, of, x, m2 }) => `${m2(of('envelope'))} ÷ ${m2(of('bra'))} = ${x(found)}`,
};

/**
 * The formula of a finding with its numbers put in, from left to right in every language; null where the rule only measures or
 * counts, or where a number it is made of is not there.
 */
export function formulaOf(f: Finding, n: Formats, w: RuleWords): string | null {
  const write = FORMULAS[`${f.id} ${f.about}`] ?? FORMULAS[f.id];
  if (!write) return null;
  let whole = true;
  const there = (value: number | null | undefined): number => {
    whole &&= value !== undefined && value !== null;
    return value ?? 0;
  };
  const text = write({
    // Asked for only by a formula that is made of them.
    get found() {
      return there(f.found);
    },
    get wanted() {
      return there(f.wanted);
    },
    of: (name) => there(f.terms?.[name] ?? f.figures[name] ?? f.figures[`${f.id}.${name}`]),
    x: n.exact,
    m2: (area) => `${n.exact(area)}\u00a0m²`,
    added: (areas, sum) => addedUp(areas, sum, n),
    cm: (length) => `${n.exact(length / 10)}\u00a0cm`,
    // To the tenth, but a whole number of hundredths is written as one.
    percent: (share) => n.percent(share, Math.round(share * 1000) % 10 === 0 ? 0 : 1),
    w,
  });
  return whole ? text : null;
}
