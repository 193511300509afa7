import type { Answer, AskedForTries } from '../tries/tries.ts';
import { askWorker } from './ask-worker.ts';
import address from './tries.ts?worker&url';

/** Looks for tries beside the page, where a search of seconds holds no hand back; rejected where no worker can be begun. */
export const triesBeside = askWorker<AskedForTries, Answer>(address);
