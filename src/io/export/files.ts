import type { Cut } from '../../drawing/cut.ts';
import type { Scale } from '../../drawing/sheet.ts';
import type { Remarks } from './bcf/bcf.ts';
import { bcfOf } from './bcf/bcf.ts';
import type { Edition } from './bcf/viewpoint.ts';
import type { Row } from './csv.ts';
import { csvOf } from './csv.ts';
import { fileName } from './file-name.ts';
import { houseGlb } from './glb/house.ts';
import type { Home } from './home.ts';
import { houseDxf } from './house-dxf.ts';
import { ifcOf } from './ifc/ifc.ts';
import type { Pdf } from './pdf/page.ts';
import type { pdfOf } from './pdf/pdf.ts';
import type { Table } from './pdf/table.ts';
import type { Says, Speaker } from './says.ts';
import { saysOf } from './says.ts';
import { sheetsOf, stampOf } from './sheets.ts';
import { svgOf } from './svg.ts';
import { areaRows, costRows, findingRows } from './tables.ts';

/** Kinds of files for other tools. */
export const FILE_KINDS = [
  'pdf',
  'svg',
  'dxf',
  'ifc',
  'glb',
  'areas',
  'costs',
  'findings',
  'bcf30',
  'bcf21',
] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** A file to save. Its name is made of letters that every system takes. */
export type MadeFile = {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
  /** What whoever takes it is to know of it. */
  readonly note?: string;
};

export type How = {
  readonly scale: Scale;
  /** Who writes a PDF: that takes a large library, which the page fetches only when somebody wants one. */
  readonly pdfOf: typeof pdfOf;
  /** Where the section cuts. */
  readonly cut?: Cut;
  /** What an architect has said to the home. */
  readonly remarks?: Remarks;
};

/** All sheets in one document, with the tables after them. */
function pdf(home: Home, says: Says, { scale, pdfOf, cut }: How): Promise<Pdf> {
  const { kind, sheet, missed } = says.words.files;
  const { plan, cost, findings, date, hash } = home;
  const table = (title: string, rows: readonly Row[]): Table => ({
    title,
    rows: rows.map((row) =>
      row.map((cell) => (typeof cell === 'number' ? says.n.exact(cell) : (cell ?? ''))),
    ),
  });
  const tables = [
    table(kind.areas.title, areaRows(plan, says)),
    ...(cost ? [table(kind.costs.title, costRows(cost, plan.design.prices.id, says))] : []),
    ...(findings ? [table(kind.findings.title, findingRows(findings, says))] : []),
  ];
  const title = `${sheet.home(plan.shell.name, plan.design.side)} – ${stampOf(says)}`;
  const sheets = sheetsOf(home, says, scale, cut).map(({ sheet }) => sheet);
  return pdfOf(sheets, tables, {
    title,
    lang: says.lang,
    date,
    foot: `${title} ${sheet.made(says.n.date(date), hash.slice(0, 12))}`,
    missed: { title: missed.title, rows: [[missed.says]] },
  });
}

/** Files of one kind; none when what they tell is not known. */
export async function filesOf(kind: FileKind, home: Home, speaker: Speaker, how: How): Promise<MadeFile[]> {
  const { plan, cost, findings } = home;
  const says = saysOf(plan, speaker);
  const { name } = says.words.files;
  const file = (what: string, end: string, type: string, content: MadeFile['content']): MadeFile => ({
    name: fileName(home, what, end),
    type,
    content,
  });
  const remarks = (edition: Edition): MadeFile[] => {
    if (!how.remarks) return [];
    const content = bcfOf(home, how.remarks, says, edition);
    return [file(`${name.remarks}-${edition}`, 'bcf', 'application/zip', content)];
  };
  const table = (what: string, rows: readonly Row[] | null): MadeFile[] =>
    rows ? [file(what, 'csv', 'text/csv', csvOf(rows, says.marks))] : [];
  switch (kind) {
    case 'pdf': {
      const { bytes, missed } = await pdf(home, says, how);
      const made = file(name.plan, 'pdf', 'application/pdf', bytes);
      return [missed ? { ...made, note: says.words.files.missed.says } : made];
    }
    case 'svg':
      return sheetsOf(home, says, how.scale, how.cut).map(({ name, sheet }) =>
        file(name, 'svg', 'image/svg+xml', svgOf(sheet)),
      );
    case 'dxf':
      return [file(name.plan, 'dxf', 'image/vnd.dxf', houseDxf(home, says, how.cut))];
    case 'ifc':
      return [file(name.model, 'ifc', 'application/x-step', ifcOf(home, says))];
    case 'glb':
      return [file(name.model, 'glb', 'model/gltf-binary', houseGlb(home, says))];
    case 'areas':
      return table(name.areas, areaRows(plan, says));
    case 'costs':
      return table(name.costs, cost && costRows(cost, plan.design.prices.id, says));
    case 'findings':
      return table(name.findings, findings && findingRows(findings, says));
    case 'bcf30':
      return remarks('3.0');
    case 'bcf21':
      return remarks('2.1');
  }
}
