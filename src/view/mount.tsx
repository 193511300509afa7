import { radians } from '../model/units.ts';
import { afterFirst } from './after-first.ts';
import { Building } from './Building.tsx';
import { wholeHeights } from './cuts.ts';
import { daylightKeeper } from './daylight.ts';
import type { Eye } from './eye.ts';
import {
  firstLook,
  fitted,
  lookDown,
  MARGIN,
  positionOf,
  projector,
  rayThrough,
  turned,
  zoomed,
} from './eye.ts';
import { framed, framedRound } from './framed.ts';
import { glideOf } from './glide.ts';
import { NO_GESTURES, takeHand } from './hand.ts';
import type { Hanging, ShownHome } from './homes.ts';
import {
  behind,
  boxRound,
  cardsOf,
  cutOpen,
  entranceSign,
  homesKeeper,
  hungOver,
  keptClear,
  signsOf,
} from './homes.ts';
import type { Standing } from './inside.ts';
import { labelsIn } from './labels.ts';
import { lengthCards } from './lengths.ts';
import { pick } from './pick.ts';
import type { ViewProps } from './props.ts';
import { closed, faces, same } from './props.ts';
import type { Plane } from './section.ts';
import { boxBehind, facing, halfBehind, justBehind } from './section.ts';
import { openStage } from './stage.tsx';
import type { View } from './view.ts';
import { NO_VIEW } from './view.ts';
import './view.css';

/** A section is looked at from a little over it; radians. */
const LEVEL = Math.PI / 10;

/** A hand is about to change the home. */
const atWork = ({ plan, standing }: ViewProps): boolean => plan !== standing;

/** A section is open to whoever looks at it. */
const nowhere = (): boolean => false;
const NOTHING = { walls: [], floors: [] };
/**
 * Draws a home in 3D on `canvas`, which fills its parent; the parent is positioned, so that the labels can lie over it.
 * Without WebGL it calls `onLost` and every act does nothing. What says that the canvas is busy goes when all is drawn.
 */
export function mountView(canvas: HTMLCanvasElement, first: ViewProps): View {
  const stage = openStage(canvas);
  if (!stage) {
    first.onLost();
    return NO_VIEW;
  }
  const parent = canvas.parentElement ?? document.body;
  const labels = labelsIn(parent, first.over);
  const shownOf = homesKeeper();
  const standingOf = homesKeeper();
  const whole = wholeHeights();

  let props = first;
  const lightOf = daylightKeeper();
  let daylight = lightOf(first.theme, first.sun, first.plan.shell);
  let size = { width: 0, height: 0 };
  let homes: readonly ShownHome[] = [];
  let eye = firstLook(first.plan.shell.party, 1, first.beside !== null);
  /** The whole home is shown, and stays so when the picture changes size; until the hand leads the eye elsewhere. */
  let fits = true;
  /** How far away the eye stood when all of it was shown last, in metres. */
  let allFrom = 0;
  let inside: Standing | null = null;
  let hanging: readonly Hanging[] = [];
  /** The first picture is of the home alone: it is there sooner. What stands around it and its names come when it has been shown. */
  let alone = true;
  /** Shadows are coarse while a hand works on the home and frames are slow. */
  let coarse = false;
  const section = (): Plane | null => (props.stacking === 'section' && !inside ? props.plane : null);

  const placeCards = (moves = false): void => {
    if (alone) return;
    const cut = section();
    const clear = cut ? NOTHING : keptClear(homes);
    const seen = { from: allFrom, behind: cut ? nowhere : behind(homes, positionOf(eye)), ...clear, moves };
    labels.place(projector(eye), size.width, size.height, seen);
  };
  const look = (next: Eye, moves = false): void => {
    eye = next;
    if (inside) {
      for (const { cuts } of homes) cuts.set(whole);
      stage.stand(inside, eye.aspect);
      return;
    }
    const cut = section();
    if (cut) for (const { cuts } of homes) cuts.set(whole);
    else cutOpen(homes, eye.azimuth, props.storey);
    placeCards(moves);
    stage.aim(eye, cut && halfBehind(cut, eye));
  };
  const glide = glideOf((next) => {
    stage.hurry();
    look(next, true);
  });
  /** The hand moves the eye. */
  const lead = (next: Eye): void => {
    glide.stop();
    fits = false;
    stage.hurry();
    look(next, true);
  };
  const goal = (): Eye => {
    const box = boxRound(homes, closed(props));
    const cut = section();
    const all = box ? fitted(eye, cut ? boxBehind(cut, eye, box) : box, MARGIN) : eye;
    allFrom = all.distance;
    return all;
  };
  /** Where the eye is, or is being led. */
  const settled = (): Eye => {
    glide.stop();
    return fits ? goal() : eye;
  };
  const showAll = (): void => {
    fits = true;
    if (props.reducedMotion) look(settled());
    else glide.lead(eye, goal());
  };

  /** A closed house is looked at from the garden, an open one from above, and a section in the face. */
  const take = (next: ViewProps): void => {
    if (closed(next) !== closed(props)) eye = { ...eye, elevation: lookDown(closed(next), eye.aspect) };
    if (next.stacking === 'section' && faces(next) !== faces(props))
      eye = { ...eye, azimuth: facing(next.plane, next.plan.shell.party), elevation: LEVEL };
    props = next;
  };
  const page = (): string => (inside ? daylight.heaven : daylight.palette.page);
  const backdrop = (): void => stage.back(page());
  /** A section has no floor to hang anything over, and whoever stands inside sees no cards either. */
  const hang = (): void => {
    const levels = inside || section() ? [] : (homes[0]?.levels ?? []);
    labels.hang(hungOver(hanging, levels));
  };
  const write = (): void => {
    const { plan, beside, storey, stacking, tints, furniture, selection, lit, places, kept } = props;
    const stands = inside !== null;
    const sites = [{ plan, at: 0 }, ...(beside ? [beside] : [])];
    homes = shownOf(sites, { storey, stacking, furniture, inside: stands });
    // Only what lies on the table can be built on.
    const still = section() || beside || !props.pointer;
    const signs = still
      ? []
      : [
          ...signsOf(homes, storey),
          ...entranceSign(homes, storey, props.words.entrance),
          ...lengthCards(props.lengths, homes[0]?.levels ?? []),
        ];
    const cut = section();
    labels.write(stands ? [] : [...cardsOf(homes, props, cut && justBehind(cut, eye)), ...signs]);
    hang();
    daylight = lightOf(props.theme, props.sun, plan.shell);
    parent.style.setProperty('--rs-three-page', daylight.palette.page);
    backdrop();
    const marked = { selection, lit, places, kept };
    coarse = atWork(props) && stage.coarse();
    const shown = { homes, active: storey, ...marked, daylight, tints, furniture, whole, coarse };
    stage.render(
      <Building
        {...shown}
        green={!alone}
        people={props.people && !alone}
        roofed={closed(props) && !stands}
        section={section()}
        inside={stands}
      />,
    );
  };

  const resize = (): void => {
    const { clientWidth: width, clientHeight: height } = parent;
    if (width === 0 || height === 0) return;
    // An observer tells of the size it begins with too.
    if (width === size.width && height === size.height) return;
    const fresh = size.width === 0;
    size = { width, height };
    stage.resize(width, height);
    if (fresh) {
      eye = firstLook(props.plan.shell.party, width / height, props.beside !== null);
      write();
    }
    eye = { ...eye, aspect: width / height };
    look(settled());
    // The page is about to be shown, and a picture of another size is an empty one.
    if (!fresh) stage.atOnce();
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
      const [shown] = homes;
      if (!shown || !props.pointer || section()) return null;
      const { plan, standing, storey } = props;
      const looking = { ...props, inside: inside !== null };
      const home = standing === plan ? shown : standingOf([{ plan: standing, at: 0 }], looking)[0]!;
      const open = home.levels.filter((level) => level.shown === 'cut');
      return pick(rayThrough(eye, x, y), open, shown.cuts, storey);
    },
    empty: () => props.empty,
    gestures: () => props.pointer ?? NO_GESTURES,
    showAll,
  });
  resize();
  const restComes = (): void => {
    if (!alone || signal.aborted) return;
    alone = false;
    canvas.ariaBusy = null;
    if (size.width > 0) write();
    if (!inside) placeCards();
  };
  afterFirst(stage.frames, restComes, signal);
  const observer = new ResizeObserver(resize);
  observer.observe(parent);

  return {
    update: (next) => {
      const { plan, beside, storey } = props;
      const moved =
        next.storey !== storey ||
        faces(next) !== faces(props) ||
        next.plan.shell !== plan.shell ||
        !next.beside !== !beside;
      const still = same(next, props) && (!coarse || atWork(next));
      take(next);
      if (still || size.width === 0) return false;
      if (atWork(next)) stage.hurry();
      write();
      if (moved && !inside) showAll();
      else look(eye, atWork(next));
      return true;
    },
    showAll,
    turn: (azimuth, elevation) => lead(turned(eye, radians(azimuth), radians(elevation))),
    zoom: (factor) => lead(zoomed(eye, factor)),
    hang: (next) => {
      hanging = next;
      hang();
      if (!inside) placeCards();
    },
    stand: (at) => {
      const enters = (at === null) !== (inside === null);
      inside = at;
      if (enters) write();
      else stage.hurry();
      look(eye);
    },
    picture: (long, storey) => {
      stage.now(restComes);
      if (storey === undefined) return stage.picture(long);
      const before = { props, eye };
      take({ ...props, storey, stacking: 'one', selection: null });
      stage.now(write);
      look(framed(eye, homes));
      const picture = stage.picture(long);
      ({ props } = before);
      write();
      look(before.eye);
      return picture;
    },
    turning: (long) => {
      stage.now(restComes);
      const here = settled();
      // All of it is filmed from every side, but what one has gone near to.
      const from = fits && !section() ? framedRound(here, homes, closed(props)) : here;
      stage.filmed(long);
      return {
        at: (share) => look(turned(from, 2 * Math.PI * share, 0)),
        done: () => {
          stage.filmed(null);
          look(here);
        },
      };
    },
    frames: stage.frames,
    load: stage.load,
    dispose: () => {
      glide.stop();
      gone.abort();
      observer.disconnect();
      letGo();
      labels.remove();
      stage.dispose();
    },
  };
}
