import type { Finding } from '../../src/check/finding.ts';
import { derive } from '../../src/derive/derive.ts';
import type { Plan } from '../../src/derive/plan.ts';
import { applyEdit } from '../../src/model/apply.ts';
import type { Design } from '../../src/model/design.ts';
import type { Edit } from '../../src/model/edit.ts';
import type { Edge } from '../../src/model/grid.ts';
import { across, cellsOf } from '../../src/model/grid.ts';
import { ROOM_KINDS } from '../../src/model/kinds.ts';
import type { Models } from '../../src/model/models.ts';
import { eachEdge } from '../../src/model/raster.ts';
import { placeOpening } from '../../src/tools/place-opening.ts';
import { linesIn, runOf } from '../../src/tools/runs.ts';
import type { Judged, Yardstick } from '../../src/tries/judge.ts';
import { findingsLike, judge, judgeFurnished } from '../../src/tries/judge.ts';
import { saysStill, troublesOf } from '../../src/tries/trouble.ts';
import { waysLostFrom } from '../../src/tries/ways.ts';
import { troubledHome } from '../tries/troubled.ts';
import { yardstickOf } from '../tries/yardstick.ts';
import type { Asked } from './asked.ts';
import { askFor, oneAim } from './asked.ts';
import type { Figure } from './figure.ts';
import { figure } from './figure.ts';
import type { Part } from './parts.ts';
import { inParts, piecesOf, worked } from './parts.ts';

const PUSHES = [-900, -300, 300, 900];
const WIDTHS = { door: [900, 1000], window: [600, 1200, 1800, 2400], opening: [1200] } as const;

/**
 * Every single edit of a coarse hand on a storey: each inner or outer wall pushed a little or a lot either way; each opening taken
 * away, or as wide as is usual; a door and a window in each wall; walls taken away; choice floor built and left; stairs moved and turned. Made without
 * the search's own moves, so that it can find what they miss.
 */
function editsOn({ design, shell, storeys, stairs }: Plan, storey: number): Edit[] {
  const { walls, shell: own } = storeys[storey]!;
  const pushed = walls.flatMap((wall): Edit[] => {
    const run = wall.kind === 'party' ? null : runOf(shell, wall);
    if (!run) return [];
    const lines = across(shell, run.axis);
    return PUSHES.map((mm) => ({
      do: 'pushWall',
      storey,
      run,
      by: Math.sign(mm) * Math.abs(linesIn(lines, run.line, mm)),
    }));
  });
  const made = walls.flatMap((wall) =>
    (['door', 'window'] as const).flatMap((kind): Edit[] => {
      const opening = placeOpening(design, shell, wall, kind, (wall.from + wall.to) / 2);
      return typeof opening === 'string' ? [] : [{ do: 'addOpening', opening }];
    }),
  );
  const changed = design.openings.flatMap((o, index): Edit[] =>
    o.storey !== storey
      ? []
      : [
          { do: 'removeOpening', index },
          ...WIDTHS[o.kind].map((width): Edit => ({ do: 'setOpening', index, change: { width } })),
        ],
  );
  const floor = own.zones.flatMap(({ rects }): Edit[] => {
    const cells = rects.map((r) => cellsOf(shell, r));
    return [true, false].map((built) => ({ do: 'build', storey, cells, built }));
  });
  const moved = stairs
    .filter((s) => s.storey === storey || s.storey + 1 === storey)
    .flatMap(({ index, x, y, turn }): Edit[] => [
      ...[1, 2, 3, 4, -1, -2, -3, -4].flatMap((n): Edit[] => [
        { do: 'setStair', index, change: { x: x + n } },
        { do: 'setStair', index, change: { y: y + n } },
      ]),
      { do: 'setStair', index, change: { turn: ((turn + 2) % 4) as typeof turn } },
      { do: 'setStair', index, change: { width: 900, going: 250 } },
    ]);
  const opened = walls.flatMap((wall): Edit[] => {
    const run = wall.kind === 'inner' ? runOf(shell, wall) : null;
    const edges: Edge[] = [];
    if (run) eachEdge(run, (edge) => edges.push(edge));
    return run ? [{ do: 'setEdges', storey, edges, to: 'open' }] : [];
  });
  return [...pushed, ...made, ...changed, ...floor, ...moved, ...opened];
}

/** Any two rooms in each other's place. */
const swaps = ({ rooms }: Plan): Edit[] =>
  rooms.flatMap((a, i) =>
    rooms.slice(i + 1).map((b): Edit => ({ do: 'swapRooms', room: a.id, other: b.id })),
  );

/** A room of each kind that is not there, on each half of each room and on all that is free. */
function roomsMade({ rooms, storeys, shell }: Plan): Edit[] {
  const absent = ROOM_KINDS.filter((kind) => !rooms.some((r) => r.kind === kind));
  const halves = rooms.flatMap(({ id, storey, bounds: b }) => {
    const [x, y] = [(b.x0 + b.x1) / 2, (b.y0 + b.y1) / 2];
    return [
      { ...b, x1: x },
      { ...b, x0: x },
      { ...b, y1: y },
      { ...b, y0: y },
    ].map((rect) => ({ storey, cells: cellsOf(shell, rect), from: id }));
  });
  const free = storeys.flatMap((s) =>
    s.free.rects.map((rect) => ({ storey: s.index, cells: cellsOf(shell, rect) })),
  );
  return [...halves, ...free].flatMap((at) => absent.map((kind): Edit => ({ do: 'addRoom', kind, ...at })));
}

/** One or two edits that cure a finding; none, or null when that was not found out in the time there was. */
type Cure = readonly Edit[] | null;

/** Tries any one or two edits of such a hand, on a storey the finding is about, until some cure it and break nothing. */
function curedByTwo(start: Judged, aim: Finding, by: Yardstick, until: number): Cure {
  const { plan, findings } = start;
  const storeys = new Set(
    [...aim.where, ...aim.rooms.flatMap((id) => plan.room(id) ?? [])].map((at) => at.storey),
  );
  const edits = [
    ...plan.storeys.flatMap(({ index }) =>
      storeys.size === 0 || storeys.has(index) ? editsOn(plan, index) : [],
    ),
    ...(storeys.size === 0 ? roomsMade(plan) : swaps(plan)),
  ];
  const waysLost = waysLostFrom(plan, by.kinds);
  const cures = (design: Design): boolean => {
    const lost = Object.keys(plan.design.rooms).some((id) => !Object.hasOwn(design.rooms, id));
    if (lost || saysStill(findingsLike(aim, derive(design, by.shell), by), aim)) return false;
    const bare = judge(design, by);
    if (waysLost(bare.plan)) return false;
    if (troublesOf(bare.findings, findings, aim, plan).length > 0) return false;
    return troublesOf(judgeFurnished(bare, by).findings, findings, aim, plan).length === 0;
  };
  const after = (design: Design, edit: Edit): Design | null => {
    const applied = applyEdit(design, edit, by.shell);
    return 'design' in applied ? applied.design : null;
  };
  const ones = edits.map((edit) => after(plan.design, edit));
  const one = ones.findIndex((design) => design && cures(design));
  if (one >= 0) return [edits[one]!];
  for (const [i, one] of ones.entries())
    for (const edit of one ? edits.slice(i + 1) : []) {
      if (worked() > until) return null;
      const two = after(one!, edit);
      if (two && cures(two)) return [edits[i]!, edit];
    }
  return [];
}

/** Homes with one finding each; none of them is asked by the other bench, so that tries are not tuned to them. */
const SAMPLE = 50;
const SEED = 1001;
/** Each core works no longer, nor on every pair of edits for one finding, in ms. */
const LONGEST = 840_000;
const LONGEST_ONE = 120_000;

type Held = Pick<Asked, 'tries' | 'all'> & { readonly name: string; readonly cured: boolean | null };

export function* exhaustivePart(part: Part, models: Models): Generator<Held> {
  for (const seed of piecesOf(
    part,
    Array.from({ length: SAMPLE }, (_, i) => SEED + i),
  )) {
    const home = troubledHome(models, seed, 'careless');
    const by = yardstickOf(home, models);
    for (const aim of oneAim(home, seed, models)) {
      if (worked() > part.until) return;
      const { tries, all, edits } = askFor(home, aim, models);
      const name = `${aim.id} ${aim.about} (${seed}: ${home.name})`;
      // A try of two edits has shown that two are enough; where one of more was found it does not matter here.
      if (all > 0) yield { tries, all, name, cured: edits <= 2 };
      else {
        const start = judgeFurnished(judge(home.design, by), by);
        const cure = curedByTwo(start, aim, by, Math.min(part.until, worked() + LONGEST_ONE));
        const how = cure?.map((edit) => edit.do).join(' and ');
        yield { tries, all, name: how ? `${name} by ${how}` : name, cured: cure && cure.length > 0 };
      }
    }
  }
}

/**
 * Of what one or two edits cure, how much the search finds a try for: what it found none for is tried with every pair of edits of a
 * coarse hand. Findings with no try but one of more edits are left out, so that the share is told rather too low.
 */
export async function* exhaustiveFigures(): AsyncGenerator<Figure | string> {
  const held = await inParts<Held>('exhaustive', LONGEST);
  const name = `tries, a sample of ${held.length} findings`;
  const cured = held.filter((h) => h.cured);
  const unsure = held.filter((h) => h.cured === null);
  const names = (some: readonly Held[]): string => some.map((h) => h.name).join(', ') || 'nothing';
  yield figure(`${name}: that one or two edits cure`, cured.length, '');
  const found = (some: (h: Held) => boolean): number =>
    (100 * cured.filter(some).length) / Math.max(1, cured.length);
  yield figure(
    `${name}: found at once, of what two edits cure`,
    found((h) => h.tries > 0),
    '%',
  );
  yield figure(
    `${name}: found when one looks longer`,
    found((h) => h.all > 0),
    '%',
    95,
    true,
  );
  yield `  ${name}: missed ${names(cured.filter((h) => h.all === 0))}`;
  yield `  ${name}: not every pair was tried for ${names(unsure)}`;
  yield `  ${name}: neither finds any for ${names(held.filter((h) => h.cured === false && h.all === 0))}`;
  if (held.length < SAMPLE) yield `  of ${SAMPLE} homes the others hold, or were not come to in the time`;
}
