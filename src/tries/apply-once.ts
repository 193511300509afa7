import type { Applied } from '../model/apply.ts';
import { applyEdit } from '../model/apply.ts';
import type { Design } from '../model/design.ts';
import type { Edit } from '../model/edit.ts';
import { keptOn } from '../model/kept-on.ts';
import type { Shell } from '../model/shell.ts';

type Done = { readonly design: Design; readonly shell: Shell; readonly applied: Applied };
const done = keptOn<Edit, Done>();

/**
 * `applyEdits`, but the same edits on the same design give the same design: a move is looked at where it is thought of, and again where it
 * is tried, and what is derived of it is derived once.
 */
export function applyOnce(design: Design, edits: readonly Edit[], shell: Shell): Applied {
  let now: Applied = { design };
  for (const edit of edits) {
    const known = done.get(edit);
    const before: Design = now.design;
    now = known?.design === before && known.shell === shell ? known.applied : applyEdit(before, edit, shell);
    done.set(edit, { design: before, shell, applied: now });
    if ('refused' in now) return now;
  }
  return now;
}
