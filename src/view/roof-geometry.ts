import type { Plan } from '../derive/plan.ts';
import type { Roof } from '../derive/roof.ts';
import type { Mm } from '../model/units.ts';
import { ROOF, roofOf, underRoof } from '../store/bodies.ts';
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

/** How far a course of tiles reaches up a slope and one tile along it, and how far each course lies on the one below; metres. */
const COURSE = 0.42;
const TILE = 0.6;
const STEP = 0.024;
/** How far the tiles over the ridge reach down on either side; metres. */
const RIDGE = 0.17;
/** No two tiles are burnt alike: how bright, by their place. */
const BURNT = [1, 0.965, 1.02, 0.985, 1.01, 0.955, 0.995] as const;
/** How far a gutter stands out before the eaves, and how deep it is; metres. */
const GUTTER = 0.1;

/** How far in from either end of a roof its tiles end, in metres: where a board stands at its edge they end under that. */
type Edges = readonly [left: number, right: number];

/**
 * The two slopes of a roof between two places along the street, in metres: courses of tiles, the edges of the eaves, and an underside of
 * that colour. Without tiles it is one sheet of card, without gutters.
 */
function slopes(
  mesh: MeshBuilder,
  roof: Roof,
  floor: Mm,
  [x0, x1]: readonly [number, number],
  palette: Palette,
  below: Rgb | null,
  edges: Edges | null,
): void {
  const plain = edges === null;
  const tile = rgb(palette.roof);
  const [z0, z1] = [roof.walls.y0 / 1000 - EAVES, roof.walls.y1 / 1000 + EAVES];
  const middle = roof.at / 1000;
  const under = (z: number): number => (underRoof(roof, z * 1000) - floor) / 1000;
  const tiles = Math.max(1, Math.round((x1 - x0) / TILE));
  for (const [from, l, r, out] of [
    [z1, x0, x1, 1],
    [z0, x1, x0, -1],
  ] as const) {
    const long = Math.hypot(middle - from, under(middle) - under(from));
    const courses = plain ? 0 : roof.slope > 0 ? Math.max(1, Math.round(long / COURSE)) : 1;
    const at = (share: number, up: number, over = 0): Vector => {
      const z = from + (middle - from) * up;
      return [l + (r - l) * share, under(z) + over, z];
    };
    const [start, end] = out > 0 ? (edges ?? [0, 0]) : [edges?.[1] ?? 0, edges?.[0] ?? 0];
    const [s0, s1] = [start / (x1 - x0), 1 - end / (x1 - x0)];
    // Where tiles meet nothing lighter than they shows between them.
    const bed = THICK - 0.006;
    if (plain) mesh.quad(at(0, 0, THICK), at(1, 0, THICK), at(1, 1, THICK), at(0, 1, THICK), tile);
    else mesh.quad(at(s0, 0, bed), at(s1, 0, bed), at(s1, 1, bed), at(s0, 1, bed), brighter(tile, 0.8));
    for (let i = 0; i < courses; i++) {
      const [low, high] = [i / courses, (i + 1) / courses];
      // Every other course is laid half a tile on.
      const joints = Array.from({ length: tiles + 1 }, (_, k) => (k - (i % 2) / 2) / tiles);
      const ends = [...joints, 1].map((share) => Math.min(s1, Math.max(s0, share)));
      for (let k = 1; k < ends.length; k++) {
        const [a, b] = [ends[k - 1]!, ends[k]!];
        if (b <= a) continue;
        const colour = brighter(tile, BURNT[(3 * i + 5 * k + i * k) % BURNT.length]!);
        mesh.quad(
          at(a, low, THICK + STEP),
          at(b, low, THICK + STEP),
          at(b, high, THICK),
          at(a, high, THICK),
          colour,
          undefined,
          [1, 1, 0.9, 0.9],
        );
      }
      if (i > 0)
        mesh.quad(
          at(s0, low, THICK),
          at(s1, low, THICK),
          at(s1, low, THICK + STEP),
          at(s0, low, THICK + STEP),
          brighter(tile, 0.72),
        );
    }
    board(mesh, at(0, 0), at(1, 0), palette);
    if (below) mesh.quad(at(1, 0), at(0, 0), at(0, 1), at(1, 1), below);
    if (plain) continue;
    // Tiles laid over the ridge, a hair over the courses.
    const low = 1 - RIDGE / long;
    const [foot, lip, top] = [THICK, THICK + STEP + 0.02, THICK + STEP + 0.03];
    mesh.quad(at(s0, low, lip), at(s1, low, lip), at(s1, 1, top), at(s0, 1, top), brighter(tile, 1.04));
    mesh.quad(at(s0, low, foot), at(s1, low, foot), at(s1, low, lip), at(s0, low, lip), brighter(tile, 0.72));
    // A gutter along the eaves.
    const hung = (share: number, far: number, y: number): Vector => {
      const [x, , z] = at(share, 0);
      return [x, under(from) + y, z + out * far];
    };
    const [deep, rim, white] = [THICK - 0.11, THICK - 0.005, rgb(palette.white)];
    mesh.quad(
      hung(0, GUTTER, deep),
      hung(1, GUTTER, deep),
      hung(1, GUTTER, rim),
      hung(0, GUTTER, rim),
      white,
    );
    mesh.quad(
      hung(0, GUTTER, rim),
      hung(1, GUTTER, rim),
      hung(1, 0, rim),
      hung(0, 0, rim),
      brighter(white, 0.75),
    );
    mesh.quad(hung(1, GUTTER, deep), hung(0, GUTTER, deep), hung(0, 0, deep), hung(1, 0, deep), white);
    mesh.quad(hung(1, GUTTER, deep), hung(1, 0, deep), hung(1, 0, rim), hung(1, GUTTER, rim), white);
    mesh.quad(hung(0, 0, deep), hung(0, GUTTER, deep), hung(0, GUTTER, rim), hung(0, 0, rim), white);
  }
}

const raised = ([x, y, z]: Vector): Vector => [x, y + THICK, z];

/** The white edge of a roof from one place on its underside to another. */
const board = (mesh: MeshBuilder, a: Vector, b: Vector, palette: Palette): void =>
  mesh.quad(a, b, raised(b), raised(a), rgb(palette.white));

/**
 * A barge board stands so far before the end of the roof, reaches so far over the bed of its tiles, and a board lies on it so wide, under which
 * they end; metres. Faces seen along their edge are drawn a little before where they are: nearer to its front their teeth would show as dots.
 */
const VERGE = { before: 0.02, over: STEP + 0.07, wide: 0.14 } as const;
/** How bright what lies over the wall between is, beside the tiles. */
const CAP = 0.88;
const TILES_IN = VERGE.wide - VERGE.before - 0.02;

/** The board along the edge of a gable, so deep, up a slope or down it; `end` is where it meets the eaves, and `inwards` leads in over the tiles. */
function verge(
  mesh: MeshBuilder,
  foot: Vector,
  head: Vector,
  end: 'foot' | 'head',
  inwards: number,
  deep: number,
  white: Rgb,
): void {
  const over = ([x, y, z]: Vector): Vector => [x, y + deep + VERGE.over, z];
  const within = ([x, y, z]: Vector): Vector => [x + inwards, y, z];
  const [a, b, c, d] = [foot, head, over(head), over(foot)];
  mesh.quad(a, b, c, d, white);
  mesh.quad(d, c, within(c), within(d), brighter(white, 0.94));
  mesh.quad(within(d), within(c), within(b), within(a), white);
  if (end === 'foot') mesh.quad(a, d, within(d), within(a), white);
  else mesh.quad(c, b, within(b), within(c), white);
}

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
  const gable = rgb(palette.cladding);
  const other = beside && roofOf(beside);
  const ends = !other || !same(roof, other);
  const own = [right || (other && ends), !right || (other && ends)] as const;
  const edges: Edges = [TILES_IN, TILES_IN];
  slopes(mesh, roof, top.shell.floor, [x0, x1], palette, rgb(palette.outerCard), edges);
  // Walls under a sloping ceiling reach a little less high than the roof.
  const short = 'clear' in top.shell.ceiling ? 0 : THICK;
  /** A board along an end of the roof, under which its tiles end. */
  const edge = (left: boolean, front: number, deep: number, colour: Rgb): void => {
    const [near, far] = left ? [z0, z1] : [z1, z0];
    const on = (z: number): Vector => [front, under(z) + THICK - deep, z];
    const inwards = left ? VERGE.wide : -VERGE.wide;
    verge(mesh, on(near), on(middle), 'foot', inwards, deep, colour);
    verge(mesh, on(middle), on(far), 'head', inwards, deep, colour);
  };
  /** The gable wall; where the roof ends too, it is clad and has barge boards. */
  const end = (left: boolean, outer: boolean): void => {
    const side = left ? x0 : x1;
    const inner = (left ? walls.x0 : walls.x1) / 1000;
    const [a, b] = left ? [z0 + EAVES, z1 - EAVES] : [z1 - EAVES, z0 + EAVES];
    const foot = (z: number): Vector => [inner, under(z) - short, z];
    mesh.fan([foot(a), foot(b), [inner, ridge, middle]], gable);
    if (!outer) return;
    edge(left, left ? side - VERGE.before : side + VERGE.before, THICK, rgb(palette.white));
    const [low, high] = [under(a) - short, ridge];
    const peaked = { x: inner, z: middle, top: high };
    boards(mesh, [{ x: inner, z: a, top: low }, peaked], low, gable, undefined);
    boards(mesh, [peaked, { x: inner, z: b, top: low }], low, gable, undefined);
  };
  end(right, true);
  if (ends) end(!right, other !== null);
  // Over the wall between, in the colour of the tiles: else their courses would end in teeth before the neighbour's card.
  if (!own[right ? 1 : 0]) edge(!right, right ? x1 : x0, 0, brighter(rgb(palette.roof), CAP));
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
  slopes(mesh, roof, top.shell.floor, [Math.min(from, to), Math.max(from, to)], quiet, card, null);
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
