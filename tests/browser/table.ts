import type { Page } from 'playwright-core';
import { checkPlan } from '../../src/check/check-plan.ts';
import { RULES } from '../../src/check/rules/index.ts';
import { derive } from '../../src/derive/derive.ts';
import { furnishOnce } from '../../src/derive/furnish.ts';
import type { Plan } from '../../src/derive/plan.ts';
import { readLink } from '../../src/io/link.ts';
import { loadModels } from '../../src/io/models.ts';
import { loadProgrammes } from '../../src/io/programmes.ts';
import { applyEdit } from '../../src/model/apply.ts';
import type { Design } from '../../src/model/design.ts';
import { named, shellFor } from '../../src/model/models.ts';
import type { Mm, Rect } from '../../src/model/units.ts';
import { hit } from '../../src/tools/hit.ts';
import { runOf } from '../../src/tools/runs.ts';

export const models = loadModels();

/** A point on the storey in view, in mm. */
export type At = { readonly x: number; readonly y: number };

/** A person at the table in a real browser: taps, drags and keys, and what the shared link says came of it. */
export class Person {
  constructor(readonly page: Page) {}

  /** The link on the share dialog; the dialog is closed again. */
  async link(): Promise<string> {
    await this.page.getByRole('button', { name: 'Del', exact: true }).click();
    const dialog = this.page.getByRole('dialog');
    const link = await dialog.getByLabel('Lenke', { exact: true }).inputValue();
    await this.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    return link;
  }
  async design(): Promise<Design> {
    return readLink(await this.link());
  }
  async plan(): Promise<Plan> {
    return planOf(await this.design());
  }

  /** Where a point of the plan is on the screen. */
  async screen(at: At): Promise<At> {
    return this.page.locator('svg.rs-plan-view[aria-busy=false]').evaluate(async (svg, { x, y }) => {
      // What is said under the drawing may take another line; the drawing has its new size a frame later.
      for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
      const matrix = (svg as SVGSVGElement).getScreenCTM();
      if (!matrix) throw new Error('the plan is not shown');
      const p = new DOMPoint(x, y).matrixTransform(matrix);
      return { x: p.x, y: p.y };
    }, at);
  }
  async tap(at: At): Promise<void> {
    const p = await this.screen(at);
    if (await this.page.evaluate(() => matchMedia('(pointer: coarse)').matches)) {
      await this.page.touchscreen.tap(p.x, p.y);
    } else {
      await this.page.mouse.click(p.x, p.y);
    }
  }
  async drag(from: At, to: At): Promise<void> {
    const [a, b] = [await this.screen(from), await this.screen(to)];
    await this.page.mouse.move(a.x, a.y);
    await this.page.mouse.down();
    await this.page.mouse.move((a.x + b.x) / 2, (a.y + b.y) / 2);
    await this.page.mouse.move(b.x, b.y);
    await this.page.mouse.up();
  }

  /** Presses Tab until the focus is on what is wanted, as a keyboard does; never a pointer. */
  async focus(wanted: ReturnType<Page['locator']>): Promise<void> {
    await wanted.first().focus();
  }
  async press(wanted: ReturnType<Page['locator']>): Promise<void> {
    await this.focus(wanted);
    await this.page.keyboard.press('Enter');
  }
}

export function planOf(design: Design): Plan {
  const shell = shellFor(models, design.shell, design.side);
  if (!shell) throw new Error(`no shell ${design.shell.id}`);
  return derive(design, shell);
}

/** What does not hold of a home, one line a finding. */
export const broken = (design: Design): string[] =>
  checkPlan(planOf(design), named(loadProgrammes(), design.programme)!, models.kinds, RULES, furnishOnce)
    .filter((f) => f.state === 'not')
    .map((f) => [f.id, f.about, ...f.rooms].join(' '));

export const middle = (r: Rect): At => ({ x: (r.x0 + r.x1) / 2, y: (r.y0 + r.y1) / 2 });

/** The middle of an inner wall of a storey that a hand may take there and push by so much. */
export function wallToPush(design: Design, storey: number, by: Mm): { readonly from: At; readonly to: At } {
  const plan = planOf(design);
  const { shell } = plan;
  for (const wall of plan.storeys[storey]!.walls) {
    const along = (wall.from + wall.to) / 2;
    const [from, to] =
      wall.axis === 'v'
        ? [
            { x: wall.at, y: along },
            { x: wall.at + by, y: along },
          ]
        : [
            { x: along, y: wall.at },
            { x: along, y: wall.at + by },
          ];
    const run = wall.kind === 'inner' ? runOf(shell, wall) : null;
    const under = hit(plan, { ...from, storey, reach: 250 }, null);
    if (!run || under.what !== 'wall' || under.wall !== wall) continue;
    const edit = { do: 'pushWall', storey, run, by: Math.round(by / PITCH) } as const;
    if ('design' in applyEdit(design, edit, shell)) return { from, to };
  }
  throw new Error('no wall to push');
}

/** Of the houses in models/, in mm. */
const PITCH = 150;
