import type { ReconcilerRoot } from '@react-three/fiber';
import { createRoot, extend, flushSync } from '@react-three/fiber';
import type { ReactElement } from 'react';
import { Color, Group, Mesh, PerspectiveCamera, setConsoleFunction, Vector2, WebGLRenderer } from 'three';
import type { Eye } from './eye.ts';
import { LENS, positionOf } from './eye.ts';
import type { Standing } from './inside.ts';
import { gazeOf, lensInside } from './inside.ts';
import { ofEveryProgram } from './materials.ts';

/** Pixels of the picture for one of the page, at most. */
const SHARPEST = { touch: 1.5, desk: 2 } as const;
/** How long the hand is still before the picture sharpens. */
const CALM_MS = 160;

/** Where the home is drawn: the only place that knows the graphics card. A frame is drawn when asked for, and only then. */
export type Stage = {
  readonly render: (scene: ReactElement) => void;
  /** Does an act and has all that it renders on the graphics card when it returns. */
  readonly now: (act: () => void) => void;
  /** What is seen as a PNG, its long side so many pixels. Null when the browser cannot. */
  readonly picture: (long: number) => Promise<Blob | null>;
  readonly aim: (eye: Eye) => void;
  /** Looks out of somebody's eyes. */
  readonly stand: (at: Standing, aspect: number) => void;
  readonly resize: (width: number, height: number) => void;
  /** Colour behind everything, `#rrggbb`. */
  readonly back: (page: string) => void;
  /** The eye is moving: a telephone draws fewer pixels until it is still again. */
  readonly hurry: () => void;
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

/** Null when the browser gives no WebGL 2. */
export function openStage(canvas: HTMLCanvasElement): Stage | null {
  const context = canvas.getContext('webgl2', { antialias: true, powerPreference: 'low-power' });
  if (!context) return null;
  const touch = matchMedia('(pointer: coarse)').matches;
  const dpr: [number, number] = [1, touch ? SHARPEST.touch : SHARPEST.desk];
  const camera = new PerspectiveCamera(LENS, 1, 1, 160);
  const page = new Color();
  let calm = 0;

  extend({ Group, Mesh });
  const root: ReconcilerRoot<HTMLCanvasElement> = createRoot(canvas);
  const configure = (width: number, height: number): void => {
    void root.configure({
      // R3F makes and lets go of the renderer, so that a canvas that is left and taken again keeps its own.
      gl: () => new WebGLRenderer({ canvas, context, antialias: true }),
      camera,
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
  gl.compile(ofEveryProgram(), camera);
  const draw = (): void => store.getState().invalidate();

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
    aim: (eye) => {
      aimAt(camera, eye);
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
      camera.updateProjectionMatrix();
      draw();
    },
    resize: configure,
    back: (colour) => {
      gl.setClearColor(page.set(colour), 1);
      draw();
    },
    hurry: () => {
      if (!touch) return;
      const { setDpr } = store.getState();
      if (calm === 0) setDpr(1);
      clearTimeout(calm);
      calm = window.setTimeout(() => {
        calm = 0;
        setDpr(dpr);
        draw();
      }, CALM_MS);
    },
    frames: () => gl.info.render.frame,
    load: () => ({ calls: gl.info.render.calls, triangles: gl.info.render.triangles }),
    dispose: () => {
      clearTimeout(calm);
      root.unmount();
    },
  };
}
