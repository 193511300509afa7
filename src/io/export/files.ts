import type { AreaReport } from '../../check/area.ts';
import type { CostReport } from '../../check/cost.ts';
import type { Finding } from '../../check/finding.ts';
import type { Plan } from '../../derive/plan.ts';
import { houseRect } from '../../drawing/house.ts';
import { linesOf } from '../../drawing/lines.ts';
import { chainsDeep, measuresOf } from '../../drawing/measures.ts';
import { namesOf } from '../../drawing/names.ts';
import type { Scale, Sheet } from '../../drawing/sheet.ts';
import { sheetOf } from '../../drawing/sheet.ts';
import type { Kinds } from '../../model/kinds.ts';
import type { Cell } from './csv.ts';
import { csvOf } from './csv.ts';
import { dxfOf } from './dxf.ts';
import { ifcOf } from './ifc/ifc.ts';
import { loadLayers } from './layers.ts';
import type { pdfOf } from './pdf/pdf.ts';
import type { Says } from './says.ts';
import { roomName, storeyName } from './says.ts';
import { svgOf } from './svg.ts';
import { areaRows, costRows, findingRows } from './tables.ts';

/** Kinds of files for other tools. */
export const FILE_KINDS = ['pdf', 'svg', 'dxf', 'ifc', 'areas', 'costs', 'findings'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** A home with all that is known of it. `cost` and `findings` are null when this copy does not have the files they rest on. */
export type Home = {
  readonly plan: Plan;
  readonly area: AreaReport;
  readonly cost: CostReport | null;
  readonly findings: readonly Finding[] | null;
  /** Content hash of the design. */
  readonly hash: string;
  /** The day the files are made, as 2026-11-26. */
  readonly date: string;
  readonly kinds: Kinds;
};

/** A file to save. Its name is made of letters that every system takes. */
export type MadeFile = {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
};

/** What no drawing goes without: that it is a sketch, and no more than that. */
const stampOf = ({ words }: Says): string => `${words.app.sketch}. ${words.files.sheet.stamp}`;

/** Every storey on a sheet of its own, at 1 : `scale`. */
export function sheetsOf({ plan, area, hash, date, kinds }: Home, says: Says, scale: Scale): Sheet[] {
  const { sheet } = says.words.files;
  const room = ({ id }: { readonly id: string }): string => roomName(plan, id, says);
  const { north, neighbour } = sheet;
  const stamp = stampOf(says);
  return plan.storeys.map((storey, i) => {
    const lay = (paper: string): Sheet => {
      const title = [
        sheet.home(plan.shell.name, plan.design.side),
        sheet.storey(storeyName(plan, i, says), says.n.m2(area.storeys[i]!.bra)),
        sheet.scale(scale, paper),
        sheet.made(says.n.date(date), hash.slice(0, 12)),
      ];
      return sheetOf(
        plan,
        storey,
        kinds.furniture,
        { room, area: says.n.m2, title, stamp, north, neighbour },
        scale,
      );
    };
    return lay(lay('').paper);
  });
}

/** In a drawing program text is as large as it would be at 1 : 100. */
const DXF_SCALE = 100;
/** Between two storeys side by side, in mm. */
const APART = 3000;

function drawing({ plan, kinds }: Home, says: Says): string {
  const house = houseRect(plan.shell);
  const room = ({ id }: { readonly id: string }): string => roomName(plan, id, says);
  const beside = (side: 'left' | 'right'): number => chainsDeep(plan, side, DXF_SCALE);
  const step = house.x1 - house.x0 + beside('left') + beside('right') + APART;
  return dxfOf(
    plan.storeys.map((storey, i) => {
      const measures = measuresOf(plan, storey, DXF_SCALE);
      const title = {
        ...({ layer: 'sheet', turn: 0 } as const),
        at: {
          x: (house.x0 + house.x1) / 2,
          y: house.y0 - chainsDeep(plan, 'top', DXF_SCALE) - 4 * DXF_SCALE,
        },
        text: `${storeyName(plan, i, says)} · ${stampOf(says)}`,
        height: 3 * DXF_SCALE,
      };
      return {
        at: { x: i * step, y: plan.shell.ys.at(-1)! },
        lines: [...linesOf(plan, storey, kinds.furniture), ...measures.lines],
        texts: [
          ...measures.texts,
          ...namesOf(plan, storey, kinds.furniture, { room, area: says.n.m2 }, DXF_SCALE),
          title,
        ],
      };
    }),
    loadLayers(),
  );
}

/** At what scale, and who writes a PDF: that takes a large library, which the page fetches only when somebody wants one. */
export type How = { readonly scale: Scale; readonly pdfOf: typeof pdfOf };

/** All sheets in one document, with the tables after them. */
function document(home: Home, says: Says, { scale, pdfOf }: How): Promise<Uint8Array<ArrayBuffer>> {
  const { kind, sheet } = says.words.files;
  const { plan, cost, findings } = home;
  const tables = [
    { title: kind.areas.title, rows: areaRows(plan, says) },
    ...(cost ? [{ title: kind.costs.title, rows: costRows(cost, plan.design.prices.id, says) }] : []),
    ...(findings ? [{ title: kind.findings.title, rows: findingRows(plan, findings, says) }] : []),
  ];
  const title = `${sheet.home(plan.shell.name, plan.design.side)} – ${stampOf(says)}`;
  return pdfOf(sheetsOf(home, says, scale), tables, { title, lang: says.lang, date: home.date });
}

/** Files of one kind; none when what they tell is not known. */
export async function filesOf(kind: FileKind, home: Home, says: Says, how: How): Promise<MadeFile[]> {
  const { name } = says.words.files;
  const called = (what: string, end: string): string => `romslig-${home.hash.slice(0, 8)}-${what}.${end}`;
  const table = (what: string, rows: readonly (readonly Cell[])[] | null): MadeFile[] =>
    rows ? [{ name: called(what, 'csv'), type: 'text/csv', content: csvOf(rows, says.marks) }] : [];
  switch (kind) {
    case 'pdf':
      return [
        {
          name: called(name.plan, 'pdf'),
          type: 'application/pdf',
          content: await document(home, says, how),
        },
      ];
    case 'svg':
      return sheetsOf(home, says, how.scale).map((sheet, i) => ({
        name: called(`${name.plan}-${says.words.storey.short(home.plan.storeys[i]!.shell.level)}`, 'svg'),
        type: 'image/svg+xml',
        content: svgOf(sheet),
      }));
    case 'dxf':
      return [{ name: called(name.plan, 'dxf'), type: 'image/vnd.dxf', content: drawing(home, says) }];
    case 'ifc':
      return [{ name: called(name.model, 'ifc'), type: 'application/x-step', content: ifcOf(home, says) }];
    case 'areas':
      return table(name.areas, areaRows(home.plan, says));
    case 'costs':
      return table(name.costs, home.cost && costRows(home.cost, home.plan.design.prices.id, says));
    case 'findings':
      return table(name.findings, home.findings && findingRows(home.plan, home.findings, says));
  }
}
