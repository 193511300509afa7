import type { Design } from './design.ts';
import { misfit } from './misfit.ts';
import type { Models } from './models.ts';
import { shellFor } from './models.ts';
import type { Shell } from './shell.ts';

/**
 * The shell to show a design in: its own when that is at hand, else the newest revision of the same house into which its
 * cells fit; on the design's side. Undefined when there is none. A design shown in another revision than its own is for
 * looking at: façades, heights and the frame may have changed.
 */
export function shellNear(models: Pick<Models, 'shells'>, design: Design): Shell | undefined {
  const { shell: own, side } = design;
  const same = models.shells.filter(({ id }) => id === own.id).sort((a, b) => b.revision - a.revision);
  const tried = same.some(({ revision }) => revision === own.revision) ? [own] : same;
  return tried
    .map((ref) => shellFor(models, ref, side))
    .find((shell) => shell && misfit(standingIn(shell, design), shell) === null);
}

/** The design as it stands in a shell, which may be another revision of its own. */
export const standingIn = ({ id, revision }: Shell, design: Design): Design =>
  design.shell.id === id && design.shell.revision === revision
    ? design
    : { ...design, shell: { id, revision } };
