import type { ReconcilerRoot } from '@react-three/fiber';
import { createRoot, extend, flushSync } from '@react-three/fiber';
import type { ReactElement } from 'react';
import {
  Color,
  Group,
  Mesh,
  PerspectiveCamera,
  Plane,
  setConsoleFunction,
  Vector2,
  Vector3,
  Vector4,
  WebGLRenderer,
} from 'three';
import type { Eye } from './eye.ts';
import { LENS, positionOf } from './eye.ts';
import type { Standing } from './inside.ts';
import { gazeOf, lensInside } from './inside.ts';
import { ofFirstPrograms } from './materials.ts';
import { qualityFrom } from './quality.ts';
import type { Half } from './section.ts';

/** Pixels of the picture for one of the page, at most. */
const SHARPEST = { touch: 1.5, desk: 2 } as const;
/** … and on a telephone while it moves, before it is known how quick that is. */
const MOVED = { touch: 1, desk: SHARPEST.desk } as const;
/** How long the hand is still before the picture sharpens. */
const CALM_MS = 160;

/** Where the home is drawn: the only place that knows the graphics card. A frame is drawn when asked for, and only then. */
export type Stage = {
  readonly render: (scene: ReactElement) => void;
  /** Does an act and has all that it renders on the graphics card when it returns. */
  readonly now: (act: () => void) => void;
  /** What is seen as a PNG, its long side so many pixels. Null when the browser cannot. */
  readonly picture: (long: number) => Promise<Blob | null>;
  /** Looks at the home, or at the half of it that is kept. */
  readonly aim: (eye: Eye, half?: Half | null) => void;
  /** Looks out of somebody's eyes. */
  readonly stand: (at: Standing, aspect: number) => void;
  /** Empties the picture: `atOnce` draws it again. */
  readonly resize: (width: number, height: number) => void;
  /** Draws before this returns, instead of with the next frame of the page. */
  readonly atOnce: () => void;
  /** Colour behind everything, `#rrggbb`. */
  readonly back: (page: string) => void;
  /** Draws the long side of the picture in so many pixels, until told null. */
  readonly filmed: (long: number | null) => void;
  /**
   * The picture is moving: where its frames are slow it is drawn with fewer pixels until it is still again. Never while the canvas
   * has `data-quality="whole"`.
   */
  readonly hurry: () => void;
  /** Its frames have been slow. */
  readonly coarse: () => boolean;
  readonly frames: () => number;
  readonly load: () => { readonly calls: number; readonly triangles: number };
  readonly dispose: () => void;
};

/**
 * R3F gives every scene a clock of the old kind, which ours never asks the time; three says so at each start. What else
 * three has to say is heard.
 */
setConsoleFunction((how, text, ...more) => {
  if (!text.startsWith('THREE.Clock:')) console[how](text, ...more);
});

/** Lets a camera see what an eye sees. */
export function aimAt(camera: PerspectiveCamera, eye: Eye): void {
  camera.position.set(...positionOf(eye));
  camera.lookAt(...eye.target);
  camera.fov = LENS;
  camera.aspect = eye.aspect;
  camera.near = Math.max(0.5, eye.distance * 0.25);
  camera.far = eye.distance * 3 + 20;
  camera.updateProjectionMatrix();
}

/**
 * Lets the world begin at a plane instead of before the lens: nothing nearer is drawn, by no shader and by no geometry of its
 * own. After Eric Lengyel, "Oblique View Frustum Depth Projection and Clipping", 2005.
 */
function beginAt(camera: PerspectiveCamera, { towards, by }: Half): void {
  camera.updateMatrixWorld();
  const { normal, constant } = new Plane(new Vector3(...towards), by).applyMatrix4(camera.matrixWorldInverse);
  const lens = camera.projectionMatrix.elements;
  const corner = new Vector4(
    (Math.sign(normal.x) + lens[8]) / lens[0],
    (Math.sign(normal.y) + lens[9]) / lens[5],
    -1,
    (1 + lens[10]) / lens[14],
  );
  const plane = new Vector4(normal.x, normal.y, normal.z, constant);
  plane.multiplyScalar(2 / plane.dot(corner));
  [lens[2], lens[6], lens[10], lens[14]] = [plane.x, plane.y, plane.z + 1, plane.w];
  camera.projectionMatrixInverse.copy(camera.projectionMatrix).invert();
}

/** Null when the browser gives no WebGL 2. */
export function openStage(canvas: HTMLCanvasElement): Stage | null {
  const context = canvas.getContext('webgl2', { antialias: true, powerPreference: 'low-power' });
  if (!context) return null;
  const hand = matchMedia('(pointer: coarse)').matches ? 'touch' : 'desk';
  const dpr: [number, number] = [1, SHARPEST[hand]];
  const sharpest = (): number => Math.min(Math.max(1, devicePixelRatio), SHARPEST[hand]);
  const quality = qualityFrom(MOVED[hand]);
  const camera = new PerspectiveCamera(LENS, 1, 1, 160);
  // R3F would set the lens anew whenever the size changes, and forget where the world begins.
  const lens = Object.assign(camera, { manual: true });
  const page = new Color();
  // While the picture moves: the next look at how long a frame took, when that was last looked at, and when the hand was last heard of.
  const moving = { next: 0, seen: 0, at: 0, heard: 0 };

  extend({ Group, Mesh });
  const root: ReconcilerRoot<HTMLCanvasElement> = createRoot(canvas);
  const configure = (width: number, height: number): void => {
    void root.configure({
      // R3F makes and lets go of the renderer, so that a canvas that is left and taken again keeps its own.
      gl: () => new WebGLRenderer({ canvas, context, antialias: true }),
      camera: lens,
      frameloop: 'demand',
      dpr,
      flat: true,
      size: { width, height, top: 0, left: 0 },
    });
  };
  configure(1, 1);
  const store = root.render(null);
  const { gl } = store.getState();
  // Asking whether a program came out well waits for it.
  gl.debug.checkShaderErrors = import.meta.env.DEV;
  gl.compile(ofFirstPrograms(), camera);
  let filming = false;
  const draw = (): void => store.getState().invalidate();
  /** Draws so many pixels for one of the page from the next frame on. */
  const fine = (pixels: number): void => {
    const { setDpr, viewport } = store.getState();
    if (viewport.dpr === pixels) return;
    setDpr(pixels);
    draw();
  };
  const pace = (now: number): void => {
    const { frame } = gl.info.render;
    const drawn = frame !== moving.seen;
    if (drawn && moving.at > 0) {
      quality.took(now - moving.at);
      fine(quality.pixels(sharpest()));
    }
    Object.assign(moving, { seen: frame, at: now });
    // The hand has not been heard of since a slow frame was asked for: not still, but waiting for it.
    if (drawn || now - moving.heard <= CALM_MS) moving.next = requestAnimationFrame(pace);
    else still();
  };
  const still = (): void => {
    cancelAnimationFrame(moving.next);
    if (moving.next > 0) quality.rest();
    Object.assign(moving, { next: 0, at: 0 });
    fine(sharpest());
  };

  return {
    render: (scene) => {
      root.render(scene);
    },
    now: (act) => flushSync(act),
    picture: (long) =>
      new Promise((taken) => {
        const { scene } = store.getState();
        const sharp = gl.getPixelRatio();
        const { width, height } = gl.getSize(new Vector2());
        gl.setPixelRatio(long / Math.max(width, height));
        gl.render(scene, camera);
        // The picture is copied before this returns; the page may draw on.
        canvas.toBlob(taken, 'image/png');
        gl.setPixelRatio(sharp);
        draw();
      }),
    aim: (eye, half) => {
      aimAt(camera, eye);
      if (half) beginAt(camera, half);
      draw();
    },
    stand: (at, aspect) => {
      const [x, y, z] = at.eye;
      const [dx, dy, dz] = gazeOf(at);
      camera.position.set(x, y, z);
      camera.lookAt(x + dx, y + dy, z + dz);
      camera.fov = lensInside(aspect);
      camera.near = 0.06;
      camera.far = 80;
      camera.aspect = aspect;
      camera.updateProjectionMatrix();
      draw();
    },
    resize: configure,
    atOnce: () => store.getState().advance(performance.now()),
    back: (colour) => {
      gl.setClearColor(page.set(colour), 1);
      draw();
    },
    filmed: (long) => {
      const { setDpr, size } = store.getState();
      still();
      filming = long !== null;
      // Half a pixel more, since what is over a whole one is cut off.
      setDpr(long === null ? dpr : (long + 0.5) / Math.max(size.width, size.height));
      draw();
    },
    hurry: () => {
      if (filming || canvas.dataset.quality === 'whole') return;
      moving.heard = performance.now();
      if (moving.next > 0) return;
      fine(quality.pixels(sharpest()));
      moving.next = requestAnimationFrame(pace);
    },
    coarse: quality.coarse,
    frames: () => gl.info.render.frame,
    load: () => ({ calls: gl.info.render.calls, triangles: gl.info.render.triangles }),
    dispose: () => {
      cancelAnimationFrame(moving.next);
      root.unmount();
    },
  };
}
