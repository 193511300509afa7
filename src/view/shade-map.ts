import type { Rect } from '../model/units.ts';

/**
 * How much light falls on a level floor, baked once for a storey instead of asked of the graphics card in every frame:
 * the shadows that walls and furniture throw away from the window, and the soft dark where they stand.
 */
export type ShadeMap = {
  /** Floor the map covers, in mm. */
  readonly area: Rect;
  readonly columns: number;
  readonly rows: number;
  /** 255 is full light. */
  readonly light: Uint8Array;
};

/** Something that stands on the floor: its height in mm, and how much of its foot touches (legs touch little). */
export type Caster = { readonly rect: Rect; readonly height: number; readonly touch: number };

type Bake = {
  readonly area: Rect;
  readonly casters: readonly Caster[];
  /** Side of a map square, in mm. */
  readonly pitch: number;
  /** 1: the window is to the right, −1: to the left. It always stands towards the lower edge of the sheet. */
  readonly from: 1 | -1;
  /** Darkness of thrown shadow and of corners, 0 to 1. */
  readonly shadow: number;
  readonly corner: number;
};

/** Way of the shadow on the sheet for a window to the right: per mm up the sheet, how far left and how far down in height. */
const SLANT = 0.54 / 0.436;
const FALL = 0.72 / 0.436;

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

export function bakeShade({ area, casters, pitch, from, shadow, corner }: Bake): ShadeMap {
  const columns = Math.max(2, Math.ceil((area.x1 - area.x0) / pitch));
  const rows = Math.max(2, Math.ceil((area.y1 - area.y0) / pitch));
  const heights = new Float32Array(columns * rows);
  const touch = new Float32Array(columns * rows);
  const cell = (mm: number, start: number, most: number): number =>
    Math.min(most, Math.max(0, Math.round((mm - start) / pitch)));
  for (const { rect, height, touch: much } of casters) {
    const i1 = cell(rect.x1, area.x0, columns);
    const j1 = cell(rect.y1, area.y0, rows);
    for (let j = cell(rect.y0, area.y0, rows); j < j1; j++) {
      for (let i = cell(rect.x0, area.x0, columns); i < i1; i++) {
        const k = j * columns + i;
        heights[k] = Math.max(heights[k]!, height);
        touch[k] = Math.max(touch[k]!, much);
      }
    }
  }
  // The window stands low on the sheet: shadows run up it, row by row, each a little lower than the one before.
  const dark = new Float32Array(columns * rows);
  const reach = new Float32Array(heights);
  const drop = pitch * FALL;
  for (let j = rows - 2; j >= 0; j--) {
    for (let i = 0; i < columns; i++) {
      const back = i + SLANT * from;
      const left = Math.floor(back);
      const share = back - left;
      const below = (column: number): number =>
        column < 0 || column >= columns ? 0 : reach[(j + 1) * columns + column]!;
      const thrown = below(left) * (1 - share) + below(left + 1) * share - drop;
      const k = j * columns + i;
      if (thrown > heights[k]!) {
        reach[k] = thrown;
        dark[k] = Math.min(1, (thrown - heights[k]!) / 120);
      }
    }
  }
  const near = Math.max(1, Math.round(160 / pitch));
  const soft = blur(dark, columns, rows, Math.max(1, Math.round(50 / pitch)));
  const corners = blur(blur(touch, columns, rows, near), columns, rows, near);
  const light = new Uint8Array(columns * rows);
  for (let k = 0; k < light.length; k++) {
    const here = (1 - shadow * soft[k]!) * (1 - corner * Math.min(1, corners[k]! * 1.15));
    light[k] = Math.round(255 * Math.min(1, Math.max(0, here)));
  }
  return { area, columns, rows, light };
}
