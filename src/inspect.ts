import type { AreaReport } from './check/area.ts';
import { areaBand, measureArea } from './check/area.ts';
import type { StoreySum } from './check/area-figures.ts';
import { AREA_FIGURES, areaSums } from './check/area-figures.ts';
import { checkPlan } from './check/check-plan.ts';
import type { CostReport } from './check/cost.ts';
import { estimate } from './check/cost.ts';
import type { Finding } from './check/finding.ts';
import { measureQuantities } from './check/quantities.ts';
import { RULES } from './check/rules/index.ts';
import { derive } from './derive/derive.ts';
import { furnishOnce } from './derive/furnish.ts';
import type { OpeningPlan, Owner, Place, Plan, RoomPlan } from './derive/plan.ts';
import { compareFolder, comparePart } from './inspect-compare.ts';
import { drawn } from './inspect-drawn.ts';
import type { Wanted } from './inspect-files.ts';
import { wantedFrom, writeFiles } from './inspect-files.ts';
import type { Inspection, ToldTry } from './inspect-json.ts';
import { inspectionJson, waysFrom } from './inspect-json.ts';
import { drawingFrom, Unreadable } from './inspect-read.ts';
import { toldLines } from './inspect-told.ts';
import { triesOf } from './inspect-tries.ts';
import { linkFor } from './io/link.ts';
import { loadModels } from './io/models.ts';
import { loadProgrammes } from './io/programmes.ts';
import { encodeSnapshot, hashOf } from './io/snapshot.ts';
import type { Answer } from './model/answer.ts';
import { canonical } from './model/canonical.ts';
import type { Design } from './model/design.ts';
import { tidyText } from './model/edits/words.ts';
import { misfit } from './model/misfit.ts';
import type { Models } from './model/models.ts';
import { named, shellFor } from './model/models.ts';
import type { Kr } from './model/units.ts';
import { nb as findingWords } from './words/findings/nb.ts';
import { estimateOf, figuresOf, sentenceOf, shortOf, squaresIn } from './words/findings/sentence.ts';
import { formatsOf } from './words/format.ts';
import { inspectWords as words } from './words/inspect.ts';
import { nb } from './words/nb.ts';
import { roomNames } from './words/room-names.ts';
import { formulaOf } from './words/rules/formula.ts';

function readModels(): Models {
  try {
    return loadModels();
  } catch (error) {
    throw new Unreadable(words.models(error instanceof Error ? error.message : String(error)));
  }
}

export async function inspect(read: Design, models: Models, withTries: boolean): Promise<Inspection> {
  const design = canonical(read);
  const shell = shellFor(models, design.shell, design.side);
  const programme = named(loadProgrammes(), design.programme);
  const prices = named(models.prices, design.prices);
  const wrong = shell && misfit(design, shell);
  if (wrong) throw new Unreadable(words.misfit(shell.id, wrong));

  const plan = shell ? derive(design, shell) : null;
  const area = plan && measureArea(plan);
  const findings = plan && programme ? checkPlan(plan, programme, models.kinds, RULES, furnishOnce) : null;
  const files = [
    ['shells', design.shell, shell],
    ['programmes', design.programme, programme],
    ['prices', design.prices, prices],
  ] as const;
  return {
    design,
    hash: await hashOf(design),
    link: linkFor(design, ''),
    linkChars: encodeSnapshot(design).length,
    plan,
    area,
    cost: plan && area && prices ? estimate(plan, prices, measureQuantities(plan, area)) : null,
    findings,
    tries:
      withTries && plan && programme && findings
        ? triesOf(
            {
              plan,
              programme,
              prices,
              kinds: models.kinds,
              rules: RULES,
              nameOf: (id) => roomName(plan, id),
            },
            findings,
          )
        : null,
    ask: files.flatMap(([folder, { id, revision }, there]) =>
      there ? [] : [words.ask(`models/${folder}/${id}.json`, revision)],
    ),
  };
}

const n = formatsOf(nb, 'nb-u-nu-latn');
/** As on the plan: two of a kind are told apart. */
const roomName = (plan: Plan, id: string): string => tidyText(roomNames(plan, nb).get(id) ?? id);

function placeName(plan: Plan, place: Place | Owner): string {
  if (place === 'outside') return nb.place.outside;
  if (place.startsWith('free')) return nb.place.free;
  return place.startsWith('stair') ? nb.place.stair : roomName(plan, place);
}

function roomLine(plan: Plan, room: RoomPlan): string {
  const { x0, x1, y0, y1 } = room.clear;
  const size = `${n.metres(x1 - x0)} × ${n.metres(y1 - y0)}`;
  const ways = waysFrom(plan, room).map((place) => placeName(plan, place));
  const parts = [n.m2(room.net), size];
  if (room.glass > 0) parts.push(`${words.glass} ${n.m2(room.glass)}`);
  if (ways.length > 0) parts.push(`${words.waysTo} ${findingWords.list(ways)}`);
  return `  ${room.id}  ${roomName(plan, room.id)}: ${parts.join(', ')}`;
}

const figuresBy = (plan: Plan, year: 2012 | 2023): string =>
  AREA_FIGURES.filter(({ by }) => by.includes(year))
    .map(({ id, area }) => `${words.figure[id]} ${n.m2(area(plan))}`)
    .join(' · ');

/** "BRA 48,2 m² = 40,1 m² rom + 3,1 m² innervegger + …" */
function sumLine(plan: Plan, { parts, low, bra }: StoreySum): string {
  const rooms = parts.filter(({ what }) => plan.room(what));
  const terms = [
    `${n.m2(rooms.reduce((sum, { area }) => sum + area, 0))} ${words.rooms}`,
    ...parts.flatMap(({ what, area }) =>
      what in words.part ? `${n.m2(area)} ${words.part[what as 'low']}` : [],
    ),
  ];
  return `BRA ${n.m2(bra)} = ${terms.join(' + ')}${low ? ` − ${n.m2(low.area)} ${words.part.low}` : ''}`;
}

/** A door or window, by size and by what lies on its two sides. */
function openingLine(plan: Plan, o: OpeningPlan): string {
  const size = `${n.number(o.width / 10)} × ${n.cm(o.height)}`;
  const above = o.sill > 0 ? [words.over(n.cm(o.sill))] : [];
  const sides = findingWords.list((o.owners ?? []).map((owner) => placeName(plan, owner)));
  const passes = o.clear > 0 ? [`${words.passes} ${n.cm(o.clear)}`] : [];
  return `  ${[`${nb.opening[o.kind]} ${size}`, ...above].join(', ')}: ${[sides, ...passes].join(', ')}`;
}

/** The furniture of a storey, each kind once with how many there are. */
function furnitureLines(design: Design, storey: number): string[] {
  const kinds = design.furniture.filter((f) => f.storey === storey).map((f) => f.kind);
  const told = [...new Set(kinds)].map((kind) => `${kinds.filter((k) => k === kind).length} ${kind}`);
  return told.length > 0 ? [`  ${words.furniture}: ${told.join(', ')}`] : [];
}

/** What the middle of the cost is made of; lines of which the home has nothing are left out. */
function costLines({ lines, steps, mid, uncertainty }: CostReport, list: string): string[] {
  const ours: Readonly<Record<string, Readonly<Record<string, string>>>> = nb.priceLine;
  const around = (sum: Kr): string => n.krRange(sum * (1 - uncertainty), sum * (1 + uncertainty));
  return [
    ...lines
      .filter((l) => l.mid > 0)
      .map((l) => {
        const quantity = l.unit === 'm2' ? n.m2(l.quantity) : n.number(l.quantity);
        return `  ${l.id} ${ours[list]?.[l.id] ?? nb.element[l.measure]}: ${quantity} × ${n.kr(l.unitPrice)} = ${n.kr(l.mid)} (${n.krRange(l.low, l.high)})`;
      }),
    ...steps
      .filter((s) => s.adds !== 0)
      .map((s) => `  ${s.id} ${nb.costDialog.factors[s.id]}: ${n.kr(s.adds)} (${around(s.adds)})`),
    `  ${nb.costDialog.total}: ${n.kr(mid)} ± ${n.percent(uncertainty)}`,
  ];
}

/** How far the floor in use is over its frame, also in squares of the drawing; nothing when it is not. */
function overArea(area: AreaReport): string {
  if (areaBand(area) !== 'over') return '';
  const by = area.inUse - area.frame;
  return ` · ${nb.meter.overBy(n.m2(by))}, ${findingWords.rules.toGo.squares(squaresIn(by))}`;
}

const triedLines = (tries: readonly ToldTry[] = []): string[] =>
  tries.map(({ says }) => `        ${words.tried}: ${says.join(' ')}`);

function findingLines(plan: Plan, f: Finding, tries: Inspection['tries']): string {
  const { weight, state, rules } = findingWords;
  const { found, wanted } = figuresOf(f, n, rules);
  const short = shortOf(f, n, rules);
  const formula = formulaOf(f, n, rules);
  const estimates = f.estimates.map((name) => `${rules.estimate} ${estimateOf(rules, f, name, n)}`);
  const source = [
    `${rules.mark[f.source.mark]} ${n.date(f.source.read)}`,
    ...(f.source.url ? [f.source.url] : []),
  ];
  const below = [
    ...(found === null ? [] : [`${words.found} ${found}`]),
    ...(wanted === null ? [] : [`${words.wanted} ${wanted}`]),
    ...(short ? [`${rules.toGo.name}: ${short}`] : []),
    ...(formula ? [formula] : []),
    weight[f.weight],
    f.source.section,
    ...source,
  ];
  const sentence = sentenceOf(findingWords, f, (id) => roomName(plan, id), n);
  // What holds need not be argued for.
  const matters = f.state === 'holds' ? '' : `\n        ${rules.why[f.id as keyof typeof rules.why]}`;
  const why = f.muted ? `\n        ${nb.findings.reason(f.muted.reason)}` : '';
  const first = `  ${f.id}  ${state[f.state]}: ${sentence}${matters}\n        ${[...below, ...estimates].join(' · ')}${why}`;
  return [first, ...triedLines(tries?.get(f))].join('\n');
}

/** The same as the JSON, for reading. */
function inspectionText({ design, plan, area, cost, findings, ...told }: Inspection): string {
  const lines = [
    words.home(plan?.shell.name ?? `${design.shell.id} ${design.shell.revision}`, design.side),
    `${words.hash}: ${told.hash}`,
    `${words.link(told.linkChars)}: ${told.link}`,
  ];
  lines.push(...toldLines(design));
  if (told.ask.length > 0) lines.push(words.askFor(told.ask.join('; ')));
  const sums = plan ? areaSums(plan) : [];
  for (const [i, storey] of plan?.storeys.entries() ?? []) {
    lines.push(
      '',
      `${nb.storey.name(storey.shell.level)}, BRA ${n.m2(area!.storeys[i]!.bra)}`,
      drawn(plan!, storey),
    );
    lines.push(...storey.rooms.map((room) => roomLine(plan!, room)), `  ${sumLine(plan!, sums[i]!)}`);
    lines.push(...plan!.openings.filter((o) => o.storey === i).map((o) => openingLine(plan!, o)));
    lines.push(...furnitureLines(design, i));
  }
  if (plan) lines.push('', words.legend);
  if (area)
    lines.push(
      '',
      ...([2012, 2023] as const).map((year) => `${words.area}, NS 3940:${year}: ${figuresBy(plan!, year)}`),
      `  ${words.inUse} ${n.m2(area.inUse)} · ${words.free} ${n.m2(area.free)} · ${words.frame} ${n.m2(area.frame)}${overArea(area)}`,
      ...triedLines(told.tries?.get('area')),
    );
  if (cost)
    lines.push(
      '',
      `${words.cost}: ${n.krRange(cost.low, cost.high)} · ${words.frame} ${n.roundKr(cost.frame)}`,
      ...costLines(cost, design.prices.id),
      ...triedLines(told.tries?.get('budget')),
    );
  if (findings && plan) {
    const aside = findings.filter((f) => f.muted);
    const others = findings.filter((f) => !f.muted);
    lines.push('', words.findings, ...others.map((f) => findingLines(plan, f, told.tries)));
    if (aside.length > 0) lines.push('', words.aside, ...aside.map((f) => findingLines(plan, f, told.tries)));
  }
  return lines.join('\n');
}

/** Writes files and says where they lie. */
async function filesFor(
  told: Inspection,
  kinds: Models['kinds'],
  wanted: Wanted,
  answer: Answer | undefined,
): Promise<number> {
  if (!told.plan) throw new Unreadable(words.askFor(told.ask.join('; ')));
  if (wanted.kinds.includes('bcf30') && !answer) {
    // Nothing else was asked for, or the rest is made all the same.
    if (wanted.kinds.every((kind) => kind === 'bcf30' || kind === 'bcf21'))
      throw new Unreadable(words.noRemarks);
    process.stderr.write(`${words.noRemarks}\n`);
  }
  try {
    process.stdout.write(`${(await writeFiles(told, kinds, wanted, answer)).join('\n')}\n`);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new Unreadable(words.unwritten(wanted.dir));
  }
  return 0;
}

/** `--compare DIR [--json]`; with `--part` it asks itself for a share of the work. */
async function compare(argv: readonly string[]): Promise<number> {
  const [dir, flag, ...more] = argv;
  const line = (text: string): void => void process.stdout.write(`${text}\n`);
  if (dir === undefined || dir.startsWith('--') || more.length > 0) throw new Unreadable(words.usage);
  if (flag === '--part') comparePart(dir, readModels, line);
  else if (flag !== undefined && flag !== '--json') throw new Unreadable(words.usage);
  else
    await compareFolder(dir, readModels, flag === '--json', {
      line,
      aside: (text) => process.stderr.write(`${tidyText(text)}\n`),
    });
  return 0;
}

/** As JSON for programs; without the tries, which take some seconds to find. */
const FLAGS = ['--json', '--no-tries'];

/**
 * `npm run -s inspect -- FILE|LINK [--json] [--no-tries]`, or `--out pdf,svg,dxf,ifc,glb,csv,bcf [--to DIR] [--scale 50|100]` for files instead, or
 * `--compare DIR [--json]` for many homes at once. Gives the exit code: 1, with one sentence on stderr, for what cannot be read or written.
 */
export async function main(argv: readonly string[]): Promise<number> {
  try {
    if (argv[0] === '--compare') return await compare(argv.slice(1));
    const asked = wantedFrom(argv.filter((a) => !FLAGS.includes(a)));
    const [argument, ...more] = asked?.rest ?? [];
    if (!asked || argument === undefined || argument.startsWith('--') || more.length > 0)
      throw new Unreadable(words.usage);
    const { design, prices, answer } = drawingFrom(argument);
    const models = readModels();
    // The list a file carries stands in where this copy has none by that name.
    const known = prices ? { ...models, prices: [...models.prices, prices] } : models;
    const told = await inspect(design, known, !asked.wanted && !argv.includes('--no-tries'));
    if (asked.wanted) return await filesFor(told, models.kinds, asked.wanted, answer);
    const text = argv.includes('--json')
      ? JSON.stringify(inspectionJson(told, nb.storey.name), null, 2)
      : inspectionText(told);
    process.stdout.write(`${text}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    process.stderr.write(`${tidyText(error.message)}\n`);
    return 1;
  }
}
