import { around, metres } from '../model/units.ts';
import { eavesHeight } from '../store/derived.ts';
import { cutHeights, GROUPS, NEIGHBOUR } from './cuts.ts';
import type { Box, Eye } from './eye.ts';
import { awayFor, fitted, turned } from './eye.ts';
import { boxRound, roundAll } from './homes.ts';
import type { Placed } from './levels.ts';
import { groundAt, tallOf, terrainOf } from './levels.ts';
import { plotOf, tableAt } from './plot-geometry.ts';
import { beyondOf } from './surroundings-geometry.ts';

/** Share of a picture to keep that is left free round the board: little, since that is what frames the home. */
const FRAME = 0.03;

/** The box that holds the board that the homes stand on, with the ground on it; null for none. */
function boardRound(homes: readonly Placed[]): Box | null {
  const [first] = homes;
  const plot = plotOf(
    homes.flatMap(({ plan, at, levels }) => {
      const home = around(levels.filter((l) => l.shown !== 'ghost').flatMap((l) => l.storey.built));
      const open = plan.shell.party === 'right' ? 'left' : 'right';
      return home ? [{ home: { ...home, x0: home.x0 + at, x1: home.x1 + at }, open } as const] : [];
    }),
  );
  if (!first || !plot) return null;
  const terrain = terrainOf(first.plan, first.levels);
  const bends = [plot.y0, plot.y1, ...terrain.map(([at]) => at)];
  return {
    low: [metres(plot.x0), tableAt(plot, terrain), metres(plot.y0)],
    high: [metres(plot.x1), Math.max(...bends.map((at) => groundAt(terrain, at))), metres(plot.y1)],
  };
}

/** The box that holds what is shown of the neighbour's half, as low as it is cut for that eye; none where the other home is shown. */
function nextDoor(eye: Eye, homes: readonly Placed[]): Box[] {
  const [home, other] = homes;
  if (!home || other) return [];
  const { plan, levels } = home;
  const { party, walls } = plan.shell;
  return levels.flatMap(({ storey, shown, y }): Box[] => {
    const built = around(storey.built);
    if (!built || shown !== 'cut') return [];
    const cuts = new Float32Array(GROUPS);
    cutHeights(eye.azimuth, tallOf(plan, storey.index), party, cuts);
    const line = party === 'right' ? built.x1 : built.x0;
    const [from, to] = [line, beyondOf(plan)].sort((a, b) => a - b).map(metres) as [number, number];
    const top = y + Math.min(metres(eavesHeight(storey.shell)), cuts[NEIGHBOUR]!);
    return [
      { low: [from, y, metres(built.y0 - walls.outer)], high: [to, top, metres(built.y1 + walls.outer)] },
    ];
  });
}

/** All that a picture to keep has in it, for that eye. */
function boxesIn(eye: Eye, homes: readonly Placed[], roofed: boolean): Box[] {
  const boxes = [boxRound(homes, roofed), boardRound(homes)];
  return [...boxes.flatMap((box) => box ?? []), ...nextDoor(eye, homes)];
}

/** The eye for a picture to keep of open homes: nobody can move what is kept, so all of the board and of the house is in it. */
export function framed(eye: Eye, homes: readonly Placed[]): Eye {
  const [box, ...also] = boxesIn(eye, homes, false);
  return box ? fitted(eye, box, FRAME, also) : eye;
}

/** So many looks round a home are tried, at so many heights, and a little is left free for those between them. */
const LOOKS = 16;
const HEIGHTS = 8;
const ROUND = 0.05;

/** The eye that has all of it in the picture from wherever it is turned to, as large as may be. */
export function framedRound(eye: Eye, homes: readonly Placed[], roofed: boolean): Eye {
  const all = roundAll(boxesIn(eye, homes, roofed));
  if (!all) return eye;
  const [x, y, z] = [0, 1, 2].map((axis) => (all.low[axis]! + all.high[axis]!) / 2) as [
    number,
    number,
    number,
  ];
  // What is near is large and lies low in the picture: the eye looks at something under the middle.
  const tried = Array.from({ length: HEIGHTS }, (_, n): Eye => {
    const look: Eye = { ...eye, target: [x, y - n / 3, z] };
    const away = Array.from({ length: LOOKS }, (_n, i) => {
      const from = turned(look, (i * 2 * Math.PI) / LOOKS, 0);
      return awayFor(from, boxesIn(from, homes, roofed), ROUND);
    });
    return { ...look, distance: Math.max(...away) };
  });
  return tried.reduce((best, one) => (one.distance < best.distance ? one : best));
}
