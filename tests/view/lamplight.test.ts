import { expect, test } from 'vitest';
import type { Rect } from '../../src/model/units.ts';
import { around } from '../../src/model/units.ts';
import { box } from '../../src/view/box.ts';
import { daylightOf } from '../../src/view/daylight.ts';
import { horizonMesh } from '../../src/view/horizon-geometry.ts';
import { lamplit } from '../../src/view/lamplight.ts';
import { lampsOf } from '../../src/view/lamps.ts';
import type { Mesh } from '../../src/view/mesh.ts';
import { startMesh } from '../../src/view/mesh.ts';
import { wallSolids } from '../../src/view/solids.ts';
import { wallMesh } from '../../src/view/walls-geometry.ts';
import { homes } from './home.ts';
import { light, palette } from './light.ts';

test.each(homes)('%s: lamps light what is near them more than what is far, and no façade', (_, plan) => {
  for (const storey of plan.storeys) {
    const openings = plan.openings.filter((o) => o.storey === storey.index);
    const walls = wallMesh(wallSolids(storey, openings), 0, palette, light, 'open', light, true);
    const [lit] = lamplit([walls], storey, [], {}) as [Mesh];
    expect(lit.position).toBe(walls.position);
    const built = around(storey.built)!;
    const out = (i: number): boolean => {
      const [x, z] = [walls.position[3 * i]! * 1000, walls.position[3 * i + 2]! * 1000];
      return x < built.x0 - 1 || x > built.x1 + 1 || z < built.y0 - 1 || z > built.y1 + 1;
    };
    for (let i = 0; i < walls.position.length / 3; i++)
      if (out(i)) expect(lit.tone.subarray(4 * i, 4 * i + 4)).toEqual(walls.tone.subarray(4 * i, 4 * i + 4));
  }
  const [storey] = plan.storeys;
  const wide = ({ x0, x1, y0, y1 }: Rect): number => (x1 - x0) * (y1 - y0);
  const room = storey!.rooms.toSorted((a, b) => wide(b.clear) - wide(a.clear))[0]!;
  const [lamp] = lampsOf(room, [], {});
  const inRoom = (x: number, y: number): number => {
    const mesh = startMesh(light);
    box(mesh, { x0: x, x1: x + 0.01, y0: 1, y1: 1.01, z0: y, z1: y + 0.01 }, [0.4, 0.4, 0.4]);
    return lamplit([mesh.done()], storey!, [], {})[0]!.tone[4 * 16]!;
  };
  const [{ x0, y0 }] = room.rects as [(typeof room.rects)[number]];
  expect(inRoom(lamp!.x / 1000, lamp!.y / 1000)).toBeGreaterThan(inRoom(x0 / 1000 + 0.1, y0 / 1000 + 0.1));
});

test.each(homes)(
  '%s: whoever looks out sees a wood and hills all round, on the ground there is',
  (_, plan) => {
    const house = around(plan.storeys.flatMap((s) => s.built))!;
    const daylight = daylightOf('light', null, plan.shell);
    const { position, index } = horizonMesh(house, [], daylight);
    const [cx, cz] = [(house.x0 + house.x1) / 2000, (house.y0 + house.y1) / 2000];
    const at = (i: number): [number, number, number] =>
      [0, 1, 2].map((k) => position[3 * i + k]!) as [number, number, number];
    const ways = new Set<number>();
    for (let i = 0; i < index.length; i += 3) {
      const [a, b, c] = [at(index[i]!), at(index[i + 1]!), at(index[i + 2]!)];
      const [ux, uy, uz] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
      const [vx, vy, vz] = [c[0] - a[0], c[1] - a[1], c[2] - a[2]];
      const [nx, nz] = [uy * vz - uz * vy, ux * vy - uy * vx];
      // Towards the house.
      expect(nx * (cx - a[0]) + nz * (cz - a[2])).toBeGreaterThan(0);
      const far = Math.hypot(a[0] - cx, a[2] - cz);
      expect(far).toBeGreaterThan(25);
      expect(far).toBeLessThan(40);
      ways.add(Math.round((Math.atan2(a[2] - cz, a[0] - cx) * 18) / Math.PI));
    }
    expect(ways.size).toBeGreaterThanOrEqual(36);
  },
);
