import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';

const THREE = dirname(createRequire(import.meta.url).resolve('three'));
const ADDRESS = 'http://boxes.localhost/';
const PAGE = `<!doctype html><html lang="en"><title>Boxes</title><body style="margin:0"><canvas></canvas>
  <script type="module">import * as three from './three.module.js'; globalThis.three = three</script>`;

/** Runs in the page: turns 200 boxes under two plain lamps; ms a frame, as turning.ts takes them. */
async function turnBoxes({ warm, frames }: { warm: number; frames: number }): Promise<number[]> {
  const T = Reflect.get(globalThis, 'three') as typeof import('three');
  const canvas = document.querySelector('canvas')!;
  const renderer = new T.WebGLRenderer({ canvas, antialias: true });
  renderer.setSize(innerWidth, innerHeight);
  const scene = new T.Scene().add(
    new T.DirectionalLight('#ffffff', 2),
    new T.HemisphereLight('#ffffff', '#888888', 1),
  );
  const box = new T.BoxGeometry();
  for (let i = 0; i < 200; i++) {
    const one = new T.Mesh(box, new T.MeshLambertMaterial({ color: `hsl(${(i * 9) % 360} 40% 70%)` }));
    one.position.set((i % 10) * 1.4 - 6.3, 1.3 * Math.floor(i / 100), (Math.floor(i / 10) % 10) * 1.4 - 6.3);
    scene.add(one);
  }
  const eye = new T.PerspectiveCamera(40, innerWidth / innerHeight, 0.1, 100);
  const taken: number[] = [];
  for (let i = 0; i < warm + frames; i++) {
    const start = performance.now();
    eye.position.set(Math.cos(i / 10) * 16, 11, Math.sin(i / 10) * 16);
    eye.lookAt(0, 0, 0);
    renderer.render(scene, eye);
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    if (i >= warm) taken.push(performance.now() - start);
  }
  return taken;
}

/**
 * The scene peers were measured beside: 200 plain lit boxes, antialiased, in a window of this size. What a furnished home takes of
 * it tells one machine's speed from the home's own weight. Returns ms a frame.
 */
export async function turningBoxes(
  browser: Browser,
  viewport: { readonly width: number; readonly height: number },
  warm: number,
  frames: number,
): Promise<number[]> {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  await page.route(`${ADDRESS}**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    await (pathname === '/'
      ? route.fulfill({ contentType: 'text/html', body: PAGE })
      : route.fulfill({ contentType: 'text/javascript', body: await readFile(join(THREE, pathname)) }));
  });
  await page.goto(ADDRESS);
  const taken = await page.evaluate(turnBoxes, { warm, frames });
  await context.close();
  return taken;
}
