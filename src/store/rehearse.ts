import type { StoreApi } from 'zustand/vanilla';
import { derive } from '../derive/derive.ts';
import type { Wall } from '../derive/plan.ts';
import { listed } from '../model/edit.ts';
import type { Pointer } from '../tools/tool.ts';
import { STEP } from '../tools/tool.ts';
import { costOf, measureArea } from './derived.ts';
import type { Table } from './state.ts';

/** After so many pushes the next is no longer much quicker than the one before. */
const TIMES = 12;

/**
 * Pushes walls of a home that nobody sees, one each time the browser has nothing better to do, so that what reckons a step has been made ready
 * before a hand takes hold: the first step of a first push cost two to three times what a later one does. All is done on copies: nothing on the
 * table changes, nor what is remembered of its plan. A hand that comes meanwhile ends it, and so does the 3D picture, which needs
 * the time itself.
 */
export async function rehearse(store: StoreApi<Table>, idle: () => Promise<void>): Promise<void> {
  const { history, models, hands, ...table } = store.getState();
  if (!hands) return;
  await idle();
  const shell = structuredClone(table.shell);
  const design = structuredClone(history.present);
  const plan = derive(design, shell);
  const walls = plan.storeys.flatMap((storey) =>
    storey.walls.filter((w) => w.kind === 'inner').map((wall) => middleOf(wall, storey.index)),
  );
  for (let i = 0; i < TIMES && walls.length > 0; i++) {
    await idle();
    const now = store.getState();
    if (now.draft || now.history !== history || now.view !== 'plan') return;
    const from = walls[i % walls.length]!;
    const scene = { design, plan, shell, kinds: models.kinds, selection: null, pieces: hands.pieces };
    const by = i % 2 === 0 ? STEP : -STEP;
    const made = hands
      .handFor({ id: 'select' })
      .grab(scene, from)
      ?.drag({ ...from, x: from.x + by, y: from.y + by });
    const pushed = made && hands.drag(design, listed(made), shell);
    if (!pushed || !('design' in pushed)) continue;
    const after = derive(pushed.design, shell);
    measureArea(after);
    costOf(after, models);
  }
}

const middleOf = ({ axis, at, from, to }: Wall, storey: number): Pointer => {
  const along = (from + to) / 2;
  return axis === 'v' ? { storey, reach: STEP, x: at, y: along } : { storey, reach: STEP, x: along, y: at };
};
