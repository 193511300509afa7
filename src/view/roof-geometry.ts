import type { Plan } from '../derive/plan.ts';
import type { Roof } from '../derive/roof.ts';
import type { Mm } from '../model/units.ts';
import { ROOF, roofOf, underRoof } from '../store/derived.ts';
import { boards } from './cladding.ts';
import type { Palette, Rgb } from './colour.ts';
import { brighter, rgb } from './colour.ts';
import type { Vector } from './eye.ts';
import type { Light, Mesh, MeshBuilder } from './mesh.ts';
import { startMesh } from './mesh.ts';
import { beyondOf, cutOf } from './surroundings-geometry.ts';

/** How far a roof reaches out over the walls, and how thick it is; metres. */
const EAVES = ROOF.eaves / 1000;
const THICK = ROOF.thick / 1000;
/** How far it reaches over the other's own, so that no light comes in between; metres. */
const LAP = 0.02;

/** How high a roof stands over the floor of the uppermost storey, in metres. */
export function roofTop(plan: Plan): number {
  const roof = roofOf(plan);
  return (roof ? (roof.ridge - plan.storeys.at(-1)!.shell.floor) / 1000 : 0) + THICK;
}

const same = (a: Roof, b: Roof): boolean =>
  a.ridge === b.ridge && a.at === b.at && a.walls.y0 === b.walls.y0 && a.walls.y1 === b.walls.y1;

/** The two slopes of a roof between two places along the street, in metres: tiles, the edges of the eaves, and an underside of that colour. */
function slopes(
  mesh: MeshBuilder,
  roof: Roof,
  floor: Mm,
  [x0, x1]: readonly [number, number],
  palette: Palette,
  below: Rgb | null,
): void {
  const tile = rgb(palette.roof);
  const [z0, z1] = [roof.walls.y0 / 1000 - EAVES, roof.walls.y1 / 1000 + EAVES];
  const middle = roof.at / 1000;
  const under = (z: number): number => (underRoof(roof, z * 1000) - floor) / 1000;
  // Courses of tiles: bands that darken a little towards their lower edge.
  const bands = roof.slope > 0 ? 9 : 1;
  for (const [from, l, r] of [
    [z1, x0, x1],
    [z0, x1, x0],
  ] as const) {
    const at = (x: number, up: number): Vector => {
      const z = from + (middle - from) * up;
      return [x, under(z), z];
    };
    for (let i = 0; i < bands; i++) {
      const [low, high] = [i / bands, (i + 1) / bands];
      mesh.quad(
        raised(at(l, low)),
        raised(at(r, low)),
        raised(at(r, high)),
        raised(at(l, high)),
        brighter(tile, i % 2 ? 1 : 0.97),
        undefined,
        [0.92, 0.92, 1, 1],
      );
    }
    board(mesh, at(l, 0), at(r, 0), palette);
    if (below) mesh.quad(at(r, 0), at(l, 0), at(l, 1), at(r, 1), below);
  }
}

const raised = ([x, y, z]: Vector): Vector => [x, y + THICK, z];

/** The white edge of a roof from one place on its underside to another. */
const board = (mesh: MeshBuilder, a: Vector, b: Vector, palette: Palette): void =>
  mesh.quad(a, b, raised(b), raised(a), rgb(palette.white));

/** Where the roof of a home ends on either side, in metres along the street: on the party side at the wall between. */
function endsOf({ shell }: Plan, { walls }: Roof): readonly [x0: number, x1: number] {
  const right = shell.party === 'right';
  return [walls.x0 / 1000 - (right ? EAVES : LAP), walls.x1 / 1000 + (right ? LAP : EAVES)];
}

/**
 * The roof over a home, up to the wall between, which stands up to it; where the home beside is shown under the same roof, the two are
 * one. Heights from the floor of the uppermost storey.
 */
export function roofMesh(plan: Plan, beside: Plan | null, palette: Palette, light: Light): Mesh {
  const mesh = startMesh(light);
  const roof = roofOf(plan);
  const top = plan.storeys.at(-1);
  if (!roof || !top) return mesh.done();
  const { walls } = roof;
  const right = plan.shell.party === 'right';
  const [x0, x1] = endsOf(plan, roof);
  const [z0, z1] = [walls.y0 / 1000 - EAVES, walls.y1 / 1000 + EAVES];
  const under = (z: number): number => (underRoof(roof, z * 1000) - top.shell.floor) / 1000;
  const middle = roof.at / 1000;
  const ridge = under(middle);
  const gable = rgb(palette.outerCard);
  slopes(mesh, roof, top.shell.floor, [x0, x1], palette, gable);
  // Walls under a sloping ceiling reach a little less high than the roof.
  const short = 'clear' in top.shell.ceiling ? 0 : THICK;
  /** The gable wall; where the roof ends too, it is clad and has barge boards. */
  const end = (left: boolean, outer: boolean): void => {
    const side = left ? x0 : x1;
    const inner = (left ? walls.x0 : walls.x1) / 1000;
    const [near, far] = left ? [z0, z1] : [z1, z0];
    const [a, b] = left ? [z0 + EAVES, z1 - EAVES] : [z1 - EAVES, z0 + EAVES];
    const foot = (z: number): Vector => [inner, under(z) - short, z];
    mesh.fan([foot(a), foot(b), [inner, ridge, middle]], gable);
    if (!outer) return;
    const peak: Vector = [side, ridge, middle];
    board(mesh, [side, under(near), near], peak, palette);
    board(mesh, peak, [side, under(far), far], palette);
    const [low, high] = [under(a) - short, ridge];
    const peaked = { x: inner, z: middle, top: high };
    boards(mesh, [{ x: inner, z: a, top: low }, peaked], low, gable, undefined);
    boards(mesh, [peaked, { x: inner, z: b, top: low }], low, gable, undefined);
  };
  end(right, true);
  const other = beside && roofOf(beside);
  if (!other || !same(roof, other)) end(!right, other !== null);
  return mesh.done();
}

/** Plain card has the light of the hour in its colour already, as the neighbour's walls have: what looks up is a little brighter. */
const EVEN: Light = { sun: [0, 0, 0], sky: [1, 1, 1], bounce: [0.7, 0.66, 0.6], towards: [0, 1, 0] };

/** How a roof goes on over the neighbour, whose half nobody shows: in plain card, and cut with it. */
export function roofBeyondMesh(plan: Plan, palette: Palette): Mesh {
  const mesh = startMesh(EVEN);
  const roof = roofOf(plan);
  const top = plan.storeys.at(-1);
  if (!roof || !top) return mesh.done();
  const right = plan.shell.party === 'right';
  const from = endsOf(plan, roof)[right ? 1 : 0];
  const to = beyondOf(plan) / 1000;
  const quiet = { ...palette, roof: palette.quiet, white: palette.quiet };
  const card = rgb(palette.quiet);
  slopes(mesh, roof, top.shell.floor, [Math.min(from, to), Math.max(from, to)], quiet, card);
  // Filled where it is cut, down to the eaves.
  const { walls } = roof;
  const [z0, z1] = [walls.y0 / 1000 - EAVES, walls.y1 / 1000 + EAVES];
  const under = (z: number): number => (underRoof(roof, z * 1000) - top.shell.floor) / 1000;
  const peak: Vector = [to, under(roof.at / 1000), roof.at / 1000];
  const [near, far]: readonly [Vector, Vector] = [
    [to, under(z1), z1],
    [to, under(z0), z0],
  ];
  for (const [low, high] of [
    [near, peak],
    [peak, far],
  ] as const) {
    const [a, b] = right ? [low, high] : [high, low];
    const foot = ([x, , z]: Vector): Vector => [x, Math.min(near[1], far[1]), z];
    mesh.plain(foot(a), foot(b), raised(b), raised(a), cutOf(palette), [1, 1, 1, 1]);
  }
  return mesh.done();
}
