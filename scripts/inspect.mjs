import { runMain } from './run-main.mjs';

// npm run inspect -- <file or link> [--json]
// `npm run` prints two lines of its own first; `npm run -s inspect` or `node scripts/inspect.mjs` prints the answer alone.
process.exitCode = await runMain('src/inspect.ts', process.argv.slice(2));
