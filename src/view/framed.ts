import { around, metres } from '../model/units.ts';
import type { Box, Eye } from './eye.ts';
import { fitted } from './eye.ts';
import { boxRound } from './homes.ts';
import type { Placed } from './levels.ts';
import { groundAt, terrainOf } from './levels.ts';
import { plotOf, tableAt } from './plot-geometry.ts';

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

/** The eye for a picture to keep of open homes: nobody can move what is kept, so all of the board is in it. */
export function framed(eye: Eye, homes: readonly Placed[]): Eye {
  const box = boxRound(homes, false);
  return box ? fitted(eye, box, FRAME, boardRound(homes)) : eye;
}
