import { apart } from '../store/apart.ts';
import type { Form, Size, Sizes } from './arranged.ts';
import { arranged, EDGE, FORMS, within } from './arranged.ts';
import type { Card } from './cards-apart.ts';
import { smooth } from './cuts.ts';
import type { Vector } from './eye.ts';
import type { Label } from './label.ts';
import type { Dot } from './own-floor.ts';
import type { Block } from './walls-seen.ts';

/** What the page hangs over a place in the picture: its middle stands there, or beside others that hang there, and it is so large each way. */
export type Hung = {
  readonly node: HTMLElement;
  readonly at: Vector;
  readonly size: number;
  /** Runs from where it stands to its place when it had to step aside. */
  readonly line?: SVGLineElement;
};

/** A card with what it says. */
type Standing = {
  label: Label;
  readonly node: HTMLElement;
  /** Under a card that stands on one, or to one that is called out. */
  readonly line: SVGPathElement;
  sizes: Sizes;
  stood: Dot | null;
};

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
    seen?: {
      /** How far away all of it is looked at, in metres. */
      readonly from: number;
      /** Something stands before a place, and nothing of it is to be seen. */
      readonly behind: (at: Vector) => boolean;
      /** What no card may cover, and the floors of all rooms. */
      readonly walls: readonly Block[];
      readonly floors: readonly Block[];
      /** The eye or a hand moves: cards that are called out stay where they stood as long as they may. */
      readonly moves: boolean;
    },
  ) => void;
  readonly remove: () => void;
};

/** A card that says no area, and one in small letters. */
const BRIEF = 'rs-view-label-brief';
const SMALL = 'rs-view-label-small';
/** A line to one that is called out. */
const CALLED = 'rs-view-called';

/**
 * From how far on cards fade and where they are gone, as shares of the distance from which all of the home is seen. Seen
 * from there none fades: what is see-through is dear to lay over a picture that moves where no graphics card does it.
 */
const FADE = [1.25, 2.4] as const;

const NONE: Size = { width: 0, height: 0 };
const UNMEASURED: Sizes = { full: NONE, tight: NONE, brief: NONE, small: NONE };

const hide = (part: HTMLElement | SVGElement | undefined): void => {
  if (part) part.style.visibility = 'hidden';
};

/** Draws a line from one point of the picture to another. */
function lead(line: SVGLineElement, from: { x: number; y: number }, to: { x: number; y: number }): void {
  const ends = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
  for (const [name, value] of Object.entries(ends)) line.setAttribute(name, String(Math.round(value)));
  line.style.visibility = 'visible';
}

function write(node: HTMLElement, form: Form): void {
  node.classList.toggle(BRIEF, form === 'brief' || form === 'small');
  node.classList.toggle(SMALL, form === 'tight' || form === 'small');
}

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Small cards over the picture, which the page draws sharper than a texture and reads aloud elsewhere. They keep clear of what the page
 * lays `over` it.
 */
export function labelsIn(parent: Element, over: () => readonly Element[] = () => []): Labels {
  const layer = document.createElement('div');
  layer.className = 'rs-view-labels';
  layer.setAttribute('aria-hidden', 'true');
  const lines = document.createElementNS(SVG, 'svg');
  layer.append(lines);
  parent.append(layer);
  const known = new Map<string, Standing>();
  let order: Standing[] = [];
  let hung: readonly Hung[] = [];
  // A card is as large as the picture lets it be (view.css).
  let measured = { width: 0, height: 0 };
  let laid: readonly Card[] = [];
  const measure = (cards: readonly Standing[]): void => {
    const sizes = FORMS.map((form) => {
      for (const { node } of cards) write(node, form);
      return cards.map(({ node }): Size => ({ width: node.offsetWidth, height: node.offsetHeight }));
    });
    cards.forEach((card, i) => {
      const [full, tight, brief, small] = sizes.map((of) => of[i]!) as [Size, Size, Size, Size];
      card.sizes = { full, tight, brief, small };
    });
    const { left, top } = layer.getBoundingClientRect();
    laid = over().map((part) => {
      const { left: x, top: y, width, height } = part.getBoundingClientRect();
      return { x: x - left + width / 2, y: y - top + height / 2, width, height };
    });
  };
  return {
    write: (labels) => {
      for (const [id, { node, line }] of known) {
        if (labels.some((label) => label.id === id)) continue;
        node.remove();
        line.remove();
        known.delete(id);
      }
      const anew: Standing[] = [];
      for (const label of labels) {
        let card = known.get(label.id);
        if (!card) {
          const node = document.createElement('div');
          node.append(document.createElement('span'), document.createElement('span'));
          layer.append(node);
          const line = document.createElementNS(SVG, 'path');
          if (label.lines) lines.append(line);
          else line.setAttribute('class', CALLED);
          card = {
            label: { ...label, name: '', area: '' },
            node,
            line,
            sizes: UNMEASURED,
            stood: null,
          };
          known.set(label.id, card);
        }
        if (card.label.name !== label.name || card.label.area !== label.area) {
          const [name, area] = card.node.children;
          if (name) name.textContent = label.name;
          if (area) area.textContent = label.area;
          anew.push(card);
        }
        card.node.className = `rs-view-label${label.chosen ? ' rs-view-label-chosen' : ''}${label.lines ? ' rs-view-length' : ''}`;
        card.label = label;
      }
      // Before they are placed for the first time all are measured.
      if (anew.length > 0 && measured.width > 0) measure(anew);
      order = [...known.values()].sort(
        (a, b) => Number(b.label.chosen) - Number(a.label.chosen) || b.label.weight - a.label.weight,
      );
    },
    hang: (next) => {
      for (const { node, line } of hung) for (const part of [node, line]) hide(part);
      hung = next;
    },
    place: (project, width, height, look) => {
      if (measured.width !== width || measured.height !== height) {
        measured = { width, height };
        measure(order);
      }
      // The same view of the same home is always the same picture.
      if (!look?.moves) for (const card of order) card.stood = null;
      const onPage = (...at: Vector): Dot => {
        const [right, up] = project(...at);
        return { x: ((right + 1) * width) / 2, y: ((1 - up) * height) / 2 };
      };
      const show = (node: HTMLElement, { x, y }: Dot, { width: w, height: h }: Size): void => {
        node.style.visibility = 'visible';
        node.style.transform = `translate(${Math.round(x - w / 2)}px, ${Math.round(y - h / 2)}px)`;
      };
      for (const { node, line } of hung) for (const part of [node, line]) hide(part);
      const hanging = hung.flatMap(({ node, at, size, line }) => {
        const { x, y } = onPage(...at);
        if (x < 0 || x > width || y < 0 || y > height) return [];
        return [
          { node, line, x: within(x, size, width), y: within(y, size, height), width: size, height: size },
        ];
      });
      const picture = { x0: EDGE, y0: EDGE, x1: width - EDGE, y1: height - EDGE };
      const stands = apart(hanging, hung[0]?.size ?? 0, picture);
      const fixed = hanging.map((card, i) => ({ ...card, ...stands[i]! }));
      fixed.forEach((card, i) => {
        show(card.node, card, card);
        const from = hanging[i]!;
        if (card.line && Math.hypot(card.x - from.x, card.y - from.y) >= 1) lead(card.line, from, card);
      });
      /** Whether a place is near enough and nothing hides it; its card fades with it. */
      const sees = (i: number, at: Vector): boolean => {
        const { style } = order[i]!.node;
        const strength = look ? 1 - smooth(...FADE, project(...at)[2] / look.from) : 1;
        style.opacity = strength < 0.98 ? strength.toFixed(1) : '';
        return strength > 0 && !look?.behind(at);
      };
      const seen = { width, height, project, sees, keep: look ?? null };
      arranged(order, [...fixed, ...laid], seen).forEach((stand, i) => {
        const card = order[i]!;
        hide(card.node);
        hide(card.line);
        card.stood = stand?.stood ?? null;
        if (!stand?.line && !card.label.lines) card.line.remove();
        if (!stand) return;
        write(card.node, stand.form);
        show(card.node, stand, card.sizes[stand.form]);
        const d = stand.line ?? stand.rule;
        if (d === undefined) return;
        card.line.setAttribute('d', d);
        card.line.style.visibility = 'visible';
        if (stand.line) lines.append(card.line);
      });
    },
    remove: () => layer.remove(),
  };
}
