import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { default as JsQr } from 'jsqr';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { measureArea } from '../../src/check/area.ts';
import { estimate } from '../../src/check/cost.ts';
import { measureQuantities } from '../../src/check/quantities.ts';
import { derive } from '../../src/derive/derive.ts';
import { readLink } from '../../src/io/link.ts';
import { textIn } from '../../src/io/png.ts';
import { hashOf } from '../../src/io/snapshot.ts';
import { named, shellFor } from '../../src/model/models.ts';
import { formatsOf } from '../../src/words/format.ts';
import { nb } from '../../src/words/nb.ts';
import { roomNames } from '../../src/words/room-names.ts';
import { bytesOf, expectQuiet, openPage } from './browser.ts';
import { models, Person } from './table.ts';

/** --rs-ink of the light page. */
const INK = 'rgb(43, 36, 28)';

// The package is CommonJS and is called by its whole export.
const jsqr = createRequire(import.meta.url)('jsqr') as typeof JsQr;
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

type Packed = {
  readonly bytes: number[];
  readonly width: number;
  readonly height: number;
  readonly data: number[];
};

/** The picture as a chat program sends it on: smaller, as a JPEG, and nothing left of what was inside; with its pixels to be read here. */
const repacked = (page: Page, png: Buffer, width: number, quality: number): Promise<Packed> =>
  page.evaluate(
    async ([base64, w, q]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = w;
      canvas.height = Math.round((w * image.height) / image.width);
      const pen = canvas.getContext('2d')!;
      pen.drawImage(image, 0, 0, canvas.width, canvas.height);
      const blob = await new Promise<Blob>((done) => canvas.toBlob((b) => done(b!), 'image/jpeg', q));
      // A quarter of it holds the code: the corner.
      const [x, y] = [Math.round(w * 0.6), Math.round(canvas.height * 0.5)];
      const corner = pen.getImageData(x, y, w - x, canvas.height - y);
      const bytes = [...new Uint8Array(await blob.arrayBuffer())];
      return { bytes, width: corner.width, height: corner.height, data: [...corner.data] };
    },
    [png.toString('base64'), width, quality] as const,
  );

/** Drops a file on the page, wherever. */
const drop = (page: Page, name: string, type: string, bytes: readonly number[]) =>
  page.evaluate(
    ([fileName, fileType, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(content)], fileName, { type: fileType }));
      document.body.dispatchEvent(
        new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
      );
    },
    [name, type, bytes] as const,
  );

test('a picture opens its home: by what is inside it, and packed anew by the code in its corner', async () => {
  const page = await openPage({ width: 1100, height: 800 });
  await page.locator('.rs-home').first().click();
  await page.locator('svg.rs-plan-view').waitFor();
  const link = await new Person(page).link();
  await button(page, nb.bar.share).click();
  const download = page.waitForEvent('download');
  await button(page, nb.sheet.picture).click();
  const png = await bytesOf(await download);
  await page.keyboard.press('Escape');
  expect(readLink(textIn(png)!)).toEqual(readLink(link));

  const small = await repacked(page, png, 960, 0.6);
  expect(jsqr(Uint8ClampedArray.from(small.data), small.width, small.height)?.data).toBe(link);

  await drop(page, 'IMG-2026.jpg', 'image/jpeg', small.bytes);
  await page.getByRole('heading', { name: nb.snapshot.title }).waitFor();
  await button(page, nb.snapshot.copy).click();
  await page.locator('svg.rs-plan-view').waitFor();
  expect(await new Person(page).link()).toBe(link);

  // As a telephone sent it on when format 1 was frozen.
  await drop(page, 'IMG-1.jpg', 'image/jpeg', [...(await readFile('tests/fixtures/format-1/home.jpg'))]);
  await page.getByRole('heading', { name: nb.snapshot.title }).waitFor();

  // A picture of something else is told from a drawing, in a sentence.
  await drop(page, 'katt.jpg', 'image/jpeg', (await repacked(page, png, 40, 0.5)).bytes);
  await page.getByRole('alert').getByText(nb.cannotOpen['no-code']).waitFor();

  // The same in words, pasted beside all fields.
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData('text', `Se her: ${text}`);
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, link);
  await page.getByRole('heading', { name: nb.snapshot.title }).waitFor();
  expectQuiet(page);
});

test('the sheet on paper tells the figures of the panel, in ink, also from a dark page', async () => {
  const page = await openPage({ width: 1100, height: 800, dark: true });
  await page.locator('.rs-home').first().click();
  await page.locator('svg.rs-plan-view').waitFor();
  const design = readLink(await new Person(page).link());
  await page.evaluate(() => {
    window.print = () => {
      const sheet = document.querySelector('.rs-sheet-of-home')!;
      const said = [...sheet.querySelectorAll('text')].map((text) => text.textContent ?? '');
      const ink = getComputedStyle(sheet.querySelector('text')!).fill;
      Object.assign(window, { onPaper: { said, ink } });
    };
  });
  await button(page, nb.bar.share).click();
  await button(page, nb.sheet.print).click();
  await page.waitForFunction(() => 'onPaper' in window);
  const { said, ink } = await page.evaluate(
    () => Reflect.get(window, 'onPaper') as { said: string[]; ink: string },
  );

  const f = formatsOf(nb, 'nb-u-nu-latn');
  const plan = derive(design, shellFor(models, design.shell, design.side)!);
  const area = measureArea(plan);
  const cost = estimate(plan, named(models.prices, design.prices)!, measureQuantities(plan, area));
  expect(said).toContain(`${f.m2(area.inUse)} · ${f.krRange(cost.low, cost.high)}`);
  const rooms = roomNames(plan, nb);
  const nets = plan.rooms.map(({ id, net }) => `${rooms.get(id)} ${f.m2(net)}`);
  const pairs = said.map((text, i) => `${text} ${said[i + 1]}`);
  for (const line of nets) expect(pairs).toContain(line);
  // How large, where north is, and which drawing.
  expect(said.some((text) => /^\d+\sm$/u.test(text))).toBe(true);
  expect(said).toContain(nb.plan.north);
  expect(said[0]).toContain((await hashOf(design)).slice(0, 12));
  expect(ink).toBe(INK);
  expectQuiet(page);
});
