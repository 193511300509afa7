import { runMain } from './run-main.mjs';

process.exitCode = await runMain('tests/bench/bench.ts', process.argv.slice(2));
