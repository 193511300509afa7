import { apart } from '../store/apart.ts';
import { overFloors } from './call-outs.ts';
import type { Card } from './cards-apart.ts';
import { clear, GAP, standing } from './cards-apart.ts';
import { smooth } from './cuts.ts';
import type { Vector } from './eye.ts';
import type { Dot, OwnFloor } from './own-floor.ts';
import { coversOf, ontoFloor, seenOf, withinFloor } from './own-floor.ts';
import type { Line } from './ruled.ts';
import { ruledOn } from './ruled.ts';

/** What a card says and where in the world it points. `weight` decides who stays when two would overlap. */
export type Label = {
  /** Of its room, in the house. */
  readonly id: string;
  readonly name: string;
  readonly area: string;
  readonly at: Vector;
  /** The floor it keeps to, so that it covers no wall. */
  readonly floor?: OwnFloor;
  /** In a section: the ends of the stretch that it keeps to. */
  readonly between?: readonly Vector[];
  /** It stands on one of these lines, which tell the same. */
  readonly lines?: readonly Line[];
  readonly chosen: boolean;
  readonly weight: number;
};

/** What the page hangs over a place in the picture: its middle stands there, or beside others that hang there, and it is so large each way. */
export type Hung = {
  readonly node: HTMLElement;
  readonly at: Vector;
  readonly size: number;
  /** Runs from where it stands to its place when it had to step aside. */
  readonly line?: SVGLineElement;
};

type Size = { readonly width: number; readonly height: number };
/** A card with its area, as small as its name alone, and that in small letters. */
type Standing = {
  label: Label;
  readonly node: HTMLElement;
  /** Under a card that stands on one. */
  readonly line: SVGPathElement;
  full: Size;
  brief: Size;
  small: Size;
};

/** A card that is to be shown, and the line it stands on. */
type Placed = Card & {
  readonly node: HTMLElement;
  readonly line?: { readonly path: SVGPathElement; readonly d: string };
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
    },
  ) => void;
  readonly remove: () => void;
};

/** A card that says no area, and one in small letters. */
const BRIEF = 'rs-view-label-brief';
const SMALL = 'rs-view-label-small';
/** One that stands on a pin over its room, so many pixels long, where that is too small to hold it. */
const PINNED = 'rs-view-label-pinned';
const LENGTH = '--rs-pin';
/** A line to one at the edge of the picture. */
const CALLED = 'rs-view-called';
/**
 * So far a card may reach over the cut edge of a wall before it gives way, in pixels: about as thick as the edge is; half a card in a
 * picture lower than so much, where there would be hardly a name else; and anywhere where small models stand side by side.
 */
const RIM = { large: 6, small: 12, beside: Number.POSITIVE_INFINITY } as const;
const LOW = 400;

/**
 * From how far on cards fade and where they are gone, as shares of the distance from which all of the home is seen. Seen
 * from there none fades: what is see-through is dear to lay over a picture that moves where no graphics card does it.
 */
const FADE = [1.25, 2.4] as const;

/** Pixels kept clear between a card and the edge of the picture. */
const EDGE = 4;

/** Where the middle of a card stands so that all of it is in the picture. */
const within = (at: number, size: number, end: number): number =>
  Math.min(Math.max(at, size / 2 + EDGE), end - size / 2 - EDGE);

const NONE: Size = { width: 0, height: 0 };

/** It names a room, and is no sign and no length. */
const isRoom = ({ floor, between }: Label): boolean => floor !== undefined || between !== undefined;

const hide = (part: HTMLElement | SVGElement | undefined): void => {
  if (part) part.style.visibility = 'hidden';
};

/** Draws a line from one point of the picture to another. */
function lead(line: SVGLineElement, from: { x: number; y: number }, to: { x: number; y: number }): void {
  const ends = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
  for (const [name, value] of Object.entries(ends)) line.setAttribute(name, String(Math.round(value)));
  line.style.visibility = 'visible';
}

function resize(node: HTMLElement, size: Size, full: Size, small: Size): void {
  node.classList.toggle(BRIEF, size !== full);
  node.classList.toggle(SMALL, size === small);
}

const SVG = 'http://www.w3.org/2000/svg';

/** Small cards over the picture, which the page draws sharper than a texture and reads aloud elsewhere. */
export function labelsIn(parent: Element): Labels {
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
  // Where lines end, the page lays nothing over the picture.
  let ends: 'left' | 'right' = 'right';
  const measure = (cards: readonly Standing[]): void => {
    for (const { node } of cards) node.classList.remove(BRIEF, SMALL);
    for (const card of cards) {
      const { offsetWidth: width, offsetHeight: height } = card.node;
      const [name, area] = [...card.node.children].map((line) => line as HTMLElement);
      const wider = Math.max(0, area!.offsetWidth - name!.offsetWidth);
      card.full = { width, height };
      card.brief = { width: width - wider, height: height - area!.offsetHeight };
    }
    for (const { node } of cards) node.classList.add(BRIEF, SMALL);
    for (const card of cards) card.small = { width: card.node.offsetWidth, height: card.node.offsetHeight };
    for (const { node } of cards) node.classList.remove(BRIEF, SMALL);
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
            full: NONE,
            brief: NONE,
            small: NONE,
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
      measure(anew);
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
        ends = getComputedStyle(layer).direction === 'rtl' ? 'left' : 'right';
        measure(order);
      }
      const onPage = (...at: Vector): Dot => {
        const [right, up] = project(...at);
        return { x: ((right + 1) * width) / 2, y: ((1 - up) * height) / 2 };
      };
      const onPicture = (node: HTMLElement, at: Vector, w: number, h: number) => {
        const { x, y } = onPage(...at);
        node.style.visibility = 'hidden';
        if (x < 0 || x > width || y < 0 || y > height) return [];
        return [{ node, x: within(x, w, width), y: within(y, h, height), width: w, height: h }];
      };
      const rim = RIM[look ? (height < LOW ? 'small' : 'large') : 'beside'];
      /** Whether a place is near enough and nothing hides it; its card fades with it. */
      const isSeen = (node: HTMLElement, at: Vector): boolean => {
        const strength = look ? 1 - smooth(...FADE, project(...at)[2] / look.from) : 1;
        node.style.opacity = strength < 0.98 ? strength.toFixed(1) : '';
        return strength > 0 && !look?.behind(at);
      };
      /** Where a card covers no wall: without its area if need be, or in small letters; not at all where no card has place. */
      const onFloor = ({ label, node, full, brief, small }: Standing): Placed[] => {
        const { at, floor, between, chosen } = label;
        const [place] = onPicture(node, at, full.width, full.height);
        if (!place || !isSeen(node, at)) return [];
        if (between) {
          const [from, to] = between.map((end) => onPage(...end).x) as [number, number];
          const size = [full, brief, small].find(({ width }) => width <= Math.abs(to - from));
          if (!size && !chosen) return [];
          resize(node, size ?? small, full, small);
          return [{ ...place, ...(size ?? small) }];
        }
        if (!floor) return [place];
        const seen = seenOf(floor, onPage);
        const middle = onPage(...at);
        let best = { size: full, ...ontoFloor(middle, seen, full.width, full.height) };
        for (const size of [brief, small])
          if (best.covers > 0) best = { size, ...ontoFloor(middle, seen, size.width, size.height) };
        if (best.covers > rim && !chosen) return [];
        const { size } = best;
        resize(node, size, full, small);
        const [x, y] = [within(best.x, size.width, width), within(best.y, size.height, height)];
        const may = (by: number): boolean => coversOf({ x, y: y + by }, seen, size.width, size.height) <= rim;
        return [{ node, x, y, ...size, may }];
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
      const names = order.map((card) => (card.label.lines ? [] : onFloor(card)));
      const named: Card[] = names.flat();
      /** Clear of the names and of what stands on a line already; in the middle where that is nowhere. */
      const onLine = ({ node, line, full }: Standing, lines: readonly Line[]): Placed => {
        hide(line);
        hide(node);
        const places = ruledOn(lines, onPage, (at) => project(...at)[2]).map(
          ({ d, at }): Placed => ({ ...at, ...full, node, line: { path: line, d } }),
        );
        const free = places.find((place) => named.every((other) => clear(place, other, GAP))) ?? places[0]!;
        named.push(free);
        return free;
      };
      const seen = order.flatMap(({ label, ...card }, i) =>
        label.lines ? onLine({ label, ...card }, label.lines) : names[i]!,
      );
      const moved = standing(seen, fixed);
      const taken: (Card & { readonly node?: HTMLElement })[] = [...fixed];
      seen.forEach((card, i) => {
        const by = moved[i] ?? null;
        if (by === null) return;
        taken.push({ ...card, y: card.y + by });
        show(card.node, card, by);
        card.line?.path.setAttribute('d', card.line.d);
        if (card.line) card.line.path.style.visibility = 'visible';
      });
      // Whoever found no place on its own floor stands over it or at the edge of the picture, by its name alone.
      const rest = (look ? order : []).flatMap((of) => {
        if (!isRoom(of.label)) return [];
        of.line.remove();
        of.node.classList.remove(PINNED);
        if (taken.some(({ node }) => node === of.node)) return [];
        const spots = of.label.floor ? [of.label.at, ...withinFloor(of.label.floor)] : [of.label.at];
        const spot = spots.find((one) => isSeen(of.node, one));
        if (!spot) return [];
        const { x, y } = onPage(...spot);
        return x < 0 || x > width || y < 0 || y > height ? [] : [{ x, y, ...of.small, of }];
      });
      overFloors(rest, taken, ends, measured, height < LOW).forEach((at, i) => {
        const { of, ...card } = rest[i]!;
        if (!at) return;
        const { node, line, full, small } = of;
        resize(node, small, full, small);
        show(node, { ...card, ...at });
        if ('pin' in at) {
          node.classList.add(PINNED);
          node.style.setProperty(LENGTH, `${at.pin}px`);
        } else {
          line.setAttribute('d', at.line);
          lines.append(line);
        }
      });
    },
    remove: () => layer.remove(),
  };
}
