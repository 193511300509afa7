import type { Spot } from '../check/finding.ts';
import type { Plan } from '../derive/plan.ts';
import type { Selection } from '../store/state.ts';
import { Building } from './Building.tsx';
import type { Theme } from './colour.ts';
import { wholeHeights } from './cuts.ts';
import { daylightKeeper } from './daylight.ts';
import type { Eye } from './eye.ts';
import {
  between,
  firstLook,
  fitted,
  lookDown,
  MARGIN,
  projector,
  rayThrough,
  turned,
  zoomed,
} from './eye.ts';
import type { Tints } from './floors-geometry.ts';
import type { Sizes } from './furniture-geometry.ts';
import type { Gestures } from './hand.ts';
import { NO_GESTURES, takeHand } from './hand.ts';
import type { Cards, ShownHome, Site } from './homes.ts';
import { boxRound, cardsOf, cutOpen, homesKeeper } from './homes.ts';
import type { Standing } from './inside.ts';
import { labelsIn } from './labels.ts';
import type { Stacking } from './levels.ts';
import { pick } from './pick.ts';
import { openStage } from './stage.tsx';
import type { Sun } from './sun.ts';
import './view.css';

export type ViewProps = {
  /** What is shown: the draft's plan while a gesture lasts. */
  readonly plan: Plan;
  /** The home on the other side of the party wall, shown with it; null for one home alone. */
  readonly beside: Site | null;
  /** Index of the storey worked on. */
  readonly storey: number;
  readonly selection: Selection | null;
  readonly lit: readonly Spot[];
  readonly words: Cards['words'];
  readonly theme: Theme;
  readonly stacking: Stacking;
  /** The sun that shines on it; null for the even light a model is looked at in. */
  readonly sun: Sun | null;
  /** The store's gestures; null when the home is looked at and not worked on. */
  readonly pointer: Gestures | null;
  readonly reducedMotion: boolean;
  /** Floor colours of the room kinds in this theme, `#rrggbb`. */
  readonly tints: Tints;
  /** Sizes of furniture by kind, in mm. */
  readonly furniture: Sizes;
  /** There is no 3D picture (no WebGL, or the graphics card let go of it); the plan carries on. */
  readonly onLost: () => void;
  /** The picture is there again after it was lost. */
  readonly onBack: () => void;
};

export type View = {
  readonly update: (props: ViewProps) => void;
  /** Takes the size of the canvas's parent. Called by itself when that changes. */
  readonly resize: () => void;
  /** Shows the whole home. */
  readonly showAll: () => void;
  /** Turns the model by degrees, and tilts it. */
  readonly turn: (azimuth: number, elevation: number) => void;
  /** Nearer for a factor over 1. */
  readonly zoom: (factor: number) => void;
  /** Looks out of somebody's eyes in the home, until nobody stands there. */
  readonly stand: (at: Standing | null) => void;
  /** What is seen as a PNG, or a storey by itself, its long side so many pixels; null when the browser cannot. */
  readonly picture: (long: number, storey?: number) => Promise<Blob | null>;
  /** Frames drawn since the start: stands still when nothing changes. */
  readonly frames: () => number;
  /** Draw calls and triangles of the last frame. */
  readonly load: () => { readonly calls: number; readonly triangles: number };
  readonly dispose: () => void;
};

/** What can be seen in the picture: when none of it changed, no frame is drawn. */
const SEEN = [
  ...(['plan', 'beside', 'storey', 'selection', 'lit', 'words'] as const),
  ...(['theme', 'stacking', 'sun', 'tints', 'furniture'] as const),
];
const FIT_MS = 180;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

const nothing = (): void => undefined;
const NO_VIEW: View = {
  update: nothing,
  resize: nothing,
  showAll: nothing,
  turn: nothing,
  zoom: nothing,
  stand: nothing,
  picture: async () => null,
  frames: () => 0,
  load: () => ({ calls: 0, triangles: 0 }),
  dispose: nothing,
};

/**
 * Draws a home in 3D on `canvas`, which fills its parent; the parent is positioned, so that the labels can lie over it.
 * Without WebGL it calls `onLost` and every act does nothing.
 */
export function mountView(canvas: HTMLCanvasElement, first: ViewProps): View {
  const stage = openStage(canvas);
  if (!stage) {
    first.onLost();
    return NO_VIEW;
  }
  const parent = canvas.parentElement ?? document.body;
  const labels = labelsIn(parent);
  const shownOf = homesKeeper();
  const whole = wholeHeights();

  let props = first;
  const lightOf = daylightKeeper();
  let daylight = lightOf(first.theme, first.sun, first.plan.shell);
  let size = { width: 0, height: 0 };
  let homes: readonly ShownHome[] = [];
  let eye = firstLook(first.plan.shell.party, 1, first.beside !== null);
  let fitting = 0;
  /** The whole home is shown, and stays so when the picture changes size; until the hand leads the eye elsewhere. */
  let fits = true;
  let inside: Standing | null = null;

  const look = (next: Eye): void => {
    eye = next;
    if (inside) {
      for (const { cuts } of homes) cuts.set(whole);
      stage.stand(inside, eye.aspect);
      return;
    }
    cutOpen(homes, eye.azimuth, props.storey);
    labels.place(projector(eye), size.width, size.height);
    stage.aim(eye);
  };
  const stop = (): void => {
    cancelAnimationFrame(fitting);
    fitting = 0;
  };
  /** The hand moves the eye. */
  const lead = (next: Eye): void => {
    stop();
    fits = false;
    stage.hurry();
    look(next);
  };
  const goal = (): Eye => {
    const box = boxRound(homes, props.stacking === 'roofed');
    return box ? fitted(eye, box, MARGIN) : eye;
  };
  const showAll = (): void => {
    stop();
    fits = true;
    const from = eye;
    const to = goal();
    if (props.reducedMotion) {
      look(to);
      return;
    }
    const start = performance.now();
    const step = (now: number): void => {
      const share = Math.min(1, Math.max(0, (now - start) / FIT_MS));
      look(between(from, to, 1 - (1 - share) ** 3));
      fitting = share < 1 ? requestAnimationFrame(step) : 0;
    };
    fitting = requestAnimationFrame(step);
  };

  /** A closed house is looked at from the garden, an open one from above. */
  const take = (next: ViewProps): void => {
    const closed = next.stacking === 'roofed';
    if (closed !== (props.stacking === 'roofed')) eye = { ...eye, elevation: lookDown(closed, eye.aspect) };
    props = next;
  };
  const backdrop = (): void => stage.back(inside ? daylight.heaven : daylight.palette.page);
  const write = (): void => {
    const { plan, beside, storey, stacking, tints, furniture, selection, lit } = props;
    const stands = inside !== null;
    const sites = [{ plan, at: 0 }, ...(beside ? [beside] : [])];
    homes = shownOf(sites, { storey, stacking, furniture, inside: stands });
    labels.write(stands ? [] : cardsOf(homes, props));
    daylight = lightOf(props.theme, props.sun, plan.shell);
    parent.style.setProperty('--rs-three-page', daylight.palette.page);
    backdrop();
    const shown = { homes, active: storey, selection, lit, daylight, tints, furniture, whole };
    stage.render(<Building {...shown} roofed={stacking === 'roofed' && !stands} inside={stands} />);
  };

  const resize = (): void => {
    const { clientWidth: width, clientHeight: height } = parent;
    if (width === 0 || height === 0) return;
    const fresh = size.width === 0;
    size = { width, height };
    stage.resize(width, height);
    if (fresh) {
      eye = firstLook(props.plan.shell.party, width / height, props.beside !== null);
      write();
    }
    eye = { ...eye, aspect: width / height };
    look(fits ? goal() : eye);
  };

  const gone = new AbortController();
  const { signal } = gone;
  canvas.addEventListener('webglcontextlost', () => props.onLost(), { signal });
  canvas.addEventListener(
    'webglcontextrestored',
    () => {
      // The renderer starts afresh: its background too.
      backdrop();
      props.onBack();
    },
    { signal },
  );
  const letGo = takeHand({
    canvas,
    eye: () => eye,
    look: lead,
    pick: (x, y) => {
      const [home] = homes;
      if (!home || !props.pointer) return null;
      const open = home.levels.filter((level) => level.shown === 'cut');
      return pick(rayThrough(eye, x, y), open, home.cuts, props.storey);
    },
    gestures: () => props.pointer ?? NO_GESTURES,
    showAll,
  });
  resize();
  const observer = new ResizeObserver(resize);
  observer.observe(parent);

  return {
    update: (next) => {
      const { plan, beside, storey, stacking } = props;
      const moved =
        next.storey !== storey ||
        next.stacking !== stacking ||
        next.plan.shell !== plan.shell ||
        !next.beside !== !beside;
      const same = SEEN.every((key) => next[key] === props[key]);
      take(next);
      if (same || size.width === 0) return;
      write();
      if (moved && !inside) showAll();
      else look(eye);
    },
    resize,
    showAll,
    turn: (azimuth, elevation) => lead(turned(eye, radians(azimuth), radians(elevation))),
    zoom: (factor) => lead(zoomed(eye, factor)),
    stand: (at) => {
      const enters = (at === null) !== (inside === null);
      inside = at;
      if (enters) write();
      look(eye);
    },
    picture: (long, storey) => {
      if (storey === undefined) return stage.picture(long);
      const before = { props, eye };
      take({ ...props, storey, stacking: 'one', selection: null });
      stage.now(write);
      look(goal());
      const picture = stage.picture(long);
      ({ props } = before);
      write();
      look(before.eye);
      return picture;
    },
    frames: stage.frames,
    load: stage.load,
    dispose: () => {
      stop();
      gone.abort();
      observer.disconnect();
      letGo();
      labels.remove();
      stage.dispose();
    },
  };
}
