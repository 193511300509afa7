import { createRoot, extend } from '@react-three/fiber';
import { Color, Group, Mesh, PerspectiveCamera, WebGLRenderer } from 'three';
import type { Spot } from '../check/finding.ts';
import type { Plan } from '../derive/plan.ts';
import type { RoomId } from '../model/design.ts';
import type { M2 } from '../model/units.ts';
import type { Selection } from '../store/state.ts';
import type { Theme } from './colour.ts';
import { PALETTES } from './colour.ts';
import { cutHeights, GROUPS, wholeHeights } from './cuts.ts';
import type { Eye } from './eye.ts';
import { between, fitted, LENS, positionOf, projector, rayThrough, turned, zoomed } from './eye.ts';
import type { Tints } from './floors-geometry.ts';
import type { Sizes } from './furniture-geometry.ts';
import { Home } from './Home.tsx';
import type { Gestures } from './hand.ts';
import { takeHand } from './hand.ts';
import { labelsIn } from './labels.ts';
import type { Level, Stacking } from './levels.ts';
import { boxOf, levelsOf, terrainOf } from './levels.ts';
import { pick } from './pick.ts';
import type { ShownLevel } from './Storey.tsx';
import type { WallSolid } from './solids.ts';
import { wallSolids } from './solids.ts';
import './view.css';

export type ViewProps = {
  /** What is shown: the draft's plan while a gesture lasts. */
  readonly plan: Plan;
  /** Index of the storey worked on. */
  readonly storey: number;
  readonly selection: Selection | null;
  readonly lit: readonly Spot[];
  readonly words: {
    readonly names: (room: RoomId) => string;
    /** An area with its unit, as people read it. */
    readonly area: (m2: M2) => string;
  };
  readonly theme: Theme;
  readonly stacking: Stacking;
  /** The store's gestures. */
  readonly pointer: Gestures;
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
  /** Frames drawn since the start: stands still when nothing changes. */
  readonly frames: () => number;
  /** Draw calls and triangles of the last frame. */
  readonly load: () => { readonly calls: number; readonly triangles: number };
  readonly dispose: () => void;
};

const MARGIN = 0.1;
const FIT_MS = 180;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/**
 * Draws a home in 3D on `canvas`, which fills its parent; the parent is positioned, so that the labels can lie over it.
 * Without WebGL it calls `onLost` and every act does nothing.
 */
export function mountView(canvas: HTMLCanvasElement, first: ViewProps): View {
  const touch = matchMedia('(pointer: coarse)').matches;
  const context = canvas.getContext('webgl2', { antialias: true, powerPreference: 'low-power' });
  if (!context) {
    first.onLost();
    const nothing = (): void => {};
    return {
      ...{
        update: nothing,
        resize: nothing,
        showAll: nothing,
        turn: nothing,
        zoom: nothing,
        dispose: nothing,
      },
      frames: () => 0,
      load: () => ({ calls: 0, triangles: 0 }),
    };
  }
  const parent = canvas.parentElement ?? document.body;
  extend({ Group, Mesh });

  const gl = new WebGLRenderer({ canvas, context, antialias: true });
  const camera = new PerspectiveCamera(LENS, 1, 1, 160);
  const root = createRoot(canvas);
  const labels = labelsIn(parent);
  const cuts = new Float32Array(GROUPS);
  const whole = wholeHeights();
  const page = new Color();

  let props = first;
  let size = { width: 0, height: 0 };
  let levels: ShownLevel[] = [];
  let eye: Eye = {
    target: [0, 0, 0],
    azimuth: 0,
    elevation: 1,
    distance: 24,
    aspect: 1,
  };
  let fitting = 0;
  let alive = true;
  let invalidate: () => void = () => {};

  const tall = (): number => {
    const ceiling = props.plan.storeys[props.storey]?.shell.ceiling;
    if (!ceiling) return 2.4;
    return ('clear' in ceiling ? ceiling.clear : Math.max(...ceiling.profile.map(([, h]) => h))) / 1000;
  };

  const look = (next: Eye): void => {
    eye = next;
    camera.position.set(...positionOf(eye));
    camera.lookAt(...eye.target);
    camera.near = Math.max(0.5, eye.distance * 0.25);
    camera.far = eye.distance * 3 + 20;
    camera.updateProjectionMatrix();
    cutHeights(eye.azimuth, tall(), props.plan.shell.party, cuts);
    labels.place(projector(eye), size.width, size.height);
    invalidate();
  };
  /** From the garden and away from the neighbour, so that sheet and model lie alike; steeper on an upright screen. */
  const opening = (from: Eye): Eye => {
    const upright = from.aspect < 0.9;
    const away = props.plan.shell.party === 'right' ? -1 : 1;
    return { ...from, azimuth: radians(away * (upright ? 15 : 28)), elevation: radians(upright ? 60 : 52) };
  };
  const stop = (): void => {
    cancelAnimationFrame(fitting);
    fitting = 0;
  };
  const goal = (): Eye => {
    const box = boxOf(levels, terrainOf(props.plan, levels), props.plan.shell.walls.outer);
    return box ? fitted(eye, box, MARGIN) : eye;
  };
  const showAll = (): void => {
    stop();
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

  const solidsOf = ((): ((level: Level, plan: Plan) => readonly WallSolid[]) => {
    const known = new Map<number, { storey: unknown; key: string; solids: readonly WallSolid[] }>();
    return ({ storey, index }, plan) => {
      const openings = plan.openings.filter((o) => o.storey === index);
      const key = openings
        .map((o) => [o.axis, o.at, o.from, o.to, o.sill, o.height, o.kind, !o.wall])
        .join(';');
      const before = known.get(index);
      if (before && before.storey === storey && before.key === key) return before.solids;
      const solids = wallSolids(storey, openings);
      known.set(index, { storey, key, solids });
      return solids;
    };
  })();

  const write = (): void => {
    const { plan, words, selection } = props;
    levels = levelsOf(plan, props.storey, props.stacking).map((level, i) => ({
      ...level,
      solids: solidsOf(level, plan),
      free: i === 0 || props.stacking === 'exploded',
    }));
    labels.write(
      levels
        .filter((level) => level.shown === 'cut')
        .flatMap(({ storey, y }) =>
          storey.rooms.map((room) => ({
            id: room.id,
            name: words.names(room.id),
            area: words.area(room.net),
            at: [
              (room.clear.x0 + room.clear.x1) / 2000,
              y + 0.1,
              (room.clear.y0 + room.clear.y1) / 2000,
            ] as const,
            chosen: selection?.what === 'room' && selection.id === room.id,
            weight: room.net + (storey.index === props.storey ? 1000 : 0),
          })),
        ),
    );
    gl.setClearColor(page.set(PALETTES[props.theme].page), 1);
    root.render(
      <Home
        plan={plan}
        levels={levels}
        active={props.storey}
        selection={selection}
        lit={props.lit}
        theme={props.theme}
        tints={props.tints}
        furniture={props.furniture}
        cuts={cuts}
        whole={whole}
      />,
    );
  };

  const resize = (): void => {
    const { clientWidth: width, clientHeight: height } = parent;
    if (width === 0 || height === 0 || !alive) return;
    const fresh = size.width === 0;
    size = { width, height };
    root.configure({
      gl,
      camera,
      frameloop: 'demand',
      dpr: touch ? [1, 1.5] : [1, 2],
      flat: true,
      size: { width, height, top: 0, left: 0 },
    });
    eye = { ...eye, aspect: width / height };
    if (fresh) {
      eye = opening(eye);
      write();
    }
    look(fresh ? goal() : eye);
  };

  const observer = new ResizeObserver(resize);
  const gone = new AbortController();
  canvas.addEventListener('webglcontextlost', () => props.onLost(), { signal: gone.signal });
  canvas.addEventListener(
    'webglcontextrestored',
    () => {
      props.onBack();
      invalidate();
    },
    { signal: gone.signal },
  );

  root.configure({
    gl,
    camera,
    frameloop: 'demand',
    dpr: 1,
    flat: true,
    size: { width: 1, height: 1, top: 0, left: 0 },
  });
  const store = root.render(null);
  invalidate = () => store.getState().invalidate();
  resize();
  observer.observe(parent);
  const letGo = takeHand({
    canvas,
    eye: () => eye,
    look: (next) => {
      stop();
      look(next);
    },
    pick: (x, y) =>
      pick(
        rayThrough(eye, x, y),
        levels.filter((level) => level.shown === 'cut').map((level) => ({ level, solids: level.solids })),
        cuts,
        props.storey,
      ),
    gestures: () => props.pointer,
    showAll,
  });

  return {
    update: (next) => {
      const moved =
        next.storey !== props.storey ||
        next.stacking !== props.stacking ||
        next.plan.shell !== props.plan.shell;
      props = next;
      if (size.width === 0) return;
      write();
      if (moved) showAll();
      else look(eye);
    },
    resize,
    showAll,
    turn: (azimuth, elevation) => {
      stop();
      look(turned(eye, radians(azimuth), radians(elevation)));
    },
    zoom: (factor) => {
      stop();
      look(zoomed(eye, factor));
    },
    frames: () => gl.info.render.frame,
    load: () => ({ calls: gl.info.render.calls, triangles: gl.info.render.triangles }),
    dispose: () => {
      alive = false;
      stop();
      gone.abort();
      observer.disconnect();
      letGo();
      labels.remove();
      root.unmount();
      gl.dispose();
    },
  };
}
