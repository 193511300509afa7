import type { Palette, Rgb } from './colour.ts';
import { screenByte } from './colour.ts';
import type { Vector } from './eye.ts';

/**
 * Triangles as plain arrays, light already in their colours. `position` in metres; `tone` is red, green, blue, alpha as
 * the screen shows them; `cut` is two cut groups (cuts.ts), the foot of the part in 5 cm steps (what stands wholly over its
 * cut is not drawn) and a lift in mm that keeps what lies on a cut edge clear of it.
 */
export type Mesh = {
  readonly position: Float32Array;
  readonly tone: Uint8Array;
  readonly cut: Uint8Array;
  readonly index: Uint32Array;
};

/** How a part is cut: two groups and its foot over the floor in metres. */
export type Cut = { readonly a: number; readonly b: number; readonly foot: number; readonly lift?: number };
export const UNCUT: Cut = { a: 0, b: 0, foot: 0 };

/** Light and the way it comes from, of unit length. */
export type Light = Pick<Palette, 'sun' | 'sky' | 'bounce'> & { readonly towards: Vector };

/** Corners over each other, from below, and how bright each is. */
export type Column = { readonly points: readonly Vector[]; readonly tones: readonly number[] };

/** A corner of a bent surface: the way it looks, of any length, and how bright it is; 1 is as it is lit. */
export type Corner = { readonly at: Vector; readonly look: Vector; readonly bright: number };

export type MeshBuilder = {
  /** Four corners, anticlockwise seen from the front. `shade` darkens each corner (1 is none). */
  quad: (
    a: Vector,
    b: Vector,
    c: Vector,
    d: Vector,
    colour: Rgb,
    cut?: Cut,
    shade?: readonly number[],
  ) => void;
  /** A level or straight face of three corners or more, anticlockwise seen from the front. */
  fan: (corners: readonly Vector[], colour: Rgb, cut?: Cut) => void;
  /** A face of three corners or more that is bent: the way each corner looks, of any length, and how bright it is. */
  bent: (
    corners: readonly Vector[],
    looks: readonly Vector[],
    colour: Rgb,
    shade: readonly number[],
    cut?: Cut,
  ) => void;
  /** A bent surface whose faces share their corners: three to a face, anticlockwise seen from the front, by where they stand in the list. */
  skin: (corners: readonly Corner[], faces: readonly number[], colour: Rgb) => void;
  /**
   * A straight face in strips, its corners in columns from left to right and each from below: those of the rows from one to another. It
   * looks one way and is of one colour; how bright each corner is. What meets in a corner shares it.
   */
  sheet: (
    columns: readonly Column[],
    rows: readonly [from: number, to: number],
    looks: Vector,
    colour: Rgb,
    cut: Cut,
  ) => void;
  /** A quad that no light falls on: marks, shadows. Alpha per corner. */
  plain: (
    a: Vector,
    b: Vector,
    c: Vector,
    d: Vector,
    colour: Rgb,
    alpha: readonly number[],
    cut?: Cut,
  ) => void;
  /** A quad that no light falls on, each of its corners in a colour of its own. */
  blended: (corners: readonly Vector[], colours: readonly Rgb[]) => void;
  /** Alpha of what follows. */
  alpha: (value: number) => void;
  /** Light that falls on what follows. */
  under: (light: Light) => void;
  /** Moves what follows so many metres along the street from where it is drawn. */
  move: (by: number) => void;
  done: () => Mesh;
};

/** As bright at every corner. */
export const ALIKE = [1, 1, 1, 1];
/** Room for so many corners at first; doubled whenever it is full. */
const ROOM = 512;

export function startMesh(light: Light): MeshBuilder {
  // Plain typed arrays that grow: a home has some twenty thousand corners, made anew while a wall is pushed.
  let position = new Float32Array(3 * ROOM);
  let tone = new Uint8Array(4 * ROOM);
  let cuts = new Uint8Array(4 * ROOM);
  let index = new Uint32Array(3 * ROOM);
  let corners = 0;
  let indices = 0;
  let alpha = 255;
  let moved = 0;
  let { sky, bounce, sun: key } = light;
  let [sunX, sunY, sunZ] = light.towards;

  const grow = (): void => {
    const more = <T extends Float32Array | Uint8Array | Uint32Array>(from: T, to: T): T => {
      to.set(from);
      return to;
    };
    position = more(position, new Float32Array(2 * position.length));
    tone = more(tone, new Uint8Array(2 * tone.length));
    cuts = more(cuts, new Uint8Array(2 * cuts.length));
  };
  /** Bytes as the screen has them. Called for every corner of a home: nothing is made in here. */
  const corner = (v: Vector, cut: Cut, red: number, green: number, blue: number, clear: number): void => {
    const q = 4 * corners;
    if (q + 4 > tone.length) grow();
    const p = 3 * corners;
    position[p] = v[0] + moved;
    position[p + 1] = v[1];
    position[p + 2] = v[2];
    tone[q] = red;
    tone[q + 1] = green;
    tone[q + 2] = blue;
    tone[q + 3] = clear;
    cuts[q] = cut.a;
    cuts[q + 1] = cut.b;
    cuts[q + 2] = Math.max(0, Math.min(255, Math.floor(cut.foot * 20)));
    cuts[q + 3] = cut.lift ?? 0;
    corners++;
  };
  /** The corners from `first` on as a fan. */
  const close = (first: number): void => {
    for (let i = first + 2; i < corners; i++) triangle(first, i - 1, i);
  };
  const triangle = (a: number, b: number, c: number): void => {
    if (indices + 3 > index.length) {
      const more = new Uint32Array(2 * index.length);
      more.set(index);
      index = more;
    }
    index[indices++] = a;
    index[indices++] = b;
    index[indices++] = c;
  };
  /** Red, green and blue of the face that is laid: one list for all, so that none is made for each. */
  const face = new Float64Array(3);
  /** The colour of a face in the light that falls on it, by three of its corners. */
  const lay = (a: Vector, b: Vector, c: Vector, colour: Rgb): void => {
    const ux = b[0] - a[0];
    const uy = b[1] - a[1];
    const uz = b[2] - a[2];
    const vx = c[0] - a[0];
    const vy = c[1] - a[1];
    const vz = c[2] - a[2];
    const nx = uy * vz - uz * vy;
    const ny = uz * vx - ux * vz;
    const nz = ux * vy - uy * vx;
    shine(nx, ny, nz, colour);
  };
  /** The colour of what looks that way. */
  const shine = (nx: number, ny: number, nz: number, colour: Rgb): void => {
    const length = Math.sqrt(nx * nx + ny * ny + nz * nz) || 1;
    const up = 0.5 + (0.5 * ny) / length;
    const sun = Math.max(0, (nx * sunX + ny * sunY + nz * sunZ) / length);
    face[0] = colour[0] * (sky[0] * up + bounce[0] * (1 - up) + key[0] * sun);
    face[1] = colour[1] * (sky[1] * up + bounce[1] * (1 - up) + key[1] * sun);
    face[2] = colour[2] * (sky[2] * up + bounce[2] * (1 - up) + key[2] * sun);
  };
  /** A corner in the colour that was laid, so bright. */
  const lit = (v: Vector, cut: Cut, by: number): void =>
    corner(v, cut, screenByte(face[0]! * by), screenByte(face[1]! * by), screenByte(face[2]! * by), alpha);
  return {
    quad: (a, b, c, d, colour, cut = UNCUT, shade = ALIKE) => {
      const first = corners;
      lay(a, b, c, colour);
      lit(a, cut, shade[0]!);
      lit(b, cut, shade[1]!);
      lit(c, cut, shade[2]!);
      lit(d, cut, shade[3]!);
      close(first);
    },
    fan: (at, colour, cut = UNCUT) => {
      const first = corners;
      // Far apart, so that a face is told apart from its back whatever its smallest side is.
      lay(at[0]!, at[Math.floor(at.length / 3)]!, at[Math.floor((2 * at.length) / 3)]!, colour);
      for (const v of at) lit(v, cut, 1);
      close(first);
    },
    bent: (at, looks, colour, shade, cut = UNCUT) => {
      const first = corners;
      for (let i = 0; i < at.length; i++) {
        shine(...looks[i]!, colour);
        lit(at[i]!, cut, shade[i]!);
      }
      close(first);
    },
    skin: (at, faces, colour) => {
      const first = corners;
      for (const { at: v, look, bright } of at) {
        shine(...look, colour);
        lit(v, UNCUT, bright);
      }
      for (let i = 0; i < faces.length; i += 3)
        triangle(first + faces[i]!, first + faces[i + 1]!, first + faces[i + 2]!);
    },
    sheet: (columns, [from, to], looks, colour, cut) => {
      const [first, high] = [corners, to - from + 1];
      shine(...looks, colour);
      for (const { points, tones } of columns)
        for (let j = from; j <= to; j++) lit(points[j]!, cut, tones[j]!);
      for (let i = 1; i < columns.length; i++)
        for (let j = 1; j < high; j++) {
          const flat = ({ points }: Column): boolean => points[from + j]![1] === points[from + j - 1]![1];
          if (flat(columns[i - 1]!) && flat(columns[i]!)) continue;
          const low = first + (i - 1) * high + j - 1;
          triangle(low, low + high, low + high + 1);
          triangle(low, low + high + 1, low + 1);
        }
    },
    plain: (a, b, c, d, colour, alphas, cut = UNCUT) => {
      const first = corners;
      const r = screenByte(colour[0]);
      const g = screenByte(colour[1]);
      const l = screenByte(colour[2]);
      const put = (v: Vector, clear = 1): void => corner(v, cut, r, g, l, Math.round(255 * clear));
      put(a, alphas[0]);
      put(b, alphas[1]);
      put(c, alphas[2]);
      put(d, alphas[3]);
      close(first);
    },
    blended: (at, colours) => {
      const first = corners;
      for (const [i, v] of at.entries()) {
        const [r, g, b] = colours[i]!;
        corner(v, UNCUT, screenByte(r), screenByte(g), screenByte(b), 255);
      }
      close(first);
    },
    alpha: (value) => {
      alpha = Math.round(255 * value);
    },
    under: (next) => {
      ({ sky, bounce, sun: key } = next);
      [sunX, sunY, sunZ] = next.towards;
    },
    move: (by) => {
      moved = by;
    },
    done: () => ({
      position: position.slice(0, 3 * corners),
      tone: tone.slice(0, 4 * corners),
      cut: cuts.slice(0, 4 * corners),
      index: index.slice(0, indices),
    }),
  };
}

/** Nothing to draw. */
export const NO_MESH: Mesh = {
  position: new Float32Array(0),
  tone: new Uint8Array(0),
  cut: new Uint8Array(0),
  index: new Uint32Array(0),
};

/** The same mesh so many metres across the sheet and down it. */
export function moved(mesh: Mesh, x: number, z: number): Mesh {
  const position = mesh.position.slice();
  for (let i = 0; i < position.length; i += 3) {
    position[i] = position[i]! + x;
    position[i + 2] = position[i + 2]! + z;
  }
  return { ...mesh, position };
}

/** Several as one, drawn at once. */
export function joined(meshes: readonly Mesh[]): Mesh {
  const some = meshes.filter((mesh) => mesh.index.length > 0);
  const [first] = some;
  if (!first) return NO_MESH;
  if (some.length === 1) return first;
  const corners = some.reduce((sum, mesh) => sum + mesh.position.length / 3, 0);
  const all = {
    position: new Float32Array(3 * corners),
    tone: new Uint8Array(4 * corners),
    cut: new Uint8Array(4 * corners),
    index: new Uint32Array(some.reduce((sum, mesh) => sum + mesh.index.length, 0)),
  };
  let [at, indices] = [0, 0];
  for (const { position, tone, cut, index } of some) {
    all.position.set(position, 3 * at);
    all.tone.set(tone, 4 * at);
    all.cut.set(cut, 4 * at);
    for (let i = 0; i < index.length; i++) all.index[indices++] = at + index[i]!;
    at += position.length / 3;
  }
  return all;
}
