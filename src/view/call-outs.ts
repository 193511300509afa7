import type { Card } from './cards-apart.ts';
import { clear, GAP, pinned } from './cards-apart.ts';
import type { Dot } from './own-floor.ts';

/** What it costs to leave a card out: more than any way in a picture. */
const LEFT_OUT = 1e6;

/**
 * Where cards stand one under another along an edge of the picture, in the order of their places from above, so that no two lines from card to
 * place cross: each as near the height of its place as may be, and clear of what stands already. `edge`: how far in from the left the column
 * ends, and to which side of that it lies. Null for those that find no row.
 */
export function callOuts(
  cards: readonly Card[],
  taken: readonly Card[],
  edge: { readonly x: number; readonly side: 'left' | 'right' },
  picture: { readonly height: number },
): (Dot | null)[] {
  const tall = Math.max(0, ...cards.map(({ height }) => height)) + GAP;
  const rows = Array.from(
    { length: Math.max(0, Math.floor((picture.height - GAP) / tall)) },
    (_, i) => GAP + tall * i + (tall - GAP) / 2,
  );
  const order = cards.map((card, i) => ({ card, i })).sort((a, b) => a.card.y - b.card.y);
  const at = ({ width }: Card, y: number): Dot => ({
    x: edge.side === 'left' ? edge.x + width / 2 : edge.x - width / 2,
    y,
  });
  const way = (card: Card, y: number): number =>
    taken.every((other) => clear({ ...card, ...at(card, y) }, other, GAP)) ? Math.abs(card.y - y) : LEFT_OUT;
  // The least of all ways for so many cards over so many rows, and whether the last card took the last row.
  const least: number[][] = [new Array(rows.length + 1).fill(0)];
  order.forEach(({ card }, n) => {
    const before = least[n]!;
    const now = [before[0]! + LEFT_OUT];
    rows.forEach((y, r) => {
      now.push(Math.min(now[r]!, before[r + 1]! + LEFT_OUT, before[r]! + way(card, y)));
    });
    least.push(now);
  });
  const found: (Dot | null)[] = cards.map(() => null);
  for (let n = order.length, r = rows.length; n > 0 && r > 0; ) {
    const { card, i } = order[n - 1]!;
    const here = least[n]![r]!;
    if (here === least[n]![r - 1]) r--;
    else if (here === least[n - 1]![r]! + LEFT_OUT) n--;
    else {
      found[i] = at(card, rows[r - 1]!);
      n--;
      r--;
    }
  }
  return found.map((dot, i) => (dot && way(cards[i]!, dot.y) < LEFT_OUT ? dot : null));
}

/** The line from a place, with a ring round it, to the nearer edge of its card, as SVG writes it. */
function lineTo({ x, y, width }: Card, at: Dot, side: 'left' | 'right'): string {
  const [from, over, to] = [x, y, at.y].map(Math.round) as [number, number, number];
  const end = Math.round(at.x + (side === 'left' ? width / 2 : -width / 2));
  return `M${from - 2} ${over}a2 2 0 1 0 4 0a2 2 0 1 0 -4 0M${end} ${to}L${from} ${over}`;
}

/** Round a place, kept clear of the cards of others; pixels. */
const PLACE = 8;

/** How long a line is at least, and at most, to a card beside its place, in pixels, and how much is tried each time. */
const BESIDE = { from: 12, to: 60, step: 8 } as const;

/** Where a card stands beside its place, on either side and as near as may be; null where it would touch what stands there. */
function beside(card: Card, taken: readonly Card[], wide: number): (Dot & { readonly line: string }) | null {
  const { x, y, width } = card;
  for (const [side, way] of [
    ['right', 1],
    ['left', -1],
  ] as const) {
    for (let long: number = BESIDE.from; long <= BESIDE.to; long += BESIDE.step) {
      const at = { x: x + way * (long + width / 2), y };
      const line: Card = { x: x + (way * long) / 2, y, width: long, height: 2 };
      if (at.x - width / 2 < GAP || at.x + width / 2 > wide - GAP) break;
      if (taken.every((other) => clear({ ...card, ...at }, other, GAP) && clear(line, other, 0)))
        return { ...at, line: lineTo(card, at, side) };
    }
  }
  return null;
}

/**
 * Where the cards of places stand that have no place on their own floor: over it on a pin so many pixels long, beside it in a picture that is
 * not `small`, or at an edge of the picture; there with a line to it. Null for those that find none of these.
 */
export function overFloors(
  places: readonly Card[],
  taken: readonly Card[],
  side: 'left' | 'right',
  picture: { readonly width: number; readonly height: number },
  small: boolean,
): ((Dot & ({ readonly pin: number } | { readonly line: string })) | null)[] {
  const stands: Card[] = [...taken];
  const pins = places.map((card, i) => {
    const { x, y, width, height } = card;
    if (x - width / 2 < GAP || x + width / 2 > picture.width - GAP) return null;
    const others = places
      .filter((_, j) => j !== i)
      .map((other): Card => ({ x: other.x, y: other.y, width: PLACE, height: PLACE }));
    const pin = pinned(card, [...stands, ...others]);
    if (pin === null) {
      const aside = small ? null : beside(card, [...stands, ...others], picture.width);
      if (aside) stands.push({ ...card, x: aside.x });
      return aside;
    }
    const at = { x, y: y - pin - height / 2 };
    stands.push({ ...card, ...at }, { x, y: y - pin / 2, width: 2, height: pin });
    return { ...at, pin };
  });
  const called = places.filter((_, i) => !pins[i]);
  const edge = { x: side === 'left' ? GAP : picture.width - GAP, side };
  const dots = callOuts(called, stands, edge, picture);
  return places.map((card, i) => {
    const dot = pins[i] ? null : dots[called.indexOf(card)];
    return pins[i] ?? (dot ? { ...dot, line: lineTo(card, dot, side) } : null);
  });
}
