import type { Flight, StairPlan } from '../derive/plan.ts';
import type { Turning } from '../derive/wedges.ts';
import { isTurning, onWalkingLine, outerEnd } from '../derive/wedges.ts';
import type { Mm, Point } from '../model/units.ts';
import { middle } from '../model/units.ts';
import { outline } from './paths.ts';

const vertical = (f: Flight): boolean => f.up === 'top' || f.up === 'bottom';

/** A stair as paths: treads in view, treads overhead, the line where the plan cuts it, and the way up. */
export type StairShape = {
  readonly near: string;
  readonly far: string;
  readonly cut: string;
  readonly walk: string;
};

/**
 * A stair on the storey where it starts, where a plan cut a metre above the floor shows its lower half and what is beyond the cut as
 * overhead; or on the one above, from where one looks down on all of it.
 */
export function stairShape(stair: StairPlan, starts: boolean): StairShape {
  const run = stair.flights.filter((f) => f.treads > 0);
  // The cut is about a metre up: beyond these treads the stair is overhead.
  const seen = starts ? Math.round(stair.risers * 0.55) : stair.risers;
  let climbed = 0;
  let near = '';
  let far = '';
  let cut = '';
  for (const f of run) {
    for (let k = 1; k <= f.treads; k++) {
      if (climbed + k <= seen) near += nosing(f, k);
      else far += nosing(f, k);
    }
    if (starts && climbed < seen && seen < climbed + f.treads)
      cut = breakLine(f, (seen - climbed + 0.5) / f.treads);
    climbed += f.treads;
  }
  return { near: near + outline(stair.flights.map((f) => f.rect)), far, cut, walk: walkingLine(run) };
}

const share = (a: number, b: number, t: number): number => a + (b - a) * t;

/** Front edge of tread k of a flight. */
function nosing(f: Flight, k: number): string {
  const { rect, treads, up } = f;
  if (isTurning(f)) {
    const end = outerEnd(f, k / treads);
    return `M${f.pivot.x} ${f.pivot.y}L${end.x} ${end.y}`;
  }
  const t = up === 'bottom' || up === 'right' ? k / treads : 1 - k / treads;
  if (up === 'top' || up === 'bottom') return `M${rect.x0} ${share(rect.y0, rect.y1, t)}H${rect.x1}`;
  return `M${share(rect.x0, rect.x1, t)} ${rect.y0}V${rect.y1}`;
}

/** Slanting line with a kink across a flight, at a share of its climb. */
function breakLine(f: Flight, climb: number): string {
  if (isTurning(f)) return breakWedge(f, climb);
  const t = f.up === 'bottom' || f.up === 'right' ? climb : 1 - climb;
  const { rect } = f;
  const slant = 170;
  const kink = 110;
  if (vertical(f)) {
    const y = share(rect.y0, rect.y1, t);
    const x = (rect.x0 + rect.x1) / 2;
    return `M${rect.x0} ${y + slant}L${x - 60} ${y + 25}L${x - 20} ${y - kink}L${x + 20} ${y + kink}L${x + 60} ${y - 25}L${rect.x1} ${y - slant}`;
  }
  const x = share(rect.x0, rect.x1, t);
  const y = (rect.y0 + rect.y1) / 2;
  return `M${x + slant} ${rect.y0}L${x + 25} ${y - 60}L${x - kink} ${y - 20}L${x + kink} ${y + 20}L${x - 25} ${y + 60}L${x - slant} ${rect.y1}`;
}

/** The same across wedges: from the pivot outwards. */
function breakWedge(f: Turning, climb: number): string {
  const end = outerEnd(f, climb);
  const [dx, dy] = [end.x - f.pivot.x, end.y - f.pivot.y];
  const long = Math.hypot(dx, dy);
  const at = (along: Mm, aside: Mm): string => {
    const [x, y] = [f.pivot.x + dx / 2, f.pivot.y + dy / 2];
    return `${Math.round(x + (dx * along - dy * aside) / long)} ${Math.round(y + (dy * along + dx * aside) / long)}`;
  };
  const kink = `L${at(-60, 25)}L${at(-20, -110)}L${at(20, 110)}L${at(60, -25)}`;
  return `M${f.pivot.x} ${f.pivot.y}${kink}L${end.x} ${end.y}`;
}

/** Where the walking line enters and leaves a flight. */
function ends(f: Flight): readonly [Point, Point] {
  if (isTurning(f)) return [onWalkingLine(f, 0), onWalkingLine(f, 1)];
  const { x, y } = middle(f.rect);
  const low = vertical(f) ? { x, y: f.rect.y0 } : { x: f.rect.x0, y };
  const high = vertical(f) ? { x, y: f.rect.y1 } : { x: f.rect.x1, y };
  return f.up === 'top' || f.up === 'left' ? [high, low] : [low, high];
}

/** From the first step to the last, through the middle of flights, landings and wedges, with an arrow head at the top. */
function walkingLine(run: readonly Flight[]): string {
  const first = run[0];
  if (!first) return '';
  const start = ends(first)[0];
  const inset = first.up === 'top' ? -130 : first.up === 'bottom' ? 130 : 0;
  const side = first.up === 'left' ? -130 : first.up === 'right' ? 130 : 0;
  const foot = { x: start.x + side, y: start.y + inset };
  let d = `M${foot.x - 45} ${foot.y}a45 45 0 1 0 90 0a45 45 0 1 0 -90 0ZM${foot.x} ${foot.y}`;
  run.forEach((f, i) => {
    const [enter, leave] = ends(f);
    const before = run[i - 1];
    if (isTurning(f)) d += `L${enter.x} ${enter.y}${arc(f, enter, leave)}`;
    else if (before && !isTurning(before)) d += turn(before, f, enter);
    if (run[i + 1] === undefined) d += arrow(f, leave);
  });
  return d;
}

/** The way over the landing between two flights, up to the foot of the second. */
function turn(a: Flight, b: Flight, enter: Point): string {
  const leave = ends(a)[1];
  if (vertical(a) !== vertical(b)) {
    const corner = vertical(a) ? { x: leave.x, y: enter.y } : { x: enter.x, y: leave.y };
    return `L${corner.x} ${corner.y}L${enter.x} ${enter.y}`;
  }
  const out = 400 * (a.up === 'top' || a.up === 'left' ? -1 : 1);
  return vertical(a)
    ? `L${leave.x} ${leave.y + out}L${enter.x} ${leave.y + out}L${enter.x} ${enter.y}`
    : `L${leave.x + out} ${leave.y}L${leave.x + out} ${enter.y}L${enter.x} ${enter.y}`;
}

/** Round the pivot of wedges. */
function arc({ pivot, rect }: Turning, from: Point, to: Point): string {
  const right = (from.x - pivot.x) * (to.y - pivot.y) > (from.y - pivot.y) * (to.x - pivot.x);
  return `A${(rect.x1 - rect.x0) / 2} ${(rect.y1 - rect.y0) / 2} 0 0 ${right ? 1 : 0} ${to.x} ${to.y}`;
}

function arrow(f: Flight, tip: Point): string {
  const back = f.up === 'top' || f.up === 'left' ? 1 : -1;
  const x = tip.x + (vertical(f) ? 0 : back * 70);
  const y = tip.y + (vertical(f) ? back * 70 : 0);
  const wing = vertical(f)
    ? `M${x - 85} ${y + back * 150}L${x} ${y}L${x + 85} ${y + back * 150}`
    : `M${x + back * 150} ${y - 85}L${x} ${y}L${x + back * 150} ${y + 85}`;
  return `L${x} ${y}${wing}`;
}
