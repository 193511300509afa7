import { applyEdit } from '../src/model/apply.ts';
import type { Design } from '../src/model/design.ts';
import type { Models } from '../src/model/models.ts';
import { shellFor } from '../src/model/models.ts';
import { placeStair } from '../src/tools/place-stair.ts';

/** The first example, with a winder in place of its stairs. */
export function withWinder(models: Models): { readonly id: string; readonly design: Design } {
  const { design } = models.examples[0]!;
  const shell = shellFor(models, design.shell, design.side)!;
  const bare = { ...design, stairs: [] };
  const stair = placeStair(bare, shell, 0, 'winder', null);
  const done = stair && applyEdit(bare, { do: 'putStair', stair }, shell);
  if (!done || 'refused' in done) throw new Error('no place for a winder');
  return { id: `${models.examples[0]!.id} with a winder`, design: done.design };
}
