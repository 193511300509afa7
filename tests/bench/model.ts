import { derive } from '../../src/derive/derive.ts';
import type { Plan } from '../../src/derive/plan.ts';
import { applyEdit } from '../../src/model/apply.ts';
import { ROOM_KINDS } from '../../src/model/kinds.ts';
import type { Example, Models } from '../../src/model/models.ts';
import { shellFor } from '../../src/model/models.ts';
import { cornerMesh } from '../../src/view/corner-boards.ts';
import { daylightOf } from '../../src/view/daylight.ts';
import { floorShade } from '../../src/view/floor-shade.ts';
import type { Tints } from '../../src/view/floors-geometry.ts';
import { floorMesh } from '../../src/view/floors-geometry.ts';
import { furnitureMesh } from '../../src/view/furniture-geometry.ts';
import { marksMesh } from '../../src/view/marks-geometry.ts';
import type { Mesh } from '../../src/view/mesh.ts';
import { joined } from '../../src/view/mesh.ts';
import { glassMesh, joineryMesh } from '../../src/view/openings-geometry.ts';
import { rugMesh } from '../../src/view/rugs-geometry.ts';
import { wallSolids } from '../../src/view/solids.ts';
import { stairMesh } from '../../src/view/stairs-geometry.ts';
import { wallMesh } from '../../src/view/walls-geometry.ts';
import { pushes } from './core.ts';
import type { Figure } from './figure.ts';
import { figure, quantile } from './figure.ts';

const tints = Object.fromEntries(
  ROOM_KINDS.map((kind) => [kind, { floor: '#eedcb8', pattern: 'boards' }]),
) as Tints;

/** All that view/Storey.tsx makes of a storey when everything in it has changed: its meshes, and the light on its floor. */
function storeyOf(plan: Plan, index: number, models: Models): { meshes: () => Mesh[]; light: () => void } {
  const { palette, light, ...rest } = daylightOf('light', null, plan.shell);
  const storey = plan.storeys[index]!;
  const openings = plan.openings.filter((o) => o.storey === index);
  const stairs = plan.stairs.filter((s) => s.storey === index);
  const below = plan.stairs.filter((s) => s.storey === index - 1);
  const pieces = plan.design.furniture.filter((f) => f.storey === index);
  const sizes = models.kinds.furniture;
  let solids = wallSolids(storey, openings);
  return {
    meshes: () => {
      solids = wallSolids(storey, openings);
      const standing = [
        wallMesh(solids, 0, palette, light),
        joineryMesh(openings, palette, light),
        cornerMesh(storey, solids, plan.shell.party, false, 0, palette, light),
        stairMesh(stairs, below, storey.open, palette, light),
        furnitureMesh(pieces, sizes, palette, light),
      ];
      const voids = below.flatMap((s) => s.rects);
      return [
        joined(standing),
        joined([
          rugMesh(storey, voids, pieces, sizes, palette, light),
          floorMesh(storey, voids, tints, palette, light),
        ]),
        marksMesh(plan, storey, null, [], palette, light),
        glassMesh(openings, palette, light),
      ];
    },
    light: () => void floorShade(storey, solids, openings, pieces, sizes, { palette, light, ...rest }),
  };
}

function homeFigures({ id, design: first }: Example, models: Models): Figure[] {
  const shell = shellFor(models, first.shell, first.side);
  if (!shell) throw new Error(`${id}: shell unknown`);
  const edits = pushes(first, shell);
  const storey = edits[0]!.do === 'pushWall' ? edits[0]!.storey : 0;
  let design = first;
  const [shapes, lit]: [number[], number[]] = [[], []];
  for (let i = -40; i < 200; i++) {
    const result = applyEdit(design, edits[Math.abs(i) % 2]!, shell);
    if ('design' in result) design = result.design;
    const made = storeyOf(derive(design, shell), storey, models);
    const [start, built, done] = [
      performance.now(),
      made.meshes() && performance.now(),
      made.light() ?? performance.now(),
    ];
    if (i < 0) continue;
    shapes.push(built - start);
    lit.push(done - built);
  }
  const plan = derive(first, shell);
  const all = plan.storeys.flatMap(({ index }) => storeyOf(plan, index, models).meshes());
  return [
    figure(`${id}: 3D, shapes of a storey, median`, quantile(shapes, 0.5), 'ms', 6),
    figure(`${id}: 3D, shapes of a storey, p99`, quantile(shapes, 0.99), 'ms'),
    figure(`${id}: 3D, light on its floor, median`, quantile(lit, 0.5), 'ms'),
    figure(
      `${id}: 3D, all storeys`,
      all.reduce((sum, mesh) => sum + mesh.index.length / 3, 0),
      'triangles',
      120_000,
    ),
  ];
}

/** What a change costs the 3D picture before it is drawn: the storey it is in is made anew, whole. */
export function* modelFigures(models: Models): Generator<Figure> {
  for (const example of models.examples) yield* homeFigures(example, models);
}
