import type { Material } from '../looks.ts';

/** A point or a direction: metres, y up. */
export type Vector = readonly [number, number, number];

/** Flat corners, anticlockwise as one sees them from outside. */
export type Face = readonly Vector[];

/** A thing in a model: its own faces in one material, and what is a part of it. `extras` is told to programs as it is. */
export type Thing = {
  readonly name: string;
  readonly extras?: Readonly<Record<string, string | number>>;
  readonly material?: Material;
  readonly faces?: readonly Face[];
  readonly parts?: readonly Thing[];
};

const FLOAT = 5126;
const WHOLE = 5125;
const CORNERS = 34962;
const INDICES = 34963;

/** What a file of glTF 2.0 lists, each told of by its place in its list. */
type Lists = {
  readonly nodes: object[];
  readonly meshes: object[];
  readonly materials: object[];
  readonly accessors: object[];
  readonly bufferViews: object[];
};

/** Things as binary glTF 2.0, in one file. */
export function glbOf(root: Thing, generator: string): Uint8Array<ArrayBuffer> {
  const lists: Lists = { nodes: [], meshes: [], materials: [], accessors: [], bufferViews: [] };
  const bytes: Uint8Array[] = [];
  let length = 0;
  const known = new Map<Material, number>();

  const put = (list: object[], item: object): number => list.push(item) - 1;
  const accessor = (data: Float32Array | Uint32Array, more: object): number => {
    const target = data instanceof Float32Array ? CORNERS : INDICES;
    const view = { buffer: 0, byteOffset: length, byteLength: data.byteLength, target };
    bytes.push(new Uint8Array(data.buffer));
    length += data.byteLength;
    return put(lists.accessors, { bufferView: put(lists.bufferViews, view), ...more });
  };
  const materialOf = (material: Material): number => {
    const there = known.get(material);
    if (there !== undefined) return there;
    const { name, colour } = material;
    const made = put(lists.materials, {
      name,
      pbrMetallicRoughness: { baseColorFactor: colour, metallicFactor: 0, roughnessFactor: 0.9 },
      ...(colour[3] < 1 && { alphaMode: 'BLEND', doubleSided: true }),
    });
    known.set(material, made);
    return made;
  };
  const meshOf = (name: string, faces: readonly Face[], material: Material): number => {
    const corners = faces.flat();
    const places = new Float32Array(corners.flat());
    const normals = new Float32Array(faces.flatMap((face) => face.flatMap(() => normalOf(face))));
    const indices: number[] = [];
    let first = 0;
    for (const face of faces) {
      for (let i = 2; i < face.length; i++) indices.push(first, first + i - 1, first + i);
      first += face.length;
    }
    const along = (axis: number): number[] => [...places].filter((_, i) => i % 3 === axis);
    const count = corners.length;
    const primitive = {
      attributes: {
        POSITION: accessor(places, {
          componentType: FLOAT,
          count,
          type: 'VEC3',
          min: [0, 1, 2].map((axis) => Math.min(...along(axis))),
          max: [0, 1, 2].map((axis) => Math.max(...along(axis))),
        }),
        NORMAL: accessor(normals, { componentType: FLOAT, count, type: 'VEC3' }),
      },
      indices: accessor(new Uint32Array(indices), {
        componentType: WHOLE,
        count: indices.length,
        type: 'SCALAR',
      }),
      material: materialOf(material),
    };
    return put(lists.meshes, { name, primitives: [primitive] });
  };
  const nodeOf = ({ name, extras, material, faces = [], parts = [] }: Thing): number => {
    const children = parts.map(nodeOf);
    return put(lists.nodes, {
      name,
      ...(extras && { extras }),
      ...(material && faces.length > 0 && { mesh: meshOf(name, faces, material) }),
      ...(children.length > 0 && { children }),
    });
  };

  const scene = { nodes: [nodeOf(root)] };
  const json = { asset: { version: '2.0', generator }, scene: 0, scenes: [scene], ...lists };
  const text = new TextEncoder().encode(JSON.stringify({ ...json, buffers: [{ byteLength: length }] }));
  return file([chunk('JSON', [text], ' '), chunk('BIN\0', bytes, '\0')]);
}

/** Straight out of a face. */
function normalOf([a, b, c]: Face): Vector {
  const [ux, uy, uz] = [b![0] - a![0], b![1] - a![1], b![2] - a![2]];
  const [vx, vy, vz] = [c![0] - a![0], c![1] - a![1], c![2] - a![2]];
  const [x, y, z] = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
  const long = Math.hypot(x, y, z);
  return [x / long, y / long, z / long];
}

/** Length, what it is, and what it holds, filled up to a whole number of fours. */
function chunk(kind: string, parts: readonly Uint8Array[], fill: string): Uint8Array {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const whole = new Uint8Array(8 + Math.ceil(length / 4) * 4).fill(fill.charCodeAt(0), 8 + length);
  new DataView(whole.buffer).setUint32(0, whole.length - 8, true);
  whole.set(new TextEncoder().encode(kind), 4);
  let at = 8;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function file(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const length = 12 + chunks.reduce((sum, c) => sum + c.length, 0);
  const whole = new Uint8Array(length);
  const head = new DataView(whole.buffer);
  whole.set(new TextEncoder().encode('glTF'));
  head.setUint32(4, 2, true);
  head.setUint32(8, length, true);
  let at = 12;
  for (const part of chunks) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
