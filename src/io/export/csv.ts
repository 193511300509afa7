/** A cell of a table: text as it is, numbers as the language writes them. */
export type Cell = string | number | null;
export type Row = readonly Cell[];

/** Cells that a spreadsheet would take for a formula, in the widths of letters it knows. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/** How a language writes the decimal mark, and what then parts the cells. */
export type Marks = { readonly decimal: ',' | '.'; readonly between: ';' | ',' };

function cell(value: Cell, { decimal, between }: Marks): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value).replace('.', decimal);
  const line = value.replace(/[\r\n]+/g, ' ');
  // Made a text by an apostrophe, as spreadsheets themselves do.
  const safe = FORMULA.test(line) ? `'${line}` : line;
  return safe.includes(between) || /["']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table for a spreadsheet: with the mark by which it knows UTF-8, and no cell that could be run as a formula. */
export const csvOf = (rows: readonly Row[], marks: Marks): string =>
  `\uFEFF${rows.map((row) => row.map((value) => cell(value, marks)).join(marks.between)).join('\r\n')}\r\n`;
