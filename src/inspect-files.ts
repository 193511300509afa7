import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scale } from './drawing/sheet.ts';
import { SCALES } from './drawing/sheet.ts';
import type { Inspection } from './inspect-json.ts';
import type { FileKind } from './io/export/files.ts';
import { FILE_KINDS, filesOf } from './io/export/files.ts';
import { pdfOf } from './io/export/pdf/pdf.ts';
import type { Speaker } from './io/export/says.ts';
import type { Answer } from './model/answer.ts';
import type { Kinds } from './model/kinds.ts';
import { nb as desk } from './words/desk/nb.ts';
import { nb as findings } from './words/findings/nb.ts';
import { formatsOf } from './words/format.ts';
import { nb } from './words/nb.ts';

/** The terminal speaks bokmål. */
const SPEAKER: Speaker = { lang: 'nb', words: nb, findings, n: formatsOf(nb, 'nb-u-nu-latn') };

/** Kinds as they are asked for in the terminal. */
const ASKED: Readonly<Record<string, readonly FileKind[]>> = {
  pdf: ['pdf'],
  svg: ['svg'],
  dxf: ['dxf'],
  ifc: ['ifc'],
  glb: ['glb'],
  csv: ['areas', 'costs', 'findings'],
  bcf: ['bcf30', 'bcf21'],
};

/** What `--out`, `--to` and `--scale` ask for. */
export type Wanted = { readonly kinds: readonly FileKind[]; readonly dir: string; readonly scale: Scale };

/** Takes those flags and their values out of the arguments; null for `wanted` without `--out`. Undefined when they make no sense. */
export function wantedFrom(args: readonly string[]): { wanted: Wanted | null; rest: string[] } | undefined {
  const rest = [...args];
  const take = (flag: string): string | null | undefined => {
    const at = rest.indexOf(flag);
    return at < 0 ? null : rest.splice(at, 2)[1];
  };
  const [out, to, scale] = [take('--out'), take('--to'), take('--scale')];
  if (out === undefined || to === undefined || scale === undefined) return undefined;
  if (out === null) return to === null && scale === null ? { wanted: null, rest } : undefined;
  const kinds = out.split(',').map((kind) => (Object.hasOwn(ASKED, kind) ? ASKED[kind]! : []));
  const at = SCALES.find((s) => s === Number(scale ?? 100));
  if (kinds.some((k) => k.length === 0) || at === undefined) return undefined;
  return {
    wanted: { kinds: FILE_KINDS.filter((k) => kinds.flat().includes(k)), dir: to ?? '.', scale: at },
    rest,
  };
}

/** Writes the files of a home and tells their paths; none without its shell. */
export async function writeFiles(
  told: Inspection,
  kinds: Kinds,
  { kinds: wanted, dir, scale }: Wanted,
  answer: Answer | undefined,
): Promise<string[]> {
  const { plan, area, cost, findings: found, hash } = told;
  if (!plan || !area) return [];
  const date = new Date().toLocaleDateString('sv-SE');
  const home = { plan, area, cost, findings: found, hash, date, kinds };
  const how = { scale, pdfOf, ...(answer && { remarks: { answer, desk } }) };
  const made = await Promise.all(wanted.map((kind) => filesOf(kind, home, SPEAKER, how)));
  mkdirSync(dir, { recursive: true });
  return made.flat().map(({ name, content }) => {
    const path = join(dir, name);
    writeFileSync(path, content);
    return path;
  });
}
