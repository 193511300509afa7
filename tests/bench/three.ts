import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { findBrowser, WITHOUT_CARD } from '../../scripts/find-browser.mjs';
import { applyEdit } from '../../src/model/apply.ts';
import type { Design } from '../../src/model/design.ts';
import { ROOM_KINDS } from '../../src/model/kinds.ts';
import type { Models } from '../../src/model/models.ts';
import { shellFor } from '../../src/model/models.ts';
import type { Tints } from '../../src/view/floors-geometry.ts';
import type { Alike } from '../../src/view/several.tsx';
import { pushes } from './core.ts';
import type { Figure } from './figure.ts';
import { figure, quantile } from './figure.ts';
import type { Shown, show, showHouse, Watched } from './three-page.ts';

const IN_VIEW = [1, 2, 10, 50];
const WINDOW = { width: 1280, height: 800 };
const EDITS = 1000;
const MB = 1e6;
/** What one furnished home may cost to draw, and a house with both of its. */
const MOST = { calls: 40, triangles: 120_000 };
/** … and of two that are compared. */
const COMPARED = { calls: 20, triangles: 120_000 };

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
  /** Squares of the smallest map of light that was laid there. */
  squares: number;
};

/** Runs in the page: what lies on the graphics card now, and how often geometry was laid there. */
function heldOnCard(): void {
  const held: Held = {
    loads: 0,
    bytes: 0,
    buffers: 0,
    textures: 0,
    programs: 0,
    vertexArrays: 0,
    squares: 0,
  };
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
  around('texStorage2D', (_, [, , , width, height]) => {
    held.squares = Math.min(held.squares || Number.POSITIVE_INFINITY, Number(width) * Number(height));
  });
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

/** A home, and as it is when a wall has been pushed. */
function shownOf(design: Design, models: Models): Shown {
  const shell = shellFor(models, design.shell, design.side)!;
  const done = applyEdit(design, pushes(design, shell)[0]!, shell);
  if (!('design' in done)) throw new Error(done.refused);
  return { shell, design, edited: done.design };
}

const furnished = ({ examples }: Models): Design[] =>
  examples.map(({ design }) => design).filter(({ furniture }) => furniture.length > 0);

/** So many furnished homes, the examples over and over. */
const homesOf = (models: Models, count: number): Shown[] =>
  Array.from({ length: count }, (_, i) => {
    const all = furnished(models);
    return shownOf(all[i % all.length]!, models);
  });

/** Two furnished homes that face each other in one house, the one whose neighbour is to the right first. */
function houseOf(models: Models): [Shown, Shown] {
  const [one, ...others] = furnished(models).map((design) => shownOf(design, models));
  const next = others.find(({ shell }) => shell.id === one!.shell.id) ?? one!;
  const across = applyEdit(next.design, { do: 'changeSide' }, next.shell);
  if (!('design' in across)) throw new Error(across.refused);
  const two = shownOf(across.design, models);
  return two.shell.party === 'left' ? [one!, two] : [two, one!];
}

async function stand(
  browser: Browser,
  { script, style }: { script: string; style: string },
  homes: Shown[] | { readonly house: [Shown, Shown] },
  furniture: Alike['furniture'],
  deviceScaleFactor = 1,
): Promise<Page> {
  const page = await browser.newPage({ viewport: WINDOW, deviceScaleFactor });
  await page.addInitScript(heldOnCard);
  await page.goto('about:blank');
  await page.evaluate(heldOnCard);
  await page.addStyleTag({ content: style });
  await page.addScriptTag({ content: script });
  await page.evaluate(
    ({ all, alike }) => {
      const three = Reflect.get(globalThis, 'romsligThree') as {
        show: typeof show;
        showHouse: typeof showHouse;
      };
      const stood = 'house' in all ? three.showHouse(all.house, alike) : three.show(all, alike);
      Reflect.set(globalThis, 'romsligStood', stood);
    },
    { all: homes, alike: { theme: 'light', sun: null, tints, furniture } satisfies Alike },
  );
  return page;
}

/** Does something with the homes that stand in the page. */
const first = (page: Page): Promise<number> =>
  page.evaluate(() => (Reflect.get(globalThis, 'romsligStood') as Watched).first());
const orbit = (page: Page, frames: number): Promise<number[]> =>
  page.evaluate((n) => (Reflect.get(globalThis, 'romsligStood') as Watched).orbit(n), frames);
const edits = (page: Page, times: number): Promise<number[]> =>
  page.evaluate((n) => (Reflect.get(globalThis, 'romsligStood') as Watched).edits(n), times);
const load = (page: Page): Promise<{ calls: number; triangles: number }> =>
  page.evaluate(() => (Reflect.get(globalThis, 'romsligStood') as Watched).load());

/** Lets quality step down where frames are slow, or not. */
const stepping = (page: Page, steps: boolean): Promise<void> =>
  page.evaluate((on) => {
    document.querySelector('canvas')!.dataset.quality = on ? '' : 'whole';
  }, steps);
/** Pixels of the picture for one of the page, each way, as the canvas has them now. */
const pixels = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { width, clientWidth } = document.querySelector('canvas')!;
    return width / clientWidth;
  });

/** Squares of the coarsest map of light so far, after a step of a hand that works on the home. */
async function squares(page: Page): Promise<number> {
  await edits(page, 2);
  return (await heldIn(page)).held.squares;
}

/** A house of two furnished homes on a screen that shows two pixels for one of the page, more than a processor draws in time: what quality steps down to. */
async function steps(browser: Browser, built: Awaited<ReturnType<typeof pageOf>>, models: Models) {
  const page = await stand(browser, built, { house: houseOf(models) }, models.kinds.furniture, 2);
  await first(page);
  await stepping(page, false);
  await orbit(page, 2);
  const whole = quantile(await orbit(page, 8), 0.5);
  const from = await pixels(page);
  const fine = await squares(page);
  await stepping(page, true);
  await orbit(page, 30);
  const stepped = quantile(await orbit(page, 12), 0.5);
  const to = await pixels(page);
  const coarse = await squares(page);
  await page.waitForFunction(
    (sharp) =>
      document.querySelector('canvas')!.width / document.querySelector('canvas')!.clientWidth === sharp,
    from,
  );
  const still = await pixels(page);
  await page.context().close();
  const name = '3D, slow frames';
  return [
    figure(`${name}: pixels for one of the page, each way`, from, 'pixels'),
    figure(`${name}: a frame while orbiting, p50`, whole, 'ms'),
    figure(`${name}: quality steps down by itself to`, to, 'pixels'),
    figure(`${name}: a frame then, p50`, stepped, 'ms', whole),
    figure(`${name}: squares of light baked under a hand, else`, fine, 'squares'),
    figure(`${name}: squares of light baked under a hand then`, coarse, 'squares', fine),
    figure(`${name}: again when nothing moves`, still, 'pixels', from, true),
  ];
}

/**
 * The 3D picture by itself in a real browser, drawn by the processor, for 1, 2, 10 and 50 furnished homes in view, more than a meeting lays
 * side by side, to know how it grows; and for both sides of a house. Pixel ratio 1, antialiased, steps of quality switched off; and once more with them, where frames are slow.
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
    const scenes = [
      ...IN_VIEW.map((count) => ({
        name: count === 1 ? '3D, 1 home' : `3D, ${count} homes`,
        homes: homesOf(models, count),
        most: count === 1 ? MOST : count === 2 ? COMPARED : null,
        often: count === 1,
      })),
      { name: '3D, both sides', homes: { house: houseOf(models) }, most: MOST, often: false },
    ];
    for (const { name, homes, most, often } of scenes) {
      const page = await stand(browser, built, homes, models.kinds.furniture);
      const stood = await first(page);
      await stepping(page, false);
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
        figure(`${name}: draw calls of the last frame`, calls, 'calls', most?.calls ?? null),
        figure(`${name}: triangles of the last frame`, triangles, 'triangles', most?.triangles ?? null),
      ]);
      if (often) {
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
    print(await steps(browser, built, models));
  } finally {
    await browser.close();
  }
}
