import { radians } from '../model/units.ts';
import { daylightKeeper } from './daylight.ts';
import type { Box, Eye, Vector } from './eye.ts';
import { firstLook, fitted, MARGIN, projector, turned } from './eye.ts';
import { NO_GESTURES, pressKey, takeHand } from './hand.ts';
import type { Cards } from './homes.ts';
import { boxRound, cardsOf, cutOpen, homesKeeper, keptClear, roundAll } from './homes.ts';
import type { Labels } from './labels.ts';
import { labelsIn } from './labels.ts';
import { levelsOf } from './levels.ts';
import type { Alike, OneOf, Pane, Stood } from './several.tsx';
import { Panes } from './several.tsx';
import { openStage } from './stage.tsx';
import './view.css';

export type SeveralProps = Alike & {
  readonly homes: readonly OneOf[];
  readonly words: Cards['words'];
  /** There is no 3D picture (no WebGL, or the graphics card let go of it); the plans carry on. */
  readonly onLost: () => void;
};

export type Several = {
  readonly update: (props: SeveralProps) => void;
  /** Does what a key does with the eye. Tells whether it means anything. */
  readonly press: (key: string) => boolean;
  /** Turns the models by degrees. */
  readonly turn: (degrees: number) => void;
  /** Frames drawn since the start: stands still when nothing changes. */
  readonly frames: () => number;
  /** Draw calls and triangles of the last frame, over all the homes. */
  readonly load: () => { readonly calls: number; readonly triangles: number };
  readonly dispose: () => void;
};

/** What is kept of a pane: what the page shows over it, and the home that stands in it. */
type Kept = {
  readonly element: HTMLElement;
  readonly labels: Labels;
  readonly letGo: () => void;
  readonly shownOf: ReturnType<typeof homesKeeper>;
  readonly lightOf: ReturnType<typeof daylightKeeper>;
  one: OneOf;
  stood: Stood | null;
};

/** A lower picture has no place for cards beside its home; pixels. */
const TINY = 200;
/** No model is so far away that its cards fade, and none hides another. */
const SEEN = { from: Number.POSITIVE_INFINITY, behind: () => false, moves: true };

const nothing = (): void => undefined;
const NONE: Several = {
  update: nothing,
  press: () => false,
  turn: nothing,
  frames: () => 0,
  load: () => ({ calls: 0, triangles: 0 }),
  dispose: nothing,
};

const moved = ({ low, high }: Box, by: Vector): Box => {
  const add = (v: Vector): Vector => [v[0] + by[0], v[1] + by[1], v[2] + by[2]];
  return { low: add(low), high: add(high) };
};
const middleOf = ({ middle }: OneOf): Vector => [middle.x / 1000, 0, middle.y / 1000];

/**
 * Draws several homes in 3D on `canvas`, which lies over its parent: each in the element of the parent that has its id as `data-home`, all
 * seen by one eye, which a hand on any of them leads. Without WebGL it calls `onLost` and every act does nothing.
 */
export function mountSeveral(canvas: HTMLCanvasElement, first: SeveralProps): Several {
  const stage = openStage(canvas);
  const parent = canvas.parentElement;
  if (!stage || !parent) {
    first.onLost();
    return NONE;
  }
  let props = first;
  let kept: readonly Kept[] = [];
  let places = new Map<string, Omit<Pane, 'eye'>>();
  let eye = firstLook('right', 1);
  let fits = true;
  let next = 0;

  /** The eye over a home as it is over the middle of them all. */
  const over = (one: OneOf): Eye => {
    const [x, , z] = middleOf(one);
    return { ...eye, target: [eye.target[0] + x, eye.target[1], eye.target[2] + z] };
  };
  const paneOf = (id: string): Pane | null => {
    const place = places.get(id);
    const one = kept.find((k) => k.one.id === id)?.one;
    return place && one ? { ...place, eye: over(one) } : null;
  };
  const look = (now: Eye): void => {
    eye = now;
    for (const { labels, stood } of kept) {
      const place = stood && places.get(stood.one.id);
      if (!place) continue;
      cutOpen([stood.home], eye.azimuth, stood.one.storey);
      const { width, height } = place;
      const keep = height < TINY ? undefined : { ...SEEN, ...keptClear([stood.home]) };
      labels.place(projector(over(stood.one)), width, height, keep);
    }
    stage.aim(eye);
  };
  const lead = (now: Eye): void => {
    fits = false;
    stage.hurry();
    look(now);
  };
  /** All of every home, at one scale. */
  const goal = (): Eye => {
    const boxes = kept.flatMap(({ one }) => {
      const box = boxRound([{ plan: one.plan, at: 0, levels: levelsOf(one.plan, one.storey, 'one') }], false);
      const [x, y, z] = middleOf(one);
      return box ? [moved(box, [-x, y, -z])] : [];
    });
    const box = roundAll(boxes);
    return box ? fitted(eye, box, MARGIN) : eye;
  };
  const showAll = (): void => {
    fits = true;
    look(goal());
  };
  const led = { eye: () => eye, look: lead, showAll };

  const render = (): void =>
    stage.render(<Panes all={kept.flatMap(({ stood }) => stood ?? [])} paneOf={paneOf} />);
  const isStood = ({ one, stood }: Kept): boolean => {
    if (!stood) return false;
    const { theme, sun, tints, furniture } = stood.alike;
    const alike = [theme === props.theme, sun === props.sun, tints === props.tints];
    const { plan, storey, lit } = stood.one;
    const same = [plan === one.plan, storey === one.storey, lit === one.lit];
    return furniture === props.furniture && [...alike, ...same].every(Boolean);
  };
  const stand = (k: Kept): void => {
    const { plan, storey } = k.one;
    const { theme, sun, furniture } = props;
    const [home] = k.shownOf([{ plan, at: 0 }], { storey, stacking: 'one', furniture, inside: false });
    if (!home) return;
    const daylight = k.lightOf(theme, sun, plan.shell);
    k.element.style.setProperty('--rs-three-page', daylight.palette.page);
    k.labels.write(cardsOf([home], { words: props.words, storey, selection: null }));
    k.stood = { one: k.one, home, daylight, alike: props };
  };
  /** One home a turn: six at once would hold the page up. */
  const standOne = (): void => {
    const k = kept.find((one) => !isStood(one));
    if (!k) {
      next = 0;
      return;
    }
    stand(k);
    render();
    look(eye);
    next = window.setTimeout(standOne);
  };
  const standAll = (): void => {
    if (next === 0) next = window.setTimeout(standOne);
  };

  const keep = (element: HTMLElement, one: OneOf): Kept => ({
    element,
    labels: labelsIn(element),
    letGo: takeHand({
      canvas: element,
      scrolls: true,
      pick: () => null,
      gestures: () => NO_GESTURES,
      ...led,
    }),
    shownOf: homesKeeper(),
    lightOf: daylightKeeper(),
    one,
    stood: null,
  });
  const drop = ({ labels, letGo }: Kept): void => {
    letGo();
    labels.remove();
  };
  /** Takes the panes that the page has now. */
  const takePanes = (): void => {
    const before = new Map(kept.map((k) => [k.element, k]));
    kept = [...parent.querySelectorAll<HTMLElement>('[data-home]')].flatMap((element) => {
      const one = props.homes.find(({ id }) => id === element.dataset.home);
      const known = before.get(element);
      if (!one || known?.one.id !== one.id) return one ? [keep(element, one)] : [];
      before.delete(element);
      known.one = one;
      return [known];
    });
    for (const gone of before.values()) drop(gone);
  };
  const measure = (): void => {
    const whole = parent.getBoundingClientRect();
    const seen = kept.map(({ element, one }) => ({ id: one.id, box: element.getBoundingClientRect() }));
    const height = Math.max(whole.height, ...seen.map(({ box }) => box.bottom - whole.top));
    const [some] = seen;
    if (!some || whole.width === 0 || some.box.height === 0) return;
    places = new Map(
      seen.map(({ id, box: { left, bottom, width, height: tall } }) => [
        id,
        { x: left - whole.left, y: height - (bottom - whole.top), width, height: tall },
      ]),
    );
    canvas.style.height = `${height}px`;
    stage.resize(whole.width, height);
    eye = { ...eye, aspect: some.box.width / some.box.height };
    look(fits ? goal() : eye);
  };

  const gone = new AbortController();
  canvas.addEventListener('webglcontextlost', () => props.onLost(), { signal: gone.signal });
  takePanes();
  const parties = new Set(first.homes.map(({ plan }) => plan.shell.party));
  eye = firstLook(first.homes[0]?.plan.shell.party ?? 'right', 1, parties.size > 1);
  measure();
  standAll();
  const observer = new ResizeObserver(() => {
    measure();
    stage.atOnce();
  });
  observer.observe(parent);

  return {
    update: (now) => {
      const { homes, words } = props;
      props = now;
      takePanes();
      if (words !== now.words) for (const k of kept) k.stood = null;
      const ids = (all: readonly OneOf[]): string => all.map(({ id, storey }) => `${id} ${storey}`).join();
      if (ids(homes) !== ids(now.homes)) fits = true;
      measure();
      render();
      standAll();
    },
    press: (key) => pressKey(key, led),
    turn: (degrees) => lead(turned(eye, radians(degrees), 0)),
    frames: stage.frames,
    load: stage.load,
    dispose: () => {
      clearTimeout(next);
      gone.abort();
      observer.disconnect();
      kept.forEach(drop);
      stage.dispose();
    },
  };
}
