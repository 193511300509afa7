import { join } from 'node:path';
import { build } from './build.mjs';
import { ensureInstalled, top } from './install.mjs';
import { serve } from './serve.mjs';

ensureInstalled();
const dist = join(top, 'dist');
await build(dist).catch((error) => {
  console.error(error.message);
  process.exit(1);
});
const { url } = await serve(dist, Number(process.env.PORT) || 4173);
console.log(`Romslig: ${url}`);
