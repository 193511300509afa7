import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { metaPolicy, securityHeaders, workerPolicy } from '../scripts/policy.mjs';
import { serve } from '../scripts/serve.mjs';
import { tempFolder } from './temp-folder.ts';

const FOREVER = 'public, max-age=31536000, immutable';

test('the server sends with every file what docs/hosting.md says, and lets only the offline worker fetch', async () => {
  const dir = tempFolder();
  mkdirSync(join(dir, 'assets'));
  for (const name of ['index.html', 'sw.js', 'licences.md', 'assets/a.js'])
    writeFileSync(join(dir, name), 'x');
  const server = await serve(dir, 0);
  onTestFinished(() => server.close());
  const sent = async (path: string, names: readonly string[]): Promise<Record<string, string | null>> => {
    const { headers } = await fetch(server.url + path);
    return Object.fromEntries(names.map((name) => [name, headers.get(name)]));
  };
  const names = Object.keys(securityHeaders);
  for (const path of ['', 'licences.md', 'assets/a.js', 'not/there', '..%2fpackage.json'])
    expect(await sent(path, names), path).toEqual(securityHeaders);
  expect(await sent('sw.js', names)).toEqual({ ...securityHeaders, 'Content-Security-Policy': workerPolicy });
  expect(await sent('', ['cache-control'])).toEqual({ 'cache-control': 'no-cache' });
  expect(await sent('assets/a.js', ['cache-control'])).toEqual({ 'cache-control': FOREVER });

  const said = readFileSync('docs/hosting.md', 'utf8');
  for (const [name, value] of Object.entries(securityHeaders)) {
    expect(said).toContain(`\n${name}: ${value}\n`);
    expect(said).toContain(`add_header ${name} "${value}" always;`);
  }
  expect(said).toContain(`\nContent-Security-Policy: ${workerPolicy}\n`);
  expect(said).toContain(`add_header Content-Security-Policy "${workerPolicy}" always;`);
  expect(said.split(FOREVER).length).toBe(3);
});

test('a page can reach nobody, and runs nothing that it was not built with', () => {
  for (const rule of ["default-src 'none'", "connect-src 'none'", "require-trusted-types-for 'script'"])
    expect(metaPolicy.split('; ')).toContain(rule);
  expect(metaPolicy).not.toMatch(/unsafe|https?:|\*/);
});
