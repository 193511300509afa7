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
export function standing(cards: readonly Card[], fixed: readonly Card[] = []): (number | null)[] {
  const kept: Card[] = [...fixed];
  return cards.map((card) => {
    const free = (by: number): boolean =>
      (by === 0 || !card.may || card.may(by)) &&
      kept.every((other) => clear({ ...card, y: card.y + by }, other, GAP));
    const by = [0, card.height * 0.6, -card.height * 0.6, card.height, -card.height].find(free) ?? null;
    if (by !== null) kept.push({ ...card, y: card.y + by });
    return by;
  });
}
