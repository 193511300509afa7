import type { Rect } from '../model/units.ts';
import type { Vector } from './eye.ts';
import type { Squares } from './squares.ts';
import { eachRowIn, spanIn } from './squares.ts';

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
  /** Light beside that of the sky, 0 to 1 for every square: sun through windows, or lamps. Null for none. */
  readonly glow?: (squares: Squares) => Float32Array | null;
};

/** Under a low sun shadows would never end: no longer than so many times the height. */
const LONGEST = 7;
/** How far the dark where a thing stands reaches, and how soft the edge of a thrown shadow is, about; mm. */
const CONTACT = 110;
const SOFT = 90;

/** Squares that lie in the shadow of a box: some part of it, moved down the light, is over them. */
function throwShadow(dark: Float32Array, squares: Squares, c: Caster, t: Vector): void {
  const flat = Math.hypot(t[0], t[2]) || 1;
  const long = (Math.min(LONGEST, flat / Math.max(t[1], 0.01)) * c.height) / flat;
  const [ox, oy] = [-t[0] * long, -t[2] * long];
  const { x0, x1, y0, y1 } = c.rect;
  eachRowIn(squares, y0 + Math.min(0, oy), y1 + Math.max(0, oy), (row, y) => {
    // The shares of the way down at which the box lies over this row, and what of the row it passes over meanwhile.
    const [a, b] = oy === 0 ? [0, 1] : [(y - y0) / oy, (y - y1) / oy];
    const [from, to] = [Math.max(0, Math.min(a, b)) * ox, Math.min(1, Math.max(a, b)) * ox];
    dark.fill(1, ...spanIn(squares, row, x0 + Math.min(from, to), x1 + Math.max(from, to)));
  });
}

/** Mean over a square window of 2·reach + 1, done along rows and then columns. */
function blur(values: Float32Array, columns: number, rows: number, reach: number): Float32Array {
  const width = 2 * reach + 1;
  const pass = (
    from: Float32Array,
    count: number,
    step: number,
    lines: number,
    lineStep: number,
  ): Float32Array => {
    const to = new Float32Array(from.length);
    for (let line = 0; line < lines; line++) {
      const first = line * lineStep;
      const last = first + (count - 1) * step;
      // Beyond either end lies more of what is there.
      let sum = (reach + 1) * from[first]!;
      for (let i = 1; i <= reach; i++) sum += from[Math.min(last, first + i * step)]!;
      for (let at = first; at <= last; at += step) {
        to[at] = sum / width;
        sum += from[Math.min(last, at + (reach + 1) * step)]! - from[Math.max(first, at - reach * step)]!;
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
    const { x0, y0, x1, y1 } = caster.rect;
    eachRowIn(squares, y0, y1, (row) => {
      const [first, end] = spanIn(squares, row, x0, x1);
      for (let k = first; k < end; k++) touch[k] = Math.max(touch[k]!, caster.touch);
    });
    if (towards && caster.height > 0) throwShadow(dark, squares, caster, towards);
  }
  const near = Math.max(1, Math.round(CONTACT / pitch));
  const soft = towards ? blur(dark, columns, rows, Math.max(1, Math.round(SOFT / pitch))) : dark;
  const corners = blur(blur(touch, columns, rows, near), columns, rows, near);
  const glowing = glow?.(squares);
  const beside = glowing ? blur(glowing, columns, rows, 1) : null;
  const light = new Uint8Array(columns * rows * 2);
  for (let k = 0; k < columns * rows; k++) {
    const open = 1 - corner * Math.min(1, corners[k]! * 1.15);
    const here = (1 - shadow * soft[k]!) * open;
    light[2 * k] = Math.round(255 * Math.min(1, Math.max(0, here)));
    light[2 * k + 1] = Math.round(255 * (beside?.[k] ?? 0) * open);
  }
  return { area, columns, rows, light };
}

/** All light of the sky falls on a stretch of a map and no other; what of the stretch lies beyond the map is not asked. */
export function isClear({ area, columns, rows, light }: ShadeMap, { x0, x1, y0, y1 }: Rect): boolean {
  const [across, down] = [columns / (area.x1 - area.x0), rows / (area.y1 - area.y0)];
  // Light is mixed between the middles of squares: those around count too.
  const first = Math.max(0, Math.floor((x0 - area.x0) * across) - 1);
  const last = Math.min(columns - 1, Math.ceil((x1 - area.x0) * across));
  const end = Math.min(rows - 1, Math.ceil((y1 - area.y0) * down));
  for (let row = Math.max(0, Math.floor((y0 - area.y0) * down) - 1); row <= end; row++)
    for (let k = row * columns + first; k <= row * columns + last; k++)
      if (light[2 * k] !== 255 || light[2 * k + 1] !== 0) return false;
  return true;
}

/** All light falls on the rim of a map: what lies beyond it needs none. */
export function clearRound(map: ShadeMap): boolean {
  const { x0, x1, y0, y1 } = map.area;
  const sides = [
    { x0, x1, y0, y1: y0 },
    { x0, x1, y0: y1, y1 },
    { x0, x1: x0, y0, y1 },
    { x0: x1, x1, y0, y1 },
  ];
  return sides.every((side) => isClear(map, side));
}
