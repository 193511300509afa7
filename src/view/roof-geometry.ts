import type { Plan } from '../derive/plan.ts';
import type { Roof } from '../derive/roof.ts';
import { ROOF, roofOf, underRoof } from '../store/derived.ts';
import { boards } from './cladding.ts';
import type { Palette } from './colour.ts';
import { brighter, rgb } from './colour.ts';
import type { Vector } from './eye.ts';
import type { Light, Mesh } from './mesh.ts';
import { startMesh } from './mesh.ts';

/** How far a roof reaches out over the walls, how thick it is and how far it goes on over the neighbour; metres. */
const EAVES = ROOF.eaves / 1000;
const THICK = ROOF.thick / 1000;
const NEXT_DOOR = 2.6;
/** How far it reaches over the other's own, so that no light comes in between; metres. */
const LAP = 0.02;

/** How high a roof stands over the floor of the uppermost storey, in metres. */
export function roofTop(plan: Plan): number {
  const roof = roofOf(plan);
  return (roof ? (roof.ridge - plan.storeys.at(-1)!.shell.floor) / 1000 : 0) + THICK;
}

const same = (a: Roof, b: Roof): boolean =>
  a.ridge === b.ridge && a.at === b.at && a.walls.y0 === b.walls.y0 && a.walls.y1 === b.walls.y1;

/**
 * The roof over both homes; where the one beside is shown with its own, up to the wall between, and closed there unless the
 * two are one. Heights from the floor of the uppermost storey.
 */
export function roofMesh(plan: Plan, beside: Plan | null, palette: Palette, light: Light): Mesh {
  const mesh = startMesh(light);
  const roof = roofOf(plan);
  const top = plan.storeys.at(-1);
  if (!roof || !top) return mesh.done();
  const { walls, slope } = roof;
  const right = plan.shell.party === 'right';
  // What the wall to the neighbour ends at, the roof goes on from.
  const next = beside ? -LAP : plan.shell.walls.party / 1000 - NEXT_DOOR;
  const [x0, x1] = [walls.x0 / 1000 - (right ? EAVES : -next), walls.x1 / 1000 + (right ? -next : EAVES)];
  const [z0, z1] = [walls.y0 / 1000 - EAVES, walls.y1 / 1000 + EAVES];
  const under = (z: number): number => (underRoof(roof, z * 1000) - top.shell.floor) / 1000;
  const middle = roof.at / 1000;
  const ridge = under(middle);
  const tile = rgb(palette.roof);
  const edge = rgb(palette.white);
  const gable = rgb(palette.outerCard);
  const raised = ([x, y, z]: Vector): Vector => [x, y + THICK, z];
  const board = (a: Vector, b: Vector): void => mesh.quad(a, b, raised(b), raised(a), edge);
  // Courses of tiles: bands that darken a little towards their lower edge.
  const bands = slope > 0 ? 9 : 1;
  for (const [from, l, r] of [
    [z1, x0, x1],
    [z0, x1, x0],
  ] as const) {
    const eaves = under(from);
    const at = (x: number, up: number): Vector => [
      x,
      eaves + (ridge - eaves) * up,
      from + (middle - from) * up,
    ];
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
    board(at(l, 0), at(r, 0));
    mesh.quad(at(r, 0), at(l, 0), at(l, 1), at(r, 1), gable);
  }
  // Walls under a sloping ceiling reach a little less high than the roof.
  const short = 'clear' in top.shell.ceiling ? 0 : THICK;
  /** Barge boards and the gable wall. */
  const end = (left: boolean): void => {
    const side = left ? x0 : x1;
    const inner = (left ? walls.x0 : walls.x1) / 1000;
    const [near, far] = left ? [z0, z1] : [z1, z0];
    const peak: Vector = [side, ridge, middle];
    board([side, under(near), near], peak);
    board(peak, [side, under(far), far]);
    const foot = (z: number): Vector => [inner, under(z) - short, z];
    const [a, b] = left ? [z0 + EAVES, z1 - EAVES] : [z1 - EAVES, z0 + EAVES];
    mesh.fan([foot(a), foot(b), [inner, ridge, middle]], gable);
    const [low, high] = [under(a) - short, ridge];
    const peaked = { x: inner, z: middle, top: high };
    boards(mesh, [{ x: inner, z: a, top: low }, peaked], low, gable, undefined);
    boards(mesh, [peaked, { x: inner, z: b, top: low }], low, gable, undefined);
  };
  end(right);
  const other = beside && roofOf(beside);
  if (other && !same(roof, other)) end(!right);
  return mesh.done();
}
