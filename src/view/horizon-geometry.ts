import type { Rect } from '../model/units.ts';
import { middle, radians } from '../model/units.ts';
import { brighter, mix, rgb } from './colour.ts';
import type { Daylight } from './daylight.ts';
import type { Vector } from './eye.ts';
import type { Terrain } from './levels.ts';
import { groundAt } from './levels.ts';
import type { Mesh } from './mesh.ts';
import { startMesh } from './mesh.ts';

/** How far away the hills and the wood before them stand, in metres: within the ground that somebody inside looks along. */
const HILLS = 38;
const WOOD = 31;
/** Degrees from one place along a ring to the next. */
const STEP = { hills: 6, wood: 2.5 } as const;
/** How far a ring reaches down, so that no light comes in under it on ground that falls; metres. */
const DOWN = 4;

/**
 * What one sees beyond the ground through the windows of a home: a wood, and hills behind it that fade into the sky. Nothing of it is
 * known; it gives a place to look to, and tells ground from sky.
 */
export function horizonMesh(house: Rect, terrain: Terrain, { palette, outside, heaven }: Daylight): Mesh {
  const mesh = startMesh(outside);
  const { x, y } = middle(house);
  const [sky, leaf] = [rgb(heaven), brighter(rgb(palette.leaf), Math.min(1, outside.sky[0] + 0.3))];
  const grass = rgb(palette.board);
  const ground = groundAt(terrain, house.y1);
  const at = (far: number, turn: number, high: number): Vector => [
    x / 1000 + far * Math.cos(radians(turn)),
    ground + high,
    y / 1000 + far * Math.sin(radians(turn)),
  ];
  const wave = (turn: number, ...parts: readonly (readonly [times: number, size: number])[]): number =>
    parts.reduce((sum, [times, size]) => sum + size * Math.sin(radians(times * turn) + 1.7 * times), 0);
  const [hazy, ridge] = [mix(grass, sky, 0.35), mix(leaf, sky, 0.62)];
  const hill = (turn: number): number => 3.6 + wave(turn, [3, 1.1], [5, 0.7], [11, 0.25]);
  for (let turn = 0; turn < 360; turn += STEP.hills) {
    const next = turn + STEP.hills;
    mesh.blended(
      [
        at(HILLS, turn, -DOWN),
        at(HILLS, next, -DOWN),
        at(HILLS, next, hill(next)),
        at(HILLS, turn, hill(turn)),
      ],
      [hazy, hazy, ridge, ridge],
    );
  }
  const [foot, tip] = [mix(leaf, sky, 0.3), mix(leaf, sky, 0.44)];
  const tree = (turn: number): number => Math.max(0.2, 1.5 + wave(turn, [2, 0.5], [7, 0.6], [31, 0.35]));
  for (let turn = 0; turn < 360; turn += STEP.wood) {
    const [half, next] = [turn + STEP.wood / 2, turn + STEP.wood];
    const high = tree(turn);
    const low = [turn, next].map((t) => at(WOOD, t, 0.62 * Math.min(high, tree(t - STEP.wood), tree(t))));
    mesh.blended(
      [at(WOOD, turn, -DOWN), at(WOOD, next, -DOWN), low[1]!, at(WOOD, half, high), low[0]!],
      [foot, foot, foot, tip, foot],
    );
  }
  return mesh.done();
}
