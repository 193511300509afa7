import type { Pointer, Table } from '../store/state.ts';
import type { Eye } from './eye.ts';
import { atLevel, rayThrough, reachAt, slid, turned, zoomed } from './eye.ts';
import type { Hit } from './pick.ts';
import { toGrab } from './pick.ts';

/** The store's gestures; what is hit is the tools' business. */
export type Gestures = Pick<Table, 'takes' | 'press' | 'move' | 'release' | 'hover' | 'cancel'>;

const nothing = (): void => undefined;
/** Of what is looked at and not worked on. */
export const NO_GESTURES: Gestures = {
  takes: () => false,
  press: nothing,
  move: nothing,
  release: nothing,
  hover: nothing,
  cancel: nothing,
};

/** What a hand leads. */
export type Led = {
  readonly eye: () => Eye;
  readonly look: (eye: Eye) => void;
  /** Shows the whole home. */
  readonly showAll: () => void;
};

export type HandOn = Led & {
  /** The canvas, or a part of the page that lies over a part of it. */
  readonly canvas: HTMLElement;
  /** The page scrolls under a finger that goes up or down. */
  readonly scrolls?: boolean;
  /** What lies under a place in the picture (−1 to 1, y up). */
  readonly pick: (x: number, y: number) => Hit | null;
  /** Nothing is in the hand: it takes hold of things, puts none, and looks at the whole home when it taps twice. */
  readonly empty?: () => boolean;
  readonly gestures: () => Gestures;
};

type Place = { x: number; y: number };

/** Pixels a finger or mouse may stray before a tap becomes a drag. */
const STRAY = { touch: 8, mouse: 3 } as const;
/** How near a wall may be taken hold of, in pixels. */
const GRAB = { touch: 22, mouse: 11 } as const;
const DOUBLE_TAP = { within: 320, near: 28 } as const;
/** A finger that rests so long, in ms, picks up one thing more. */
const LONG = 500;
const TURN_PER_PIXEL = 0.0075;
const TILT_PER_PIXEL = 0.005;

/** One press of an arrow turns by so many radians, and tilts by half of it; one of plus comes so much nearer. */
const KEY_TURN = Math.PI / 12;
const KEY_NEARER = 1.2;

/** Does what a key means to the eye. Tells whether it means anything. */
export function pressKey(key: string, { eye, look, showAll }: Led): boolean {
  const acts: Record<string, () => void> = {
    ArrowLeft: () => look(turned(eye(), -KEY_TURN, 0)),
    ArrowRight: () => look(turned(eye(), KEY_TURN, 0)),
    ArrowUp: () => look(turned(eye(), 0, KEY_TURN / 2)),
    ArrowDown: () => look(turned(eye(), 0, -KEY_TURN / 2)),
    '+': () => look(zoomed(eye(), KEY_NEARER)),
    '-': () => look(zoomed(eye(), 1 / KEY_NEARER)),
    '0': showAll,
  };
  const act = acts[key];
  act?.();
  return act !== undefined;
}

/**
 * One finger on the home works on it; on bare floor, where there is nothing to work on, and beside the home it turns the model. Two
 * fingers slide, zoom and turn it. Nothing is pressed before the finger strays or lifts, so that the first of two fingers never moves
 * a wall; and while something is held the eye stands still. Returns how to let go of the canvas.
 */
export function takeHand(on: HandOn): () => void {
  const { canvas, scrolls = false, pick, empty = () => true, gestures, ...led } = on;
  const { eye, look, showAll } = led;
  const fingers = new Map<number, Place>();
  let state: 'idle' | 'waiting' | 'holding' | 'turning' | 'sliding' | 'pair' = 'idle';
  let held: Hit | null = null;
  let start: Place = { x: 0, y: 0 };
  let last: Place = start;
  let pressed = 0;
  let kind: 'touch' | 'mouse' = 'mouse';
  let tapped = { x: 0, y: 0, at: Number.NEGATIVE_INFINITY };
  let pair = { x: 0, y: 0, apart: 1, angle: 0 };

  const rect = (): DOMRect => canvas.getBoundingClientRect();
  const inPicture = (p: Place): Place => {
    const r = rect();
    return { x: ((p.x - r.left) / r.width) * 2 - 1, y: 1 - ((p.y - r.top) / r.height) * 2 };
  };
  const pointer = (storey: number, x: number, y: number): Pointer => ({
    storey,
    x: Math.round(x),
    y: Math.round(y),
    reach: Math.round(((GRAB[kind] * 2 * reachAt(eye())) / Math.max(1, canvas.clientHeight)) * 1000),
  });
  const met = ({ storey, x, y, floor }: Hit): Pointer => ({
    ...pointer(storey, x, y),
    ...(floor && { floor: { x: Math.round(floor.x), y: Math.round(floor.y) } }),
  });
  const under = (p: Place): Hit | null => {
    const at = inPicture(p);
    return pick(at.x, at.y);
  };
  const grabbed = (p: Place): Hit | null => {
    const [at, { width, height }] = [inPicture(p), rect()];
    return toGrab(pick, at.x, at.y, [GRAB.touch / width, GRAB.touch / height]);
  };
  /** Where a held thing is moved to: on the height at which it was taken. */
  const onPlane = (hit: Hit, p: Place): Pointer | null => {
    const at = inPicture(p);
    const floor = atLevel(rayThrough(eye(), at.x, at.y), hit.plane);
    return floor && pointer(hit.storey, floor.x * 1000, floor.z * 1000);
  };
  const measurePair = (): typeof pair => {
    const [a, b] = [...fingers.values()];
    if (!a || !b) return pair;
    return {
      x: (a.x + b.x) / 2,
      y: (a.y + b.y) / 2,
      apart: Math.max(1, Math.hypot(a.x - b.x, a.y - b.y)),
      angle: Math.atan2(b.y - a.y, b.x - a.x),
    };
  };
  const slide = (from: Place, to: Place): void => {
    const [a, b] = [inPicture(from), inPicture(to)];
    look(slid(eye(), a.x, a.y, b.x, b.y));
  };

  const down = (e: PointerEvent): void => {
    kind = e.pointerType === 'mouse' ? 'mouse' : 'touch';
    const here = { x: e.clientX, y: e.clientY };
    if (state === 'holding') return;
    canvas.setPointerCapture(e.pointerId);
    fingers.set(e.pointerId, here);
    if (fingers.size === 2) {
      state = 'pair';
      pair = measurePair();
      return;
    }
    if (fingers.size > 2) return;
    start = here;
    last = here;
    pressed = e.timeStamp;
    if (e.pointerType === 'mouse' && e.button !== 0) {
      state = e.button === 1 || e.shiftKey ? 'sliding' : 'turning';
      return;
    }
    state = 'waiting';
    held = under(here);
  };

  const drag = (here: Place): void => {
    if (state === 'waiting' && Math.hypot(here.x - start.x, here.y - start.y) > STRAY[kind]) {
      if (kind === 'touch' && held?.inside && empty()) held = grabbed(start) ?? held;
      if (held?.inside && gestures().takes(met(held))) {
        state = 'holding';
        gestures().press(met(held));
      } else {
        state = 'turning';
      }
    }
    if (state === 'holding' && held) {
      const at = onPlane(held, here);
      if (at) gestures().move(at);
    }
    if (state === 'turning')
      look(turned(eye(), -(here.x - last.x) * TURN_PER_PIXEL, (here.y - last.y) * TILT_PER_PIXEL));
    if (state === 'sliding') slide(last, here);
    if (state === 'pair') {
      const now = measurePair();
      slide(pair, now);
      const middle = inPicture(now);
      const nearer = zoomed(eye(), now.apart / pair.apart, middle.x, middle.y);
      const twist = Math.atan2(Math.sin(now.angle - pair.angle), Math.cos(now.angle - pair.angle));
      look(turned(nearer, twist, 0));
      pair = now;
    }
    last = here;
  };
  const move = (e: PointerEvent): void => {
    const here = { x: e.clientX, y: e.clientY };
    if (fingers.has(e.pointerId)) {
      fingers.set(e.pointerId, here);
      drag(here);
    } else if (fingers.size === 0 && e.pointerType === 'mouse') {
      kind = 'mouse';
      const hit = under(here);
      gestures().hover(hit?.inside ? met(hit) : null);
    }
  };

  const tap = (here: Place, now: number, more: boolean): void => {
    const again =
      empty() &&
      now - tapped.at < DOUBLE_TAP.within &&
      Math.hypot(here.x - tapped.x, here.y - tapped.y) < DOUBLE_TAP.near;
    tapped = again ? { x: 0, y: 0, at: Number.NEGATIVE_INFINITY } : { ...here, at: now };
    if (again) {
      showAll();
    } else if (held) {
      const at = { ...met(held), more };
      gestures().press(at);
      gestures().release(at);
    }
  };
  const up = (e: PointerEvent): void => {
    if (!fingers.delete(e.pointerId)) return;
    const here = { x: e.clientX, y: e.clientY };
    // Shift, or a finger that rests, picks up one thing more, as on the plan.
    const more = e.shiftKey || (kind === 'touch' && e.timeStamp - pressed > LONG);
    if (state === 'waiting') tap(here, e.timeStamp, more);
    if (state === 'holding' && held) {
      const at = onPlane(held, here);
      if (at) gestures().release(at);
      else gestures().cancel();
    }
    // The finger that stays when one of two lifts does nothing more: it was never meant to hold anything.
    state = 'idle';
    held = null;
  };
  const lost = (e: PointerEvent): void => {
    if (!fingers.delete(e.pointerId)) return;
    if (state === 'holding') gestures().cancel();
    state = 'idle';
    held = null;
  };
  const leave = (e: PointerEvent): void => {
    if (e.pointerType === 'mouse' && fingers.size === 0) gestures().hover(null);
  };
  const wheel = (e: WheelEvent): void => {
    e.preventDefault();
    if (state === 'holding') return;
    const lines = e.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    const at = inPicture({ x: e.clientX, y: e.clientY });
    look(zoomed(eye(), Math.exp(-e.deltaY * lines * (e.ctrlKey ? 0.01 : 0.0014)), at.x, at.y));
  };
  const key = (e: KeyboardEvent): void => {
    if (e.ctrlKey || e.metaKey || e.altKey) return;
    if (!pressKey(e.key, led)) return;
    e.preventDefault();
    e.stopPropagation();
  };
  const menu = (e: Event): void => e.preventDefault();

  canvas.style.touchAction = scrolls ? 'pan-y' : 'none';
  const gone = new AbortController();
  const { signal } = gone;
  canvas.addEventListener('pointerdown', down, { signal });
  canvas.addEventListener('pointermove', move, { signal });
  canvas.addEventListener('pointerup', up, { signal });
  canvas.addEventListener('pointercancel', lost, { signal });
  canvas.addEventListener('lostpointercapture', lost, { signal });
  canvas.addEventListener('pointerleave', leave, { signal });
  canvas.addEventListener('wheel', wheel, { signal, passive: false });
  canvas.addEventListener('keydown', key, { signal });
  canvas.addEventListener('contextmenu', menu, { signal });
  return () => {
    if (state === 'holding') gestures().cancel();
    gone.abort();
  };
}
