import type { Plan } from '../../derive/plan.ts';
import { mountView } from '../../view/mount.tsx';
import type { ViewProps } from '../../view/props.ts';
import type { View } from '../../view/view.ts';
import { FLOOR_TINTS } from '../look/tints.ts';
import { usualPlane } from '../three/planes.ts';

/** Size of the pictures in CSS pixels (keeping.css), and their long side in pixels. */
const SIZE = { width: 192, height: 128 } as const;
const LONG = 384;

export type Drawn = Pick<ViewProps, 'theme' | 'furniture'>;

/** Where pictures are drawn, off the page; made by the first and let go of by the last who wants any. */
let bench: { readonly box: HTMLElement; readonly view: View; readonly gone: () => boolean } | null = null;
let wanted = 0;

const nothing = (): void => undefined;
const propsOf = (plan: Plan, { theme, furniture }: Drawn, onLost: () => void): ViewProps => ({
  plan,
  standing: plan,
  beside: null,
  storey: plan.storeys.findIndex(({ shell }) => shell.level === 0),
  selection: null,
  lit: [],
  places: [],
  lengths: [],
  kept: null,
  words: { names: () => '', area: () => '', entrance: '' },
  theme,
  stacking: 'one',
  plane: usualPlane(plan),
  people: false,
  sun: null,
  pointer: null,
  empty: true,
  reducedMotion: true,
  tints: FLOOR_TINTS[theme],
  furniture,
  onLost,
  onBack: nothing,
});

function benchFor(plan: Plan, look: Drawn): NonNullable<typeof bench> {
  if (bench) return bench;
  const box = document.createElement('div');
  box.inert = true;
  box.setAttribute('aria-hidden', 'true');
  box.style.cssText = `position:fixed;inset:0 auto auto 0;inline-size:${SIZE.width}px;block-size:${SIZE.height}px;visibility:hidden`;
  const canvas = document.createElement('canvas');
  box.append(canvas);
  document.body.append(box);
  let lost = false;
  const onLost = (): void => {
    lost = true;
  };
  bench = { box, view: mountView(canvas, propsOf(plan, look, onLost)), gone: () => lost };
  return bench;
}

/** Keeps the place where pictures are drawn until it is given back by what this gives. */
export function holdBench(): () => void {
  wanted++;
  return () => {
    wanted--;
    if (wanted > 0 || !bench) return;
    bench.view.dispose();
    bench.box.remove();
    bench = null;
  };
}

/** The storey of a home that one comes in on, as its model is seen first: a PNG. Null where there is no WebGL. */
export async function modelPicture(plan: Plan, look: Drawn): Promise<Blob | null> {
  const { view, gone } = benchFor(plan, look);
  if (gone()) return null;
  const props = propsOf(plan, look, nothing);
  view.update(props);
  return view.picture(LONG, props.storey);
}
