import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Runs in the page: counts what the graphics card is asked to draw, what lies on it, and the textures it ever got. */
export function countDraws(): void {
  const seen = { total: 0, textures: 0 };
  const live = { buffers: 0, textures: 0, programs: 0, vertexArrays: 0 };
  Reflect.set(globalThis, 'romsligDraws', seen);
  Reflect.set(globalThis, 'romsligLive', live);
  const proto = WebGL2RenderingContext.prototype;
  const wrap = (name: keyof WebGL2RenderingContext, does: () => void): void => {
    const plain = proto[name] as (...args: unknown[]) => unknown;
    Reflect.set(proto, name, function call(this: unknown, ...args: unknown[]) {
      does();
      return plain.apply(this, args);
    });
  };
  for (const name of ['drawElements', 'drawArrays', 'drawElementsInstanced', 'drawArraysInstanced'] as const)
    wrap(name, () => seen.total++);
  wrap('createBuffer', () => live.buffers++);
  wrap('deleteBuffer', () => live.buffers--);
  wrap('createTexture', () => {
    live.textures++;
    seen.textures++;
  });
  wrap('deleteTexture', () => live.textures--);
  wrap('createProgram', () => live.programs++);
  wrap('deleteProgram', () => live.programs--);
  wrap('createVertexArray', () => live.vertexArrays++);
  wrap('deleteVertexArray', () => live.vertexArrays--);
}

/** Runs in the page: a device without WebGL. */
export function noWebGl(): void {
  const plain = HTMLCanvasElement.prototype.getContext;
  Reflect.set(
    HTMLCanvasElement.prototype,
    'getContext',
    function getContext(this: unknown, ...args: unknown[]) {
      return String(args[0]).startsWith('webgl') ? null : Reflect.apply(plain, this, args);
    },
  );
}

export const draws = (page: Page): Promise<number> =>
  page.evaluate(() => (Reflect.get(globalThis, 'romsligDraws') as { total: number }).total);

/** Draw calls while the screen is shown so many times more. */
export async function drawsDuring(page: Page, pictures: number): Promise<number> {
  const before = await draws(page);
  await page.evaluate(
    (n) =>
      new Promise<void>((done) => {
        const next = (left: number): void =>
          left === 0 ? done() : void requestAnimationFrame(() => next(left - 1));
        next(n);
      }),
    pictures,
  );
  return (await draws(page)) - before;
}

/** Takes the last step back and does it again so many times, two edits each, each drawn; then what lies on the graphics card. */
export async function heldAfter(page: Page, times: number): Promise<Record<string, number>> {
  for (let i = 0; i < times; i++) {
    for (const key of ['Control+z', 'Control+Shift+z']) {
      const before = await draws(page);
      await page.keyboard.press(key);
      await expect.poll(() => draws(page), { timeout: 20_000 }).toBeGreaterThan(before);
    }
  }
  await expect.poll(() => drawsDuring(page, 10), { timeout: 20_000 }).toBe(0);
  return page.evaluate(() => ({ ...(Reflect.get(globalThis, 'romsligLive') as Record<string, number>) }));
}
