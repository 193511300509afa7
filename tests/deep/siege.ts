import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build, type Rolldown } from 'vite';
import { top } from '../../scripts/install.mjs';
import type { Siege } from '../io/doors.ts';

/** All that a worker may have on its heap, in MB: an input for which that is not enough ends it, and fails. */
const HEAP = { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 16 };

const ENTRY = 'siege';
const SCRIPT = `
  import { parentPort, workerData } from 'node:worker_threads';
  import { besiege } from '/tests/io/doors.ts';
  parentPort.postMessage(await besiege(workerData.tries, workerData.from));
`;

/** The siege and all that it reads in one script, since a worker of Node's knows no TypeScript. It is held in an address, so nothing is left on disk. */
async function built(): Promise<URL> {
  const { output } = (await build({
    configFile: false,
    logLevel: 'error',
    root: top,
    plugins: [
      {
        name: 'siege',
        resolveId: (id) => (id === ENTRY ? id : null),
        load: (id) => (id === ENTRY ? SCRIPT : null),
      },
    ],
    // Tests read models/ from where they stand.
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(join(top, 'tests', ENTRY)).href) },
    ssr: { noExternal: true },
    build: {
      ssr: true,
      write: false,
      target: 'node20',
      rolldownOptions: { input: ENTRY, output: { codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput;
  return new URL(`data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`);
}
let script: Promise<URL> | undefined;

/** The siege in a worker with a heap of its own. Rejects when that is not enough. */
export async function inWorker(tries: number, from: number): Promise<Siege> {
  script ??= built();
  const url = await script;
  return new Promise((done, failed) => {
    const worker = new Worker(url, { workerData: { tries, from }, resourceLimits: HEAP });
    worker.once('message', done);
    worker.once('error', (error) => failed(new Error(`from ${from}: ${error}`, { cause: error })));
  });
}
