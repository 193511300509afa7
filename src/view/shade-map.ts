import type { Rect } from '../model/units.ts';
import type { Vector } from './eye.ts';
import type { Squares } from './squares.ts';
import { eachSquareIn } from './squares.ts';

/**
 * How much light falls on a level floor, baked once for a storey instead of asked of the graphics card in every frame:
 * the shadows that walls and furniture throw away from the window, and the soft dark where they stand.
 */
export type ShadeMap = {
  /** Floor the map covers, in mm. */
  readonly area: Rect;
  readonly columns: number;
  readonly rows: number;
  /** For every square two bytes: 255 is full light from the sky, and full glow beside it. */
  readonly light: Uint8Array;
};

/** Something that stands on the floor: its height in mm, and how much of its foot touches (legs touch little). */
export type Caster = { readonly rect: Rect; readonly height: number; readonly touch: number };

type Bake = {
  readonly area: Rect;
  readonly casters: readonly Caster[];
  /** Side of a map square, in mm. */
  readonly pitch: number;
  /** Way to the light, y up; null when nothing throws a shadow. */
  readonly towards: Vector | null;
  /** Darkness of thrown shadow and of corners, 0 to 1. */
  readonly shadow: number;
  readonly corner: number;
  /** Light beside that of the sky, 0 to 1 for every square: sun through windows, or lamps. */
  readonly glow?: (squares: Squares) => Float32Array;
};

/** Under a low sun shadows would never end: no longer than so many times the height. */
const LONGEST = 7;

/** Squares that lie in the shadow of a box: some part of it, moved down the light, is over them. */
function throwShadow(dark: Float32Array, squares: Squares, c: Caster, t: Vector): void {
  const flat = Math.hypot(t[0], t[2]) || 1;
  const long = (Math.min(LONGEST, flat / Math.max(t[1], 0.01)) * c.height) / flat;
  const [ox, oy] = [-t[0] * long, -t[2] * long];
  const { x0, x1, y0, y1 } = c.rect;
  const swept = {
    x0: x0 + Math.min(0, ox),
    x1: x1 + Math.max(0, ox),
    y0: y0 + Math.min(0, oy),
    y1: y1 + Math.max(0, oy),
  };
  eachSquareIn(squares, swept, (k, x, y) => {
    // The shares of the way down at which the box lies over this square's row, and over its column.
    const [a, b] = oy === 0 ? [0, 1] : [(y - y0) / oy, (y - y1) / oy];
    const [p, q] = ox === 0 ? [0, 1] : [(x - x0) / ox, (x - x1) / ox];
    const [from, to] = [Math.max(0, Math.min(a, b)), Math.min(1, Math.max(a, b))];
    if (Math.max(from, Math.min(p, q)) <= Math.min(to, Math.max(p, q))) dark[k] = 1;
  });
}

/** Mean over a square window of 2·reach + 1, done along rows and then columns. */
function blur(values: Float32Array, columns: number, rows: number, reach: number): Float32Array {
  const pass = (
    from: Float32Array,
    count: number,
    step: number,
    lines: number,
    lineStep: number,
  ): Float32Array => {
    const to = new Float32Array(from.length);
    const width = 2 * reach + 1;
    for (let line = 0; line < lines; line++) {
      const base = line * lineStep;
      const at = (i: number): number => from[base + Math.min(count - 1, Math.max(0, i)) * step]!;
      let sum = 0;
      for (let i = -reach; i <= reach; i++) sum += at(i);
      for (let i = 0; i < count; i++) {
        to[base + i * step] = sum / width;
        sum += at(i + reach + 1) - at(i - reach);
      }
    }
    return to;
  };
  return pass(pass(values, columns, 1, rows, columns), rows, columns, columns, 1);
}

export function bakeShade({ area, casters, pitch, towards, shadow, corner, glow }: Bake): ShadeMap {
  const columns = Math.max(2, Math.ceil((area.x1 - area.x0) / pitch));
  const rows = Math.max(2, Math.ceil((area.y1 - area.y0) / pitch));
  const squares = { area, columns, rows, pitch };
  const touch = new Float32Array(columns * rows);
  const dark = new Float32Array(columns * rows);
  for (const caster of casters) {
    eachSquareIn(squares, caster.rect, (k) => {
      touch[k] = Math.max(touch[k]!, caster.touch);
    });
    if (towards && caster.height > 0) throwShadow(dark, squares, caster, towards);
  }
  const near = Math.max(1, Math.round(160 / pitch));
  const soft = blur(dark, columns, rows, Math.max(1, Math.round(60 / pitch)));
  const corners = blur(blur(touch, columns, rows, near), columns, rows, near);
  const beside = glow ? blur(glow(squares), columns, rows, 1) : null;
  const light = new Uint8Array(columns * rows * 2);
  for (let k = 0; k < columns * rows; k++) {
    const open = 1 - corner * Math.min(1, corners[k]! * 1.15);
    const here = (1 - shadow * soft[k]!) * open;
    light[2 * k] = Math.round(255 * Math.min(1, Math.max(0, here)));
    light[2 * k + 1] = Math.round(255 * (beside?.[k] ?? 0) * open);
  }
  return { area, columns, rows, light };
}
