import { runMain } from './run-main.mjs';

process.exitCode = await runMain('scripts/gallery.ts', process.argv.slice(2));
