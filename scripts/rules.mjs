import { runMain } from './run-main.mjs';

// npm run rules: writes the table of rules in README.md anew, from the code and the programmes.
process.exitCode = await runMain('scripts/rules-table.ts', process.argv.slice(2));
