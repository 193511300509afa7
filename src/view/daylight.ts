import type { Shell } from '../model/shell.ts';
import { radians } from '../model/units.ts';
import type { Palette, Rgb, Theme } from './colour.ts';
import { brighter, LIT_GLASS, mix, PALETTES, rgb, screenHex } from './colour.ts';
import { smooth } from './cuts.ts';
import type { Vector } from './eye.ts';
import type { Light } from './mesh.ts';
import type { Sun } from './sun.ts';

/** How the home is lit: what is baked into its corners, into its floors and into the ground. */
export type Daylight = {
  readonly palette: Palette;
  readonly light: Light;
  /** What falls on all that is outdoors: by night no lamp does. */
  readonly outside: Light;
  /** The sky, as it is seen through a window; `#rrggbb`. */
  readonly heaven: string;
  /** What falls on every floor and on all ground; 1 is as their colours are. */
  readonly floor: Rgb;
  readonly ground: Rgb;
  /** Added where the glow map says so: sun through a window, or a lamp. */
  readonly glow: Rgb;
  /** Way to the sun when it shines in through the windows; null in the even light of the model, and after sunset. */
  readonly through: Vector | null;
  /** The lamps are lit. */
  readonly lamps: boolean;
};

/** Light of a window over the shoulder: from the open side of the house, never through the neighbour. Unit length. */
const overShoulder = (party: Shell['party']): Vector => [party === 'right' ? -0.54 : 0.54, 0.72, 0.436];

const times = (a: Rgb, b: Rgb): Rgb => [a[0] * b[0], a[1] * b[1], a[2] * b[2]];

const DUSK = rgb('#2f3849');
const DAY_SKY = '#d3e2ea';
const NIGHT: Rgb = [0.35, 0.38, 0.46];
const LAMP_SKY: Rgb = [0.84, 0.7, 0.52];
/** A lamp hangs over whatever it lights, a little towards whoever looks in; unit length. */
const LAMP: Rgb = [0.34, 0.26, 0.15];
const FROM_LAMP: Vector = [0.08, 0.95, 0.302];
/** A sun near the horizon is warmer than one that stands high. */
const LOW_SUN: Rgb = [1.25, 0.86, 0.55];
const HIGH_SUN: Rgb = [1.1, 1.04, 0.96];
/** Degrees over the horizon under which the lamps are on. */
const DIM = 3;

/** Way to the sun on the sheet, whose upper edge looks towards `streetAzimuth`; unit length, y up. */
export function towardsSun({ azimuth, altitude }: Sun, streetAzimuth: number): Vector {
  const turn = radians(azimuth - streetAzimuth);
  const high = radians(altitude);
  return [Math.sin(turn) * Math.cos(high), Math.sin(high), -Math.cos(turn) * Math.cos(high)];
}

/** The even light a model is looked at in. */
function evenLight(theme: Theme, party: Shell['party']): Daylight {
  const palette = PALETTES[theme];
  const { sun, sky, bounce } = palette;
  const light = { sun, sky, bounce, towards: overShoulder(party) };
  return {
    palette,
    light,
    outside: light,
    heaven: theme === 'light' ? DAY_SKY : palette.page,
    floor: [1, 1, 1],
    ground: [1, 1, 1],
    glow: [0, 0, 0],
    through: null,
    lamps: false,
  };
}

/** Among walls light comes back from all sides, warm from floors of wood: less of it from the one window, more from below. */
const WITHIN = { sun: 0.7, bounce: [1.42, 1.36, 1.26] } as const;

/** What falls on things for somebody who stands among them. */
export const amongWalls = (light: Light): Light => ({
  ...light,
  sun: brighter(light.sun, WITHIN.sun),
  bounce: times(light.bounce, WITHIN.bounce),
});

/** There are so few of them that all homes share theirs, and what is made in it. */
const EVEN = {
  light: { left: evenLight('light', 'left'), right: evenLight('light', 'right') },
  dark: { left: evenLight('dark', 'left'), right: evenLight('dark', 'right') },
};

/** The even light a model is looked at in, or that of a moment when `sun` is told. */
export function daylightOf(theme: Theme, sun: Sun | null, shell: Shell): Daylight {
  if (!sun) return EVEN[theme][shell.party];
  const base = PALETTES[theme];
  const { altitude } = sun;
  const towards = towardsSun(sun, shell.streetAzimuth);
  const day = smooth(-6, 14, altitude);
  const shining = smooth(-0.5, 6, altitude);
  const lamps = altitude < DIM;
  const warmth = mix(LOW_SUN, HIGH_SUN, smooth(2, 26, altitude));
  const sky = times(base.sky, mix(NIGHT, [0.97, 0.98, 1], day));
  const within = lamps ? mix(sky, times(base.sky, LAMP_SKY), 0.6) : sky;
  const shine = brighter(times(base.sun, warmth), shining);
  const indoors = lamps ? times(base.bounce, LAMP_SKY) : base.bounce;
  const behind = mix(DUSK, rgb(base.page), theme === 'dark' ? 0.55 + 0.45 * day : day);
  const palette: Palette = {
    ...base,
    page: screenHex(behind),
    board: screenHex(mix(mix(DUSK, rgb(base.board), 0.35), rgb(base.board), day)),
    path: screenHex(mix(mix(DUSK, rgb(base.path), 0.5), rgb(base.path), day)),
    quiet: screenHex(mix(mix(behind, rgb(base.quiet), 0.05), rgb(base.quiet), day)),
    ...(lamps ? { glass: LIT_GLASS, glassAlpha: PALETTES.dark.glassAlpha } : {}),
  };
  return {
    palette,
    light: {
      sun: lamps ? LAMP : shine,
      sky: within,
      bounce: mix(indoors, base.bounce, day),
      towards: lamps ? FROM_LAMP : towards,
    },
    outside: { sun: shine, sky, bounce: mix(times(base.bounce, NIGHT), base.bounce, day), towards },
    heaven: screenHex(mix(rgb(palette.page), rgb(DAY_SKY), theme === 'light' ? day : 0.5 * day)),
    floor: lamps ? mix([0.54, 0.49, 0.46], [0.76, 0.73, 0.7], day) : [0.9, 0.88, 0.86],
    ground: mix([0.62, 0.66, 0.74], [1, 1, 1], day),
    glow: lamps ? [0.5, 0.39, 0.22] : brighter(times(warmth, [0.3, 0.28, 0.24]), shining),
    through: altitude > 0.5 ? towards : null,
    lamps,
  };
}

/** Gives the same daylight again, the same object, while nothing it comes from has changed. */
export function daylightKeeper(): typeof daylightOf {
  let of: readonly unknown[] = [];
  let kept: Daylight | null = null;
  return (...from) => {
    if (!kept || from.some((part, i) => part !== of[i])) kept = daylightOf(...from);
    of = from;
    return kept;
  };
}
