import { runMain } from './run-main.mjs';

// npm run schema: writes the JSON Schema of a drawing's file anew, from the schemas the app reads by.
process.exitCode = await runMain('scripts/file-schema.ts', process.argv.slice(2));
