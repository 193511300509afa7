import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { findBrowser, WITHOUT_CARD } from '../../scripts/find-browser.mjs';
import { applyEdit } from '../../src/model/apply.ts';
import { ROOM_KINDS } from '../../src/model/kinds.ts';
import type { Models } from '../../src/model/models.ts';
import { shellFor } from '../../src/model/models.ts';
import type { Tints } from '../../src/view/floors-geometry.ts';
import type { Alike } from '../../src/view/several.tsx';
import { pushes } from './core.ts';
import type { Figure } from './figure.ts';
import { figure, quantile } from './figure.ts';
import type { Shown, show } from './three-page.ts';

const IN_VIEW = [1, 2, 10, 50];
const WINDOW = { width: 1280, height: 800 };
const EDITS = 1000;
const MB = 1e6;

const tints = Object.fromEntries(
  ROOM_KINDS.map((kind) => [kind, { floor: '#eedcb8', pattern: 'boards' }]),
) as Tints;

/** The page by itself, with the view as it is shipped in it: its script and its style. */
async function pageOf(): Promise<{ script: string; style: string }> {
  // What is measured must be what is shipped: else React would come as its slower development build.
  process.env.NODE_ENV = 'production';
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('three-page.ts', import.meta.url)),
        formats: ['iife'],
        name: 'romsligThree',
      },
    },
  });
  const files = (Array.isArray(made) ? made : [made]).flatMap((one) => ('output' in one ? one.output : []));
  const script = files.flatMap((file) => (file.type === 'chunk' ? file.code : [])).join('\n');
  const style = files.flatMap((file) => (file.type === 'asset' ? `${file.source}` : [])).join('\n');
  return { script, style };
}

type Held = {
  loads: number;
  bytes: number;
  buffers: number;
  textures: number;
  programs: number;
  vertexArrays: number;
};

/** Runs in the page: what lies on the graphics card now, and how often geometry was laid there. */
function heldOnCard(): void {
  const held: Held = { loads: 0, bytes: 0, buffers: 0, textures: 0, programs: 0, vertexArrays: 0 };
  Reflect.set(globalThis, 'romsligHeld', held);
  const proto = WebGL2RenderingContext.prototype;
  const around = (
    name: keyof WebGL2RenderingContext,
    does: (gl: WebGL2RenderingContext, args: unknown[]) => void,
  ): void => {
    const plain = proto[name] as (...args: unknown[]) => unknown;
    Reflect.set(proto, name, function call(this: WebGL2RenderingContext, ...args: unknown[]) {
      does(this, args);
      return plain.apply(this, args);
    });
  };
  const size = new WeakMap<object, number>();
  const bound = (gl: WebGL2RenderingContext, target: unknown): object | null =>
    gl.getParameter(target === gl.ARRAY_BUFFER ? gl.ARRAY_BUFFER_BINDING : gl.ELEMENT_ARRAY_BUFFER_BINDING);
  around('bufferData', (gl, [target, data]) => {
    const buffer = bound(gl, target);
    const bytes = ArrayBuffer.isView(data) ? data.byteLength : 0;
    held.loads++;
    if (!buffer) return;
    held.bytes += bytes - (size.get(buffer) ?? 0);
    size.set(buffer, bytes);
  });
  around('deleteBuffer', (_, [buffer]) => {
    held.buffers--;
    held.bytes -= size.get(buffer as WebGLBuffer) ?? 0;
  });
  around('createBuffer', () => held.buffers++);
  around('createTexture', () => held.textures++);
  around('deleteTexture', () => held.textures--);
  around('createProgram', () => held.programs++);
  around('deleteProgram', () => held.programs--);
  around('createVertexArray', () => held.vertexArrays++);
  around('deleteVertexArray', () => held.vertexArrays--);
}

/** What lies on the graphics card, and in the page after it has been tidied; bytes. */
async function heldIn(page: Page): Promise<{ held: Held; heap: number }> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  await cdp.detach();
  const held = await page.evaluate(() => ({ ...(Reflect.get(globalThis, 'romsligHeld') as Held) }));
  return { held, heap: usedSize };
}

/** So many furnished homes, the examples over and over, the first of them with a wall that is pushed and put back. */
function homesOf(models: Models, count: number): Shown[] {
  const furnished = models.examples.filter(({ design }) => design.furniture.length > 0);
  return Array.from({ length: count }, (_, i) => {
    const { design } = furnished[i % furnished.length]!;
    const shell = shellFor(models, design.shell, design.side)!;
    const done = applyEdit(design, pushes(design, shell)[0]!, shell);
    if (!('design' in done)) throw new Error(done.refused);
    return { shell, design, edited: done.design };
  });
}

type Stood = ReturnType<typeof show>;

async function stand(
  browser: Browser,
  { script, style }: { script: string; style: string },
  homes: Shown[],
  furniture: Alike['furniture'],
): Promise<Page> {
  const page = await browser.newPage({ viewport: WINDOW, deviceScaleFactor: 1 });
  await page.addInitScript(heldOnCard);
  await page.goto('about:blank');
  await page.evaluate(heldOnCard);
  await page.addStyleTag({ content: style });
  await page.addScriptTag({ content: script });
  await page.evaluate(
    ({ all, alike }) => {
      const three = Reflect.get(globalThis, 'romsligThree') as { show: typeof show };
      Reflect.set(globalThis, 'romsligStood', three.show(all, alike));
    },
    { all: homes, alike: { theme: 'light', sun: null, tints, furniture } satisfies Alike },
  );
  return page;
}

/** Does something with the homes that stand in the page. */
const first = (page: Page): Promise<number> =>
  page.evaluate(() => (Reflect.get(globalThis, 'romsligStood') as Stood).first());
const orbit = (page: Page, frames: number): Promise<number[]> =>
  page.evaluate((n) => (Reflect.get(globalThis, 'romsligStood') as Stood).orbit(n), frames);
const edits = (page: Page, times: number): Promise<number[]> =>
  page.evaluate((n) => (Reflect.get(globalThis, 'romsligStood') as Stood).edits(n), times);
const load = (page: Page): Promise<{ calls: number; triangles: number }> =>
  page.evaluate(() => (Reflect.get(globalThis, 'romsligStood') as Stood).load());

/**
 * The 3D picture by itself in a real browser, drawn by the processor, for 1, 2, 10 and 50 furnished homes in view: more than a meeting lays
 * side by side, to know how it grows. Pixel ratio 1, antialiased, no step down in quality: a window without fingers takes none.
 */
export async function threeFigures(
  models: Models,
  print: (figures: readonly Figure[]) => void,
): Promise<void> {
  const executablePath = await findBrowser();
  if (!executablePath)
    throw new Error('No Chromium found; npm test gets one, or give its path in CHROME_PATH.');
  const built = await pageOf();
  const browser = await chromium.launch({ executablePath, args: WITHOUT_CARD });
  try {
    for (const count of IN_VIEW) {
      const page = await stand(browser, built, homesOf(models, count), models.kinds.furniture);
      const name = count === 1 ? '3D, 1 home' : `3D, ${count} homes`;
      const stood = await first(page);
      await orbit(page, 4);
      const turns = await orbit(page, 24);
      await edits(page, 4);
      const pushed = await edits(page, 20);
      const { calls, triangles } = await load(page);
      print([
        figure(`${name}: until all are drawn`, stood, 'ms'),
        figure(`${name}: a frame while orbiting, p50`, quantile(turns, 0.5), 'ms'),
        figure(`${name}: edit → frame, p50`, quantile(pushed, 0.5), 'ms'),
        figure(`${name}: edit → frame, p95`, quantile(pushed, 0.95), 'ms'),
        figure(`${name}: draw calls of the last frame`, calls, 'calls', count === 1 ? 40 : null),
        figure(`${name}: triangles of the last frame`, triangles, 'triangles', count === 1 ? 120_000 : null),
      ]);
      if (count === 1) {
        const before = await heldIn(page);
        await edits(page, EDITS);
        const after = await heldIn(page);
        const more = (key: keyof Held): number => after.held[key] - before.held[key];
        const things = more('buffers') + more('textures') + more('programs') + more('vertexArrays');
        print([
          figure(`${name}: geometry on the graphics card`, before.held.bytes / MB, 'MB'),
          figure(`${name}, ${EDITS} edits: more of it`, more('bytes') / MB, 'MB', 0),
          figure(`${name}, ${EDITS} edits: buffers, textures, programs more`, things, 'things', 0),
          figure(`${name}, ${EDITS} edits: more memory of the page`, (after.heap - before.heap) / MB, 'MB'),
        ]);
      }
      await page.context().close();
    }
  } finally {
    await browser.close();
  }
}
