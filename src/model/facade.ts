import type { Design, Opening } from './design.ts';
import type { Refusal } from './edit.ts';
import { across, columns, edgeOf, lineOf, onGrid, rowsOf } from './grid.ts';
import type { Stretch } from './raster.ts';
import { facing, hostOf, INNER, PARTY, rasterOf, STAIR, stretchOf } from './raster.ts';
import type { Facade, Shell } from './shell.ts';
import { lowestHeight } from './shell.ts';
import type { Mm, Point, Side } from './units.ts';

/** The façade stretches of a storey that look one way and overlap from–to. */
export const facadesAt = (shell: Shell, storey: number, side: Side, from: Mm, to: Mm): Facade[] =>
  shell.storeys[storey]!.facades.filter((f) => f.side === side && f.from < to && f.to > from);

/** True when the shell lets a window or a door fill from–to of a wall that looks this way. */
function facadeAllows(
  shell: Shell,
  storey: number,
  side: Side,
  stretch: Pick<Stretch, 'from' | 'to'>,
  what: 'windows' | 'doors',
): boolean {
  let reached = stretch.from;
  const fit = facadesAt(shell, storey, side, stretch.from, stretch.to).filter((f) => f[what]);
  for (const f of fit.sort((a, b) => a.from - b.from))
    if (f.from <= reached) reached = Math.max(reached, f.to);
  return reached >= stretch.to;
}

/** Clear height over a stretch of wall, where it is least. */
function heightOver(shell: Shell, storey: number, { axis, line, from, to }: Stretch): Mm {
  const at = across(shell, axis)[line]!;
  const point = (along: Mm): Point => (axis === 'v' ? { x: at, y: along } : { x: along, y: at });
  return lowestHeight(shell.storeys[storey]!, point(from), point(to));
}

/**
 * Why an opening cannot stand where it is; null when it can. `except` is the index of the opening itself when it is
 * already in the design.
 */
export function openingTrouble(design: Design, shell: Shell, o: Opening, except = -1): Refusal | null {
  if (!onGrid(edgeOf(o.edge), columns(shell), rowsOf(shell))) return 'not-a-wall';
  const stretch = stretchOf(shell, o);
  const host = hostOf(rasterOf(design, shell, o.storey), shell, stretch);
  if (!host) return 'not-a-wall';
  if (o.sill + o.height > heightOver(shell, o.storey, stretch)) return 'opening-too-tall';
  if (host.wall === INNER) {
    if (o.kind === 'window') return 'no-window-here';
    if (o.kind === 'door' && host.sides.some((code) => code >= STAIR)) return 'no-door-here';
  } else {
    // Out of doors there is always a leaf or a pane.
    if (o.kind === 'opening') return 'no-door-here';
    if (host.wall === PARTY) return o.kind === 'window' ? 'no-window-here' : 'no-door-here';
    const what = o.kind === 'window' ? 'windows' : 'doors';
    if (!facadeAllows(shell, o.storey, facing(stretch.axis, host.sides), stretch, what))
      return o.kind === 'window' ? 'no-window-here' : 'no-door-here';
  }
  const meets = design.openings.some((other, i) => {
    if (i === except || other.storey !== o.storey) return false;
    const e = edgeOf(other.edge);
    if (e.axis !== stretch.axis || lineOf(e) !== stretch.line) return false;
    const { from, to } = stretchOf(shell, other);
    return from < stretch.to && to > stretch.from;
  });
  return meets ? 'openings-meet' : null;
}
