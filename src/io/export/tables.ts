import { AREA_FIGURES, areaSums } from '../../check/area-figures.ts';
import type { CostReport } from '../../check/cost.ts';
import type { Finding } from '../../check/finding.ts';
import { rounded } from '../../check/floor.ts';
import type { Plan } from '../../derive/plan.ts';
import { estimateOf, figuresOf, sentenceOf } from '../../words/findings/sentence.ts';
import type { Row } from './csv.ts';
import type { Says } from './says.ts';

/** Room by room, each storey's sum, and the figures of both editions of NS 3940; in m² and mm. */
export function areaRows(plan: Plan, says: Says): Row[] {
  const { column, total } = says.words.files;
  const sums = areaSums(plan);
  const { storey, room, kind, net, gross, width, depth, glass } = column;
  return [
    [storey, room, kind, net, gross, width, depth, glass],
    ...plan.storeys.flatMap((s, i): Row[] => {
      const name = says.storey(i);
      const { parts, low, bra } = sums[i]!;
      return [
        ...s.rooms.map((r): Row => {
          const { clear } = r;
          return [
            name,
            says.room(r.id),
            says.words.kind[r.kind],
            rounded(r.net),
            rounded(r.gross),
            clear.x1 - clear.x0,
            clear.y1 - clear.y0,
            rounded(r.glass),
          ];
        }),
        ...parts
          .filter(({ what }) => !plan.room(what))
          .map(({ what, area }): Row => [name, says.words.areaDialog.part[what as 'walls'], null, area]),
        ...(low ? [[name, says.words.areaDialog.part.low, null, -low.area]] : []),
        [name, `${total} (BRA)`, null, bra],
      ];
    }),
    [],
    [column.figure, column.standard, column.area],
    ...AREA_FIGURES.map(
      ({ id, by, area }): Row => [says.words.areaDialog.figure[id].name, by.join(', '), area(plan)],
    ),
  ];
}

/** Line by line; the middle column adds up to the sum, which is told with the list's own uncertainty. */
export function costRows({ lines, steps, low, mid, high }: CostReport, list: string, says: Says): Row[] {
  const { column, total, unit } = says.words.files;
  const own: Readonly<Record<string, Readonly<Record<string, string>>>> = says.words.priceLine;
  const { line, what, quantity, price } = column;
  return [
    [line, what, quantity, column.unit, price, column.low, column.mid, column.high],
    ...lines.map((l): Row => {
      const name = own[list]?.[l.id] ?? says.words.element[l.measure];
      return [l.id, name, rounded(l.quantity), unit[l.unit], l.unitPrice, l.low, l.mid, l.high];
    }),
    ...steps.map(
      (s): Row => [s.id, says.words.costDialog.factors[s.id], null, null, null, null, s.adds, null],
    ),
    [null, total, null, null, null, low, mid, high],
  ];
}

/** Every finding with its figures, source and date; what an architect laid aside stands with its reason. */
export function findingRows(findings: readonly Finding[], says: Says): Row[] {
  const { words, findings: told, n, room: nameOf } = says;
  const { rule, weight, state, room, found, wanted, section, address, read, reason } = words.files.column;
  return [
    [rule, weight, state, words.files.column.says, room, found, wanted, section, address, read, reason],
    ...findings.map((f): Row => {
      const figures = figuresOf(f, n, told.rules);
      const marks = f.estimates.map((name) => `${told.rules.estimate} ${estimateOf(told.rules, f, name, n)}`);
      return [
        f.id,
        told.weight[f.weight],
        told.state[f.state],
        sentenceOf(told, f, nameOf, n),
        told.list(f.rooms.map(nameOf)),
        figures.found,
        figures.wanted && [figures.wanted, ...marks].join(' · '),
        f.source.section,
        f.source.url ?? null,
        f.source.read,
        f.muted?.reason ?? null,
      ];
    }),
  ];
}
