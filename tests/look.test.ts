import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { PATTERNS } from '../src/ui/look/patterns.ts';
import { ROOM_TINTS } from '../src/ui/look/tints.ts';

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

// Machado, Oliveira & Fernandes 2009, "A Physiologically-based Model for Simulation of Color Vision Deficiency",
// table 1, severity 1.0; they act on linear light.
const EYES: Readonly<Record<string, Matrix>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const times = ([a, b, c]: Matrix, v: Triple): Triple => [dot(a, v), dot(b, v), dot(c, v)];
const dot = (a: Triple, b: Triple) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

function light(hex: string): Triple {
  if (!/^#[0-9a-f]{6}$/.test(hex)) throw new Error(`not a colour: ${hex}`);
  const channel = (at: number) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function contrast(a: string, b: string): number {
  const [x, y] = [a, b].map((hex) => dot([0.2126, 0.7152, 0.0722], light(hex)) + 0.05) as [number, number];
  return Math.max(x, y) / Math.min(x, y);
}

function lab(hex: string, eye: Matrix): Triple {
  const seen = times(eye, light(hex)).map((c) => Math.min(1, Math.max(0, c))) as unknown as Triple;
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const x = f(dot([0.4124564, 0.3575761, 0.1804375], seen) / 0.95047);
  const y = f(dot([0.2126729, 0.7151522, 0.072175], seen));
  const z = f(dot([0.0193339, 0.119192, 0.9503041], seen) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const rad = Math.PI / 180;
const hue = (a: number, b: number) => (Math.atan2(b, a) / rad + 360) % 360;

/** CIEDE2000, after Sharma, Wu & Dalal 2005; their worked pairs are the first test below. */
function deltaE([L1, a1, b1]: Triple, [L2, a2, b2]: Triple): number {
  const c7 = ((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2) ** 7;
  const g = 1.5 - 0.5 * Math.sqrt(c7 / (c7 + 25 ** 7));
  const [C1, C2] = [Math.hypot(a1 * g, b1), Math.hypot(a2 * g, b2)];
  const [h1, h2] = [hue(a1 * g, b1), hue(a2 * g, b2)];
  const grey = C1 * C2 === 0;
  const apart = Math.abs(h1 - h2) > 180;
  const dh = grey ? 0 : h2 - h1 + (apart ? (h2 > h1 ? -360 : 360) : 0);
  const sum = h1 + h2;
  const h = grey ? sum : apart ? (sum < 360 ? sum + 360 : sum - 360) / 2 : sum / 2;
  const [L, C] = [(L1 + L2) / 2, (C1 + C2) / 2];
  const t =
    1 -
    0.17 * Math.cos((h - 30) * rad) +
    0.24 * Math.cos(2 * h * rad) +
    0.32 * Math.cos((3 * h + 6) * rad) -
    0.2 * Math.cos((4 * h - 63) * rad);
  const dL = (L2 - L1) / (1 + (0.015 * (L - 50) ** 2) / Math.sqrt(20 + (L - 50) ** 2));
  const dC = (C2 - C1) / (1 + 0.045 * C);
  const dH = (2 * Math.sqrt(C1 * C2) * Math.sin((dh / 2) * rad)) / (1 + 0.015 * C * t);
  const turn =
    -2 * Math.sqrt(C ** 7 / (C ** 7 + 25 ** 7)) * Math.sin(60 * rad * Math.exp(-(((h - 275) / 25) ** 2)));
  return Math.sqrt(dL ** 2 + dC ** 2 + dH ** 2 + turn * dC * dH);
}

const THEMES = ['light', 'dark'] as const;

/** The custom properties of a css file, in order. */
function tokens(file: string): Map<string, string> {
  const css = readFileSync(new URL(`../src/ui/look/${file}`, import.meta.url), 'utf8');
  const found = css.matchAll(/(--[\w-]+):\s*([^;]+);/g);
  return new Map([...found].map(([, name, value]) => [name as string, (value as string).trim()]));
}
const CSS = { light: tokens('light.css'), dark: tokens('dark.css') };

/** A floor that is no room's: the css alone has its colour. */
const bare = (name: string, pattern: string) => {
  const of = (theme: 'light' | 'dark'): string => CSS[theme].get(`--rs-tint-${name}`) ?? `no ${name}`;
  return { light: of('light'), dark: of('dark'), pattern };
};
/** Free floor has a hatch of its own (Patterns.tsx). */
const FLOORS = [
  ...Object.entries(ROOM_TINTS),
  ['free', bare('free', 'its own')] as const,
  ['stair', bare('stair', 'none')] as const,
];

test('ΔE2000 gives the figures of its authors', () => {
  expect(deltaE([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4);
  expect(deltaE([50, -1, 2], [50, 0, 0])).toBeCloseTo(2.3669, 4);
  expect(deltaE([50, 2.5, 0], [73, 25, -18])).toBeCloseTo(27.1492, 4);
  expect(deltaE([63.0109, -31.0961, -5.8663], [62.8187, -29.7946, -4.0864])).toBeCloseTo(1.263, 4);
});

test('any two floors differ by pattern, or by ΔE 8 for every kind of eye', () => {
  const tooClose: string[] = [];
  let looked = 0;
  for (const theme of THEMES) {
    for (const [i, [a, one]] of FLOORS.entries()) {
      for (const [b, other] of FLOORS.slice(i + 1)) {
        if (one.pattern !== other.pattern) continue;
        for (const [eye, matrix] of Object.entries(EYES)) {
          looked++;
          const d = deltaE(lab(one[theme], matrix), lab(other[theme], matrix));
          if (d < 8) tooClose.push(`${theme}: ${a} and ${b} are ${d.toFixed(1)} apart for ${eye} eyes`);
        }
      }
    }
  }
  expect(tooClose).toEqual([]);
  expect(looked).toBeGreaterThan(60);
});

test('every pattern is drawn', () => {
  const used = new Set(
    Object.values(ROOM_TINTS)
      .map((tint) => tint.pattern)
      .filter((pattern) => pattern !== 'none'),
  );
  expect([...used].sort()).toEqual(Object.keys(PATTERNS).sort());
});

describe.each(THEMES)('%s', (theme) => {
  const css = CSS[theme];
  const hex = (name: string) => css.get(name) ?? `no ${name}`;
  const [paper, card] = [hex('--rs-paper'), hex('--rs-card')];

  test('the css holds the same colours as the data', () => {
    for (const [kind, tint] of Object.entries(ROOM_TINTS)) expect(hex(`--rs-tint-${kind}`)).toBe(tint[theme]);
  });

  test('ink reads on every floor, and walls, thin lines and the selection show on it', () => {
    for (const [kind, tint] of FLOORS) {
      expect(contrast(hex('--rs-ink'), tint[theme]), `text on ${kind}`).toBeGreaterThanOrEqual(4.5);
      for (const line of ['wall', 'wall-outer', 'plan-line', 'selection']) {
        expect(contrast(hex(`--rs-${line}`), tint[theme]), `${line} on ${kind}`).toBeGreaterThanOrEqual(3);
      }
    }
  });

  test('what is drawn on paper and card shows', () => {
    const lines =
      'line wall wall-outer wall-party hatch plan-line selection ghost-line glass notch meter meter-over';
    for (const ground of [paper, card]) {
      for (const line of lines.split(' ')) {
        expect(contrast(hex(`--rs-${line}`), ground), line).toBeGreaterThanOrEqual(3);
      }
      for (const text of ['ink', 'ink-soft', 'look', 'holds', 'unknown']) {
        expect(contrast(hex(`--rs-${text}`), ground), text).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  test("Designsystemet's roles keep its own promises", () => {
    for (const role of ['', 'neutral-', 'danger-']) {
      const of = (name: string) => hex(`--ds-color-${role}${name}`);
      const [accent, plain] = ['--ds-color-surface-tinted', '--ds-color-neutral-surface-tinted'].map(hex);
      for (const ground of [paper, card, accent!, plain!]) {
        expect(contrast(of('text-subtle'), ground), `${role} on ${ground}`).toBeGreaterThanOrEqual(4.5);
        expect(contrast(of('border-default'), ground), `${role} on ${ground}`).toBeGreaterThanOrEqual(3);
        if (role !== 'danger-')
          expect(contrast(of('text-default'), ground), `${role} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    }
    for (const base of ['base-default', 'base-hover', 'base-active']) {
      const written = hex('--ds-color-base-contrast-default');
      expect(contrast(written, hex(`--ds-color-${base}`)), base).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('nothing is red', () => {
    for (const [name, value] of css) {
      if (!value.startsWith('#')) continue;
      const [, a, b] = lab(value, EYES.normal as Matrix);
      const red = Math.hypot(a, b) > 30 && (hue(a, b) < 40 || hue(a, b) > 350);
      expect(red, `${name}: ${value}`).toBe(false);
    }
  });
});

test('dark by wish and dark by system are the same', () => {
  expect([...tokens('dark-auto.css')]).toEqual([...CSS.dark]);
  expect([...CSS.light.keys()]).toEqual([...CSS.dark.keys()]);
});

test("Designsystemet's parts find every name they ask for, and none is given that nobody asks for", () => {
  const src = new URL('../src/', import.meta.url);
  const ours = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(css|tsx?)$/.test(file))
    .map((file) => readFileSync(new URL(file, src), 'utf8'))
    .join('\n');
  const parts = [...ours.matchAll(/@import "(@digdir\/[^"]+)"/g)].map(([, part]) =>
    readFileSync(fileURLToPath(import.meta.resolve(part!)), 'utf8'),
  );
  expect(parts.length).toBeGreaterThan(5);
  const all = [ours, ...parts].join('\n');
  const names = (what: RegExp) => new Set([...all.matchAll(what)].map(([, name]) => name!));
  const given = names(/(--ds-[\w-]+)\s*:/g);
  // What is asked for with something to fall back on may be left out, and the lock on a field that is only to be read is.
  const needed = names(/var\(\s*(--ds-(?!readonly-icon)[\w-]+)\s*\)/g);
  expect([...needed].filter((name) => !given.has(name))).toEqual([]);
  const asked = names(/var\(\s*(--ds-[\w-]+)/g);
  expect([...given].filter((name) => !asked.has(name))).toEqual([]);
});

test('no large part of a page is styled by what lies anywhere inside it, which would have all of it styled anew at every change', () => {
  const src = new URL('../src/', import.meta.url);
  const sheets = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file) => readFileSync(new URL(file, src), 'utf8'));
  const asking = sheets.flatMap((text) => [...text.matchAll(/[^\s{},]+:has\([^)]*\)/g)].map(([all]) => all));
  expect(asking.length).toBeGreaterThan(5);
  const large = /^(:root|html|body|\.rs-(workshop|snapshot|canvas|desk|meeting)(?![\w-]))/;
  expect(asking.filter((rule) => large.test(rule) && !rule.includes(':has(> '))).toEqual([]);
});
