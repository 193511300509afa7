import { wheeled } from '../plan/rim.ts';
import type { Camera, ScreenPoint, Size } from '../plan/viewport.ts';
import { clamp, closer, pan, pinch, zoom } from '../plan/viewport.ts';

/** What all the homes are looked at through, read anew at every event. */
export type Looking = {
  readonly camera: () => Camera;
  readonly home: () => Camera;
  readonly size: () => Size;
  readonly look: (camera: Camera) => void;
};

/** One press of a key: how much nearer, and how far along, in CSS pixels. */
const NEARER = 1.25;
const STEP = 60;
const ALONG: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [STEP, 0],
  ArrowRight: [-STEP, 0],
  ArrowUp: [0, STEP],
  ArrowDown: [0, -STEP],
};

/** The look after a key; null for a key that means nothing here. */
export function keyed(key: string, { camera, home, size }: Looking): Camera | null {
  const middle = { x: size().width / 2, y: size().height / 2 };
  const along = ALONG[key];
  if (along) return pan(camera(), ...along);
  if (key === '+' || key === '=') return zoom(camera(), middle, NEARER);
  if (key === '-') return zoom(camera(), middle, 1 / NEARER);
  return key === '0' ? home() : null;
}

/**
 * Lets a hand on any of the homes lead the look on them all: a finger or the mouse moves it, two fingers or the wheel come nearer.
 * `paneAt` is the home a hand is on. Returns how to stop.
 */
export function takeLook(
  place: HTMLElement,
  paneAt: (on: EventTarget | null) => Element | null,
  looking: Looking,
): () => void {
  const fingers = new Map<number, ScreenPoint>();
  let leading: Element | null = null;
  const look = (camera: Camera): void => looking.look(clamp(camera, looking.home(), looking.size()));
  const on = (pane: Element, e: MouseEvent): ScreenPoint => {
    const { left, top } = pane.getBoundingClientRect();
    return { x: e.clientX - left, y: e.clientY - top };
  };
  const down = (e: PointerEvent): void => {
    if (e.button > 1) return;
    if (fingers.size === 0) leading = paneAt(e.target);
    if (!leading) return;
    fingers.set(e.pointerId, on(leading, e));
    // A finger on a home that is seen whole scrolls the page.
    if (e.pointerType !== 'touch' || closer(looking.camera(), looking.home()) || fingers.size > 1)
      for (const id of fingers.keys()) place.setPointerCapture(id);
  };
  const move = (e: PointerEvent): void => {
    const before = fingers.get(e.pointerId);
    if (!before || !leading) return;
    const at = on(leading, e);
    fingers.set(e.pointerId, at);
    const other = [...fingers].find(([id]) => id !== e.pointerId)?.[1];
    if (other) look(pinch(looking.camera(), [before, other], [at, other]));
    else look(pan(looking.camera(), at.x - before.x, at.y - before.y));
  };
  const up = (e: PointerEvent): void => {
    fingers.delete(e.pointerId);
    if (fingers.size === 0) leading = null;
  };
  const wheel = (e: WheelEvent): void => {
    const pane = paneAt(e.target);
    const next = pane && wheeled(e, looking.camera(), on(pane, e));
    if (!next) return;
    const held = clamp(next, looking.home(), looking.size());
    const now = looking.camera();
    // At its limit the wheel belongs to the page again.
    if (held.x === now.x && held.y === now.y && held.scale === now.scale) return;
    e.preventDefault();
    looking.look(held);
  };
  const stop = new AbortController();
  const { signal } = stop;
  place.addEventListener('pointerdown', down, { signal });
  place.addEventListener('pointermove', move, { signal });
  place.addEventListener('pointerup', up, { signal });
  place.addEventListener('pointercancel', up, { signal });
  place.addEventListener('wheel', wheel, { signal, passive: false });
  return () => stop.abort();
}
