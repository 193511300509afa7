import type { Mm, Point, Rect } from '../../model/units.ts';
import type { Pointer, Table } from '../../store/state.ts';
import type { Camera, ScreenPoint, Size } from './viewport.ts';
import { clamp, closer, pan, pinch, toMm, zoom } from './viewport.ts';

/** What the rim needs of the view it stands round. Read anew at every event. */
export type Host = {
  readonly table: () => Table;
  readonly camera: () => Camera;
  /** The fitted view. */
  readonly home: () => Camera;
  readonly size: () => Size;
  readonly look: (camera: Camera) => void;
  /** Moves the sheet until a place is in the window, when it is not. */
  readonly reveal: (place: Rect) => void;
  /** Nothing to take hold of within `reach` of this point. */
  readonly empty: (p: Point, reach: Mm) => boolean;
};

/** How far from a wall a hand still gets hold of it, in CSS pixels: half of a 44 px target, more under a finger. */
const REACH = { mouse: 22, pen: 22, touch: 28 } as const;
/** A press that wanders less is a tap, in CSS pixels. */
const SLOP = 6;
/** A finger that rests this long means the thing under it and not the start of a pinch, in ms. */
const REST = 140;
/** A finger that rests this long on one thing picks it up beside what is picked up already, in ms. */
const LONG = 500;
const DOUBLE = { time: 350, distance: 30 } as const;
/** One notch of a wheel and one fast pinch on a trackpad come no closer than this at once, in wheel pixels. */
const WHEEL = { most: 25, perPixel: 0.01, line: 16 } as const;

/** The look after a turn of the wheel at a place: nearer for a notch or a trackpad's pinch, else along. */
export function wheeled(e: WheelEvent, camera: Camera, at: ScreenPoint): Camera {
  const unit = e.deltaMode === 0 ? 1 : WHEEL.line;
  const [dx, dy] = [e.deltaX * unit, e.deltaY * unit];
  // A trackpad's pinch arrives as a wheel with Ctrl; a mouse wheel comes in whole, large, upright notches.
  const notch = e.deltaMode !== 0 || (dx === 0 && Math.abs(dy) >= 100 && Number.isInteger(dy));
  if (!e.ctrlKey && !e.metaKey && !notch) return pan(camera, -dx, -dy);
  const step = Math.min(Math.max(dy, -WHEEL.most), WHEEL.most);
  return zoom(camera, at, Math.exp(-step * WHEEL.perPixel));
}

/**
 * `waiting`: pressed, and not yet known whether it will be a tap, a drag, a pan or a pinch; the table has heard nothing.
 * `holding`: the table has the gesture, and the camera stands still until it lets go.
 * `resting`: fingers left over from a pinch.
 */
type Doing = 'nothing' | 'waiting' | 'holding' | 'panning' | 'pinching' | 'resting';

const apart = (a: ScreenPoint, b: ScreenPoint): number => Math.hypot(a.x - b.x, a.y - b.y);

/** Turns what hands do on the drawing into presses and moves on the table, in mm, and into camera moves. Returns how to stop. */
export function mountRim(svg: SVGSVGElement, host: Host): () => void {
  const fingers = new Map<number, { start: ScreenPoint; at: ScreenPoint; since: number }>();
  let doing: Doing = 'nothing';
  let mayPan = false;
  let reach = REACH.mouse as number;
  let origin: DOMRect | null = null;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let lastTap = { time: 0, at: { x: 0, y: 0 } };
  let frame = 0;
  let next: Pointer | null = null;

  const locate = (): void => {
    origin = svg.getBoundingClientRect();
  };
  const screen = (e: MouseEvent): ScreenPoint => {
    if (!origin) locate();
    return { x: e.clientX - origin!.left, y: e.clientY - origin!.top };
  };
  const pointer = (at: ScreenPoint): Pointer => {
    const camera = host.camera();
    const p = toMm(camera, at);
    return {
      storey: host.table().storey,
      x: Math.round(p.x),
      y: Math.round(p.y),
      reach: reach / camera.scale,
    };
  };
  const look = (camera: Camera): void => host.look(clamp(camera, host.home(), host.size()));

  /** At most one move a frame reaches the table. */
  const tell = (): void => {
    cancelAnimationFrame(frame);
    frame = 0;
    const p = next;
    next = null;
    if (!p) return;
    if (doing === 'holding') host.table().move(p);
    else host.table().hover(p);
  };
  const later = (p: Pointer): void => {
    next = p;
    if (frame === 0) frame = requestAnimationFrame(tell);
  };
  const forget = (): void => {
    cancelAnimationFrame(frame);
    frame = 0;
    next = null;
  };

  const hold = (start: ScreenPoint): void => {
    clearTimeout(resting);
    forget();
    doing = 'holding';
    host.table().press(pointer(start));
  };

  /** A finger holds something, but has not moved it yet: with a second finger it turns out to be a pinch. */
  const untouched = (second: number): boolean =>
    doing === 'holding' &&
    [...fingers].every(([id, { start, at }]) => id === second || apart(start, at) <= SLOP);

  const down = (e: PointerEvent): void => {
    if (e.button > 1) return;
    if (fingers.size === 0) locate();
    const at = screen(e);
    fingers.set(e.pointerId, { start: at, at, since: e.timeStamp });
    svg.setPointerCapture(e.pointerId);
    if (e.button === 1) {
      e.preventDefault();
      if (doing === 'nothing') doing = 'panning';
      return;
    }
    if (doing === 'nothing') {
      reach = REACH[e.pointerType as keyof typeof REACH] ?? REACH.touch;
      const p = pointer(at);
      mayPan =
        host.table().tool.id === 'select' && closer(host.camera(), host.home()) && host.empty(p, p.reach);
      if (mayPan || e.pointerType === 'touch') doing = 'waiting';
      else hold(at);
      if (doing === 'waiting' && !mayPan) resting = setTimeout(() => doing === 'waiting' && hold(at), REST);
    } else if (doing === 'waiting' || doing === 'panning' || untouched(e.pointerId)) {
      clearTimeout(resting);
      // Lays down what a slow first finger had begun to hold; the tool stays in the hand.
      if (doing === 'holding') host.table().setTool(host.table().tool);
      doing = 'pinching';
    }
  };

  const move = (e: PointerEvent): void => {
    const at = screen(e);
    const finger = fingers.get(e.pointerId);
    if (!finger) {
      if (doing === 'nothing' && e.pointerType !== 'touch') {
        reach = REACH.mouse;
        later(pointer(at));
      }
      return;
    }
    const before = finger.at;
    finger.at = at;
    if (doing === 'waiting' && apart(finger.start, at) > SLOP) {
      if (mayPan) doing = 'panning';
      else hold(finger.start);
    }
    if (doing === 'holding') later(pointer(at));
    else if (doing === 'panning') look(pan(host.camera(), at.x - before.x, at.y - before.y));
    else if (doing === 'pinching') {
      const other = [...fingers].find(([id]) => id !== e.pointerId)?.[1];
      if (other) look(pinch(host.camera(), [before, other.at], [at, other.at]));
    }
    svg.toggleAttribute('data-panning', doing === 'panning');
  };

  /** Two taps on nothing show the whole house again, and so do two anywhere when one stands so close that nothing is left. */
  const tapped = (at: ScreenPoint, time: number): void => {
    const twice = time - lastTap.time < DOUBLE.time && apart(at, lastTap.at) < DOUBLE.distance;
    lastTap = { time: twice ? 0 : time, at };
    const p = pointer(at);
    const close = closer(host.camera(), host.home());
    if (twice && host.table().tool.id === 'select' && (close || host.empty(p, p.reach))) look(host.home());
  };

  const up = (e: PointerEvent): void => {
    const finger = fingers.get(e.pointerId);
    if (!finger) return;
    const at = screen(e);
    const isTap = apart(finger.start, at) <= SLOP;
    if (doing === 'waiting') hold(finger.start);
    if (doing === 'holding') {
      const p = pointer(at);
      if (!isTap) host.table().move(p);
      forget();
      const more = e.shiftKey || (e.pointerType === 'touch' && e.timeStamp - finger.since > LONG);
      host.table().release({ ...p, more });
      if (isTap) tapped(at, e.timeStamp);
    }
    fingers.delete(e.pointerId);
    doing = fingers.size === 0 ? 'nothing' : 'resting';
    svg.removeAttribute('data-panning');
  };

  const cancel = (e: PointerEvent): void => {
    if (!fingers.delete(e.pointerId)) return;
    clearTimeout(resting);
    forget();
    // Only what is held is dropped: without a draft, cancelling would take the tool out of the hand.
    if (doing === 'holding' && host.table().draft) host.table().cancel();
    doing = fingers.size === 0 ? 'nothing' : 'resting';
    svg.removeAttribute('data-panning');
  };

  const leave = (e: PointerEvent): void => {
    if (e.pointerType === 'touch' || doing !== 'nothing') return;
    forget();
    host.table().hover(null);
  };

  const wheel = (e: WheelEvent): void => {
    e.preventDefault();
    if (doing !== 'nothing') return;
    look(wheeled(e, host.camera(), screen(e)));
  };

  const stop = new AbortController();
  const { signal } = stop;
  svg.addEventListener('pointerdown', down, { signal });
  svg.addEventListener('pointermove', move, { signal });
  svg.addEventListener('pointerup', up, { signal });
  svg.addEventListener('pointercancel', cancel, { signal });
  svg.addEventListener('pointerenter', locate, { signal });
  svg.addEventListener('pointerleave', leave, { signal });
  svg.addEventListener('wheel', wheel, { signal, passive: false });
  // A long press is a hold here, not a menu.
  svg.addEventListener('contextmenu', (e) => e.preventDefault(), { signal });
  return () => {
    stop.abort();
    clearTimeout(resting);
    forget();
  };
}
