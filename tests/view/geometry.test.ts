import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { derive } from '../../src/derive/derive.ts';
import type { StoreyOtherwise } from '../../src/derive/otherwise.ts';
import type { Plan } from '../../src/derive/plan.ts';
import { ROOF, roofOf, underRoof } from '../../src/derive/roof.ts';
import { HINGES, OPENING_KINDS, SWINGS } from '../../src/model/design.ts';
import { ROOM_KINDS } from '../../src/model/kinds.ts';
import { clearHeight } from '../../src/model/shell.ts';
import type { Rect } from '../../src/model/units.ts';
import { around, grown, minus } from '../../src/model/units.ts';
import { placesFor } from '../../src/tools/place-opening.ts';
import type { OpeningPlace } from '../../src/tools/tool.ts';
import { box } from '../../src/view/box.ts';
import { cornerMesh } from '../../src/view/corner-boards.ts';
import type { Tints } from '../../src/view/floors-geometry.ts';
import { floorMesh, lidMesh } from '../../src/view/floors-geometry.ts';
import { footprint, furnitureMesh } from '../../src/view/furniture-geometry.ts';
import { gardenMesh } from '../../src/view/garden-geometry.ts';
import { lampMesh } from '../../src/view/lamps.ts';
import { groundAt, levelsOf, overGround, terrainOf } from '../../src/view/levels.ts';
import { marksMesh, rimsMesh } from '../../src/view/marks-geometry.ts';
import type { Mesh } from '../../src/view/mesh.ts';
import { joined, startMesh } from '../../src/view/mesh.ts';
import { glassMesh, joineryMesh, looksOf } from '../../src/view/openings-geometry.ts';
import { boardMesh, NEIGHBOUR_DEPTH, plotOf } from '../../src/view/plot-geometry.ts';
import { rimOf } from '../../src/view/rects.ts';
import { roofBeyondMesh, roofMesh } from '../../src/view/roof-geometry.ts';
import { rugMesh } from '../../src/view/rugs-geometry.ts';
import { bakeShade, clearRound, isClear } from '../../src/view/shade-map.ts';
import { softBox } from '../../src/view/soft-box.ts';
import { wallSolids } from '../../src/view/solids.ts';
import { stairMesh } from '../../src/view/stairs-geometry.ts';
import { groundMeshes, neighbourMesh, pathMesh } from '../../src/view/surroundings-geometry.ts';
import { wallMesh } from '../../src/view/walls-geometry.ts';
import { homes, models, openingsAt } from './home.ts';
import { light, palette } from './light.ts';

const tints = Object.fromEntries(
  ROOM_KINDS.map((kind) => [kind, { floor: '#eedcb8', pattern: 'boards' }]),
) as Tints;
const sizes = models.kinds.furniture;

/** Whole: finite corners, four bytes of colour and cut a corner, indices in range. */
function whole(mesh: Mesh): void {
  const corners = mesh.position.length / 3;
  expect(mesh.position.every(Number.isFinite)).toBe(true);
  expect(mesh.tone.length).toBe(corners * 4);
  expect(mesh.cut.length).toBe(corners * 4);
  expect(mesh.index.every((i) => i < corners)).toBe(true);
}

/** Volume by the divergence theorem: right only when the surface is closed and every front looks outwards. */
function enclosed({ position, index }: Mesh): number {
  let six = 0;
  for (let i = 0; i < index.length; i += 3) {
    const [a, b, c] = [index[i]! * 3, index[i + 1]! * 3, index[i + 2]! * 3];
    const [ax, ay, az] = [position[a]!, position[a + 1]!, position[a + 2]!];
    const [bx, by, bz] = [position[b]!, position[b + 1]!, position[b + 2]!];
    const [cx, cy, cz] = [position[c]!, position[c + 1]!, position[c + 2]!];
    six += ax * (by * cz - bz * cy) + ay * (bz * cx - bx * cz) + az * (bx * cy - by * cx);
  }
  return six / 6;
}

describe('boxes', () => {
  const b = { x0: 1, x1: 3, y0: 0, y1: 1, z0: 2, z1: 5 };
  test('a straight box is closed and looks outwards', () => {
    const mesh = startMesh(light);
    box(mesh, b, [1, 1, 1], { bottom: true });
    expect(enclosed(mesh.done())).toBeCloseTo(6);
  });
  test('a sanded box looks outwards and is a little smaller', () => {
    const mesh = startMesh(light);
    softBox(mesh, b, 0.2, [1, 1, 1]);
    // Its missing bottom stands at height 0 and adds nothing.
    expect(enclosed(mesh.done())).toBeLessThan(6);
    expect(enclosed(mesh.done())).toBeGreaterThan(5.4);
  });
  test('the side towards the window is brighter than the side away from it', () => {
    const mesh = startMesh(light);
    box(mesh, b, [0.8, 0.8, 0.8]);
    const { tone } = mesh.done();
    const side = (n: number): number => tone[n * 16]!;
    expect(side(3)).toBeGreaterThan(side(2));
    expect(side(4)).toBeGreaterThan(side(3));
  });
});

describe.each(homes)('%s', (_, plan) => {
  test.each(plan.storeys)('storey $index is whole in every part', (storey) => {
    const openings = openingsAt(plan, storey.index);
    const stairs = plan.stairs.filter((s) => s.storey === storey.index);
    const below = plan.stairs.filter((s) => s.storey === storey.index - 1);
    const voids = below.flatMap((s) => s.rects);
    const pieces = plan.design.furniture.filter((f) => f.storey === storey.index);
    const levels = levelsOf(plan, storey.index, 'one');
    const terrain = terrainOf(plan, levels);
    const level = levels.at(-1)!;
    const meshes = {
      walls: wallMesh(wallSolids(storey, openings), 0.25, palette, light),
      joinery: joineryMesh(openings, palette, light),
      corners: cornerMesh(
        storey,
        wallSolids(storey, openings),
        plan.shell.party,
        false,
        0.25,
        palette,
        light,
      ),
      glass: glassMesh(openings, palette, light),
      floor: floorMesh(storey, voids, tints, palette, light),
      stairs: stairMesh(stairs, below, storey.open, palette, light),
      furniture: furnitureMesh(pieces, sizes, palette, light),
      lid: lidMesh(storey, voids, 2.8, palette, light),
      marks: marksMesh(plan, storey, { what: 'wall', key: storey.walls[0]?.key ?? '' }, [], palette, light),
      neighbour: neighbourMesh(plan, level, palette, light),
      ground: joined(
        groundMeshes(
          plotOf([{ home: storey.built[0]!, open: 'left' }])!,
          storey.built,
          { area: grown(storey.built[0]!, 2000), clear: () => false, beyond: true },
          terrain,
          palette,
          light,
        ),
      ),
      path: pathMesh(
        [{ plan, at: 0, levels }],
        [{ home: storey.built[0]!, open: 'left' }],
        plotOf([{ home: storey.built[0]!, open: 'left' }])!,
        terrain,
        palette,
        light,
      ),
      rugs: rugMesh(storey, voids, pieces, sizes, palette, light),
      lamps: lampMesh(storey, pieces, sizes, palette, light),
      board: boardMesh(grown(storey.built[0]!, 2000), terrain, palette, light),
      garden: gardenMesh([{ home: storey.built[0]!, open: 'left' }], terrain, palette, light),
      roof: roofMesh(plan, null, palette, light),
    };
    for (const mesh of Object.values(meshes)) whole(mesh);
    expect(meshes.walls.index.length).toBeGreaterThan(0);
    expect(groundAt(terrain, 0)).toBeLessThan(level.y);
  });

  test.each(plan.storeys)('storey $index: floors cover what is built but for the stair holes', (storey) => {
    const voids = plan.stairs.filter((s) => s.storey === storey.index - 1).flatMap((s) => s.rects);
    const { position, index } = floorMesh(storey, voids, tints, palette, light);
    let area = 0;
    for (let i = 0; i < index.length; i += 3) {
      const [a, b, c] = [index[i]! * 3, index[i + 1]! * 3, index[i + 2]! * 3];
      const [x, z] = [0, 2].map((k) => (1000 * (position[a + k]! + position[b + k]! + position[c + k]!)) / 3);
      const on = (r: Rect): boolean => r.x0 < x! && x! < r.x1 && r.y0 < z! && z! < r.y1;
      // What closes the joints lies under the boards, and the lines of the paper over it, where nobody has the floor.
      if (position[a + 1]! > 0) expect(storey.free.rects.some(on)).toBe(true);
      if (position[a + 1]! !== 0) continue;
      const [ux, uz] = [position[b]! - position[a]!, position[b + 2]! - position[a + 2]!];
      const [vx, vz] = [position[c]! - position[a]!, position[c + 2]! - position[a + 2]!];
      const up = uz * vx - ux * vz;
      expect(up).toBeGreaterThan(0);
      area += up / 2;
    }
    const left = minus(storey.built, voids).reduce((sum, r) => sum + (r.x1 - r.x0) * (r.y1 - r.y0), 0);
    expect(area).toBeCloseTo(left / 1e6, 3);
  });
});

/** Corners of a mesh on the ground, as x and z in metres. */
const spread = ({ position }: Mesh): { readonly x: number[]; readonly z: number[] } => ({
  x: [...position].filter((_, i) => i % 3 === 0),
  z: [...position].filter((_, i) => i % 3 === 2),
});

describe.each(homes)('%s', (_, plan) => {
  test('lies wholly under its roof, walls too', () => {
    const { x, z } = spread(roofMesh(plan, null, palette, light));
    const r = around(plan.storeys.at(-1)!.built)!;
    const wall = plan.shell.walls.outer;
    expect(Math.min(...x) * 1000).toBeLessThan(r.x0 - (plan.shell.party === 'left' ? 0 : wall));
    expect(Math.max(...x) * 1000).toBeGreaterThan(r.x1 + (plan.shell.party === 'right' ? 0 : wall));
    expect(Math.min(...z) * 1000).toBeLessThan(r.y0 - wall);
    expect(Math.max(...z) * 1000).toBeGreaterThan(r.y1 + wall);
  });

  test('no tile ends near the front of its barge board, where one seen along its edge would show through', () => {
    const roof = roofOf(plan)!;
    const { position } = roofMesh(plan, null, palette, light);
    const { x, z } = spread(roofMesh(plan, null, palette, light));
    const front = plan.shell.party === 'right' ? Math.min(...x) : Math.max(...x);
    const eaves = [roof.walls.y0, roof.walls.y1].map((at) => at / 1000);
    const floor = plan.storeys.at(-1)!.shell.floor;
    const near = x.flatMap((at, i) => {
      const over = position[3 * i + 1]! - (underRoof(roof, z[i]! * 1000) - floor) / 1000;
      const away = Math.abs(at - front);
      const inner = z[i]! > eaves[0]! && z[i]! < eaves[1]!;
      return inner && over > 0.1 && away > 0.001 && away < 0.14 ? [away] : [];
    });
    // Where it lies under the board.
    expect(Math.min(...near)).toBeGreaterThan(0.1);
  });

  test('courses of tiles end under what lies over the wall to the neighbour, and show no teeth there', () => {
    const roof = roofOf(plan)!;
    const { position } = roofMesh(plan, null, palette, light);
    const { x, z } = spread(roofMesh(plan, null, palette, light));
    const end = plan.shell.party === 'right' ? Math.max(...x) : Math.min(...x);
    const floor = plan.storeys.at(-1)!.shell.floor;
    const thick = ROOF.thick / 1000;
    const over = x.flatMap((at, i) => {
      const inner = z[i]! > roof.walls.y0 / 1000 && z[i]! < roof.walls.y1 / 1000;
      const high = position[3 * i + 1]! - (underRoof(roof, z[i]! * 1000) - floor) / 1000 - thick;
      return inner && high > 0.001 && Math.abs(at - end) < 0.09 ? [high] : [];
    });
    expect(over.length).toBeGreaterThan(0);
    expect(Math.min(...over)).toBeGreaterThan(0.06);
  });

  test('the wall to the neighbour stands up to the roof, which goes on over that half and is cut with it', () => {
    const roof = roofOf(plan)!;
    const right = plan.shell.party === 'right';
    const wall = right ? roof.walls.x1 : roof.walls.x0;
    const beyond = (x: number): number => (x * 1000 - wall) * (right ? 1 : -1);
    const own = spread(roofMesh(plan, null, palette, light));
    expect(Math.max(...own.x.map(beyond))).toBeLessThan(50);
    const { position, tone } = roofMesh(plan, null, palette, light);
    const ridge = (roof.ridge - plan.storeys.at(-1)!.shell.floor) / 1000;
    const gable = own.x.some(
      (x, i) => Math.abs(beyond(x)) < 1 && Math.abs(position[3 * i + 1]! - ridge) < 0.001,
    );
    expect(gable).toBe(true);
    expect([...tone].filter((_, i) => i % 4 === 3).every((alpha) => alpha === 255)).toBe(true);

    const next = roofBeyondMesh(plan, palette);
    const off = spread(next).x.map(beyond);
    expect(Math.min(...off)).toBeGreaterThan(-1);
    const line = right ? plan.shell.xs.at(-1)! : 0;
    const cut = (x: number): number => (x * 1000 - line) * (right ? 1 : -1);
    expect(Math.max(...spread(next).x.map(cut))).toBeCloseTo(NEIGHBOUR_DEPTH, 0);
    for (const { index } of plan.storeys) {
      const level = levelsOf(plan, index, 'one').at(-1)!;
      expect(Math.max(...spread(neighbourMesh(plan, level, palette, light)).x.map(cut))).toBeCloseTo(
        NEIGHBOUR_DEPTH,
        0,
      );
    }
    expect([...next.tone].filter((_, i) => i % 4 === 3).every((alpha) => alpha === 255)).toBe(true);
  });

  test('nothing of it stands out of its roof', () => {
    const storey = plan.storeys.at(-1)!;
    const roof = roofOf(plan)!;
    const over = (mesh: Mesh): number => {
      const { position } = mesh;
      let most = 0;
      for (let i = 0; i < position.length; i += 3) {
        const tiles = underRoof(roof, position[i + 2]! * 1000) + ROOF.thick - storey.shell.floor;
        most = Math.max(most, position[i + 1]! * 1000 - tiles);
      }
      return most;
    };
    const solids = wallSolids(storey, openingsAt(plan, storey.index));
    expect(over(wallMesh(solids, 0, palette, light))).toBe(0);
    expect(over(lidMesh(storey, [], storey.shell.height / 1000, palette, light))).toBe(0);
  });

  test('nothing green grows into it, on either side', () => {
    for (const side of ['left', 'right'] as const) {
      const home = around(plan.storeys.flatMap((s) => s.built))!;
      const { x, z } = spread(gardenMesh([{ home, open: side }], [], palette, light));
      const wall = plan.shell.walls.outer;
      x.forEach((at, i) => {
        const inX = at * 1000 > home.x0 - wall && at * 1000 < home.x1 + wall;
        const inZ = z[i]! * 1000 > home.y0 - wall && z[i]! * 1000 < home.y1 + wall;
        expect(inX && inZ).toBe(false);
      });
    }
  });
});

describe('furniture', () => {
  test.each(Object.keys(sizes))('%s stands inside its own box, whichever way it is turned', (kind) => {
    for (const turn of [0, 1, 2, 3] as const) {
      const piece = { kind, storey: 0, x: 1000, y: 2000, turn };
      const { position, index } = furnitureMesh([piece], sizes, palette, light);
      const foot = footprint(piece, sizes)!;
      expect(index.length).toBeGreaterThan(0);
      // Chairs at a table or desk, knobs and spouts may stand out; nothing by more than a chair's back.
      const out = /table|desk/.test(kind) ? 0.24 : 0.03;
      const along = (axis: number): number[] => [...position].filter((_, i) => i % 3 === axis);
      const [x, y, z] = [along(0), along(1), along(2)];
      expect(Math.min(...x)).toBeGreaterThanOrEqual(foot.x0 / 1000 - out);
      expect(Math.max(...x)).toBeLessThanOrEqual(foot.x1 / 1000 + out);
      expect(Math.min(...y)).toBeGreaterThanOrEqual(-1e-6);
      expect(Math.min(...z)).toBeGreaterThanOrEqual(foot.y0 / 1000 - out);
      expect(Math.max(...z)).toBeLessThanOrEqual(foot.y1 / 1000 + out);
    }
  });
  test('is the same piece wherever it stands, and each piece of a room where it stands alone', () => {
    const bed = { kind: 'bunk', storey: 0, x: 1000, y: 2000, turn: 1 } as const;
    const other = { ...bed, x: 4300, y: 2900 };
    const of = (...pieces: Parameters<typeof furnitureMesh>[0]) =>
      furnitureMesh(pieces, sizes, palette, light);
    const [one, two, both] = [of(bed), of(other), of(bed, other)];
    const corners = one.position.length;
    expect(corners).toBeGreaterThan(0);
    expect(two.tone).toEqual(one.tone);
    expect(two.index).toEqual(one.index);
    const by = [3.3, 0, 0.9];
    for (let i = 0; i < corners; i++) expect(two.position[i]).toBeCloseTo(one.position[i]! + by[i % 3]!, 5);
    expect(both.position.slice(0, corners)).toEqual(one.position);
    expect(both.position.slice(corners)).toEqual(two.position);
    expect(both.index.slice(one.index.length)).toEqual(two.index.map((i) => i + corners / 3));
    // What was made first is not moved along by what came after.
    expect(of(bed).position).toEqual(one.position);
  });
  test('in another light has other colours and the same shape', () => {
    const bed = { kind: 'bunk', storey: 0, x: 1000, y: 2000, turn: 1 } as const;
    const even = furnitureMesh([bed], sizes, palette, light);
    const dim = furnitureMesh([bed], sizes, palette, { ...light, sky: [0.2, 0.2, 0.3] });
    expect(dim.position).toEqual(even.position);
    expect(dim.tone).not.toEqual(even.tone);
  });
  test('a kind this copy does not know is left out', () => {
    const piece = { kind: 'organ', storey: 0, x: 0, y: 0, turn: 0 } as const;
    expect(furnitureMesh([piece], sizes, palette, light).index.length).toBe(0);
  });
});

describe('openings', () => {
  const change = fc.oneof(
    fc.constant({ slides: true as const }),
    fc.record({ hinge: fc.constantFrom(...HINGES) }),
    fc.record({ swing: fc.constantFrom(...SWINGS) }),
    fc.record({ kind: fc.constantFrom(...OPENING_KINDS) }),
    fc.record({ width: fc.integer({ min: 7, max: 12 }).map((n) => n * 100) }),
    fc.record({ sill: fc.constantFrom(0, 400, 900), height: fc.constantFrom(1200, 2100) }),
  );
  test('that are made another mesh of read otherwise, so that none is drawn as it was', () => {
    fc.assert(
      fc.property(fc.constantFrom(...homes), fc.nat(), change, ([, plan], nth, other) => {
        const at = nth % plan.openings.length;
        const openings = plan.design.openings.map((o, i) => (i === at ? { ...o, ...other } : o));
        const after = derive({ ...plan.design, openings }, plan.shell);
        const drawn = (home: Plan): string =>
          JSON.stringify(
            [joineryMesh, glassMesh].map((made) => {
              const { position, tone } = made(home.openings, palette, light);
              return [[...position], [...tone]];
            }),
          );
        if (drawn(plan) !== drawn(after)) expect(looksOf(after.openings)).not.toBe(looksOf(plan.openings));
      }),
      { numRuns: 60 },
    );
  });
});

describe('rectangles', () => {
  const l = [
    { x0: 0, y0: 0, x1: 4, y1: 2 },
    { x0: 0, y0: 2, x1: 2, y1: 5 },
  ];
  test('the rim of an L has six sides and closes', () => {
    const rim = rimOf(l);
    expect(rim.length).toBe(6);
    const long = (sides: readonly string[]): number =>
      rim.filter((r) => sides.includes(r.side)).reduce((sum, r) => sum + r.to - r.from, 0);
    expect(long(['left'])).toBe(long(['right']));
    expect(long(['top'])).toBe(long(['bottom']));
  });
  test('a hole leaves the rest', () => {
    const left = minus([{ x0: 0, y0: 0, x1: 10, y1: 10 }], [{ x0: 2, y0: 3, x1: 5, y1: 20 }]);
    expect(left.reduce((sum, r) => sum + (r.x1 - r.x0) * (r.y1 - r.y0), 0)).toBe(79);
  });
});

describe('baked light', () => {
  const area = { x0: 0, y0: 0, x1: 4000, y1: 4000 };
  const bake = (from: 1 | -1) =>
    bakeShade({
      area,
      casters: [{ rect: { x0: 1900, y0: 1900, x1: 2100, y1: 2100 }, height: 1500, touch: 1 }],
      pitch: 50,
      towards: [0.54 * from, 0.72, 0.436],
      shadow: 0.3,
      corner: 0.3,
    });
  const at = (map: ReturnType<typeof bake>, x: number, y: number): number =>
    map.light[2 * (Math.floor(y / 50) * map.columns + Math.floor(x / 50))]!;
  test('falls away from the window and leaves the rest in full light', () => {
    const right = bake(1);
    expect(at(right, 1500, 1600)).toBeLessThan(at(right, 2500, 1600));
    expect(at(bake(-1), 2500, 1600)).toBeLessThan(at(bake(-1), 1500, 1600));
    expect(at(right, 3800, 3800)).toBe(255);
  });
  test('is darkest where a thing stands', () => {
    const map = bake(1);
    expect(at(map, 2150, 2150)).toBeLessThan(at(map, 2700, 2700));
  });
});

describe.each(homes)('the façade of %s', (_, plan) => {
  test.each(plan.storeys)('storey $index is boarded, but nowhere over a door or a window', (storey) => {
    const openings = openingsAt(plan, storey.index);
    const solids = wallSolids(storey, openings);
    const { position, index } = wallMesh(solids, 0.25, palette, light);
    const corner = (i: number): readonly number[] => [0, 1, 2].map((k) => position[3 * index[i]! + k]!);
    const proud = (value: number, line: number): boolean => Math.abs(Math.abs(value - line) - 0.004) < 1e-4;
    let boarded = 0;
    for (const o of openings.filter(({ outer, wall }) => outer && wall)) {
      const faces = o.wall!.faces!;
      const upright = faces === 'left' || faces === 'right';
      const { x0, x1, y0, y1 } = o.hole;
      const line = { left: x0, right: x1, top: y0, bottom: y1 }[faces] / 1000;
      const [from, to] = upright ? [y0, y1] : [x0, x1];
      const [low, high] = [o.sill / 1000, (o.sill + o.height) / 1000];
      for (let i = 0; i < index.length; i += 3) {
        const three = [corner(i), corner(i + 1), corner(i + 2)];
        if (!three.every((c) => proud(c[upright ? 0 : 2]!, line))) continue;
        boarded++;
        const along = three.map((c) => 1000 * c[upright ? 2 : 0]!);
        const ups = three.map((c) => c[1]!);
        const over = Math.min(...along) < to - 1 && Math.max(...along) > from + 1;
        expect(over && Math.min(...ups) < high - 1e-3 && Math.max(...ups) > low + 1e-3).toBe(false);
      }
    }
    expect(boarded > 0).toBe(openings.some(({ outer, wall }) => outer && wall));
  });

  test('nothing of it lies under the ground as it is seen from above, and what lies over it stays', () => {
    for (const storey of plan.storeys.keys())
      for (const stacking of ['one', 'stacked', 'exploded', 'roofed'] as const) {
        const levels = levelsOf(plan, storey, stacking);
        const terrain = terrainOf(plan, levels);
        for (const { storey: at, index, y, shown } of levels) {
          const standing = shown === 'cut' ? 'open' : 'shut';
          const solids = wallSolids(at, openingsAt(plan, index));
          const walls = wallMesh(solids, 0.25, palette, light, standing);
          const before = walls.position.slice();
          const { position, index: order } = overGround(walls, terrain, y);
          expect(walls.position).toEqual(before);
          expect(order).toBe(walls.index);
          const moved = position.map((_, i) => {
            if (i % 3 !== 1) return position[i]! - before[i]!;
            const ground = groundAt(terrain, position[i + 1]! * 1000) - y;
            return position[i]! - Math.max(before[i]!, ground);
          });
          expect(Math.max(...moved.map(Math.abs))).toBeLessThan(1e-5);
        }
      }
  });

  test('white boards close its corners, each on its façades, and none where the neighbour lives', () => {
    for (const storey of plan.storeys) {
      const walls = around(storey.pieces.map((p) => p.rect))!;
      const solids = wallSolids(storey, openingsAt(plan, storey.index));
      const { party } = plan.shell;
      const { x, z } = spread(cornerMesh(storey, solids, party, true, 0, palette, light));
      const [open, met] = party === 'right' ? [walls.x0, walls.x1] : [walls.x1, walls.x0];
      const off = (at: number, line: number): number => Math.abs(at - line / 1000);
      expect(x.some((at) => off(at, open) < 0.021)).toBe(true);
      expect(x.every((at) => off(at, met) > 0.1)).toBe(true);
      for (const y of [walls.y0, walls.y1]) expect(z.some((at) => off(at, y) < 0.021)).toBe(true);
      expect(Math.min(...z)).toBeGreaterThan(walls.y0 / 1000 - 0.021);
      expect(Math.max(...z)).toBeLessThan(walls.y1 / 1000 + 0.021);
    }
  });

  test('nothing of its walls stands out of their outer faces by more than the shadow of a board', () => {
    for (const storey of plan.storeys) {
      const walls = around(storey.pieces.map((p) => p.rect))!;
      const { x, z } = spread(
        wallMesh(wallSolids(storey, openingsAt(plan, storey.index)), 0, palette, light),
      );
      const out = Math.max(
        walls.x0 / 1000 - Math.min(...x),
        Math.max(...x) - walls.x1 / 1000,
        walls.y0 / 1000 - Math.min(...z),
        Math.max(...z) - walls.y1 / 1000,
      );
      expect(out).toBeLessThan(0.005);
    }
  });
});

test('walls that take a door in the hand are lit, each as long as it takes one', () => {
  const [, plan] = homes[0]!;
  const storey = plan.storeys.find((s) => s.shell.level === 0)!;
  const marks = (places: readonly OpeningPlace[]) =>
    marksMesh(plan, storey, null, [], palette, light, [], null, places);
  const plain = marks([]).position.length;
  for (const place of placesFor(plan, storey.index, 'door')) {
    const added = [...marks([place]).position.slice(plain)];
    const along = added.filter((_, i) => i % 3 === (place.wall.axis === 'v' ? 2 : 0)).map((at) => at * 1000);
    const { x0, x1, y0, y1 } = place.rect;
    const [from, to] = place.wall.axis === 'v' ? [y0, y1] : [x0, x1];
    expect(Math.min(...along) - from).toBeCloseTo(-8, 1);
    expect(Math.max(...along) - to).toBeCloseTo(8, 1);
  }
});

test('a wall that is chosen is marked as high as it stands, also under a sloping ceiling', () => {
  for (const [name, plan] of homes)
    for (const storey of plan.storeys) {
      const plain = marksMesh(plan, storey, null, [], palette, light).position.length;
      for (const wall of storey.walls) {
        const chosen = marksMesh(plan, storey, { what: 'wall', key: wall.key }, [], palette, light);
        const added = [...chosen.position.slice(plain)];
        const over = added.flatMap((x, i) => {
          if (i % 3 > 0) return [];
          const place = { x: x * 1000, y: added[i + 2]! * 1000 };
          return [added[i + 1]! * 1000 - clearHeight(storey.shell, place)];
        });
        expect(Math.max(...over), `${name} ${storey.index} ${wall.key}`).toBeCloseTo(0, 1);
      }
    }
});

test('what is chosen has a band all round it, for where it hides its own mark, and nothing else has one', () => {
  const [, plan] = homes[0]!;
  const storey = plan.storeys.find((s) => s.shell.level === 0)!;
  const sofa: Rect = { x0: 1000, x1: 3200, y0: 2000, y1: 2900 };
  const rims = rimsMesh([sofa], palette, light);
  const [x, z] = [0, 2].map((axis) => [...rims.position].filter((_, i) => i % 3 === axis));
  expect(Math.min(...x!)).toBeLessThan(1);
  expect(Math.max(...x!)).toBeGreaterThan(3.2);
  expect(Math.min(...z!)).toBeLessThan(2);
  expect(Math.max(...z!)).toBeGreaterThan(2.9);
  expect(rimsMesh([], palette, light).index.length).toBe(0);
  // The marks on the floor hold the same band.
  const marked = marksMesh(plan, storey, null, [], palette, light, [sofa]).index.length;
  const plain = marksMesh(plan, storey, null, [], palette, light).index.length;
  expect(marked - plain).toBeGreaterThanOrEqual(rims.index.length);
});

test('a change that is looked at is marked where things come and where they stood, and nowhere else', () => {
  const [, plan] = homes[0]!;
  const storey = plan.storeys.find((s) => s.shell.level === 0)!;
  const marks = (change: StoreyOtherwise | null) =>
    marksMesh(plan, storey, null, [], palette, light, [], change);
  const door = plan.openings.find(
    (o) => o.storey === storey.index && o.kind === 'door' && o.wall && !o.outer,
  )!;
  const room = (x0: number): Rect => ({ x0, x1: x0 + 400, y0: 1000, y1: 1400 });
  const none = { come: [], gone: [] };
  const still = { walls: none, openings: none, things: none };
  const plain = marks(null);
  expect(marks(still).index.length).toBe(plain.index.length);
  const all: [string, StoreyOtherwise, Rect][] = [
    ['wall', { ...still, walls: { come: [room(0)], gone: [room(600)] } }, { ...room(0), x1: 1000 }],
    ['opening', { ...still, openings: { come: [door], gone: [] } }, door.hole],
    ['furniture', { ...still, things: { come: [room(0)], gone: [room(600)] } }, { ...room(0), x1: 1000 }],
  ];
  for (const [name, change, r] of all) {
    const added = marks(change).position.slice(plain.position.length);
    expect(added.length, name).toBeGreaterThan(0);
    const along = (axis: number) => [...added].filter((_, i) => i % 3 === axis).map((at) => at * 1000);
    for (const [at, low, high] of [
      [along(0), r.x0, r.x1],
      [along(2), r.y0, r.y1],
    ] as const) {
      expect(Math.min(...at), name).toBeGreaterThan(low - 75);
      expect(Math.max(...at), name).toBeLessThan(high + 75);
    }
  }
});

test('the ground is the same floor however it is parted: what lies round the house, and the rest of it', () => {
  const [, plan] = homes[0]!;
  const house = around(plan.storeys[0]!.built)!;
  const terrain = terrainOf(plan, levelsOf(plan, 0, 'one'));
  const plot = plotOf([{ home: house, open: 'left' }])!;
  const within = { x0: house.x0 - 1600, x1: house.x1 + 1600, y0: house.y0 - 1600, y1: house.y1 + 1600 };
  const spread = ({ position, index }: Mesh): number => {
    let twice = 0;
    for (let i = 0; i < index.length; i += 3) {
      const [a, b, c] = [index[i]! * 3, index[i + 1]! * 3, index[i + 2]! * 3];
      twice += (position[b]! - position[a]!) * (position[c + 2]! - position[a + 2]!);
      twice -= (position[c]! - position[a]!) * (position[b + 2]! - position[a + 2]!);
    }
    return Math.abs(twice) / 2;
  };
  const parted = (clear: (stretch: Rect) => boolean, beyond = true) =>
    groundMeshes(plot, [house], { area: within, clear, beyond }, terrain, palette, light);
  const [near, far] = parted(() => false);
  const sizeOf = (r: Rect): number => ((r.x1 - r.x0) * (r.y1 - r.y0)) / 1e6;
  // Under the floor of the house there is none.
  expect(spread(near)).toBeCloseTo(sizeOf(within) - sizeOf(house), 3);
  expect(spread(far)).toBeCloseTo(sizeOf(plot) - sizeOf(within), 3);
  // Where shadows leave the map, all of it is shaded.
  expect(spread(parted(() => false, false)[0])).toBeCloseTo(sizeOf(plot) - sizeOf(house), 3);
  // Where the map is clear the ground goes over to the rest of it, and none is lost.
  const [shaded, plain] = parted(({ x1 }) => x1 < house.x0);
  expect(spread(shaded)).toBeLessThan(spread(near));
  expect(spread(shaded) + spread(plain)).toBeCloseTo(spread(near) + spread(far), 3);
  for (let i = 0; i < far.index.length; i += 3) {
    const corners = [0, 1, 2].map((n) => far.index[i + n]! * 3);
    const [x, z] = [0, 2].map(
      (axis) => corners.reduce((sum, c) => sum + far.position[c + axis]! * 1000, 0) / 3,
    );
    const inside = x! > within.x0 && x! < within.x1 && z! > within.y0 && z! < within.y1;
    expect(inside).toBe(false);
  }
});

test('a map of shade tells whether light falls on all its rim', () => {
  const area = { x0: 0, x1: 4000, y0: 0, y1: 4000 };
  const bake = (x: number, towards: readonly [number, number, number]) =>
    bakeShade({
      area,
      casters: [{ rect: { x0: x, x1: x + 400, y0: 1800, y1: 2200 }, height: 900, touch: 1 }],
      pitch: 100,
      towards,
      shadow: 0.3,
      corner: 0.4,
    });
  expect(clearRound(bake(1800, [-0.54, 0.72, 0.436]))).toBe(true);
  expect(clearRound(bake(3600, [-0.54, 0.72, 0.436]))).toBe(false);
  expect(clearRound(bake(1800, [-0.98, 0.17, 0]))).toBe(false);
});

test('a stretch of a map is clear when no shadow falls on it or beside it', () => {
  const area = { x0: 0, x1: 4000, y0: 0, y1: 4000 };
  const casters = [{ rect: { x0: 1800, x1: 2200, y0: 1800, y1: 2200 }, height: 900, touch: 1 }];
  const map = bakeShade({
    area,
    casters,
    pitch: 100,
    towards: [-0.54, 0.72, 0.436],
    shadow: 0.3,
    corner: 0.4,
  });
  expect(isClear(map, { x0: 100, x1: 1000, y0: 2500, y1: 3900 })).toBe(true);
  expect(isClear(map, { x0: 100, x1: 1900, y0: 1900, y1: 2000 })).toBe(false);
  // The light goes to the right and up the sheet.
  expect(isClear(map, { x0: 2400, x1: 2600, y0: 1400, y1: 1700 })).toBe(false);
  // Of a stretch that leaves the map, what lies on it is asked.
  expect(isClear(map, { x0: -9000, x1: 500, y0: -9000, y1: 9000 })).toBe(true);
});
