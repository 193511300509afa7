import type { Called } from './call-outs.ts';
import { callOuts } from './call-outs.ts';
import type { Card } from './cards-apart.ts';
import { clear, GAP, standing } from './cards-apart.ts';
import type { Vector } from './eye.ts';
import type { Label } from './label.ts';
import type { Dot, OwnFloor } from './own-floor.ts';
import { coversOf, ontoFloor, seenOf, withinFloor } from './own-floor.ts';
import type { Line } from './ruled.ts';
import { ruledOn } from './ruled.ts';
import type { Block, Covers } from './walls-seen.ts';
import { coveredBy } from './walls-seen.ts';

export type Size = { readonly width: number; readonly height: number };
/** How a card is written: name and area, the same in small letters, the name alone, and that in small letters. */
export const FORMS = ['full', 'tight', 'brief', 'small'] as const;
export type Form = (typeof FORMS)[number];
export type Sizes = Readonly<Record<Form, Size>>;

/** A card that wants a place. */
export type Asking = {
  readonly label: Label;
  readonly sizes: Sizes;
  /** How far from its place it stood when it was called out last. */
  readonly stood: Dot | null;
};

/** Where a card stands, how it is written, the line under one that tells a length, and the line from a room to one that is called out. */
export type Stand = Dot & {
  readonly form: Form;
  readonly rule?: string;
  readonly line?: string;
  readonly stood?: Dot;
};

export type Picture = {
  readonly width: number;
  readonly height: number;
  readonly project: (x: number, y: number, z: number) => Vector;
  /** Whether something of a card's place is seen from here. */
  readonly sees: (card: number, at: Vector) => boolean;
  /** What no card may cover; null where tiny models stand side by side, and there is no place beside them. */
  readonly keep: { readonly walls: readonly Block[]; readonly floors: readonly Block[] } | null;
};

/**
 * So far a card may reach over the cut edge of a wall, in pixels: less than the edge is thick; and anywhere where tiny models stand
 * side by side.
 */
const RIM = { alone: 4, beside: Number.POSITIVE_INFINITY } as const;
/** In a picture lower than this letters are small; pixels. */
const LOW = 400;
/** Pixels kept clear between a card and the edge of the picture. */
export const EDGE = 4;
/** How far over a floor stands what is lifted over it, at least; metres. */
const ABOVE = 1;
const NOWHERE = (): boolean => false;

/** Where the middle of a card stands so that all of it is in the picture. */
export const within = (at: number, size: number, end: number): number =>
  Math.min(Math.max(at, size / 2 + EDGE), end - size / 2 - EDGE);

/** It names a room, and is no sign and no length. */
const isRoom = ({ floor, between }: Label): boolean => floor !== undefined || between !== undefined;

/** Where all cards of a picture stand, beside those that stand there already; null for what is not seen, and for what has no place clear of the walls. */
export function arranged(
  cards: readonly Asking[],
  fixed: readonly Card[],
  { width, height, project, sees, keep }: Picture,
): (Stand | null)[] {
  const onPage = (...at: Vector): Dot => {
    const [right, up] = project(...at);
    return { x: ((right + 1) * width) / 2, y: ((1 - up) * height) / 2 };
  };
  const inPicture = ({ x, y }: Dot): boolean => x >= 0 && x <= width && y >= 0 && y <= height;
  const rim = keep ? RIM.alone : RIM.beside;
  const forms: readonly Form[] = !keep
    ? ['full', 'brief', 'small']
    : height < LOW
      ? ['tight']
      : ['full', 'tight'];

  const floors = keep ? coveredBy(keep.floors, onPage, { width, height }) : NOWHERE;
  const walls = keep ? coveredBy(keep.walls, onPage, { width, height }) : NOWHERE;

  /** Walls that stand before a floor since they are lifted over it. */
  const lifted = new Map<number, Covers>();
  const over = (y: number): Covers => {
    const above = keep?.walls.filter(({ foot }) => foot > y + ABOVE) ?? [];
    const covers =
      lifted.get(y) ?? (above.length > 0 ? coveredBy(above, onPage, { width, height }) : NOWHERE);
    lifted.set(y, covers);
    return covers;
  };

  /** Where a card stands on the floor of its room, in the first of some forms that covers no wall there. */
  const onFloor = (i: number, forms: readonly Form[]): (Card & { readonly form: Form }) | null => {
    const { label, sizes } = cards[i]!;
    const { at, floor, between } = label;
    const middle = onPage(...at);
    if (!inPicture(middle) || !sees(i, at)) return null;
    const put = (form: Form, { x, y }: Dot, may?: (by: number) => boolean) => {
      const size = sizes[form];
      const stand = { x: within(x, size.width, width), y: within(y, size.height, height) };
      return { ...stand, ...size, form, ...(may ? { may } : {}) };
    };
    if (between) {
      const [from, to] = between.map((end) => onPage(...end).x) as [number, number];
      const form = forms.find((one) => sizes[one].width <= Math.abs(to - from));
      return form ? put(form, middle) : null;
    }
    if (!floor) return put('full', middle);
    return onOwn(i, forms, floor, middle, put);
  };
  const onOwn = (
    i: number,
    forms: readonly Form[],
    floor: OwnFloor,
    middle: Dot,
    put: (form: Form, at: Dot, may: (by: number) => boolean) => Card & { readonly form: Form },
  ) => {
    const seen = seenOf(floor, onPage);
    const { sizes } = cards[i]!;
    for (const [n, form] of forms.entries()) {
      const size = sizes[form];
      const at = ontoFloor(middle, seen, size.width, size.height);
      if (at.covers > (n === forms.length - 1 ? rim : 0)) continue;
      const x = within(at.x, size.width, width);
      const may = (by: number): boolean =>
        coversOf({ x, y: within(at.y, size.height, height) + by }, seen, size.width, size.height) <= rim;
      const card = put(form, at, may);
      const [inner, deep] = [card.width - 2 * RIM.alone, card.height - 2 * RIM.alone];
      if (!over(floor.y)({ ...card, width: inner, height: deep })) return card;
    }
    return null;
  };

  const stands: (Stand | null)[] = cards.map(() => null);
  const taken: Card[] = [...fixed];
  /** Puts cards where they were asked for, or a little over or under that. */
  const settle = (
    wanted: readonly (Card & { readonly of: number; readonly form: Form; readonly rule?: string })[],
  ) => {
    standing(wanted, taken).forEach((by, n) => {
      if (by === null) return;
      const { of, x, y, form, rule, ...size } = wanted[n]!;
      const stand = { x, y: y + by };
      taken.push({ ...size, ...stand });
      stands[of] = { ...stand, form, ...(rule === undefined ? {} : { rule }) };
    });
  };
  const first = cards.map(({ label }, i) => (label.lines ? null : onFloor(i, forms)));
  const named: Card[] = first.flatMap((card) => card ?? []);
  /** Clear of the names and of what stands on a line already; in the middle where that is nowhere. */
  const onLine = ({ full }: Sizes, lines: readonly Line[]) => {
    const places = ruledOn(lines, onPage, (at) => project(...at)[2]).map(({ d, at }) => ({
      ...at,
      ...full,
      form: 'full' as const,
      rule: d,
    }));
    const free = places.find((place) => named.every((other) => clear(place, other, GAP))) ?? places[0]!;
    named.push(free);
    return free;
  };
  settle(
    cards.flatMap(({ label, sizes }, of) => {
      const card = label.lines ? onLine(sizes, label.lines) : first[of];
      return card ? [{ ...card, of }] : [];
    }),
  );
  if (!keep) return stands;

  const lines: (readonly [Dot, Dot])[] = [];
  const missing = (): number[] => cards.flatMap(({ label }, i) => (isRoom(label) && !stands[i] ? [i] : []));
  const callOut = (form: Form, covers: typeof walls): void => {
    const asked = missing().flatMap((of) => {
      const { label, sizes, stood } = cards[of]!;
      const spots = label.floor ? [label.at, ...withinFloor(label.floor)] : [label.at];
      const spot = spots.find((one) => sees(of, one) && inPicture(onPage(...one)));
      return spot ? [{ of, called: { ...onPage(...spot), ...sizes[form], stood } satisfies Called }] : [];
    });
    const places = asked.map(({ called }) => called);
    const beside = { taken, lines, walls: covers, floors, width, height };
    callOuts(places, beside).forEach((out, n) => {
      if (!out) return;
      const { of, called } = asked[n]!;
      const { x, y, line, way } = out;
      taken.push({ x, y, width: called.width, height: called.height });
      lines.push(way);
      stands[of] = { x, y, form, line, stood: { x: x - called.x, y: y - called.y } };
    });
  };
  callOut('tight', walls);
  settle(
    missing().flatMap((of) => {
      const card = onFloor(of, ['brief', 'small']);
      return card ? [{ ...card, of }] : [];
    }),
  );
  callOut('small', walls);
  return stands;
}
