/** Colours as they are mixed: red, green and blue in linear light, 0 to 1. */
export type Rgb = readonly [number, number, number];

const toLinear = (c: number): number => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
const toScreen = (c: number): number => (c <= 0.0031308 ? c * 12.92 : 1.055 * c ** (1 / 2.4) - 0.055);

const read = new Map<string, Rgb>();

/** Reads `#rrggbb`. */
export function rgb(hex: string): Rgb {
  let known = read.get(hex);
  if (!known) {
    const n = Number.parseInt(hex.slice(1), 16);
    known = [toLinear(((n >> 16) & 255) / 255), toLinear(((n >> 8) & 255) / 255), toLinear((n & 255) / 255)];
    read.set(hex, known);
  }
  return known;
}

const STEPS = 4095;
/** Bytes on the screen by linear light, looked up: a home has some hundred thousand of them to work out. */
const BYTES = Uint8Array.from({ length: STEPS + 1 }, (_, i) => Math.round(255 * toScreen(i / STEPS)));

/** Linear light to a byte on the screen. */
export const screenByte = (c: number): number =>
  BYTES[c <= 0 ? 0 : c >= 1 ? STEPS : Math.round(c * STEPS)] ?? 0;

export const mix = (a: Rgb, b: Rgb, share: number): Rgb => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
  a[2] + (b[2] - a[2]) * share,
];

/** Linear light to `#rrggbb`. */
export const screenHex = (colour: Rgb): string =>
  `#${colour.map((c) => screenByte(c).toString(16).padStart(2, '0')).join('')}`;

/** `#rrggbb` as the screen has it, 0 to 1, without going through linear light. */
export const screenRgb = (hex: string): Rgb => {
  const n = Number.parseInt(hex.slice(1), 16);
  return [((n >> 16) & 255) / 255, ((n >> 8) & 255) / 255, (n & 255) / 255];
};

/** What looks like a colour where the screen's own red, green and blue are taken so many times. */
export const beneath = ([r, g, b]: Rgb, light: Rgb): Rgb => [
  toLinear(toScreen(r) / light[0]),
  toLinear(toScreen(g) / light[1]),
  toLinear(toScreen(b) / light[2]),
];

export const brighter = (colour: Rgb, by: number): Rgb => [colour[0] * by, colour[1] * by, colour[2] * by];

/** What the model is made of, in one theme. */
export type Palette = {
  /** Page behind the model, and the board it stands on. */
  readonly page: string;
  readonly board: string;
  readonly path: string;
  /** Card of the walls, and its cut edge. */
  readonly card: string;
  readonly edge: string;
  readonly outerCard: string;
  /** Boards of the façades. */
  readonly cladding: string;
  /** The neighbour's half and storeys that are only hinted at. */
  readonly quiet: string;
  readonly slab: string;
  /** What is filled where an upright plane cuts it. */
  readonly cut: string;
  readonly roof: string;
  /** Floor that nobody has yet, and the lines on it. */
  readonly free: string;
  readonly ruling: string;
  readonly stair: string;
  readonly birch: string;
  readonly darkWood: string;
  readonly linen: string;
  readonly textile: string;
  readonly cushion: string;
  /** Fired clay and madder: the one warm colour among what is woven. */
  readonly clay: string;
  readonly white: string;
  readonly metal: string;
  readonly dark: string;
  readonly leaf: string;
  /** How much brighter a floor is than its tint on the plan: in the dark the shadows take their share. */
  readonly lift: number;
  readonly water: string;
  readonly glass: string;
  readonly glassAlpha: number;
  /** Laid over the floor of what is chosen. */
  readonly chosen: string;
  readonly accent: string;
  readonly ochre: string;
  /** Light from the window, from the sky and from the table, in linear light. A level top gets sky + 0.72 sun. */
  readonly sun: Rgb;
  readonly sky: Rgb;
  readonly bounce: Rgb;
  /** How dark a shadow and a corner get, 0 to 1. */
  readonly shadow: number;
  readonly corner: number;
};

export type Theme = 'light' | 'dark';

/** The glass of a window behind which a lamp is lit. */
export const LIT_GLASS = '#ffd591';

export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    page: '#f5efe4',
    board: '#e3e3cb',
    path: '#d9cbb4',
    card: '#fbf6ec',
    edge: '#c8a97f',
    outerCard: '#f8f2e6',
    cladding: '#e7d3b1',
    quiet: '#eee5d6',
    slab: '#d8c3a0',
    cut: '#8c6f4e',
    roof: '#8a7f78',
    free: '#f4ecdc',
    ruling: '#ddd1b8',
    stair: '#dcbf92',
    birch: '#e2c79c',
    darkWood: '#b98f62',
    linen: '#fbf8f2',
    textile: '#9fb0a6',
    cushion: '#c8d2c6',
    clay: '#c8977b',
    white: '#fdfcfa',
    metal: '#c9cdcb',
    dark: '#6b625a',
    leaf: '#8ba888',
    lift: 1,
    water: '#dcebee',
    glass: '#9cc9d6',
    glassAlpha: 0.38,
    chosen: '#ffffff',
    accent: '#226045',
    ochre: '#c98a1b',
    sun: [0.46, 0.43, 0.38],
    sky: [0.67, 0.69, 0.72],
    bounce: [0.6, 0.57, 0.53],
    shadow: 0.2,
    corner: 0.34,
  },
  dark: {
    page: '#1f1c19',
    board: '#2b2d24',
    path: '#3a342d',
    card: '#b3a692',
    edge: '#e3d6c1',
    outerCard: '#8f8472',
    cladding: '#8d7857',
    quiet: '#3b3630',
    slab: '#7d6a50',
    cut: '#e8d9c0',
    roof: '#5f4d40',
    free: '#4a433a',
    ruling: '#665d50',
    stair: '#8f7550',
    birch: '#a5875c',
    darkWood: '#7c5f40',
    linen: '#c9c0b2',
    textile: '#6d7f76',
    cushion: '#8d9a8e',
    clay: '#96664f',
    white: '#c4bfb6',
    metal: '#8b8e8c',
    dark: '#3f3933',
    leaf: '#5d7a60',
    lift: 2.1,
    water: '#7fa0a8',
    glass: LIT_GLASS,
    glassAlpha: 0.62,
    chosen: '#b9d6c6',
    accent: '#86c4a5',
    ochre: '#e5ae4a',
    sun: [0.56, 0.5, 0.42],
    sky: [0.6, 0.64, 0.7],
    bounce: [0.5, 0.45, 0.38],
    shadow: 0.3,
    corner: 0.42,
  },
};
