import type { Design, Stair } from '../model/design.ts';
import type { CellRect, Run } from '../model/grid.ts';
import { across, along, edgeOn, rectOf } from '../model/grid.ts';
import { NO_WALL, OUT, rasterOf, STAIR, sidesOf, standing, wallOn } from '../model/raster.ts';
import type { Shell } from '../model/shell.ts';
import type { Footprint } from '../model/stair.ts';
import { stairMeasures } from '../model/stair.ts';
import type { Mm, Rect } from '../model/units.ts';
import { ownerOf, placeOf } from './owners.ts';
import type { Flight, Place, Plan, StairEnd, StairPlan } from './plan.ts';
import { isTurning, wedgeGoing } from './wedges.ts';

/** Position of a fraction of a grid line: 2.5 is half way between lines 2 and 3. */
function between(lines: readonly Mm[], at: number): Mm {
  const i = Math.min(Math.floor(at), lines.length - 2);
  return lines[i]! + (at - i) * (lines[i + 1]! - lines[i]!);
}

const boxRect = (shell: Shell, b: CellRect): Rect => ({
  x0: between(shell.xs, b.x0),
  y0: between(shell.ys, b.y0),
  x1: between(shell.xs, b.x1),
  y1: between(shell.ys, b.y1),
});

/** What is met across a stair's step: the owners there that no wall shuts out. */
function endOf(design: Design, shell: Shell, storey: number, run: Run): StairEnd {
  const r = rasterOf(design, shell, storey);
  const lines = along(shell, run.axis);
  const widths = new Map<Place, Mm>();
  for (let i = run.from; i < run.to; i++) {
    const e = edgeOn(run.axis, run.line, i);
    const [a, b] = sidesOf(r, e);
    const code = a >= STAIR ? b : a;
    if (code === OUT || wallOn(r, e) !== NO_WALL) continue;
    const place = placeOf(ownerOf(code), storey);
    widths.set(place, (widths.get(place) ?? 0) + lines[i + 1]! - lines[i]!);
  }
  const meets = [...widths].map(([place, width]) => ({ place, width }));
  const most = Math.max(...widths.values());
  const at = across(shell, run.axis)[run.line]!;
  const [from, to] = [lines[run.from]!, lines[run.to]!];
  return {
    from: run.axis === 'v' ? { x: at, y: from } : { x: from, y: at },
    to: run.axis === 'v' ? { x: at, y: to } : { x: to, y: at },
    meets,
    place: meets.find((m) => m.width === most)?.place ?? null,
  };
}

/** The stairs of a design. One that is as it was `before`, and meets what it met, is the same object. */
export function stairsOf(
  design: Design,
  shell: Shell,
  before?: Pick<Plan, 'design' | 'stairs'>,
): StairPlan[] {
  const still = (storey: number): boolean =>
    before?.design.stairs === design.stairs && before.design.storeys[storey] === design.storeys[storey];
  return design.stairs.flatMap((stair, index) => {
    const print = standing(shell, stair);
    if (!print) return [];
    const old =
      before?.design.stairs[index] === stair ? before.stairs.find((s) => s.index === index) : undefined;
    const end = (storey: number, run: Run, was: StairEnd | undefined): StairEnd => {
      if (was && still(storey)) return was;
      const is = endOf(design, shell, storey, run);
      return was && JSON.stringify(was) === JSON.stringify(is) ? was : is;
    };
    const bottom = end(stair.storey, print.entry, old?.bottom);
    const top = end(stair.storey + 1, print.exit, old?.top);
    return old && bottom === old.bottom && top === old.top
      ? old
      : stairOf(shell, stair, index, print, bottom, top);
  });
}

function stairOf(
  shell: Shell,
  stair: Stair,
  index: number,
  print: Footprint,
  bottom: StairEnd,
  top: StairEnd,
): StairPlan {
  const rise = shell.storeys[stair.storey]!.height;
  const m = stairMeasures(stair, rise, shell.walls.inner);
  const flights = print.flights.map(
    ({ box, treads, up, pivot }): Flight => ({
      rect: boxRect(shell, box),
      treads,
      up,
      ...(pivot && { pivot: { x: between(shell.xs, pivot.x), y: between(shell.ys, pivot.y) } }),
    }),
  );
  const climbs = flights
    .filter((f) => f.treads > 0)
    .map((f) => {
      const { rect, up, treads } = f;
      const [wide, long] = [rect.x1 - rect.x0, rect.y1 - rect.y0];
      if (isTurning(f)) return { width: Math.min(wide, long), going: wedgeGoing(f) };
      return up === 'top' || up === 'bottom'
        ? { width: wide, going: long / treads }
        : { width: long, going: wide / treads };
    });
  return {
    ...stair,
    index,
    rise,
    risers: m.risers,
    riser: m.riser,
    // Its box is at least as long as its treads, but for where lines stand closer than the commonest pitch.
    tread: Math.min(m.going, ...climbs.map((f) => f.going)),
    askedWidth: m.width,
    // Half a wall stands on each side of a flight; the flights of a U share one wall's room between them.
    clearWidth: Math.min(...climbs.map((f) => f.width)) - shell.walls.inner / (stair.kind === 'u' ? 2 : 1),
    rects: print.cells.map((c) => rectOf(shell, c)),
    bounds: rectOf(shell, print.box),
    flights,
    bottom,
    top,
  };
}
