import { validateBytes } from 'gltf-validator';
import { describe, expect, test } from 'vitest';
import { massesOf } from '../../../src/derive/masses.ts';
import { filesOf } from '../../../src/io/export/files.ts';
import type { Home } from '../../../src/io/export/home.ts';
import { pdfOf } from '../../../src/io/export/pdf/pdf.ts';
import { nb } from '../../../src/words/nb.ts';
import { roomNames } from '../../../src/words/room-names.ts';
import { homes, speaker } from './homes.ts';

async function glb(home: Home): Promise<Uint8Array> {
  const [file] = await filesOf('glb', home, speaker, { scale: 100, pdfOf });
  return file!.content as Uint8Array;
}

type Node = {
  readonly name: string;
  readonly mesh?: number;
  readonly children?: readonly number[];
  readonly extras?: Readonly<Record<string, unknown>>;
};
type Accessor = {
  readonly bufferView: number;
  readonly count: number;
  readonly min?: readonly number[];
  readonly max?: readonly number[];
};
type Model = {
  readonly nodes: readonly Node[];
  readonly scenes: readonly { readonly nodes: readonly number[] }[];
  readonly meshes: readonly {
    readonly primitives: readonly {
      readonly attributes: { readonly POSITION: number };
      readonly indices: number;
    }[];
  }[];
  readonly accessors: readonly Accessor[];
  readonly bufferViews: readonly { readonly byteOffset: number }[];
};

function read(bytes: Uint8Array): { readonly model: Model; readonly data: DataView } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const long = view.getUint32(12, true);
  const model = JSON.parse(new TextDecoder().decode(bytes.subarray(20, 20 + long))) as Model;
  return { model, data: new DataView(bytes.buffer, bytes.byteOffset + 28 + long) };
}

/** What a mesh holds, in m³: below 0 when its faces look inwards. */
function volumeOf({ model, data }: ReturnType<typeof read>, mesh: number): number {
  const { attributes, indices } = model.meshes[mesh]!.primitives[0]!;
  const [points, order] = [model.accessors[attributes.POSITION]!, model.accessors[indices]!];
  const at = (i: number): number[] => {
    const corner = data.getUint32(model.bufferViews[order.bufferView]!.byteOffset + i * 4, true);
    const start = model.bufferViews[points.bufferView]!.byteOffset + corner * 12;
    return [0, 4, 8].map((by) => data.getFloat32(start + by, true));
  };
  let sum = 0;
  for (let i = 0; i < order.count; i += 3) {
    const [[a, b, c], [d, e, f], [g, h, k]] = [at(i), at(i + 1), at(i + 2)] as [number[], number[], number[]];
    sum += a! * (e! * k! - f! * h!) - b! * (d! * k! - f! * g!) + c! * (d! * h! - e! * g!);
  }
  return sum / 6;
}

describe.each(homes)('$id', ({ home }) => {
  const { plan } = home;

  test('the Khronos validator finds nothing to remark on', async () => {
    const { issues, info } = await validateBytes(await glb(home), { maxIssues: 20 });
    expect(issues.messages).toEqual([]);
    expect(issues.numErrors + issues.numWarnings).toBe(0);
    expect(info.totalTriangleCount).toBeGreaterThan(500);
  });

  test('stands where the home does, to the millimetre, in metres and with y up', async () => {
    const { model } = read(await glb(home));
    const points = model.accessors.filter((a) => a.min?.length === 3);
    const low = [0, 1, 2].map((axis) => Math.min(...points.map((a) => a.min![axis]!)));
    const high = [0, 1, 2].map((axis) => Math.max(...points.map((a) => a.max![axis]!)));
    const masses = massesOf(plan);
    const wanted = [
      Math.min(...masses.map((m) => m.rect.x0)),
      Math.min(...masses.flatMap((m) => m.foot)),
      Math.min(...masses.map((m) => m.rect.y0)),
      Math.max(...masses.map((m) => m.rect.x1)),
      Math.max(...masses.flatMap((m) => m.top)),
      Math.max(...masses.map((m) => m.rect.y1)),
    ];
    for (const [i, value] of [...low, ...high].entries())
      expect(Math.abs(value * 1000 - wanted[i]!)).toBeLessThan(1);
  });

  test('names every storey and room, and its walls look outwards', async () => {
    const file = read(await glb(home));
    const { nodes, scenes } = file.model;
    const [root] = scenes[0]!.nodes.map((n) => nodes[n]!);
    const storeys = root!.children!.map((n) => nodes[n]!);
    expect(storeys.map((s) => s.name)).toEqual(plan.storeys.map((s) => nb.storey.name(s.shell.level)));
    const names = roomNames(plan, nb);
    storeys.forEach((storey, i) => {
      const parts = storey.children!.map((n) => nodes[n]!);
      for (const room of plan.storeys[i]!.rooms) {
        const found = parts.find((part) => part.extras?.id === room.id);
        expect(found?.name).toBe(names.get(room.id));
        // A room is its covering of 5 mm over its net area.
        expect(volumeOf(file, found!.mesh!)).toBeCloseTo(room.net * 0.005, 4);
      }
      for (const part of parts) expect(volumeOf(file, part.mesh!)).toBeGreaterThan(0);
    });
  });
});
