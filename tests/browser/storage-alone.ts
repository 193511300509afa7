import { build, type Rollup } from 'vite';
import type * as Autosave from '../../src/io/autosave.ts';
import type * as Storage from '../../src/io/storage.ts';

/** The storage alone, on an empty page: no app around it that could write too. */
declare global {
  interface Window {
    io: typeof Storage & typeof Autosave;
  }
}

export const ADDRESS = 'http://storage.test/';
const EMPTY = `<!doctype html><title>storage</title><script type="module">
import * as storage from './storage.js'; import * as autosave from './autosave.js'; window.io = { ...storage, ...autosave };
</script>`;

async function built(): Promise<ReadonlyMap<string, string>> {
  const [output] = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: ['src/io/storage.ts', 'src/io/autosave.ts'], formats: ['es'] },
    },
  })) as Rollup.RollupOutput[];
  return new Map(
    output!.output.flatMap((part) => (part.type === 'chunk' ? [[part.fileName, part.code] as const] : [])),
  );
}
let scripts: Promise<ReadonlyMap<string, string>> | undefined;

/** What is at an address of the page: its script, or the page itself. */
export async function served(address: string): Promise<{ contentType: string; body: string }> {
  scripts ??= built();
  const body = (await scripts).get(new URL(address).pathname.slice(1));
  return body === undefined
    ? { contentType: 'text/html', body: EMPTY }
    : { contentType: 'text/javascript', body };
}
