export type Card = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Whether it may stand so much lower; anywhere when left out. */
  readonly may?: (by: number) => boolean;
};

/** Pixels kept clear between cards. */
export const GAP = 4;

export const clear = (a: Card, b: Card, gap: number): boolean =>
  Math.abs(a.x - b.x) * 2 >= a.width + b.width + 2 * gap ||
  Math.abs(a.y - b.y) * 2 >= a.height + b.height + 2 * gap;

/**
 * Where cards stand, in the order given, as how far each is moved down from its place in pixels: a card that would touch
 * one before it, or one of those that never move, moves up or down by its height, and gives way (null) when it would touch there too.
 * Places are middles.
 */
export function standing(cards: readonly Card[], fixed: readonly Card[] = [], gap = GAP): (number | null)[] {
  const kept: Card[] = [...fixed];
  return cards.map((card) => {
    const free = (by: number): boolean =>
      (by === 0 || !card.may || card.may(by)) &&
      kept.every((other) => clear({ ...card, y: card.y + by }, other, gap));
    const by = [0, card.height * 0.6, -card.height * 0.6, card.height, -card.height].find(free) ?? null;
    if (by !== null) kept.push({ ...card, y: card.y + by });
    return by;
  });
}

/** How long the pin of a card is at least, and at most, that stands over its place on one, in pixels, and how much is tried each time. */
const PIN = { from: 12, to: 92, step: 8 } as const;

/**
 * How long a pin is on which a card stands over its place, whose middle `card` has: as short as may be where neither card nor pin touches
 * one that stands already or leaves the picture at its upper edge; null where none is.
 */
export function pinned(card: Card, taken: readonly Card[]): number | null {
  for (let long: number = PIN.from; long <= PIN.to; long += PIN.step) {
    const over = { ...card, y: card.y - long - card.height / 2 };
    const pin = { x: card.x, y: card.y - long / 2, width: 2, height: long };
    if (over.y < card.height / 2 + GAP) return null;
    if (taken.every((other) => clear(over, other, GAP) && clear(pin, other, 0))) return long;
  }
  return null;
}
