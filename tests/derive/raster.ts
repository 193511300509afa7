import type { Solid } from '../../src/derive/solid.ts';
import type { Rect } from '../../src/model/units.ts';

/**
 * A room looked at by brute force: a point in the middle of every 10 mm, and from each the distance to the nearest one that
 * is in the way (Euclidean distance transform, Felzenszwalb and Huttenlocher). Shares nothing with src/derive/clearance.ts.
 */
export type Raster = {
  readonly nx: number;
  readonly ny: number;
  /** 1 where a point lies in something. */
  readonly blocked: Uint8Array;
  /** From each point to the edge of what is nearest, in mm. The point that is met lies up to a step inside it. */
  readonly distance: Float64Array;
};

const STEP = 10;
const FAR = 1e9;
const middleOf = (i: number): number => (i - 0.5) * STEP;

/** Squared distance along a line of n points, given what is known across it. */
function alongLine(known: Float64Array, n: number, out: Float64Array): void {
  const at = new Int32Array(n);
  const from = new Float64Array(n + 1);
  let k = 0;
  from[0] = -FAR;
  from[1] = FAR;
  const meet = (p: number, q: number) => (known[q]! + q * q - (known[p]! + p * p)) / (2 * (q - p));
  for (let q = 1; q < n; q++) {
    let s = meet(at[k]!, q);
    while (s <= from[k]!) s = meet(at[--k]!, q);
    at[++k] = q;
    from[k] = s;
    from[k + 1] = FAR;
  }
  k = 0;
  for (let q = 0; q < n; q++) {
    while (from[k + 1]! < q) k++;
    out[q] = (q - at[k]!) ** 2 + known[at[k]!]!;
  }
}

function paint(blocked: Uint8Array, nx: number, ny: number, s: Solid): void {
  const first = (mm: number): number => Math.max(0, Math.ceil(mm / STEP + 0.5));
  for (let j = first(s.y0); j < ny && middleOf(j) <= s.y1; j++)
    for (let i = first(s.x0); i < nx && middleOf(i) <= s.x1; i++) {
      const { hinge } = s;
      if (!hinge || Math.hypot(middleOf(i) - hinge.x, middleOf(j) - hinge.y) <= s.x1 - s.x0)
        blocked[j * nx + i] = 1;
    }
}

/** Points of a room from 0, 0 to width, depth, with a ring of blocked points round it. */
export function rasterOf(width: number, depth: number, solids: readonly Solid[]): Raster {
  const nx = width / STEP + 2;
  const ny = depth / STEP + 2;
  const blocked = new Uint8Array(nx * ny);
  for (let i = 0; i < nx; i++) blocked[i] = blocked[(ny - 1) * nx + i] = 1;
  for (let j = 0; j < ny; j++) blocked[j * nx] = blocked[j * nx + nx - 1] = 1;
  for (const s of solids) paint(blocked, nx, ny, s);

  const distance = new Float64Array(nx * ny);
  const line = new Float64Array(Math.max(nx, ny));
  const out = new Float64Array(Math.max(nx, ny));
  for (let i = 0; i < nx; i++) {
    for (let j = 0; j < ny; j++) line[j] = blocked[j * nx + i] ? 0 : FAR;
    alongLine(line, ny, out);
    for (let j = 0; j < ny; j++) distance[j * nx + i] = out[j]!;
  }
  for (let j = 0; j < ny; j++) {
    for (let i = 0; i < nx; i++) line[i] = distance[j * nx + i]!;
    alongLine(line, nx, out);
    for (let i = 0; i < nx; i++) distance[j * nx + i] = Math.sqrt(out[i]!) * STEP - STEP / 4;
  }
  return { nx, ny, blocked, distance };
}

/** Radius of the largest circle. */
export const largestRadius = ({ distance }: Raster): number => distance.reduce((a, b) => Math.max(a, b), 0);

/** Whether a rectangle of so many mm lies free. */
export function holdsBox({ nx, ny, blocked }: Raster, width: number, depth: number): boolean {
  const across = Math.round(width / STEP);
  const down = Math.round(depth / STEP);
  /** For each column, in how many rows up to here enough free points end in it. */
  const rows = new Int32Array(nx);
  for (let j = 0; j < ny; j++) {
    let run = 0;
    for (let i = 0; i < nx; i++) {
      run = blocked[j * nx + i] ? 0 : run + 1;
      rows[i] = run >= across ? rows[i]! + 1 : 0;
      if (rows[i]! >= down) return true;
    }
  }
  return false;
}

const beyond = (low: number, high: number, at: number) => Math.max(0, low - at, at - high);

/** Whether points at least `radius` from everything join one that is within `reach` of `from` to one of `to`. */
export function joined(r: Raster, radius: number, reach: number, from: Rect, to: Rect): boolean {
  const { nx, distance } = r;
  const near = (k: number, z: Rect): boolean =>
    Math.hypot(beyond(z.x0, z.x1, middleOf(k % nx)), beyond(z.y0, z.y1, middleOf(Math.floor(k / nx)))) <=
    reach;
  const seen = new Uint8Array(distance.length);
  const queue: number[] = [];
  const meet = (k: number): void => {
    if (seen[k] || distance[k]! < Math.max(radius, 0)) return;
    seen[k] = 1;
    queue.push(k);
  };
  for (let k = 0; k < distance.length; k++) if (distance[k]! >= radius && near(k, from)) meet(k);
  for (let k = queue.pop(); k !== undefined; k = queue.pop()) {
    if (near(k, to)) return true;
    for (const d of [1, -1, nx, -nx]) meet(k + d);
  }
  return false;
}
