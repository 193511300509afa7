import type { OpenFloor } from '../../derive/open-floor.ts';
import { openFloorOf } from '../../derive/open-floor.ts';
import { perPlan } from '../../derive/per-plan.ts';
import type { Plan, RoomPlan } from '../../derive/plan.ts';
import type { Standing } from '../../derive/standing.ts';
import { beside, sidesOf } from '../../derive/standing.ts';
import type { Kinds } from '../../model/kinds.ts';
import type { Mm, Rect } from '../../model/units.ts';
import { middle } from '../../model/units.ts';
import type { RuleInput, Spot, State } from '../finding.ts';
import type { Say } from '../rule.ts';
import { rule, spotsOf } from '../rule.ts';
import type { Goal, Turning, View } from '../wheels.ts';
import {
  BARE,
  freeBeside,
  goal,
  goalOf,
  joins,
  piecesOverlapping,
  takes,
  turningIn,
  waysInto,
  widest,
} from '../wheels.ts';

/**
 * The one bath and toilet that the law asks for in every home. All it asks must hold of the same bath, and of the same toilet in it, so the three
 * rules are judged together and tell of the bath that comes nearest.
 * Further baths are free.
 */
const READS = [
  'R-04.circle_mm',
  'R-04.rectangle_width_mm',
  'R-04.rectangle_length_mm',
  'R-04.under_mm',
  'R-04.template_a_width_mm',
  'R-04.template_a_length_mm',
  'R-04.template_b_width_mm',
  'R-04.template_b_length_mm',
  'R-05.side_mm',
  'R-05.other_mm',
  'R-05.way_mm',
  'R-06.way_mm',
] as const;
type Figures = Readonly<Record<(typeof READS)[number], Mm>>;
type Input = Omit<RuleInput, 'figures'> & { readonly figures: Figures };

type Bath = {
  readonly room: RoomPlan;
  readonly floor: OpenFloor;
  readonly pieces: readonly Standing[];
  readonly toilet: Standing | null;
};

/** Each bath with each of its toilets, or with none where none is drawn; the largest first. */
const bathsIn = (plan: Plan, kinds: Kinds): Bath[] =>
  plan.rooms
    .filter((room) => kinds.rooms[room.kind].serves === 'bath')
    .sort((a, b) => b.net - a.net)
    .flatMap((room): Bath[] => {
      const floor = openFloorOf(plan, room.id, kinds.furniture);
      if (!floor) return [];
      const pieces = piecesOverlapping(floor, room.id);
      const toilets = pieces.filter((p) => p.id === 'toilet');
      return (toilets.length > 0 ? toilets : [null]).map((toilet) => ({ room, floor, pieces, toilet }));
    });

/** Rectangles that are proven to take all fixtures and a turning space, as long as the door opens out (Husbanken). */
const fitsTemplate = ({ floor, room }: Bath, f: Figures): boolean => {
  const view: View = { ...BARE, swings: true };
  return (
    takes(floor, room.id, view, f['R-04.template_a_width_mm'], f['R-04.template_a_length_mm']) ||
    takes(floor, room.id, view, f['R-04.template_b_width_mm'], f['R-04.template_b_length_mm'])
  );
};

const spot = ({ room }: Bath, rect: Rect | null): Spot[] =>
  rect ? [{ storey: room.storey, rect }] : spotsOf([room]);

function judgeTurn(bath: Bath, f: Figures): Say<'R-04'> {
  const { room, floor, toilet } = bath;
  const figures = {
    circle_mm: f['R-04.circle_mm'],
    rectangle_width_mm: f['R-04.rectangle_width_mm'],
    rectangle_length_mm: f['R-04.rectangle_length_mm'],
  };
  const turning = (pieces: boolean, at?: Goal) =>
    turningIn(floor, room.id, { pieces, swings: true, reach: f['R-04.under_mm'] }, figures, at);
  const say = ({ found, wanted }: Turning, rect: Rect | null) =>
    ({ found, wanted, unit: 'mm', rooms: [room.id], where: spot(bath, rect) }) as const;
  if (!toilet) {
    const bare = turning(false);
    const state: State = fitsTemplate(bath, f) ? 'holds' : bare.does ? 'unknown' : 'not';
    return { about: 'turn', state, ...say(bare, null) };
  }
  const there = turning(true, goal(beside(toilet.rect, sidesOf(toilet.turn).front, 0)));
  if (there.does) return { about: 'turn', state: 'holds', ...say(there, there.spot) };
  const aside = turning(true);
  return aside.does
    ? { about: 'aside', state: 'unknown', ...say(there, aside.spot) }
    : { about: 'turn', state: 'not', ...say(there, null) };
}

/** The middle of a rectangle, as a place to come to. */
const middleOf = (r: Rect): Goal => {
  const { x, y } = middle(r);
  return goal({ x0: x, y0: y, x1: x, y1: y });
};

/** The widest way from a door of the bath to a place in it, at most `most`: one door is enough. Without a door another rule asks for one. */
function wayTo({ floor, room }: Bath, to: Goal, most: Mm, reach: Mm): Mm {
  const view: View = { pieces: true, swings: false, reach };
  const ways = waysInto(floor, room.id).map((w) => [to, goalOf(w, view)]);
  if (ways.length === 0 || ways.some((way) => joins(floor, view, most, way))) return most;
  return Math.max(...ways.map((way) => widest(floor, view, most, way)));
}

function judgeSides(bath: Bath, f: Figures, size: { width: Mm; depth: Mm } | undefined): Say<'R-05'> {
  const { room, floor, pieces, toilet } = bath;
  const [side, other] = [f['R-05.side_mm'], f['R-05.other_mm']];
  const at = { unit: 'mm', rooms: [room.id] } as const;
  if (!toilet) {
    const has = !size || takes(floor, room.id, BARE, size.width + side + other, size.depth);
    const state: State = fitsTemplate(bath, f) ? 'holds' : has ? 'unknown' : 'not';
    return { about: 'side', state, found: null, wanted: side, ...at, where: spot(bath, null) };
  }
  // What is open above the floor all the way up, as a shower one rolls into, is floor.
  const stands = pieces.filter((p) => p !== toilet && !p.loose && p.under < p.height).map((p) => p.rect);
  const free = (to: 'left' | 'right') =>
    freeBeside(toilet.rect, sidesOf(toilet.turn)[to], side, [...floor.walls, ...stands]);
  const judgeSide = (wide: 'left' | 'right', narrow: 'left' | 'right'): Say<'R-05'> => {
    const zone = beside(toilet.rect, sidesOf(toilet.turn)[wide], side);
    const lit = { ...at, where: spot(bath, zone) };
    if (free(wide) < side) return { about: 'side', state: 'not', found: free(wide), wanted: side, ...lit };
    if (free(narrow) < other)
      return { about: 'other', state: 'not', found: free(narrow), wanted: other, ...lit };
    const way = wayTo(bath, middleOf(zone), f['R-05.way_mm'], f['R-04.under_mm']);
    if (way < f['R-05.way_mm'])
      return { about: 'way', state: 'not', found: way, wanted: f['R-05.way_mm'], ...lit };
    return { about: 'side', state: 'holds', found: free(wide), wanted: side, ...lit };
  };
  // Either side will do: the wider is told of, unless one comes to the other alone.
  const [wide, narrow] =
    free('left') >= free('right') ? (['left', 'right'] as const) : (['right', 'left'] as const);
  const first = judgeSide(wide, narrow);
  if (first.about !== 'way') return first;
  const second = judgeSide(narrow, wide);
  return second.state === 'holds' ? second : first;
}

function judgeShower(bath: Bath, f: Figures): Say<'R-06'> {
  const { room, floor, pieces } = bath;
  const wanted = f['R-06.way_mm'];
  const at = { about: 'way', wanted, unit: 'mm', rooms: [room.id] } as const;
  const showers = pieces
    .filter((p) => p.id === 'shower')
    .map(({ rect }) => ({ rect, way: wayTo(bath, middleOf(rect), wanted, f['R-04.under_mm']) }))
    .sort((a, b) => b.way - a.way);
  const best = showers[0];
  if (best) {
    const state: State = best.way >= wanted ? 'holds' : 'not';
    return { ...at, state, found: best.way, where: spot(bath, best.rect) };
  }
  const has = takes(floor, room.id, BARE, wanted, wanted);
  const state: State = pieces.length === 0 && fitsTemplate(bath, f) ? 'holds' : has ? 'unknown' : 'not';
  return { ...at, state, found: null, where: spot(bath, null) };
}

type Judged = { readonly turn: Say<'R-04'>; readonly sides: Say<'R-05'>; readonly shower: Say<'R-06'> };

/** What the law asks of a bath, as it is of the bath that comes nearest: fewest that do not hold, then fewest that cannot be told. */
const judged = perPlan((plan: Plan, kinds: Kinds, ...values: readonly Mm[]): Judged[] => {
  const figures = Object.fromEntries(READS.map((name, i) => [name, values[i]])) as Figures;
  const off = ({ turn, sides, shower }: Judged): number =>
    [turn, sides, shower].reduce((sum, { state }) => sum + { not: 4, unknown: 1, holds: 0 }[state], 0);
  return bathsIn(plan, kinds)
    .map((bath) => ({
      turn: judgeTurn(bath, figures),
      sides: judgeSides(bath, figures, kinds.furniture.toilet),
      shower: judgeShower(bath, figures),
    }))
    .sort((a, b) => off(a) - off(b))
    .slice(0, 1);
});

/** Once for the three rules, by the values of the figures: each rule has its own copy of them. */
const judge = ({ plan, kinds, figures }: Input): Judged[] =>
  judged(plan, kinds, ...READS.map((name) => figures[name]));

/**
 * R-04 (TEK17 § 12-9 (1) a; the sizes are pre-accepted, dibk.no 12/ii/12-9, 2026-05-17): space to turn a wheelchair in front of the toilet,
 * clear of the swings of doors: the circle (`circle_mm`) or the rectangle (`rectangle_width_mm` × `rectangle_length_mm`) either way. It may
 * reach under what is free to `under_mm` above the floor, and need not lie in the middle: it touches the front of the toilet. Where it is
 * there but not before the toilet, that cannot be told. Without a toilet on the drawing:
 *
 * - holds when the floor has room for a template that is proven to take all fixtures and the space (Husbanken's two, `template_a_width_mm` ×
 *   `template_a_length_mm` and `template_b_width_mm` × `template_b_length_mm`);
 * - does not when neither circle nor rectangle has room on the bare floor;
 * - else cannot tell: the fixtures must be drawn.
 */
export const turnInBath = rule('R-04', READS, (input) => judge(input).map((j) => j.turn));

/**
 * R-05 (TEK17 § 12-9 (1) a, dibk.no 12/ii/12-9, 2026-05-17): free floor beside the toilet, `side_mm` on one side (it may be the shower) and
 * `other_mm` on the other, and a way of `way_mm` to it. Without a toilet on the drawing a proven template holds; a floor without room for
 * toilet and both sides does not.
 */
export const besideToilet = rule('R-05', READS, (input) => judge(input).map((j) => j.sides));

/**
 * R-06 (TEK17 § 12-9 (1) b, dibk.no 12/ii/12-9, 2026-05-17): a step-free shower, and a way of `way_mm` to it. A drawn shower is step-free: the
 * way leads to its middle. Without one a proven template holds while nothing else is drawn; a floor without room for a square of the way does
 * not.
 */
export const wayToShower = rule('R-06', READS, (input) => judge(input).map((j) => j.shower));
