import * as v from 'valibot';
import { LIMITS } from './design.ts';
import { columns, exactLine, rowsOf } from './grid.ts';
import type { Measures } from './measures.ts';
import { named } from './models.ts';
import type { Demand } from './parse-file.ts';
import { amount, demandIn, header, length, mm, readAs, ref, slug, text } from './parse-file.ts';
import type { Facade, Shell, ShellStorey, Zone } from './shell.ts';
import { CHOICE, CORE, OUTSIDE, topHeight } from './shell.ts';
import type { Mm, Rect } from './units.ts';
import { SIDES } from './units.ts';

/** A door leads out where the ground is within a step or three of the floor; our own reading, not a rule. */
const DOOR_STEP = 600;
/** Rectangles, stretches or bends in one list. */
const MOST_PARTS = 200;

const lines = v.union(
  [
    v.strictObject({
      step: length,
      count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LIMITS.lines - 1)),
    }),
    v.pipe(v.array(mm), v.minLength(2), v.maxLength(LIMITS.lines)),
  ],
  `line positions in mm, or {step, count}, at most ${LIMITS.lines} lines`,
);
/** Rectangles are written as a person measures them: [left, top, width, depth] in mm. */
const rect = v.pipe(
  v.strictTuple([mm, mm, length, length]),
  v.transform(([x, y, w, d]): Rect => ({ x0: x, y0: y, x1: x + w, y1: y + d })),
);
const few = <const S extends v.GenericSchema>(item: S) =>
  v.pipe(v.array(item), v.maxLength(MOST_PARTS, `at most ${MOST_PARTS} of them`));
const rects = v.pipe(few(rect), v.minLength(1, 'at least one rectangle'));
const point = v.pipe(
  v.strictTuple([mm, mm]),
  v.transform(([x, y]) => ({ x, y })),
);
const side = v.picklist(SIDES);
const clear = v.pipe(
  mm,
  v.minValue(0, 'a height not below 0'),
  v.maxValue(10_000, 'a height of at most 10 000 mm'),
);

const storey = v.strictObject({
  level: v.pipe(v.number(), v.integer(), v.minValue(-3), v.maxValue(4)),
  floor: mm,
  height: v.pipe(
    mm,
    v.minValue(1500, 'at least 1500 mm floor to floor'),
    v.maxValue(10_000, 'at most 10 000 mm floor to floor'),
  ),
  ceiling: v.union(
    [
      v.strictObject({ clear }),
      v.strictObject({
        along: v.picklist(['x', 'y']),
        profile: v.pipe(few(v.strictTuple([mm, clear])), v.minLength(2, 'at least two points')),
      }),
    ],
    '{clear} or {along, profile} with at least two points',
  ),
  core: rects,
  choice: few(v.strictObject({ id: slug, rects })),
  facades: few(
    v.strictObject({ side, from: mm, to: mm, windows: v.boolean(), doors: v.boolean(), ground: mm }),
  ),
});

const shellFile = v.strictObject({
  ...header('romslig-shell'),
  fictional: v.boolean(),
  name: text(40),
  streetAzimuth: v.pipe(
    v.number(),
    v.minValue(0, 'degrees from 0 to 360'),
    v.maxValue(360, 'degrees from 0 to 360'),
  ),
  xs: lines,
  ys: lines,
  party: v.literal('right'),
  walls: v.strictObject({ outer: length, party: length, inner: length }),
  storeys: v.pipe(
    v.array(storey),
    v.minLength(1, 'at least one storey'),
    v.maxLength(LIMITS.storeys, `at most ${LIMITS.storeys} storeys`),
  ),
  entrance: v.strictObject({
    storey: v.pipe(v.number(), v.integer(), v.minValue(0)),
    side,
    from: mm,
    to: mm,
  }),
  wetWall: v.strictObject({ from: point, to: point }),
  roof: v.strictObject({
    kind: v.picklist(['pitched', 'flat']),
    slope: v.pipe(v.number(), v.minValue(0, 'degrees from 0 to 70'), v.maxValue(70, 'degrees from 0 to 70')),
  }),
  frame: v.strictObject({
    area: v.pipe(amount, v.minValue(1, 'some area')),
    budget: v.pipe(amount, v.integer('whole kroner')),
  }),
  measures: ref,
});
type StoreyFile = v.InferOutput<typeof storey>;
type Grid = { readonly xs: readonly Mm[]; readonly ys: readonly Mm[] };

/** Reads a shell as the municipality wrote it, on side A, measured as it names. Throws a ModelError. */
export function readShell(json: unknown, file: string, all: readonly Measures[]): Shell {
  const { format: _, fictional: __, ...f } = readAs(shellFile, json, file);
  const demand: Demand = demandIn(file);
  const grid = { xs: positions(f.xs, 'xs', demand), ys: positions(f.ys, 'ys', demand) };
  const cells = [...gaps(grid.xs), ...gaps(grid.ys)];
  demand(
    f.walls.inner <= Math.min(...cells),
    'walls.inner',
    `at most the narrowest cell (${Math.min(...cells)} mm)`,
    f.walls.inner,
  );
  const storeys = f.storeys.map((s, i) => readStorey(s, `storeys[${i}]`, grid, demand));
  checkLevels(storeys, f.entrance.storey, demand);
  demand(
    storeys.some((s) => touchesParty(s, grid, 0, grid.ys.at(-1)!)),
    'storeys',
    'some core floor along the party line, the last of xs',
  );
  for (const end of ['from', 'to'] as const) {
    const { x, y } = f.wetWall[end];
    demand(inside(grid.xs, x) && inside(grid.ys, y), `wetWall.${end}`, 'a point inside the lines', [x, y]);
  }
  const measures = named(all, f.measures);
  demand(measures !== undefined, 'measures', 'a file in models/measures', f.measures);
  const shell: Shell = { ...f, ...grid, side: 'A', storeys, measures };
  checkEntrance(shell, demand);
  return shell;
}

function positions(from: v.InferOutput<typeof lines>, place: string, demand: Demand): readonly Mm[] {
  const at = Array.isArray(from) ? from : Array.from({ length: from.count + 1 }, (_, i) => i * from.step);
  demand(at[0] === 0, `${place}[0]`, 'the first line at 0', at[0]);
  const fall = at.findIndex((x, i) => i > 0 && x <= at[i - 1]!);
  demand(fall < 0, `${place}[${fall}]`, `a line beyond ${at[fall - 1]}`, at[fall]);
  return at;
}

const gaps = (at: readonly Mm[]): Mm[] => at.slice(1).map((x, i) => x - at[i]!);
const inside = (at: readonly Mm[], x: Mm): boolean => x >= 0 && x <= at.at(-1)!;

function readStorey(s: StoreyFile, place: string, grid: Grid, demand: Demand): ShellStorey {
  const nx = columns(grid);
  const mask = new Uint8Array(nx * rowsOf(grid)).fill(OUTSIDE);
  const lay = (r: Rect, at: string, value: number): void => {
    const [x0, x1, y0, y1] = [
      exactLine(grid.xs, r.x0),
      exactLine(grid.xs, r.x1),
      exactLine(grid.ys, r.y0),
      exactLine(grid.ys, r.y1),
    ];
    const found = [r.x0, r.y0, r.x1 - r.x0, r.y1 - r.y0];
    demand(
      x0 !== null && x1 !== null && y0 !== null && y1 !== null,
      at,
      'a rectangle [left, top, width, depth] whose sides lie on lines of the grid',
      found,
    );
    for (let y = y0; y < y1; y++)
      for (let x = x0; x < x1; x++) {
        demand(mask[y * nx + x] === OUTSIDE, at, 'floor that no other rectangle of the storey covers', found);
        mask[y * nx + x] = value;
      }
  };
  s.core.forEach((r, i) => void lay(r, `${place}.core[${i}]`, CORE));
  const zones: Zone[] = s.choice.map((zone, i) => {
    const at = `${place}.choice[${i}]`;
    demand(
      s.choice.findIndex((z) => z.id === zone.id) === i,
      `${at}.id`,
      'an id no other choice of the storey has',
      zone.id,
    );
    zone.rects.forEach((r, j) => void lay(r, `${at}.rects[${j}]`, CHOICE));
    return zone;
  });
  const { ceiling } = s;
  if ('profile' in ceiling) {
    const fall = ceiling.profile.findIndex(([at], i) => i > 0 && at <= ceiling.profile[i - 1]![0]);
    demand(fall < 0, `${place}.ceiling.profile[${fall}]`, 'positions that rise', ceiling.profile[fall]);
  }
  const done: ShellStorey = {
    level: s.level,
    floor: s.floor,
    height: s.height,
    ceiling,
    mask,
    zones,
    facades: s.facades,
  };
  demand(
    topHeight(done) <= s.height,
    `${place}.ceiling`,
    `a clear height of at most the storey's ${s.height} mm`,
    topHeight(done),
  );
  s.facades.forEach((facade, i) => void checkFacade(done, facade, `${place}.facades[${i}]`, grid, demand));
  return done;
}

const extent = (grid: Grid, f: Pick<Facade, 'side'>): readonly Mm[] =>
  f.side === 'top' || f.side === 'bottom' ? grid.xs : grid.ys;

function checkFacade(s: ShellStorey, f: Facade, place: string, grid: Grid, demand: Demand): void {
  const most = extent(grid, f).at(-1)!;
  demand(
    0 <= f.from && f.from < f.to && f.to <= most,
    place,
    `from below to, both within 0–${most}`,
    `${f.from}–${f.to}`,
  );
  demand(
    f.side !== 'right' || !touchesParty(s, grid, f.from, f.to),
    place,
    'no façade on the party line: the neighbour lives there',
  );
  demand(
    !f.doors || Math.abs(f.ground) <= DOOR_STEP || s.level === 0,
    `${place}.doors`,
    `false: the ground outside lies more than ${DOOR_STEP} mm from the floor`,
    f.ground,
  );
  const rival = s.facades.find((g) => g !== f && g.side === f.side && g.from < f.to && f.from < g.to);
  demand(!rival, place, 'a stretch that no other façade of this side covers', `${f.from}–${f.to}`);
}

/** Floor of the storey that reaches the party line between two positions down it. */
function touchesParty(s: ShellStorey, grid: Grid, from: Mm, to: Mm): boolean {
  const nx = columns(grid);
  return gaps(grid.ys).some(
    (_, y) => s.mask[y * nx + nx - 1] !== OUTSIDE && grid.ys[y]! < to && grid.ys[y + 1]! > from,
  );
}

function checkLevels(storeys: readonly ShellStorey[], entrance: number, demand: Demand): void {
  demand(
    entrance < storeys.length,
    'entrance.storey',
    `the number of a storey, 0–${storeys.length - 1}`,
    entrance,
  );
  storeys.forEach((s, i) => {
    demand(
      s.level === i - entrance,
      `storeys[${i}].level`,
      `${i - entrance}, counted from the entrance storey`,
      s.level,
    );
    const below = storeys[i - 1];
    if (below)
      demand(
        s.floor === below.floor + below.height,
        `storeys[${i}].floor`,
        `${below.floor + below.height}, floor plus height of the storey below`,
        s.floor,
      );
  });
}

/** All along the entrance there is core floor with nothing outside it, and a façade that takes doors. */
function checkEntrance(shell: Shell, demand: Demand): void {
  const { side, from, to, storey } = shell.entrance;
  const s = shell.storeys[storey]!;
  const lengthwise = extent(shell, { side });
  const nx = columns(shell);
  const ny = rowsOf(shell);
  demand(
    from < to && inside(lengthwise, from) && inside(lengthwise, to),
    'entrance',
    `from below to, both within 0–${lengthwise.at(-1)}`,
    `${from}–${to}`,
  );
  const at = (x: number, y: number): number =>
    x < 0 || y < 0 || x >= nx || y >= ny ? OUTSIDE : s.mask[y * nx + x]!;
  const [dx, dy] = { top: [0, -1], right: [1, 0], bottom: [0, 1], left: [-1, 0] }[side] as [number, number];
  const open = gaps(lengthwise).every((_, i) => {
    if (lengthwise[i + 1]! <= from || lengthwise[i]! >= to) return true;
    const count = dx === 0 ? ny : nx;
    return Array.from({ length: count }, (_, j) => (dx === 0 ? [i, j] : [j, i]) as [number, number]).some(
      ([x, y]) => at(x, y) === CORE && at(x + dx, y + dy) === OUTSIDE,
    );
  });
  demand(open, 'entrance', 'a stretch along the outer wall of core floor', `${side} ${from}–${to}`);
  const doors = s.facades.filter((f) => f.side === side && f.doors).sort((a, b) => a.from - b.from);
  let covered = from;
  for (const f of doors) if (f.from <= covered) covered = Math.max(covered, f.to);
  demand(covered >= to, 'entrance', 'a stretch of façade that takes doors', `${side} ${from}–${to}`);
}
