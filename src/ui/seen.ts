import type { Design } from '../model/design.ts';
import type { PriceList } from '../model/prices.ts';
import type { Ref } from '../model/shell.ts';
import { begin } from '../store/history.ts';
import { tableFor } from '../store/table.ts';
import type { Hall, Seen } from './hall.ts';
import { knowing } from './keep-home.ts';

/** What was shared, on a table of its own to be looked at; in another revision of its house when its own is not at hand. Null without any. */
export async function seenOf(hall: Hall, design: Design, prices?: PriceList): Promise<Seen | null> {
  const shown = await hall.standing(design);
  const table = shown && tableFor(await knowing(hall, [design], prices && [prices]), begin(shown));
  return table ? { table, drawnIn: shown === design ? null : design.shell } : null;
}

/** A drawing as it was shared, which is what its hash is of. */
export const asDrawn = (shown: Design, drawnIn: Ref | null): Design =>
  drawnIn ? { ...shown, shell: drawnIn } : shown;
