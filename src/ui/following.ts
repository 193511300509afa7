import { follow, whenFree } from '../io/seat.ts';
import { tableFor } from '../store/table.ts';
import type { Hall } from './hall.ts';
import type { TableStore } from './parts/table.ts';

/**
 * Shows a document while another tab draws on it, and reads it anew from the storage whenever that has kept something. It ends when
 * another screen is shown, and when nobody draws on it any more: then this tab does.
 */
export function followTab(hall: Hall, id: string, table: TableStore | null): void {
  if (!table) return;
  hall.show({ name: 'following', id, table });
  const here = (): boolean => {
    const screen = hall.screen();
    return screen.name === 'following' && screen.table === table;
  };
  const read = async (): Promise<void> => {
    const loaded = await hall.storage.load(id);
    if (!here() || !loaded.ok || !loaded.found) return;
    const { history } = loaded.found;
    // Laid on a table of its own first: what does not stand in its house is not shown.
    if (!tableFor(table.getState().models, history)) return;
    const { storey } = table.getState();
    table.getState().open(history);
    table.getState().setStorey(storey);
  };
  const end = follow(id, () => (here() ? void read() : end()));
  void read();
  void whenFree(id, here).then(() => {
    if (here()) void hall.resume(id);
  });
}
