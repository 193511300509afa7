import type { Furnishing, FurnishTask } from '../derive/furnishing.ts';
import { askWorker } from './ask-worker.ts';
import address from './furnish.ts?worker&url';

const ask = askWorker<FurnishTask, Furnishing>(address);

/** Furnishes a room beside the page, or in it where no worker can be begun. */
export const furnishBeside = (task: FurnishTask): Promise<Furnishing> =>
  ask(task).catch(async () => (await import('../derive/furnish.ts')).furnish(task));
