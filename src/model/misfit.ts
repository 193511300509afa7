import type { Design } from './design.ts';
import { NONE } from './design.ts';
import { stairTrouble } from './edits/stairs.ts';
import { columns, rowsOf } from './grid.ts';
import type { Shell } from './shell.ts';
import { CORE, OUTSIDE } from './shell.ts';

/** Why a design does not stand in this shell, in one sentence; null when it does. */
export function misfit(d: Design, shell: Shell): string | null {
  const [nx, ny] = [columns(shell), rowsOf(shell)];
  if (d.shell.id !== shell.id || d.shell.revision !== shell.revision || d.side !== shell.side)
    return `the design stands in shell ${d.shell.id} ${d.shell.revision} ${d.side}`;
  if (d.storeys.length !== shell.storeys.length) return `the shell has ${shell.storeys.length} storeys`;
  for (const [s, { rows }] of d.storeys.entries()) {
    if (rows.length !== ny || rows[0]!.length !== nx)
      return `storeys.${s}: the shell has ${nx} × ${ny} cells`;
    const { mask } = shell.storeys[s]!;
    for (const [y, row] of rows.entries())
      for (let x = 0; x < nx; x++) {
        const built = row[x] !== NONE;
        const may = mask[y * nx + x];
        if ((built && may === OUTSIDE) || (!built && may === CORE))
          return `storeys.${s}: cell ${x},${y} is ${built ? 'outside the shell' : 'always built'}`;
      }
  }
  // Each on the bare floor first: laid-over stairs would hide that there is none under them.
  const bare = { ...d, stairs: [] };
  const stair = d.stairs.findIndex(
    (one, i) => (stairTrouble(bare, shell, one) ?? stairTrouble(d, shell, one, i)) !== null,
  );
  return stair < 0 ? null : `stairs.${stair}: the shell has no room for it there`;
}
