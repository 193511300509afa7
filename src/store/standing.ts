import type { Design } from '../model/design.ts';
import { misfit } from '../model/misfit.ts';
import type { Models } from '../model/models.ts';
import { shellFor } from '../model/models.ts';
import type { Shell } from '../model/shell.ts';
import type { History } from './history.ts';

/** A design cannot be laid on the table whose shell this copy of the program does not have, or that does not fit it. */
export class UnknownShell extends Error {
  override readonly name = 'UnknownShell';
  constructor(readonly design: Design) {
    super(`no shell ${design.shell.id} ${design.shell.revision} among the models that the design stands in`);
  }
}

/** The shell a design names. Throws UnknownShell when it is not among the models. */
export const shellOf = (models: Models, design: Design): Shell => {
  const shell = shellFor(models, design.shell, design.side);
  if (!shell) throw new UnknownShell(design);
  return shell;
};

/** What comes from a file, a link or the storage may not stand in its shell; what edits made of it always does. */
export function checked(models: Models, history: History<Design>): History<Design> {
  const { present } = history;
  if (misfit(present, shellOf(models, present)) !== null) throw new UnknownShell(present);
  return history;
}
