import { derive } from '../../src/derive/derive.ts';
import type { Plan } from '../../src/derive/plan.ts';
import type { Design } from '../../src/model/design.ts';
import type { Shell } from '../../src/model/shell.ts';
import { around, middle } from '../../src/model/units.ts';
import type { Several } from '../../src/view/mount-several.tsx';
import { mountSeveral } from '../../src/view/mount-several.tsx';
import type { Alike } from '../../src/view/several.tsx';

/** A home to be shown, and as it is after an edit. */
export type Shown = { readonly shell: Shell; readonly design: Design; readonly edited: Design };

const PAGE = document.body;

/** The homes side by side on one canvas, in as many rows as columns, all of them in view. */
export function show(homes: readonly Shown[], alike: Alike) {
  const across = Math.ceil(Math.sqrt(homes.length));
  const down = Math.ceil(homes.length / across);
  PAGE.style.cssText = `margin:0;display:grid;position:relative;width:100vw;height:100vh;grid-template:repeat(${down},1fr)/repeat(${across},1fr)`;
  const canvas = document.createElement('canvas');
  canvas.style.cssText = 'position:absolute;inset:0;width:100%;height:100%;pointer-events:none';
  const panes = homes.map((_, i) => {
    const pane = document.createElement('div');
    pane.style.cssText = 'position:relative;overflow:hidden';
    pane.dataset.home = `${i}`;
    return pane;
  });
  PAGE.replaceChildren(canvas, ...panes);
  const one = (plan: Plan, i: number) => ({
    id: `${i}`,
    plan,
    middle: middle(around(plan.storeys.flatMap((s) => s.built))!),
    storey: plan.shell.storeys.findIndex((s) => s.level === 0),
    lit: [],
  });
  const say = { names: (room: string) => room, area: (m2: number) => `${m2.toFixed(1)} m²` };
  const both = homes.map(({ design, edited, shell }) => [derive(design, shell), derive(edited, shell)]);
  const props = (changed: boolean) => ({
    ...alike,
    homes: both.map(([kept, pushed], i) => one(i === 0 && changed ? pushed! : kept!, i)),
    words: say,
    onLost: () => {
      throw new Error('no WebGL');
    },
  });
  const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  /** Waits until some frames have drawn nothing more; tells when the last that did had been drawn. */
  const drawn = async (view: Several): Promise<number> => {
    let last = performance.now();
    for (let seen = -1, calm = 0; calm < 6; await frame()) {
      calm = view.frames() === seen ? calm + 1 : 0;
      if (calm === 0) last = performance.now();
      seen = view.frames();
    }
    return last;
  };

  const start = performance.now();
  const view = mountSeveral(canvas, props(false));
  return {
    /** Ms until all homes stand there and are drawn. */
    first: async () => (await drawn(view)) - start,
    /** Ms of each frame while the eye goes round. */
    orbit: async (frames: number): Promise<number[]> => {
      const taken: number[] = [];
      for (let i = 0; i < frames; i++) {
        const from = performance.now();
        view.turn(3);
        await frame();
        taken.push(performance.now() - from);
      }
      return taken;
    },
    /** Ms from each edit of the first home until it is drawn: there and back again. */
    edits: async (times: number): Promise<number[]> => {
      const taken: number[] = [];
      for (let i = 0; i < times; i++) {
        const [from, before] = [performance.now(), loads()];
        view.update(props(i % 2 === 0));
        // It is laid on the graphics card in the frame that shows it.
        while (loads() === before) await frame();
        taken.push(performance.now() - from);
      }
      await drawn(view);
      return taken;
    },
    load: view.load,
  };
}

/** How often geometry has been laid on the graphics card (heldOnCard, three.ts). */
const loads = (): number => (Reflect.get(globalThis, 'romsligHeld') as { loads: number }).loads;
