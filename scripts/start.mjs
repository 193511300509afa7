import { join } from 'node:path';
import { build } from './build.mjs';
import { ensureInstalled, top } from './install.mjs';
import { readModels } from './models-plugin.mjs';
import { serve } from './serve.mjs';

ensureInstalled();
const dist = join(top, 'dist');
try {
  // Before the build, which would bury the sentence that names the file under its own.
  await readModels();
  await build(dist);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
const { url } = await serve(dist, Number(process.env.PORT) || 4173);
console.log(`Romslig: ${url}`);
