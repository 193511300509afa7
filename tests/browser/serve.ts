import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { build } from '../../scripts/build.mjs';
import { serve } from '../../scripts/serve.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built app is served, ending in a slash. */
    baseUrl: string;
    /** The folder it is served from. */
    built: string;
  }
}

/** Builds the app once and serves it with the headers of the real server, for all browser tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dir = await mkdtemp(join(tmpdir(), 'romslig-dist-'));
  await build(dir);
  const server = await serve(dir, 0);
  project.provide('baseUrl', server.url);
  project.provide('built', dir);
  return async () => {
    await server.close();
    await rm(dir, { recursive: true, force: true });
  };
}
