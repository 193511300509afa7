import { apart } from '../store/apart.ts';
import type { Vector } from './eye.ts';

/** What a card says and where in the world it points. `weight` decides who stays when two would overlap. */
export type Label = {
  /** Of its room, in the house. */
  readonly id: string;
  readonly name: string;
  readonly area: string;
  readonly at: Vector;
  readonly chosen: boolean;
  readonly weight: number;
};

export type Card = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/**
 * Where cards stand, in the order given, as how far each is moved down from its place in pixels: a card that would touch
 * one before it, or one of those that never move, moves up or down by its height, and gives way (null) when it would touch there too.
 * Places are middles.
 */
export function standing(cards: readonly Card[], fixed: readonly Card[] = [], gap = 4): (number | null)[] {
  const kept: Card[] = [...fixed];
  return cards.map((card) => {
    const free = (by: number): boolean =>
      kept.every(
        (other) =>
          Math.abs(card.x - other.x) * 2 >= card.width + other.width + 2 * gap ||
          Math.abs(card.y + by - other.y) * 2 >= card.height + other.height + 2 * gap,
      );
    const by = [0, card.height * 0.6, -card.height * 0.6, card.height, -card.height].find(free) ?? null;
    if (by !== null) kept.push({ ...card, y: card.y + by });
    return by;
  });
}

/** What the page hangs over a place in the picture: its middle stands there, or beside others that hang there, and it is so large each way. */
export type Hung = {
  readonly node: HTMLElement;
  readonly at: Vector;
  readonly size: number;
  /** Runs from where it stands to its place when it had to step aside. */
  readonly line?: SVGLineElement;
};

type Standing = { label: Label; readonly node: HTMLElement; width: number; height: number };

export type Labels = {
  /** Writes the cards anew; the words are measured once, here. */
  readonly write: (labels: readonly Label[]) => void;
  /** What hangs there beside the cards, which give way to it; what hung there before is hidden. */
  readonly hang: (hung: readonly Hung[]) => void;
  /** Puts the cards where their rooms are in the picture. */
  readonly place: (
    project: (x: number, y: number, z: number) => Vector,
    width: number,
    height: number,
  ) => void;
  readonly remove: () => void;
};

/** Pixels kept clear between a card and the edge of the picture. */
const EDGE = 4;

/** Where the middle of a card stands so that all of it is in the picture. */
const within = (at: number, size: number, end: number): number =>
  Math.min(Math.max(at, size / 2 + EDGE), end - size / 2 - EDGE);

const hide = (part: HTMLElement | SVGElement | undefined): void => {
  if (part) part.style.visibility = 'hidden';
};

/** Draws a line from one point of the picture to another. */
function lead(line: SVGLineElement, from: { x: number; y: number }, to: { x: number; y: number }): void {
  const ends = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
  for (const [name, value] of Object.entries(ends)) line.setAttribute(name, String(Math.round(value)));
  line.style.visibility = 'visible';
}

/** Small cards over the picture, which the page draws sharper than a texture and reads aloud elsewhere. */
export function labelsIn(parent: Element): Labels {
  const layer = document.createElement('div');
  layer.className = 'rs-view-labels';
  layer.setAttribute('aria-hidden', 'true');
  parent.append(layer);
  const known = new Map<string, Standing>();
  let order: Standing[] = [];
  let hung: readonly Hung[] = [];
  // A card is as large as the picture lets it be (view.css).
  let measured = { width: 0, height: 0 };
  const measure = (cards: Iterable<Standing>): void => {
    for (const card of cards) {
      card.width = card.node.offsetWidth;
      card.height = card.node.offsetHeight;
    }
  };
  return {
    write: (labels) => {
      for (const [id, { node }] of known) {
        if (labels.some((label) => label.id === id)) continue;
        node.remove();
        known.delete(id);
      }
      const anew: Standing[] = [];
      for (const label of labels) {
        let card = known.get(label.id);
        if (!card) {
          const node = document.createElement('div');
          node.append(document.createElement('span'), document.createElement('span'));
          layer.append(node);
          card = { label: { ...label, name: '', area: '' }, node, width: 0, height: 0 };
          known.set(label.id, card);
        }
        if (card.label.name !== label.name || card.label.area !== label.area) {
          const [name, area] = card.node.children;
          if (name) name.textContent = label.name;
          if (area) area.textContent = label.area;
          anew.push(card);
        }
        card.node.className = label.chosen ? 'rs-view-label rs-view-label-chosen' : 'rs-view-label';
        card.label = label;
      }
      measure(anew);
      order = [...known.values()].sort(
        (a, b) => Number(b.label.chosen) - Number(a.label.chosen) || b.label.weight - a.label.weight,
      );
    },
    hang: (next) => {
      for (const { node, line } of hung) for (const part of [node, line]) hide(part);
      hung = next;
    },
    place: (project, width, height) => {
      if (measured.width !== width || measured.height !== height) {
        measured = { width, height };
        measure(order);
      }
      const onPicture = (node: HTMLElement, at: Vector, w: number, h: number) => {
        const [right, up] = project(...at);
        node.style.visibility = 'hidden';
        if (Math.abs(right) > 1 || Math.abs(up) > 1) return [];
        const x = within(((right + 1) * width) / 2, w, width);
        const y = within(((1 - up) * height) / 2, h, height);
        return [{ node, x, y, width: w, height: h }];
      };
      const show = (node: HTMLElement, { x, y, width: w, height: h }: Card, by = 0): void => {
        node.style.visibility = 'visible';
        node.style.transform = `translate(${Math.round(x - w / 2)}px, ${Math.round(y + by - h / 2)}px)`;
      };
      const hanging = hung.flatMap(({ node, at, size, line }) =>
        onPicture(node, at, size, size).map((card) => ({ ...card, line })),
      );
      const picture = { x0: EDGE, y0: EDGE, x1: width - EDGE, y1: height - EDGE };
      const stands = apart(hanging, hung[0]?.size ?? 0, picture);
      const fixed = hanging.map((card, i) => ({ ...card, ...stands[i]! }));
      for (const { line } of hung) hide(line);
      fixed.forEach((card, i) => {
        show(card.node, card);
        const from = hanging[i]!;
        if (card.line && Math.hypot(card.x - from.x, card.y - from.y) >= 1) lead(card.line, from, card);
      });
      const seen = order.flatMap(({ label, node, width: w, height: h }) => onPicture(node, label.at, w, h));
      const moved = standing(seen, fixed);
      seen.forEach((card, i) => {
        const by = moved[i] ?? null;
        if (by !== null) show(card.node, card, by);
      });
    },
    remove: () => layer.remove(),
  };
}
