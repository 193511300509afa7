import type { Card } from './cards-apart.ts';
import { clear, GAP } from './cards-apart.ts';
import type { Dot } from './own-floor.ts';
import type { Covers } from './walls-seen.ts';

/** The place of a room in the picture, how large its card is, and how far from that place it stood when it was looked at last. */
export type Called = Card & { readonly stood: Dot | null };
/** Where the middle of a card stands, and the line from its place to it as SVG writes it. */
export type CallOut = Dot & { readonly line: string };

/** How finely places are tried, and how far away at most, in pixels. */
const [STEP, FAR] = [8, 480];
/** So much longer a line may be that keeps its card off the floors of others, and that lets it stay where it was; pixels for one. */
const [OFF_FLOORS, STAYS] = [160, 0.3];
/** So many places of a card are looked at, or a few more. */
const MOST = 500;
/** A line so long, in pixels, costs twice; and what it costs to leave a card out. */
const [LONG, LEFT_OUT] = [120, 1e5];
/** Round a place, kept clear of the cards of others; pixels. */
const PLACE = 8;
/** So near the edge of a card a line goes along it, in pixels. */
const ALONG = 1;

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** The place on a card that is nearest. */
const nearest = ({ x, y }: Dot, at: Card): Dot => ({
  x: clamp(x, at.x - at.width / 2, at.x + at.width / 2),
  y: clamp(y, at.y - at.height / 2, at.y + at.height / 2),
});

type Line = readonly [Dot, Dot];

/** What a line costs by its length: two of a kind are better than one that is very long. */
const priceOf = (long: number): number => long + (long * Math.abs(long)) / LONG;

const side = ([a, b]: Line, { x, y }: Dot): number =>
  Math.sign((b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x));
const cross = (one: Line, other: Line): boolean =>
  side(one, other[0]) !== side(one, other[1]) && side(other, one[0]) !== side(other, one[1]);

/** Whether a line goes under a card or along its edge. */
function under([a, b]: Line, { x, y, width, height }: Card): boolean {
  let [enters, leaves] = [0, 1];
  for (const [from, by, middle, half] of [
    [a.x, b.x - a.x, x, width / 2 + ALONG],
    [a.y, b.y - a.y, y, height / 2 + ALONG],
  ] as const) {
    if (by === 0) {
      if (Math.abs(from - middle) >= half) return false;
      continue;
    }
    const [low, high] = [(middle - half - from) / by, (middle + half - from) / by];
    enters = Math.max(enters, Math.min(low, high));
    leaves = Math.min(leaves, Math.max(low, high));
    if (enters >= leaves) return false;
  }
  return true;
}

/** The line from a place, with a ring round it, to its card, as SVG writes it. */
function written([from, to]: Line): string {
  const [x, y, ex, ey] = [from.x, from.y, to.x, to.y].map(Math.round) as [number, number, number, number];
  return `M${x - 2} ${y}a2 2 0 1 0 4 0a2 2 0 1 0 -4 0M${ex} ${ey}L${x} ${y}`;
}

type Out = CallOut & { readonly way: Line };
type Beside = {
  readonly taken: readonly Card[];
  readonly lines: readonly Line[];
  readonly walls: Covers;
  readonly floors: Covers;
  readonly width: number;
  readonly height: number;
};

/** Where a card may stand whoever else is called out, what that costs, and whether its line is clear of what stood before. */
type Spot = { readonly at: Card; readonly way: Line; readonly price: number; clear?: boolean };

/** Where the middle of a card so large may stand and cover nothing: no wall, no card that stands, no place of another. */
function freeFor({ width, height }: Card, marks: readonly Card[], { taken, walls, ...picture }: Beside) {
  const edge = { x: width / 2 + GAP, y: height / 2 + GAP };
  const kept = [
    ...taken.map((card) => ({ ...card, gap: GAP })),
    ...marks.map((card) => ({ ...card, gap: 0 })),
  ];
  const closed = kept.map((card) => {
    const [wide, high] = [(card.width + width) / 2 + card.gap, (card.height + height) / 2 + card.gap];
    return { x0: card.x - wide, x1: card.x + wide, y0: card.y - high, y1: card.y + high };
  });
  // Asked of thousands of places: nothing is made in here.
  const at = { x: 0, y: 0, width, height };
  return (x: number, y: number): boolean => {
    if (x < edge.x || x > picture.width - edge.x || y < edge.y || y > picture.height - edge.y) return false;
    for (const { x0, x1, y0, y1 } of closed) if (x > x0 && x < x1 && y > y0 && y < y1) return false;
    at.x = x;
    at.y = y;
    return !walls(at);
  };
}

/** A card so far from its place. */
function spotAt(card: Called, by: Dot, floors: Covers): Spot {
  const { width, height, stood } = card;
  const at = { x: card.x + by.x, y: card.y + by.y, width, height };
  const to = nearest(card, at);
  const long = Math.hypot(to.x - card.x, to.y - card.y);
  const moved = stood ? Math.hypot(by.x - stood.x, by.y - stood.y) : 0;
  const price = priceOf(long) + STAYS * moved + (floors(at) ? OFF_FLOORS : 0);
  return { at, way: [card, to], price };
}

/** The place where a card stood from its own, as long as it covers nothing there. */
function keptSpot(card: Called, marks: readonly Card[], beside: Beside): Spot | null {
  const { x, y, stood } = card;
  return stood && freeFor(card, marks, beside)(x + stood.x, y + stood.y)
    ? spotAt(card, stood, beside.floors)
    : null;
}

/** The places of a card that cover nothing, the cheapest first: looked for ring by ring, as far as the picture reaches. */
function spotsOf(card: Called, marks: readonly Card[], beside: Beside): readonly Spot[] {
  const { x, y } = card;
  const free = freeFor(card, marks, beside);
  const far = Math.min(FAR, Math.max(x, y, beside.width - x, beside.height - y)) / STEP;
  const spots: Spot[] = [];
  for (let ring = 0; ring <= far && spots.length < MOST; ring++)
    for (let j = -ring; j <= ring; j++)
      for (let i = -ring; i <= ring; i += Math.abs(j) === ring ? 1 : 2 * ring) {
        const [right, down] = [i * STEP, j * STEP];
        if (free(x + right, y + down)) spots.push(spotAt(card, { x: right, y: down }, beside.floors));
      }
  const away = ({ at }: Spot): number => Math.hypot(at.x - x, at.y - y);
  return spots.sort((a, b) => a.price - b.price || away(a) - away(b));
}

/** The cards put one after another in that order, and what all their lines cost. */
function inOrder(order: readonly number[], spots: readonly (readonly Spot[])[], { taken, lines }: Beside) {
  const outs: (Out | null)[] = spots.map(() => null);
  const stands: Card[] = [];
  const drawn: Line[] = [...lines];
  let costs = 0;
  for (const i of order) {
    const best = spots[i]!.find((spot) => {
      const { at, way } = spot;
      if (!stands.every((other) => clear(at, other, GAP) && !under(way, other))) return false;
      if (drawn.some((line) => cross(way, line) || under(line, at))) return false;
      spot.clear ??= !taken.some((other) => under(way, other));
      return spot.clear;
    });
    costs += best?.price ?? LEFT_OUT;
    if (!best) continue;
    const { at, way } = best;
    stands.push(at);
    drawn.push(way);
    outs[i] = { x: at.x, y: at.y, line: written(way), way };
  }
  return { outs, costs };
}

/**
 * Where the cards of rooms stand that have no place on their own floor, as an architect writes beside a drawing: as near their place as may be
 * where they cover no wall, none that stands already and no place of another, rather beside the home than on the floor of others, each with a
 * line that goes under no card and crosses no other line. Who goes first takes place from the others: the best of a few orders. Null for those
 * that find none.
 */
export function callOuts(places: readonly Called[], beside: Beside): readonly (Out | null)[] {
  const given = [...places.keys()];
  const by = (away: (card: Called) => number): number[] =>
    [...given].sort((a, b) => away(places[a]!) - away(places[b]!));
  const { width, height } = beside;
  const orders = [
    given,
    by(({ y }) => y),
    // The nearest to an edge of the picture first: its way out is the shortest, and the only one.
    by(({ x, y }) => Math.min(x, width - x, y, height - y)),
  ];
  const marks = places.map(({ x, y }): Card => ({ x, y, width: PLACE, height: PLACE }));
  const others = (i: number): Card[] => marks.filter((_, j) => j !== i);
  const putAll = (spots: readonly (readonly Spot[])[]): ReturnType<typeof inOrder> =>
    (places.length > 1 ? orders : [given])
      .map((order) => inOrder(order, spots, beside))
      .reduce((best, other) => (other.costs < best.costs ? other : best));
  // As the picture turns cards stay where they stood from their places, as long as all of them can.
  const kept = places.map((card, i) => keptSpot(card, others(i), beside));
  const spots = kept.map((spot, i) => (spot ? [spot] : spotsOf(places[i]!, others(i), beside)));
  const first = putAll(spots);
  if (first.outs.every((out, i) => out || !kept[i])) return first.outs;
  return putAll(
    spots.map((all, i) => (first.outs[i] || !kept[i] ? all : spotsOf(places[i]!, others(i), beside))),
  ).outs;
}
