import { derive } from '../../src/derive/derive.ts';
import type { Plan } from '../../src/derive/plan.ts';
import type { Design } from '../../src/model/design.ts';
import type { Shell } from '../../src/model/shell.ts';
import { around, middle } from '../../src/model/units.ts';
import { apartOf } from '../../src/store/both.ts';
import { usualPlane } from '../../src/ui/three/planes.ts';
import { mountView } from '../../src/view/mount.tsx';
import { mountSeveral } from '../../src/view/mount-several.tsx';
import type { ViewProps } from '../../src/view/props.ts';
import type { Alike } from '../../src/view/several.tsx';

/** A home to be shown, and as it is after an edit. */
export type Shown = { readonly shell: Shell; readonly design: Design; readonly edited: Design };

const PAGE = document.body;

const say = { names: (room: string) => room, area: (m2: number) => `${m2.toFixed(1)} m²` };
const onLost = (): never => {
  throw new Error('no WebGL');
};
/** Where one comes in. */
const groundOf = (plan: Plan): number => plan.shell.storeys.findIndex((s) => s.level === 0);

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
    storey: groundOf(plan),
    lit: [],
  });
  const both = homes.map(({ design, edited, shell }) => [derive(design, shell), derive(edited, shell)]);
  const props = (changed: boolean) => ({
    ...alike,
    homes: both.map(([kept, pushed], i) => one(i === 0 && changed ? pushed! : kept!, i)),
    words: say,
    onLost,
  });
  const start = performance.now();
  const view = mountSeveral(canvas, props(false));
  return watched(start, view, (changed) => view.update(props(changed)));
}

/** A house with both its homes, the one whose neighbour is to the right first, as a family looks at it. */
export function showHouse([left, right]: readonly [Shown, Shown], alike: Alike) {
  PAGE.style.cssText = 'margin:0;position:relative;width:100vw;height:100vh';
  const canvas = document.createElement('canvas');
  canvas.style.cssText = 'position:absolute;inset:0;width:100%;height:100%';
  PAGE.replaceChildren(canvas);
  const [kept, pushed] = [derive(left.design, left.shell), derive(left.edited, left.shell)];
  const beside = { plan: derive(right.design, right.shell), at: apartOf(left.shell, right.shell) };
  const plane = usualPlane(kept);
  const props = (changed: boolean): ViewProps => ({
    ...alike,
    plan: changed ? pushed : kept,
    // A hand is at work on it while it is changed.
    standing: kept,
    beside,
    storey: groundOf(kept),
    selection: null,
    lit: [],
    places: [],
    empty: true,
    kept: null,
    words: { ...say, entrance: '' },
    stacking: 'one',
    plane,
    people: true,
    lengths: [],
    pointer: null,
    reducedMotion: true,
    onLost,
    onBack: () => undefined,
  });
  const start = performance.now();
  const view = mountView(canvas, props(false));
  const turn = (degrees: number): void => view.turn(degrees, 0);
  return watched(start, { ...view, turn }, (changed) => view.update(props(changed)));
}

/** A picture of homes that is measured. */
type Picture = {
  readonly turn: (degrees: number) => void;
  readonly frames: () => number;
  readonly load: () => { readonly calls: number; readonly triangles: number };
};

/** What there is to measure of a picture that was begun at `start`; `change` edits its first home, or puts that back. */
function watched(start: number, view: Picture, change: (changed: boolean) => void) {
  const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  /** Waits until some frames have drawn nothing more; tells when the last that did had been drawn. */
  const drawn = async (): Promise<number> => {
    let last = performance.now();
    for (let seen = -1, calm = 0; calm < 6; await frame()) {
      calm = view.frames() === seen ? calm + 1 : 0;
      if (calm === 0) last = performance.now();
      seen = view.frames();
    }
    return last;
  };
  return {
    /** Ms until all homes stand there and are drawn. */
    first: async () => (await drawn()) - start,
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
        change(i % 2 === 0);
        // It is laid on the graphics card in the frame that shows it.
        while (loads() === before) await frame();
        taken.push(performance.now() - from);
      }
      await drawn();
      return taken;
    },
    load: view.load,
  };
}

export type Watched = ReturnType<typeof watched>;

/** How often geometry has been laid on the graphics card (heldOnCard, three.ts). */
const loads = (): number => (Reflect.get(globalThis, 'romsligHeld') as { loads: number }).loads;
